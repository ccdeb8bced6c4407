/** From what the command line names, presets, files and links, to the scenarios that run side by side. */
import { completeScenario } from '../experiment/check-scenario.ts';
import { atEqualCost, plannedMoney } from '../experiment/equal-cost.ts';
import { nearNames } from '../experiment/near-names.ts';
import { scenarioFromPreset } from '../experiment/presets.ts';
import { clip } from '../experiment/problems.ts';
import { DEFAULT_SEED, PRESET_IDS, type Checked, type Problem, type Scenario } from '../experiment/scenario.ts';
import { setByPaths } from '../experiment/settings.ts';
import type { BatchOptions } from './batch-arguments.ts';
import { readLink as readLinkText } from './link-text.ts';
import type { SharedView } from './shared-view.ts';

/** Quarters simulated by the command line unless an input or an option says otherwise. */
export const BATCH_QUARTERS = 40;
/** The longest scenario file that is read, characters. */
export const LONGEST_FILE = 1_000_000;

/** The input that stands for every programme design. */
export const EVERY_PROGRAMME = 'programmes';

/** Reads a file's text; `null` where there is no such file. */
export type ReadFile = (path: string) => Promise<string | null>;

/** A problem and the file or link it stands in, empty where it concerns the command itself. */
export interface LocatedProblem extends Problem {
  readonly input: string;
}

/** Scenarios of one seed and horizon, each with a name of its own; and how they are looked at, where one link is the only input. */
export type BatchScenarios =
  | { readonly ok: true; readonly scenarios: readonly Scenario[]; readonly view: SharedView | null }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** One input read: its scenarios, and what it says about seed and horizon. */
interface Reading {
  readonly input: string;
  readonly scenarios: readonly Scenario[];
  readonly seed: string | null;
  readonly quarters: number | null;
  /** How a link looks at its scenarios. */
  readonly view?: SharedView;
}

/** Reads every input, applies the options and the settings, and checks the outcome. */
export async function readScenarios(options: BatchOptions, readFile: ReadFile): Promise<BatchScenarios> {
  const problems: LocatedProblem[] = [];
  const readings: Reading[] = [];
  for (const input of options.inputs) {
    const reading = await readInput(input, readFile);
    if (reading.ok) readings.push(reading.value);
    else problems.push(...reading.problems.map((problem) => ({ ...problem, input })));
  }
  const seed = options.seed ?? agreed(readings, 'seed', problems) ?? DEFAULT_SEED;
  const horizon = options.quarters ?? agreed(readings, 'quarters', problems) ?? BATCH_QUARTERS;
  const scenarios = readings
    .flatMap((reading) => reading.scenarios)
    .flatMap((scenario, i) => {
      const set = setByPaths({ ...scenario, seed, horizon }, settingsFor(i + 1, options.settings));
      const equal = set.ok ? atPublicCost(set.value, options.publicCost) : set;
      if (equal.ok) return equal.value;
      problems.push(...equal.problems.map((each) => ({ ...each, input: set.ok ? scenario.name : '' })));
      return [];
    });
  if (problems.length === 0 && scenarios.length === 0)
    problems.push({ code: 'nothing-to-scale', path: '', found: '', expected: '', input: '' });
  const count = readings.flatMap((reading) => reading.scenarios).length;
  problems.push(...beyond(count, options.settings));
  if (problems.length > 0) return { ok: false, problems: once(problems) };
  return { ok: true, scenarios: uniquelyNamed(scenarios), view: (readings.length === 1 && readings[0].view) || null };
}

/** A setting of one scenario alone: `2:matchRatio`. */
const NUMBERED = /^(\d+):(.*)$/s;

/** The settings of the scenario with a number from 1: those of all, and its own. */
function settingsFor(number: number, settings: BatchOptions['settings']): (readonly [path: string, value: string])[] {
  return settings.flatMap(({ path, value }) => {
    const [, own, rest = ''] = NUMBERED.exec(path) ?? [];
    if (own === undefined) return [[path, value] as const];
    return Number(own) === number ? [[rest, value] as const] : [];
  });
}

