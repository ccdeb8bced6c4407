/** The work behind the part of the page that says what an outcome hinges on: five studies, one at a time, and what is chosen there. */
import type { Curve, HeatMap, Indices, Screening, Tornado } from '../experiment/sensitivity/readings.ts';
import type { FactorId, FactorSet } from '../experiment/study/factor.ts';
import type { Subject } from '../experiment/study/study.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { Runner } from '../runner/runner.ts';
import { HingePiece } from './hinges-piece.svelte.ts';
import { ANALYSES, planOf, SENSITIVITY_SIZES, type HingeAnalyses, type HingePlan } from './hinges-questions.ts';

/** What is chosen on the page; it outlasts a visit to another part. */
export class HingeChoices {
  outcome: OutcomeId = $state('additionalGdp');
  which: FactorSet = $state('assumptions');
  trajectories: number = $state(SENSITIVITY_SIZES.trajectories);
  /** How many factors of the screening are looked at further. */
  top: number = $state(SENSITIVITY_SIZES.top);
  rows: number = $state(SENSITIVITY_SIZES.rows);
  /** Factors chosen by hand in place of the first of the screening; null for those. */
  byHand: readonly FactorId[] | null = $state.raw(null);
  /** The factor of the curve and the two of the map; null for the usual ones. */
  curve: FactorId | null = $state(null);
  x: FactorId | null = $state(null);
  y: FactorId | null = $state(null);
}

/** Runs what is asked, one piece of work at a time. */
export class HingesRun {
  readonly choices = new HingeChoices();
  readonly screening: HingePiece<Screening>;
  readonly indices: HingePiece<Indices>;
  readonly tornado: HingePiece<Tornado>;
  readonly curve: HingePiece<Curve>;
  readonly map: HingePiece<HeatMap>;
  readonly #analyses: HingeAnalyses;

  constructor(runner: Runner, analyses: HingeAnalyses = ANALYSES, now?: () => number) {
    this.#analyses = analyses;
    this.screening = new HingePiece(runner, now);
    this.indices = new HingePiece(runner, now);
    this.tornado = new HingePiece(runner, now);
    this.curve = new HingePiece(runner, now);
    this.map = new HingePiece(runner, now);
  }

  /** Whether anything is being run. */
  get busy(): boolean {
    return [this.screening, this.indices, this.tornado, this.curve, this.map].some(({ job }) => job.busy);
  }

  /** The screening of every factor of a set. */
  planScreening(subject: Subject, which: FactorSet, trajectories: number): HingePlan<Screening> {
    return planOf((count) => this.#analyses.screening(subject, which, count), trajectories);
  }

  /** Shares of the variance: some factors of a set, all its others together, luck. */
  planIndices(subject: Subject, which: FactorSet, factors: readonly FactorId[], rows: number): HingePlan<Indices> {
    return planOf((count) => this.#analyses.indices(subject, which, factors, count), rows);
  }

  /** Factors low and high. */
  planTornado(subject: Subject, factors: readonly FactorId[]): HingePlan<Tornado> {
    return planOf((count) => this.#analyses.tornado(subject, factors, count), SENSITIVITY_SIZES.tornadoReplicates);
  }

  /** One factor over its range. */
  planCurve(subject: Subject, factor: FactorId): HingePlan<Curve> {
    const { curvePoints, curveReplicates } = SENSITIVITY_SIZES;
    return planOf((count) => this.#analyses.curve(subject, factor, curvePoints, count), curveReplicates);
  }

  /** Two factors over their ranges. */
  planMap(subject: Subject, factors: readonly [x: FactorId, y: FactorId]): HingePlan<HeatMap> {
    const { mapPoints, mapReplicates } = SENSITIVITY_SIZES;
    return planOf((count) => this.#analyses.heatMap(subject, factors, mapPoints, count), mapReplicates);
  }
}
