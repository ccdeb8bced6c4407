/** A batch's report as a long table: one row per scenario, scope, observer and quarter. */
import { textCell } from '../charts/csv-cell.ts';
import type { BatchReport, ReportObservers } from './batch-report.ts';

const COLUMNS = ['scenario', 'scope', 'observer', 'unit', 'quarter', 'mean', 'p05', 'p50', 'p95'];

/** Writes the report's series as CSV with a heading line; lines end in LF. */
export function reportAsCsv(report: BatchReport): string {
  const lines = [COLUMNS.join(',')];
  for (const { name, observers, clusters, regions } of report.scenarios) {
    const scopes: [string, ReportObservers][] = [['whole', observers], ...Object.entries(clusters), ...Object.entries(regions)];
    for (const [scope, series] of scopes) lines.push(...scopeLines(name, scope, series));
  }
  return `${lines.join('\n')}\n`;
}

function scopeLines(scenario: string, scope: string, observers: ReportObservers): string[] {
  return Object.entries(observers).flatMap(([observer, { unit, mean, p05, p50, p95 }]) => {
    const start = [scenario, scope, observer, unit].map(textCell).join(',');
    return mean.map((value, quarter) => `${start},${quarter},${value},${p05[quarter]},${p50[quarter]},${p95[quarter]}`);
  });
}
