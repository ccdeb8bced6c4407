/** Texts about what is not known: luck and assumptions, how long a run goes on, the odds under both, and what they hinge on. */
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import type { Until } from '../experiment/plan.ts';

/** The texts about uncertainty and the parts of the page. Values arrive already formatted. */
export interface UncertaintyMessages {
  readonly uncertaintyLabel: string;
  readonly uncertaintyHints: Readonly<Record<Uncertainty, string>>;
  readonly uncertainties: Readonly<Record<Uncertainty, string>>;

  readonly runUntil: string;
  readonly untilOptions: Readonly<Record<Exclude<Until, 'count'>, string>>;
  readonly untilHint: string;
  /** Under way: futures done, about how many it will take, how well it is known (points). */
  knownSoFar(done: string, expected: string, reached: string): string;
  knownAfter(reached: string, done: string, seconds: string): string;
  knownNoBetter(reached: string, done: string, seconds: string): string;

  readonly sureHeading: string;
  readonly sureHint: string;
  readonly both: string;
  jobsTarget(level: string, by: string): string;
  gdpTarget(level: string, by: string): string;
  readonly runningBeside: string;
  futuresBehind(count: string): string;
  medianAndRange(median: string, range: string): string;

  readonly hingesHeading: string;
  /** `outcome` is what is hinged on. */
  hingesHint(outcome: string): string;
  readonly hingesWaiting: string;
  /** A whole row in words. */
  hingesRow(name: string, swing: string, range: string): string;
  heldByHand(count: number): string;
}
