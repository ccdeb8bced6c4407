/** How a consortium decides, worked by hand: who is asked at all, what it is worth to whom, who applies, and with whom it goes alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { STAGES } from '../../src/model/cluster-design.ts';
import { clusterRows } from '../../src/model/entities/layout.ts';
import { ALONE, DROPPED, WAITING } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createSearch, type Search } from '../../src/model/partner-search.ts';
import type { Policy } from '../../src/model/policy.ts';
import { clears, decideToCoInvest, goAlone, hurdleOf } from '../../src/model/submodels/decide-to-co-invest.ts';
import { partnersOf, sharesOf, withNumbers } from './laboratory.ts';
import { rows } from './places.ts';
import { consort, onRow, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** The quarter; a firm in the places of nobody; a large firm. */
const [T, STRANGER, BIG] = [1, 52, 46];
/** Hurdles alone, and for an application: h · ¾ · 1.25 over a foreseen 1 + ¼ (½ − 1) = 0.875. */
const [ALONE_SME, ALONE_LARGE, APPLY_LARGE, APPLY_SME] = [2, 1.75, 1.875, (2 * 1.875) / 1.75];
/** Less by so little that nothing else notices. */
const [JUST, REFUSED] = [1 - 1e-9, [0.5, 0.99, 0.5, 0.99] as Uniforms];

let world: World;
let search: Search;

/** A quarter of cost is public, transactions cost a quarter, knowledge is so open that half is captured, and a quarter of that is foreseen. */
function setUp(policy: Partial<Policy> = {}): void {
  const assumptions = {
    hurdleSme: 2,
    hurdleLarge: 1.75,
    transactionCost: 0.25,
    opennessForesight: 0.25,
    affordSme: 0.5,
    affordLarge: 0.5,
    valueGrowing: 0.5,
    valueDeclining: -0.25,
  };
  const plain = smallWorld({ policy: { matchRatio: 3, ...policy }, assumptions });
  world = {
    ...withNumbers(plain, { capture: 0.5 }),
    followOns: new Int32Array(4),
    waiting: new Int32Array(4),
    potential: {
      ...plain.potential,
      stream: new Uint8Array(4),
      budget: new Float64Array(4).fill(8),
      value: new Float64Array(4).fill(4),
      exists: new Uint8Array(4),
      reach: new Float64Array(4).fill(0.5),
      followOn: new Int32Array(4).fill(-1),
    },
  };
  search = createSearch();
  const { firms, numbers, potential, clusters } = world;
  numbers.durations.fill(8);
  numbers.macroIndex.fill(1);
  numbers.federalPart.fill(1);
  firms.productivity.fill(1);
  firms.jobs.fill(0);
  potential.first.fill(0);
  clusters.stage.fill(STAGES.indexOf('sustaining'));
  clusters.callOpen.set([0, 0, 1, 0, 0]);
  // Of 8 CAD M over two years those who go alone pay 4 a year, those who apply 3.
  follow([43, 44, 48], [2, 1, 1]);
}

/** P follows project 1, whose partners it keeps; they can pay so much a year. */
function follow(partners: readonly number[], capacity: readonly number[]): void {
  consort(world, 1, partners, STRANGER);
  partners.forEach((i, n) => (world.firms.jobs[i] = capacity[n]! * 2));
  world.potential.parent[P] = 1;
  world.followOns.set([P, 3]);
  world.followOnCount = 1;
}

/** Rows of cluster 2 in quarter T. */
const many = (): number => clusterRows(world.layout, 2, T);

/** What becomes of P in quarter T; `found` where somebody looks for a lead. */
function decided(luck: ScriptedLuck = scripted({ replacement: REFUSED, partners: rows(11, 13, 14, 19, many()) })): number {
  decideToCoInvest(world, null, search, luck, T);
  return world.projects.status[P]!;
}

/** P comes by itself, so that whoever looks for its lead draws luck that nobody foresaw. */
function byItself(): void {
  world.potential.parent[P] = -1;
}

const alone = (p = P): number[][] => {
  const { offset, aloneSize, alonePartner, aloneShare } = world.projects;
  const [from, until] = [offset[p]!, offset[p]! + aloneSize[p]!];
  return [Array.from(alonePartner.subarray(from, until)), Array.from(aloneShare.subarray(from, until))];
};

beforeEach(() => setUp());

describe('what it is worth', () => {
  test('an application is worth its foreseen value beside the own share of cost and of transactions, exactly enough included', () => {
    world.potential.value[P] = APPLY_LARGE;
    expect(clears(world, T, P, ALONE_LARGE)).toBe(true);
    world.potential.value[P] = APPLY_LARGE * JUST;
    expect(clears(world, T, P, ALONE_LARGE)).toBe(false);
  });

  test('the hurdle is that of the lead’s kind', () => {
    expect([43, BIG].map((lead) => (consort(world, P, [lead, 44, 48], STRANGER), hurdleOf(world, P)))).toEqual([ALONE_SME, ALONE_LARGE]);
  });
});

