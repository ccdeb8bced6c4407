/** The analyses of sensitivity: each a study of one scenario and the way to read it. */
import { atPoint, factorsOf, valueOf, type FactorId, type FactorSet } from '../study/factor.ts';
import type { Analysis, Cell, Subject } from '../study/study.ts';
import { estimated, factorsNamed, numbered, outcomesIn, settingsUnder, studyOf } from './frame.ts';
import { effectsOver, elementaryEffects, trajectoriesOf } from './morris.ts';
import { barValues, valuesAcross, valuesAlong, withOwn } from './one-at-a-time.ts';
import type { Curve, HeatMap, Index, Indices, Screening, Tornado } from './readings.ts';
import { cellsOfRows, layoutOf, outcomesOfRows } from './saltelli-cells.ts';
import { barOf, byWorld, cellsOf, laidOut, lengthOf, pointOf } from './side-by-side.ts';
import { sharesOf } from './sobol-indices.ts';

/** How large each analysis is unless told otherwise. */
export const SENSITIVITY_SIZES = {
  trajectories: 10,
  rows: 64,
  tornadoReplicates: 16,
  curvePoints: 9,
  curveReplicates: 24,
  mapPoints: 6,
  mapReplicates: 8,
  /** How many of the screened factors are looked at further. */
  top: 8,
} as const;

/** Fewer trajectories, rows or replicates than these say too little to be read. */
export const LEAST = { trajectories: 4, rows: 8, replicates: 2 } as const;

/**
 * Morris screening of every factor of a set. Each trajectory is a cell: all its points share one future, so that a factor without effect has
 * an elementary effect of exactly 0, and luck is no part of σ but where a factor's effect depends on it.
 */
export function screening(subject: Subject, which: FactorSet, trajectories: number): Analysis<Screening> {
  const { scenario } = subject;
  const factors = factorsOf(scenario, which);
  const walkOf = trajectoriesOf(factors.length, scenario.seed);
  const settingsIn = settingsUnder(subject, which);
  const cells = numbered(trajectories, (replicate): Cell => {
    const settings = settingsIn(replicate);
    return { replicate, worlds: walkOf(replicate).points.map((point) => atPoint(settings, factors, point)) };
  });
  return {
    study: studyOf(subject, { analysis: 'screening', which }, which, cells),
    read({ study, played }, outcome, quarter) {
      if (played.length < LEAST.trajectories) return null;
      const values = played.map((cell) => outcomesIn(study, cell, factors.length + 1, outcome, quarter));
      const walks = played.map(({ replicate }, n) => elementaryEffects(walkOf(replicate), values[n]));
      const sum = values.reduce((added, points) => points.reduce((all, value) => all + value, added), 0);
      const effects = effectsOver(walks, scenario.seed).map((effect, f) => ({ id: factors[f].id, ...effect }));
      return {
        trajectories: played.length,
        mean: sum / (played.length * (factors.length + 1)),
        effects: effects.sort((a, b) => b.muStar.value - a.muStar.value),
      };
    },
  };
}

/**
 * Sobol indices of some factors of a set, of all its other factors together, and of luck. There is no part `others` where every factor of
 * the set was chosen. Rows of which both cells are there are read. Throws for a factor that the set does not have.
 */
export function indices(subject: Subject, which: FactorSet, factors: readonly FactorId[], rows: number): Analysis<Indices> {
  const layout = layoutOf(subject, which, factors);
  const { parts, chosen } = layout;
  const question = { analysis: 'indices', which, factors: parts.slice(0, chosen) };
  return {
    study: studyOf(subject, question, which, cellsOfRows(subject, layout, rows)),
    read(result, outcome, quarter) {
      const outcomes = outcomesOfRows(result, parts.length, outcome, quarter);
      if (outcomes.a.length < LEAST.rows) return null;
      const { mean, deviation, parts: shares, interactions } = sharesOf(outcomes, subject.scenario.seed);
      const all = shares.map((share, i): Index => ({ id: parts[i], ...share }));
      const largest = all.slice(0, chosen).sort((a, b) => b.total.value - a.total.value);
      return { rows: outcomes.a.length, mean, deviation, indices: [...largest, ...all.slice(chosen)], interactions };
    },
  };
}

/**
 * Some factors low and high (shares 0.05 and 0.95 of their ranges; all options of a choice), one at a time, paired with the scenario itself
 * in the same futures. Where futures draw assumptions, so does the scenario itself, and a bar is what holding one of them low or high does.
 */
export function tornado(subject: Subject, factors: readonly FactorId[], replicates: number): Analysis<Tornado> {
  const moved = factorsNamed(subject.scenario, factors).map((factor) => ({ factor, values: barValues(factor) }));
  const { changes, placed } = laidOut(subject, moved);
  const question = { analysis: 'tornado', changes };
  return {
    study: studyOf(subject, question, null, cellsOf(subject, changes, replicates)),
    read(result, outcome, quarter) {
      if (result.played.length < LEAST.replicates) return null;
      const values = byWorld(result, changes.length, outcome, quarter);
      const bars = placed.map((one) => barOf(one, values, outcome)).sort((a, b) => lengthOf(b) - lengthOf(a));
      return { replicates: result.played.length, base: estimated(values[0]), bars };
    },
  };
}

/** One factor over its range, the scenario's own value included where it is on the factor's scale. */
export function curve(subject: Subject, factor: FactorId, points: number, replicates: number): Analysis<Curve> {
  const [moved] = factorsNamed(subject.scenario, [factor]);
  const own = valueOf(subject.scenario, factor);
  const { changes, placed } = laidOut(subject, [{ factor: moved, values: withOwn(valuesAlong(moved, points), own, moved) }]);
  return {
    study: studyOf(subject, { analysis: 'curve', changes }, null, cellsOf(subject, changes, replicates)),
    read(result, outcome, quarter) {
      if (result.played.length < LEAST.replicates) return null;
      const values = byWorld(result, changes.length, outcome, quarter);
      const along = placed[0].places.map(({ value, world }) => pointOf(value, values[world]));
      return { id: factor, replicates: result.played.length, own, points: along, asIs: pointOf(own, values[0]) };
    },
  };
}

/** Two factors over their ranges; throws where they are the same. The scenario's own values need not be among those of the map. */
export function heatMap(
  subject: Subject,
  factors: readonly [x: FactorId, y: FactorId],
  points: number,
  replicates: number,
): Analysis<HeatMap> {
  const named = factorsNamed(subject.scenario, factors);
  if (named.length < 2) throw new RangeError(`found ${factors[0]} twice, expected two factors`);
  const [x, y] = named.map((factor) => ({
    id: factor.id,
    own: valueOf(subject.scenario, factor.id),
    values: valuesAcross(factor, points),
  }));
  const changes = y.values.flatMap((below) => x.values.map((along) => [[x.id, along] as const, [y.id, below] as const]));
  return {
    study: studyOf(subject, { analysis: 'map', changes }, null, cellsOf(subject, changes, replicates)),
    read(result, outcome, quarter) {
      if (result.played.length < LEAST.replicates) return null;
      const means = byWorld(result, changes.length, outcome, quarter).map(estimated);
      const cells = y.values.map((_, row) => means.slice(row * x.values.length, (row + 1) * x.values.length));
      return { x, y, replicates: result.played.length, cells };
    },
  };
}
