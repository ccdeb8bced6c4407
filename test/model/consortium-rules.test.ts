/** The programme's rules for a consortium (T18): every funded project keeps them, projects that go alone need not. */
import { describe, expect, test } from 'vitest';
import { canPay } from '../../src/model/affordability.ts';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { SME } from '../../src/model/entities/firms.ts';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import { publicShare, transactionCostAt } from '../../src/model/rules.ts';
import { createReplicate } from '../../src/model/simulate.ts';
import { hurdleOf } from '../../src/model/submodels/decide-to-co-invest.ts';
import { build, partnersOf, projectsWhere, requestOf, sharesOf, stepTo, sum, type Difference } from './laboratory.ts';

const QUARTERS = 24;

function smeShare(world: World, p: number): number {
  const partners = partnersOf(world, p);
  const isSme = (j: number): boolean => partners[j]! >= 0 && world.firms.kind[partners[j]!] === SME;
  return sum(sharesOf(world, p).filter((_, j) => isSme(j)));
}

function fromElsewhere(world: World, p: number): number {
  return partnersOf(world, p).filter((i) => i >= 0 && world.firms.cluster[i] !== world.potential.cluster[p]).length;
}

const regionOf = ({ firms, research }: World, i: number): number => (i >= 0 ? firms.region[i]! : research.region[-2 - i]!);

const hasResearch = (world: World, p: number): boolean => partnersOf(world, p).some((i) => i < -1);

/** What project p breaks of the rules of its world, in words. */
function broken(world: World, p: number): string[] {
  const { firms, projects, potential, numbers } = world;
  const { requireResearch, minSmeShare, minCrossCluster, minSme, sameRegion } = numbers.policy;
  const partners = partnersOf(world, p);
  const named = partners.filter((i) => i !== -1);
  const shares = sharesOf(world, p);
  const kept: [boolean, string][] = [
    [sameRegion === 'off' || named.every((i) => regionOf(world, i) === regionOf(world, partners[0]!)), 'partners from elsewhere'],
    [requireResearch === 'off' || hasResearch(world, p), 'no research partner'],
    [smeShare(world, p) >= minSmeShare - 1e-9, `SMEs carry ${smeShare(world, p)}`],
    [fromElsewhere(world, p) >= minCrossCluster, `${fromElsewhere(world, p)} partners of other clusters`],
    [partners.filter((i) => i >= 0 && firms.kind[i] === SME).length >= minSme, 'too few SMEs'],
    [partners[0]! >= 0 && firms.cluster[partners[0]!] === potential.cluster[p], 'a lead of another cluster'],
    [new Set(named).size === named.length, 'one partner twice'],
    [partners.length <= projects.offset[p + 1]! - projects.offset[p]!, 'partners in the next project’s places'],
    [Math.abs(sum(shares) - 1) < 1e-9 && shares.every((share) => share >= 0), `shares ${shares.join(' ')}`],
  ];
  return kept.filter(([holds]) => !holds).map(([, what]) => `project ${p} has ${what}`);
}

const RULES: readonly Partial<Policy>[] = [
  { requireResearch: 'on' },
  { minSmeShare: 0.4 },
  { minSmeShare: 1 },
  { minCrossCluster: 1 },
  { minCrossCluster: 3, minPartners: 6 },
  { minSmeShare: 0.5, minSme: 0, matchRatio: 0 },
  { requireResearch: 'on', minSmeShare: 0.3, minCrossCluster: 2, minSme: 4, minPartners: 5, maxPerFirm: 8 },
  { sameRegion: 'on' },
  { sameRegion: 'on', requireResearch: 'on', minSmeShare: 0.3, minCrossCluster: 1, minSme: 3, minPartners: 5, maxPerFirm: 8 },
];

