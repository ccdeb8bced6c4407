/** The reports of `compare` and `why` as Markdown tables and as CSV. */
import { numberCell, textCell } from '../charts/csv-cell.ts';
import type { OutcomeUnit } from '../model/outcomes.ts';
import type { ComparedCell, CompareReport } from './batch-compare.ts';
import type { WhyReport } from './batch-why.ts';

/** A number with as many digits as its unit needs. */
function written(value: number, unit: OutcomeUnit): string {
  const digits = unit === 'share' || unit === 'ratio' ? 3 : unit === 'CAD M' ? 1 : 0;
  return value.toFixed(digits);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line), ''];
}

function lightText({ enough }: ComparedCell): string {
  if (!enough) return '';
  if (enough.light === 'more') return `about ${enough.needed ?? 0} futures needed`;
  return { enough: 'enough futures', beyond: 'would take too many futures', never: 'more futures would not help' }[enough.light];
}

function cellText(cell: ComparedCell, unit: OutcomeUnit): string {
  const { range, difference } = cell;
  const own = range ? `${written(range.p50, unit)} (${written(range.p05, unit)} to ${written(range.p95, unit)})` : '–';
  if (!difference) return own;
  const { meanDifference, low, high, shareWon, verdict } = difference;
  const gap = `${written(meanDifference, unit)} (${written(low, unit)} to ${written(high, unit)})`;
  return `${own}; ${verdict}: ${gap}, ahead in ${Math.round(100 * shareWon)} %; ${lightText(cell)}`;
}

/** The table of `compare`: medians with 5th and 95th percentiles, then the paired difference; targets and settings below. */
export function compareAsTable(report: CompareReport): string {
  const { rows, targets, settings, reference, told } = report;
  const names = rows[0]?.cells.map(({ scenario }) => (scenario === reference ? `${scenario} (reference)` : scenario)) ?? [];
  const percent = (probability: number | undefined): string => (probability === undefined ? '–' : `${(100 * probability).toFixed(1)} %`);
  const goals = targets[0]?.each.map(({ outcome, level, quarter }) => `${outcome} ${level} by ${quarter}`) ?? [];
  const changed = settings.flatMap(({ scenario, differences }) =>
    differences.map(({ path, value, default: before }) => [scenario, path, JSON.stringify(before), JSON.stringify(value)]),
  );
  return [
    `Model ${report.model}, seed ${report.seed}, ${report.replicates} replicates, uncertainty: ${report.uncertainty}, quarter ${report.quarter}. Compared with ${reference}.`,
    '',
    ...table(
      ['outcome', ...names],
      rows.map(({ observer, unit, cells }) => [`${observer}, ${unit}`, ...cells.map((cell) => cellText(cell, unit))]),
    ),
    ...(told ? [`${told.observer}: ${told.state}, ${told.mean} (${told.low} to ${told.high}, the interval of repeated looks)`, ''] : []),
    ...table(
      ['odds', ...goals, 'together'],
      targets.map(({ scenario, each, together }) => [
        scenario,
        ...each.map(({ probability }) => percent(probability)),
        percent(together?.probability),
      ]),
    ),
    ...(changed.length > 0 ? table(['scenario', 'setting', 'in the reference', 'here'], changed) : []),
  ].join('\n');
}

const COMPARE_COLUMNS = [
  'scenario', 'reference', 'observer', 'unit', 'quarter', 'mean', 'p05', 'p25', 'p50', 'p75', 'p95',
  'meanDifference', 'low', 'high', 'shareWon', 'verdict', 'pairs', 'pairingGain', 'light', 'needed',
]; // prettier-ignore

/** The table of `compare` as CSV, a line for each scenario and outcome. */
export function compareAsCsv({ rows, reference, quarter }: CompareReport): string {
  const lines = rows.flatMap(({ observer, unit, cells }) =>
    cells.map(({ scenario, range, difference, enough }) => {
      const spread = (['mean', 'p05', 'p25', 'p50', 'p75', 'p95'] as const).map((key) => numberCell(range ? range[key] : NaN));
      const gap = difference
        ? [difference.meanDifference, difference.low, difference.high, difference.shareWon].map(numberCell)
        : ['', '', '', ''];
      const rest = [
        difference?.verdict ?? '',
        difference ? String(difference.count) : '',
        numberCell(difference?.pairingGain ?? NaN),
        enough?.light ?? '',
        enough?.needed ? String(enough.needed) : '',
      ];
      return [...[scenario, reference, observer, unit].map(textCell), String(quarter), ...spread, ...gap, ...rest].join(',');
    }),
  );
  return `${[COMPARE_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function settingText(differences: WhyReport['outcomes'][number]['changes'][number]['differences']): string {
  return differences.map(({ path, value, default: before }) => `${path}: ${JSON.stringify(before)} → ${JSON.stringify(value)}`).join('; ');
}

/** The contributions of `why` as tables, one for each outcome. */
export function whyAsTable(report: WhyReport): string {
  const number = (value: number): string => String(Number(value.toPrecision(6)));
  const parts = report.outcomes.flatMap(({ observer, from, to, difference, changes }) => [
    `${observer}: ${report.to} ${number(to)} less ${report.from} ${number(from)} (means).`,
    '',
    ...table(
      ['change', 'contribution', '95 % interval', 'alone', 'last'],
      [
        ...changes.map(({ differences, contribution, alone, last, noEffect }) => [
          settingText(differences),
          noEffect ?? number(contribution.mean),
          noEffect ? '' : `${number(contribution.low)} to ${number(contribution.high)}`,
          alone ? number(alone.mean) : '–',
          last ? number(last.mean) : '–',
        ]),
        ['together', number(difference.mean), `${number(difference.low)} to ${number(difference.high)}`, '', ''],
      ],
    ),
  ]);
  return [
    `Model ${report.model}, seed ${report.seed}, ${report.replicates} replicates, uncertainty: ${report.uncertainty}, quarter ${report.quarter}, ${report.method}.`,
    '',
    ...parts,
  ].join('\n');
}

const WHY_COLUMNS = ['observer', 'quarter', 'change', 'setting', 'mean', 'low', 'high', 'aloneMean', 'lastMean', 'noEffect'];

/** The contributions of `why` as CSV, a line for each change and a last one for the whole difference. */
export function whyAsCsv({ outcomes, quarter }: WhyReport): string {
  const lines = outcomes.flatMap(({ observer, difference, changes }) => [
    ...changes.map(({ id, differences, contribution, alone, last, noEffect }) =>
      [
        ...[observer, String(quarter), id, settingText(differences)].map(textCell),
        ...[contribution.mean, contribution.low, contribution.high, alone?.mean ?? NaN, last?.mean ?? NaN].map(numberCell),
        textCell(noEffect ?? ''),
      ].join(','),
    ),
    [observer, String(quarter), 'total', '', ...[difference.mean, difference.low, difference.high].map(numberCell), '', '', ''].join(','),
  ]);
  return `${[WHY_COLUMNS.join(','), ...lines].join('\n')}\n`;
}
