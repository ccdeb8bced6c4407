/** A calibration in words and as plain data: the document `docs/calibration.md`, lines for a terminal, and what a program can read. */
import { DEFAULT_ASSUMPTIONS, type AssumptionId } from '../../model/parameters.ts';
import { fixed, grouped, limits } from '../validation/number-text.ts';
import { patternOf } from '../validation/patterns.ts';
import { markdownTable } from '../validation/markdown.ts';
import { MEASURED, TARGET_IDS, WATCHED_IDS } from './axes.ts';
import { CHECK_FACTOR, threeDigits, type Calibration, type RowFit } from './calibrate.ts';
import { CANDIDATES, CUTOFF } from './history-match.ts';
import { IDENTIFIED_SHARE } from './identify.ts';

const IDENTIFICATION = {
  identified: 'identified by these facts',
  'given-others': 'identified once those that the facts leave open are held',
  'not-identified': 'not identified by these facts: kept',
} as const;

function span({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${digits(low)} to ${digits(high)}`;
}

/** Three significant digits with commas between thousands. */
function digits(value: number): string {
  const rounded = threeDigits(value);
  const decimals = rounded === 0 ? 0 : (rounded.toString().split('.')[1]?.length ?? 0);
  return fixed(rounded, decimals);
}

/** Least movement of a row, in half widths of its tolerance, that says something of an assumption. */
const TELLING = 1;

/** The rows that an assumption moves by more than half their tolerance, and by how many halves. */
function movedRows({ identified }: Calibration, axis: number): string {
  const { effects } = identified.fitted[axis]!;
  const moved = TARGET_IDS.flatMap((id, k) => (effects[k]! >= TELLING ? [`\`${id}\` ${fixed(effects[k]!, 1)}`] : []));
  return moved.length > 0 ? moved.join(', ') : 'none by half a tolerance';
}

/** What the facts say of an assumption; where that is nothing, whether it moves no row or others undo what it moves. */
function saidOf({ identified }: Calibration, axis: number): string {
  const { identification, effects } = identified.fitted[axis]!;
  if (identification !== 'not-identified') return IDENTIFICATION[identification];
  return `${IDENTIFICATION[identification]} (${effects.some((effect) => effect >= TELLING) ? 'others can undo what it moves' : 'it moves too little'})`;
}

/** The calibrated assumptions: before, suggested, searched, what is not ruled out, and what the facts say of each. */
function parameterRows(fit: Calibration): readonly (readonly string[])[] {
  const { axes, identified, suggested } = fit;
  const searched = axes.map((axis, k) => {
    const { identification, low, high, heldLow, heldHigh } = identified.fitted[k]!;
    const held = identification === 'given-others' ? span({ low: heldLow, high: heldHigh }) : '–';
    const value = digits(suggested[axis.id]!);
    const id = `\`${axis.id}\``;
    return [id, digits(axis.kept), value, span(axis), span({ low, high }), held, movedRows(fit, k), saidOf(fit, k)];
  });
  const measured = MEASURED.map((id) => [
    `\`${id}\``,
    digits(DEFAULT_ASSUMPTIONS[id]),
    digits(suggested[id]!),
    '–',
    '–',
    '–',
    'its definition',
    'measured: mean over quarters 20 to 40 of the base run',
  ]);
  return [...searched, ...measured];
}

const PARAMETER_HEADS = [
  'assumption',
  'default',
  'suggested',
  'searched',
  'not ruled out',
  'the same, open ones held',
  'rows that it moves',
  'what the facts say',
];

/** Rows before and after: what is fitted to, or what is followed. */
function rowCells({ id, before, after, implausibilityBefore, implausibilityAfter }: RowFit): readonly string[] {
  const { what, quarter, published, low, high, decimals } = patternOf(id);
  const moment = ({ mean, standardError }: RowFit['before']): string => `${fixed(mean, decimals)} ± ${fixed(standardError, decimals + 1)}`;
  return [
    `${what}${quarter === null ? '' : `, t = ${quarter}`}`,
    published,
    limits(low, high, decimals),
    moment(before),
    fixed(implausibilityBefore, 2),
    moment(after),
    fixed(implausibilityAfter, 2),
    implausibilityAfter <= CUTOFF ? 'met' : '**missed**',
  ];
}

