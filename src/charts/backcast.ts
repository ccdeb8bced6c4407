/** A dated fact beside what the base run gives over time: the picture as plain shapes, its sentence and its table. */
import type { RecordedCourse, RecordedRow } from '../experiment/validation/recorded-validation.ts';
import { quarterLabel } from '../i18n/dates.ts';
import { outcomeValue, range } from '../i18n/format.ts';
import type { Bilingual, Language } from '../i18n/language.ts';
import { publishedWords } from '../i18n/patterns.ts';
import { OUTCOME_INDEX, OUTCOMES } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { tableQuarters } from './fan-table.ts';
import type { TextTable } from './row-chart.ts';

/** One outcome: its simulated course, and the rows of the validation that are points of it. */
export interface Backcast {
  readonly course: RecordedCourse;
  readonly rows: readonly RecordedRow[];
}

/** Width and height of the picture, in the units that its shapes are given in. */
export const BACKCAST_SIZE = { width: 300, height: 172 } as const;

/** Where the plot lies in the picture. */
const PLOT = { left: 42, right: 290, top: 10, bottom: 148 } as const;

/** A dated fact as drawn: its place, the ends of its tolerance, and what it says. A forecast is a diamond; a fitted fact is hollow. */
export interface BackcastPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly forecast: boolean;
  readonly fitted: boolean;
  readonly missed: boolean;
}

/** The picture: paths of the band and the median, labelled ticks, points. */
export interface BackcastPicture {
  readonly band: string;
  readonly median: string;
  readonly yTicks: readonly { readonly at: number; readonly label: string }[];
  readonly xTicks: readonly { readonly at: number; readonly label: string }[];
  readonly points: readonly BackcastPoint[];
}

/** Quarters with a label: the start and the end of each tranche. */
const X_TICKS = [0, 20, 40];
const PAST_TOP = 1.04;

/** The number that a fact was published as: `> 1,420` is 1420, `2,308 to > 2,500` is 2308. NaN where it is none. */
export function publishedNumber(published: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(published)?.[0].replaceAll(',', '');
  return digits === undefined ? NaN : Number(digits);
}

function unitOf(course: RecordedCourse): (typeof OUTCOMES)[number]['unit'] {
  return OUTCOMES[OUTCOME_INDEX[course.outcome]]?.unit ?? 'count';
}

/** A step of 1, 2 or 5 times a power of ten that divides a height into two to four parts. */
export function niceStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / 2));
  return [1, 2, 5, 10].map((factor) => factor * power).findLast((step) => top / step >= 2) ?? power;
}

/** The last quarter of a course. */
function lastOf({ median }: RecordedCourse): number {
  return median.length - 1;
}

/** Draws a backcast. */
export function backcastPicture({ course, rows }: Backcast, language: Language): BackcastPicture {
  const last = lastOf(course);
  const shown = rows.map((row) => ({ row, value: publishedNumber(row.published) })).filter(({ value }) => Number.isFinite(value));
  const top = PAST_TOP * Math.max(...course.high, ...shown.map(({ row, value }) => Math.max(value, row.high ?? value)));
  const x = (quarter: number): number => PLOT.left + ((PLOT.right - PLOT.left) * quarter) / last;
  const y = (value: number): number => PLOT.bottom - ((PLOT.bottom - PLOT.top) * Math.max(0, value)) / top;
  const along = (values: readonly number[]): string[] => values.map((value, quarter) => `${x(quarter).toFixed(1)},${y(value).toFixed(1)}`);
  const step = niceStep(top);
  const marks = Array.from({ length: Math.floor(top / step) + 1 }, (_, n) => n * step);
  return {
    band: `M${along(course.high).join('L')}L${along(course.low).reverse().join('L')}Z`,
    median: `M${along(course.median).join('L')}`,
    yTicks: marks.map((value) => ({ at: y(value), label: value === 0 ? '0' : outcomeValue(value, unitOf(course), language) })),
    xTicks: X_TICKS.filter((quarter) => quarter <= last).map((quarter) => ({ at: x(quarter), label: quarterLabel(quarter, language) })),
    points: shown.map(({ row, value }) => ({
      id: row.id,
      x: x(row.quarter ?? 0),
      y: y(value),
      top: y(row.high ?? value),
      bottom: y(row.low),
      forecast: (row.quarter ?? 0) > SECOND_TRANCHE_END,
      fitted: row.standing === 'fitted',
      missed: row.verdict === 'missed',
    })),
  };
}

