/** Simulated moments: what the replicates of a run say of each pattern. */
import { valuesAt, type Ensemble } from '../ensemble.ts';
import { meanOf, standardErrorOf } from '../statistics.ts';
import type { WorldMeasures } from './measures.ts';
import type { Pattern, ReadOutcome } from './pattern.ts';

/** What a run left behind: its recordings (world 0 is the base run), and what looks into some of its worlds found. */
export interface Evidence {
  readonly ensemble: Ensemble;
  readonly measures: readonly WorldMeasures[];
}

/** Mean over replicates of a pattern's value, in its unit, with the Monte Carlo error of that mean. */
export interface Moment {
  readonly mean: number;
  readonly standardError: number;
}

/** Reads replicate `index` of an ensemble; a quarter between two is interpolated linearly. */
export function readerOf(ensemble: Ensemble): (index: number) => ReadOutcome {
  const known = new Map<string, Float64Array>();
  const column = (outcome: Parameters<ReadOutcome>[0], quarter: number, scope: number): Float64Array => {
    const key = `${outcome} ${quarter} ${scope}`;
    let values = known.get(key);
    if (!values) known.set(key, (values = valuesAt(ensemble, 0, scope, outcome, quarter)));
    return values;
  };
  return (index) =>
    (outcome, quarter, scope = 0) => {
      const before = Math.floor(quarter);
      const part = quarter - before;
      const value = column(outcome, before, scope)[index]!;
      return part === 0 ? value : (1 - part) * value + part * column(outcome, before + 1, scope)[index]!;
    };
}

/** The value of each replicate for a pattern, in its unit; empty where nothing in the evidence measures it. */
export function valuesOf(pattern: Pattern, { ensemble, measures }: Evidence): Float64Array {
  const { reading } = pattern;
  if (reading.from === 'worlds') {
    const found = measures.map((measure) => measure[reading.measure]).filter((value) => value !== undefined);
    return Float64Array.from(found, (value) => value * reading.times);
  }
  const reader = readerOf(ensemble);
  return Float64Array.from(ensemble.recordings, (_, index) => reading.value(reader(index)));
}

/** The moments of patterns, in their order. */
export function momentsOf(patterns: readonly Pattern[], evidence: Evidence): readonly Moment[] {
  return patterns.map((pattern) => {
    const values = valuesOf(pattern, evidence);
    const mean = meanOf(values);
    return { mean, standardError: standardErrorOf(values, mean) };
  });
}
