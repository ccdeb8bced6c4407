/** The WebAssembly kernel is docked against its twin, bit for bit: ordinary numbers, every edge, and what neither may touch. */
import { describe, expect, test } from 'vitest';
import { TYPESCRIPT_KERNEL, type Kernel, type KernelRoom } from '../../src/model/kernel.ts';
import { keyFromSeed, threefry, uniformOf } from '../../src/model/luck.ts';
import { createWasmKernel } from '../../src/runner/kernel/wasm-kernel.ts';

const KEY = keyFromSeed('kernel');
const SQRT2 = 1.4142135623730951;
/** The multiple of ln 2 that exp takes off turns over where x·this + ½ is whole. */
const LOG2_E = 1.4426950408889634;
const COUNTS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 127, 128, 129, 130, 1000, 1001];

const wasm = createWasmKernel() as Kernel;

/** Doubles as words of 64 bits; every NaN is one, since which of them an engine stores is its own affair. */
function bitsOf(column: Float64Array): BigUint64Array {
  return new BigUint64Array(column.map((value) => (Number.isNaN(value) ? NaN : value)).buffer);
}

/** Where two columns first differ in a bit, with what stood there; null where they do not. */
function firstDifference(found: Float64Array, expected: Float64Array, input = expected): string | null {
  const [left, right] = [bitsOf(found), bitsOf(expected)];
  const at = left.findIndex((bits, n) => bits !== right[n]);
  if (left.length !== right.length) return `${left.length} elements, not ${right.length}`;
  return at < 0 ? null : `element ${at}, of ${input[at]}: ${found[at]}, not ${expected[at]}`;
}

/** The double that stands `steps` further from 0. */
function neighbour(x: number, steps: number): number {
  const value = Float64Array.of(x);
  const bits = new BigInt64Array(value.buffer);
  bits[0]! += BigInt(steps);
  return value[0]!;
}

