/** The frontier of a search as comma-separated values: one policy a row, in the luck of the search and in fresh luck, with what it changes. */
import type { Objective } from '../experiment/search/readings.ts';
import { numberCell, textCell } from './csv-cell.ts';
import type { FrontierPoint } from './frontier-chart.ts';

/** A policy with its number or letter, and what it changes in words. */
export interface FrontierCsvRow extends FrontierPoint {
  readonly changes: readonly string[];
}

/** The columns of one objective. Names are the same in every language. */
function columnsOf(objective: Objective): readonly string[] {
  return [`${objective}_search`, `${objective}_fresh`, `${objective}_fresh_within95`];
}

/** The text of the file; money in CAD M. */
export function frontierCsv(rows: readonly FrontierCsvRow[], objectives: readonly Objective[]): string {
  const head = ['policy', 'kind', ...objectives.flatMap(columnsOf), 'beaten_in_fresh_luck', 'changes'];
  const lines = rows.map(({ label, kind, searched, fresh, beaten, changes }) => [
    textCell(label),
    kind,
    ...objectives.flatMap((objective) => [
      numberCell(searched[objective]),
      fresh ? numberCell(fresh.values[objective]) : '',
      fresh ? numberCell(fresh.within[objective]) : '',
    ]),
    fresh ? String(beaten) : '',
    textCell(changes.join('; ')),
  ]);
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
