/** Columns out of an arena: zeroed, apart from each other, on cache lines, and the same memory again after a reset. */
import { describe, expect, test } from 'vitest';
import { createArena, FRESH, type Memory } from '../../src/model/entities/memory.ts';

type Column = Float64Array | Int32Array | Uint8Array;

/** Columns of every kind and of awkward lengths, none, one and more than a cache line among them. */
const columnsOf = (memory: Memory): Column[] =>
  [3, 0, 1, 64, 65, 1000].flatMap((length) => [memory.uint8(length), memory.float64(length), memory.int32(length)]);

/** Writes into a column numbers that no other column has. */
const sign = (columns: readonly Column[]): void => columns.forEach((column, n) => void column.fill(n + 1));
const isSigned = (columns: readonly Column[]): boolean => columns.every((column, n) => column.every((value) => value === n + 1));
const isZero = (columns: readonly Column[]): boolean => columns.every((column) => column.every((value) => value === 0));

describe.each<[string, () => Memory]>([
  ['fresh memory', () => FRESH],
  ['an arena', createArena],
  [
    'an arena that has been used before',
    (): Memory => {
      const arena = createArena();
      sign(columnsOf(arena));
      arena.reset();
      return arena;
    },
  ],
])('columns of %s', (_name, source) => {
  test('have the length that was asked for, and are zero', () => {
    const columns = columnsOf(source());
    expect(columns.map(({ length }) => length)).toEqual([3, 0, 1, 64, 65, 1000].flatMap((length) => [length, length, length]));
    expect(isZero(columns)).toBe(true);
  });

  test('do not touch each other', () => {
    const columns = columnsOf(source());
    sign(columns);
    expect(isSigned(columns)).toBe(true);
  });

  test('begin where a cache line may', () => {
    const inside = columnsOf(source()).filter(({ byteOffset }) => byteOffset % 64 !== 0);
    expect(inside).toEqual([]);
  });
});

describe('an arena', () => {
  test('holds nothing before anything was asked of it', () => {
    expect(createArena().bytes).toBe(0);
  });

  test('gives the same memory again after a reset, cleared', () => {
    const arena = createArena();
    columnsOf(arena);
    arena.reset();
    const first = columnsOf(arena);
    sign(first);
    const { bytes } = arena;
    arena.reset();
    const second = columnsOf(arena);
    expect(second.map(({ buffer, byteOffset }) => [buffer === first[0]!.buffer, byteOffset])).toEqual(
      first.map(({ byteOffset }) => [true, byteOffset]),
    );
    expect(isZero(second)).toBe(true);
    expect(arena.bytes).toBe(bytes);
  });

  test('clears all of it for a smaller use, so that a larger one later finds nothing', () => {
    const arena = createArena();
    arena.float64(4000);
    for (const length of [4000, 10, 4000]) {
      arena.reset();
      const column = arena.float64(length);
      expect(isZero([column])).toBe(true);
      column.fill(7);
    }
    arena.reset();
    arena.uint8(1);
    arena.reset();
    expect(isZero([arena.float64(4000)])).toBe(true);
  });

  test('grows where more is asked for, and leaves columns handed out before it alone', () => {
    const arena = createArena();
    const columns = columnsOf(arena);
    arena.reset();
    const before = columnsOf(arena);
    sign(before);
    const { bytes } = arena;
    const more = [arena.float64(5000), arena.int32(5000)];
    expect(arena.bytes).toBeGreaterThanOrEqual(bytes + 60_000);
    expect(isZero(more)).toBe(true);
    more.forEach((column) => void column.fill(-1));
    expect(isSigned(before)).toBe(true);
    expect(columns.length).toBe(before.length);
  });

  test('is one block, of no more than it needed, once it has been reset', () => {
    const arena = createArena();
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 50; n++) arena.float64(1000);
      arena.reset();
      const buffers = new Set(Array.from({ length: 50 }, () => arena.float64(1000).buffer));
      expect(buffers.size).toBe(1);
      expect(arena.bytes).toBe(50 * 8000);
      arena.reset();
    }
  });
});
