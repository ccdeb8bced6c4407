/** Single values of a scenario by their path: set from text, listed where they differ from the defaults. */
import { DEFAULT_ASSUMPTIONS, PARAMETERS } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';
import { checkScenario } from './check-scenario.ts';
import { nearNames } from './near-names.ts';
import { presetOf } from './presets.ts';
import { clip, problemOf } from './problems.ts';
import type { Checked, Problem, Scenario } from './scenario.ts';

/** A value of a scenario that is not its default; `path` as `policy.budget` or `assumptions.leakage`. */
export interface Difference {
  readonly path: string;
  readonly value: unknown;
  readonly default: unknown;
}

type Part = 'policy' | 'assumptions' | 'scenario';

interface Place {
  readonly part: Part;
  readonly id: string;
}

/** Shorter names that people type. */
const ALIASES: Readonly<Record<string, string>> = {
  match: 'matchRatio',
  start: 'startAtQuarter',
  stop: 'stopAtQuarter',
  quarters: 'horizon',
};

const TEXT_IDS: readonly string[] = ['name', 'seed'];
const LEVER_IDS: readonly string[] = LEVERS.map((lever) => lever.id);
const ASSUMPTION_IDS: readonly string[] = PARAMETERS.map((parameter) => parameter.id);
const SCENARIO_IDS: readonly string[] = ['horizon', ...TEXT_IDS];

/** Every name that a value can be set by, without its prefix. */
const ALL_NAMES: readonly string[] = [...LEVER_IDS, ...ASSUMPTION_IDS, ...SCENARIO_IDS, ...Object.keys(ALIASES)];

/** Where a path leads; null where it leads nowhere. */
function placeOf(path: string): Place | null {
  const [, prefix, name] = /^(?:(policy|assumptions)\.)?(.+)$/s.exec(path.trim()) ?? [];
  if (name === undefined) return null;
  const id = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
  if (prefix !== 'assumptions' && LEVER_IDS.includes(id)) return { part: 'policy', id };
  if (prefix !== 'policy' && ASSUMPTION_IDS.includes(id)) return { part: 'assumptions', id };
  return prefix === undefined && SCENARIO_IDS.includes(id) ? { part: 'scenario', id } : null;
}

/** A number in plain decimal notation, else the text as it is, for the check to name. */
function parseNumber(text: string): number | string {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** One match for all, or a list with commas, in brackets or not. */
function parseMatch(text: string): unknown {
  const list = /^\[(.*)\]$/s.exec(text)?.[1] ?? (text.includes(',') ? text : null);
  return list === null ? parseNumber(text) : list.split(',').map((item) => parseNumber(item.trim()));
}

function parseValue({ part, id }: Place, text: string): unknown {
  if (part === 'scenario' && TEXT_IDS.includes(id)) return text;
  const trimmed = text.trim();
  return part === 'policy' && id === 'matchRatio' ? parseMatch(trimmed) : parseNumber(trimmed);
}

function unknownPath(path: string): Problem {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return problemOf('unknown-path', clip(path), path, nearNames(name, ALL_NAMES).join(', '));
}

/** Sets several values from text, in order, and checks once at the end; every wrong path and value is reported. */
export function setByPaths(scenario: Scenario, settings: readonly (readonly [path: string, value: string])[]): Checked<Scenario> {
  const policy: Record<string, unknown> = { ...scenario.policy };
  const assumptions: Record<string, unknown> = { ...scenario.assumptions };
  const whole: Record<string, unknown> = { ...scenario };
  const unknown: Problem[] = [];
  for (const [path, text] of settings) {
    const place = placeOf(path);
    if (!place) unknown.push(unknownPath(path));
    else ({ policy, assumptions, scenario: whole })[place.part][place.id] = parseValue(place, text);
  }
  const checked = checkScenario({ ...whole, policy, assumptions });
  if (unknown.length === 0) return checked;
  return { ok: false, problems: checked.ok ? unknown : [...unknown, ...checked.problems] };
}

/** Sets one value from text: `matchRatio`, `policy.matchRatio`, `assumptions.leakage`, `horizon`, `seed`, `name`, or an alias. */
export function setByPath(scenario: Scenario, path: string, value: string): Checked<Scenario> {
  return setByPaths(scenario, [[path, value]]);
}

/** Whether a path leads to an assumption whose process this version does not have yet: it is kept and shared, but moves nothing. */
export function isInert(path: string): boolean {
  const place = placeOf(path);
  return place?.part === 'assumptions' && PARAMETERS.some((parameter) => parameter.id === place.id && parameter.group === 'later');
}

function sameValue(value: unknown, other: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(other)) return value === other;
  return value.length === other.length && value.every((item, i) => item === other[i]);
}

/** What a scenario changes against its preset's policy and the default assumptions, in the order in which levers are shown. */
export function differences(scenario: Scenario): Difference[] {
  const { policy } = presetOf(scenario.preset);
  const rows: Difference[] = [
    ...LEVERS.map(({ id }) => ({ path: `policy.${id}`, value: scenario.policy[id], default: policy[id] })),
    ...PARAMETERS.map(({ id }) => ({ path: `assumptions.${id}`, value: scenario.assumptions[id], default: DEFAULT_ASSUMPTIONS[id] })),
  ];
  return rows.filter((row) => !sameValue(row.value, row.default));
}
