/** What the part of the page about robustness shows of its futures: regret and conditions met, curves, and when a scenario fails. */
import { LESS_IS_BETTER, DENOMINATORS } from '../experiment/outcome-sense.ts';
import { discoverInSteps, failuresIn, usualFailure } from '../experiment/robustness/discover.ts';
import { LEAST_FAILURES } from '../experiment/robustness/discovery.ts';
import { futuresStudy, type FuturesStudy } from '../experiment/robustness/futures-study.ts';
import type { Discovery, Failure, Robustness } from '../experiment/robustness/readings.ts';
import { robustnessOf } from '../experiment/robustness/robust.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { summarise, type Summary } from '../experiment/statistics.ts';
import type { FactorId } from '../experiment/study/factor.ts';
import { keptQuarters } from '../experiment/study/kept.ts';
import { outcomeIn } from '../experiment/study/study.ts';
import type { Target } from '../experiment/targets.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { PlayedFutures } from './robustness-run.svelte.ts';

/** Outcomes of which more, or less, is plainly better. */
export const ROBUST_OUTCOMES = [
  ...(['additionalGdp', 'additionalJobYears', 'additionalJobs', 'grossGdp', 'grossJobYears', 'grossJobs'] as const),
  ...(['additionalGdpDirect', 'additionalJobYearsDirect', 'additionalJobsDirect'] as const),
  ...(['grossGdpDirect', 'grossJobYearsDirect', 'grossJobsDirect'] as const),
  ...(['additionalGdpPresent', 'netPresentValue', 'netPresentValueLow', 'costPerAdditionalJobYear'] as const),
  ...(['additionalRdPerFederal', 'additionalRd', 'deadweightShare', 'federalCost', 'lapsed', 'absorption'] as const),
  ...(['spilloverGdp', 'partnersCommitted', 'projects', 'collaborations', 'members', 'commercialised', 'ipAssets'] as const),
  ...(['additionalFirms', 'ventureCapital'] as const),
] as const satisfies readonly OutcomeId[];

/** Futures from which regret is told, and from which conditions of failure are looked for; failures from which any are proposed. */
export const ROBUST_MINIMA = { regret: 20, discovery: 50, failures: LEAST_FAILURES.all } as const;

/** Quarters that results of scenarios can be read at: those of the first, as whose worlds all are simulated. */
export function robustQuarters(scenarios: readonly Scenario[]): readonly number[] {
  return keptQuarters(scenarios[0]?.horizon ?? 0);
}

/** Targets that can be read at such quarters, and those that cannot. */
export function readableTargets(
  targets: readonly Target[],
  quarters: readonly number[],
): { readonly readable: readonly Target[]; readonly unreadable: readonly Target[] } {
  return {
    readable: targets.filter(({ quarter }) => quarters.includes(quarter)),
    unreadable: targets.filter(({ quarter }) => !quarters.includes(quarter)),
  };
}

/** Played futures seen from one of their scenarios. */
export function seenFrom({ question }: PlayedFutures, subject: number): FuturesStudy {
  return futuresStudy({ ...question, subject: question.which === 'both' ? question.subject : subject, futures: 0 });
}

/** The table of regret and of conditions; null while there are too few futures. */
export function readRobustness(
  played: PlayedFutures,
  question: { readonly outcome: OutcomeId; readonly quarter: number; readonly conditions: readonly Target[] },
): Robustness | null {
  return robustnessOf(played.result, seenFrom(played, 0), question);
}

/** The values of one scenario over all futures in which the outcome means something in every scenario, ascending. */
export interface Spread {
  readonly values: Float64Array;
  /** Null where there are none. */
  readonly summary: Summary | null;
}

/** The values of every scenario, and in how many futures a ratio has no denominator in some of them: those are left out. */
export function readSpreads(
  { question, result: { study, played } }: PlayedFutures,
  outcome: OutcomeId,
  quarter: number,
): { readonly spreads: readonly Spread[]; readonly leftOut: number } {
  const over = DENOMINATORS[outcome];
  const meant = played.filter(
    (cell) => over === undefined || question.scenarios.every((_, world) => outcomeIn(study, cell, world, over, quarter) > 0),
  );
  const spreads = question.scenarios.map((_, world) => {
    const values = Float64Array.from(meant, (cell) => outcomeIn(study, cell, world, outcome, quarter)).sort();
    return { values, summary: values.length > 0 ? summarise(values) : null };
  });
  return { spreads, leftOut: played.length - meant.length };
}

