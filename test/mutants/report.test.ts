/** What the mutation tests say: the words they understand, the score, and the document that is kept. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../architecture/project-files.ts';
import { readWish } from './arguments.ts';
import { documentOf, DOCUMENT, scoreOf, tableOf } from './report.ts';
import { REASONS, RESULTS, type Reasons, type Results } from './results.ts';

const results = JSON.parse(textOf(RESULTS)) as Results;
const reasons = JSON.parse(textOf(REASONS)) as Reasons;

describe('the words', () => {
  test('ask for a sample where nothing else is said, and keep nothing of it', () => {
    expect(readWish([])).toMatchObject({ sample: 300, keep: false, files: [], workers: 2 });
    expect(readWish(['--sample', '40', '--seed', 'x'])).toMatchObject({ sample: 40, seed: 'x', keep: false });
  });

  test('ask for whole files, whose results are kept', () => {
    expect(readWish(['--all'])).toMatchObject({ sample: Infinity, keep: true });
    expect(readWish(['--file', 'grow.ts', '--file', 'luck.ts', '--own'])).toMatchObject({
      files: ['grow.ts', 'luck.ts'],
      own: true,
      keep: true,
    });
    expect(readWish(['--file', 'grow.ts', '--sample', '9'])).toMatchObject({ sample: 9, keep: false });
    expect(readWish(['--changed', '--sample', '9', '--keep'])).toMatchObject({ changed: true, sample: 9, keep: true });
  });

  test('are refused where they mean nothing', () => {
    expect(() => readWish(['--fast'])).toThrow('--fast is not understood');
    expect(() => readWish(['--sample', 'many'])).toThrow('--sample is many');
    expect(() => readWish(['--file'])).toThrow('--file wants a value');
  });
});

describe('the score', () => {
  const example = { text: '', own: false, made: 20, tried: 10, killed: 7, timeout: 1, survived: { a: 'f › x', b: 'f › y' } };

  test('counts killed and out of time over all that were tried', () => {
    expect(scoreOf(example)).toBe('80.0 %');
    expect(scoreOf({ tried: 0, killed: 0, timeout: 0 })).toBe('–');
    expect(tableOf({ 'a.ts': example, 'b.ts': { ...example, made: 10 } })).toContain('| **all** | 20 of 30 | 14 | 2 | 4 | 80.0 % |');
  });

  test('is marked where only the tests that import the file were run', () => {
    expect(tableOf({ 'a.ts': { ...example, own: true } })).toContain('| `a.ts` ° | 10 of 20 |');
    expect(documentOf({ 'a.ts': { ...example, own: true } }, {})).toContain('° Only the tests');
    expect(documentOf({ 'a.ts': example }, {})).not.toContain('°');
  });

  test('stands above the survivors, each with its reason or without one', () => {
    const text = documentOf({ 'a.ts': example }, { 'a.ts': { 'f › x': 'the two are equal.' } });
    expect(text).toContain('- `f › x`: the two are equal.');
    expect(text).toContain('- `f › y`: no reason yet; a test is missing.');
    expect(text).toContain('2 survived, 1 of them with a reason');
  });
});

describe('what is kept', () => {
  test('adds up, file by file', () => {
    const wrong = Object.entries(results).filter(
      ([, { made, tried, killed, timeout, survived }]) => tried > made || tried !== killed + timeout + Object.keys(survived).length,
    );
    expect(wrong).toEqual([]);
  });

  test('is what the document says', () => {
    expect(textOf(DOCUMENT)).toBe(documentOf(results, reasons));
  });

  test('has no reason for a mutant that did not survive', () => {
    const idle = Object.entries(reasons).flatMap(([path, list]) =>
      Object.keys(list).filter((name) => !Object.values(results[path]?.survived ?? {}).includes(name)),
    );
    expect(idle).toEqual([]);
  });
});
