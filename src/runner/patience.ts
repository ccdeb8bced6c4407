/** How long a replicate may stay unanswered before its worker counts as silent. */

/** Time as the pool sees it, so that tests can hold it still. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls back after a delay; the function returned calls it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The machine's own clock. */
export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Limits in milliseconds: until the first answer (a worker must start and warm up), and the least afterwards. */
export interface PatienceLimits {
  readonly first: number;
  readonly least: number;
  /** How many median replicates are waited for. */
  readonly medians: number;
  /** The most by which repeated silence stretches the limit. */
  readonly stretch: number;
}

/** Generous enough for a slow phone under load, short enough that a stuck run ends while someone watches. */
export const PATIENCE: PatienceLimits = { first: 60_000, least: 10_000, medians: 20, stretch: 8 };

/** A limit that follows the replicates seen so far. */
export interface Patience {
  /** The limit for the next replicate, milliseconds. */
  limit(): number;
  /** Notes how long a replicate took, milliseconds. */
  note(milliseconds: number): void;
  /** Notes a silence: the next limit doubles, since the machine may only have become slow. */
  noteSilence(): void;
}

const REMEMBERED = 63;

/** Creates patience shared by all workers of a pool. */
export function createPatience(limits: PatienceLimits = PATIENCE): Patience {
  const durations: number[] = [];
  let stretch = 1;

  function median(): number {
    const sorted = durations.toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1];
  }

  return {
    limit: () => stretch * (durations.length === 0 ? limits.first : Math.max(limits.least, limits.medians * median())),
    note(milliseconds) {
      durations.push(milliseconds);
      if (durations.length > REMEMBERED) durations.shift();
    },
    noteSilence() {
      stretch = Math.min(limits.stretch, 2 * stretch);
    },
  };
}
