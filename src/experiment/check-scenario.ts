/** The door: whatever comes from a link, a file, storage or a command line becomes a checked scenario, or a list of problems. */
import * as v from 'valibot';
import { PARAMETERS } from '../model/parameters.ts';
import { CLUSTER_COUNT, LEVERS, type Lever } from '../model/policy.ts';
import { nearNames } from './near-names.ts';
import { presetOf, PRESETS, scenarioFromPreset } from './presets.ts';
import { clip, isPrintable, isRecord, MAX_PROBLEMS, problemOf, SCENARIO_PROBLEM_CODES, type ScenarioProblemCode } from './problems.ts';
import { PRESET_IDS, type Checked, type PresetId, type Problem, type Scenario } from './scenario.ts';

/** The longest name of a scenario, characters. */
export const MAX_NAME = 80;
/** The longest seed, characters. */
export const MAX_SEED = 64;
/** The longest horizon, quarters. */
export const MAX_HORIZON = 60;

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

const AS_REALISED = 'as-realised';

function rangeText({ min, max }: Limits): string {
  return `${min}…${max}`;
}

/** What is wrong with a number, or null. JSON's `1e999` reads as infinity, which no limit stops from below. */
function faultOfNumber(value: unknown, limits: Limits): readonly [ScenarioProblemCode, string] | null {
  if (typeof value !== 'number') return ['not-a-number', rangeText(limits)];
  if (!Number.isFinite(value)) return ['not-finite', rangeText(limits)];
  if (limits.integer === true && !Number.isInteger(value)) return ['not-an-integer', rangeText(limits)];
  if (value < limits.min) return ['below-minimum', String(limits.min)];
  return value > limits.max ? ['above-maximum', String(limits.max)] : null;
}

/** A finite number within limits; negative zero becomes zero, so that a scenario has one written form. */
function numberSchema(limits: Limits) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = faultOfNumber(dataset.value, limits);
      if (fault) addIssue({ message: fault[0], expected: fault[1] });
    }),
    v.transform((value) => (value as number) + 0),
  );
}

function optionSchema(options: readonly string[]) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      const known = typeof dataset.value === 'string' && options.includes(dataset.value);
      if (!known) addIssue({ message: 'not-an-option', expected: options.join(', ') });
    }),
  );
}

function textSchema(least: number, most: number) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      if (typeof value !== 'string') addIssue({ message: 'not-text', expected: '' });
      else if (value.length < least) addIssue({ message: 'empty', expected: '' });
      else if (value.length > most) addIssue({ message: 'too-long', input: value.length, expected: String(most) });
      else if (!isPrintable(value)) addIssue({ message: 'bad-characters', expected: '' });
    }),
  );
}

/** As realised, one value for all clusters, or one for each: the length is looked at before any of the values. */
function matchSchema(limits: Limits) {
  const options = `${AS_REALISED}, ${rangeText(limits)}, [${rangeText(limits)} × ${CLUSTER_COUNT}]`;
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      const report = (value: unknown, path?: [v.ArrayPathItem]) => {
        const fault = faultOfNumber(value, limits);
        if (fault) addIssue({ message: fault[0], expected: fault[1], input: value, path });
      };
      if (typeof input === 'number') report(input);
      else if (!Array.isArray(input)) {
        if (input !== AS_REALISED) addIssue({ message: 'not-an-option', expected: options });
      } else if (input.length !== CLUSTER_COUNT) {
        addIssue({ message: 'wrong-length', input: input.length, expected: String(CLUSTER_COUNT) });
      } else input.forEach((value: unknown, key) => report(value, [{ type: 'array', origin: 'value', input, key, value }]));
    }),
    v.transform((value) => {
      if (Array.isArray(value)) return value.map((match: number) => match + 0);
      return typeof value === 'number' ? value + 0 : value;
    }),
  );
}

function leverSchema(lever: Lever) {
  if (lever.kind === 'choice') return optionSchema(lever.options);
  return lever.kind === 'match' ? matchSchema(lever) : numberSchema(lever);
}

/** An object with these keys and no other; a list is no object, though the validator would take it for one. */
function objectSchema<T extends v.ObjectEntries>(entries: T) {
  return v.pipe(v.custom<Readonly<Record<string, unknown>>>(isRecord), v.strictObject(entries));
}

const POLICY_ENTRIES = Object.fromEntries(LEVERS.map((lever) => [lever.id, leverSchema(lever)]));
const ASSUMPTION_ENTRIES = Object.fromEntries(PARAMETERS.map((parameter) => [parameter.id, numberSchema(parameter)]));
const SCENARIO_ENTRIES = {
  name: textSchema(0, MAX_NAME),
  preset: optionSchema(PRESET_IDS),
  policy: objectSchema(POLICY_ENTRIES),
  assumptions: objectSchema(ASSUMPTION_ENTRIES),
  horizon: numberSchema({ min: 1, max: MAX_HORIZON, integer: true }),
  seed: textSchema(1, MAX_SEED),
};
const SCENARIO_SCHEMA = objectSchema(SCENARIO_ENTRIES);

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
  const result = v.safeParse(SCENARIO_SCHEMA, input);
  const issues = (result.issues ?? []).filter((issue) => issue.expected !== 'never').map(problemOfIssue);
  const problems = [
    ...issues,
    ...unknownKeys(input, Object.keys(SCENARIO_ENTRIES), ''),
    ...unknownKeys(input.policy, Object.keys(POLICY_ENTRIES), 'policy.'),
    ...unknownKeys(input.assumptions, Object.keys(ASSUMPTION_ENTRIES), 'assumptions.'),
    ...orderOfQuarters(input),
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
    policy: over(presetOf(preset).policy, input.policy),
    assumptions: over(complete.assumptions, input.assumptions),
  });
}