describe.each(RULES)('under %j', (policy) => {
  const state = build(QUARTERS, [{ policy }]);
  const { world } = state.pairs[0]!;
  const status = (is: number): number[] => projectsWhere(world, (p) => world.projects.status[p] === is);
  const faults: string[] = [];
  stepTo(state, 0, QUARTERS, (t) => {
    for (const p of status(FUNDED)) if (world.projects.startedAt[p] === t) faults.push(...broken(world, p));
  });

  test('every funded project keeps the rules when money is committed', () => {
    expect(status(FUNDED).length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});

describe('rules bind funded projects only', () => {
  const policy = { requireResearch: 'on', minSmeShare: 0.9, minCrossCluster: 1, maxPerFirm: 3 } as const;
  const { world, counterfactual } = stepTo(build(20, [{ policy }]), 0, 20).pairs[0]!;
  const alone = projectsWhere(world, (p) => world.projects.status[p] === ALONE && world.potential.parent[p]! < 0);

  test('projects that go alone do so without research partners, SMEs’ share or other clusters', () => {
    expect(alone.length).toBeGreaterThan(50);
    for (const p of alone) {
      expect(fromElsewhere(world, p)).toBe(0);
      expect(partnersOf(world, p)).toHaveLength(world.potential.partners[p]!);
    }
    expect(alone.filter((p) => !hasResearch(world, p)).length).toBeGreaterThan(10);
    expect(alone.filter((p) => smeShare(world, p) < 0.5).length).toBeGreaterThan(10);
  });

  test('and a counterfactual knows none of them', () => {
    const without = stepTo(build(20, [{}]), 0, 20).pairs[0]!.counterfactual;
    expect(counterfactual.projects.status).toEqual(without.projects.status);
    expect(counterfactual.projects.cost).toEqual(without.projects.cost);
  });
});

describe('the most public money per firm', () => {
  test.each([2, 6])('of %d million is never exceeded, in any quarter', (maxPerFirm) => {
    const state = build(QUARTERS, [{ policy: { maxPerFirm } }, {}]);
    const [limited, free] = state.pairs.map(({ world }) => world);
    const most: number[] = [];
    stepTo(state, 0, QUARTERS, () => void most.push(Math.max(...limited!.firms.support)));
    expect(Math.max(...most)).toBeLessThanOrEqual(maxPerFirm + 1e-9);
    expect(Math.max(...most)).toBeGreaterThan(0.9 * maxPerFirm);
    expect(Math.max(...free!.firms.support)).toBeGreaterThan(1.5 * maxPerFirm);
  });

  test('counts every funded project by the firm’s share of own cost', () => {
    const { world } = stepTo(build(QUARTERS, [{ policy: { maxPerFirm: 6 } }]), 0, QUARTERS).pairs[0]!;
    const { projects, firms } = world;
    const support = new Float64Array(firms.support.length);
    for (const p of projectsWhere(world, (q) => projects.status[q] === FUNDED)) {
      const shares = sharesOf(world, p);
      partnersOf(world, p).forEach((i, j) => {
        if (i >= 0) support[i]! += (projects.government[p]! + projects.provincial[p]!) * shares[j]!;
      });
    }
    const gaps = support.map((money, i) => Math.abs(money - firms.support[i]!));
    expect(Math.max(...gaps)).toBeLessThan(1e-9);
    expect(sum(support)).toBeGreaterThan(100);
  });
});

describe('a rule that cannot be kept funds nothing', () => {
  const NGEN_ALONE = requestOf(16, [{ policy: { minCrossCluster: 1 } }, {}]);

  test('partners of other clusters where there is one cluster', () => {
    const clusters = PUBLISHED_CLUSTERS.slice(4);
    const state = createReplicate({ ...NGEN_ALONE, worlds: NGEN_ALONE.worlds.map((world) => ({ ...world, clusters })) }, 0);
    const [ruled, free] = stepTo(state, 0, 16).pairs.map(({ world }) => world.fundedCount);
    expect([ruled, free! > 30]).toEqual([0, true]);
  });

  test.each<[string, Difference]>([
    ['SMEs’ share where SMEs have no money', { policy: { minSmeShare: 0.1 }, assumptions: { affordSme: 0 } }],
    ['at most a dollar per firm', { policy: { maxPerFirm: 1e-6 } }],
  ])('%s', (_name, difference) => {
    const { world } = stepTo(build(16, [difference]), 0, 16).pairs[0]!;
    expect(world.fundedCount).toBe(0);
    expect(projectsWhere(world, (p) => world.projects.status[p] === ALONE).length).toBeGreaterThan(20);
  });

  test('SMEs’ share where no SME can pay, however small the bill', () => {
    const { state, world, p, sme } = aProject();
    world.firms.capacityInUse[sme] = 1e9;
    const pays = canPay(world, state.search, state.luck, 8, p, { ownCost: 0, publicMoney: 5 });
    expect(pays ? sharesOf(world, p).map(Number.isFinite) : 'refused').not.toContain(false);
  });
});

/** A large firm and an SME of NGen in one project, under a least SME share. */
function aProject(): { state: ReturnType<typeof build>; world: World; p: number; sme: number } {
  const state = build(9, [{ policy: { minSmeShare: 0.5 } }]);
  const { world } = state.pairs[0]!;
  const [large, sme] = [1, SME].map((kind) => world.firms.kind.findIndex((k, i) => k === kind && world.firms.cluster[i] === 4));
  const p = projectsWhere(world, (q) => world.potential.cluster[q] === 4 && world.potential.partners[q] === 2)[0]!;
  world.projects.partner.set([large!, sme!], world.projects.offset[p]);
  world.projects.size[p] = 2;
  return { state, world, p, sme: sme! };
}

describe('the least SME share', () => {
  test('moves cost from the large to the small in proportion to what each can pay, and no further', () => {
    const { state, world, p, sme } = aProject();
    world.firms.jobs[sme] = 400;
    const pay = (): boolean => canPay(world, state.search, state.luck, 8, p, { ownCost: 0.5, publicMoney: 0.5 });
    expect(pay()).toBe(true);
    expect(sharesOf(world, p)[1]).toBeCloseTo(0.5, 12);
    world.firms.jobs[partnersOf(world, p)[0]!] = 10;
    expect(pay()).toBe(true);
    expect(sharesOf(world, p)[1]).toBeGreaterThan(0.9);
  });
});

describe('the second tranche’s own least number of partners', () => {
  test.each([0, 4])('binds from programme quarter 20 on, with a start in quarter %d', (startAtQuarter) => {
    const policy = { trancheRules: 'own', secondMinPartners: 6, startAtQuarter, stopAtQuarter: 40 } as const;
    const { world } = stepTo(build(30, [{ policy }]), 0, 30).pairs[0]!;
    const sizes = (from: number, until: number): number[] =>
      projectsWhere(world, (p) => {
        const t = world.projects.startedAt[p]!;
        return world.projects.status[p] === FUNDED && t >= from && t < until;
      }).map((p) => world.projects.size[p]!);
    const switched = 20 + startAtQuarter;
    expect(Math.min(...sizes(0, switched))).toBe(2);
    expect(Math.min(...sizes(switched, 30))).toBe(6);
    expect([switched - 1, switched].map((t) => transactionCostAt(world, t))).toEqual([0.08, expect.closeTo(0.12, 12)]);
  });
});

describe('whoever waits for money', () => {
  test.each<Partial<Policy>>([{ trancheRules: 'own', secondMatch: 6 }, { taper: 1 }])(
    'is funded under %j only where it would still apply on the terms of that quarter',
    (policy) => {
      const { world } = stepTo(build(28, [{ policy }]), 0, 28).pairs[0]!;
      const late = projectsWhere(world, (p) => world.projects.startedAt[p]! > world.projects.appliedAt[p]!).filter(
        (p) => world.projects.status[p] === FUNDED,
      );
      const reluctant = late.filter((p) => {
        const t = world.projects.startedAt[p]!;
        return world.potential.value[p]! < hurdleOf(world, p) * (1 - publicShare(world, p, t)) * (1 + transactionCostAt(world, t));
      });
      expect(late.length).toBeGreaterThan(20);
      expect(reluctant).toEqual([]);
    },
  );
});
