/** The ways in which a replicate can fail, each with its reason in words for a log. */

/** The worker is gone: it died, fell silent, could not start or answered nonsense; another one may succeed. */
export class WorkerLost extends Error {
  override name = 'WorkerLost';
}

/** The simulation itself threw; the same replicate will most likely throw again. */
export class SimulationThrew extends Error {
  override name = 'SimulationThrew';
}

/** A replicate was given up: its number, the last reason and how many tries it had. */
export class ReplicateFailed extends Error {
  override name = 'ReplicateFailed';
  readonly replicate: number;
  readonly reason: string;
  readonly tries: number;

  constructor(replicate: number, reason: string, tries: number) {
    super(`replicate ${replicate} failed after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${reason}`);
    this.replicate = replicate;
    this.reason = reason;
    this.tries = tries;
  }
}

/** The message of anything thrown, as text. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
}
