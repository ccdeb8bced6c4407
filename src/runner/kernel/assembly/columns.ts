/**
 * Memory and arithmetic of the kernel. Below FIRST_FREE are its own bytes: constants from 1024 on, where the compiler puts them, and places
 * for what stands between two passes. Constants come from memory, which is quicker than building them.
 */

/** Intermediate columns of a block: four of BLOCK doubles, 1024 bytes each. */
export const SCRATCH: usize = 2048;
/** Elements that pass through the scratch at a time. */
export const BLOCK: i32 = 128;
/** Where the last elements go, eight of four columns, before those that are wanted are copied. */
export const SPARE: usize = 6144;
/** Bytes below belong to the kernel. */
export const FIRST_FREE: i32 = 8192;

/** Sums of doubles. */
export function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}

/** Differences of doubles. */
export function sub(a: v128, b: v128): v128 {
  return f64x2.sub(a, b);
}

/** Products of doubles. */
export function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}

/** c0 + c1·r + r²·(c2 + c3·r), summed in pairs. */
export function four(c0: v128, c1: v128, c2: v128, c3: v128, r: v128, r2: v128): v128 {
  return add(add(c0, mul(r, c1)), mul(r2, add(c2, mul(r, c3))));
}

/** low + r4·(middle + r4·high). */
export function joined(low: v128, middle: v128, high: v128, r4: v128): v128 {
  return add(low, mul(r4, add(middle, mul(r4, high))));
}

/** Constant n of a table of eight-byte values, in both lanes. */
export function both(table: usize, n: usize): v128 {
  return v128.load64_splat(table + (n << 3));
}

/** Where element n of a column of doubles stands. */
export function place(column: usize, n: i32): usize {
  return column + ((n as usize) << 3);
}

/** Copies `count` doubles. */
export function copy(from: usize, to: usize, count: i32): void {
  for (let n = 0; n < count; n++) f64.store(place(to, n), f64.load(place(from, n)));
}
