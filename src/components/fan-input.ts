/** Puts words, letters and colours to what a fan chart is drawn from. */
import type { FanInput, FanTarget } from '../charts/fan-input.ts';
import { LIGHT_PALETTE, SERIES_LETTERS } from '../charts/palette.ts';
import { outcomeValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { OpeningMessages } from '../i18n/messages-opening.ts';
import { OUTCOMES, OUTCOME_INDEX } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { FanSource } from '../stores/fan-source.ts';
import type { Odds } from '../stores/headline.svelte.ts';

/** What a chart's words depend on. */
export interface FanWords {
  readonly language: Language;
  readonly text: OpeningMessages;
  /** Titles of the scenarios in the picture, by world. */
  readonly titles: readonly string[];
}

function targetOf(odds: Odds | null, enough: boolean, write: (value: number) => string, text: OpeningMessages): FanTarget[] {
  if (!odds) return [];
  const { level, quarter, probability, standardError, count } = odds.target;
  const known = enough ? { odds: { probability, standardError, futures: count } } : {};
  return [{ quarter, level, label: text.targetLabel(write(level)), ...known }];
}

/** The input of a fan chart for the scenario `active` of the picture; odds are left out while there are too few futures. */
export function fanInput(source: FanSource, active: number, odds: Odds | null, enough: boolean, words: FanWords): FanInput {
  const { language, text, titles } = words;
  const unit = OUTCOMES[OUTCOME_INDEX[source.outcome]]?.unit ?? 'count';
  const write = (value: number): string => outcomeValue(value, unit, language);
  return {
    outcome: source.outcome,
    unit,
    quarters: source.quarters,
    language,
    palette: LIGHT_PALETTE,
    series: source.worlds.map(({ band, replicates }, w) => ({
      letter: SERIES_LETTERS[w] ?? 'A',
      label: titles[w] ?? '',
      band,
      replicates,
      active: w === active,
    })),
    counterfactual: source.counterfactual,
    counterfactualRange: source.counterfactualRange,
    reference: source.reference,
    targets: targetOf(odds, enough, write, text),
    published: source.published.map(({ quarter, value }) => {
      const forecast = quarter > SECOND_TRANCHE_END;
      return { quarter, value, forecast, label: forecast ? text.forecastLabel(write(value)) : text.publishedLabel(write(value)) };
    }),
  };
}
