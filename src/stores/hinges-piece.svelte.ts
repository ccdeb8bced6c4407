/** One study of the page on what an outcome hinges on: begun by a press, gone on with, and read for whatever outcome is on the screen. */
import type { FactorId, FactorSet } from '../experiment/study/factor.ts';
import { worldsIn, type Analysis, type StudyResult } from '../experiment/study/study.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { StudyFailed, runStudy } from '../runner/run-study.ts';
import type { Runner } from '../runner/runner.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import { quarterIn, readableQuarters, type HingePlan } from './hinges-questions.ts';
import { StudyJob } from './study-job.svelte.ts';

/** What a study was begun with, for the words beside its result. */
export interface HingeQuestion {
  /** Where the factors come from: the same text for the same origin. */
  readonly origin: string;
  readonly which: FactorSet;
  readonly factors: readonly FactorId[];
  readonly uncertainty: Uncertainty;
  readonly letter: string;
  readonly seed: string;
}

/** What a result rests on. */
export interface HingeBasis {
  readonly simulations: number;
  /** Different lucks. */
  readonly futures: number;
}

/** A study, its result, and how that is read. */
export class HingePiece<Reading> {
  readonly job: StudyJob<StudyResult>;
  /** What was asked last; null before anything was. */
  question: HingeQuestion | null = $state.raw(null);
  #analysis: Analysis<Reading> | null = $state.raw(null);
  readonly #runner: Runner;
  /** Resampling takes a moment: what was read is kept while the same is asked. */
  #last: { readonly result: StudyResult; readonly outcome: OutcomeId; readonly quarter: number; readonly reading: Reading | null } | null =
    null;

  constructor(runner: Runner, now?: () => number) {
    this.#runner = runner;
    this.job = new StudyJob(now);
  }

  /** Runs a planned study; cells of the same one that are there are kept. Settles when it has ended, and never rejects. */
  async start(plan: HingePlan<Reading>, question: HingeQuestion): Promise<void> {
    const { job } = this;
    const analysis = plan.make();
    const { study } = analysis;
    const have = job.key === study.id ? job.result : null;
    const worldsPerCell = worldsIn(study) / Math.max(1, study.cells.length);
    const simulations = (cells: number): number => Math.round(cells * worldsPerCell);
    this.#analysis = analysis;
    this.question = question;
    await job.start(study.id, async ({ signal, report }) => {
      try {
        return await runStudy(this.#runner, study, {
          signal,
          have,
          onProgress: (progress) => {
            report(simulations(progress.done), simulations(progress.planned), () => progress.result);
          },
        });
      } catch (thrown) {
        if (thrown instanceof StudyFailed && job.key === study.id) job.result = thrown.partial;
        throw thrown;
      }
    });
  }

  /** Whether what was found, or is being sought, belongs to another study than this one. */
  isOutdated(id: string | null): boolean {
    return this.job.result !== null && this.job.key !== id;
  }

  /** What was found, for an outcome at a quarter or the last before it that it has; null while that is too little. */
  read(outcome: OutcomeId, quarter: number): Reading | null {
    const { result } = this.job;
    if (!result || !this.#analysis || this.job.key !== this.#analysis.study.id) return null;
    const at = this.quarterFor(quarter);
    const last = this.#last;
    if (last?.result === result && last.outcome === outcome && last.quarter === at) return last.reading;
    const reading = this.#analysis.read(result, outcome, at);
    this.#last = { result, outcome, quarter: at, reading };
    return reading;
  }

  /** The quarter that is read where this one is wanted. */
  quarterFor(quarter: number): number {
    const { result } = this.job;
    return result ? quarterIn(readableQuarters(result.study.quarters), quarter) : quarter;
  }

  /** From how many simulations and futures. */
  get basis(): HingeBasis {
    const { result } = this.job;
    if (!result) return { simulations: 0, futures: 0 };
    const cells = result.played.map(({ replicate }) => result.study.cells[replicate]).filter((cell) => cell !== undefined);
    return { simulations: worldsIn({ cells }), futures: new Set(cells.map(({ replicate }) => replicate)).size };
  }
}
