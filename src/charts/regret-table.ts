/** Scenarios by regret and by conditions met: the cells of the table as texts, and what they say in sentences. */
import type { RobustRow, Robustness } from '../experiment/robustness/readings.ts';
import type { Estimate } from '../experiment/study/study.ts';
import { dollars, exactCount, outcomeValue, points, range, rangeBeside, ratio } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { RegretWords } from '../i18n/messages-robustness.ts';
import { OUTCOMES, OUTCOME_INDEX, type OutcomeId } from '../model/outcomes.ts';
import { countedFutures, listed } from './future-counts.ts';

/** What the table is made of. */
export interface RegretInput {
  readonly language: Language;
  readonly words: RegretWords;
  /** Letters of the scenarios, in the order of the rows. */
  readonly letters: readonly string[];
  readonly reading: Robustness;
  /** How many futures were played: conditions count in all of them. */
  readonly played: number;
  /** What each condition is, in words. */
  readonly conditions: readonly string[];
}

/** A cell: a text, and beneath it its interval; '' where there is none. */
export interface RegretCell {
  readonly column: string;
  readonly text: string;
  readonly beneath: string;
  /** Whether no scenario does better on this. */
  readonly least: boolean;
}

/** A value of an outcome. */
function valueText(value: number, outcome: OutcomeId, language: Language): string {
  return outcomeValue(value, OUTCOMES[OUTCOME_INDEX[outcome]]?.unit ?? 'count', language);
}

/** A distance between two values of an outcome; none is a number too, and shares differ by points. */
export function distanceText(value: number, outcome: OutcomeId, language: Language): string {
  const unit = OUTCOMES[OUTCOME_INDEX[outcome]]?.unit ?? 'count';
  if (unit === 'share') return points(value, language);
  if (unit === 'ratio') return ratio(value, language);
  return unit === 'CAD per job-year' ? dollars(value, language) : outcomeValue(value, unit, language);
}

/** How many futures, with the interval around their share. */
function oddsCell(column: string, { value, low, high }: Estimate, futures: number, language: Language, least: boolean): RegretCell {
  const percent = (share: number): string => outcomeValue(share, 'share', language);
  return { column, text: countedFutures(value, futures, language), beneath: `(${range(low, high, percent, language)})`, least };
}

/** The cells of a scenario after its name: value, best in, regrets, conditions. With one scenario there is nothing to regret. */
export function regretCells(input: RegretInput, position: number): readonly RegretCell[] {
  const { reading, words, language, played, conditions } = input;
  const { outcome, rows } = reading;
  const row = rows[position];
  if (!row) return [];
  const value = (amount: number): string => valueText(amount, outcome, language);
  const away = (amount: number): string => distanceText(amount, outcome, language);
  const beside = rangeBeside({ low: row.low, median: row.median, high: row.high }, value, language).trim();
  // Where all are alike none is marked.
  const top = (pick: (one: RobustRow) => number, sign: 1 | -1): boolean =>
    rows.every((one) => sign * pick(row) >= sign * pick(one)) && rows.some((one) => pick(one) !== pick(row));
  const cell = (column: string, text: string, beneath: string, least: boolean): RegretCell => ({ column, text, beneath, least });
  const { mean, ninth, most } = row.regret;
  const regrets =
    rows.length < 2
      ? []
      : [
          oddsCell(
            words.best,
            row.best,
            reading.futures,
            language,
            top(({ best }) => best.value, 1),
          ),
          cell(
            words.mean,
            away(mean.value),
            `(${range(mean.low, mean.high, away, language)})`,
            top(({ regret }) => regret.mean.value, -1),
          ),
          cell(
            words.ninth,
            away(ninth),
            '',
            top(({ regret }) => regret.ninth, -1),
          ),
          cell(
            words.most,
            away(most),
            '',
            top(({ regret }) => regret.most, -1),
          ),
        ];
  const met = conditions.flatMap((condition, c) => {
    const odds = row.satisfies[c];
    return odds
      ? [
          oddsCell(
            condition,
            odds,
            played,
            language,
            top(({ satisfies }) => satisfies[c]?.value ?? 0, 1),
          ),
        ]
      : [];
  });
  const all =
    conditions.length > 1
      ? [
          oddsCell(
            words.all,
            row.satisfiesAll,
            played,
            language,
            top(({ satisfiesAll }) => satisfiesAll.value, 1),
          ),
        ]
      : [];
  return [cell(words.median, value(row.median), beside, false), ...regrets, ...met, ...all];
}

