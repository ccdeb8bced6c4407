/** Shares of three clusters under each portfolio rule by hand, ties and clusters that are wound down included. */
import { describe, expect, test } from 'vitest';
import { STAGES, type Stage } from '../../src/model/cluster-design.ts';
import { createClusterAccounts } from '../../src/model/entities/clusters.ts';
import type { World } from '../../src/model/entities/world.ts';
import { STREAM, type Luck } from '../../src/model/luck.ts';
import type { Numbers } from '../../src/model/numbers.ts';
import type { Policy } from '../../src/model/policy.ts';
import { measuredReturns, moveShares, targetShares } from '../../src/model/portfolio-rules.ts';
import { scripted, type Script } from './scripted-luck.ts';
import { KEYS, numbersOf } from './three-clusters.ts';

/** Published shares 20, 50 and 30 %: money for projects of 20, 50 and 30. */
const ENVELOPES = [[40, 0] as const, [30, 20] as const, [20, 40] as const];
const PROJECT_SHARE = Float64Array.of(0.5, 1, 0.5);
const NUMBERS = numbersOf();
const PLAIN = scripted(() => undefined);
/** Returns of 0.3, 0.5 and 0.7 when each cluster has been paid 100: earned per dollar 0.1, 0.5 and 0.9, halfway to their mean. */
const EARNED = [10, 50, 90];

/** As much of a world as the rules read: clusters that were paid and have earned as given, half of it in the first quarter of eight. */
function world(policy: Partial<Policy> = {}, paid: readonly number[] = [100, 100, 100], earned: readonly number[] = EARNED): World {
  const clusters = NUMBERS.clusters.map((design, c) => ({ ...design, envelopes: ENVELOPES[c]! }));
  const numbers: Numbers = { ...NUMBERS, clusters, projectShare: PROJECT_SHARE, policy: { ...NUMBERS.policy, ...policy } };
  const accounts = createClusterAccounts(clusters, PROJECT_SHARE);
  accounts.paid.set(paid);
  [0, 3, 7].forEach((k, n) => earned.forEach((value, c) => (accounts.recentValue[k * 3 + c] = value * [0.5, 0.25, 0.25][n]!)));
  return { numbers, clusters: accounts, membersByCell: new Float64Array(18) } as World;
}

const near = (values: readonly number[]): number[] => values.map((value) => expect.closeTo(value, 12) as number);
const target = (of: World, luck: Luck = PLAIN, t = 24): number[] | null => {
  const shares = targetShares(of, luck, t);
  return shares && Array.from(shares);
};

describe('measured returns', () => {
  test('are eight quarters of value per dollar paid, each shrunk by a mean cluster’s money towards the mean of all', () => {
    // 90 earned of 300 paid: 0.3 a dollar, a mean cluster of 100 dollars and 30 earned beside each.
    const returns = measuredReturns(world({}, [100, 50, 150], [30, 12, 48]));
    expect(Array.from(returns!)).toEqual(near([60 / 200, 42 / 150, 78 / 250]));
  });

  test('are known of the smallest sums, and of no clusters that were paid nothing or have earned nothing', () => {
    expect(Array.from(measuredReturns(world({}, [0.1, 0.1, 0.1], [0.01, 0.05, 0.09]))!)).toEqual(near([0.3, 0.5, 0.7]));
    expect(measuredReturns(world({}, [0, 0, 0]))).toBeNull();
    expect(measuredReturns(world({}, [100, 100, 100], [0, 0, 0]))).toBeNull();
  });
});

