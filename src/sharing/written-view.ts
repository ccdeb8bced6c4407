/** The inside of a link: a view as its differences from a numbered default set, and back. */
import { checkScenario } from '../experiment/check-scenario.ts';
import { MAX_SHARED_REPLICATES } from '../experiment/plan.ts';
import { isRecord, MAX_PROBLEMS, problemOf, under } from '../experiment/problems.ts';
import { MAX_SCENARIOS, type Checked, type Problem, type Scenario } from '../experiment/scenario.ts';
import type { DefaultSet, WrittenValue } from './defaults/default-set.ts';
import { DEFAULT_SETS, NEWEST_SET } from './defaults/default-sets.ts';
import { linkProblem } from './link-envelope.ts';
import { SHARED_GDP, SHARED_JOBS, SHARED_LANGUAGES, type SharedView } from './shared-view.ts';

type Plain = Readonly<Record<string, unknown>>;

const VIEW_KEYS = ['set', 'scenarios', 'active', 'language', 'jobs', 'gdp', 'replicates'];
const SCENARIO_KEYS = ['preset', 'name', 'policy', 'assumptions', 'horizon', 'seed'];

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps the entries that are not the default's, in the order given; undefined where none is left. */
function unless(entries: readonly (readonly [key: string, value: unknown, usual: unknown])[]): Plain | undefined {
  const kept = entries.filter(([, value, usual]) => value !== undefined && !sameValue(value, usual));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The value of every lever of a set's preset; an unknown preset is taken for the first, for the check to name. */
function presetLevers(set: DefaultSet, preset: unknown): Record<string, WrittenValue> {
  const changes = set.presets.find(([id]) => id === preset)?.[1] ?? {};
  return { ...Object.fromEntries(set.levers), ...changes };
}

/** What differs from a list of defaults, as steps along the list, each followed by the value found there; undefined if nothing does. */
function stepsFrom(usual: readonly (readonly [id: string, value: unknown])[], values: Plain): unknown[] | undefined {
  const steps: unknown[] = [];
  let last = -1;
  usual.forEach(([id, value], i) => {
    if (sameValue(values[id], value)) return;
    steps.push(i - last, values[id]);
    last = i;
  });
  return steps.length === 0 ? undefined : steps;
}

function writeScenario(scenario: Scenario, set: DefaultSet): Plain {
  const levers = presetLevers(set, scenario.preset);
  return (
    unless([
      ['preset', scenario.preset, set.presets[0][0]],
      ['name', scenario.name, set.name],
      ['policy', stepsFrom(Object.entries(levers), { ...scenario.policy }), undefined],
      ['assumptions', stepsFrom(set.assumptions, scenario.assumptions), undefined],
      ['horizon', scenario.horizon, set.horizon],
      ['seed', scenario.seed, set.seed],
    ]) ?? {}
  );
}

/** A view as plain data against the newest set; the same view always gives the same keys in the same order. */
export function writeView(view: SharedView): Plain {
  const set = NEWEST_SET;
  return {
    set: set.number,
    scenarios: view.scenarios.map((scenario) => writeScenario(scenario, set)),
    ...unless([
      ['active', view.active, 0],
      ['language', view.language ?? undefined, undefined],
      ['jobs', view.jobs, set.jobs],
      ['gdp', view.gdp, set.gdp],
      ['replicates', view.replicates, set.replicates],
    ]),
  };
}

/** Reports keys that a written object must not have. */
function strangeKeys(written: Plain, known: readonly string[]): Problem[] {
  const strange = Object.keys(written).filter((key) => !known.includes(key));
  return strange.slice(0, MAX_PROBLEMS).map((key) => problemOf('unknown-key', '', key, ''));
}

/** Lays the steps of `stepsFrom` over a full list; null where they are none, and a step past the end for the check to name. */
function laidOver(usual: readonly (readonly [id: string, value: unknown])[], steps: unknown): Plain | null {
  const values: [string, unknown][] = usual.map(([id, value]) => [id, value]);
  if (steps === undefined) return Object.fromEntries(values);
  if (!Array.isArray(steps) || steps.length % 2 !== 0) return null;
  let at = -1;
  for (let i = 0; i < steps.length; i += 2) {
    const step: unknown = steps[i];
    if (typeof step !== 'number' || !Number.isSafeInteger(step) || step < 1) return null;
    at += step;
    if (at >= usual.length) values.push([String(at), steps[i + 1]]);
    else values[at] = [usual[at][0], steps[i + 1]];
  }
  return Object.fromEntries(values);
}

function readScenario(written: unknown, set: DefaultSet): Checked<Scenario> {
  if (!isRecord(written)) return checkScenario(written);
  const strange = strangeKeys(written, SCENARIO_KEYS);
  const { preset = set.presets[0][0], name = set.name, horizon = set.horizon, seed = set.seed } = written;
  const checked = checkScenario({
    name,
    preset,
    policy: laidOver(Object.entries(presetLevers(set, preset)), written.policy),
    assumptions: laidOver(set.assumptions, written.assumptions),
    horizon,
    seed,
  });
  if (strange.length === 0) return checked;
  return { ok: false, problems: checked.ok ? strange : [...strange, ...checked.problems] };
}

function wholeNumber(path: string, value: unknown, min: number, max: number): Problem[] {
  if (typeof value !== 'number') return [problemOf('not-a-number', path, value, `${min}…${max}`)];
  if (!Number.isInteger(value)) return [problemOf('not-an-integer', path, value, `${min}…${max}`)];
  if (value < min) return [problemOf('below-minimum', path, value, String(min))];
  return value > max ? [problemOf('above-maximum', path, value, String(max))] : [];
}

function option(path: string, value: unknown, options: readonly string[]): Problem[] {
  const known = typeof value === 'string' && options.includes(value);
  return known ? [] : [problemOf('not-an-option', path, value, options.join(', '))];
}

/** The set that a written view was made against. A number that no set has yet was written by a newer version. */
function setOf(number: unknown): Checked<DefaultSet> {
  const set = DEFAULT_SETS.find((candidate) => candidate.number === number);
  if (set) return { ok: true, value: set };
  if (typeof number === 'number' && number > NEWEST_SET.number) return linkProblem('link-version', number, NEWEST_SET.number);
  return { ok: false, problems: [problemOf('not-an-option', 'set', number, DEFAULT_SETS.map((known) => known.number).join(', '))] };
}

/** Reads the scenarios; none and more than six are refused before any is looked at. */
function readScenarios(written: unknown, set: DefaultSet): Checked<readonly Scenario[]> {
  if (!Array.isArray(written)) return { ok: false, problems: [problemOf('not-an-object', 'scenarios', written, '')] };
  const count = wholeNumber('scenarios', written.length, 1, MAX_SCENARIOS);
  if (count.length > 0) return { ok: false, problems: count };
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  written.forEach((one: unknown, i) => {
    const checked = readScenario(one, set);
    if (checked.ok) scenarios.push(checked.value);
    else problems.push(...under(`scenarios.${i}`, checked.problems));
  });
  return problems.length === 0 ? { ok: true, value: scenarios } : { ok: false, problems };
}

/** Rebuilds a view from plain data of any origin: complete and within every limit, or every problem found (50 at most). */
export function readView(written: unknown): Checked<SharedView> {
  if (!isRecord(written)) return { ok: false, problems: [problemOf('not-an-object', '', written, '')] };
  const set = setOf(written.set);
  if (!set.ok) return set;
  const { active = 0, language = null, jobs = set.value.jobs, gdp = set.value.gdp, replicates = set.value.replicates } = written;
  const scenarios = readScenarios(written.scenarios, set.value);
  const problems = [
    ...strangeKeys(written, VIEW_KEYS),
    ...(scenarios.ok ? wholeNumber('active', active, 0, scenarios.value.length - 1) : scenarios.problems),
    ...(language === null ? [] : option('language', language, SHARED_LANGUAGES)),
    ...option('jobs', jobs, SHARED_JOBS),
    ...option('gdp', gdp, SHARED_GDP),
    ...wholeNumber('replicates', replicates, 1, MAX_SHARED_REPLICATES),
  ];
  if (!scenarios.ok || problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return { ok: true, value: { scenarios: scenarios.value, active, language, jobs, gdp, replicates } as SharedView };
}
