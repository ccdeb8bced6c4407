/** Saltelli's design as worlds of a scenario: which parts are swapped, and which cell holds which world. */
import { atPoint, factorsOf, type Factor, type FactorId, type FactorSet } from '../study/factor.ts';
import { settingsOf, type Cell, type StudyResult, type Subject } from '../study/study.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import { factorsNamed, numbered, outcomesIn } from './frame.ts';
import type { Part } from './readings.ts';
import { designOf, swapped } from './sobol-design.ts';
import type { DesignOutcomes } from './sobol-indices.ts';

/** How a design becomes worlds. */
export interface Layout {
  /** The chosen, the others of their set, then the assumptions that belong to luck. */
  readonly factors: readonly Factor[];
  readonly chosen: number;
  /** Where the others end. */
  readonly moved: number;
  /** The parts that are swapped one at a time: the chosen in the order of their set, `others` where there are any, luck. */
  readonly parts: readonly Part[];
}

/**
 * The layout of some factors of a set, in the order of the set whatever order they are named in. Where levers are moved in futures that draw
 * assumptions, these are swapped together with luck. They have points of their own here and not those of the replicates: these are of one
 * Sobol' sequence, in which neighbours lie in opposite halves of every axis, and the two lucks of a row have to share nothing.
 */
export function layoutOf({ scenario, uncertainty }: Subject, which: FactorSet, ids: readonly FactorId[]): Layout {
  const named = factorsNamed(scenario, ids, which).map(({ id }) => id);
  const all = factorsOf(scenario, which);
  const chosen = all.filter(({ id }) => named.includes(id));
  const others = all.filter(({ id }) => !named.includes(id));
  const drawn = which === 'levers' && uncertainty === 'assumptions' ? factorsOf(scenario, 'assumptions') : [];
  const parts: readonly Part[] = [...chosen.map(({ id }) => id), ...(others.length > 0 ? (['others'] as const) : []), 'luck'];
  return { factors: [...chosen, ...others, ...drawn], chosen: chosen.length, moved: all.length, parts };
}

/**
 * Cells of the design. Row j is cells 2j and 2j + 1, each with the replicate of its own number: cell 2j has A and every AB_i, the others
 * together included; cell 2j + 1 has B, and A's settings in B's luck, which is AB_luck.
 */
export function cellsOfRows({ scenario }: Subject, { factors, chosen, moved }: Layout, rows: number): readonly Cell[] {
  const rowOf = designOf(chosen, factors.length - chosen, scenario.seed);
  const own = settingsOf(scenario);
  return numbered(rows, rowOf).flatMap(({ a, b }, row): Cell[] => {
    const inOwnLuck = [a, ...numbered(chosen, (f) => swapped(a, b, f, f + 1))];
    if (moved > chosen) inOwnLuck.push(swapped(a, b, chosen, moved));
    const inOtherLuck = [b, swapped(a, b, moved, factors.length)];
    return [inOwnLuck, inOtherLuck].map((points, half) => ({
      replicate: 2 * row + half,
      worlds: points.map((point) => atPoint(own, factors, point)),
    }));
  });
}

/** An outcome over the rows of which both cells are there. */
export function outcomesOfRows({ study, played }: StudyResult, parts: number, outcome: OutcomeId, quarter: number): DesignOutcomes {
  const cells = new Map(played.map((cell) => [cell.replicate, cell]));
  const rows = played.flatMap((even) => {
    const odd = even.replicate % 2 === 0 ? cells.get(even.replicate + 1) : undefined;
    if (!odd) return [];
    const [a, ...swaps] = outcomesIn(study, even, parts, outcome, quarter);
    const [b, otherLuck] = outcomesIn(study, odd, 2, outcome, quarter);
    return [{ a, b, swaps: [...swaps, otherLuck] }];
  });
  return {
    a: Float64Array.from(rows, ({ a }) => a),
    b: Float64Array.from(rows, ({ b }) => b),
    swapped: numbered(parts, (part) => Float64Array.from(rows, ({ swaps }) => swaps[part])),
  };
}
