/** The horizontal scale of charts whose rows carry their own labels: places as shares of the width, so that they need no pixels. */

import { evenly } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** A scale from `min` to `max`. Places are shares of the width, 0 at the left. */
export interface RowScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A tick: its value and its place. */
export interface RowTick {
  readonly value: number;
  readonly at: number;
}

const NICE = [1, 2, 2.5, 5, 10];

/** Round steps, at most so many of them on the longer side of zero, that hold all values and zero; from 0 to 1 where all are zero. */
export function rowScale(values: readonly number[], mostSteps = 4): RowScale {
  const finite = values.filter((value) => Number.isFinite(value));
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  if (low === 0 && high === 0) return { min: 0, max: 1, step: 1 };
  const size = Math.max(high, -low);
  const power = 10 ** Math.floor(Math.log10(size / mostSteps));
  const step = Number(((NICE.find((nice) => size / (nice * power) <= mostSteps + 1e-9) ?? 10) * power).toPrecision(12));
  const outward = (value: number, round: (steps: number) => number): number => Number((round(value / step) * step).toPrecision(12));
  return { min: outward(low + 1e-9 * step, Math.floor), max: outward(high - 1e-9 * step, Math.ceil), step };
}

/** Where a value stands on a scale. */
export function placeOn({ min, max }: RowScale, value: number): number {
  return (value - min) / (max - min);
}

/** Ticks at every step. */
export function rowTicks(scale: RowScale): readonly RowTick[] {
  const steps = Math.round((scale.max - scale.min) / scale.step);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const value = Number((scale.min + i * scale.step).toPrecision(12));
    return { value, at: placeOn(scale, value) };
  });
}

/** Ticks with their labels, in one unit as fine as the finest: $2.5B, $5.0B, $7.5B. */
export function labelled(
  ticks: readonly RowTick[],
  write: (value: number) => string,
  language: Language,
): readonly (RowTick & { readonly label: string })[] {
  const labels = evenly(
    ticks.map(({ value }) => write(value)),
    language,
  );
  return ticks.map((tick, t) => ({ ...tick, label: labels[t] }));
}