/** The position of the least of some numbers; `preferred` where it is as small. */
function leastAt(values: readonly number[], preferred: number): number {
  const least = Math.min(...values);
  return values[preferred] === least ? preferred : values.indexOf(least);
}

/** Whether two means are within their intervals of each other. */
function overlap(a: Estimate | undefined, b: Estimate | undefined): boolean {
  return a !== undefined && b !== undefined && a.low <= b.high && b.low <= a.high;
}

/**
 * Which scenario is regretted least on average and in nine futures of ten, as far as intervals tell them apart; where all are alike, that none
 * is. The largest regret is a single future: where another scenario has the least, that is added, not called a conflict.
 */
function regretClause({ reading, words, letters, language }: RegretInput): string {
  const { rows, outcome, leastRegret, leastMeanRegret: first } = reading;
  const regrets = rows.map(({ regret }) => regret);
  const alike = regrets.every((one) => one.mean.value === regrets[0]?.mean.value && one.most === regrets[0].most);
  if (alike) return words.alike;
  const letter = (position: number): string => letters[position] ?? '';
  const say = (value: number | undefined): string => distanceText(value ?? NaN, outcome, language);
  const second = leastAt(
    regrets.map(({ ninth }) => ninth),
    first,
  );
  const [a, b] = [regrets[first], regrets[second]];
  const ninth = [say(b?.ninth), say(a?.ninth)] as const;
  const near = regrets.flatMap(({ mean }, i) => (i !== first && i !== second && overlap(mean, a?.mean) ? [letter(i)] : []));
  const others = near.length > 0 ? [words.overlap(letter(first), listed(near, language))] : [];
  if (first !== second) {
    if (overlap(a?.mean, b?.mean)) return [words.undecided(letter(first), letter(second), ninth), ...others].join(' ');
    return [words.disagree(letter(first), [say(a?.mean.value), say(b?.mean.value)], letter(second), ninth), ...others].join(' ');
  }
  const smaller = regrets[leastRegret];
  const largest =
    smaller && a && smaller.most < a.most ? [words.largest(letter(leastRegret), say(smaller.most), letter(first), say(a.most))] : [];
  return [words.agree(letter(first), say(a?.mean.value), say(a?.ninth)), ...others, ...largest].join(' ');
}

/** Which scenario meets the conditions most often; where none ever does, which of them is never met. */
function conditionsClause({ reading, words, letters, language, played, conditions }: RegretInput): string {
  const { rows, mostSatisfying } = reading;
  const met = rows.map(({ satisfiesAll }) => satisfiesAll.value);
  const best = met[mostSatisfying] ?? NaN;
  if (best === 0) {
    const never = conditions.filter((_, c) => rows.every(({ satisfies }) => satisfies[c]?.value === 0));
    const none = words.meetsNone(conditions.length, exactCount(played, language));
    return never.length > 0 && conditions.length > 1 ? `${none} ${words.neverMet(never.join('; '))}` : none;
  }
  const odds = countedFutures(best, played, language);
  return met.every((value) => value === best) ? words.meetsAlike(odds) : words.meets(letters[mostSatisfying] ?? '', odds);
}

/** Which scenario is regretted least, by which measure, whether the measures disagree, and which meets the conditions most often. */
export function regretSentence(input: RegretInput): string {
  const { rows, conditions } = input.reading;
  if (rows.length < 2) return input.words.alone;
  const regret = regretClause(input);
  return conditions.length === 0 ? regret : `${regret} ${conditionsClause(input)}`;
}
