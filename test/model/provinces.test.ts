/** Quebec's part of Scale AI (S9): who pays what, and that leverage on federal money overstates what firms pay. */
import { describe, expect, test } from 'vitest';
import { FUNDED } from '../../src/model/entities/projects.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { simulate } from '../../src/model/simulate.ts';
import { designStreams, STREAM_COUNT } from '../../src/model/streams.ts';
import { ownCost } from '../../src/model/undertake.ts';
import { build, placesThatDiffer, projectsWhere, requestOf, seriesOf, stepTo, sum } from './laboratory.ts';

const QUARTERS = 24;
const SCALE_AI = CLUSTERS.findIndex(({ id }) => id === 'scaleai');
const SHARES = [0.2, 0, 0.3] as const;
const state = stepTo(
  build(
    QUARTERS,
    SHARES.map((provincialShare) => ({ assumptions: { provincialShare } })),
  ),
  0,
  QUARTERS,
);

/** Funded projects of a cluster, or of all others. */
function funded(w: number, inScaleAi: boolean): number[] {
  const { projects, potential } = state.pairs[w]!.world;
  return projectsWhere(state.pairs[w]!.world, (p) => projects.status[p] === FUNDED && (potential.cluster[p] === SCALE_AI) === inScaleAi);
}

/** Non-federal dollars per federal dollar of Scale AI's first tranche. */
function leverageOf(w: number): number {
  const { projects } = state.pairs[w]!.world;
  const rows = funded(w, true).filter((p) => projects.startedAt[p]! < 20);
  return sum(rows.map((p) => projects.cost[p]!)) / sum(rows.map((p) => projects.government[p]!)) - 1;
}

test('Scale AI alone has a province beside it', () => {
  expect(CLUSTERS.filter(({ provincial }) => provincial).map(({ id, region }) => [id, region])).toEqual([['scaleai', 'QC']]);
});

describe.each(SHARES.map((share, w) => [share, w] as const))('with a share q of %d', (q, w) => {
  const { world, tally } = state.pairs[w]!;
  const { projects, numbers, potential } = world;

  test('federal, provincial and own money are the whole cost of every project', () => {
    for (const p of [...funded(w, true), ...funded(w, false)]) {
      expect(Math.min(projects.government[p]!, ownCost(world, p))).toBeGreaterThan(0);
      expect(projects.government[p]! + projects.provincial[p]! + ownCost(world, p)).toBeCloseTo(projects.cost[p]!, 9);
    }
  });

  test('the province pays q of the public money in Scale AI, and nothing elsewhere', () => {
    expect(funded(w, true).length).toBeGreaterThan(30);
    for (const p of funded(w, true)) {
      const publicMoney = projects.government[p]! + projects.provincial[p]!;
      expect(projects.provincial[p]! / publicMoney).toBeCloseTo(q, 12);
    }
    expect(sum(funded(w, false).map((p) => projects.provincial[p]!))).toBe(0);
  });

  test('non-federal money per federal dollar is as realised, whatever q', () => {
    const design = designStreams(CLUSTERS[SCALE_AI]!);
    for (const p of funded(w, true)) {
      const nonFederal = projects.cost[p]! / projects.government[p]! - 1;
      expect(nonFederal).toBeCloseTo(design.match[potential.stream[p]! as 0 | 1 | 2], 9);
    }
    // Response projects, with their relaxed match, apply more readily: the whole falls a little short of the published 2.29.
    const leverage = leverageOf(w);
    expect(Math.abs(leverage - 2.29)).toBeLessThan(0.15 * 2.29);
    expect(Math.abs(leverage - leverageOf(1))).toBeLessThan(0.1);
  });

  test('firms pay (1 + Λ)(1 − q) − 1 per public dollar', () => {
    const table = numbers.match.subarray(SCALE_AI * STREAM_COUNT, (SCALE_AI + 1) * STREAM_COUNT);
    designStreams(CLUSTERS[SCALE_AI]!).match.forEach((match, s) => expect(table[s]).toBeCloseTo((1 + match) * (1 - q) - 1, 12));
  });

  test('the bank pays the federal part, and the observers keep both apart', () => {
    expect(world.clusters.committed[SCALE_AI]).toBeCloseTo(sum(funded(w, true).map((p) => projects.government[p]!)), 9);
    expect(tally.provincial[0]).toBeCloseTo(sum(funded(w, true).map((p) => projects.provincial[p]!)), 9);
    expect(tally.federal[0]! + tally.partners[0]!).toBeCloseTo(tally.cost[0]!, 6);
  });
});

describe('without a province', () => {
  test('public money is federal money', () => {
    const { world } = state.pairs[1]!;
    expect(sum(world.projects.provincial)).toBe(0);
    expect(sum(world.clusters.publicMoney)).toBeCloseTo(sum(world.clusters.committed), 9);
  });

  test('the four other clusters choose the same projects in the counterfactual, and have the same match', () => {
    const [withQuebec, without] = [0, 1].map((w) => state.pairs[w]!);
    expect(placesThatDiffer(withQuebec!.counterfactual.projects.status, without!.counterfactual.projects.status)).toBe(0);
    CLUSTERS.forEach((_, c) => {
      const of = (w: number): number => state.pairs[w]!.world.numbers.match[c * STREAM_COUNT]!;
      if (c === SCALE_AI) expect(of(1)).toBeGreaterThan(of(0));
      else expect(of(1)).toBe(of(0));
    });
  });
});

describe('one match for all', () => {
  test('is what firms pay per public dollar in Scale AI too, so that federal money goes further there', () => {
    const recording = simulate(requestOf(16, [{ policy: { matchRatio: 1 } }]), 0);
    const [federal, provincial, partners] = (['federalCommitted', 'provincialCommitted', 'partnersCommitted'] as const).map(
      (id) => seriesOf(recording, 16, id, 0, 1 + SCALE_AI)[16]!,
    );
    expect(provincial! / federal!).toBeCloseTo(0.25, 9);
    // Partners' money counts the province's: firms pay as much as both governments together.
    expect(partners! - provincial!).toBeCloseTo(federal! + provincial!, 6);
  });
});
