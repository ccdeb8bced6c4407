/** The peeling trajectory: each box as a dot, to the right the share of failures that it holds, upwards the share of it that fails. */
import type { Box, Discovery } from '../experiment/robustness/readings.ts';
import { share } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { FailureWords } from '../i18n/messages-robustness.ts';
import type { TextTable } from './row-chart.ts';

/** What the chart is made of. */
export interface PeelingInput {
  readonly language: Language;
  readonly words: FailureWords;
  readonly discovery: Pick<Discovery, 'boxes' | 'proposed'>;
}

/** A box as a dot; places are shares of the width from the left and of the height from the bottom. */
export interface PeelingDot {
  readonly box: number;
  readonly x: number;
  readonly y: number;
  readonly proposed: boolean;
  /** How many conditions, where a box is the first or the proposed one with so many; '' else. */
  readonly label: string;
  /** What is said of it: its place among the boxes, its conditions, what it holds and how much of it fails. */
  readonly text: string;
}

/** The dots with the ticks of both axes, which run from nothing to all. */
export interface PeelingChart {
  readonly dots: readonly PeelingDot[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** How many different factors a box restricts. */
export function conditionsIn({ restrictions }: Pick<Box, 'restrictions'>): number {
  return new Set(restrictions.map(({ id }) => id)).size;
}

/** What is said of one box. */
function textOf(box: Box, position: number, { words, language, discovery }: PeelingInput): string {
  const place = words.position(String(position + 1), String(discovery.boxes.length));
  const mark = position === discovery.proposed ? ` (${words.isProposed})` : box.restrictions.length === 0 ? ` (${words.isBase})` : '';
  return `${place}${mark}, ${words.reading(share(box.coverage, language), share(box.density, language), conditionsIn(box))}`;
}

/** The dots in the order of peeling. */
export function peelingChart(input: PeelingInput): PeelingChart {
  const { discovery, language } = input;
  const counts = discovery.boxes.map(conditionsIn);
  const dots = discovery.boxes.map((box, position): PeelingDot => {
    const proposed = position === discovery.proposed;
    const first = counts.indexOf(counts[position] ?? 0) === position;
    return {
      box: position,
      x: box.coverage,
      y: box.density,
      proposed,
      label: proposed || first ? String(counts[position]) : '',
      text: textOf(box, position, input),
    };
  });
  return { dots, ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: share(at, language) })) };
}

/** The dot nearest to a place, given how many times as wide as high the picture is; null where there is none. */
export function nearestDot({ dots }: PeelingChart, x: number, y: number, aspect = 1): number | null {
  const away = (dot: PeelingDot): number => (aspect * (dot.x - x)) ** 2 + (dot.y - y) ** 2;
  const nearest = [...dots].sort((a, b) => away(a) - away(b))[0];
  return nearest?.box ?? null;
}

/** The box that a discovery opens at: the proposed one; without one, the one that balances both best. */
export function boxToShow({ boxes, proposed }: Pick<Discovery, 'boxes' | 'proposed'>): number {
  if (proposed !== null) return proposed;
  const balance = ({ coverage, density }: Box): number => (coverage + density > 0 ? (coverage * density) / (coverage + density) : 0);
  return boxes.reduce((best, box, i) => (balance(box) > balance(boxes[best] ?? box) ? i : best), 0);
}

/** Every box as a table. */
export function peelingTable({ words, language, discovery }: PeelingInput): TextTable {
  const columns = [words.number, words.restrictions, words.coverage, words.density, words.mass, words.proposed];
  const rows = discovery.boxes.map((box, position) => {
    const shares = [box.coverage, box.density, box.mass].map((value) => share(value, language));
    const mark = position === discovery.proposed ? words.isProposed : box.restrictions.length === 0 ? words.isBase : '';
    return { key: String(position), cells: [String(position + 1), String(conditionsIn(box)), ...shares, mark] };
  });
  return { caption: words.path, columns, rows };
}
