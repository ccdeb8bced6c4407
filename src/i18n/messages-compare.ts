/** Texts about the page that compares scenarios. */
import type { Light } from '../experiment/uncertainty/enough.ts';

/** The texts. Values arrive already formatted. */
export interface CompareMessages {
  readonly lead: string;
  readonly readAt: string;
  /** The heading of the table. */
  readonly table: string;
  readonly outcome: string;
  readonly reference: string;
  readonly addRow: string;
  readonly chooseRow: string;
  removeRow(name: string): string;
  readonly usualRows: string;
  /** What stands in a cell, for the eye and for a screen reader. */
  readonly cellNote: string;
  /** A mean difference beside medians. */
  onAverage(difference: string): string;
  readonly noValue: string;
  readonly lights: Readonly<Record<Light, string>>;
  /** About how many futures a verdict will take. */
  moreFutures(count: string): string;
  beyondFutures(most: string): string;
  readonly runUntil: string;
  /** The same button, for a screen reader. */
  runUntilOf(outcome: string, letter: string, reference: string): string;
  /** A scenario in one sentence: its letter, the reference's, and lists of outcomes, '' for none. */
  tally(letter: string, reference: string, better: string, worse: string, open: string, same: string): string;
  /** How many times as many futures separate samples would need. */
  pairing(least: string, most: string): string;
  askingOf(outcome: string, letter: string, reference: string, futures: string): string;
  told(outcome: string, letter: string, reference: string, verdict: string, futures: string): string;
  wouldTake(outcome: string, letter: string, reference: string, most: string, largest: string): string;
  toldIdentical(outcome: string, letter: string, reference: string, futures: string): string;
  /** That the run ended before it could be told. */
  open(outcome: string, letter: string, reference: string, futures: string): string;
  readonly stopAsking: string;
  readonly lookNote: string;
  readonly alone: string;
  readonly waiting: string;
}
