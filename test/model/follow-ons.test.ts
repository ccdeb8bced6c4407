/** Follow-on projects (S5): drawn with their parents, equal in every world, started where and when the parent has finished. */
import { describe, expect, test } from 'vitest';
import { ALONE, DROPPED, FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { build, partnersOf, placesThatDiffer, projectsWhere, stepTo, sum, type Difference } from './laboratory.ts';

const QUARTERS = 34;
const wentAhead = ({ projects }: World, p: number): boolean => projects.status[p] === FUNDED || projects.status[p] === ALONE;
const isFollowOn = ({ potential }: World, p: number): boolean => potential.parent[p]! >= 0;
/** Follow-ons that the world came to decide on. */
const decided = (world: World): number[] => projectsWhere(world, (p) => isFollowOn(world, p) && world.projects.status[p] !== 0);
const parentOf = ({ potential }: World, p: number): number => potential.parent[p]!;

describe('with a chance of', () => {
  test.each([0, 0.2, 1])('%d, so many projects seed one of their own cluster, stream and size of consortium', (followOn) => {
    const { world } = build(QUARTERS, [{ assumptions: { followOn } }]).pairs[0]!;
    const { potential } = world;
    const many = potential.count - potential.arriving;
    const expected = followOn * potential.arriving;
    expect(Math.abs(many - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected * (1 - followOn)));
    for (let f = potential.arriving; f < potential.count; f++) {
      const p = potential.parent[f]!;
      expect([potential.followOn[p], potential.followOn[f]]).toEqual([f, -1]);
      expect([potential.cluster[f], potential.stream[f], potential.partners[f]]).toEqual([
        potential.cluster[p],
        potential.stream[p],
        potential.partners[p],
      ]);
      expect(potential.value[f]).not.toBe(potential.value[p]);
    }
  });

  test('none leaves all other projects as they were', () => {
    const [with20, without] = [0.2, 0].map((followOn) => build(QUARTERS, [{ assumptions: { followOn } }]).pairs[0]!.world.potential);
    expect(without!.count).toBe(without!.arriving);
    for (const name of ['identity', 'budget', 'value', 'multiplier', 'lag', 'partners'] as const)
      expect(placesThatDiffer(with20![name].subarray(0, with20!.arriving), without![name])).toBe(0);
  });
});

describe('a follow-on', () => {
  const strict: Difference = { policy: { requireResearch: 'on', minPartners: 5, minSme: 3 }, assumptions: { followOn: 0.8 } };
  const state = build(QUARTERS, [{ assumptions: { followOn: 0.8 } }, strict]);
  /** Where a follow-on that goes alone has other partners than its parent without a reason. */
  const misfits: string[] = [];
  let kept = 0;
  /** Firms alive when the quarter began. */
  let alive = state.worlds.map((world) => world.firms.alive.slice());
  stepTo(state, 0, QUARTERS, (t) => {
    state.worlds.forEach((world, w) => {
      const { projects } = world;
      const fresh = decided(world).filter((f) => projects.startedAt[f] === t || projects.appliedAt[f] === t);
      for (const f of fresh.filter((g) => projects.status[g] === ALONE && projects.startedAt[g] === t)) {
        const before = partnersOf(world, parentOf(world, f));
        const after = partnersOf(world, f);
        // Organisations without own money stay; a firm that closed before the quarter does not.
        before.forEach((i, j) => {
          if (i < 0 ? after[j] !== i : alive[w]![i] === 0 && after[j] === i) misfits.push(`${f} at place ${j}`);
          if (i >= 0 && after[j] === i) kept += 1;
        });
        if (after.length !== before.length) misfits.push(`${f} has ${after.length} partners, its parent ${before.length}`);
      }
    });
    alive = state.worlds.map((world) => world.firms.alive.slice());
  });
  const worlds = state.worlds.map((world, w) => [['counterfactual', 'published', 'strict'][w]!, world] as const);

  test('keeps its parent’s partners, the closed ones replaced', () => {
    expect(misfits).toEqual([]);
    expect(kept).toBeGreaterThan(100);
  });

  test.each(worlds)('is decided on once its parent has finished, and only if it went ahead: %s', (_name, world) => {
    const { projects } = world;
    const follow = decided(world);
    expect(follow.length).toBeGreaterThan(40);
    for (const f of follow) {
      const p = parentOf(world, f);
      expect(wentAhead(world, p)).toBe(true);
      expect(projects.spendUntil[p]!).toBeLessThan(QUARTERS);
      for (const quarter of [projects.appliedAt[f]!, projects.startedAt[f]!])
        if (quarter >= 0) expect(quarter).toBeGreaterThanOrEqual(projects.spendUntil[p]!);
      if (projects.status[f] === ALONE && projects.appliedAt[f] === -1) expect(projects.startedAt[f]).toBe(projects.spendUntil[p]);
    }
    expect(follow.filter((f) => projects.status[f] === DROPPED).length).toBeGreaterThan(5);
  });

  test.each(worlds)('comes up wherever its parent finished in time: %s', (_name, world) => {
    const { projects, potential } = world;
    const due = projectsWhere(
      world,
      (p) => wentAhead(world, p) && potential.followOn[p]! >= 0 && projects.spendUntil[p]! < QUARTERS && projects.spendUntil[p]! > 0,
    );
    expect(due.filter((p) => projects.status[potential.followOn[p]!] === 0)).toEqual([]);
  });

  test('exists in the counterfactual only where its parent went ahead there', () => {
    const { world, counterfactual } = state.pairs[0]!;
    expect(counterfactual.potential).toBe(world.potential);
    const induced = decided(world).filter((f) => !wentAhead(counterfactual, parentOf(world, f)));
    expect(induced.length).toBeGreaterThan(40);
    expect(sum(induced.map((f) => counterfactual.projects.status[f]!))).toBe(0);
  });

  test('is paid for as any other: some are funded, and in the programme’s accounts', () => {
    const { world, tally } = state.pairs[0]!;
    const funded = projectsWhere(world, (p) => world.projects.status[p] === FUNDED);
    expect(funded.filter((p) => isFollowOn(world, p)).length).toBeGreaterThan(20);
    expect(tally.projects[0]).toBe(funded.length);
  });
});

describe('a stopped project', () => {
  test('has no follow-on', () => {
    const difference: Difference = { policy: { midTermReview: 'on' }, assumptions: { followOn: 1, midTermStop: 1 } };
    const { world } = stepTo(build(QUARTERS, [difference]), 0, QUARTERS).pairs[0]!;
    const { projects, potential } = world;
    const ended = projectsWhere(world, (p) => projects.spendUntil[p]! > 0 && projects.spendUntil[p]! < QUARTERS && !isFollowOn(world, p));
    const stopped = ended.filter((p) => projects.stopped[p] === 1);
    expect(stopped.length).toBeGreaterThan(50);
    expect(stopped.filter((p) => projects.status[potential.followOn[p]!] !== 0)).toEqual([]);
    const finished = ended.filter((p) => projects.stopped[p] === 0);
    expect(finished.filter((p) => projects.status[potential.followOn[p]!] === 0)).toEqual([]);
  });
});
