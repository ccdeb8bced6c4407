/**
 * What is to be expected of an edited scenario before its futures have been run. It lives through the same luck as before the edit, so that
 * a few pairs of futures, before and after, tell what the edit does; the futures that have not been run yet are those before it, carried
 * over with that. Each gives way to the real one. Nothing carried over is shared, exported, put in a table or counted as evidence.
 */
import { OUTCOMES, seriesOffset, type OutcomeUnit } from '../model/outcomes.ts';
import type { Recording } from '../model/simulate.ts';
import { scopesOf, type Ensemble } from './ensemble.ts';
import type { EnsembleRequest } from './uncertainty/draw.ts';

/** From so many real futures on, or from half of those planned, a picture stands on them alone: by then they tell as much. */
export const CARRIED_UNTIL = 50;
/** Fewer futures than this are no guide for another picture. */
export const GUIDE_MINIMUM = 20;
/** Futures that are carried over at the most: more would not be better known. */
export const MOST_CARRIED = 200;

/** An ensemble of the whole programme alone, partly carried over: `real` futures were run, `carried` were not. */
export interface Expected {
  readonly ensemble: Ensemble;
  readonly real: number;
  readonly carried: number;
}

function firmsOf({ clusters }: EnsembleRequest['worlds'][number]): unknown {
  return clusters?.map(({ id, firms }) => [id, firms]);
}

/** Whether futures of one request are a guide to those of another: the same luck, time, firms and uncertainty, and as many scenarios. */
export function isGuide(before: EnsembleRequest, after: EnsembleRequest): boolean {
  const frame = ({ seed, quarters, resolution = 1, uncertainty = 'luck', worlds }: EnsembleRequest): string =>
    JSON.stringify([seed, quarters, resolution, uncertainty, worlds.map(firmsOf)]);
  return frame(before) === frame(after);
}

/** How values before an edit become those expected after it, place by place: `factor` × value + `shift`, not below `floor` nor above `top`. */
interface Effect {
  readonly factor: Float64Array;
  readonly shift: Float64Array;
  readonly floor: Float64Array;
  readonly top: Float64Array;
}

/** Numbers of one world's whole programme. */
function lengthOf({ quarters }: EnsembleRequest): number {
  return OUTCOMES.length * (quarters + 1);
}

/** The whole programme of every world of a recording, one behind the other. */
function wholeOf(request: EnsembleRequest, { values }: Recording): Float64Array {
  const length = lengthOf(request);
  const whole = new Float64Array(request.worlds.length * length);
  request.worlds.forEach((_, w) => {
    const start = seriesOffset(w, 0, 0, request.quarters, scopesOf(request));
    whole.set(values.subarray(start, start + length), w * length);
  });
  return whole;
}

/**
 * The effect of an edit from pairs of futures, place by place: the ratio of the sums where every value before was above zero, else the
 * mean difference. What is never below zero in a pair stays at zero or above; a share stays below one.
 */
function effectOf(request: EnsembleRequest, pairs: readonly (readonly [before: Float64Array, after: Float64Array])[]): Effect {
  const length = lengthOf(request);
  const places = request.worlds.length * length;
  const column = (): Float64Array => new Float64Array(places);
  const effect = { factor: column().fill(1), shift: column(), floor: column().fill(-Infinity), top: column().fill(Infinity) };
  for (let n = 0; n < places; n++) {
    let [before, after, least] = [0, 0, Infinity];
    let lowest = Infinity;
    for (const [old, now] of pairs) {
      before += old[n];
      after += now[n];
      least = Math.min(least, old[n]);
      lowest = Math.min(lowest, now[n]);
    }
    if (least > 0) effect.factor[n] = after / before;
    else effect.shift[n] = (after - before) / pairs.length;
    if (Math.min(least, lowest) >= 0) effect.floor[n] = 0;
    if (unitAt(n % length, request) === 'share') effect.top[n] = 1;
  }
  return effect;
}

function unitAt(place: number, { quarters }: EnsembleRequest): OutcomeUnit {
  return OUTCOMES[Math.floor(place / (quarters + 1))].unit;
}

function carried(before: Float64Array, { factor, shift, floor, top }: Effect): Float64Array {
  for (let n = 0; n < before.length; n++) before[n] = Math.min(top[n], Math.max(floor[n], factor[n] * before[n] + shift[n]));
  return before;
}

/**
 * What is to be expected of an ensemble that has just begun to arrive, from the one before the edit; null where that is no guide to it, or
 * where they have no future in common.
 */
export function carriedOver(before: Ensemble, now: Ensemble): Expected | null {
  const { request, planned } = now;
  if (!isGuide(before.request, request)) return null;
  const real = new Map(now.recordings.map((recording) => [recording.replicate, wholeOf(request, recording)]));
  const guide = before.recordings.slice(0, Math.min(MOST_CARRIED, planned));
  const pairs = guide.flatMap((recording) => {
    const after = real.get(recording.replicate);
    return after ? [[wholeOf(before.request, recording), after] as const] : [];
  });
  if (pairs.length === 0) return null;
  const effect = effectOf(request, pairs);
  const others = guide.filter(({ replicate }) => !real.has(replicate));
  const recordings = [
    ...now.recordings.map(({ replicate }) => ({ replicate, values: real.get(replicate) as Float64Array })),
    ...others.map((recording) => ({ replicate: recording.replicate, values: carried(wholeOf(before.request, recording), effect) })),
  ].sort((a, b) => a.replicate - b.replicate);
  return { ensemble: { request, planned, recordings, wholeAlone: true }, real: real.size, carried: others.length };
}
