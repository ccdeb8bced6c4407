/** A box as rows: for each of its conditions the whole range over all futures, and the part that lies inside. Places are shares of the width. */
import type { Box, Restriction } from '../experiment/robustness/readings.ts';
import type { FactorId } from '../experiment/study/factor.ts';
import { significant } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { DiscoveryWords, FailureWords } from '../i18n/messages-robustness.ts';
import { AGAIN, conditionClause, saidCondition } from './discovery-sentence.ts';
import { factorName, factorValue } from './factor-words.ts';
import type { TextTable } from './row-chart.ts';

/** The values that a factor has over all futures: its ends, or its options. */
export type FactorRange = { readonly min: number; readonly max: number } | { readonly options: readonly string[] };

/** What the rows are made of. */
export interface BoxInput {
  readonly language: Language;
  readonly words: FailureWords;
  readonly discovery: DiscoveryWords;
  readonly box: Pick<Box, 'restrictions'>;
  /** Null for a factor whose values are not known. */
  rangeOf(id: FactorId): FactorRange | null;
}

/** One condition. `from` and `to` are the places of the part inside; options have their names instead. */
export interface BoxRow {
  readonly id: FactorId;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The ends of the whole range in words; '' for options. */
  readonly low: string;
  readonly high: string;
  readonly options: readonly { readonly name: string; readonly inside: boolean }[];
  /** The condition in words. */
  readonly condition: string;
  /** Whether it is hardly there by chance and was found again in halves; in a word, with its quasi-p-value. */
  readonly telling: boolean;
  readonly chance: readonly [word: string, value: string];
  /** In how many of ten halves it was found again. */
  readonly again: string;
}

/** A quasi-p-value below this is telling. */
export const TELLING = 0.05;
/** Smaller ones are only said to be smaller. */
const SMALLEST = 0.001;

/** Hardly there by chance: by its quasi-p-value, which flatters it, and by the halves that show it again. */
function isTelling({ quasiP, reproduced }: Restriction): boolean {
  return quasiP < TELLING && reproduced >= AGAIN;
}

function chanceOf(restriction: Restriction, { words, language }: BoxInput): BoxRow['chance'] {
  const { quasiP } = restriction;
  const value =
    quasiP < SMALLEST
      ? words.lessThan(significant(SMALLEST, language))
      : words.quasiP(significant(Number(quasiP.toPrecision(2)), language));
  return [isTelling(restriction) ? words.telling : words.doubtful, value];
}

/** Where the part inside begins and ends on the whole range, and what its ends are called. */
function placesOf(
  { id, from, to }: Restriction,
  range: FactorRange | null,
  language: Language,
): Pick<BoxRow, 'from' | 'to' | 'low' | 'high'> {
  if (!range || 'options' in range) return { from: 0, to: 1, low: '', high: '' };
  const { min, max } = range;
  const at = (value: number): number => (max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0);
  const write = (value: number): string => factorValue(id, value, language);
  return { from: from === null ? 0 : at(from), to: to === null ? 1 : at(to), low: write(min), high: write(max) };
}

/** A row for each condition, the most telling first. */
export function boxChart(input: BoxInput): readonly BoxRow[] {
  const { box, language, words, discovery, rangeOf } = input;
  return box.restrictions.map((restriction) => {
    const { id, inside, reproduced } = restriction;
    const range = rangeOf(id);
    const options = inside && range && 'options' in range ? range.options : [];
    return {
      id,
      name: factorName(id, language),
      ...placesOf(restriction, range, language),
      options: options.map((option) => ({ name: factorValue(id, option, language), inside: inside?.includes(option) ?? false })),
      condition: conditionClause(saidCondition(restriction, language), discovery),
      telling: isTelling(restriction),
      chance: chanceOf(restriction, input),
      again: words.halves(significant(Math.round(10 * reproduced), language)),
    };
  });
}

/** The same as a table. */
export function boxTable(rows: readonly BoxRow[], words: FailureWords): TextTable {
  return {
    caption: words.box,
    columns: [words.factor, words.range, words.inside, words.chance, words.again],
    rows: rows.map(({ id, name, low, high, options, condition, chance, again }) => ({
      key: id,
      cells: [
        name,
        options.length > 0 ? options.map((option) => option.name).join(', ') : `${low} – ${high}`,
        condition,
        `${chance[0]} (${chance[1]})`,
        again,
      ],
    })),
  };
}
