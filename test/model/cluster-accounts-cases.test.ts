/** The clusters’ accounts as they are opened: shares of project money by hand, every column with its length and its first values. */
import { describe, expect, test } from 'vitest';
import { CLUSTER_TEMPLATES, designOf, settingFromTemplate, type ClusterDesign, type Stage } from '../../src/model/cluster-design.ts';
import { createClusterAccounts, publishedShares, RETURN_WINDOW } from '../../src/model/entities/clusters.ts';

/** A cluster of the user's own with these envelopes. */
function cluster(n: number, envelopes: readonly [number, number], firms: number, stage: Stage = 'growing'): ClusterDesign {
  const [firstEnvelope, secondEnvelope] = envelopes;
  return designOf({ ...settingFromTemplate(CLUSTER_TEMPLATES[1]!, `own-${n}`, '', 'QC'), firstEnvelope, secondEnvelope, firms, stage });
}

const DESIGNS = [cluster(1, [10, 30], 50, 'declining'), cluster(2, [20, 20], 70, 'emergent'), cluster(3, [15, 5], 90, 'sustaining')];
/** Columns that begin at nothing, and all others. */
const AT_ZERO = [
  ...(['appropriated', 'committed', 'bank', 'operations', 'lapsed', 'callOpen', 'paid', 'takenOver', 'projects', 'partners'] as const),
  ...(['smes', 'publicMoney', 'privateMoney', 'completed', 'ipRights', 'membersAtGate', 'strikes', 'crowding', 'voucherMoney'] as const),
];
const OTHERS = ['neverAllotted', 'share', 'recentValue', 'windDownFrom', 'stage', 'firmsBefore'];
const PROJECT_SHARE = Float64Array.of(0.5, 0.25, 1);

describe('published shares', () => {
  test('are those of the money of both envelopes that reaches projects: 20, 10 and 20', () => {
    expect(Array.from(publishedShares(DESIGNS, PROJECT_SHARE))).toEqual([0.4, 0.2, 0.4]);
  });

  test('are the same of half a million', () => {
    const small = DESIGNS.map((design) => ({ ...design, envelopes: [design.envelopes[0] / 100, design.envelopes[1] / 100] as const }));
    Array.from(publishedShares(small, PROJECT_SHARE)).forEach((share, c) => expect(share).toBeCloseTo([0.4, 0.2, 0.4][c]!, 12));
  });

  test('are equal where there is no money at all, or none that reaches projects', () => {
    const none = DESIGNS.map((design) => ({ ...design, envelopes: [0, 0] as const }));
    expect(Array.from(publishedShares(none, PROJECT_SHARE))).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(Array.from(publishedShares(DESIGNS, new Float64Array(3)))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});

describe('accounts of three clusters', () => {
  const accounts = createClusterAccounts(DESIGNS, PROJECT_SHARE);

  test('hold the shares, nothing never allotted, and eight quarters of value by quarter and cluster', () => {
    expect(Array.from(accounts.share)).toEqual([0.4, 0.2, 0.4]);
    expect(accounts.neverAllotted).toBe(0);
    expect(RETURN_WINDOW).toBe(8);
    expect(Array.from(accounts.recentValue)).toEqual(Array.from({ length: 24 }, () => 0));
  });

  test('know each cluster’s stage, its firms of today as those of last year, and none of the year before', () => {
    expect(Array.from(accounts.stage)).toEqual([3, 0, 2]);
    expect(Array.from(accounts.firmsBefore)).toEqual([50, 70, 90, 0, 0, 0]);
  });

  test('know that no cluster is being wound down, and every other column is at zero', () => {
    expect(Array.from(accounts.windDownFrom)).toEqual([-1, -1, -1]);
    for (const name of AT_ZERO) expect(Array.from(accounts[name]), name).toEqual([0, 0, 0]);
    expect(Object.keys(accounts).sort()).toEqual([...AT_ZERO, ...OTHERS].sort());
  });
});
