import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/experiment/fingerprint.ts';
import type { Recording } from '../../src/model/simulate.ts';

const recordings = (...lists: number[][]): Recording[] => lists.map((list, replicate) => ({ replicate, values: Float64Array.from(list) }));

describe('a fingerprint', () => {
  test('is sixteen hexadecimal digits, the same for the same bytes', () => {
    const [a, b] = [recordings([1, 2], [3, 4]), recordings([1, 2], [3, 4])];
    expect(fingerprint(a)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(a)).toBe(fingerprint(b));
    expect(fingerprint([])).toMatch(/^[0-9a-f]{16}$/);
  });

  test('reads the bytes of a view, wherever in its buffer they stand', () => {
    const buffer = Float64Array.of(9, 1, 2, 9);
    expect(fingerprint([{ replicate: 0, values: buffer.subarray(1, 3) }])).toBe(fingerprint(recordings([1, 2])));
  });

  test('changes with any single bit of any value', () => {
    const base = Float64Array.of(0, 1.5, -2, 3e300);
    const seen = new Set([fingerprint([{ replicate: 0, values: base }])]);
    for (let bit = 0; bit < base.length * 64; bit++) {
      const values = base.slice();
      new Uint8Array(values.buffer)[bit >> 3] ^= 1 << (bit & 7);
      seen.add(fingerprint([{ replicate: 0, values }]));
    }
    expect(seen.size).toBe(1 + 4 * 64);
  });

  test('changes when two signs change together, where a careless hash would cancel', () => {
    expect(fingerprint(recordings([1, 2, 3]))).not.toBe(fingerprint(recordings([-1, -2, 3])));
    expect(fingerprint(recordings([0, 0]))).not.toBe(fingerprint(recordings([-0, -0])));
  });

  test('changes with the order of replicates, and with where one ends and the next begins', () => {
    const whole = fingerprint(recordings([1, 2, 3, 4]));
    const parts = [recordings([1, 2], [3, 4]), recordings([3, 4], [1, 2]), recordings([1], [2, 3, 4]), recordings([1, 2, 3, 4], [])];
    expect(new Set([whole, ...parts.map(fingerprint)]).size).toBe(5);
  });

  test('tells different results apart', () => {
    const lists = fc.uniqueArray(fc.array(fc.double({ noNaN: true }), { maxLength: 6 }), {
      minLength: 2,
      maxLength: 40,
      selector: (list) => list.map((value) => (Object.is(value, -0) ? '-0' : String(value))).join(),
    });
    fc.assert(fc.property(lists, (all) => new Set(all.map((list) => fingerprint(recordings(list)))).size === all.length));
  });
});
