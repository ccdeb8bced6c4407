/** The base run: its golden numbers, exactly, and the dated facts that the base scenario must match (specification, section 8). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ensemble } from '../../src/experiment/ensemble.ts';
import { momentsOf } from '../../src/experiment/validation/moments.ts';
import { PATTERNS_OF_PROGRAMME } from '../../src/experiment/validation/patterns-of-programme.ts';
import { baseRequest, baseRun, goldenNumbers, type GoldenNumbers } from '../golden/base-run.ts';

const recordings = baseRun();
const ensemble: Ensemble = { request: baseRequest(), planned: recordings.length, recordings };

/** Each pattern of the programme with what the base run gives, and two standard errors of luck. */
const rows = momentsOf(PATTERNS_OF_PROGRAMME, { ensemble, measures: [] }).map(({ mean, standardError }, n) => {
  const { id, low, high, reason } = PATTERNS_OF_PROGRAMME[n]!;
  return { id, found: mean, low: low - 2 * standardError, high: high + 2 * standardError, error: standardError, reason };
});

describe('the golden numbers', () => {
  const golden = JSON.parse(readFileSync(new URL('../golden/base-run.json', import.meta.url), 'utf8')) as GoldenNumbers;

  test.each(Object.keys(goldenNumbers(recordings)))(
    'of %s are to the last digit those of the file that `npm run golden` writes',
    (outcome) => {
      expect(goldenNumbers(recordings)[outcome]).toEqual(golden[outcome]);
    },
  );

  test('are all of the file’s', () => {
    expect(Object.keys(golden)).toEqual(Object.keys(goldenNumbers(recordings)));
  });
});

describe('the base run lies within the tolerance of', () => {
  test.each(rows.filter(({ reason }) => reason === undefined))('$id: $found in $low to $high', ({ found, low, high, error }) => {
    expect(error).toBeGreaterThan(0);
    expect(found).toBeGreaterThanOrEqual(low);
    expect(found).toBeLessThanOrEqual(high);
  });

  test('or misses it for a reason that is written down, and by little', () => {
    const known = rows.filter(({ reason }) => reason !== undefined);
    expect(known.length).toBeLessThanOrEqual(2);
    for (const { found, low, high } of known) expect(found > low * 0.9 && found < high * 1.1).toBe(true);
    expect(rows.length).toBeGreaterThan(20);
  });
});
