/** Potential projects counted by hand from written luck: rates of arrival, how many of each call, and who they are. */
import { describe, expect, test } from 'vitest';
import { STREAM } from '../../src/model/luck.ts';
import { arrivalRate, drawPotentialProjects, REACH_RESERVE } from '../../src/model/potential-projects.ts';
import { CAPACITY, RESPONSE, TECHNOLOGY } from '../../src/model/streams.ts';
import { sum } from './laboratory.ts';
import { scripted, type Script } from './scripted-luck.ts';
import { identity, KEYS, numbersOf, poisson, QUARTERS } from './three-clusters.ts';

describe('arrival', () => {
  const numbers = numbersOf({ potentialPerFunded: 2 });
  const rates = (stream: number, from: number, until: number): number[] =>
    Array.from({ length: until - from }, (_, n) => arrivalRate(numbers, 1, stream, from + n));
  /** Share of a logistic around quarter 14 that falls in quarter t, of what falls in quarters 4 to 19. */
  const slope = (t: number): number => {
    const reached = (time: number): number => 1 / (1 + Math.exp(-(time - 14) / 3.43));
    return (reached(t + 1) - reached(t)) / (reached(20) - reached(4));
  };

  test('of the first tranche follows the cluster’s curve, two for each of the 86 projects of Ocean, 65 and 35 % of 85 % by stream', () => {
    for (const t of [4, 9, 19]) {
      expect(arrivalRate(numbers, 1, TECHNOLOGY, t)).toBeCloseTo(2 * 86 * 0.85 * 0.65 * slope(t), 10);
      expect(arrivalRate(numbers, 1, CAPACITY, t)).toBeCloseTo(2 * 86 * 0.85 * 0.35 * slope(t), 10);
    }
    expect(sum([...rates(TECHNOLOGY, 0, 20), ...rates(CAPACITY, 0, 20), ...rates(RESPONSE, 0, 20)])).toBeCloseTo(2 * 86, 10);
  });

  test('of the response is even over quarters 8 to 10', () => {
    expect(rates(RESPONSE, 7, 12)).toEqual([0, 8.6, 8.6, 8.6, 0].map((rate) => expect.closeTo(rate, 10) as unknown));
  });

  test('of the second tranche is what it would absorb, flat, half of that in the last year, and goes on at the full rate', () => {
    const second = 2 * numbers.clusters[1]!.projectsSecond;
    expect(sum([...rates(TECHNOLOGY, 20, 40), ...rates(CAPACITY, 20, 40)])).toBeCloseTo(second, 10);
    for (const [t, part] of [
      [20, 1],
      [35, 1],
      [36, 0.5],
      [39, 0.5],
      [40, 1],
      [59, 1],
    ] as const)
      expect([TECHNOLOGY, CAPACITY].map((stream) => arrivalRate(numbers, 1, stream, t))).toEqual(
        [0.65, 0.35].map((share) => expect.closeTo((second * share * part) / 18, 10) as unknown),
      );
  });

  test('leaves room for clusters that grow: of 1.4 projects one hears of a call', () => {
    expect(REACH_RESERVE).toBe(1.4);
  });
});

describe('projects', () => {
  test('arrive by quarter, cluster and stream, as many as the call’s uniform says, each known by these and its number', () => {
    const numbers = numbersOf();
    const uniform = (call: number): number => ((call * 37) % 100) / 100;
    const script: Script = (stream, agent, quarter) =>
      stream === STREAM.arrivals && quarter === 0 ? [uniform(agent), 0, 0, 0] : [0.9, 0.9, 0.9, 0.9];
    const drawn = drawPotentialProjects(numbers, QUARTERS, scripted(script));
    const expected: number[][] = [];
    const first = [0];
    for (let t = 0; t < QUARTERS; t++) {
      KEYS.forEach((key, c) => {
        for (const stream of [TECHNOLOGY, CAPACITY, RESPONSE]) {
          const count = poisson(arrivalRate(numbers, c, stream, t), uniform((t * 32 + key) * 4 + stream));
          for (let k = 0; k < count; k++) expected.push([identity(t, key, stream, k), c, stream]);
        }
      });
      first.push(expected.length);
    }
    expect(Array.from(drawn.identity, (who, p) => [who, drawn.cluster[p], drawn.stream[p]])).toEqual(expected);
    expect(Array.from(drawn.first)).toEqual(first);
    expect([drawn.arriving, drawn.count]).toEqual([expected.length, expected.length]);
    expect(expected.length).toBeGreaterThan(100);
  });

  test('of one call are 4,095 at most, so that each keeps its own number', () => {
    const [ocean] = numbersOf().clusters.slice(1);
    const crowd = { ...numbersOf(), clusters: [{ ...ocean!, projects2023: 1e7 }] };
    const { first, identity: who } = drawPotentialProjects(
      crowd,
      5,
      scripted(() => [0.9, 0.9, 0.9, 0.9]),
    );
    expect(Array.from(first)).toEqual([0, 0, 0, 0, 0, 2 * 4095]);
    expect(new Set(who).size).toBe(2 * 4095);
  });

  test('are none before the first calls', () => {
    const drawn = drawPotentialProjects(
      numbersOf(),
      4,
      scripted(() => undefined),
    );
    expect([drawn.count, drawn.arriving, drawn.identity.length, Array.from(drawn.first)]).toEqual([0, 0, 0, [0, 0, 0, 0, 0]]);
  });
});