/** Whether less of an outcome is better. */
export function isLessBetter(outcome: OutcomeId): boolean {
  return LESS_IS_BETTER.includes(outcome);
}

/** How failing is understood unless chosen. */
export function failureToShow(
  played: PlayedFutures,
  subject: number,
  targets: readonly Target[],
  outcome: OutcomeId,
  quarter: number,
): Failure {
  return usualFailure(played.result, seenFrom(played, subject), targets, outcome, quarter);
}

/** The values that a factor has over all played futures: its ends, or its options. */
export type FactorEnd = { readonly min: number; readonly max: number } | { readonly options: readonly string[] };
/** The same by factor. */
export type FactorEnds = ReadonlyMap<FactorId, FactorEnd>;

/** The worst shares of futures that can count as failures. */
export const WORST_SHARES = { tenth: 0.1, quarter: 0.25, third: 1 / 3 } as const;

/** A way of failing as a text that a list can hold: `misses 0`, `worst third`, `behind 1`. */
export function failureChoice(failure: Failure, targets: readonly Target[]): string {
  switch (failure.kind) {
    case 'misses': {
      const { outcome, level, quarter } = failure.target;
      return `misses ${targets.findIndex((one) => one.outcome === outcome && one.level === level && one.quarter === quarter)}`;
    }
    case 'worst':
      return `worst ${WORST_NAMES.find((name) => Math.abs(WORST_SHARES[name] - failure.share) < 1e-6) ?? 'third'}`;
    case 'behind':
      return `behind ${failure.other}`;
  }
}

/** One of the worst shares by name. */
export type WorstName = keyof typeof WORST_SHARES;
/** Their names, the smallest share first. */
export const WORST_NAMES: readonly WorstName[] = ['tenth', 'quarter', 'third'];

/** The way of failing that a text stands for; null where there is none such any more. */
export function failureChosen(
  choice: string,
  targets: readonly Target[],
  scenarios: number,
  read: { readonly outcome: OutcomeId; readonly quarter: number },
): Failure | null {
  const [kind, which = ''] = choice.split(' ');
  const target = targets[Number(which)];
  if (kind === 'misses') return target ? { kind, target } : null;
  const name = WORST_NAMES.find((one) => one === which);
  if (kind === 'worst') return name ? { kind, share: WORST_SHARES[name], ...read } : null;
  return kind === 'behind' && Number(which) < scenarios ? { kind, other: Number(which), ...read } : null;
}

/** When a scenario fails: how often, and what goes with it; `discovery` is null with too few futures, or where nothing or everything fails. */
export interface FailureReading {
  readonly futures: number;
  readonly failures: number;
  /** Where levers moved: in how many of these futures the scenario itself fails; null where that says nothing. */
  readonly itself: number | null;
  readonly discovery: Discovery | null;
  readonly ends: FactorEnds;
}

/** The ends of what each factor was in the played futures. */
function endsOf({ result }: PlayedFutures, futures: FuturesStudy): FactorEnds {
  const lived = result.played.map(({ replicate }) => futures.valuesOf(replicate));
  return new Map(
    futures.factors.map(({ id, options }, f): [FactorId, FactorEnd] => {
      if (options) return [id, { options }];
      const values = lived.map((future) => Number(future[f]));
      return [id, { min: Math.min(...values), max: Math.max(...values) }];
    }),
  );
}

/** How often a scenario whose levers moved in a world of its own fails as it is; the worst share of futures is that share for everyone. */
function itselfIn({ question, result }: PlayedFutures, futures: FuturesStudy, failure: Failure): number | null {
  if (question.which !== 'both' || failure.kind === 'worst') return null;
  return failuresIn(result, { ...futures, subjectWorld: question.subject }, failure).filter(Boolean).length;
}

/** Looks for the conditions under which a scenario fails, in steps between which the page answers. */
export function* readFailure(played: PlayedFutures, subject: number, failure: Failure): Generator<void, FailureReading> {
  const futures = seenFrom(played, subject);
  const fails = failuresIn(played.result, futures, failure);
  const discovery = yield* discoverInSteps(played.result, futures, failure);
  return {
    futures: fails.length,
    failures: fails.filter((failed) => failed).length,
    itself: itselfIn(played, futures, failure),
    discovery,
    ends: discovery ? endsOf(played, futures) : new Map(),
  };
}
