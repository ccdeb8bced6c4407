/** Scenario discovery in the futures of a study: in which futures a scenario fails, and what goes with it. */
import { keyFromSeed } from '../../model/luck.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import { VERDICT_MINIMUM } from '../statistics.ts';
import type { Factor, FactorValue } from '../study/factor.ts';
import type { StudyResult } from '../study/study.ts';
import type { Target } from '../targets.ts';
import { atOnce, discoveredInSteps, type DiscoveredBox, type RestrictedInput } from './discovery.ts';
import type { FuturesStudy } from './futures-study.ts';
import { gainIn, judgeable, meets, worstOf } from './futures-values.ts';
import { tableOf, type Column } from './prim-table.ts';
import type { Box, Discovery, Failure, Restriction } from './readings.ts';

/** A target that is missed in a smaller share of futures, or met in a smaller one, tells little: another failure is looked at. */
const TELLING_SHARES = { least: 0.05, most: 0.95 } as const;
/** What is looked at where no target tells. */
const WORST = 1 / 3;

/**
 * Per played future, in the order of `result.played`, whether the world that discovery reads fails. A ratio without a denominator is worse
 * than any value. Throws for a quarter that is not kept.
 */
export function failuresIn(result: StudyResult, { subjectWorld }: FuturesStudy, failure: Failure): readonly boolean[] {
  const { study, played } = result;
  if (failure.kind === 'misses') return played.map((cell) => !meets(study, cell, subjectWorld, failure.target));
  const { outcome, quarter } = failure;
  if (failure.kind === 'worst') return worstOf(result, subjectWorld, outcome, quarter, failure.share);
  return played.map((cell) => {
    const [own, other] = [subjectWorld, failure.other].map((world) => gainIn(study, cell, world, outcome, quarter));
    return Number.isNaN(own) ? !Number.isNaN(other) : own < other;
  });
}

/** What failing goes unless said: the first target that is missed in 5 % to 95 % of futures, else the worst third on the outcome. */
export function usualFailure(
  result: StudyResult,
  futures: FuturesStudy,
  targets: readonly Target[],
  outcome: OutcomeId,
  quarter: number,
): Failure {
  const missed = judgeable(result.study, targets).map((target): Failure => ({ kind: 'misses', target }));
  const telling = missed.find((failure) => {
    const share = failuresIn(result, futures, failure).filter(Boolean).length / result.played.length;
    return share >= TELLING_SHARES.least && share <= TELLING_SHARES.most;
  });
  return telling ?? { kind: 'worst', share: WORST, outcome, quarter };
}

/** A factor's values as an input: an option is its number. */
function columnOf({ options }: Factor, values: readonly FactorValue[]): Column {
  return { ordered: options === null, values: values.map((value) => (options ? options.indexOf(String(value)) : Number(value))) };
}

/** What lies inside an input that a box restricts, in the factor's unit: between what is left out and what is not, or, of whole numbers, the last inside. */
function insideOfFactor({ id, scale, options }: Factor, values: readonly FactorValue[], { sides }: RestrictedInput) {
  if (options) return { id, from: null, to: null, inside: options.filter((_, o) => !sides.some(({ at }) => at === o)) };
  const distinct = [...new Set(values.map(Number))].sort((a, b) => a - b);
  const limit = (end: 'low' | 'high'): number | null => {
    const at = sides.find((side) => side.end === end)?.at;
    if (at === undefined) return null;
    return scale === 'whole' ? distinct[at] : (distinct[at] + distinct[at + (end === 'low' ? -1 : 1)]) / 2;
  };
  return { id, from: limit('low'), to: limit('high'), inside: null };
}

/**
 * What there is to discover of a failure: boxes from everything to the smallest, along which coverage falls and density rises. Null below 50
 * futures, or where nothing or everything fails.
 */
export function discover(result: StudyResult, futures: FuturesStudy, failure: Failure): Discovery | null {
  return atOnce(discoverInSteps(result, futures, failure));
}

/** The same in some twenty steps, between which whoever works on a page lets it answer. */
export function* discoverInSteps(result: StudyResult, futures: FuturesStudy, failure: Failure): Generator<void, Discovery | null> {
  const failed = Uint8Array.from(failuresIn(result, futures, failure), Number);
  const failures = failed.reduce((sum, fails) => sum + fails, 0);
  if (failed.length < VERDICT_MINIMUM || failures === 0 || failures === failed.length) return null;
  const lived = result.played.map(({ replicate }) => futures.valuesOf(replicate));
  const { factors } = futures;
  const valuesBy = factors.map((_, f) => lived.map((future) => future[f]));
  const columns = factors.map((factor, f) => columnOf(factor, valuesBy[f]));
  const table = tableOf(columns, failed.length);
  const found = yield* discoveredInSteps(table, failed, keyFromSeed(result.study.seed));
  const restrictionOf = (input: RestrictedInput): Restriction => ({
    ...insideOfFactor(factors[input.column], valuesBy[input.column], input),
    quasiP: input.quasiP,
    reproduced: input.reproduced,
  });
  const boxOf = ({ restricted, cases, failing }: DiscoveredBox): Box => ({
    restrictions: restricted.map(restrictionOf),
    coverage: failing / failures,
    density: failing / cases,
    mass: cases / failed.length,
  });
  return { futures: failed.length, failures, boxes: found.boxes.map(boxOf), proposed: found.proposed };
}