interface Words {
  readonly point: (when: string, simulated: string, range: string, published: string, standing: string, verdict: string) => string;
  readonly standings: Readonly<Record<RecordedRow['standing'], string>>;
  readonly verdicts: Readonly<Record<RecordedRow['verdict'], string>>;
  readonly columns: readonly string[];
}

const WORDS: Bilingual<Words> = {
  en: {
    point: (when, simulated, between, published, standing, verdict) =>
      `${when}: ${simulated} simulated (${between}), ${published} published, ${standing}, ${verdict}`,
    standings: { predicted: 'predicted', fitted: 'fitted' },
    verdicts: { met: 'holds', missed: 'missed', 'not-measured': 'not measured' },
    columns: ['Date', 'median', '5th to 95th percentile', 'published'],
  },
  fr: {
    point: (when, simulated, between, published, standing, verdict) =>
      `${when} : ${simulated} simulé (${between}), ${published} publié, ${standing}, ${verdict}`,
    standings: { predicted: 'prédit', fitted: 'ajusté' },
    verdicts: { met: 'tient', missed: 'manqué', 'not-measured': 'non mesuré' },
    columns: ['Date', 'médiane', '5e au 95e centile', 'publié'],
  },
};

/** What a picture says, in one sentence: each fact beside the median and range of its date. */
export function backcastSentence({ course, rows }: Backcast, language: Language): string {
  const words = WORDS[language];
  const write = (value: number): string => outcomeValue(value, unitOf(course), language);
  const parts = rows.map((row) => {
    const { median, low, high } = row.simulated;
    const when = quarterLabel(row.quarter ?? 0, language, 'long');
    const between = range(low, high, write, language);
    return words.point(
      when,
      write(median),
      between,
      publishedText(course, row, language),
      words.standings[row.standing],
      words.verdicts[row.verdict],
    );
  });
  const sentence = `${parts.join('; ')}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The published figure in the outcome's unit, with what stands around it. */
function publishedText(course: RecordedCourse, { published }: RecordedRow, language: Language): string {
  const value = publishedNumber(published);
  const plain = /^>? ?[\d,.]+$/.test(published);
  if (!plain || unitOf(course) !== 'CAD M') return publishedWords(published, language);
  return publishedWords(published, language).replace(/\d[\d.,\u00a0]*$/, () => outcomeValue(value, 'CAD M', language));
}

/** The picture as a table: each year's end, and each dated fact at its quarter. */
export function backcastTable({ course, rows }: Backcast, language: Language, caption: string): TextTable {
  const write = (value: number): string => outcomeValue(value, unitOf(course), language);
  const factOf = (quarter: number): RecordedRow | undefined => rows.find((row) => Math.round(row.quarter ?? -1) === quarter);
  const quarters = [...new Set([...tableQuarters(lastOf(course)), ...rows.map((row) => Math.round(row.quarter ?? 0))])].sort(
    (a, b) => a - b,
  );
  return {
    caption,
    columns: WORDS[language].columns,
    rows: quarters.map((quarter) => {
      const fact = factOf(quarter);
      const [median = 0, low = 0, high = 0] = [course.median[quarter], course.low[quarter], course.high[quarter]];
      const published = fact ? publishedText(course, fact, language) : '';
      return {
        key: String(quarter),
        cells: [quarterLabel(quarter, language), write(median), range(low, high, write, language), published],
      };
    }),
  };
}
