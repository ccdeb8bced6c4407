/** The validation in words: lines for a terminal, and the document that `npm run validate` writes. English, like all documents. */
import { CLUSTERS } from '../../model/published.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import type { Ensemble } from '../ensemble.ts';
import { valuesAt } from '../ensemble.ts';
import { summarise } from '../statistics.ts';
import { markdownTable } from './markdown.ts';
import { fixed, limits } from './number-text.ts';
import { dateOf, type Standing } from './pattern.ts';
import { countRows, unexplained, type ValidationRow } from './validate.ts';

/** What was run: enough to run it again. */
export interface RunStamp {
  readonly model: string;
  readonly seed: string;
  readonly replicates: number;
  /** Replicates whose worlds were looked into: the first of the run. */
  readonly looks: number;
  readonly fingerprint: string;
}

const VERDICTS = { met: 'met', missed: '**missed**', 'not-measured': 'not measured' } as const;
const NO_REASON = 'No reason is recorded: the miss has yet to be looked into.';

/** What a row says in its cells, in the order of the table's heads. */
function cellsOf({ pattern, count, median, low, high, verdict }: ValidationRow): string[] {
  const { what, unit, quarter, decimals } = pattern;
  const name = unit === '' || what.includes(unit) ? what : `${what}, ${unit}`;
  const date = [dateOf(pattern), quarter === null ? '' : `t = ${quarter}`].filter((part) => part !== '').join('; ');
  const [middle, least, most] = [median, low, high].map((value) => fixed(value, decimals));
  const simulated = count === 0 ? '–' : `${middle} (${least} to ${most})`;
  return [name, date || '–', pattern.published, simulated, limits(pattern.low, pattern.high, decimals), VERDICTS[verdict]];
}

const HEADS = ['pattern', 'date', 'fact', 'simulated', 'tolerance', 'verdict'];

function tableOf(rows: readonly ValidationRow[], standing: Standing): string {
  const own = rows.filter((row) => row.standing === standing);
  const isFitted = standing === 'fitted';
  const heads = isFitted ? [...HEADS, 'given'] : HEADS;
  return markdownTable(
    heads,
    own.map((row) => (isFitted ? [...cellsOf(row), row.pattern.given ?? ''] : cellsOf(row))),
  );
}

/** `met of rows` by standing, in one sentence each. */
export function countSentences(rows: readonly ValidationRow[]): readonly string[] {
  return countRows(rows).map(({ standing, rows: all, met, missed }) => `${standing}: ${met} of ${all} met, ${missed} missed`);
}

function missesText(rows: readonly ValidationRow[]): string {
  const missed = rows.filter(({ verdict }) => verdict === 'missed');
  if (missed.length === 0) return 'No row is missed.';
  return missed
    .map(({ pattern, standing, median }) => {
      const { low, high, decimals } = pattern;
      const found = `${fixed(median, decimals)}, tolerance ${limits(low, high, decimals)}`;
      return `- **${pattern.what}** (${pattern.id}, ${standing}; ${found}). ${pattern.reason ?? NO_REASON}`;
    })
    .join('\n');
}

function notesText(rows: readonly ValidationRow[]): string {
  return rows
    .filter(({ pattern }) => pattern.note !== undefined)
    .map(({ pattern }) => `- ${pattern.what}${pattern.quarter === null ? '' : ` at t = ${pattern.quarter}`}: ${pattern.note}.`)
    .join('\n');
}

function sourcesText(rows: readonly ValidationRow[]): string {
  const cells = rows
    .filter(({ pattern }) => !pattern.id.startsWith('composition-'))
    .map(({ pattern }) => [
      pattern.id,
      pattern.facts.length > 0 ? pattern.facts.map((id) => `\`${id}\``).join(', ') : '–',
      pattern.source,
      pattern.reading.how,
    ]);
  return markdownTable(['row', 'facts of `src/experiment/facts.ts`', 'source', 'read as'], cells);
}

/** Outcomes of the base run that are quoted, at the end of the second tranche, with their unit in words and decimals. */
const QUOTED: readonly (readonly [OutcomeId, string, number])[] = [
  ['grossGdp', 'gross GDP, CAD M', 0],
  ['additionalGdp', 'additional GDP, CAD M', 0],
  ['grossJobYears', 'gross job-years', 0],
  ['additionalJobYears', 'additional job-years', 0],
  ['grossJobs', 'standing jobs, gross', 0],
  ['additionalJobs', 'standing jobs, additional', 0],
  ['costPerAdditionalJobYear', 'federal cost per additional job-year, CAD', 0],
  ['deadweightShare', 'deadweight, share of federal money', 2],
];
const QUOTED_QUARTER = 40;

function outcomesText(ensemble: Ensemble): string {
  const rows = QUOTED.map(([outcome, words, decimals]) => {
    const { p05, p50, p95 } = summarise(valuesAt(ensemble, 0, 0, outcome, QUOTED_QUARTER));
    return [words, ...[p50, p05, p95].map((value) => fixed(value, decimals))];
  });
  return markdownTable(['outcome', 'median', '5 %', '95 %'], rows);
}

/** The document `docs/validation.md`: the same run gives the same bytes. */
export function validationDocument(rows: readonly ValidationRow[], ensemble: Ensemble, stamp: RunStamp): string {
  const { model, seed, replicates, looks, fingerprint } = stamp;
  return `# The base run beside dated facts

Written by \`npm run validate\`: do not edit. \`gic-2018-2028\`, default assumptions, seed \`${seed}\`, ${fixed(replicates, 0)} replicates; rows that need a look
into the worlds use the first ${fixed(looks, 0)} of them. *Simulated* is the median over replicates with its 5–95 % range; a row is met where the median
lies within the tolerance. *Fitted* rows were given to the model, wholly or in part: that they are met is bookkeeping. Only *predicted* rows are evidence.

${countSentences(rows)
  .map((sentence) => `- ${sentence}`)
  .join('\n')}

## Predicted

${tableOf(rows, 'predicted')}

## Fitted

The clusters are ${CLUSTERS.map(({ id }) => id).join(', ')}.

${tableOf(rows, 'fitted')}

## Missed, and why

${missesText(rows)}

## To judge the rows by

${notesText(rows)}

## At quarter ${QUOTED_QUARTER} (31 March 2028)

${outcomesText(ensemble)}

Fingerprint of this run: \`${fingerprint}\`, model ${model}.

## Sources

Of the compositions: the compositions of \`src/experiment/facts.ts\`.

${sourcesText(rows)}
`;
}

/** The same for a terminal: aligned columns, then what is missed and why. */
export function validationLines(rows: readonly ValidationRow[]): readonly string[] {
  const cells = [[...HEADS, 'standing'], ...rows.map((row) => [...cellsOf(row).map((cell) => cell.replaceAll('*', '')), row.standing])];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const table = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const open = unexplained(rows);
  const warning = open.length > 0 ? [`missed without a recorded reason: ${open.map(({ pattern }) => pattern.id).join(', ')}`] : [];
  return [...table, '', missesText(rows).replaceAll('**', ''), '', ...countSentences(rows), ...warning];
}
