/** Puts words, letters and colours to what a fan chart is drawn from. */
import type { FanInput, FanTarget } from '../charts/fan-input.ts';
import { LIGHT_PALETTE, SERIES_LETTERS } from '../charts/palette.ts';
import type { TargetResult } from '../experiment/targets.ts';
import { outcomeValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { OpeningMessages } from '../i18n/messages-opening.ts';
import { OUTCOMES, OUTCOME_INDEX } from '../model/outcomes.ts';
import { LESS_IS_BETTER } from '../experiment/outcome-sense.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { FanSource } from '../stores/fan-source.ts';

/** What a chart's words depend on. */
export interface FanWords {
  readonly language: Language;
  readonly text: OpeningMessages;
  /** Titles of the scenarios in the picture, by world. */
  readonly titles: readonly string[];
}

/**
 * The input of a fan chart for the scenario `active` of the picture, in a place (null: the whole programme, to which targets belong).
 * Odds and dates of targets are left out while there are too few futures.
 */
export function fanInput(
  source: FanSource,
  active: number,
  targets: readonly TargetResult[],
  enough: boolean,
  words: FanWords,
  place: FanInput['place'] = null,
): FanInput {
  const { language, text, titles } = words;
  const unit = OUTCOMES[OUTCOME_INDEX[source.outcome]]?.unit ?? 'count';
  const write = (value: number): string => outcomeValue(value, unit, language);
  const targetOf = ({ level, quarter, probability, standardError, count, firstQuarter }: TargetResult): FanTarget => {
    const known = enough
      ? { odds: { probability, standardError, futures: count }, reached: LESS_IS_BETTER.includes(source.outcome) ? null : firstQuarter }
      : {};
    return { quarter, level, label: text.targetLabel(write(level)), ...known };
  };
  return {
    outcome: source.outcome,
    unit,
    quarters: source.quarters,
    language,
    palette: LIGHT_PALETTE,
    place,
    series: source.worlds.flatMap((world, w) =>
      world ? [{ letter: SERIES_LETTERS[w] ?? 'A', label: titles[w] ?? '', ...world, active: w === active }] : [],
    ),
    counterfactual: source.counterfactual,
    counterfactualRange: source.counterfactualRange,
    reference: source.reference,
    referenceWithout: source.referenceWithout ?? null,
    targets: place ? [] : targets.map(targetOf),
    published: source.published.map(({ quarter, value }) => {
      const forecast = quarter > SECOND_TRANCHE_END;
      return { quarter, value, forecast, label: forecast ? text.forecastLabel(write(value)) : text.publishedLabel(write(value)) };
    }),
  };
}
