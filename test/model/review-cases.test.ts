/** Mid-term reviews worked by hand: who is judged and when, against which line, and what a stopped project gives back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import { reviewProjects } from '../../src/model/submodels/review-projects.ts';
import { withNumbers } from './laboratory.ts';
import { AT, consort, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** P spends from quarter 13 to 22: nine quarters, of which four are over in quarter 17. */
const [FROM, UNTIL, MIDDLE] = [13, 22, 17];
const STRANGER = 30;
/** The standard normal quantile of 0.9. */
const Z = 1.2815515655446004;
const SEES: Uniforms = [0.5, 0.5, 0.5, 0.5];

let world: World;
beforeEach(() => {
  world = underReview();
});

/** A line of 0.8, a failure to come that shows as 0.4, noise of 0.5 that shared data make 0.3; P is funded, sure to succeed and worth 0.5. */
function underReview(policy: Partial<Policy> = {}, midTermStop = 0.8): World {
  const assumptions = { midTermStop, gateNoise: 0.5, failureShows: 0.4 };
  const plain = smallWorld({ policy: { midTermReview: 'on', ...policy }, assumptions });
  const potential = { ...plain.potential, value: new Float64Array(4).fill(0.5), succeeds: new Uint8Array(4).fill(1) };
  const one = withNumbers({ ...plain, potential }, { services: { ...plain.numbers.services, reviewNoise: 0.6 } });
  const { projects, clusters } = one;
  consort(one, P, [43, -8, 0, OTHER_PARTNER, 66], STRANGER);
  projects.share.set([0.5, 0, 0.3, 0, 0.2], AT);
  one.active.set([P]);
  one.activeCount = 1;
  projects.status.fill(FUNDED);
  projects.spendFrom.fill(FROM);
  projects.spendUntil.fill(UNTIL);
  projects.cost.fill(90);
  projects.government.fill(27);
  projects.provincial.fill(9);
  [clusters.committed, clusters.bank, clusters.lapsed].forEach((column, k) => column.fill(100 + k));
  one.firms.capacityInUse.fill(20);
  return one;
}

/** Reviews quarter t with a look that sees what is there, or another. */
function review(one: World, t = MIDDLE, luck: ScriptedLuck = scripted({ 'review/70/0': SEES })): ScriptedLuck {
  reviewProjects(one, luck, t);
  return luck;
}

/** Whether P is stopped when it is worth so much. */
function stops(value: number, u = 0.5, succeeds = 1, one = underReview()): boolean {
  one.potential.value[P] = value;
  one.potential.succeeds[P] = succeeds;
  review(one, MIDDLE, scripted({ 'review/70/0': [u, 0.3, 0.3, 0.3] }));
  return one.projects.stopped[P] === 1;
}

describe('a project is judged', () => {
  test('once, when half its quarters are over, an odd one counting to the second half', () => {
    const judged = Array.from({ length: 30 }, (_, t) => t).filter((t) => review(underReview(), t).drawn.length > 0);
    expect(judged).toEqual([MIDDLE]);
  });

  test('if it is funded and active, each by its own luck, from the first to the last', () => {
    world.active.set([1, 0, P, 3]);
    world.activeCount = 3;
    world.projects.status[0] = ALONE;
    const luck = review(world, MIDDLE, scripted({ 'review/60/0': SEES, 'review/70/0': SEES }));
    expect(luck.drawn).toEqual(['review/60/0', 'review/70/0']);
    expect(Array.from(world.projects.stopped)).toEqual([0, 1, 1, 0]);
  });

  test('nowhere without mid-term reviews', () => {
    expect(review(underReview({ midTermReview: 'off' })).drawn).toEqual([]);
  });
});

describe('it is stopped', () => {
  const either = (line: number, u = 0.5, succeeds = 1): boolean[] => [1 - 1e-9, 1 + 1e-9].map((near) => stops(line * near, u, succeeds));

  test('below the line and not at it', () => {
    expect(either(0.8)).toEqual([true, false]);
    expect(stops(0.8)).toBe(false);
  });

  test('where it is seen to be below, off by noise', () => {
    expect(either(0.8 * Math.exp(-0.3 * Z), 0.9)).toEqual([true, false]);
    expect(either(0.8 * Math.exp(0.3 * Z), 0.1)).toEqual([true, false]);
  });

  test('sooner when it is to fail, as far as that shows', () => {
    expect(either(0.8 * Math.exp(0.4), 0.5, 0)).toEqual([true, false]);
    expect(either(0.8 * Math.exp(0.4 - 0.3 * Z), 0.9, 0)).toEqual([true, false]);
  });

  test('never below a line of zero', () => {
    expect(stops(1e-300, 0.1, 0, underReview({}, 0))).toBe(false);
  });
});

describe('a stopped project', () => {
  test('keeps four ninths of its cost and of each government’s money, ends there and is marked', () => {
    review(world);
    const { cost, government, provincial, spendUntil, stopped } = world.projects;
    expect([cost, government, provincial].map((column) => column[P])).toEqual(
      [40, 12, 4].map((amount) => expect.closeTo(amount, 12) as number),
    );
    expect([spendUntil[P], stopped[P], cost[P + 1], spendUntil[P + 1]]).toEqual([MIDDLE, 1, 90, UNTIL]);
  });

  test('gives five ninths of its federal money back to its cluster, for others', () => {
    review(world);
    const { committed, bank, lapsed } = world.clusters;
    expect([committed, bank, lapsed].map((column) => Array.from(column))).toEqual([
      [100, 100, expect.closeTo(85, 12), 100, 100],
      [101, 101, expect.closeTo(116, 12), 101, 101],
      [102, 102, 102, 102, 102],
    ]);
  });

  test('lets it lapse where the programme has ended', () => {
    const late = underReview({ stopAtQuarter: MIDDLE });
    review(late);
    const { committed, bank, lapsed } = late.clusters;
    expect([committed, bank, lapsed].map((column) => column[2])).toEqual([expect.closeTo(85, 12), 101, expect.closeTo(117, 12)]);
  });

  test('frees its partners of what they paid a year: shares of 54 million over nine quarters', () => {
    review(world);
    expect([43, 0, 66, STRANGER].map((i) => world.firms.capacityInUse[i])).toEqual([
      expect.closeTo(8, 12),
      expect.closeTo(12.8, 12),
      expect.closeTo(15.2, 12),
      20,
    ]);
  });
});

describe('a project of a single quarter', () => {
  test('has not begun when it is judged: it stays as it is', () => {
    world.projects.spendUntil[P] = FROM + 1;
    expect(review(world, FROM).drawn).toEqual(['review/70/0']);
    const { cost, government, spendUntil, stopped } = world.projects;
    expect([cost[P], government[P], spendUntil[P], stopped[P]]).toEqual([90, 27, FROM + 1, 0]);
    expect([world.clusters.committed[2], world.clusters.bank[2], world.firms.capacityInUse[43]]).toEqual([100, 101, 20]);
  });
});
