/** What a search is worth, in numbers: what its policies gain over the start, and what lies between the best of them. */
import type { Objective } from '../experiment/search/readings.ts';
import { GAINS } from './search-choice.ts';
import { isBetter, type FrontierReading, type FrontierRow, type PolicyReading } from './search-reading.ts';

/** How much more one policy has of an objective than another, with the half width of its 95 % interval; null where nobody can tell it. */
export interface Difference {
  readonly by: number;
  readonly within: number | null;
}

/**
 * The difference from one policy to another in one luck: in fresh luck if `fresh`, where both were judged in it. Its interval takes the two
 * for independent; as they live through the same luck it is rather too wide than too narrow.
 */
export function differenceOf(from: PolicyReading, to: PolicyReading, objective: Objective, fresh: boolean): Difference {
  if (!fresh || !from.fresh || !to.fresh) return { by: to.searched[objective] - from.searched[objective], within: null };
  const [a, b] = [from.fresh.within[objective], to.fresh.within[objective]];
  return { by: to.fresh.values[objective] - from.fresh.values[objective], within: Math.sqrt(a * a + b * b) };
}

/** Whether a difference can be told from luck: its interval leaves out 0. Without an interval it is taken as it is. */
export function isTold({ by, within }: Difference): boolean {
  return within === null || Math.abs(by) > within;
}

/** The most that is gained over the start: the policy's number, the gain as a share of the start's value, and what it costs more, CAD M. */
export interface Gain {
  readonly objective: Objective;
  readonly number: number;
  readonly share: number;
  /** Half width of the share's 95 % interval; null where it was not judged anew. */
  readonly within: number | null;
  readonly cost: Difference;
  readonly told: boolean;
}

/** The policies that are spoken of: those judged anew where any was, else all. */
function spokenOf({ rows, verified }: FrontierReading): readonly FrontierRow[] {
  return verified > 0 ? rows.filter(({ fresh }) => fresh !== null) : rows;
}

/**
 * Gains in jobs and GDP over the start: at no more cost than the start's, or at any within the budget (`dearer`). In fresh luck where the
 * start was judged in it. Objectives on which nothing is gained are left out.
 */
export function gainsOf(reading: FrontierReading, dearer = false): { readonly fresh: boolean; readonly gains: readonly Gain[] } {
  const { start } = reading;
  const fresh = Boolean(start?.fresh) && reading.verified > 0;
  if (!start) return { fresh, gains: [] };
  const rows = fresh ? spokenOf(reading) : reading.rows;
  const own = fresh && start.fresh ? start.fresh.values : start.searched;
  const allowed = rows.filter((row) => dearer || differenceOf(start, row, 'publicCost', fresh).by <= 0);
  const gains = GAINS.flatMap((objective): Gain[] => {
    const found = allowed.map((row) => ({ row, gain: differenceOf(start, row, objective, fresh) }));
    const best = found.reduce<(typeof found)[number] | null>((top, one) => (top === null || one.gain.by > top.gain.by ? one : top), null);
    if (best === null || !(own[objective] > 0) || !(best.gain.by > 0)) return [];
    const { row, gain } = best;
    const within = gain.within === null ? null : gain.within / own[objective];
    const cost = differenceOf(start, row, 'publicCost', fresh);
    return [{ objective, number: row.number, share: gain.by / own[objective], within, cost, told: isTold(gain) }];
  });
  return { fresh, gains };
}

/** What lies between the best policies of two objectives. */
export interface TradeOff {
  readonly x: FrontierRow;
  readonly y: FrontierRow;
  /** From the best on `x` to the best on `y`. */
  readonly inX: Difference;
  readonly inY: Difference;
  /** Whether both differences can be told from luck. */
  readonly told: boolean;
  readonly fresh: boolean;
}

/** Between two objectives: the best policy of each among those judged anew, or among all before any was; null where there are fewer than two. */
export function tradeOff(reading: FrontierReading, x: Objective, y: Objective): TradeOff | null {
  const rows = spokenOf(reading);
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const fresh = reading.verified > 0;
  const best = (objective: Objective): FrontierRow =>
    rows.reduce((top, row) => (isBetter(objective, differenceOf(top, row, objective, fresh).by, 0) ? row : top), first);
  const [bestX, bestY] = [best(x), best(y)];
  const [inX, inY] = [differenceOf(bestX, bestY, x, fresh), differenceOf(bestX, bestY, y, fresh)];
  return { x: bestX, y: bestY, inX, inY, told: isTold(inX) && isTold(inY), fresh };
}

/** So many generations back from the last one decide whether going on is worth it, and so little counts as no growth. */
const LOOKED_BACK = 3;
const NO_GROWTH = 0.01;

/** Whether the dominated share still grows: null while there are too few generations to tell. */
export function stillGrows(progress: readonly number[]): boolean | null {
  const back = Math.max(LOOKED_BACK, Math.ceil(progress.length / 4));
  const last = progress.at(-1);
  const before = progress.at(-1 - back);
  if (last === undefined || before === undefined) return null;
  return last - before > NO_GROWTH * Math.abs(last);
}
