/** The table of designs at equal cost, read off the ends of their futures: what each spends and adds, and how it differs from the reference. */
import { compare, type Comparison } from '../experiment/compare.ts';
import { summariseRatios, type RatioSummary } from '../experiment/cost-effectiveness.ts';
import { valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { oddsOf, type Odds, type Target } from '../experiment/targets.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';

/** The outcomes of the table in the order of its columns. */
export const TABLE_OUTCOMES = [
  'federalCost',
  'additionalGdp',
  'additionalJobYears',
  'additionalRdPerFederal',
  'deadweightShare',
  'costPerAdditionalJobYear',
] as const satisfies readonly OutcomeId[];
/** One of them. */
export type TableOutcome = (typeof TABLE_OUTCOMES)[number];

/** What a ratio is taken over: without it there is nothing to judge. */
const DENOMINATORS: Readonly<Partial<Record<TableOutcome, OutcomeId>>> = {
  additionalRdPerFederal: 'federalCommitted',
  deadweightShare: 'federalCommitted',
};

/** One cell: the spread over futures, and the paired difference from the reference; null for the reference itself. */
export interface TableCell {
  readonly spread: RatioSummary;
  readonly against: Comparison | null;
}

/** One design's row: a cell per outcome, and the odds of both targets in the same future. */
export interface TableReading {
  readonly cells: Readonly<Record<TableOutcome, TableCell>>;
  readonly targets: Odds;
}

/** A design's values of an outcome, one per future: NaN where there is nothing to judge, Infinity for money that gained nothing. */
function valuesOf(ensemble: Ensemble, world: number, outcome: TableOutcome): Float64Array {
  const read = (id: OutcomeId): Float64Array => valuesAt(ensemble, world, 0, id, SECOND_TRANCHE_END);
  if (outcome === 'costPerAdditionalJobYear') {
    const [cost, gained] = [read('federalCost'), read('additionalJobYears')];
    return cost.map((millions, r) => (millions > 0 ? ((gained[r] ?? 0) > 0 ? (millions * 1e6) / (gained[r] as number) : Infinity) : NaN));
  }
  const denominator = DENOMINATORS[outcome];
  if (!denominator) return read(outcome);
  const under = read(denominator);
  return read(outcome).map((value, r) => ((under[r] ?? 0) > 0 ? value : NaN));
}

/** The odds that all targets are met in the same future. */
function jointOdds(ensemble: Ensemble, world: number, targets: readonly Target[]): Odds {
  const read = targets.map(({ outcome, level, quarter }) => ({ level, values: valuesAt(ensemble, world, 0, outcome, quarter) }));
  const count = read[0]?.values.length ?? 0;
  let together = 0;
  for (let r = 0; r < count; r++) if (read.every(({ level, values }) => (values[r] ?? 0) >= level)) together += 1;
  return oddsOf(together, count);
}

/** Reads one world of the finished futures beside the world of the reference. */
export function readTableRow(ensemble: Ensemble, world: number, reference: number, targets: readonly Target[]): TableReading {
  const cellOf = (outcome: TableOutcome): TableCell => ({
    spread: summariseRatios(valuesOf(ensemble, world, outcome)),
    against: world === reference ? null : compare(ensemble, reference, world, outcome, SECOND_TRANCHE_END),
  });
  const cells = Object.fromEntries(TABLE_OUTCOMES.map((outcome) => [outcome, cellOf(outcome)])) as Record<TableOutcome, TableCell>;
  return { cells, targets: jointOdds(ensemble, world, targets) };
}