/** Each value, the doubles around it, and the same below 0. */
function around(values: readonly number[]): Float64Array {
  return Float64Array.from(
    values.flatMap((x) => [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((steps) => [neighbour(x, steps), -neighbour(x, steps)])),
  );
}

/** `length` doubles of random bits: every magnitude, subnormals, infinities and NaN. */
function anyDoubles(length: number, replicate: number): Float64Array {
  const words = new Int32Array(length * 2 + 2);
  for (let n = 0; n < length * 2; n += 4) threefry(KEY, n, 0, 0, replicate, words.subarray(n, n + 4));
  return new Float64Array(words.buffer, 0, length);
}

/** `length` doubles spread evenly from `low` to `high`, with all the bits that a double has there. */
function evenly(low: number, high: number, length: number, replicate: number): Float64Array {
  const words = new Int32Array(4);
  return Float64Array.from({ length }, (_, n) => {
    threefry(KEY, n, 1, 0, replicate, words);
    return low + (high - low) * (uniformOf(words[0]!) + uniformOf(words[1]!) * 2 ** -32);
  });
}

/** What a kernel makes of these numbers. */
function expOf(kernel: Kernel, input: Float64Array): Float64Array {
  const room = kernel.room(input.length);
  room.exponent.set(input);
  room.exp(input.length);
  return room.power;
}

function laplaceOf(kernel: Kernel, input: Float64Array): Float64Array {
  const room = kernel.room(input.length);
  room.uniforms[0].set(input);
  room.laplace(input.length);
  return room.uniforms[0];
}

const SPECIAL = [
  0,
  5e-324,
  2.2250738585072014e-308,
  1e-300,
  2 ** -54,
  2 ** -53,
  2 ** -33,
  1,
  2,
  2 ** 31,
  2 ** 52,
  2 ** 53,
  1.7976931348623157e308,
];
const BEYOND = [Infinity, -Infinity, NaN, -0];

test('the comparison sees the last bit, the sign of 0, and a missing element', () => {
  const base = Float64Array.of(1, 0, NaN);
  expect(firstDifference(Float64Array.of(1, 0, -NaN), base)).toBeNull();
  expect(firstDifference(Float64Array.of(neighbour(1, 1), 0, NaN), base)).toMatch(/^element 0/);
  expect(firstDifference(Float64Array.of(1, -0, NaN), base)).toMatch(/^element 1/);
  expect(firstDifference(Float64Array.of(1, 0, 0), base)).toMatch(/^element 2/);
  expect(firstDifference(Float64Array.of(1, 0), base)).toMatch(/^2 elements/);
});

describe('luck', () => {
  test.each([
    ['zeros', [0, 0, 0, 0], [0, 0, 0, 0], [0x531c7e4f, 0x39491ee5, 0x2c855a92, 0x3d6abf9a]],
    ['ones', [-1, -1, -1, -1], [-1, -1, -1, -1], [0xc4189358, 0x1c9cc83a, 0xd5881c67, 0x6a0a89e0]],
    [
      'digits of pi',
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
      [0x4aa71d8f, 0x734738c2, 0x431fc6a8, 0xae6debf1],
    ],
  ])('gives the published answers of Random123 for %s', (_name, [agent, quarter, stream, replicate], key, answer) => {
    const room = wasm.room(9);
    room.agent.fill(agent!);
    room.draw(Int32Array.from(key), stream!, quarter!, replicate!, 9);
    for (const [k, word] of answer.entries()) expect(Array.from(room.uniforms[k]!)).toEqual(Array(9).fill(uniformOf(word)));
  });

  test('is the twin’s for a hundred keys and counters of a thousand agents', () => {
    const [found, expected] = [wasm.room(1003), TYPESCRIPT_KERNEL.room(1003)];
    const words = new Int32Array(4);
    for (let n = 0; n < 100; n++) {
      for (const room of [found, expected]) room.agent.forEach((_, i) => (room.agent[i] = Math.imul(i - 500, n % 2 ? 1 : 0x9e3779b1)));
      threefry(KEY, n, 2, 0, 0, words);
      for (const room of [found, expected]) room.draw(Int32Array.from(words), words[1]! ^ n, words[2]!, n, 1003);
      for (const k of [0, 1, 2, 3]) expect(firstDifference(found.uniforms[k]!, expected.uniforms[k]!)).toBeNull();
    }
  });
});

describe('exp is the twin’s', () => {
  const turns = Array.from({ length: 2055 }, (_, n) => Math.abs((n - 1027 - 0.5) / LOG2_E));
  const inputs: [string, () => Float64Array][] = [
    ['at the ends of its range', () => around([708, 709, 709.782712893384, 710, 745, 746, 1e3, 1e10])],
    ['where the power of two turns over', () => around(turns)],
    ['at special values', () => Float64Array.from([...around(SPECIAL), ...BEYOND])],
    ...[0, 1, 2].map((n): [string, () => Float64Array] => [`for random bits ${n}`, () => anyDoubles(100_001, n)]),
    ...[0, 1, 2, 3].map((n): [string, () => Float64Array] => [`over its range ${n}`, () => evenly(-712, 712, 100_001, n)]),
    ...[0, 1, 2].map((n): [string, () => Float64Array] => [`for small numbers ${n}`, () => evenly(-1, 1, 100_001, n)]),
  ];
  test.each(inputs)('%s', (_name, make) => {
    const input = make();
    expect(firstDifference(expOf(wasm, input), expOf(TYPESCRIPT_KERNEL, input), input)).toBeNull();
  });
});

describe('the Laplace quantile is the twin’s', () => {
  const words = Array.from({ length: 33 }, (_, k) => [0, 1, 2, 3].flatMap((n) => [2 ** k - n, 2 ** 32 - 2 ** k + n])).flat();
  /** u where 1 − 2·|u − ½| is 2^−k times a number. */
  const mantissas = (x: number): number[] => Array.from({ length: 54 }, (_, k) => (x * 2 ** -k) / 2).flatMap((u) => [u, 1 - u]);
  const inputs: [string, () => Float64Array][] = [
    ['for the words next to 0, to 2^32 and to every power of two', () => Float64Array.from(words, uniformOf)],
    ['next to 0, ½ and 1', () => around([0, 5e-324, 2 ** -54, 2 ** -53, 0.25, 0.5, 0.75, 1])],
    ['where the mantissa is halved', () => around(mantissas(SQRT2))],
    ['where the exponent turns over', () => around(mantissas(1))],
    ['at special values', () => Float64Array.from([...around(SPECIAL), ...BEYOND])],
    ...[0, 1].map((n): [string, () => Float64Array] => [`for random bits ${n}`, () => anyDoubles(100_001, n)]),
    ...[0, 1, 2, 3].map((n): [string, () => Float64Array] => [`over its range ${n}`, () => evenly(0, 1, 100_001, n)]),
    ['in the lower tail', () => evenly(0, 1e-12, 100_001, 0)],
    ['around the middle', () => evenly(0.5 - 1e-12, 0.5 + 1e-12, 100_001, 0)],
  ];
  test.each(inputs)('%s', (_name, make) => {
    const input = make();
    expect(firstDifference(laplaceOf(wasm, input), laplaceOf(TYPESCRIPT_KERNEL, input), input)).toBeNull();
  });
});

/** A room of a length that no vector divides, with something in every place. */
function furnished(kernel: Kernel, length = 1003): KernelRoom {
  const room = kernel.room(length);
  for (let n = 0; n < length; n++) {
    room.agent[n] = 17 * n + 3;
    room.exponent[n] = (n % 50) - 25.3;
    room.power[n] = -n;
    for (const [k, column] of room.uniforms.entries()) column[n] = (n + 0.3 + k / 8) / 1024;
  }
  return room;
}

/** Where two rooms differ, in any place of any column. */
function roomDifference(found: KernelRoom, expected: KernelRoom): string | null {
  const columns = ({ uniforms, exponent, power, agent }: KernelRoom) => [...uniforms, exponent, power, Float64Array.from(agent)];
  const theirs = columns(expected);
  return columns(found).reduce<string | null>((known, column, n) => known ?? firstDifference(column, theirs[n]!), null);
}

const WORK: [string, (room: KernelRoom, count: number) => void][] = [
  ['draw', (room, count) => room.draw(KEY, 3, 5, 7, count)],
  ['laplace', (room, count) => room.laplace(count)],
  ['exp', (room, count) => room.exp(count)],
];

describe('columns', () => {
  test.each(WORK)('are written by %s as far as the count and no further', (_name, work) => {
    for (const count of COUNTS) {
      const [found, expected, before] = [furnished(wasm), furnished(TYPESCRIPT_KERNEL), furnished(wasm)];
      work(found, count);
      work(expected, count);
      expect(roomDifference(found, expected)).toBeNull();
      expect(roomDifference(found, before) === null).toBe(count === 0);
    }
  });

  test.each(WORK)('are not left by %s when the count is no count of theirs', (_name, work) => {
    for (const count of [-1, -9, 1004, 5000, NaN]) {
      const [found, expected] = [furnished(wasm), furnished(TYPESCRIPT_KERNEL)];
      work(found, count);
      work(expected, count);
      expect(roomDifference(found, expected)).toBeNull();
    }
  });

  test('are nothing but 0 at first, lie in one memory, and are worked on in place', () => {
    const room = wasm.room(5);
    expect(roomDifference(room, TYPESCRIPT_KERNEL.room(5))).toBeNull();
    const all = [...room.uniforms, room.exponent, room.power, room.agent];
    expect(new Set(all.map((column) => column.buffer)).size).toBe(1);
    room.exp(5);
    expect(Array.from(all[5]!)).toEqual([1, 1, 1, 1, 1]);
  });

  test('may be none', () => {
    const room = wasm.room(0);
    for (const [, work] of WORK) work(room, 0);
    expect([room.length, room.power.length]).toEqual([0, 0]);
  });

  test('of one room are not disturbed by another, nor taken away when a large one is asked for', () => {
    const small = furnished(wasm, 37);
    const other = furnished(wasm, 38);
    other.draw(KEY, 1, 1, 1, 38);
    const large = wasm.room(300_000);
    large.exponent.fill(1);
    large.exp(300_000);
    expect(roomDifference(small, furnished(TYPESCRIPT_KERNEL, 37))).toBeNull();
    small.exp(37);
    small.laplace(37);
    const expected = furnished(TYPESCRIPT_KERNEL, 37);
    expected.exp(37);
    expected.laplace(37);
    expect(roomDifference(small, expected)).toBeNull();
  });
});
