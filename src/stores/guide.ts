/** The futures before an edit, from which those after it are carried over until enough have been run. */
import type { Ensemble } from '../experiment/ensemble.ts';
import { CARRIED_UNTIL, carriedOver, GUIDE_MINIMUM, type Expected } from '../experiment/provisional.ts';

/** Holds the last ensemble that is a guide, and tells what is to be expected of another. */
export class Guide {
  #before: Ensemble | null = null;

  /** What is to be expected of futures that have just begun to arrive; null where there are enough of them, or no guide to them. */
  expectedOf(arriving: Ensemble): Expected | null {
    const until = Math.min(CARRIED_UNTIL, arriving.planned / 2);
    return this.#before && arriving.recordings.length < until ? carriedOver(this.#before, arriving) : null;
  }

  /** Takes an ensemble for the guide once it has as many futures as one needs, and half those of the guide before if so many are planned. */
  follow(ensemble: Ensemble, planned: number): void {
    const before = Math.min(planned, this.#before?.recordings.length ?? 0);
    if (ensemble.recordings.length >= Math.max(GUIDE_MINIMUM, before / 2)) this.#before = ensemble;
  }

  /** Forgets the guide. */
  forget(): void {
    this.#before = null;
  }
}
