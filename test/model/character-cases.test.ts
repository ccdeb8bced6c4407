/** What distinguishes a firm, from uniforms written by hand: productivity and technology at whole standard deviations. */
import { describe, expect, test } from 'vitest';
import { drawCharacter } from '../../src/model/character.ts';
import { createFirms, type Firms } from '../../src/model/entities/firms.ts';
import { STREAM } from '../../src/model/luck.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { scripted } from './scripted-luck.ts';
import { numbersOf } from './three-clusters.ts';

/** Firm 5 of eight, and where the technology centre of cluster 2 stands. */
const [FIRM, AT] = [5, 8];
const IDENTITIES = Int32Array.of(10, 11, 12, 13, 14, 15, 16, 17);
/** Standard normal distribution at −1, 1 and 2. */
const [BELOW, ABOVE, FAR] = [0.15865525393145707, 0.8413447460685429, 0.9772498680518208];
const CENTRES = Float64Array.of(9, 9, 9, 9, 9, 9, 9, 9, 2, 3, 4, 5, 9, 9, 9, 9);

/** Firms in which firm 5 has drawn productivity at z = `birth` and technology from four uniforms. */
function drawn(birth: number, technology: readonly number[], assumptions: Partial<Assumptions> = {}): Firms {
  const firms = createFirms(IDENTITIES);
  const numbers = numbersOf({ productivitySd: 0.5, vaPerWorker: 0.2, technologySpread: 0.25, ...assumptions });
  const luck = scripted((stream, agent, quarter) => {
    if (agent !== 15) throw new Error(`found a draw of ${agent}`);
    if (stream === STREAM.firmBirth && quarter === 1) return [birth, 0.9, 0.1, 0.2];
    return stream === STREAM.firmTechnology && quarter === 0 ? technology : [0.01, 0.01, 0.01, 0.01];
  });
  drawCharacter(firms, FIRM, numbers, luck, CENTRES, AT, new Float64Array(4));
  return firms;
}

describe('productivity', () => {
  test.each([
    [BELOW, -1],
    [0.5, 0],
    [ABOVE, 1],
    [FAR, 2],
  ])('at the uniform %d is log-normal %d standard deviations out, its mean value added per worker', (uniform, z) => {
    expect(drawn(uniform, [0.5, 0.5, 0.5, 0.5]).productivity[FIRM]).toBeCloseTo(0.2 * Math.exp(0.5 * z - 0.125), 12);
  });

  test('has the given mean: over uniforms spread evenly it is 0.2', () => {
    const uniforms = Array.from({ length: 400 }, (_, n) => (n + 0.5) / 400);
    const values = uniforms.map((uniform) => drawn(uniform, [0.5, 0.5, 0.5, 0.5]).productivity[FIRM]!);
    expect(values.reduce((total, value) => total + value, 0) / 400).toBeCloseTo(0.2, 3);
  });

  test('without spread is value added per worker, to the last bit', () => {
    expect(drawn(FAR, [0.5, 0.5, 0.5, 0.5], { productivitySd: 0 }).productivity[FIRM]).toBe(0.2);
  });
});

describe('technology', () => {
  const firms = drawn(0.5, [ABOVE, BELOW, 0.5, FAR]);

  test('lies around the centre of the cluster, one spread for each standard deviation', () => {
    const position = Array.from(firms.technology.subarray(FIRM * 4, FIRM * 4 + 4));
    expect(position).toEqual([2.25, 2.75, 4, 5.5].map((value) => expect.closeTo(value, 12) as number));
  });

  test('of all other firms is left alone, and so is their productivity', () => {
    const others = Array.from(firms.technology).filter((_, at) => at < FIRM * 4 || at >= FIRM * 4 + 4);
    expect(others).toEqual(Array.from({ length: 28 }, () => 0));
    expect(Array.from(firms.productivity).filter((value) => value !== 0)).toHaveLength(1);
  });
});
