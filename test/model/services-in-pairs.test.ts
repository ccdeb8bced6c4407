/** Services (S18) in worlds of the same luck: each moves what it is meant to move. */
import { describe, expect, test } from 'vitest';
import { FUNDED } from '../../src/model/entities/projects.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Pair } from '../../src/model/simulate.ts';
import { build, mean, projectsWhere, stepTo, sum } from './laboratory.ts';

const QUARTERS = 24;
const POLICIES = {
  none: {},
  brokerage: { brokerage: 0.05 },
  accelerator: { accelerator: 0.02 },
  virtual: { virtualNetworks: 0.1 },
  window: { singleWindow: 0.03 },
} satisfies Record<string, Partial<Policy>>;
type Name = keyof typeof POLICIES;

const { pairs } = stepTo(
  build(
    QUARTERS,
    Object.values(POLICIES).map((policy) => ({ policy, assumptions: { virtualNetworkEffect: 2, contractingLag: 2 } })),
  ),
  0,
  QUARTERS,
);
/** What is read of a world without services, and of one with a service. */
function compare(name: Name, read: (pair: Pair) => number): [without: number, served: number] {
  return [read(pairs[0]!), read(pairs[Object.keys(POLICIES).indexOf(name)]!)];
}

const fundedIn = ({ world }: Pair): number[] => projectsWhere(world, (p) => world.projects.status[p] === FUNDED);
const applications = ({ world }: Pair): number => projectsWhere(world, (p) => world.projects.appliedAt[p]! >= 0).length;

/** Share of the pairs of firms that ever met and are of two regions. */
function acrossRegions({ world }: Pair): number {
  const { left, right, count, firmRows } = world.network;
  const { region } = world.firms;
  const firms = Array.from({ length: count }, (_, e) => e).filter((e) => left[e]! < firmRows && right[e]! < firmRows);
  return firms.filter((e) => region[left[e]!] !== region[right[e]!]).length / firms.length;
}

describe('brokerage', () => {
  test('brings more applications, up to its stated effect, and more members', () => {
    const [without, served] = compare('brokerage', applications);
    expect(served / without).toBeGreaterThan(1.1);
    expect(served / without).toBeLessThan(1.25);
    const [few, many] = compare('brokerage', ({ world }) => sum(world.membersByCell));
    expect(many).toBeGreaterThan(few);
  });

  test('makes links live a fifth longer beyond their project: ten quarters instead of eight', () => {
    const lives = compare('brokerage', ({ world }) => {
      const { projects, network } = world;
      const last = Math.max(...Array.from(world.active.subarray(0, world.activeCount)).map((p) => projects.spendUntil[p]!));
      return Math.max(...network.expiry.subarray(0, network.count)) - last;
    });
    expect(lives).toEqual([8, 10]);
  });
});

describe('an accelerator', () => {
  test('brings a quarter more entrants', () => {
    const [few, many] = compare('accelerator', ({ tally }) => tally.opened[0]!);
    expect(many / few).toBeGreaterThan(1.15);
    expect(many / few).toBeLessThan(1.3);
  });

  test('and more firms than the counterfactual has', () => {
    const [few, many] = compare('accelerator', ({ world, counterfactual }) => sum(world.firmsByCell) - sum(counterfactual.firmsByCell));
    expect(many).toBeGreaterThan(few + 300);
  });
});

describe('virtual networks', () => {
  test('link more firms across regions', () => {
    const [usual, wide] = compare('virtual', acrossRegions);
    expect(wide / usual).toBeGreaterThan(1.1);
  });
});

describe('a single window', () => {
  test('shortens contracting: one quarter instead of two', () => {
    const wait = (pair: Pair): number =>
      mean(fundedIn(pair).map((p) => pair.world.projects.spendFrom[p]! - pair.world.projects.startedAt[p]!));
    expect(compare('window', wait)).toEqual([2, 1]);
  });

  test('makes applying worthwhile for more', () => {
    const [few, many] = compare('window', applications);
    expect(many).toBeGreaterThan(few);
  });
});
