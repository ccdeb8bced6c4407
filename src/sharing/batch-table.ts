/** A batch's report as one table, a line a scenario: what it cost, what it added, and how likely the targets are. */
import type { BatchReport, ReportScenario } from './batch-report.ts';
import type { OutcomeId } from '../model/outcomes.ts';

/** The observers of the table, with the heading and the digits after the point of each. */
const COLUMNS: readonly (readonly [id: OutcomeId, heading: string, digits: number, scale: number])[] = [
  ['federalCost', 'federal cost, CAD M', 0, 1],
  ['grossGdp', 'gross GDP, CAD M', 0, 1],
  ['additionalGdp', 'additional GDP, CAD M', 0, 1],
  ['additionalJobYears', 'additional job-years', 0, 1],
  ['costPerAdditionalJobYear', 'CAD thousand per additional job-year', 0, 0.001],
  ['additionalRdPerFederal', 'additional R&D per federal dollar', 2, 1],
  ['deadweightShare', 'deadweight, share', 2, 1],
];

/** The quarter that is read, if the run goes so far. */
const READ_AT = 40;

/** A median with its 5th and 95th percentiles; a dash where the outcome means nothing. */
function cell({ observers }: ReportScenario, [id, , digits, scale]: (typeof COLUMNS)[number], quarter: number): string {
  const { p05, p50, p95 } = observers[id];
  const write = (values: readonly number[]): string => ((values[quarter] ?? 0) * scale).toFixed(digits);
  if (p05[quarter] === 0 && p95[quarter] === 0) return '–';
  return `${write(p50)} (${write(p05)} to ${write(p95)})`;
}

function oddsCell({ targets, joint }: ReportScenario): string[] {
  const percent = (probability: number | undefined): string => (probability === undefined ? '–' : `${(100 * probability).toFixed(1)} %`);
  const of = (id: OutcomeId): string => percent(targets.find(({ observer }) => observer === id)?.probability);
  return [of('grossJobYears'), of('grossGdp'), percent(joint?.probability)];
}

/** How many assumptions are named. */
const NAMED = 10;

/** The assumptions that additional GDP hinges on, a line each; nothing where none were drawn. */
function hinges({ name, influences }: ReportScenario): string[] {
  const found = influences.additionalGdp?.slice(0, NAMED) ?? [];
  if (found.length === 0) return [];
  const lines = found.map(({ id, swing, from, to }, n) => `${n + 1}. ${id}: ${swing.toFixed(0)} (${from.toFixed(0)} to ${to.toFixed(0)})`);
  const heading = `${name}: additional GDP, CAD M, where an assumption was drawn in its upper third less where in its lower (95 % interval)`;
  return [heading, '', ...lines, ''];
}

/** Writes the report as a Markdown table with a line on how it was run; medians with 5th and 95th percentiles at the ten-year horizon. */
export function reportAsTable(report: BatchReport): string {
  const quarter = Math.min(READ_AT, report.quarters);
  const { asked, reached } = report.precision ?? {};
  const known = asked === undefined ? '' : `, known to ±${(100 * (reached ?? 0)).toFixed(1)} points (±${(100 * asked).toFixed(1)} asked)`;
  const headings = ['scenario', ...COLUMNS.map(([, heading]) => heading), '50,000 job-years', 'CAD 50 bn of GDP', 'both'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = report.scenarios.map((scenario) =>
    line([scenario.name.replaceAll('|', '\\|'), ...COLUMNS.map((column) => cell(scenario, column, quarter)), ...oddsCell(scenario)]),
  );
  return [
    `Model ${report.model}, seed ${report.seed}, ${report.replicates} replicates${known}, uncertainty: ${report.uncertainty}, quarter ${quarter}. Median (5 % to 95 %).`,
    '',
    line(headings),
    line(headings.map(() => '---')),
    ...rows,
    '',
    ...report.scenarios.flatMap(hinges),
  ].join('\n');
}
