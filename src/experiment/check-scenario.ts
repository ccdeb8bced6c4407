/** The door: whatever comes from a link, a file, storage or a command line becomes a checked scenario, or a list of problems. */
import * as v from 'valibot';
import { PARAMETERS } from '../model/parameters.ts';
import { CLUSTER_COUNT, LEVERS, type Lever } from '../model/policy.ts';
import { CLUSTER_KEYS, CLUSTERS_SCHEMA, completeClusters, faultsOfClusters, readableClusters } from './check-clusters.ts';
import { matchSchema, numberSchema, objectSchema, optionSchema, scheduleSchema, textSchema } from './check-values.ts';
import { nearNames } from './near-names.ts';
import { presetOf, PRESETS, scenarioFromPreset } from './presets.ts';
import { clip, isRecord, MAX_PROBLEMS, problemOf, SCENARIO_PROBLEM_CODES, type ScenarioProblemCode } from './problems.ts';
import { MAX_NOTES, PRESET_IDS, type Checked, type PresetId, type Problem, type Scenario } from './scenario.ts';

/** The longest name of a scenario, characters. */
export const MAX_NAME = 80;
/** The longest seed, characters. */
export const MAX_SEED = 64;
/** The longest horizon, quarters. */
export const MAX_HORIZON = 60;

function leverSchema(lever: Lever) {
  if (lever.kind === 'choice') return optionSchema(lever.options);
  if (lever.kind === 'schedule') return scheduleSchema(lever.max);
  return lever.kind === 'match' ? matchSchema(lever, CLUSTER_COUNT) : numberSchema(lever);
}

const MATCHES = LEVERS.filter((lever) => lever.kind === 'match');
const LEVER_ENTRIES = Object.fromEntries(LEVERS.map((lever) => [lever.id, leverSchema(lever)]));
const ASSUMPTIONS_SCHEMA = objectSchema(Object.fromEntries(PARAMETERS.map((parameter) => [parameter.id, numberSchema(parameter)])));

/** The schema of a scenario with so many clusters: a match for each has as many values. */
function schemaFor(clusters: number) {
  const matches = Object.fromEntries(MATCHES.map((lever) => [lever.id, matchSchema(lever, clusters)]));
  return objectSchema({
    name: textSchema(0, MAX_NAME),
    notes: textSchema(0, MAX_NOTES, true),
    preset: optionSchema(PRESET_IDS),
    policy: objectSchema({ ...LEVER_ENTRIES, ...matches }),
    assumptions: ASSUMPTIONS_SCHEMA,
    clusters: CLUSTERS_SCHEMA,
    horizon: numberSchema({ min: 1, max: MAX_HORIZON, integer: true }),
    seed: textSchema(1, MAX_SEED),
  });
}

const SCENARIO_KEYS = ['name', 'notes', 'preset', 'policy', 'assumptions', 'clusters', 'horizon', 'seed'];
const LEVER_IDS: readonly string[] = LEVERS.map(({ id }) => id);
const ASSUMPTION_IDS: readonly string[] = PARAMETERS.map(({ id }) => id);

const isCode = (text: string): text is ScenarioProblemCode => (SCENARIO_PROBLEM_CODES as readonly string[]).includes(text);

/** Our code and words where a check above wrote the issue; else the validator found a key missing, or no object at all. */
function problemOfIssue(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => clip(String(item.key))).join('.');
  if (isCode(issue.message)) return problemOf(issue.message, path, issue.input, issue.expected ?? '');
  const missing = issue.path?.at(-1)?.origin === 'key';
  return missing ? problemOf('missing-key', path, undefined, '') : problemOf('not-an-object', path, issue.input, '');
}

/** The validator names the first unknown key only: here is every one, up to the bound. */
function unknownKeys(input: unknown, known: readonly string[], path: string): Problem[] {
  if (!isRecord(input)) return [];
  const unknown = Object.keys(input).filter((key) => !known.includes(key));
  return unknown
    .slice(0, MAX_PROBLEMS)
    .map((key) => problemOf('unknown-key', `${path}${clip(key)}`, key, nearNames(key, known).join(', ')));
}

/** A programme that ends before it starts is within every single limit, and still no programme. */
function orderOfQuarters(input: Readonly<Record<string, unknown>>): Problem[] {
  if (!isRecord(input.policy)) return [];
  const { startAtQuarter: start, stopAtQuarter: stop } = input.policy;
  if (typeof start !== 'number' || typeof stop !== 'number' || start <= stop) return [];
  return [problemOf('start-after-stop', 'policy.startAtQuarter', start, String(stop))];
}

/** Checks any value; the result is a fresh scenario in canonical order, or every problem found (50 at most), one for a path. */
export function checkScenario(input: unknown): Checked<Scenario> {
  if (!isRecord(input)) return { ok: false, problems: [problemOf('not-an-object', '', input, '')] };
  const clusters = readableClusters(input.clusters);
  const result = v.safeParse(schemaFor(clusters.length || CLUSTER_COUNT), input);
  const issues = (result.issues ?? []).filter((issue) => issue.expected !== 'never').map(problemOfIssue);
  const problems = [
    ...issues,
    ...unknownKeys(input, SCENARIO_KEYS, ''),
    ...unknownKeys(input.policy, LEVER_IDS, 'policy.'),
    ...unknownKeys(input.assumptions, ASSUMPTION_IDS, 'assumptions.'),
    ...clusters.flatMap((setting, c) => unknownKeys(setting, CLUSTER_KEYS, `clusters.${c}.`)),
    ...orderOfQuarters(input),
    ...faultsOfClusters(input.clusters),
  ];
  if (problems.length > 0 || !result.success) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return { ok: true, value: result.output as unknown as Scenario };
}

function isPresetId(value: unknown): value is PresetId {
  return PRESETS.some((preset) => preset.id === value);
}

/** Lays a partial object over a complete one; anything else is left for the check to name. */
function over(base: object, partial: unknown): unknown {
  if (partial === undefined) return base;
  return isRecord(partial) ? { ...base, ...partial } : partial;
}

/** Fills what a hand-written scenario leaves out from its preset and the defaults, then checks it; nothing wrong is mended. */
export function completeScenario(input: unknown, horizon?: number): Checked<Scenario> {
  if (!isRecord(input)) return checkScenario(input);
  const preset = isPresetId(input.preset) ? input.preset : PRESET_IDS[0];
  const complete = scenarioFromPreset(preset);
  return checkScenario({
    ...complete,
    ...(horizon === undefined ? {} : { horizon }),
    ...input,
    ...(input.clusters === undefined ? {} : { clusters: completeClusters(input.clusters) }),
    policy: over(presetOf(preset).policy, input.policy),
    assumptions: over(complete.assumptions, input.assumptions),
  });
}
