/** Plans: how many replicates an ensemble has, and which. */

/** How thoroughly to look: a first impression, the usual, or small differences. */
export const RUN_MODES = ['quick', 'standard', 'thorough'] as const;
/** One of the modes. */
export type RunMode = (typeof RUN_MODES)[number];

/** When a run ends: after a number of futures, or once the odds of the targets or the ranking of the scenarios are known. */
export const UNTIL = ['count', 'targets', 'ranking'] as const;
/** When a run ends. */
export type Until = (typeof UNTIL)[number];

const REPLICATES: Readonly<Record<RunMode, number>> = { quick: 50, standard: 200, thorough: 1000 };

/** The most replicates that a shared view may ask of a reader's machine. */
export const MAX_SHARED_REPLICATES = REPLICATES.thorough;

/** Replicates of a mode. */
export function replicatesFor(mode: RunMode): number {
  return REPLICATES[mode];
}

/** The numbers of a plan's replicates, `count` of them from `from`: results are put together in this order, whoever finishes first. */
export function replicateNumbers(count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, r) => from + r);
}
