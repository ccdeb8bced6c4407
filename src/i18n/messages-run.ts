/** Texts about how a run is run: how thoroughly, with how many agents, what would not fit, what is ready besides. */
import type { RunMode } from '../experiment/plan.ts';

/** The texts of a run. Values arrive already formatted. */
export interface RunMessages {
  /** A mode with its number of futures. */
  readonly modes: Readonly<Record<RunMode, (futures: string) => string>>;
  readonly modeHints: Readonly<Record<RunMode, string>>;
  readonly ownNumber: string;
  readonly agents: string;
  /** The choice of one agent for every firm, of which there are so many. */
  agentsPublished(count: string): string;
  readonly agentsHint: string;
  /** That a run is at another resolution: agents, and the firms that they stand for. */
  atResolution(agents: string, firms: string): string;
  /** Further futures that were run meanwhile. */
  refined(futures: string): string;
  readonly showRefined: string;
  /** That a run would not fit, in gigabytes. */
  tooLarge(needed: string, allowed: string): string;
  readonly wouldFit: string;
  readonly nothingFits: string;
  fitAgents(count: string): string;
  readonly fitPublished: string;
  fitFutures(count: string): string;
}
