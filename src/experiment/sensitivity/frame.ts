/**
 * What the analyses of sensitivity have in common. Futures: where the factors are assumptions, every one that was not set by hand is a factor
 * or among the others, and nothing else is drawn. Where they are levers, or few factors are looked at one by one, the scenario lives in the
 * futures that its subject names: a future's draw of assumptions belongs to its luck, and a factor's value takes precedence over it.
 */
import type { OutcomeId } from '../../model/outcomes.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { canonicalText } from '../canonical-text.ts';
import { differenceOf } from '../net-effects.ts';
import { isDrawn } from '../uncertainty/draw.ts';
import type { AssumptionId } from '../../model/parameters.ts';
import { factorsOf, futuresFor, valueOf, type Factor, type FactorId, type FactorSet, type FactorValue } from '../study/factor.ts';
import {
  frameOf,
  outcomeIn,
  settingsOf,
  type Cell,
  type Estimate,
  type PlayedCell,
  type Settings,
  type Study,
  type Subject,
} from '../study/study.ts';

/** What the scenario lives under in each future, before any factor of a set is moved. */
export function settingsUnder({ scenario, uncertainty }: Subject, which: FactorSet | null): (replicate: number) => Settings {
  return futuresFor(scenario, which === 'assumptions' || which === 'both' ? 'luck' : uncertainty);
}

/**
 * A study of a subject. Its id says everything that decides any cell by its number, and so neither how many there are nor what anything is
 * called: more trajectories, rows or replicates of the same question go on with those that are there.
 */
export function studyOf(
  subject: Subject,
  question: Readonly<Record<string, unknown>>,
  which: FactorSet | null,
  cells: readonly Cell[],
): Study {
  const { scenario, uncertainty, agents } = subject;
  const frame = frameOf(scenario, agents);
  const futures = which === 'assumptions' || which === 'both' ? 'factors' : uncertainty;
  const asked = { ...question, ...frame, model: MODEL_VERSION, settings: settingsOf(scenario), futures };
  return { ...frame, id: canonicalText(asked, ['name']), cells };
}

/** Factors of a scenario by their ids, in that order, each once; throws for one that no study moves here. */
export function factorsNamed(scenario: Settings, ids: readonly FactorId[], which: FactorSet = 'both'): readonly Factor[] {
  const all = factorsOf(scenario, which);
  return [...new Set(ids)].map((id) => {
    const factor = all.find((one) => one.id === id);
    if (!factor) throw new RangeError(`found factor ${id}, expected one of the ${all.length} that can be moved`);
    return factor;
  });
}

/** Whether setting this value is leaving the scenario as it is, in every future. */
export function isAsItIs({ scenario, uncertainty }: Subject, { id, kind }: Factor, value: FactorValue): boolean {
  if (valueOf(scenario, id) !== value) return false;
  return kind === 'lever' || uncertainty === 'luck' || !isDrawn(id.slice('assumptions.'.length) as AssumptionId, scenario.assumptions);
}

/** An outcome in every world of a cell. */
export function outcomesIn(study: Study, cell: PlayedCell, worlds: number, outcome: OutcomeId, quarter: number): Float64Array {
  return Float64Array.from({ length: worlds }, (_, world) => outcomeIn(study, cell, world, outcome, quarter));
}

/** A mean with its interval by Student's t, from two values. */
export function estimated(values: Float64Array): Estimate {
  const { mean, low, high } = differenceOf(values);
  return { value: mean, low, high };
}

/** Numbers 0 to n − 1. */
export function numbered<T>(count: number, of: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, n) => of(n));
}
