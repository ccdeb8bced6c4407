/** Memory of columns, counted once. */
import { expect, test } from 'vitest';
import { reachableBytes } from '../../bench/measure/reachable-bytes.ts';

test('columns are found at any depth, and a structure that holds itself ends', () => {
  const world: Record<string, unknown> = { firms: { jobs: new Float64Array(10) }, rows: [new Int32Array(3)], name: 'a' };
  world.self = world;
  expect(reachableBytes(world)).toBe(92);
});

test('a column that two worlds share counts once', () => {
  const age = new Int32Array(5);
  expect(reachableBytes([{ age }, { age, alive: new Uint8Array(5) }])).toBe(25);
});

test('views of one buffer count by what they cover, not by how many they are', () => {
  const buffer = new ArrayBuffer(100);
  const views = [
    new Uint8Array(buffer, 0, 40),
    new Uint8Array(buffer, 20, 40),
    new Uint8Array(buffer, 80, 10),
    new Uint8Array(buffer, 25, 5),
  ];
  expect(reachableBytes(views)).toBe(70);
});

test('columns in maps and sets count', () => {
  expect(reachableBytes({ cells: new Map([['a', new Float64Array(2)]]), more: new Set([new Uint8Array(3)]) })).toBe(19);
});
