/** Partners from one region: whom a funded consortium may have, what it costs in consortia, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import { boundRegion } from '../../src/model/rules.ts';
import type { Replicate } from '../../src/model/simulate.ts';
import { formConsortium, obeyRules } from '../../src/model/submodels/form-consortia.ts';
import { build, partnersOf, placesThatDiffer, projectsWhere, stepTo, sum } from './laboratory.ts';

const LOCAL = { sameRegion: 'on' } as const;

/** Region of a partner, or −1 of one without R&D, who has no place. */
function regionOf({ firms, research }: World, partner: number): number {
  if (partner === OTHER_PARTNER) return -1;
  return partner >= 0 ? firms.region[partner]! : research.region[-2 - partner]!;
}

/** Regions of the partners of p beyond its lead that have one. */
const regionsOf = (world: World, p: number): number[] =>
  partnersOf(world, p)
    .slice(1)
    .map((partner) => regionOf(world, partner))
    .filter((region) => region >= 0);

const isLocal = (world: World, p: number): boolean =>
  regionsOf(world, p).every((region) => region === regionOf(world, partnersOf(world, p)[0]!));
const withStatus = (world: World, status: number): number[] => projectsWhere(world, (p) => world.projects.status[p] === status);

describe('a programme whose partners come from one region', () => {
  const QUARTERS = 24;
  const state = build(QUARTERS, [
    { policy: LOCAL },
    { policy: {} },
    { policy: { ...LOCAL, requireResearch: 'on', minCrossCluster: 1, minSme: 3 } },
  ]);
  const [local, free, strict] = state.pairs.map(({ world }) => world);
  const strangers: number[] = [];
  const checked = [0, 0];
  stepTo(state, 0, QUARTERS, (t) => {
    [local!, strict!].forEach((world, w) => {
      for (const p of withStatus(world, FUNDED)) {
        if (world.projects.startedAt[p] !== t) continue;
        checked[w]! += 1;
        if (!isLocal(world, p)) strangers.push(p);
      }
    });
  });
  const applied = (world: World): number => sum(world.projects.appliedAt.map((t) => (t >= 0 ? 1 : 0)));

  test('has no partner from elsewhere in any project when money is committed, beside other rules too', () => {
    expect(strangers).toEqual([]);
    expect(Math.min(...checked)).toBeGreaterThan(50);
  });

  test('would have had some without the rule', () => {
    const funded = withStatus(free!, FUNDED);
    expect(funded.filter((p) => !isLocal(free!, p)).length).toBeGreaterThan(0.3 * funded.length);
  });

  test('has fewer consortia that form and can pay, and the fewer the more is asked of them; but many still do', () => {
    expect(applied(local!)).toBeLessThan(applied(free!));
    expect(applied(strict!)).toBeLessThan(applied(local!));
    expect(applied(local!)).toBeGreaterThan(0.8 * applied(free!));
  });

  test('keeps the number of partners and fills their places with real ones', () => {
    const places = (world: World, p: number): number => partnersOf(world, p).length;
    for (const p of withStatus(local!, FUNDED).filter((q) => local!.potential.parent[q]! < 0))
      expect(places(local!, p)).toBeGreaterThanOrEqual(local!.potential.partners[p]!);
    const others = [local!, free!].map((world) => {
      const partners = withStatus(world, FUNDED).flatMap((p) => partnersOf(world, p));
      return partners.filter((partner) => partner === OTHER_PARTNER).length / partners.length;
    });
    expect(Math.abs(others[0]! - others[1]!)).toBeLessThan(0.02);
  });

  test('leaves alone what goes ahead without it, and the counterfactual', () => {
    const alone = withStatus(local!, ALONE);
    expect(alone.filter((p) => !isLocal(local!, p)).length).toBeGreaterThan(0.3 * alone.length);
    const [with_, without] = state.pairs.map(({ counterfactual }) => counterfactual.projects);
    expect(placesThatDiffer(with_!.partner, without!.partner)).toBe(0);
  });
});

describe('a consortium worked by hand', () => {
  /** The first project of so many partners of a world under a policy, formed as it would be without any rule. */
  function formed(policy: Partial<Policy>, partners: number): { state: Replicate; world: World; p: number } {
    const state = build(6, [{ policy }]);
    const { world } = state.pairs[0]!;
    const p = projectsWhere(world, (q) => world.potential.partners[q] === partners)[0]!;
    expect(formConsortium(world, state.search, state.luck, 0, p)).toBe(true);
    return { state, world, p };
  }
  const obeys = ({ state, world, p }: { state: Replicate; world: World; p: number }): boolean =>
    obeyRules(world, state.search, state.luck, 0, p);

  test('keeps every partner where all live in one region', () => {
    const given = formed(LOCAL, 6);
    given.world.firms.region.fill(2);
    given.world.research.region.fill(2);
    const before = partnersOf(given.world, given.p);
    expect(obeys(given)).toBe(true);
    expect(partnersOf(given.world, given.p)).toEqual(before);
  });

  test('cannot apply where its lead is alone in its region', () => {
    const given = formed(LOCAL, 6);
    const { firms, research } = given.world;
    firms.region.fill(2);
    research.region.fill(2);
    firms.region[partnersOf(given.world, given.p)[0]!] = 4;
    expect(boundRegion(given.world, given.p)).toBe(4);
    expect(obeys(given)).toBe(false);
  });

  test('finds its kind where there is one, else an SME, for the places of those from elsewhere alone', () => {
    const given = formed(LOCAL, 7);
    const { firms, research } = given.world;
    const home = 3;
    const partners = partnersOf(given.world, given.p);
    const [lead, stays, goes] = partners.filter((partner) => partner >= 0);
    firms.region.fill(home);
    research.region.fill(0);
    firms.region[goes!] = 0;
    expect(obeys(given)).toBe(true);
    const now = partnersOf(given.world, given.p);
    expect([now.includes(lead!), now.includes(stays!), now.includes(goes!)]).toEqual([true, true, false]);
    now.forEach((partner, j) => {
      const before = partners[j]!;
      if (before === goes) expect(firms.kind[partner]).toBe(firms.kind[goes]);
      // No research organisation is near: SMEs take their places.
      else if (before < OTHER_PARTNER) expect([partner >= 0, firms.kind[partner]]).toEqual([true, 0]);
      else expect(partner).toBe(before);
    });
    expect(new Set(now.filter((partner) => partner >= 0)).size).toBe(now.filter((partner) => partner >= 0).length);
  });

  test('cannot have a research organisation that is asked for where none is near', () => {
    const given = formed({ ...LOCAL, requireResearch: 'on' }, 3);
    given.world.firms.region.fill(3);
    given.world.research.region.fill(0);
    expect(obeys(given)).toBe(false);
    given.world.research.region.fill(3);
    expect(obeys(given)).toBe(true);
  });

  test('is bound to no region where the rule is off', () => {
    const given = formed({}, 5);
    expect(boundRegion(given.world, given.p)).toBe(-1);
    given.world.firms.region[partnersOf(given.world, given.p)[0]!] = 5;
    const before = partnersOf(given.world, given.p);
    expect(obeys(given)).toBe(true);
    expect(partnersOf(given.world, given.p).slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  });
});
