/** Where columns come from: fresh from the engine, or from an arena that the next replicate uses again. */

/** A source of columns, all zero. */
export interface Memory {
  float64(length: number): Float64Array;
  int32(length: number): Int32Array;
  uint8(length: number): Uint8Array;
}

/** Columns of their own: whoever holds them may keep them. */
export const FRESH: Memory = {
  float64: (length) => new Float64Array(length),
  int32: (length) => new Int32Array(length),
  uint8: (length) => new Uint8Array(length),
};

/** Memory that is used again: after `reset` every column handed out before is void. */
export interface Arena extends Memory {
  /** Takes all columns back and clears them. */
  reset(): void;
  /** Bytes that the arena holds. */
  readonly bytes: number;
}

/** Columns start on cache lines. */
const ALIGNMENT = 64;

/** An empty arena; it grows to what one replicate needs and then allocates nothing more. */
export function createArena(): Arena {
  let blocks = [new ArrayBuffer(0)];
  let used = 0;
  let spilt = 0;

  /** The place of so many bytes: in the first block, or in one of its own until the next reset makes room for all. */
  function place(bytes: number): { buffer: ArrayBuffer; at: number } {
    const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const [block] = blocks as [ArrayBuffer];
    if (used + size <= block.byteLength) {
      used += size;
      return { buffer: block, at: used - size };
    }
    spilt += size;
    const own = new ArrayBuffer(size);
    blocks.push(own);
    return { buffer: own, at: 0 };
  }

  return {
    float64(length) {
      const { buffer, at } = place(length * 8);
      return new Float64Array(buffer, at, length);
    },
    int32(length) {
      const { buffer, at } = place(length * 4);
      return new Int32Array(buffer, at, length);
    },
    uint8(length) {
      const { buffer, at } = place(length);
      return new Uint8Array(buffer, at, length);
    },
    reset() {
      if (spilt > 0) blocks = [new ArrayBuffer(used + spilt)];
      else new Uint8Array(blocks[0]!, 0, used).fill(0);
      used = 0;
      spilt = 0;
    },
    get bytes() {
      return blocks.reduce((sum, { byteLength }) => sum + byteLength, 0);
    },
  };
}
