/** Texts about long work: how far it is, how long it will take, how it ends. */

/** The texts. Values arrive already formatted. */
export interface JobMessages {
  /** While it goes on: how much of how much is done. */
  running(done: string, planned: string): string;
  /** While nothing is known yet of how much that is. */
  readonly waiting: string;
  /** What is left, in words: seconds or minutes. */
  left(seconds: number): string;
  readonly stop: string;
  readonly goOn: string;
  stopped(done: string, planned: string): string;
  /** Where nothing was done yet. */
  readonly nothingStopped: string;
  failed(reason: string): string;
  readonly tryAgain: string;
  /** About how many simulations work will take, before it is begun. */
  size(worlds: string): string;
  /** That what is shown belongs to settings that have changed since. */
  readonly outdated: string;
}
