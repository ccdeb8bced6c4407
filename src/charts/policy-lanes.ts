/** The lane of a scenario in the picture of policies over time: when its programme runs, under which rules. Places are pixels. */
import type { SeriesLetter } from './palette.ts';
import type { PolicySeries } from './policy-input.ts';
import { textWidth } from './text-width.ts';

/** What is written in a lane; of several texts the first that fits is taken, none where none does. */
export interface LaneTexts {
  readonly period: string;
  /** Instead of a bar; '' where there is one. */
  readonly instead: string;
  /** Before the start. */
  readonly wait: readonly string[];
  /** One list per tranche. */
  readonly tranches: readonly (readonly string[])[];
  /** By how much support falls; '' where it does not. */
  readonly taper: string;
}

/** A text with the place of its left end, or of its right end where it says so. */
export interface PlacedText {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** A tranche's bar; one without money is empty. */
export interface LaneBar {
  readonly left: number;
  readonly right: number;
  readonly empty: boolean;
}

/** One scenario's lane: a line of its title over a bar from `top` to `bottom`. */
export interface PolicyLane {
  readonly letter: SeriesLetter;
  readonly colour: string;
  readonly title: PlacedText;
  readonly period: PlacedText;
  readonly titleLine: number;
  readonly top: number;
  readonly bottom: number;
  readonly hatched: boolean;
  readonly bars: readonly LaneBar[];
  readonly texts: readonly PlacedText[];
  /** Corners of the part of support that has tapered off; '' where nothing has. */
  readonly wedge: string;
  /** Until where it is waited for the start; null where it starts at once or never. */
  readonly waitsTo: number | null;
  /** Places of the flag and of the square; null outside the picture. The square is filled where the programme is stopped. */
  readonly start: number | null;
  readonly end: number | null;
  readonly stopped: boolean;
  /** Whether it goes on where the picture ends. */
  readonly goesOn: boolean;
}

/** Where the lanes stand: the place of a quarter, the last quarter, and how far right a text may reach. */
export interface LaneGround {
  readonly x: (quarter: number) => number;
  readonly horizon: number;
  readonly edge: number;
}

/** Heights of a lane: all of it, down to the foot of its title, down to its bar, the bar. */
export const LANE = { height: 57, title: 13, top: 25, bar: 20 } as const;

/** Heights of the type of a lane's texts, and of its title. */
const SIZE = 11;
const TITLE_SIZE = 12;
/** Between an edge and a text. */
const GAP = 6;

/** Width of a text of the picture, roughly: it is laid out where nothing can be measured. */
export function roughWidth(text: string): number {
  return textWidth(text, SIZE);
}

/** A title cut with an ellipsis where it is wider than its room. */
function cut(title: string, room: number): string {
  if (textWidth(title, TITLE_SIZE) <= room) return title;
  const letters = Array.from(title);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, TITLE_SIZE) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The first text that fits between two places, at the left of them. */
function fitting(texts: readonly string[], left: number, right: number): PlacedText[] {
  const text = texts.find((candidate) => roughWidth(candidate) <= right - left - 2 * GAP);
  return text === undefined ? [] : [{ x: left + GAP, text, anchor: 'start' }];
}

/** One text over both tranches where their rules read alike, else one in each; the last one's behind its bar where it has no room within. */
function trancheTexts(bars: readonly LaneBar[], texts: LaneTexts['tranches'], within: number, behind: number, edge: number): PlacedText[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return [];
  const alike = bars.every((_, i) => texts[i]?.[0] === texts[0]?.[0]);
  const spans = alike ? [{ left: first.left, right: last.right }] : bars;
  return spans.flatMap(({ left, right }, i) => {
    const placed = fitting(texts[i] ?? [], left, Math.min(right, within));
    return placed.length > 0 || i < spans.length - 1 ? placed : fitting(texts[i] ?? [], behind, edge);
  });
}

/** The corner that the taper cuts from the bars, as far as the picture shows them. */
function wedgeOf({ start, end, taper }: PolicySeries, { x, horizon }: LaneGround, top: number): string {
  if (taper <= 0 || end <= start || start >= horizon) return '';
  const last = Math.min(end, horizon);
  const depth = (LANE.bar * taper * (last - start)) / (end - start);
  return `${x(start)},${top} ${x(last)},${top} ${x(last)},${top + depth}`;
}

/** Behind the mark that ends the bars where there is room, else within the last bar. */
function taperText(text: string, end: number, edge: number): PlacedText | null {
  if (text === '') return null;
  const outside = end + 2 * GAP + roughWidth(text) <= edge;
  return outside ? { x: end + 10, text, anchor: 'start' } : { x: end - 8, text, anchor: 'end' };
}

/** What is written in and behind the bars. */
function barTexts(bars: readonly LaneBar[], texts: LaneTexts, end: number, edge: number): PlacedText[] {
  if (bars.length === 0) return [];
  const taper = taperText(texts.taper, end, edge);
  const within = taper?.anchor === 'end' ? taper.x - roughWidth(taper.text) : end;
  const behind = taper?.anchor === 'start' ? taper.x + roughWidth(taper.text) : end + GAP;
  return [...trancheTexts(bars, texts.tranches, within, behind, edge), ...(taper ? [taper] : [])];
}

/** Lays out a scenario's lane from the height `line` on. */
export function laneOf(series: PolicySeries, texts: LaneTexts, colour: string, ground: LaneGround, line: number): PolicyLane {
  const { start, end } = series;
  const { x, horizon, edge } = ground;
  const [left, right] = [x(0), x(horizon)];
  const runs = end > start && start < horizon;
  const bars = series.tranches
    .filter(({ from }) => from < horizon)
    .map(({ from, to, money }) => ({ left: x(from), right: x(Math.min(to, horizon)), empty: money <= 0 }));
  const waitsTo = end > start && start > 0 ? x(Math.min(start, horizon)) : null;
  const before = texts.instead === '' ? (waitsTo === null ? [] : fitting(texts.wait, left - GAP, waitsTo)) : [];
  const top = line + LANE.top;
  return {
    letter: series.letter,
    colour,
    title: { x: left, text: cut(series.label, right - left - roughWidth(texts.period) - 2 * GAP), anchor: 'start' },
    period: { x: right, text: texts.period, anchor: 'end' },
    titleLine: line + LANE.title,
    top,
    bottom: top + LANE.bar,
    hatched: !series.projects,
    bars,
    texts: [
      ...(texts.instead === '' ? [] : [{ x: left, text: texts.instead, anchor: 'start' } as const]),
      ...before,
      ...barTexts(bars, texts, x(Math.min(end, horizon)), edge),
    ],
    wedge: wedgeOf(series, ground, top),
    waitsTo,
    start: runs ? x(start) : null,
    end: runs && end <= horizon ? x(end) : null,
    stopped: series.stopped,
    goesOn: runs && end > horizon,
  };
}
