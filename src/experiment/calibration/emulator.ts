/** An emulator: a quadratic surface through simulated moments, cheap where a simulation is dear. Fitted by least squares. */
import type { Box, Point } from './hypercube.ts';

/** A fitted surface; `residual` is the standard deviation of what it leaves unexplained. */
export interface Emulator {
  readonly at: (point: Point) => number;
  readonly residual: number;
}

/** Coefficients of a quadratic surface in so many axes: 1, each axis, each product of two. */
export function coefficientCount(axes: number): number {
  return ((axes + 1) * (axes + 2)) / 2;
}

/** Fits a moment over a box. Needs more points than coefficients; throws otherwise. */
export function fitEmulator(box: Box, points: readonly Point[], values: readonly number[]): Emulator {
  const size = coefficientCount(box.length);
  if (points.length <= size) throw new Error(`found ${points.length} points, expected more than ${size} for ${box.length} axes`);
  const rows = points.map((point) => termsOf(box, point));
  const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => sum(rows, (row) => row[i]! * row[j]!)));
  const right = Array.from({ length: size }, (_, i) => sum(rows, (row, n) => row[i]! * values[n]!));
  const coefficients = solve(matrix, right);
  const at = (point: Point): number => sum(termsOf(box, point), (term, k) => term * coefficients[k]!);
  const squares = sum(points, (point, n) => (at(point) - values[n]!) * (at(point) - values[n]!));
  return { at, residual: Math.sqrt(squares / (points.length - size)) };
}

/** Terms of a point, its axes brought to −1 … 1 over the box; an axis without width is held at 0. */
function termsOf(box: Box, point: Point): number[] {
  const z = box.map(({ low, high }, axis) => (high > low ? (2 * (point[axis]! - low)) / (high - low) - 1 : 0));
  return [1, ...z, ...z.flatMap((a, i) => z.slice(i).map((b) => a * b))];
}

function sum<T>(items: readonly T[], of: (item: T, index: number) => number): number {
  let total = 0;
  for (let n = 0; n < items.length; n++) total += of(items[n]!, n);
  return total;
}

/** Below this share of the largest pivot an equation says nothing, and its coefficient is 0: an axis without width. */
const SINGULAR = 1e-10;

/** Solves a symmetric positive system by elimination with the largest pivot. Its arguments are overwritten. */
export function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const largest = Math.max(...matrix.map((row, i) => Math.abs(row[i]!)));
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(matrix[i]![k]!) > Math.abs(matrix[pivot]![k]!)) pivot = i;
    [matrix[k], matrix[pivot]] = [matrix[pivot]!, matrix[k]!];
    [right[k], right[pivot]] = [right[pivot]!, right[k]!];
    if (Math.abs(matrix[k]![k]!) <= SINGULAR * largest) continue;
    for (let i = k + 1; i < size; i++) {
      const factor = matrix[i]![k]! / matrix[k]![k]!;
      for (let j = k; j < size; j++) matrix[i]![j]! -= factor * matrix[k]![j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  return substitute(matrix, right, largest);
}

function substitute(matrix: readonly number[][], right: readonly number[], largest: number): number[] {
  const solution = right.map(() => 0);
  for (let k = right.length - 1; k >= 0; k--) {
    if (Math.abs(matrix[k]![k]!) <= SINGULAR * largest) continue;
    let rest = right[k]!;
    for (let j = k + 1; j < right.length; j++) rest -= matrix[k]![j]! * solution[j]!;
    solution[k] = rest / matrix[k]![k]!;
  }
  return solution;
}
