/** What must balance in every quarter (T17): money, flows, shares, scopes. */
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { FIRST_CLUSTER_SCOPE, FIRST_REGION_SCOPE, OUTCOMES, SCOPES, type OutcomeId } from '../../src/model/outcomes.ts';
import { CLUSTERS, PUBLISHED_BUDGET } from '../../src/model/published.ts';
import { simulate, type Pair } from '../../src/model/simulate.ts';
import { commercialise } from '../../src/model/submodels/commercialise.ts';
import { build, projectsWhere, requestOf, seriesOf, sharesOf, stepTo, sum, type Difference } from './laboratory.ts';

const POLICIES: readonly [name: string, difference: Difference][] = [
  ['the published programme', {}],
  [
    'performance, lottery, one match, an early stop',
    { policy: { portfolio: 'performance', selection: 'lottery', matchRatio: 3, stopAtQuarter: 27 } },
  ],
  [
    'a small budget, a late start, strict rules, many closures',
    {
      policy: { budget: 600, startAtQuarter: 5, minPartners: 5, minSme: 3 },
      assumptions: { exitLarge: 2, exitMedium: 2, spilloverLag: 3, durationQuarters: 3 },
    },
  ],
];
const QUARTERS = 28;

/** The largest gap of each identity over worlds and quarters, relative to what is compared where that is above 1. */
class Gaps {
  readonly largest: Record<string, number> = {};

  note(identity: string, found: number, expected: number): void {
    const gap = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
    this.largest[identity] = Math.max(this.largest[identity] ?? 0, Number.isNaN(gap) ? Infinity : gap);
  }
}

function noteAccounts(gaps: Gaps, { clusters }: World): void {
  CLUSTERS.forEach((_, c) => {
    const uses = clusters.committed[c]! + clusters.bank[c]! + clusters.operations[c]! + clusters.lapsed[c]!;
    gaps.note('committed + bank + operations + lapsed = appropriated', uses, clusters.appropriated[c]!);
    gaps.note('no bank is negative', Math.min(0, clusters.bank[c]!), 0);
  });
  gaps.note('portfolio shares sum to 1', sum(clusters.share), 1);
}

function noteProjects(gaps: Gaps, world: World): void {
  const { projects, potential, numbers, clusters } = world;
  const committed = new Float64Array(CLUSTERS.length);
  for (const p of projectsWhere(world, (q) => projects.status[q] === FUNDED || projects.status[q] === ALONE)) {
    gaps.note('shares of own cost sum to 1', sum(sharesOf(world, p)), 1);
    if (projects.status[p] === ALONE) continue;
    committed[potential.cluster[p]!]! += projects.government[p]!;
    const rule = numbers.match[potential.cluster[p]! * 3 + potential.stream[p]!]!;
    gaps.note(
      'industry pays the rule times what government pays',
      projects.cost[p]! - projects.government[p]! - projects.provincial[p]!,
      rule * (projects.government[p]! + projects.provincial[p]!),
    );
    const province = numbers.clusters[potential.cluster[p]!]!.provincial ? 0.2 : 0;
    gaps.note(
      'Quebec pays a fifth of the public money of Scale AI',
      projects.provincial[p]!,
      (province / (1 - province)) * projects.government[p]!,
    );
  }
  CLUSTERS.forEach((_, c) => gaps.note('commitments are those of the projects', clusters.committed[c]!, committed[c]!));
}

/** Hands the quarter's value out once more, to the firms that live after its exits: nothing may be lost or doubled. */
function noteFlows(gaps: Gaps, world: World, t: number): void {
  const active = world.activeCount;
  const list = world.active.slice(0, active);
  commercialise(world, t);
  const { firms, clusters, projects } = world;
  gaps.note(
    'firms’ flows and those taken over are the projects’',
    sum(firms.projectValue) + sum(clusters.takenOver),
    sum(projects.valueAdded),
  );
  gaps.note('no closed firm earns', sum(firms.projectValue.filter((_, i) => firms.alive[i] === 0)), 0);
  world.active.set(list);
  world.activeCount = active;
}

describe.each(POLICIES)('under %s', (_name, difference) => {
  const gaps = new Gaps();
  const state = build(QUARTERS, [difference]);
  const [pair] = state.pairs as [Pair];
  let taken = 0;
  stepTo(state, 0, QUARTERS, (t) => {
    for (const world of state.worlds) {
      noteAccounts(gaps, world);
      if (t % 4 === 3) noteProjects(gaps, world);
      noteFlows(gaps, world, t);
      taken += sum(world.clusters.takenOver);
    }
    gaps.note('the observer of payments agrees with the accounts', pair.tally.paid[0]!, sum(pair.world.clusters.paid));
    gaps.note('and so does that of commitments', pair.tally.federal[0]!, sum(pair.world.clusters.committed));
  });

  test('everything balances in every quarter of both worlds', () => {
    expect(Object.keys(gaps.largest)).toHaveLength(11);
    expect(Object.entries(gaps.largest).filter(([, gap]) => gap > 1e-9)).toEqual([]);
  });

  test('something was committed, lapsed, and earned', () => {
    const { clusters, projects } = pair.world;
    expect([sum(clusters.committed), sum(clusters.lapsed), sum(projects.valueAdded)].every((value) => value > 1)).toBe(true);
    expect(taken).toBeGreaterThanOrEqual(0);
  });
});

describe('whole, clusters and regions', () => {
  const recording = simulate(
    requestOf(QUARTERS, [{ policy: { midTermReview: 'on' }, assumptions: { dealRate: 0.02, midTermStop: 0.7 } }]),
    1,
  );
  const at = (id: OutcomeId, scope: number): number => seriesOf(recording, QUARTERS, id, 0, scope)[QUARTERS]!;
  // What lapses has a test of its own below; stages are names in an order, of which a region has the mean.
  const additive = OUTCOMES.filter(({ kind, id }) => kind !== 'ratio' && id !== 'lapsed' && id !== 'stage').map(({ id }) => id);

  test.each(additive)('%s adds up over clusters and over regions', (id) => {
    const total = at(id, 0);
    const clusters = sum(CLUSTERS.map((_, c) => at(id, FIRST_CLUSTER_SCOPE + c)));
    const regions = sum(SCOPES.slice(FIRST_REGION_SCOPE).map((_, r) => at(id, FIRST_REGION_SCOPE + r)));
    expect(total).not.toBe(0);
    expect(clusters / total).toBeCloseTo(1, 9);
    expect(regions / total).toBeCloseTo(1, 9);
  });

  test('lapsed adds up but for the 31 million that never reached a cluster', () => {
    const clusters = sum(CLUSTERS.map((_, c) => at('lapsed', FIRST_CLUSTER_SCOPE + c)));
    expect(at('lapsed', 0) - clusters).toBeCloseTo(31, 9);
  });

  test('the same money lapses of a budget twice as large, twice over', () => {
    const double = simulate(requestOf(20, [{ policy: { budget: 2 * PUBLISHED_BUDGET } }]), 1);
    const clusters = sum(CLUSTERS.map((_, c) => seriesOf(double, 20, 'lapsed', 0, FIRST_CLUSTER_SCOPE + c)[20]!));
    expect(seriesOf(double, 20, 'lapsed')[20]! - clusters).toBeCloseTo(62, 9);
  });
});
