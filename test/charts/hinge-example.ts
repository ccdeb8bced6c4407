/** Readings of one's choice for the charts of sensitivity: settings of which names and values are their own words. */
import type { HingeInput } from '../../src/charts/hinge-input.ts';
import type { Estimate } from '../../src/experiment/study/study.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

/** What charts are given beside a reading. */
export function context(over: Partial<HingeInput> = {}): HingeInput {
  return {
    outcomeId: 'additionalGdp',
    language: 'en',
    words: MESSAGES.en.sensitivity,
    outcome: 'additional GDP',
    when: 'March 2028',
    nameOf: (id) => id.split('.')[1] ?? id,
    textOf: (_, value) => String(value),
    ...over,
  };
}

/** A value with an interval of so much to both sides. */
export function around(value: number, half = 1): Estimate {
  return { value, low: value - half, high: value + half };
}
