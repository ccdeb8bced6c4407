import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { BAND_MINIMUM } from '../../src/experiment/statistics.ts';
import { readColumn } from '../../src/stores/odds-table.svelte.ts';
import { constantEnsemble } from './fixtures.ts';

/** Jobs are reached in the first 30 of 40 replicates, GDP in the last 20: both in 10. */
const ensemble = constantEnsemble([DEFAULT_SCENARIO], 40, (outcome, _world, _scope, replicate) => {
  if (outcome === 'grossJobYears') return replicate < 30 ? 60_000 : 40_000;
  return outcome === 'grossGdp' && replicate >= 20 ? 51_000 : 100;
});

describe('a column of odds', () => {
  test('counts each target and both in the same future', () => {
    const column = readColumn(ensemble, 0, 'grossJobYears', 'grossGdp');
    expect([column?.jobs.probability, column?.gdp.probability, column?.both.probability]).toEqual([0.75, 0.5, 0.25]);
    expect([column?.futures, column?.uncertainty, column?.jobsValue.p50]).toEqual([40, 'luck', 60_000]);
  });

  test('says which uncertainty it speaks of', () => {
    const drawn = { ...ensemble, request: { ...ensemble.request, uncertainty: 'assumptions' as const } };
    expect(readColumn(drawn, 0, 'grossJobYears', 'grossGdp')?.uncertainty).toBe('assumptions');
  });

  test('needs enough futures and the targets’ date', () => {
    const few = { ...ensemble, recordings: ensemble.recordings.slice(0, BAND_MINIMUM - 1) };
    expect(readColumn(few, 0, 'grossJobYears', 'grossGdp')).toBeNull();
    const short = constantEnsemble([{ ...DEFAULT_SCENARIO, horizon: 20 }], 40, () => 1);
    expect(readColumn(short, 0, 'grossJobYears', 'grossGdp')).toBeNull();
    expect(readColumn(null, 0, 'grossJobYears', 'grossGdp')).toBeNull();
  });
});
