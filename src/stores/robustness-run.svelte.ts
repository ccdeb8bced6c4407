/** The work behind the part of the page that says how robust the scenarios are: all of them in the same futures, one run at a time. */
import { futuresStudy, type FuturesQuestion } from '../experiment/robustness/futures-study.ts';
import type { StudyResult } from '../experiment/study/study.ts';
import { runStudy, StudyFailed } from '../runner/run-study.ts';
import type { Runner } from '../runner/runner.ts';
import { FailureSearch } from './robustness-failure.svelte.ts';
import { StudyJob } from './study-job.svelte.ts';

/** Numbers of futures to choose from. */
export const ROBUST_FUTURES = { choices: [100, 200, 500, 1000], usual: 200 } as const;

/** Futures that were played, and what was asked: scenarios as they were then. */
export interface PlayedFutures {
  readonly question: FuturesQuestion;
  readonly result: StudyResult;
}

/** What a question asks apart from how many futures: results of equal texts are of one kind. */
export function keyOf(question: FuturesQuestion): string {
  return futuresStudy({ ...question, futures: 0 }).study.id;
}

/** How many simulations a question still takes where so many of its futures have been played. */
export function simulationsFor({ scenarios, futures, which }: FuturesQuestion, played: number): number {
  return Math.max(0, futures - played) * (scenarios.length + (which === 'both' ? 1 : 0));
}

/** Runs what is asked, one piece of work at a time. */
export class RobustnessRun {
  /** Futures in which luck and assumptions differ. */
  readonly assumptions: StudyJob<PlayedFutures>;
  /** The same with the levers of one scenario moved as well. */
  readonly both: StudyJob<PlayedFutures>;
  /** When scenarios fail, looked for in either. */
  readonly failures: FailureSearch;

  readonly #runner: Runner;

  constructor(runner: Runner, now: () => number = () => Date.now(), failures = new FailureSearch()) {
    this.#runner = runner;
    this.assumptions = new StudyJob(now);
    this.both = new StudyJob(now);
    this.failures = failures;
  }

  /** Whether anything is being run. */
  get busy(): boolean {
    return this.assumptions.busy || this.both.busy;
  }

  /** Plays the futures of a question; those of the same one that are there are kept. Does nothing while anything is being run. */
  async start(question: FuturesQuestion): Promise<void> {
    if (this.busy) return;
    const job = question.which === 'both' ? this.both : this.assumptions;
    const key = keyOf(question);
    const have = job.key === key ? (job.result?.result ?? null) : null;
    const asked = { ...question, futures: Math.max(question.futures, have?.played.length ?? 0) };
    await job.start(key, async ({ signal, report }) => {
      const { study } = futuresStudy(asked);
      const told = (result: StudyResult): PlayedFutures => ({ question: asked, result });
      try {
        return told(
          await runStudy(this.#runner, study, {
            signal,
            have,
            onProgress: (progress) => report(progress.done, progress.planned, () => told(progress.result)),
          }),
        );
      } catch (error) {
        if (error instanceof StudyFailed && job.key === key) job.result = told(error.partial);
        throw error;
      }
    });
  }
}