describe('nobody looks for partners', () => {
  beforeEach(byItself);

  test.each<[string, () => void]>([
    ['where none would exist alone and no call is open', () => (world.clusters.callOpen[2] = 0)],
    ['where none would exist alone and nobody heard of the call', () => (world.potential.reach[P] = 0.9)],
    ['where the call is another cluster’s', () => world.clusters.callOpen.set([1, 1, 0, 1, 1])],
    ['where it is worth too little to every kind of lead that applies', () => (world.potential.value[P] = APPLY_LARGE * JUST)],
    [
      'where it is worth too little to every kind that goes alone',
      () => {
        world.clusters.callOpen[2] = 0;
        world.potential.exists[P] = 1;
        world.potential.value[P] = ALONE_LARGE * JUST;
      },
    ],
  ])('%s', (_, change) => {
    change();
    expect(decided(scripted({}))).toBe(DROPPED);
    expect([world.waitingCount, world.activeCount]).toEqual([0, 0]);
  });

  test.each<[string, () => void]>([
    ['where it is worth just enough to apply', () => (world.potential.value[P] = APPLY_LARGE)],
    [
      'where it is worth just enough to go alone',
      () => {
        world.clusters.callOpen[2] = 0;
        world.potential.exists[P] = 1;
        world.potential.value[P] = ALONE_LARGE;
      },
    ],
  ])('but they do %s', (_, change) => {
    change();
    expect(() => decided(scripted({}))).toThrow('found the draw lead/70/0');
  });
});

describe('a consortium applies', () => {
  test('where its cluster has an open call of which it heard', () => {
    expect(decided()).toBe(WAITING);
    expect([world.projects.appliedAt[P], world.projects.wouldProceed[P], world.projects.startedAt[P]]).toEqual([T, 0, -1]);
    expect([world.waitingCount, world.waiting[0], world.activeCount]).toEqual([1, P, 0]);
  });

  test.each([
    [43, APPLY_SME * (1 + 1e-9), WAITING],
    [43, APPLY_SME * JUST, DROPPED],
    [BIG, APPLY_LARGE, WAITING],
    [BIG, APPLY_LARGE * JUST, DROPPED],
  ])('where it is worth enough to its lead’s kind, else gives up: lead %d, value %d, then status %d', (lead, value, status) => {
    follow([lead, 44, 48], [2, 1, 1]);
    world.potential.value[P] = value;
    expect(decided()).toBe(status);
  });

  test.each([
    [[1.5, 0.75, 0.75], WAITING],
    [[1.5, 0.75, 0.75 * JUST], DROPPED],
  ])('where it can pay its own share, 3 a year, else gives up: %j, then status %d', (capacity, status) => {
    follow([43, 44, 48], capacity);
    expect(decided()).toBe(status);
  });

  test.each([
    [1, WAITING],
    [0.99, DROPPED],
  ])('where its lead may have half of 2 public million, else gives up: at most %d, then status %d', (maxPerFirm, status) => {
    setUp({ maxPerFirm });
    expect(decided()).toBe(status);
  });

  test('and not where its lead has closed', () => {
    world.firms.alive[43] = 0;
    expect([decided(), world.waitingCount]).toEqual([DROPPED, 0]);
  });

  test('with the size that the rules ask for; refused, it is as it formed', () => {
    setUp({ minPartners: 5 });
    expect([decided(), world.projects.size[P], world.projects.aloneSize[P]]).toEqual([WAITING, 5, 3]);
    setUp({ minPartners: 5, maxPerFirm: 0.99 });
    expect([decided(), world.projects.size[P], world.projects.aloneSize[P]]).toEqual([DROPPED, 3, 3]);
  });
});

