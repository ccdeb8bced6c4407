/** Colours and dash patterns of the charts: told apart by letter, by dash and by lightness, never by colour alone. */

/** The letters of scenarios that stand side by side. */
export const SERIES_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** The letter of a scenario. */
export type SeriesLetter = (typeof SERIES_LETTERS)[number];

/** Colours of a chart as `#rrggbb`; dark mode passes its own. `card` is the ground that a chart stands on. */
export interface ChartPalette {
  readonly card: string;
  readonly ink: string;
  readonly mute: string;
  readonly grid: string;
  readonly target: string;
  readonly counterfactual: string;
  readonly series: Readonly<Record<SeriesLetter, string>>;
}

/** Colours on a white card; text at least 4.5 to 1, lines at least 3 to 1. */
export const LIGHT_PALETTE: ChartPalette = {
  card: '#ffffff',
  ink: '#1c2127',
  mute: '#626a73',
  grid: '#eceae2',
  target: '#8d2f2f',
  counterfactual: '#6f757d',
  series: { A: '#0b6e69', B: '#b4530a', C: '#5b4b9a', D: '#8a2c5f', E: '#3b6ea5', F: '#5f6b1e' },
};

/** Colours on a dark card, with the same contrasts. */
export const DARK_PALETTE: ChartPalette = {
  card: '#1b2024',
  ink: '#e8eaec',
  mute: '#a3abb3',
  grid: '#333a40',
  target: '#f09a9a',
  counterfactual: '#9aa2aa',
  series: { A: '#4fc3b8', B: '#f2a15f', C: '#b3a4f0', D: '#ef8fbf', E: '#86b7ea', F: '#b9c96b' },
};

/** Dash pattern of a scenario's line in pixels, drawn and left out in turn; A is solid. */
export const DASHES: Readonly<Record<SeriesLetter, readonly number[]>> = {
  A: [],
  B: [10, 4],
  C: [10, 3, 2, 3],
  D: [5, 3],
  E: [7, 3, 2, 3, 2, 3],
  F: [16, 5],
};

/** Dash pattern of the line without the programme. */
export const COUNTERFACTUAL_DASH: readonly number[] = [4, 4];
/** Dash pattern of the line without the programme under the default assumptions. */
export const REFERENCE_WITHOUT_DASH: readonly number[] = [1, 3];
/** Dot pattern of targets. */
export const TARGET_DASH: readonly number[] = [2, 4];

/** A colour `#rrggbb` made partly transparent: `rgba(11, 110, 105, 0.14)`. */
export function withAlpha(colour: string, alpha: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}

/** The typeface of every text in a chart: the reader's own. */
export const FONT_FAMILY =
  'Inter, "Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", Arial, sans-serif';
