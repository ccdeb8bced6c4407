/** Scale (T21) by settings alone: clusters of twice the firms and envelopes under twice the budget give twice the output, within luck. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_CLUSTERS, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { PUBLISHED_BUDGET } from '../../src/model/published.ts';
import type { Recording } from '../../src/model/simulate.ts';
import { ensembleOf, mean, seriesOf, variance } from './laboratory.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';

const QUARTERS = 22;
const REPLICATES = 8;

/** Replicates of the published clusters with so many times their firms and money. */
function times(factor: number): Recording[] {
  const clusters: ClusterSetting[] = PUBLISHED_CLUSTERS.map((c) => ({
    ...c,
    firms: c.firms * factor,
    firstEnvelope: c.firstEnvelope * factor,
    secondEnvelope: c.secondEnvelope * factor,
  }));
  const policy = { ...PUBLISHED_POLICY, budget: PUBLISHED_BUDGET * factor };
  const request = { seed: `doubling ${factor}`, quarters: QUARTERS, worlds: [{ policy, assumptions: DEFAULT_ASSUMPTIONS, clusters }] };
  return ensembleOf(request, REPLICATES);
}

const [single, double] = [times(1), times(2)];
const at = (runs: readonly Recording[], id: OutcomeId): number[] => runs.map((recording) => seriesOf(recording, QUARTERS, id)[QUARTERS]!);

/** Gap of the double from twice the single, and its standard error. */
function gapOf(id: OutcomeId): { gap: number; error: number; twice: number } {
  const [one, two] = [at(single, id), at(double, id)];
  return { gap: mean(two) - 2 * mean(one), error: Math.sqrt((4 * variance(one) + variance(two)) / REPLICATES), twice: mean(two) };
}

describe('twice the firms, envelopes and budget', () => {
  test.each<OutcomeId>([
    'projects',
    'federalCommitted',
    'federalPaid',
    'partnersCommitted',
    'participations',
    'collaborations',
    'ipAssets',
  ])('give twice the %s', (id) => {
    const { gap, error, twice } = gapOf(id);
    // A bank strands less than one project’s cost: a smaller part of twice the money.
    expect(Math.abs(gap)).toBeLessThan(4 * error + 0.02 * twice);
    expect(error).toBeLessThan(0.08 * twice);
  });

  test.each<OutcomeId>(['members', 'firms', 'newFirms', 'exits'])('give twice the %s, to a few thousandths', (id) => {
    const { gap, error, twice } = gapOf(id);
    expect(Math.abs(gap)).toBeLessThan(4 * error + 0.002 * twice);
    expect(error).toBeLessThan(0.01 * twice);
  });

  test.each<OutcomeId>(['grossGdp', 'deadweightGdp', 'spilloverGdp', 'additionalGdp', 'grossJobYears', 'additionalRd', 'netPresentValue'])(
    'give twice the %s',
    (id) => {
      const { gap, error, twice } = gapOf(id);
      expect(Math.abs(gap)).toBeLessThan(4 * error + 0.03 * Math.abs(twice));
      expect(Math.abs(twice)).toBeGreaterThan(4 * error);
    },
  );

  test.each<OutcomeId>(['smesPerProject', 'deadweightShare', 'additionalRdPerFederal', 'absorption'])('leave %s as it is', (id) => {
    const [one, two] = [at(single, id), at(double, id)];
    const error = Math.sqrt((variance(one) + variance(two)) / REPLICATES);
    expect(Math.abs(mean(two) - mean(one))).toBeLessThan(4 * error + 0.01 * mean(one));
  });
});
