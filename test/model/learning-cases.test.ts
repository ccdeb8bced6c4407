/** Spending and learning worked by hand: own research, what decays, what a project teaches whom and when, and what its finish leaves. */
import { beforeEach, describe, expect, test } from 'vitest';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { spendAndLearn } from '../../src/model/submodels/spend-and-learn.ts';
import { withNumbers } from './laboratory.ts';
import { AT, consort, P, smallWorld } from './small-world.ts';

/** P spends 2 million a quarter from quarter 13 to 21, of which 1 is federal; others learn from it three quarters later. */
const [FROM, UNTIL, LAG] = [13, 21, 3];
/** Firms 43, 0 and 66 and research organisation 6 share what P teaches; a firm that nobody works with stands in the places of no project. */
const [SIX, STRANGER] = [-8, 30];
const LEARNERS = [43, 0, 66];

let world: World;
beforeEach(() => {
  world = spending();
});

/** P in the world of no research, no loss of knowledge and no knowledge at all; funded projects open half of what they teach. */
function spending(numbers: Partial<World['numbers']> = {}): World {
  const plain = smallWorld({ assumptions: { spilloverLag: LAG, rdIntensitySme: 0, rdIntensityLarge: 0 } });
  const potential = { ...plain.potential, ip: Int32Array.of(5, 6, 7, 8), followOn: Int32Array.of(-1, -1, 3, -1) };
  const lists = { potential, followOns: new Int32Array(4).fill(-9), followOnCount: 1 };
  const one = withNumbers({ ...plain, ...lists }, { knowledgeLoss: 0, spilloverOpenness: 0.5, ...numbers });
  const { projects, firms } = one;
  consort(one, P, [43, SIX, 0, OTHER_PARTNER, 66], STRANGER);
  projects.share.set([0.5, 0, 0.3, 0, 0.2], AT);
  projects.status.fill(FUNDED);
  projects.spendFrom.fill(FROM);
  projects.spendUntil.fill(UNTIL);
  projects.cost.fill(16);
  projects.government.fill(8);
  one.active.set([P]);
  one.activeCount = 1;
  firms.knowledge.fill(0);
  return one;
}

function pass(t: number, one = world, rows: readonly number[] = [], beyond: readonly number[] = []): void {
  spendAndLearn(one, Int32Array.from([...rows, ...beyond]), rows.length, t);
}

/** Rows of a column that hold something. */
function filled(column: ArrayLike<number>): Record<number, number> {
  return Object.fromEntries(Object.entries(Array.from(column)).filter(([, value]) => value !== 0));
}

/** So much for each row, to twelve places. */
function each(rows: readonly number[], amount: number): Record<number, unknown> {
  return Object.fromEntries(rows.map((row) => [row, expect.closeTo(amount, 12)]));
}

describe('own research', () => {
  /** SMEs spend 4 % and large firms 10 % of value added on research, a tenth of knowledge is lost, and productivity has doubled in quarter 12. */
  function researching(): World {
    const { numbers } = world;
    const macroIndex = new Float64Array(20).fill(1);
    macroIndex[12] = 2;
    const one = withNumbers(world, {
      knowledgeLoss: 0.1,
      macroIndex,
      assumptions: { ...numbers.assumptions, rdIntensitySme: 0.04, rdIntensityLarge: 0.1 },
    });
    one.activeCount = 0;
    one.firms.knowledge.fill(10, 43, 49);
    one.firms.jobs.fill(8);
    one.firms.productivity.fill(0.5);
    return one;
  }

  test('adds a quarter of the year’s by jobs, productivity and the index of that quarter to what is left of knowledge', () => {
    const one = researching();
    pass(12, one, [43, 46]);
    // 0.04 · 2/4 · 8 · 0.5 = 0.08 and 0.1 · 2/4 · 8 · 0.5 = 0.2.
    expect([43, 46].map((i) => one.firms.knowledge[i])).toEqual([expect.closeTo(9.08, 12), expect.closeTo(9.2, 12)]);
  });

  test('is done by live firms that are counted, from the first to the last', () => {
    const one = researching();
    one.firms.alive[44] = 0;
    pass(11, one, [43, 44, 45], [48]);
    expect([43, 44, 45, 48].map((i) => one.firms.knowledge[i])).toEqual([expect.closeTo(9.04, 12), 10, expect.closeTo(9.04, 12), 10]);
  });
});

describe('open knowledge', () => {
  test('decays with every participant and every research organisation, and nobody else', () => {
    const one = spending({ knowledgeLoss: 0.1 });
    one.activeCount = 0;
    one.firms.openKnowledge.fill(10);
    one.research.openKnowledge.fill(20);
    one.participants = Int32Array.of(43, 0, 66);
    one.participantCount = 2;
    pass(12, one);
    expect([43, 0, 66, STRANGER].map((i) => one.firms.openKnowledge[i])).toEqual([9, 9, 10, 10]);
    expect(Array.from(one.research.openKnowledge)).toEqual(new Array(14).fill(18));
  });

  test('decays before something is added to it', () => {
    const one = spending({ knowledgeLoss: 0.5 });
    one.research.openKnowledge[6] = 8;
    pass(FROM + LAG, one);
    expect(one.research.openKnowledge[6]).toBe(4.25);
  });
});

