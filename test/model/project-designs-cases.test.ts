/** Potential projects worked by hand from written luck: one design, one fate, and follow-ons. */
import { describe, expect, test } from 'vitest';
import type { PotentialProjects } from '../../src/model/entities/projects.ts';
import { STREAM } from '../../src/model/luck.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { drawPotentialProjects } from '../../src/model/potential-projects.ts';
import { TECHNOLOGY } from '../../src/model/streams.ts';
import { scripted, type Script } from './scripted-luck.ts';
import { identity, numbersOf, poisson, QUARTERS } from './three-clusters.ts';

/** The second technology project of NGen in quarter 9, and the follow-on that it may seed. */
const WHO = identity(9, 4, TECHNOLOGY, 1);
const FOLLOW_ON = WHO + 2 ** 26;

/** Projects of which WHO and FOLLOW_ON have luck of their own; all others have median luck and seed no follow-on. */
function withLuck(
  rows: Readonly<Record<number, readonly number[]>>,
  after: typeof rows = {},
  assumptions: Partial<Assumptions> = {},
): PotentialProjects {
  const script: Script = (stream, agent, quarter) => {
    if (quarter !== 0) return [0.01, 0.01, 0.01, 0.01];
    return agent === WHO ? rows[stream] : agent === FOLLOW_ON ? after[stream] : undefined;
  };
  return drawPotentialProjects(numbersOf(assumptions), QUARTERS, scripted(script));
}

const rowOf = (drawn: PotentialProjects, who: number): number => drawn.identity.indexOf(who);
/** Standard normal values of 0.975 and 0.2. */
const [HIGH, LOW] = [1.959963984540054, -0.8416212335729143];

describe('a design', () => {
  const rows = { [STREAM.projectDesign]: [0.975, 0.2, 0.3, 0.9], [STREAM.assessment]: [0.2, 0.35, 0.45, 0.975] };
  const drawn = withLuck(
    rows,
    {},
    { projectSizeSd: 1.2, privateValueMu: -0.4, privateValueSd: 0.5, existsWithout: 0.4, partnersMean: 9.2 },
  );
  const p = rowOf(drawn, WHO);

  test('has a size around the stream’s mean, with seven tenths of the dispersion over streams', () => {
    // The others’ mean is M(1 − 0.15 · 0.65) / 0.85; technology projects are 1.35 of it.
    const mean = (1.35 * 3.5 * (1 - 0.15 * 0.65)) / 0.85;
    expect(drawn.budget[p]).toBeCloseTo(mean * Math.exp(0.84 * HIGH - (0.84 * 0.84) / 2), 9);
    expect(drawn.budget[p - 1]).toBeCloseTo(mean * Math.exp((-0.84 * 0.84) / 2), 9);
  });

  test('has a private value of its own', () => {
    expect(drawn.value[p]).toBeCloseTo(Math.exp(-0.4 + 0.5 * LOW), 9);
    expect(drawn.value[p - 1]).toBeCloseTo(Math.exp(-0.4), 9);
  });

  test('exists without a programme as often as assumed', () => {
    expect([drawn.exists[p], drawn.exists[p - 1]]).toEqual([1, 0]);
    const exists = (existsWithout: number): number => {
      const other = withLuck(rows, {}, { existsWithout });
      return other.exists[rowOf(other, WHO)]!;
    };
    expect([exists(0.29), exists(0.3), exists(0.31)]).toEqual([0, 0, 1]);
  });

  test('has two partners and as many more as fall to it around the cluster’s mean', () => {
    // NGen has 2.6 partners, here twice as many.
    expect([drawn.partners[p], drawn.partners[p - 1]]).toEqual([2 + poisson(3.2, 0.9), 2 + poisson(3.2, 0.5)]);
  });

  test('is assessed with an error, a signal and a lot of its own', () => {
    expect(drawn.assessmentError[p]).toBeCloseTo(LOW, 9);
    expect([drawn.signalLuck[p], drawn.lot[p]]).toEqual([0.35, 0.45]);
    expect([drawn.assessmentError[p - 1], drawn.signalLuck[p - 1], drawn.lot[p - 1]]).toEqual([0, 0.5, 0.5]);
  });
});