describe('a consortium that would go alone', () => {
  beforeEach(() => void (world.potential.exists[P] = 1));

  test('applies first, and notes that it would, with whom and who would pay what', () => {
    expect([decided(), world.projects.wouldProceed[P]]).toEqual([WAITING, 1]);
    expect(alone()).toEqual([
      [43, 44, 48],
      [0.5, 0.25, 0.25],
    ]);
  });

  test.each<[string, () => void]>([
    ['without a call', () => (world.clusters.callOpen[2] = 0)],
    ['unheard', () => (world.potential.reach[P] = 0.9)],
    ['just worth it', () => ((world.clusters.callOpen[2] = 0), (world.potential.value[P] = ALONE_SME))],
  ])('goes %s', (_, change) => {
    change();
    expect([decided(), world.waitingCount, world.active[0], world.activeCount]).toEqual([ALONE, 0, P, 1]);
    expect([partnersOf(world, P), sharesOf(world, P)]).toEqual(alone());
  });

  test.each<[string, () => void]>([
    ['it is worth less than its lead’s hurdle', () => (world.potential.value[P] = ALONE_SME * JUST)],
    ['it cannot pay all', () => (world.firms.jobs[48] = 2 * JUST)],
    ['it would not exist', () => (world.potential.exists[P] = 0)],
  ])('does not where %s', (_, change) => {
    // Of no call it hears, so that nothing else is left to it than to give up.
    world.potential.reach[P] = 0.9;
    change();
    expect([decided(), world.projects.wouldProceed[P]]).toEqual([DROPPED, 0]);
  });

  test('looks for one that can pay more for that alone: who applies is who formed it', () => {
    follow([43, 44, 48], [2, 0.5, 0.75]);
    world.firms.jobs[45] = 2.5;
    expect(decided(scripted({ 'replacement/70/64': [onRow(5, many()), 0.4, 0.5, 0.99] }))).toBe(WAITING);
    expect(alone()).toEqual([
      [43, 45, 48],
      [0.5, 0.3125, 0.1875],
    ]);
    expect(partnersOf(world, P)).toEqual([43, 44, 48]);
    expect(sharesOf(world, P)).toEqual([2, 0.5, 0.75].map((capacity) => expect.closeTo(capacity / 3.25, 12)));
  });

  test('goes as it formed where the rules that it could not obey had changed it', () => {
    setUp({ minSme: 3 });
    world.potential.exists[P] = 1;
    follow([43, 46, 48], [2, 1, 1]);
    [51, 53, 54, 59].forEach((i) => (world.firms.alive[i] = 0));
    expect(decided()).toBe(ALONE);
    expect([partnersOf(world, P), sharesOf(world, P)]).toEqual([
      [43, 46, 48],
      [0.5, 0.25, 0.25],
    ]);
  });

  test('has its own size, partners and shares again, and nobody’s money', () => {
    const { projects } = world;
    const at = projects.offset[P]!;
    consort(world, P, [55, 56, 57, 58, 59], STRANGER);
    projects.share.fill(0.2);
    projects.alonePartner.set([43, 44, 48, 9, 9], at);
    projects.aloneShare.set([0.5, 0.375, 0.125, 9, 9], at);
    projects.aloneSize[P] = 3;
    goAlone(world, T, P);
    expect([partnersOf(world, P), sharesOf(world, P)]).toEqual([
      [43, 44, 48],
      [0.5, 0.375, 0.125],
    ]);
    const { status, startedAt, cost, government, provincial } = projects;
    expect([status, startedAt, cost, government, provincial].map((column) => column[P])).toEqual([ALONE, T, 8, 0, 0]);
  });
});

describe('a quarter', () => {
  /** Projects 1 and 2 arrive in quarter 1; calls are closed, and nobody exists alone. */
  beforeEach(() => {
    byItself();
    world.followOnCount = 0;
    world.potential.first.set([0, 1, 3, 4]);
    world.clusters.callOpen.fill(0);
  });

  const statuses = (): number[] => Array.from(world.projects.status);

  test('decides about those who arrive in it, and no others', () => {
    decided();
    expect(statuses()).toEqual([0, DROPPED, DROPPED, 0]);
  });

  test('and about what follows those finished last quarter, once', () => {
    world.followOns.set([0, 3, P]);
    world.followOnCount = 2;
    world.potential.first.set([0, 1, 1, 3]);
    decided();
    expect([statuses(), world.followOnCount]).toEqual([[DROPPED, 0, 0, DROPPED], 0]);
  });

  test('without a programme’s money shifts the value of who arrives and what follows it by the stage of the cluster', () => {
    // Projects 1 and 2 are of clusters 3 (growing) and 2 (declining); the first project follows project 1.
    world.clusters.stage[3] = STAGES.indexOf('growing');
    world.clusters.stage[2] = STAGES.indexOf('declining');
    world.potential.followOn[1] = 0;
    world.potential.value.set([2, 3, 4, 5]);
    decideToCoInvest(world, world, search, scripted({}), T);
    expect(Array.from(world.potential.value.subarray(0, 4))).toEqual([2, 3, 4, 5]);
    decided();
    const expected = [2 * Math.exp(0.5), 3 * Math.exp(0.5), 4 * Math.exp(-0.25), 5];
    expect(Array.from(world.potential.value.subarray(0, 4))).toEqual(expected.map((value) => expect.closeTo(value, 12)));
  });

  test('brings distant partners nearer only while the programme runs', () => {
    decided();
    expect(search.served).toBe(true);
    setUp({ stopAtQuarter: T });
    search.served = true;
    decided();
    expect(search.served).toBe(false);
  });
});