const ROW_HEADS = ['row', 'fact', 'tolerance', 'default', 'implausibility', 'suggested', 'implausibility', 'verdict'];

function watchedTable({ identified }: Calibration): string {
  const rows = WATCHED_IDS.map((id, k) => {
    const { what, quarter, decimals, low, high } = patternOf(id);
    const found = identified.watched[k]!;
    const name = `${what}${quarter === null ? '' : `, t = ${quarter}`}`;
    return [name, `${fixed(found.low, decimals)} to ${fixed(found.high, decimals)}`, limits(low, high, decimals)];
  });
  return markdownTable(['predicted row', 'over all that is not ruled out', 'tolerance'], rows);
}

function waveTable({ waves, axes }: Calibration): string {
  const rows = waves.map(({ box, keptShare }, w) => [`${w + 1}`, ...box.map(span), `${fixed(100 * keptShare, 1)} %`]);
  return markdownTable(['wave', ...axes.map(({ id }) => `\`${id}\``), 'not ruled out'], rows);
}

/** What is to be said of the fit as a whole. */
function findings({ identified, rows, axes, suggested }: Calibration): readonly string[] {
  const open = axes.filter((_, k) => identified.fitted[k]!.identification === 'not-identified').map(({ id }) => id);
  const missed = rows.filter(({ isTarget, implausibilityAfter }) => isTarget && implausibilityAfter > CUTOFF).map(({ id }) => id);
  const broken = rows.filter((row) => !row.isTarget && row.implausibilityBefore <= CUTOFF && row.implausibilityAfter > CUTOFF);
  const ruledOut = axes.filter(({ kept }, k) => kept < identified.fitted[k]!.heldLow || kept > identified.fitted[k]!.heldHigh);
  const others = axes.filter(({ id, kept }) => suggested[id] !== kept).map(({ id }) => `\`${id}\` ${digits(suggested[id]!)}`);
  return [
    identified.matched
      ? 'Some values meet every row at once.'
      : 'No values searched meet every row at once: the rows pull apart, and the ranges are those of the least implausible hundredth.',
    open.length > 0
      ? `Not identified by these facts, and therefore kept: ${open.map((id) => `\`${id}\``).join(', ')}. A value chosen for them would be an assumption in the dress of a fit.`
      : 'Every assumption searched is identified.',
    missed.length > 0 ? `Still missed: ${missed.join(', ')}.` : 'Every row fitted to is met at the suggested values.',
    broken.length > 0
      ? `The suggested values break predicted rows that the defaults meet: ${broken.map(({ id }) => id).join(', ')}.`
      : 'The suggested values break no predicted row that the defaults meet.',
    ruledOut.length > 0
      ? `Defaults that the facts rule out: ${ruledOut.map(({ id }) => `\`${id}\``).join(', ')}.`
      : 'The facts rule out no default.',
    others.length > 0
      ? `Suggested where the search found better than the default: ${others.join(', ')}.`
      : 'The defaults are the best found.',
  ];
}

/** The document `docs/calibration.md`: the same options give the same bytes. */
export function calibrationDocument(fit: Calibration, model: string): string {
  const { options, rows, referenceBefore, referenceAfter } = fit;
  const { seed, replicates, waves, points } = options;
  return `# Calibration

