/** How a cluster spends its bank, worked by hand: who is funded in which order, what is noted of it, and what becomes of the others. */
import { beforeEach, describe, expect, test } from 'vitest';
import { clusterRows } from '../../src/model/entities/layout.ts';
import { ALONE, DROPPED, FUNDED, WAITING } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createSearch } from '../../src/model/partner-search.ts';
import type { Policy } from '../../src/model/policy.ts';
import { selectProjects } from '../../src/model/submodels/select-projects.ts';
import { partnersOf, sharesOf } from './laboratory.ts';
import { rows } from './places.ts';
import { consort, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** Their cluster; the quarter in which they applied; who stands in the places of nobody; a region; a research organisation. */
const [C, APPLIED, STRANGER, REGION, RESEARCH] = [2, 1, 59, 4, -8];
const REFUSED: Uniforms = [0.5, 0.99, 0.5, 0.99];
/** Of 8 CAD M a quarter is public, of which a quarter is a province's. */
const [PUBLIC, FEDERAL] = [2, 1.5];

let world: World;

/** Four applications to cluster C, first come first served, whose partners can each pay 100 CAD M a year; who would proceed asks for half more. */
function setUp(policy: Partial<Policy> = {}): void {
  const assumptions = { scaleUplift: 0.5, waitQuarters: 3, affordSme: 0.5, affordLarge: 0.5 };
  const plain = smallWorld({ policy: { matchRatio: 3, selection: 'first-come', ...policy }, assumptions });
  world = {
    ...plain,
    waiting: new Int32Array(8),
    potential: {
      ...plain.potential,
      cluster: new Uint8Array(4).fill(C),
      stream: new Uint8Array(4),
      budget: new Float64Array(4).fill(8),
      value: new Float64Array(4).fill(4),
      assessmentError: new Float64Array(4),
      signalLuck: new Float64Array(4).fill(1),
    },
  };
  const { firms, numbers, projects, clusters } = world;
  numbers.durations.fill(8);
  numbers.macroIndex.fill(1);
  numbers.federalPart.set([1, 1, 0.75, 1, 1]);
  firms.productivity.fill(1);
  firms.jobs.fill(200);
  projects.partner.fill(STRANGER);
  [
    [40, 41],
    [42, 43, 46],
    [50, 51, 47],
    [53, 54],
  ].forEach((partners, p) => join(p, partners));
  projects.status.fill(WAITING);
  projects.appliedAt.fill(APPLIED);
  world.waiting.set([0, 1, 2, 3, 0]);
  world.waitingCount = 4;
  clusters.callOpen[C] = 1;
  clusters.bank.fill(100);
}

/** Gives p its partners, as it applied and as it would go alone. */
function join(p: number, partners: readonly number[], alone: readonly number[] = partners): void {
  const { offset, partner, size, aloneSize, alonePartner } = world.projects;
  partner.set(partners, offset[p]);
  size[p] = partners.length;
  alonePartner.set(alone, offset[p]);
  aloneSize[p] = alone.length;
}

/** What each of the firms can pay, CAD M a year. */
const pay = (capacity: Readonly<Record<number, number>>): void =>
  Object.entries(capacity).forEach(([i, free]) => (world.firms.jobs[Number(i)] = free * 2));

/** What becomes of the four in quarter t. */
function selected(luck: ScriptedLuck = scripted({}), t = APPLIED): number[] {
  selectProjects(world, createSearch(), luck, t);
  return Array.from(world.projects.status);
}

const waiting = (): number[] => Array.from(world.waiting.subarray(0, world.waitingCount));

/** Rows of a column that hold something. */
function filled(column: ArrayLike<number>): Record<number, number> {
  return Object.fromEntries(Object.entries(Array.from(column)).filter(([, value]) => value !== 0));
}

beforeEach(() => setUp());

describe('a bank', () => {
  test('is committed in order until it is too small; exactly enough is enough', () => {
    world.clusters.bank[C] = 2 * FEDERAL;
    world.clusters.committed[C] = 5;
    expect(selected()).toEqual([FUNDED, FUNDED, WAITING, WAITING]);
    expect([world.clusters.bank[C], world.clusters.committed[C]]).toEqual([0, 5 + 2 * FEDERAL]);
    expect(Array.from(world.clusters.bank)).toEqual([100, 100, 0, 100, 100]);
    expect(waiting()).toEqual([2, 3]);
  });

  test('is not spent on a small project behind one for which it is too small', () => {
    world.potential.budget[1] = 80;
    world.clusters.bank[C] = 4;
    expect(selected()).toEqual([FUNDED, WAITING, WAITING, WAITING]);
    expect(world.clusters.bank[C]).toBe(4 - FEDERAL);
  });

  test('is not kept from others by an application whose lead has closed, however large', () => {
    world.potential.budget[0] = 800;
    world.firms.alive[40] = 0;
    expect(selected()).toEqual([DROPPED, FUNDED, FUNDED, FUNDED]);
  });

  test('of the first cluster is committed like any other, of one without a call not', () => {
    world.potential.cluster.set([0, 1, C, 4]);
    world.clusters.callOpen.set([1, 0, 0, 0, 1]);
    expect(selected()).toEqual([FUNDED, WAITING, WAITING, FUNDED]);
  });
});

describe('a funded project', () => {
  beforeEach(() => {
    world.potential.cluster.set([0, C, 0, C]);
    world.projects.wouldProceed[3] = 1;
    [42, 53].forEach((i) => (world.firms.region[i] = REGION));
    world.firms.kind[54] = 1;
    selected();
  });

  test('costs its budget, or half more where it would have proceeded, of which a quarter is public', () => {
    const { cost, government, provincial, startedAt } = world.projects;
    expect([1, 3].map((p) => [cost[p], government[p], provincial[p], startedAt[p]])).toEqual([
      [8, FEDERAL, PUBLIC - FEDERAL, APPLIED],
      [12, 1.5 * FEDERAL, 1.5 * (PUBLIC - FEDERAL), APPLIED],
    ]);
  });

  test('counts in what its cluster is held to: projects, partners, SMEs, public and private money', () => {
    const { projects, partners, smes, publicMoney, privateMoney } = world.clusters;
    // Three partners with a large one and two with a large one; 2 of 8 public and 3 of 12.
    expect([projects, partners, smes, publicMoney, privateMoney].map(filled)).toEqual([2, 5, 3, 5, 15].map((value) => ({ [C]: value })));
  });

  test('counts in its lead’s region', () => {
    expect(filled(world.committedByCell)).toEqual({ [C * 6 + REGION]: 2.5 * FEDERAL });
  });
});

describe('an application at the time of funding', () => {
  beforeEach(() => void (world.waitingCount = 3));

  test('is passed over where it is no longer worth it on the quarter’s terms', () => {
    world.potential.value[1] = 0.5;
    expect(selected()).toEqual([FUNDED, WAITING, FUNDED, WAITING]);
    expect(waiting()).toEqual([1]);
  });

  test.each([
    [0, 1, FUNDED],
    [0, 1 - 1e-9, WAITING],
    [1, 1.5, FUNDED],
    [1, 1.5 - 1e-9, WAITING],
  ])(
    'pays its own three quarters of cost or is passed over: would proceed %d, can pay %d times 3 a year, then status %d',
    (proceeds, times, status) => {
      world.projects.wouldProceed[P] = proceeds;
      // Firm 58, which would go alone, can pay nothing: who is passed over waits.
      join(P, [50, 51, 47], [58]);
      pay({ 50: 1.5 * times, 51: 0.75 * times, 47: 0.75 * times, 58: 0 });
      expect(selected(scripted({ replacement: REFUSED }))[P]).toBe(status);
    },
  );

  test('has another in the place of who has closed', () => {
    world.firms.alive[51] = 0;
    const luck = scripted({ 'partners/70': rows(9, 9, 9, 9, clusterRows(world.layout, C, APPLIED)) });
    join(P, [50, 51, 47]);
    world.projects.partner.fill(-1, world.projects.offset[P]! + 3);
    expect([selected(luck)[P], partnersOf(world, P)]).toEqual([FUNDED, [50, 49, 47]]);
  });

  test.each([
    [2, FUNDED],
    [3, WAITING],
  ])('has the SMEs that the rules ask for, or is passed over: %d, then status %d', (minSme, status) => {
    setUp({ minSme });
    join(P, [50, 51, 47]);
    // Two of its three are SMEs; whoever is proposed has closed.
    [55, 56, 57, 58].forEach((i) => (world.firms.alive[i] = 0));
    const nobody = rows(15, 16, 17, 18, clusterRows(world.layout, C, APPLIED));
    expect(selected(scripted({ partners: nobody }))[P]).toBe(status);
  });

  test('has the partners from other clusters that the rules ask for, or is passed over where one gave way to another', () => {
    const foreign = (partners: readonly number[]): unknown[] => {
      setUp({ minCrossCluster: 2, requireResearch: 'on' });
      world.waiting[0] = P;
      world.waitingCount = 1;
      consort(world, P, partners, STRANGER);
      // Cluster 4 offers its fourth firm.
      const many = clusterRows(world.layout, 4, APPLIED);
      const luck = scripted({ 'partners/70/512': [0.5, 0.5, 0.9, 0.5], 'partners/70': rows(3, 3, 3, 3, many) });
      return [selected(luck)[P], partnersOf(world, P)];
    };
    const full = [RESEARCH, RESEARCH, RESEARCH, RESEARCH, RESEARCH];
    expect(foreign([43, 65, ...full, -1])).toEqual([FUNDED, [43, 65, ...full, 83]]);
    expect(foreign([43, 65, ...full, RESEARCH])).toEqual([WAITING, [43, 83, ...full, RESEARCH]]);
  });
});

describe('an application without money', () => {
  beforeEach(() => void (world.clusters.callOpen[C] = 0));

  test('waits for three quarters after it applied, then gives up', () => {
    world.projects.appliedAt.set([1, 2, 1, 2]);
    expect([selected(scripted({}), 3), waiting()]).toEqual([
      [WAITING, WAITING, WAITING, WAITING],
      [0, 1, 2, 3],
    ]);
    expect([selected(scripted({}), 4), waiting()]).toEqual([
      [DROPPED, WAITING, DROPPED, WAITING],
      [1, 3],
    ]);
  });

  test('goes alone where it would, gives up where its lead has closed, and leaves the others their places in the queue', () => {
    world.projects.wouldProceed.set([0, 1, 1, 0]);
    world.firms.alive[50] = 0;
    expect([selected(), waiting()]).toEqual([
      [WAITING, ALONE, DROPPED, WAITING],
      [0, 3],
    ]);
    const { cost, government, provincial, startedAt } = world.projects;
    expect([cost, government, provincial, startedAt].map((column) => column[1])).toEqual([8, 0, 0, APPLIED]);
  });

  test('goes alone with whom it would: of four who applied two others, one of whom gives way to one that can pay more', () => {
    world.projects.wouldProceed[P] = 1;
    join(P, [50, 51, 47, 52], [50, 55]);
    pay({ 50: 3, 55: 0.5, 56: 1 });
    const many = clusterRows(world.layout, C, APPLIED);
    const luck = scripted({ 'replacement/70/64': [16.5 / many, 0.4, 0.5, 0.99] });
    expect([selected(luck)[P], partnersOf(world, P), sharesOf(world, P)]).toEqual([ALONE, [50, 56], [0.75, 0.25]]);
  });

  test('waits as it applied where those who would go alone can no longer pay, though those who applied could', () => {
    world.projects.wouldProceed[P] = 1;
    join(P, [50, 51, 47, 52], [50, 55]);
    pay({ 50: 3, 51: 1, 47: 1, 52: 1, 55: 0.5 });
    expect(selected(scripted({ replacement: REFUSED }))[P]).toBe(WAITING);
    expect([partnersOf(world, P), waiting()]).toEqual([
      [50, 51, 47, 52],
      [0, 1, 2, 3],
    ]);
  });
});