/** Settings of scenarios that there are not. */
function beyond(count: number, settings: BatchOptions['settings']): LocatedProblem[] {
  return settings.flatMap(({ path }) => {
    const [, own] = NUMBERED.exec(path) ?? [];
    const known = own === undefined || (Number(own) >= 1 && Number(own) <= count);
    return known ? [] : [{ code: 'no-such-scenario', path: '--set', found: clip(path), expected: `1 to ${count}`, input: '' }];
  });
}

/** A scenario at a stated public cost; one that costs nothing, and could not be scaled to it, is left out. */
function atPublicCost(scenario: Scenario, cost: number | null): Checked<readonly Scenario[]> {
  if (cost === null) return { ok: true, value: [scenario] };
  if (plannedMoney(scenario) === 0) return { ok: true, value: [] };
  const scaled = atEqualCost(scenario, cost);
  return scaled.ok ? { ok: true, value: [scaled.value] } : scaled;
}

async function readInput(input: string, readFile: ReadFile): Promise<Checked<Reading>> {
  if (input === EVERY_PROGRAMME) {
    const scenarios = PRESET_IDS.map((id) => scenarioFromPreset(id, id));
    return { ok: true, value: { input, scenarios, seed: null, quarters: null } };
  }
  const preset = PRESET_IDS.find((id) => id === input);
  if (preset) {
    return { ok: true, value: { input, scenarios: [scenarioFromPreset(preset, preset)], seed: null, quarters: null } };
  }
  const hash = hashOf(input);
  if (hash !== null) return readLink(input, hash);
  const text = await readFile(input);
  if (text !== null) return readText(input, text);
  if (/[./\\]/.test(input)) return problem('missing-file', input, '');
  return problem('unknown-preset', input, nearNames(input, PRESET_IDS).join(', '));
}

/** The part of a link after `#`, or `null` if the input is no link. */
function hashOf(input: string): string | null {
  if (/^#?v\d+\./.test(input)) return input.replace(/^#/, '');
  if (!/^(https?|file):/i.test(input)) return null;
  const at = input.indexOf('#');
  return at < 0 ? '' : input.slice(at + 1);
}

async function readLink(input: string, hash: string): Promise<Checked<Reading>> {
  if (hash === '') return problem('empty-link', input, '');
  const view = await readLinkText(hash);
  if (!view.ok) return view;
  const scenarios = view.value.scenarios.map((scenario) => ({ ...scenario, name: scenario.name || scenario.preset }));
  const [first] = scenarios;
  return { ok: true, value: { input, scenarios, seed: first.seed, quarters: first.horizon, view: view.value } };
}

function readText(input: string, text: string): Checked<Reading> {
  if (text.length > LONGEST_FILE) return problem('file-too-long', `${text.length}`, `${LONGEST_FILE}`);
  const parsed = parsedJson(text);
  if (parsed === undefined) return problem('not-json', text.trim(), '');
  const checked = completeScenario(parsed);
  if (!checked.ok) return checked;
  const said = Object.keys(parsed ?? {});
  const { name, seed, horizon } = checked.value;
  const scenario = { ...checked.value, name: name || baseName(input) };
  const reading = {
    input,
    scenarios: [scenario],
    seed: said.includes('seed') ? seed : null,
    quarters: said.includes('horizon') ? horizon : null,
  };
  return { ok: true, value: reading };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function baseName(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? path;
  return clip(file.replace(/\.json$/i, '') || path);
}

/** What the inputs say about seed or horizon if they agree; a problem if they do not, since worlds share both. */
function agreed<K extends 'seed' | 'quarters'>(readings: readonly Reading[], key: K, problems: LocatedProblem[]): Reading[K] {
  const said = [...new Set(readings.map((reading) => reading[key]).filter((value) => value !== null))];
  if (said.length > 1) problems.push({ code: 'inputs-disagree', path: `--${key}`, found: said.join(', '), expected: '', input: '' });
  return said[0] ?? null;
}

/** A name twice gets ` (2)`, so that results can be told apart. */
function uniquelyNamed(scenarios: readonly Scenario[]): Scenario[] {
  const used = new Set<string>();
  return scenarios.map((scenario) => {
    let name = scenario.name;
    for (let copy = 2; used.has(name); copy++) name = `${scenario.name} (${copy})`;
    used.add(name);
    return { ...scenario, name };
  });
}

function once(problems: readonly LocatedProblem[]): LocatedProblem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

function problem(code: string, found: string, expected: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code, path: '', found: clip(found), expected }] };
}
