import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';

const COMPONENTS = join(import.meta.dirname, '../../src/components');

/** Functions that look into a text; all others only set their values into a sentence, or count. */
const OF_TEXT = ['notANumber', 'sourceOf'];

function calls(message: (...values: unknown[]) => string, path: string): [path: string, text: string][] {
  const values: readonly unknown[] = OF_TEXT.includes(path) ? ['alpha'] : [0, 1, 2];
  return values.map((value) => [`${path}(${String(value)})`, message(value, value, value, value)]);
}

/** Words that a French source has only where it is a title or an organisation’s name. */
const ENGLISH_WORDS = /\b(the|is|at most|asked|over|after|mean|share|growth|sign)\b/;

/** Every text of a tree with its path. */
function textsOf(message: unknown, path = ''): [path: string, text: string][] {
  if (typeof message === 'string') return [[path, message]];
  if (typeof message === 'function') return calls(message as (...values: unknown[]) => string, path);
  return Object.entries(message as object).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}

const english = textsOf(MESSAGES.en);
const french = textsOf(MESSAGES.fr);
const both = [...english, ...french];
/** Nothing is said of no change. */
const MAY_BE_EMPTY = 'changedCount(0)';

describe('the messages of the page', () => {
  test('say something in both languages', () => {
    expect(both.filter(([path, text]) => text.trim() === '' && path !== MAY_BE_EMPTY)).toEqual([]);
  });

  test('have the same keys in both languages, lists of the same length', () => {
    expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  test('in French keep no ordinary space before a colon or inside quotation marks, and none before ; ! ?', () => {
    const wrong = french.filter(([, text]) => / [:»]|« |\u0020[;!?]|\u00a0[;!?]/.test(text.replaceAll('\u202f', '\u00a0')));
    expect(wrong).toEqual([]);
  });

  test('keep the digits of a number and its unit on one line', () => {
    const wrong = both.filter(([, text]) => /\d \d{3}|\d (%|\$|millions?|billions?|milliards?)/.test(text));
    expect(wrong).toEqual([]);
  });

  test('use typographic apostrophes and quotation marks', () => {
    expect(both.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  test('are not the same in both languages, but for names and words that are', () => {
    const shared =
      /^(source|pages\.programmes|sourceOf\(alpha\)|(shareAndAmount|plusCluster)\(\d\)|programmes\.(sources|terms\.zones|assumedThings\.budget|countries\.\w+))$/;
    const texts = new Map(english);
    const same = french.filter(([path, text]) => text !== '' && texts.get(path) === text && !shared.test(path));
    expect(same).toEqual([]);
  });

  test('count from two in French and from anything but one in English', () => {
    expect([0, 1, 2].map((n) => MESSAGES.fr.betterIn(n))).toEqual([
      'mieux dans 0 futur sur 100',
      'mieux dans 1 futur sur 100',
      'mieux dans 2 futurs sur 100',
    ]);
    expect([1, 2].map((n) => MESSAGES.en.changedCount(n))).toEqual(['1 change', '2 changes']);
  });

  test('are all used by some component', () => {
    const code = readdirSync(COMPONENTS)
      .map((file) => readFileSync(join(COMPONENTS, file), 'utf8'))
      .join('\n');
    expect(Object.keys(MESSAGES.en).filter((key) => !new RegExp(`\\btext\\s*\\.${key}\\b`).test(code))).toEqual([]);
  });

  test('name a source of the parameters in words rather than by its file', () => {
    expect(MESSAGES.en.sourceOf('model specification S6')).toBe('Assumed in process S6 of the model');
    expect(MESSAGES.fr.sourceOf('model specification S6')).toBe('Supposé dans le processus S6 du modèle');
    expect(MESSAGES.fr.sourceOf('Hall 2007')).toBe('Hall 2007');
    expect(MESSAGES.en.sourceOf('')).toBe('');
    for (const { id, source } of PARAMETERS) {
      for (const text of [MESSAGES.en, MESSAGES.fr]) expect(text.sourceOf(source), id).not.toMatch(/model specification|facts:/);
    }
  });

  test('translate every source that is an English phrase', () => {
    for (const { id, source } of PARAMETERS) expect(MESSAGES.fr.sourceOf(source), id).not.toMatch(ENGLISH_WORDS);
  });
});
