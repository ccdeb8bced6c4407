import { describe, expect, test } from 'vitest';
import { ANNOUNCED_TARGETS } from '../../src/experiment/chosen-targets.ts';
import { likelyLevel, readDefinitions, readTargets, readTogether } from '../../src/stores/target-table.ts';
import { JOBS_DEFINITIONS } from '../../src/stores/view-choice.svelte.ts';
import { ensembleOf } from '../experiment/synthetic-ensemble.ts';

/** GDP is the replicate's number, gross job-years its double, everything else nothing; world 1 has half. */
const ensemble = ensembleOf({ replicates: 40, worlds: 2, quarters: 44 }, ({ replicate, world, outcome }) => {
  const own = world === 0 ? replicate : replicate / 2;
  return outcome === 'grossGdp' ? own : outcome === 'grossJobYears' ? 2 * own : 0;
});
const gdp = { outcome: 'grossGdp', level: 20, quarter: 40 } as const;
const jobs = { outcome: 'grossJobYears', level: 60, quarter: 40 } as const;

describe('the table of targets', () => {
  test('reads each target in each scenario', () => {
    const rows = readTargets(ensemble, [gdp, jobs]);
    expect(rows.map(({ readings }) => readings.map((reading) => reading?.result.probability))).toEqual([
      [0.5, 0],
      [0.25, 0],
    ]);
    expect(rows[0]?.readings[1]).toMatchObject({ value: { p50: 9.75 }, result: { shortfall: 10.25, firstQuarter: null } });
  });

  test('reads them in the same future: both together are as rare as the rarer where one implies the other', () => {
    expect(readTogether(ensemble, [gdp, jobs]).map((odds) => odds?.probability)).toEqual([0.25, 0]);
  });

  test('has no odds of fewer than twenty futures, nor beyond the horizon', () => {
    const few = { ...ensemble, recordings: ensemble.recordings.slice(0, 19) };
    expect(readTargets(few, [gdp])[0]?.readings).toEqual([null, null]);
    expect(readTogether(few, [gdp])).toEqual([null, null]);
    expect(readTargets(ensemble, [{ ...gdp, quarter: 45 }])[0]?.readings).toEqual([null, null]);
  });

  test('reads the same level under every definition, alone and with the other target', () => {
    const chosen = { ...ANNOUNCED_TARGETS, jobs: { level: 60, quarter: 40 }, gdp: { level: 39, quarter: 40 } };
    const rows = readDefinitions(ensemble, 0, 'jobs', chosen, 'grossJobYears', 'grossGdp');
    expect(rows.map(({ outcome }) => outcome)).toEqual(JOBS_DEFINITIONS);
    expect(rows.filter((row) => row.chosen).map(({ outcome }) => outcome)).toEqual(['grossJobYears']);
    expect(rows[0]).toMatchObject({ reading: { result: { probability: 0.25 } }, together: { probability: 1 / 40 } });
    expect(rows[1]).toMatchObject({ outcome: 'additionalJobYears', reading: { result: { probability: 0 } }, together: { probability: 0 } });
    const others = readDefinitions(ensemble, 0, 'gdp', chosen, 'grossJobYears', 'grossGdp');
    expect(others[0]).toMatchObject({ outcome: 'grossGdp', chosen: true, reading: { result: { probability: 1 / 40 } } });
  });

  test('starts a further target at about the median', () => {
    expect(likelyLevel(ensemble, 0, 'grossGdp', 40)).toBe(20);
    expect(likelyLevel(ensemble, 0, 'members', 40)).toBe(0);
    expect(likelyLevel(null, 0, 'grossGdp', 40)).toBe(0);
    expect(likelyLevel(ensemble, 0, 'grossGdp', 50)).toBe(0);
  });
});
