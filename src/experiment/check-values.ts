/** How single values of a scenario are checked: numbers, options, texts, the match and the schedule, as schemas that report our codes. */
import * as v from 'valibot';
import { SCHEDULE_YEARS } from '../model/policy.ts';
import { isPrintable, isRecord, type ScenarioProblemCode } from './problems.ts';

/** Limits of a number, both included. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

const AS_REALISED = 'as-realised';
const AS_PUBLISHED = 'published';

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
export function numberSchema(limits: Limits) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = faultOfNumber(dataset.value, limits);
      if (fault) addIssue({ message: fault[0], expected: fault[1] });
    }),
    v.transform((value) => (value as number) + 0),
  );
}

/** One of these texts; `code` and `expected` of the problem may be the caller's own. */
export function optionSchema(
  options: readonly string[],
  code: ScenarioProblemCode = 'not-an-option',
  expected = (_found: unknown) => options.join(', '),
) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      const known = typeof value === 'string' && options.includes(value);
      if (!known) addIssue({ message: code, expected: expected(value) });
    }),
  );
}

/** A printable text of so many characters, of one line unless `lines` says that it may have several. */
export function textSchema(least: number, most: number, lines = false) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      if (typeof value !== 'string') addIssue({ message: 'not-text', expected: '' });
      else if (value.length < least) addIssue({ message: 'empty', expected: '' });
      else if (value.length > most) addIssue({ message: 'too-long', input: value.length, expected: String(most) });
      else if (!isPrintable(lines ? value.replace(/[\n\t]/g, ' ') : value)) addIssue({ message: 'bad-characters', expected: '' });
    }),
  );
}

type AddIssue = (info: { message: string; expected: string; input?: unknown; path?: [v.ArrayPathItem] }) => void;

/** Reports what is wrong with a list of so many numbers: the length is looked at before any of the values. */
function checkList(input: readonly unknown[], length: number, limits: Limits, addIssue: AddIssue): void {
  if (input.length !== length) {
    addIssue({ message: 'wrong-length', input: input.length, expected: String(length) });
    return;
  }
  input.forEach((value, key) => {
    const fault = faultOfNumber(value, limits);
    const path: [v.ArrayPathItem] = [{ type: 'array', origin: 'value', input: [...input], key, value }];
    if (fault) addIssue({ message: fault[0], expected: fault[1], input: value, path });
  });
}

/** The same value without a negative zero. */
function withoutNegativeZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: number) => item + 0);
  return typeof value === 'number' ? value + 0 : value;
}

/** As realised, one value for all clusters, or one for each of so many. */
export function matchSchema(limits: Limits, clusters: number) {
  const options = `${AS_REALISED}, ${rangeText(limits)}, [${rangeText(limits)} × ${clusters}]`;
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      if (Array.isArray(input)) checkList(input, clusters, limits, addIssue);
      else if (typeof input === 'number') {
        const fault = faultOfNumber(input, limits);
        if (fault) addIssue({ message: fault[0], expected: fault[1] });
      } else if (input !== AS_REALISED) addIssue({ message: 'not-an-option', expected: options });
    }),
    v.transform(withoutNegativeZero),
  );
}

/** As published, or a weight for each programme year of which one at least is above zero. */
export function scheduleSchema(max: number) {
  const limits = { min: 0, max };
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      if (!Array.isArray(input)) {
        const expected = `${AS_PUBLISHED}, [${rangeText(limits)} × ${SCHEDULE_YEARS}]`;
        if (input !== AS_PUBLISHED) addIssue({ message: 'not-an-option', expected });
        return;
      }
      checkList(input, SCHEDULE_YEARS, limits, addIssue);
      if (input.length === SCHEDULE_YEARS && input.every((weight) => weight === 0)) addIssue({ message: 'no-weight', expected: '' });
    }),
    v.transform(withoutNegativeZero),
  );
}

/** An object with these keys and no other; a list is no object, though the validator would take it for one. */
export function objectSchema<T extends v.ObjectEntries>(entries: T) {
  return v.pipe(v.custom<Readonly<Record<string, unknown>>>(isRecord), v.strictObject(entries));
}
