/** Firms are who they are, not where they stand (T19): rows shuffled with their identities leave every aggregate alone. */
import { describe, expect, test } from 'vitest';
import { TECHNOLOGY_DIMENSIONS, type Firms } from '../../src/model/entities/firms.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { record } from '../../src/model/observers.ts';
import { recordingLength } from '../../src/model/outcomes.ts';
import type { Replicate } from '../../src/model/simulate.ts';
import { build, stepTo, sum, type Difference } from './laboratory.ts';

const QUARTERS = 22;
const PER_FIRM = Object.keys({ identity: 0, rowOf: 0, technology: 0 });

/** Old row of each new row: a shuffle of all rows, entrant slots included. */
function shuffle(rows: number): Int32Array {
  const luck = luckOf(keyFromSeed('labels'), 0);
  const u = new Float64Array(4);
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  for (let i = rows - 1; i > 0; i--) {
    luck.draw(99, i, 0, u);
    const j = Math.floor(u[0]! * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Moves every column of the firms so that the firm of row `order[n]` stands in row n; a column that worlds share is moved once. */
function relabel(firms: Firms, order: Int32Array, moved: Set<unknown>): void {
  for (const [name, column] of Object.entries(firms) as [string, Float64Array][]) {
    if (PER_FIRM.includes(name) || moved.has(column)) continue;
    moved.add(column);
    const before = column.slice();
    order.forEach((old, n) => void (column[n] = before[old]!));
  }
  const technology = firms.technology.slice();
  order.forEach((old, n) =>
    firms.technology.set(technology.subarray(old * TECHNOLOGY_DIMENSIONS, (old + 1) * TECHNOLOGY_DIMENSIONS), n * TECHNOLOGY_DIMENSIONS),
  );
  if (moved.has(firms.identity)) return;
  moved.add(firms.identity);
  const identity = firms.identity.slice();
  order.forEach((old, n) => {
    firms.identity[n] = identity[old]!;
    firms.rowOf[old] = n;
  });
}

function relabelled(state: Replicate): Replicate {
  const order = shuffle(state.layout.rows);
  const moved = new Set<unknown>();
  for (const world of state.worlds) relabel(world.firms, order, moved);
  const { rowOf } = state.worlds[0]!.firms;
  for (let n = 0; n < state.count; n++) state.rows[n] = rowOf[state.rows[n]!]!;
  return state;
}

/** All observers of every world of a stepped replicate at its last quarter. */
function observed(state: Replicate, quarters: number): Float64Array {
  const values = new Float64Array(recordingLength(state.pairs.length, quarters));
  state.pairs.forEach((pair, w) => record(values, w, quarters, quarters, pair, 5));
  return values;
}

const WORLDS: readonly Difference[] = [
  {},
  { policy: { matchRatio: 3, minSme: 3, minPartners: 5, selection: 'lottery' }, assumptions: { entrySpillover: 2 } },
];

describe('relabelling firms with their identities (T19)', () => {
  const plain = stepTo(build(QUARTERS, WORLDS), 0, QUARTERS);
  const moved = stepTo(relabelled(build(QUARTERS, WORLDS)), 0, QUARTERS);

  test('leaves every observer in every scope as it was, to rounding', () => {
    const [before, after] = [observed(plain, QUARTERS), observed(moved, QUARTERS)];
    const gaps = before.map((value, n) => Math.abs(after[n]! - value) / Math.max(1, Math.abs(value)));
    expect(before.filter((value) => value !== 0).length).toBeGreaterThan(600);
    expect(Math.max(...gaps)).toBeLessThan(1e-9);
  });

  test('leaves every firm the same person: jobs, knowledge and partners follow the identity', () => {
    plain.worlds.forEach((world, w) => {
      const other = moved.worlds[w]!.firms;
      const { rowOf } = other;
      for (const name of ['alive', 'jobs', 'age', 'member', 'treated', 'degree', 'region', 'kind'] as const) {
        const differing = Array.from(world.firms[name].keys()).filter((i) => world.firms[name][i] !== other[name][rowOf[i]!]);
        expect(differing, name).toEqual([]);
      }
      const { identity } = world.firms;
      expect(sum(identity.map((who, position) => (other.identity[rowOf[position]!] === who ? 0 : 1)))).toBe(0);
    });
  });

  test('really moved them', () => {
    const { rowOf } = moved.worlds[0]!.firms;
    expect(rowOf.filter((row, position) => row === position).length).toBeLessThan(20);
  });
});
