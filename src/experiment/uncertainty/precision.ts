/**
 * Enough futures? A run that goes on until a question is answered to ± 2 points: the odds of the targets, or which scenario does better.
 * It is looked at after fixed numbers of replicates in plan order, so that the answer does not depend on who finished first.
 */
import type { OutcomeId } from '../../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../../model/published.ts';
import { compare } from '../compare.ts';
import { futuresOf, type Ensemble } from '../ensemble.ts';
import { readJointly, readTarget, type Target } from '../targets.ts';
import { mostForTelling, tellingOf, TELLING_LOOKS, type DifferenceQuestion } from './telling.ts';

/**
 * What is to be known: the odds of targets, each and jointly, for every scenario; how often each does better than the reference (the first
 * unless said); or whether one difference is above or below zero.
 */
export type Question =
  | { readonly kind: 'targets'; readonly targets: readonly Target[] }
  | { readonly kind: 'ranking'; readonly outcomes: readonly OutcomeId[]; readonly reference?: number }
  | DifferenceQuestion;

/** Half the width of the 95 % interval that counts as known, as a share: 2 points. */
export const PRECISION = 0.02;
/** Replicates at the first look, between looks, and at the most. */
export const LOOKS = { first: 100, every: 100, most: 5000 } as const;
/** Replicates that are kept whole; of those that follow only the end is. */
export const KEPT_WHOLE = 1000;

/** Normal deviate of a 95 % interval. */
const DEVIATE = 1.959963984540054;

/** Half the width of Wilson's 95 % interval of a share seen in `count` trials; ½ where there is none. Never 0: 0 of 100 is not certain. */
export function halfWidthOf(share: number, count: number): number {
  if (count === 0) return 0.5;
  const squared = DEVIATE * DEVIATE;
  return (DEVIATE * Math.sqrt(share * (1 - share) * count + squared / 4)) / (count + squared);
}

/** A share with the replicates that tell of it. */
interface Share {
  readonly share: number;
  readonly count: number;
}

/** The shares that a question asks for, scenario by scenario; none where the horizon is too short to ask it. */
function sharesOf(ensemble: Ensemble, question: Exclude<Question, DifferenceQuestion>): Share[] {
  const worlds = ensemble.request.worlds.map((_, world) => world);
  if (question.kind === 'targets')
    return worlds.flatMap((world) => {
      const joint = readJointly(ensemble, world, question.targets);
      const each = question.targets.map((target) => readTarget(ensemble, world, target));
      return [...each, joint].flatMap((odds) => (odds ? [{ share: odds.probability, count: odds.count }] : []));
    });
  if (ensemble.request.quarters < SECOND_TRANCHE_END) return [];
  const { reference = 0, outcomes } = question;
  const others = worlds.filter((world) => world !== reference);
  const ranked = others.flatMap((b) => outcomes.map((outcome) => compare(ensemble, reference, b, outcome, SECOND_TRANCHE_END)));
  const count = futuresOf(ensemble);
  return ranked.filter(({ verdict }) => verdict !== 'identical').map(({ shareWon }) => ({ share: shareWon, count }));
}

/** The widest half width among the shares asked for; 0 where nothing is asked. A difference asks for no share. */
export function widestOf(ensemble: Ensemble, question: Question): number {
  if (question.kind === 'difference') return 0;
  return Math.max(0, ...sharesOf(ensemble, question).map(({ share, count }) => halfWidthOf(share, count)));
}

/** How well a question is answered, as half a width; null of a difference, which is told or not. */
export function reachedOf(ensemble: Ensemble, question: Question): number | null {
  return question.kind === 'difference' ? null : widestOf(ensemble, question);
}

/** Whether everything asked for is known to the precision, or no more will be run. */
export function isKnown(ensemble: Ensemble, question: Question, precision = PRECISION): boolean {
  if (question.kind === 'difference') return tellingOf(ensemble, question).state !== 'open';
  return futuresOf(ensemble) >= LOOKS.most || widestOf(ensemble, question) <= precision;
}

/** The number of replicates at a question's next look after so many: one of its fixed numbers. */
export function lookAfter(question: Question, count: number): number {
  if (question.kind === 'difference') return TELLING_LOOKS.find((look) => look > count) ?? mostForTelling();
  return count < LOOKS.first ? LOOKS.first : LOOKS.first + LOOKS.every * (Math.floor((count - LOOKS.first) / LOOKS.every) + 1);
}

/** The quarters of which a long run keeps every replicate: the ten years' end, and whatever the question asks of. */
export function quartersAsked(question: Question, horizon: number): readonly number[] {
  const asked = question.kind === 'targets' ? question.targets.map(({ quarter }) => quarter) : [];
  const all = [SECOND_TRANCHE_END, ...asked, ...(question.kind === 'difference' ? [question.quarter] : [])];
  return [...new Set(all.map((quarter) => Math.min(horizon, quarter)))].sort((a, b) => a - b);
}

/** About how many replicates will be needed, from what is known so far: a look's number, never less than has been run. */
export function expectedCount(ensemble: Ensemble, question: Question, precision = PRECISION): number {
  const count = futuresOf(ensemble);
  if (question.kind === 'difference') {
    const needed = Math.max(count, tellingOf(ensemble, question).needed ?? count);
    return TELLING_LOOKS.find((look) => look >= needed) ?? mostForTelling();
  }
  const wanted = count * (widestOf(ensemble, question) / precision) ** 2;
  const looks = Math.ceil((Math.max(count, wanted) - LOOKS.first) / LOOKS.every);
  return Math.min(LOOKS.most, LOOKS.first + LOOKS.every * Math.max(0, looks));
}
