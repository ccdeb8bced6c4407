/** Odds as a hundred dots, so that a reader sees a frequency. */
import { outOfHundred } from '../i18n/odds.ts';

/** One dot: its place, column by column from the top left, and whether it stands for a future that reaches the target. */
export interface Dot {
  readonly column: number;
  readonly row: number;
  readonly filled: boolean;
}

/** A hundred dots for a probability, filled column by column; `rows` divides 100. All are filled only for certainty. */
export function oddsDots(probability: number, rows = 4): readonly Dot[] {
  if (100 % rows !== 0) throw new Error(`found ${rows} rows, expected a divisor of 100`);
  const filled = outOfHundred(probability);
  return Array.from({ length: 100 }, (_, i) => ({ column: Math.floor(i / rows), row: i % rows, filled: i < filled }));
}
