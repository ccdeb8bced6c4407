/** Policies over time as a picture: money by fiscal year as step lines, and a lane for each programme beneath. Places are pixels. */
import { fiscalYear } from '../i18n/dates.ts';
import { money } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { LETTER_GAP, spread } from './fan-marks.ts';
import { DASHES, type ChartPalette, type SeriesLetter } from './palette.ts';
import { horizonOf, type PolicySeries } from './policy-input.ts';
import { LANE, laneOf, roughWidth, type LaneTexts, type PolicyLane } from './policy-lanes.ts';
import { labelled, placeOn, rowScale, rowTicks } from './row-scale.ts';

/** A step line; one that coincides with others takes turns with them: its dashes are shifted by `offset` along the line. */
export interface StepLine {
  readonly letter: SeriesLetter;
  readonly colour: string;
  readonly path: string;
  readonly dash: string;
  readonly offset: number;
}

/** A letter at the end of a line. */
export interface LineEnd {
  readonly letter: SeriesLetter;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

/** The whole picture, `width` × `height`; money stands between `top` and `zero`, from `left` to `right`. */
export interface PolicyPicture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly zero: number;
  /** Fiscal years; '' where there is no room for a name. */
  readonly years: readonly { readonly left: number; readonly right: number; readonly label: string }[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly lines: readonly StepLine[];
  readonly ends: readonly LineEnd[];
  readonly lanes: readonly PolicyLane[];
}

/** What a picture is made of; texts by scenario. */
export interface PolicyInput {
  readonly series: readonly PolicySeries[];
  readonly texts: readonly LaneTexts[];
  readonly language: Language;
  readonly palette: ChartPalette;
}

const QUARTERS = 4;
const MARGIN = { left: 48, right: 24, top: 12 } as const;
const MONEY_HEIGHT = 116;
/** Between zero and the first lane: room for the names of the years. */
const AXIS_HEIGHT = 26;
/** Length of a turn of lines that coincide. */
const TURN = 7;
/** Room for a letter beside another. */
const LETTER_WIDTH = 9;

/** First year with money and the one after the last; null where there is none. */
function yearsWithMoney({ years }: PolicySeries): readonly [first: number, after: number] | null {
  const first = years.findIndex((year) => year.money > 0);
  return first < 0 ? null : [first, years.findLastIndex((year) => year.money > 0) + 1];
}

/** A line that rises from zero, steps from year to year and falls to zero again. */
function stepPath(series: PolicySeries, left: (year: number) => number, y: (value: number) => number): string {
  const span = yearsWithMoney(series);
  if (!span) return '';
  const steps = series.years.slice(...span).map((year, n) => `V${y(year.money)}H${left(span[0] + n + 1)}`);
  return `M${left(span[0])},${y(0)}${steps.join('')}V${y(0)}`;
}

function sameMoney(a: PolicySeries, b: PolicySeries): boolean {
  return a.years.every((year, i) => Math.abs(year.money - (b.years[i]?.money ?? 0)) < 0.005);
}

/** Whether some lines coincide. */
export function linesCoincide(series: readonly PolicySeries[]): boolean {
  const drawn = series.filter(yearsWithMoney);
  return drawn.some((one, i) => drawn.slice(i + 1).some((other) => sameMoney(one, other)));
}

function stepLine(series: PolicySeries, input: PolicyInput, path: string): StepLine {
  const twins = input.series.filter((other) => yearsWithMoney(other) && sameMoney(series, other));
  const turns = twins.length > 1;
  return {
    letter: series.letter,
    colour: input.palette.series[series.letter],
    path,
    dash: turns ? `${TURN} ${TURN * (twins.length - 1)}` : DASHES[series.letter].join(' '),
    offset: turns ? TURN * twins.indexOf(series) : 0,
  };
}

/** Letters where lines end: those of lines at one height side by side as far as there is room, the others one over the other. */
function lineEnds(input: PolicyInput, left: (year: number) => number, y: (value: number) => number, width: number): LineEnd[] {
  const ends = input.series.flatMap((series) => {
    const span = yearsWithMoney(series);
    return span ? [{ letter: series.letter, after: span[1], height: y(series.years[span[1] - 1]?.money ?? 0) }] : [];
  });
  return [...new Set(ends.map(({ after }) => after))].flatMap((after) => {
    const x = left(after) + 7;
    const inRow = Math.max(1, Math.floor((width - x) / LETTER_WIDTH));
    const here = ends.filter((end) => end.after === after).sort((a, b) => a.height - b.height);
    const rows: (typeof here)[] = [];
    for (const end of here) {
      const row = rows.at(-1);
      if (row?.[0] && row.length < inRow && end.height - row[0].height < 1) row.push(end);
      else rows.push([end]);
    }
    const heights = rows.map(([first]) => first?.height ?? 0);
    const placed = spread(heights, LETTER_GAP, MARGIN.top + LETTER_GAP / 2, y(0) - 1);
    return rows.flatMap((row, r) =>
      row.map(({ letter }, n) => ({ letter, colour: input.palette.series[letter], x: x + LETTER_WIDTH * n, y: placed[r] ?? 0 })),
    );
  });
}

/** Names of the fiscal years, every second or third one where they would run into one another. */
function namedYears(count: number, left: (year: number) => number, language: Language): PolicyPicture['years'] {
  const names = Array.from({ length: count }, (_, year) => fiscalYear(QUARTERS * year + 1, language));
  const room = left(1) - left(0);
  const every = Math.max(1, Math.ceil((Math.max(...names.map(roughWidth)) + 6) / room));
  const last = left(count);
  return names.map((name, year) => {
    const [from, to] = [left(year), left(year + 1)];
    const fits = (from + to) / 2 + roughWidth(name) / 2 <= last + MARGIN.right;
    return { left: from, right: to, label: year % every === 0 && fits ? name : '' };
  });
}

/** Lays the picture out for a width in pixels. */
export function policyPicture(input: PolicyInput, width: number): PolicyPicture {
  const { series, language, palette } = input;
  const horizon = Math.max(1, horizonOf(series));
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const x = (quarter: number): number => Math.round(10 * (left + ((right - left) * quarter) / horizon)) / 10;
  const yearEnd = (year: number): number => x(Math.min(QUARTERS * year, horizon));
  const scale = rowScale(
    series.flatMap(({ years }) => years.map((year) => year.money)),
    3,
  );
  const zero = MARGIN.top + MONEY_HEIGHT;
  const y = (value: number): number => Math.round(10 * (zero - MONEY_HEIGHT * placeOn(scale, value))) / 10;
  const lines = series.map((one) => stepLine(one, input, stepPath(one, yearEnd, y))).filter(({ path }) => path !== '');
  const ground = { x, horizon, edge: width };
  const first = zero + AXIS_HEIGHT;
  return {
    width,
    height: first + LANE.height * series.length,
    left,
    right,
    top: MARGIN.top,
    zero,
    years: namedYears(Math.ceil(horizon / QUARTERS), yearEnd, language),
    ticks: labelled(rowTicks(scale), (value) => money(value, language), language).map((tick) => ({ y: y(tick.value), label: tick.label })),
    lines,
    ends: lineEnds(input, yearEnd, y, width),
    lanes: series.map((one, i) => laneOf(one, input.texts[i] as LaneTexts, palette.series[one.letter], ground, first + LANE.height * i)),
  };
}
