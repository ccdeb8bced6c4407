/** What stands on a fan chart beside its lines: targets, published figures and the letters at the end of the lines. */
import { quarterLabel } from '../i18n/dates.ts';
import { activeSeries, readSeries, referenceName, referenceWithoutName, shows, withoutName, type FanInput } from './fan-input.ts';
import { isBeyond } from './fan-scale.ts';
import type { ChartPalette } from './palette.ts';

/** A text at the end of a line, in the line's colour. */
export interface EndLabel {
  readonly text: string;
  readonly value: number;
  readonly colour: string;
  readonly bold: boolean;
}

/** Marks in data units; they travel with the data of the chart, so that both always change together. */
export interface FanMarks {
  readonly palette: ChartPalette;
  readonly quarters: number;
  readonly targets: readonly { readonly quarter: number; readonly level: number; readonly text: string; readonly beyond: boolean }[];
  readonly published: readonly PointMark[];
  /** Where the active scenario's median first is at a target. */
  readonly reached: readonly PointMark[];
  readonly ends: readonly EndLabel[];
  /** Medians over quarters, as drawn: texts keep clear of them. */
  readonly medians: readonly ArrayLike<number>[];
  /** The name of the dashed line, in full and in short, and its values over quarters, or null where there is no such line. */
  readonly counterfactual: NamedLine | null;
  /** The same of the line under the default assumptions. */
  readonly reference: NamedLine | null;
  /** The same without the programme. */
  readonly referenceWithout?: NamedLine | null;
}

/** A point with its text, in data units. */
export interface PointMark {
  readonly quarter: number;
  readonly value: number;
  readonly label: string;
  /** Drawn as a diamond: a forecast. */
  readonly forecast?: boolean;
}

/** A line that is called by its name, in full where there is room, else in short; values over quarters. */
export interface NamedLine {
  readonly text: string;
  readonly short: string;
  readonly values: ArrayLike<number>;
}

/** Least distance between the letters at the end of the lines, in pixels. */
export const LETTER_GAP = 13;

function counterfactualMark(input: FanInput): FanMarks['counterfactual'] {
  const values = input.counterfactual;
  const text = withoutName(input);
  return values && { values, text, short: text.replace('the programme', 'it') };
}

function mediansOf(input: FanInput): number[][] {
  return input.series.map((series) => Array.from({ length: input.quarters + 1 }, (_, quarter) => readSeries(series, quarter).median));
}

/** A median that is at a target from the start has not come to it; one that is not drawn has no points. */
function reachedMarks(input: FanInput): PointMark[] {
  const series = activeSeries(input);
  if (!series || !shows(input, 'median')) return [];
  return input.targets.flatMap(({ reached }) => {
    if (!reached || reached > input.quarters) return [];
    const date = quarterLabel(reached, input.language);
    const label = input.language === 'en' ? `reached ${date}` : `atteinte en ${date}`;
    return [{ quarter: reached, value: readSeries(series, reached).median, label }];
  });
}

/** The marks of a chart. */
export function fanMarks(input: FanInput): FanMarks {
  const beyondText = input.language === 'en' ? 'beyond the chart' : 'hors du graphique';
  return {
    palette: input.palette,
    quarters: input.quarters,
    targets: input.targets
      .filter(({ quarter }) => quarter <= input.quarters)
      .map((target) => {
        const beyond = isBeyond(target, input);
        return { quarter: target.quarter, level: target.level, beyond, text: beyond ? `↑ ${target.label}, ${beyondText}` : target.label };
      }),
    published: input.published.filter(({ quarter }) => quarter <= input.quarters),
    reached: reachedMarks(input),
    ends: input.series
      .map((series) => ({
        text: series.letter,
        value: readSeries(series, input.quarters).median,
        colour: input.palette.series[series.letter],
        bold: series.active,
      }))
      .filter(({ value }) => Number.isFinite(value)),
    medians: shows(input, 'median') ? mediansOf(input) : [],
    counterfactual: counterfactualMark(input),
    referenceWithout: input.referenceWithout
      ? {
          values: input.referenceWithout,
          text: referenceWithoutName(input),
          short: input.language === 'en' ? 'default, without it' : 'défaut, sans',
        }
      : null,
    reference: input.reference ? { values: input.reference, text: referenceName(input), short: referenceName(input) } : null,
  };
}

/** Moves positions apart until each is `gap` from its neighbours and none is below `bottom`; keeps their order. */
export function spread(positions: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const placed = [...positions];
  let least = top;
  for (const i of order) {
    placed[i] = Math.max(positions[i] ?? 0, least);
    least = (placed[i] ?? 0) + gap;
  }
  let most = bottom;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - gap;
  }
  return placed;
}
