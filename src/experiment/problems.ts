/** How an input's faults are put down as data: the codes, and a safe short rendering of what was found. */
import type { Problem } from './scenario.ts';

/** Every code that checking a scenario, or setting one value of it, can report. */
export const SCENARIO_PROBLEM_CODES = [
  'not-an-object', // expected: ''
  'missing-key', // found and expected: ''
  'unknown-key', // expected: up to three near names
  'not-text', // expected: ''
  'empty', // expected: ''
  'too-long', // found and expected: characters
  'bad-characters', // control characters, line breaks, direction marks, half characters; expected: ''
  'not-a-number', // expected: the limits, as 0…10
  'not-finite', // expected: the limits
  'not-an-integer', // expected: the limits
  'below-minimum', // expected: the least value
  'above-maximum', // expected: the greatest value
  'not-an-option', // expected: the options
  'wrong-length', // found and expected: numbers of values
  'start-after-stop', // found: the start, expected: the stop, both in quarters
  'no-cluster', // a scenario without clusters; found: 0, expected: 1
  'too-many-targets', // found and expected: numbers of further targets
  'too-many-clusters', // found and expected: numbers of clusters
  'unknown-cluster', // an id that no cluster has, or that this scenario does not have; expected: up to three near ids
  'duplicate-cluster', // found: the id that stood before; expected: ''
  'no-money', // every envelope of every cluster is 0; expected: ''
  'no-weight', // every year of a schedule weighs 0; expected: ''
  'unknown-path', // expected: up to three near names
] as const;

/** A code of a scenario's problem. */
export type ScenarioProblemCode = (typeof SCENARIO_PROBLEM_CODES)[number];

/** No input is told more problems than this. */
export const MAX_PROBLEMS = 50;

/** No rendering of something found is longer than this, in characters. */
const MAX_FOUND = 60;

/** Characters that do not print, reorder their neighbours, or are half of one. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Whether every character of a text prints where it stands. */
export function isPrintable(text: string): boolean {
  return text.search(UNPRINTABLE) < 0;
}

/** A text from an untrusted source, cut to 60 characters and harmless in a terminal: what does not print becomes U+FFFD. */
export function clip(text: string): string {
  const short = text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND - 1)}…` : text;
  return short.replace(UNPRINTABLE, '\ufffd');
}

/** A short rendering of any value; objects and lists are not opened, so that no input can make it long or deep. */
export function describeFound(value: unknown): string {
  if (typeof value === 'string') return clip(value);
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return clip(String(value));
}

/** A problem with its code checked by the compiler. */
export function problemOf(code: ScenarioProblemCode, path: string, found: unknown, expected: string): Problem {
  return { code, path, found: describeFound(found), expected };
}

/** The same problems, each path under a prefix. */
export function under(prefix: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: problem.path === '' ? prefix : `${prefix}.${problem.path}` }));
}

/** Whether a value is an object with keys of its own, neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
