/** The table of a comparison: every scenario of the picture on some outcomes at one quarter, each against the pinned one. */
import { compare, type Comparison, type Verdict } from './compare.ts';
import { valuesAt, type Ensemble } from './ensemble.ts';
import { DENOMINATORS } from './outcome-sense.ts';
import { summarise, type Summary } from './statistics.ts';
import { enoughFor, type Enough } from './uncertainty/enough.ts';
import { OUTCOMES, type OutcomeId } from '../model/outcomes.ts';

/** One scenario on one outcome. `summary` is null where a ratio has no denominator in any future. */
export interface CompareCell {
  readonly world: number;
  readonly summary: Summary | null;
  /** Null for the pinned scenario. */
  readonly against: { readonly comparison: Comparison; readonly enough: Enough } | null;
}

/** One outcome: a cell for each scenario, and the ends of the scale that their small charts share. */
export interface CompareRow {
  readonly outcome: OutcomeId;
  readonly cells: readonly CompareCell[];
  readonly low: number;
  readonly high: number;
}

/** How the verdicts on one scenario are spread over the rows. */
export interface Tally {
  readonly world: number;
  readonly verdicts: Readonly<Record<Verdict, readonly OutcomeId[]>>;
}

/** The outcomes that stand in the table unless chosen otherwise: the definitions on the screen, what is added, at what cost. */
export function usualRows(jobs: OutcomeId, gdp: OutcomeId): readonly OutcomeId[] {
  const wanted: readonly OutcomeId[] = [
    ...[jobs, gdp, 'additionalJobYears', 'additionalGdp', 'federalCost', 'lapsed', 'costPerAdditionalJobYear'],
    ...['deadweightShare', 'additionalRdPerFederal', 'netPresentValue'],
  ] as OutcomeId[];
  return [...new Set(wanted)];
}

/** Every outcome that a row can be added of, in the order of the recording. */
export function furtherRows(shown: readonly OutcomeId[]): readonly OutcomeId[] {
  return OUTCOMES.map(({ id }) => id).filter((id) => !shown.includes(id));
}

/** The values of a world in the futures in which the outcome means something. */
function meaningfulValues(ensemble: Ensemble, world: number, outcome: OutcomeId, quarter: number): Float64Array {
  const values = valuesAt(ensemble, world, 0, outcome, quarter);
  const over = DENOMINATORS[outcome];
  if (!over) return values;
  const denominators = valuesAt(ensemble, world, 0, over, quarter);
  return values.filter((_, r) => denominators[r] > 0);
}

function cellOf(ensemble: Ensemble, world: number, reference: number, outcome: OutcomeId, quarter: number): CompareCell {
  const values = meaningfulValues(ensemble, world, outcome, quarter);
  const summary = values.length > 0 ? summarise(values) : null;
  if (world === reference) return { world, summary, against: null };
  const comparison = compare(ensemble, reference, world, outcome, quarter);
  return { world, summary, against: { comparison, enough: enoughFor(ensemble, comparison) } };
}

/** Reads the rows of a table; none before the first future. */
export function readRows(ensemble: Ensemble, reference: number, outcomes: readonly OutcomeId[], quarter: number): readonly CompareRow[] {
  if (ensemble.recordings.length === 0) return [];
  return outcomes.map((outcome) => {
    const cells = ensemble.request.worlds.map((_, world) => cellOf(ensemble, world, reference, outcome, quarter));
    const ends = cells.flatMap(({ summary }) => (summary ? [summary.p05, summary.p95] : []));
    return { outcome, cells, low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
  });
}

/** The verdicts on each scenario but the pinned one. */
export function talliesOf(rows: readonly CompareRow[]): readonly Tally[] {
  const worlds = (rows[0]?.cells ?? []).filter(({ against }) => against).map(({ world }) => world);
  return worlds.map((world) => {
    const compared = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.world === world && cell.against ? [cell.against] : [])));
    const of = (verdict: Verdict): OutcomeId[] =>
      compared.filter(({ comparison }) => comparison.verdict === verdict).map(({ comparison }) => comparison.outcome);
    return { world, verdicts: { better: of('better'), worse: of('worse'), 'cannot-tell': of('cannot-tell'), identical: of('identical') } };
  });
}

/** How many times as many futures the differences would need without shared luck: the least and the most over the cells; null without any. */
export function pairingGains(rows: readonly CompareRow[]): { readonly least: number; readonly most: number } | null {
  const gains = rows.flatMap(({ cells }) => cells.flatMap(({ against }) => against?.comparison.pairingGain ?? []));
  return gains.length > 0 ? { least: Math.min(...gains), most: Math.max(...gains) } : null;
}
