/** Odds as natural frequencies: so many futures of a hundred, never rounded into a certainty. */
import { points, share } from './format.ts';
import type { Language } from './language.ts';

/** How many of a hundred a probability is: rounded, but 0 only below 0.5 % and 100 only for a probability of exactly 1. */
export function outOfHundred(probability: number): number {
  if (!(probability > 0)) return 0;
  return probability >= 1 ? 100 : Math.min(99, Math.round(probability * 100));
}

/** `89 of 100`, `89 sur 100`. */
export function odds(probability: number, language: Language): string {
  return `${outOfHundred(probability)} ${language === 'en' ? 'of' : 'sur'}\u00a0100`;
}

/** Odds in a phrase that does not round into certainty: `89 of 100 futures`, `fewer than 1 of 100 futures`. */
export function oddsWords(probability: number, language: Language): string {
  const number = outOfHundred(probability);
  const french = language === 'fr';
  if (number === 0 && probability > 0) return french ? 'moins de 1 futur sur\u00a0100' : 'fewer than 1 of\u00a0100 futures';
  if (number === 99 && probability > 0.995) return french ? 'plus de 99 futurs sur\u00a0100' : 'more than 99 of\u00a0100 futures';
  return french ? `${number} ${number < 2 ? 'futur' : 'futurs'} sur\u00a0100` : `${number} of\u00a0100 futures`;
}

/** The Monte Carlo error of odds, `±2 points`, or what is known when every future agrees: `95% sure: below 1.5%`. */
export function oddsError(probability: number, standardError: number, futures: number, language: Language): string {
  if (probability > 0 && probability < 1) return `±${language === 'fr' ? '\u00a0' : ''}${points(1.96 * standardError, language)}`;
  if (futures < 1) return '';
  // Rule of three: when none of n futures has it, the probability is below 3/n with 95 % confidence.
  const bound = Math.min(1, 3 / futures);
  const sure = language === 'en' ? '95% sure:' : 'sûr à 95\u00a0%\u00a0:';
  if (probability <= 0) return `${sure} ${language === 'en' ? 'below' : 'moins de'} ${share(bound, language)}`;
  return `${sure} ${language === 'en' ? 'above' : 'plus de'} ${share(1 - bound, language)}`;
}

/** The same error where there is room for a few signs only, in futures of a hundred: `±2`, `≤2` or `≥98`, never narrower than it is. */
export function oddsMargin(probability: number, standardError: number, futures: number): string {
  if (futures < 1) return '';
  if (probability > 0 && probability < 1) return `±${Math.ceil(196 * standardError - 1e-9)}`;
  const bound = Math.ceil(Math.min(100, 300 / futures) - 1e-9);
  return probability <= 0 ? `≤${bound}` : `≥${100 - bound}`;
}