describe('the rules', () => {
  test('fixed and equal ask for nothing, and for a third each', () => {
    expect(target(world({ portfolio: 'fixed' }))).toBeNull();
    expect(target(world({ portfolio: 'equal' }))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('per-member counts the members of all regions of a cluster, 3, 5 and 12', () => {
    const given = world({ portfolio: 'per-member' });
    expect(target(given)).toBeNull();
    given.membersByCell.set([1, 0, 0, 0, 0, 2, 2, 0, 0, 3, 0, 0, 4, 7, 0, 0, 0, 1]);
    expect(target(given)).toEqual(near([0.15, 0.25, 0.6]));
  });

  test.each([
    [
      ['emergent', 'growing', 'declining'],
      [0.3, 0.625, 0.15],
    ],
    [
      ['sustaining', 'declining', 'emergent'],
      [0.2, 0.25, 0.45],
    ],
    [
      ['declining', 'declining', 'declining'],
      [0.1, 0.25, 0.15],
    ],
  ] as const)('by-stage weighs published shares by stage: %j', (stages: readonly Stage[], weights: readonly number[]) => {
    const given = world({ portfolio: 'by-stage' });
    given.clusters.stage.set(stages.map((stage) => STAGES.indexOf(stage)));
    const total = weights[0]! + weights[1]! + weights[2]!;
    expect(target(given)).toEqual(near(weights.map((weight) => weight / total)));
  });

  test('performance takes returns to the power of its sharpness', () => {
    const of = (portfolioSharpness: number): number[] | null => target(world({ portfolio: 'performance', portfolioSharpness }));
    expect(of(1)).toEqual(near([0.2, 1 / 3, 7 / 15]));
    expect(of(3)).toEqual(near([27 / 495, 125 / 495, 343 / 495]));
    expect(target(world({ portfolio: 'performance' }, [0, 0, 0]))).toBeNull();
  });

  test('optimise takes published shares times the square of returns', () => {
    // 0.2 · 0.09, 0.5 · 0.25 and 0.3 · 0.49.
    expect(target(world({ portfolio: 'optimise' }))).toEqual(near([18 / 290, 125 / 290, 147 / 290]));
    expect(target(world({ portfolio: 'optimise' }, [0, 0, 0]))).toBeNull();
  });
});

describe('concentrate', () => {
  const of = (concentrateOn: number, ...given: [paid?: readonly number[], earned?: readonly number[]]): World =>
    world({ portfolio: 'concentrate', concentrateOn }, ...given);

  test('keeps those of the best return with their published weights', () => {
    expect(target(of(1))).toEqual([0, 0, 1]);
    expect(target(of(2))).toEqual(near([0, 5 / 8, 3 / 8]));
    expect(target(of(3))).toEqual(near([0.2, 0.5, 0.3]));
    expect(target(of(2, undefined, [90, 10, 50]))).toEqual(near([0.4, 0, 0.6]));
  });

  test('keeps the largest envelopes before there is a return', () => {
    expect(target(of(1, [0, 0, 0]))).toEqual([0, 1, 0]);
    expect(target(of(2, [0, 0, 0]))).toEqual(near([0, 5 / 8, 3 / 8]));
  });

  test('keeps the first of two alike', () => {
    expect(target(of(1, undefined, [10, 60, 60]))).toEqual([0, 1, 0]);
    expect(target(of(1, undefined, [60, 10, 60]))).toEqual([1, 0, 0]);
    expect(target(of(2, undefined, [50, 50, 50]))).toEqual(near([2 / 7, 5 / 7, 0]));
  });

  test('leaves out clusters that are being wound down, and asks for nothing where all are', () => {
    const given = of(1);
    given.clusters.windDownFrom[2] = 20;
    expect(target(given)).toEqual([0, 1, 0]);
    given.clusters.windDownFrom[1] = 0;
    expect(target(given)).toEqual([1, 0, 0]);
    given.clusters.windDownFrom[0] = 22;
    expect(target(given)).toBeNull();
  });
});

describe('the bandit', () => {
  /** Standard normal distribution at z. */
  const PHI = { '-0.81': 0.20897, '-0.79': 0.214764, '0.19': 0.575345, '0.21': 0.583166, '0.79': 0.785236, '0.81': 0.79103 } as const;
  /** Returns of 0.15, 0.25 and 0.35, with spreads of 0.25, 0.5 and 0.125: twice the mean of 0.25 over the root of projects and one more. */
  function bandit(): World {
    const given = world({ portfolio: 'bandit' }, undefined, [5, 25, 45]);
    given.clusters.projects.set([3, 0, 15]);
    return given;
  }
  const by =
    (uniforms: Readonly<Record<number, readonly number[]>>): Script =>
    (stream, agent, quarter) =>
      stream === STREAM.bandit && quarter === 24 ? uniforms[agent] : undefined;

  test('gives all to the best where every draw is the return itself', () => {
    expect(target(bandit())).toEqual([0, 0, 1]);
  });

  test('draws 0.15 + 0.25 z in cluster 0: the third draw of block 5 beats 0.35 at z above 0.8', () => {
    const script = by({ [KEYS[0]! * 256 + 5]: [0.5, PHI['0.79'], PHI['0.81'], PHI['0.79']] });
    expect(target(bandit(), scripted(script))).toEqual([1 / 32, 0, 31 / 32]);
  });

  test('draws 0.25 + 0.5 z in cluster 1: two draws of the last block beat 0.35 at z above 0.2', () => {
    const script = by({ [KEYS[1]! * 256 + 7]: [PHI['0.21'], PHI['0.19'], PHI['0.19'], PHI['0.21']] });
    expect(target(bandit(), scripted(script))).toEqual([0, 2 / 32, 30 / 32]);
  });

  test('draws 0.35 + 0.125 z in cluster 2: below −0.8 it loses to the 0.25 of cluster 1', () => {
    const script = by({ [KEYS[2]! * 256]: [PHI['-0.81'], PHI['-0.81'], PHI['-0.79'], PHI['-0.81']] });
    expect(target(bandit(), scripted(script))).toEqual([0, 3 / 32, 29 / 32]);
  });

  test('gives a draw to the first of those that are alike', () => {
    expect(target(world({ portfolio: 'bandit' }, undefined, [50, 50, 50]))).toEqual([1, 0, 0]);
    expect(target(world({ portfolio: 'bandit' }, undefined, [10, 60, 60]))).toEqual([0, 1, 0]);
  });

  test('takes eight blocks of four draws for each cluster, by its key and the quarter, and none before there is a return', () => {
    const drawn: string[] = [];
    const luck = scripted((stream, agent, quarter) => void drawn.push(`${stream}/${agent}/${quarter}`) as undefined);
    expect(target(world({ portfolio: 'bandit' }, [0, 0, 0]), luck)).toBeNull();
    expect(drawn).toEqual([]);
    target(bandit(), luck, 17);
    const agents = Array.from({ length: 8 }, (_, block) => [256 + block, 512 + block, 1024 + block]).flat();
    expect(drawn).toEqual(agents.map((agent) => `${STREAM.bandit}/${agent}/17`));
  });
});

describe('a quarter’s move', () => {
  const moved = (given: World): number[] => {
    moveShares(given, PLAIN, 24);
    return Array.from(given.clusters.share);
  };

  test('is 0.025 for the share that has farthest to go, and as many parts of their way for the others', () => {
    // A third each asks 2/15, −1/6 and 1/30 more; 0.025 is 0.15 of a sixth.
    expect(moved(world({ portfolio: 'equal' }))).toEqual(near([0.22, 0.475, 0.305]));
    // To nothing, nothing and all: 0.025 is a 28th of 0.7.
    expect(moved(world({ portfolio: 'concentrate', concentrateOn: 1 }))).toEqual(near([0.2 * (27 / 28), 0.5 * (27 / 28), 0.325]));
  });

  test('arrives where no share has more than 0.025 to go', () => {
    const given = world({ portfolio: 'equal' });
    given.clusters.share.set([1 / 3 + 0.02, 1 / 3 - 0.024, 1 / 3 + 0.004]);
    expect(moved(given)).toEqual(near([1 / 3, 1 / 3, 1 / 3]));
  });

  test('is none where the rule asks for nothing', () => {
    expect(moved(world({ portfolio: 'fixed' }))).toEqual(near([0.2, 0.5, 0.3]));
    expect(moved(world({ portfolio: 'performance' }, [0, 0, 0]))).toEqual(near([0.2, 0.5, 0.3]));
  });
});
