/**
 * From sums to effects: the difference in differences that an evaluator would report, the truth of the counterfactual world, and the
 * bias between them taken apart. For pairs known in both worlds, with T and C treated and controls, 1 and 0 with and without programme:
 * (ΔT₁ − ΔC₁) − (T₁ − T₀) = (ΔT₀ − ΔC₀) − (ΔC₁ − ΔC₀) + (T₀ − T₁ before treatment), exactly.
 */
import { exp } from '../../model/exact-math.ts';
import { GROUP_IDS, MEASURE_INDEX, MEASURES, type GroupId, type MeasureId } from './measures.ts';
import { sumsAt, type PairSums } from './pairs.ts';

/** Effects on one group in one year after treatment, means over firms, in the measure's unit. */
export interface Effects {
  /** Pairs that the evaluator sees, and pairs known in both worlds. */
  readonly seen: number;
  readonly known: number;
  /** Difference in differences against matched controls. */
  readonly estimate: number;
  /** The same treated firms with the programme less without it. */
  readonly truth: number;
  /** The truth for all treated firms, those without a control included. */
  readonly truthOfEveryone: number;
  readonly bias: number;
  /** How treated firms would have moved beyond their controls had there been no programme. */
  readonly selection: number;
  /** What the programme does to the controls; it lowers the estimate. */
  readonly onControls: number;
  /** Worlds that differ before treatment: what the firm would have begun earlier without the programme. */
  readonly early: number;
  /** Bias from firms that only one of the two sets of pairs holds. */
  readonly otherFirms: number;
  /** What treated firms gain without the programme since the year before treatment. */
  readonly wouldHaveGained: number;
  /** What their controls gain without the programme. */
  readonly controlsWouldHaveGained: number;
  /** Levels of treated firms without the programme: as the evaluator reckons them, and in truth. */
  readonly reckonedLevel: number;
  readonly trueLevel: number;
}

/** Effects of one replicate, or null where it has no pair for them. */
export function effectsOf(sums: PairSums, measure: MeasureId, group: GroupId, year: number): Effects | null {
  const s = sumsAt(sums, MEASURE_INDEX[measure], GROUP_IDS.indexOf(group), year);
  if (s.seen === 0 || s.known === 0) return null;
  const estimate = (s.seenTreatedAfter - s.seenTreatedBefore - (s.seenControlsAfter - s.seenControlsBefore)) / s.seen;
  const truth = (s.treatedAfter - s.twinTreatedAfter) / s.known;
  const wouldHaveGained = (s.twinTreatedAfter - s.twinTreatedBefore) / s.known;
  const controlsWouldHaveGained = (s.twinControlsAfter - s.twinControlsBefore) / s.known;
  const selection = wouldHaveGained - controlsWouldHaveGained;
  const onControls = (s.controlsAfter - s.controlsBefore) / s.known - controlsWouldHaveGained;
  const early = (s.twinTreatedBefore - s.treatedBefore) / s.known;
  const bias = estimate - truth;
  return {
    seen: s.seen,
    known: s.known,
    estimate,
    truth,
    truthOfEveryone: (s.everyoneAfter - s.twinEveryoneAfter) / s.everyone,
    bias,
    selection,
    onControls,
    early,
    otherFirms: bias - (selection - onControls + early),
    wouldHaveGained,
    controlsWouldHaveGained,
    reckonedLevel: s.seenTreatedAfter / s.seen - estimate,
    trueLevel: s.twinTreatedAfter / s.known,
  };
}

/** An effect as a gain: of a mean logarithm e^x − 1, of levels over the level without the programme (0 over nothing), of shares itself. */
export function asGain(measure: MeasureId, effect: number, levelWithout: number): number {
  const { scale } = MEASURES[MEASURE_INDEX[measure]];
  if (scale === 'ln') return exp(effect) - 1;
  if (scale === 'share') return effect;
  return levelWithout === 0 ? 0 : effect / levelWithout;
}