Written by \`npm run calibrate\`: do not edit. Model ${model}, seed \`${seed}\`, ${waves} waves of ${points} points, ${replicates} replicates each, tried with ${CHECK_FACTOR * replicates}.
The program writes no value into the model: the defaults are in \`src/model/parameters.ts\`.

History matching with simulated moments: every wave covers a box with a Latin hypercube, simulates each point in the same luck, lays a quadratic
surface through the mean of each row and asks it at ${fixed(CANDIDATES, 0)} further points. A point is ruled out where some row lies further from the middle of its
tolerance than √(half width² + Monte Carlo error² + surface error²); what is left bounds the next wave. An assumption counts as identified where at most
${fixed(100 * IDENTIFIED_SHARE, 0)} % of the range searched (the middle 95 % of its prior; its default ± 50 % where it has none) is left. One that is not is held at its default, and the others
are judged again. The best point lies where the squared distances add up to least, from the middles of the rows and from what was believed before (prior or default), each in half widths. Predicted rows are followed and never fitted to.

${findings(fit)
  .map((sentence) => `- ${sentence}`)
  .join('\n')}

## Assumptions

${markdownTable(PARAMETER_HEADS, parameterRows(fit))}

*Rows that it moves*: how far each row goes from one end of the last wave's box to the other, in halves of its tolerance; what moves no row cannot be read from one.
Fitted to: ${TARGET_IDS.map((id) => `\`${id}\``).join(', ')}. Members speak of \`bassInnovation\` and \`bassImitation\` together: less of one asks for more of the other. GDP and job-years of the
forecast speak of \`realisedYield\` only at a given mean private value (\`privateValueMu\`, \`privateValueSd\`), with which it trades off: funded projects must clear their hurdle and
money runs out before projects do, so that numbers and money say little of private value.

\`networkReference\` and \`referenceLinks\` are normalisations: under the suggested values of the others, absorption in the base network was ${fixed(referenceBefore.q, 3)} of its reference before
and ${fixed(referenceAfter.q, 3)} after; 1 is their definition.

## Quality of fit

Means over replicates ± Monte Carlo error, where \`npm run validate\` judges medians.

${markdownTable(ROW_HEADS, rows.filter(({ isTarget }) => isTarget).map(rowCells))}

## Predicted rows, followed

${markdownTable(ROW_HEADS, rows.filter(({ isTarget }) => !isTarget).map(rowCells))}

What they would say where nothing fitted objects; a range wider than the tolerance could tell more of the assumptions, but then it would be no evidence:

${watchedTable(fit)}

## Waves

${waveTable(fit)}
`;
}

/** The same for a terminal. */
export function calibrationLines(fit: Calibration): readonly string[] {
  const rows = parameterRows(fit).map(([id, before, after, , range, held, , says]) => {
    const given = held === '–' ? '' : `; ${held} with the open ones held`;
    return `${id!.replaceAll('`', '')}: ${before} → ${after} (not ruled out ${range}${given}; ${says})`;
  });
  const fits = fit.rows.map((row) => {
    const { before, after } = row;
    const kind = row.isTarget ? 'fitted' : 'followed';
    const verdict = row.implausibilityAfter <= CUTOFF ? 'met' : 'missed';
    return `${row.id} (${kind}): ${grouped(before.mean)} → ${grouped(after.mean)}, implausibility ${fixed(row.implausibilityAfter, 2)}, ${verdict}`;
  });
  return [...rows, '', ...fits, '', ...findings(fit).map((sentence) => sentence.replaceAll('`', ''))];
}

/** The result as plain data: assumptions by id, rows by id. Six significant digits. */
export function calibrationData(fit: Calibration, model: string): Readonly<Record<string, unknown>> {
  const six = (value: number): number => Number(value.toPrecision(6));
  const { axes, identified, suggested, options, rows } = fit;
  const searched = axes.map(({ id, kept, low, high }, k): [AssumptionId, unknown] => {
    const found = identified.fitted[k]!;
    const { identification, heldLow, heldHigh } = found;
    const searchedFrom = { low: six(low), high: six(high) };
    const notRuledOut = { low: six(found.low), high: six(found.high) };
    const othersHeld = { low: six(heldLow), high: six(heldHigh) };
    return [id, { default: kept, suggested: suggested[id], identification, searched: searchedFrom, notRuledOut, othersHeld }];
  });
  const measured = MEASURED.map((id): [AssumptionId, unknown] => [
    id,
    { default: DEFAULT_ASSUMPTIONS[id], suggested: suggested[id], identification: 'measured' },
  ]);
  const moment = (row: RowFit, when: 'before' | 'after'): unknown => ({
    mean: six(row[when].mean),
    standardError: six(row[when].standardError),
    implausibility: six(when === 'before' ? row.implausibilityBefore : row.implausibilityAfter),
  });
  return {
    model,
    ...options,
    assumptions: Object.fromEntries([...searched, ...measured]),
    rows: Object.fromEntries(
      rows.map((row) => [row.id, { fitted: row.isTarget, before: moment(row, 'before'), after: moment(row, 'after') }]),
    ),
  };
}
