/** The few numbers of an evaluation that the literature also has: small and medium firms' jobs and productivity after treatment. */
import type { WorldSettings } from '../../model/simulate.ts';
import { asGain, effectsOf } from './effects.ts';
import { evaluateReplicate, type ReplicateEvaluation } from './evaluation.ts';
import type { GroupId, MeasureId } from './measures.ts';

/** A gain as a share, by matched controls and in truth; NaN where the replicate has no pair for it. */
export interface Gain {
  readonly matched: number;
  readonly truth: number;
}

/** Effects on treated SMEs (under 500 jobs in the year before), one replicate. */
export interface TreatedEffects {
  /** Pairs behind the employment gain. */
  readonly pairs: number;
  /** All jobs together after 6 years, over what they would be without the programme: large SMEs weigh more. */
  readonly employmentAfter6: Gain;
  /** The mean firm's gain after 6 years, from differences of logarithms. */
  readonly employmentOfMeanFirmAfter6: Gain;
  /** Value added per job after 4 years, projects' jobs counted; mean of logarithms. */
  readonly productivityAfter4: Gain;
  /** The same with the value of spillovers received, which brings no jobs to the firm. */
  readonly productivityWithSpilloverAfter4: Gain;
  /** Value added per own job after 4 years, as if projects' value came without new jobs: the upper reading. */
  readonly valuePerOwnJobAfter4: Gain;
}

/** Reads the summary of one replicate's evaluation. */
export function treatedEffectsOf({ sums }: ReplicateEvaluation, group: GroupId = 'SME'): TreatedEffects {
  const gain = (measure: MeasureId, year: number): Gain => {
    const effects = effectsOf(sums, measure, group, year);
    if (effects === null) return { matched: NaN, truth: NaN };
    return {
      matched: asGain(measure, effects.estimate, effects.reckonedLevel),
      truth: asGain(measure, effects.truth, effects.trueLevel),
    };
  };
  return {
    pairs: effectsOf(sums, 'jobs', group, 6)?.seen ?? 0,
    employmentAfter6: gain('jobs', 6),
    employmentOfMeanFirmAfter6: gain('lnJobs', 6),
    productivityAfter4: gain('productivity', 4),
    productivityWithSpilloverAfter4: gain('productivityWithSpillover', 4),
    valuePerOwnJobAfter4: gain('valuePerOwnJob', 4),
  };
}

/** Simulates one replicate over `quarters` (44 give six years to firms funded in the first five) and reads the summary. */
export function treatedEffects(settings: WorldSettings, seed: string, replicate: number, quarters = 44): TreatedEffects {
  return treatedEffectsOf(evaluateReplicate(settings, seed, replicate, quarters));
}
