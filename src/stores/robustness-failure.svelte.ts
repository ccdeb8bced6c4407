/** Looking for when a scenario fails takes up to seconds: it begins once the page has been painted, goes on step by step, and what was found is kept. */
import type { FailureReading } from './robustness-reading.ts';

/** So many findings are kept. */
const KEPT = 12;
/** The page is painted before the search begins, ms. */
const PAINTED = 30;

/** Finds what is asked for, one question after the other. */
export class FailureSearch {
  /** Findings by question; replaced, never changed. */
  #found: ReadonlyMap<string, FailureReading> = $state.raw(new Map());
  #wanted: string | null = null;
  readonly #later: (action: () => void, after: number) => void;

  constructor(later: (action: () => void, after: number) => void = (action, after) => void setTimeout(action, after)) {
    this.#later = later;
  }

  /** What was found for a question; null while it is not. */
  of(key: string): FailureReading | null {
    return this.#found.get(key) ?? null;
  }

  /** Looks for the answer to a question, unless it is known; an earlier question that was not begun is dropped. */
  look(key: string, find: () => Generator<void, FailureReading>): void {
    if (key === this.#wanted || this.#found.has(key)) return;
    this.#wanted = key;
    this.#later(() => this.#step(key, find()), PAINTED);
  }

  /** Goes on with a question, unless another one has come. */
  #step(key: string, steps: Generator<void, FailureReading>): void {
    if (key !== this.#wanted) return;
    const { done, value } = steps.next();
    if (done !== true) {
      this.#later(() => this.#step(key, steps), 0);
      return;
    }
    this.#wanted = null;
    this.#found = new Map([...[...this.#found].slice(1 - KEPT), [key, value]]);
  }
}
