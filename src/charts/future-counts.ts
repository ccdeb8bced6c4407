/** Futures as they were counted, and lists as they stand in a sentence. */
import { exactCount } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';

/** A share of so many futures as their true count: `31 of 200 futures`, `31 futurs sur 200`. Non-breaking where a number follows. */
export function countedFutures(share: number, futures: number, language: Language): string {
  const failing = Math.round(share * futures);
  const [some, all] = [exactCount(failing, language), exactCount(futures, language)];
  if (language === 'en') return `${some} of\u00a0${all} ${futures === 1 ? 'future' : 'futures'}`;
  return `${some} ${failing < 2 ? 'futur' : 'futurs'} sur\u00a0${all}`;
}

/** Texts in a list whose last one is joined by a word: `A, B and C`, `A, B et C`. */
export function listed(texts: readonly string[], language: Language): string {
  const and = language === 'en' ? ' and ' : ' et ';
  return texts.reduce((before, text, i) => (i === 0 ? text : `${before}${i === texts.length - 1 ? and : ', '}${text}`), '');
}