describe('a fate', () => {
  const fate = (u: readonly number[], assumptions: Partial<Assumptions> = {}): { drawn: PotentialProjects; p: number } => {
    const drawn = withLuck({ [STREAM.projectFate]: u, [STREAM.reach]: [0.15, 0.6, 0.8, 0.1] }, {}, assumptions);
    return { drawn, p: rowOf(drawn, WHO) };
  };

  test('succeeds as often as assumed', () => {
    const succeeds = (successProbability: number): number => {
      const { drawn, p } = fate([0.3, 0.9, 0.5, 0.5], { successProbability });
      return drawn.succeeds[p]!;
    };
    expect([succeeds(0.29), succeeds(0.3), succeeds(0.31)]).toEqual([0, 0, 1]);
  });

  test('has a multiplier of mean one', () => {
    const { drawn, p } = fate([0.3, 0.975, 0.5, 0.5], { successSpread: 1.5 });
    expect(drawn.multiplier[p]).toBeCloseTo(Math.exp(1.5 * HIGH - 1.125), 9);
    expect(drawn.multiplier[p - 1]).toBeCloseTo(Math.exp(-1.125), 9);
  });

  test('has a lag of two exponential waits of half the assumed mean each, in parts of quarters: it is rounded once the project starts', () => {
    const lag = (commercialLag: number, first: number, second: number): number => {
      const { drawn, p } = fate([0.3, 0.5, Math.exp(-first), Math.exp(-second)], { commercialLag });
      return drawn.lag[p]!;
    };
    expect(lag(4.392, 1, 1.5)).toBeCloseTo(5.49, 12);
    expect(lag(4.408, 2.5, 0)).toBeCloseTo(5.51, 12);
    expect(lag(8, 1, 3)).toBeCloseTo(16, 12);
    expect(lag(0, 1, 3)).toBeCloseTo(0, 12);
  });

  test('hears of calls and yields IP rights by luck of its own', () => {
    const { drawn, p } = fate([0.5, 0.5, 0.5, 0.5], { ipPerProject: 4 });
    expect([drawn.reach[p], drawn.ip[p]]).toEqual([0.15, poisson(4, 0.8)]);
    expect([drawn.reach[p - 1], drawn.ip[p - 1]]).toEqual([0.5, poisson(4, 0.5)]);
  });
});

describe('a follow-on', () => {
  const rows = { [STREAM.reach]: [0.6, 0.19, 0.7, 0.9], [STREAM.projectDesign]: [0.5, 0.5, 0.5, 0.99] };
  const after = {
    [STREAM.reach]: [0.45, 0.1, 0.3, 0.9],
    [STREAM.projectDesign]: [0.975, 0.5, 0.5, 0.1],
    [STREAM.projectFate]: [0.5, 0.975, 0.5, 0.5],
  };

  test('is of its parent’s cluster, stream and partners, stands behind all others, and has the rest from luck of its own', () => {
    const drawn = withLuck(rows, after);
    const [p, f] = [rowOf(drawn, WHO), drawn.arriving];
    expect([drawn.count, drawn.identity[f], drawn.identity.length]).toEqual([f + 1, FOLLOW_ON, f + 1]);
    expect([drawn.cluster[f], drawn.stream[f]]).toEqual([2, TECHNOLOGY]);
    expect([drawn.partners[f], drawn.partners[p]]).toEqual([2 + poisson(0.6, 0.99), 2 + poisson(0.6, 0.99)]);
    expect([drawn.parent[f], drawn.followOn[p], drawn.followOn[f], drawn.parent[p]]).toEqual([p, f, -1, -1]);
    expect([drawn.reach[f], drawn.ip[f]]).toEqual([0.45, poisson(6.7, 0.3)]);
    expect(drawn.budget[f]! / drawn.budget[p]!).toBeCloseTo(Math.exp(0.7 * HIGH), 9);
    expect(drawn.multiplier[f]! / drawn.multiplier[p]!).toBeCloseTo(Math.exp(HIGH), 9);
    expect(drawn.first.at(-1)).toBe(f);
  });

  test('is seeded with the assumed chance', () => {
    const seeded = (followOn: number): number => {
      const { count, arriving } = withLuck(rows, after, { followOn });
      return count - arriving;
    };
    expect([seeded(0.18), seeded(0.19), seeded(0.2)]).toEqual([0, 0, 1]);
  });

  test('has one of its own for each parent, in their order, even where all projects seed one', () => {
    const {
      arriving,
      count,
      parent,
      followOn,
      cluster,
      stream,
      identity: who,
    } = drawPotentialProjects(
      numbersOf({ followOn: 1 }),
      QUARTERS,
      scripted(() => undefined),
    );
    expect(count).toBe(2 * arriving);
    for (let p = 0; p < arriving; p++) {
      const f = arriving + p;
      expect([followOn[p], parent[f], followOn[f], parent[p]]).toEqual([f, p, -1, -1]);
      expect([who[f], cluster[f], stream[f]]).toEqual([who[p]! + 2 ** 26, cluster[p], stream[p]]);
    }
  });
});
