/** Whoever runs the firm processes. */
import type { FirmRun, Population } from './population.ts';

/** A rival: the same processes over the same firms, with luck of its own from the same distributions. */
export interface Rival {
  readonly id: string;
  /** What the table calls it. */
  readonly name: string;
  /** The most firms that it is asked for, and why not more. */
  readonly most: { readonly firms: number; readonly reason: string };
  /** Gets ready in the project's folder; says in a word why it cannot, or null. */
  prepare(root: string): Promise<string | null>;
  /** Runs both worlds for so many quarters. */
  run(population: Population, quarters: number, seed: number): FirmRun;
}

/** For rivals that take any number of firms. */
export const NO_LIMIT = { firms: Infinity, reason: '' } as const;
