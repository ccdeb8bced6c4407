/** The base run: its golden numbers, exactly, and the dated facts that the base scenario must match (specification, section 8). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIRST_CLUSTER_SCOPE, type OutcomeId } from '../../src/model/outcomes.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { baseRun, goldenNumbers, meanAt, type GoldenNumbers } from '../golden/base-run.ts';

const recordings = baseRun();
const at = (outcome: OutcomeId, quarter: number, scope = 0): number => meanAt(recordings, outcome, quarter, scope);

/** One pattern: what the base run gives, and the least and most that the fact allows. */
interface Pattern {
  readonly id: string;
  readonly found: number;
  readonly low: number;
  readonly high: number;
}

/** A fact with a relative tolerance. */
function near(id: string, found: number, fact: number, tolerance: number): Pattern {
  return { id, found, low: fact * (1 - tolerance), high: fact * (1 + tolerance) };
}

const NAMES = ['digital', 'scaleai', 'ocean', 'protein', 'ngen'];
const PROJECTS = [104, 92, 86, 55, 167];
const TOTAL_VALUE = [374, 500, 400, 461, 585];

const patterns: readonly Pattern[] = [
  near('projects at 7.75', 0.25 * at('projects', 7) + 0.75 * at('projects', 8), 45, 0.25),
  near('projects at 11', at('projects', 11), 265, 0.2),
  { id: 'projects at 20', found: at('projects', 20), low: 475, high: 575 },
  near('federal money in projects at 20', at('federalCommitted', 20), 870, 0.05),
  near('partners’ money at 20', at('partnersCommitted', 20), 1420, 0.06),
  { id: 'participations at 20', found: at('participations', 20), low: 2308 * 0.95, high: 2500 * 1.05 },
  { id: 'SMEs per project at 20', found: at('smesPerProject', 20), low: 2.2, high: 2.6 },
  near('members at 20', at('members', 20), 8217, 0.02),
  near('members at 28', at('members', 28), 10_300, 0.05),
  { id: 'lapse at the end of the first tranche', found: at('lapsed', 20), low: 40, high: 110 },
  { id: 'gross job-years at 20', found: at('grossJobYears', 20), low: 12_000, high: 20_000 },
  near('gross GDP at 28', at('grossGdp', 28), 3300, 0.2),
  near('gross job-years at 28', at('grossJobYears', 28), 35_000, 0.2),
  near('gross GDP at 44', at('grossGdp', 44), 8100, 0.15),
  near('gross job-years at 44', at('grossJobYears', 44), 83_000, 0.15),
  {
    id: 'additional R&D over project cost',
    found: (at('additionalRdPerFederal', 44) * at('federalCommitted', 44)) / (at('federalCommitted', 44) + at('partnersCommitted', 44)),
    low: 0.2,
    high: 0.7,
  },
  ...NAMES.flatMap((name, c) => {
    const scope = FIRST_CLUSTER_SCOPE + c;
    return [
      near(`projects of ${name} at 20`, at('projects', 20, scope), PROJECTS[c]!, 0.15),
      near(`total value of ${name} at 20`, at('federalCommitted', 20, scope) + at('partnersCommitted', 20, scope), TOTAL_VALUE[c]!, 0.15),
    ];
  }),
];

/** Patterns that the base run misses, and why; a row that no longer misses must leave this list. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {};

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
  test.each(patterns.filter(({ id }) => !(id in KNOWN_MISSES)))('$id: $found in $low to $high', ({ found, low, high }) => {
    expect(found).toBeGreaterThanOrEqual(low);
    expect(found).toBeLessThanOrEqual(high);
  });

  test('all patterns but the known misses, each of which is still one', () => {
    const missed = patterns.filter(({ found, low, high }) => !(found >= low && found <= high)).map(({ id }) => id);
    expect(missed).toEqual(Object.keys(KNOWN_MISSES));
    expect(CLUSTERS.map(({ id }) => id)).toEqual(NAMES);
  });
});