describe('a project spends', () => {
  test('evenly from its first quarter to the one before its end, and its federal part is paid', () => {
    const { spending: spent } = world.projects;
    const { paid, crowding } = world.clusters;
    const seen = [FROM - 1, FROM, UNTIL - 1, UNTIL].map((t) => {
      paid.fill(4);
      crowding.fill(9);
      pass(t);
      return [spent[P], Array.from(paid), Array.from(crowding)];
    });
    const before = [0, [4, 4, 4, 4, 4], [0, 0, 0, 0, 0]];
    const during = [2, [4, 4, 5, 4, 4], [0, 0, 2, 0, 0]];
    expect(seen).toEqual([before, during, during, before]);
  });

  test('as one of those that are active, from the first to the last', () => {
    world.active.set([1, P, 0, 3]);
    world.activeCount = 3;
    world.projects.spending.fill(7);
    world.projects.size[1] = 1;
    world.projects.size[0] = 1;
    world.projects.cost[0] = 24;
    pass(FROM);
    expect(Array.from(world.projects.spending)).toEqual([3, 2, 2, 7]);
    // Clusters 3, 2 and 1.
    expect(Array.from(world.clusters.crowding)).toEqual([0, 3, 2, 2, 0]);
  });

  test('alone, without crowding anybody', () => {
    world.projects.status[P] = ALONE;
    pass(FROM);
    expect([world.projects.spending[P], world.clusters.crowding[2]]).toEqual([2, 0]);
  });
});

describe('a project teaches', () => {
  test('its firms equal parts of what it spends, as it spends it; the part of a research organisation is no firm’s', () => {
    for (const t of [FROM - 1, UNTIL]) pass(t);
    expect(filled(world.firms.knowledge)).toEqual({});
    pass(FROM);
    expect(filled(world.firms.knowledge)).toEqual(each(LEARNERS, 0.5));
    pass(UNTIL - 1);
    expect(filled(world.firms.knowledge)).toEqual(each(LEARNERS, 1));
  });

  test('nothing to a firm that has closed, whose part is lost', () => {
    world.firms.alive[0] = 0;
    pass(FROM);
    pass(FROM + LAG);
    expect(filled(world.firms.knowledge)).toEqual(each([43, 66], 1));
    expect(filled(world.firms.openKnowledge)).toEqual(each([43, 66], 0.25));
  });

  test('others by way of its partners after the lag, as far as it is open', () => {
    const taught = Array.from({ length: 30 }, (_, t) => t).filter((t) => {
      const one = spending();
      pass(t, one);
      const open = [filled(one.firms.openKnowledge), filled(one.research.openKnowledge)];
      if (open[0]![43] === undefined) return false;
      expect(open).toEqual([each(LEARNERS, 0.25), each([6], 0.25)]);
      return true;
    });
    expect(taught).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
  });

  test('and all of it where it goes alone', () => {
    world.projects.status[P] = ALONE;
    pass(FROM + LAG);
    expect([filled(world.firms.openKnowledge), filled(world.research.openKnowledge)]).toEqual([each(LEARNERS, 0.5), each([6], 0.5)]);
  });
});

describe('a project’s finish', () => {
  const LAST = UNTIL - 1;
  /** What is left: completed projects and rights by cluster, and whoever follows, behind one who was there before. */
  function leavings(one = world): unknown[] {
    const { completed, ipRights } = one.clusters;
    return [filled(completed), filled(ipRights), Array.from(one.followOns.subarray(0, one.followOnCount))];
  }

  test('comes in its last quarter and in no other', () => {
    for (const t of [FROM, LAST - 1, LAST + 1]) pass(t);
    expect(leavings()).toEqual([{}, {}, [-9]]);
    world.clusters.ipRights[2] = 10;
    world.clusters.completed[2] = 1;
    pass(LAST);
    expect(leavings()).toEqual([{ 2: 2 }, { 2: 17 }, [-9, 3]]);
  });

  test('leaves no rights to the programme where it went alone, and is followed all the same', () => {
    world.projects.status[P] = ALONE;
    pass(LAST);
    expect(leavings()).toEqual([{}, {}, [-9, 3]]);
  });

  test.each([
    [-1, [-9]],
    [0, [-9, 0]],
  ])('calls whoever follows: project %i', (next, expected) => {
    world.potential.followOn[P] = next;
    pass(LAST);
    expect(leavings()[2]).toEqual(expected);
  });

  test('frees its partners of what they paid a year: shares of 8 million over two years', () => {
    const { capacityInUse } = world.firms;
    capacityInUse.fill(5);
    pass(LAST - 1);
    expect(capacityInUse[43]).toBe(5);
    pass(LAST);
    expect([43, 0, 66, STRANGER].map((i) => capacityInUse[i])).toEqual([3, expect.closeTo(3.8, 12), expect.closeTo(4.2, 12), 5]);
  });
});
