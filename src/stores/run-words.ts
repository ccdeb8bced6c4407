/** What a run is and where it stands, in words of its own: for the run, and for whoever shows it. */
import type { Ensemble } from '../experiment/ensemble.ts';
import type { Expected } from '../experiment/provisional.ts';
import type { Agents } from '../experiment/resolution.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { EnsembleRequest, Uncertainty } from '../experiment/uncertainty/draw.ts';
import type { Question } from '../experiment/uncertainty/precision.ts';

/**
 * Where a run stands. `done` and `planned` count replicates; `milliseconds` is wall time. `reached`: how well its question is answered (half
 * the width of the widest 95 % interval, a share); null where it runs a fixed number.
 */
export type RunStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly planned: number; readonly reached: number | null }
  | {
      readonly kind: 'done';
      readonly done: number;
      readonly planned: number;
      readonly milliseconds: number;
      readonly reached: number | null;
    }
  | { readonly kind: 'failed'; readonly done: number; readonly planned: number; readonly reason: string };

/** How far a run goes, and what differs between its futures. With a question it goes on until that is answered, whatever `replicates` says. */
export interface RunPlan {
  readonly replicates: number;
  readonly uncertainty: Uncertainty;
  readonly question: Question | null;
  /** How many agents stand for the firms. */
  readonly agents: Agents;
}

/** What kind of futures a plan asks for, however many. */
export type Kind = Pick<RunPlan, 'uncertainty' | 'agents'>;

/** What is on the screen: an ensemble and the scenarios it simulated, world by world. */
export interface Picture {
  readonly ensemble: Ensemble;
  readonly scenarios: readonly Scenario[];
}

/** A picture that is expected from few new futures, and of which scenarios. */
export interface ExpectedPicture extends Expected {
  readonly scenarios: readonly Scenario[];
}

/** Milliseconds and timers, replaced in tests. */
export interface RunClock {
  now(): number;
  later(action: () => void, milliseconds: number): void;
}

/** The clock of the page. */
export const WALL_CLOCK: RunClock = {
  now: () => Date.now(),
  later: (action, milliseconds) => void setTimeout(action, milliseconds),
};

/** Everything that a running replicate may tell. */
export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly reached: number | null;
  readonly ensemble: Ensemble;
}

/** What is to be run, and what tells it from others. */
export interface Job {
  readonly scenarios: readonly Scenario[];
  readonly plan: RunPlan;
  readonly request: EnsembleRequest;
  readonly key: string;
}

/** A job under way. */
export interface Under {
  readonly job: Job;
  readonly abort: AbortController;
  readonly began: number;
  /** Wall time of the runs that it goes on from, ms. */
  readonly before: number;
  /** Futures of the last snapshot, and when it was published. */
  published: number;
  publishedAt: number;
}
