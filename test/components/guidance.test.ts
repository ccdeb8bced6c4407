// @vitest-environment happy-dom
/** Each lever and assumption says on the page what it means, its range, its default, its source and how far it can be trusted, in both languages. */
import { describe, expect, test } from 'vitest';
import { leverRange, leverUsual } from '../../src/components/lever-text.ts';
import { settingSource, typedValue } from '../../src/components/setting-text.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { leverSource } from '../../src/i18n/lever-sources.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { assumptionTerm, basisTerm, leverTerm } from '../../src/i18n/terms.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS, type Lever } from '../../src/model/policy.ts';
import { find, openedPage, textOf } from './opened-page.ts';

/** The texts behind every `?` of the panel, folds opened, in a language. */
async function helpTexts(language: Language): Promise<readonly string[]> {
  const { workspace } = await openedPage();
  if (workspace.language.current !== language) workspace.toggleLanguage();
  for (const fold of find('aside details') as HTMLDetailsElement[]) {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  }
  return textOf('aside .about');
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a help text must hold. */
function facts(name: string, what: string, ...rest: readonly string[]): readonly string[] {
  return [name, what, ...rest].map(squeezed);
}

function ofLever(lever: Lever, language: Language): readonly string[] {
  const { name, what } = leverTerm(lever.id, language);
  const text = MESSAGES[language];
  return facts(name, what, leverRange(lever, language, text), leverUsual(lever, language, text), leverSource(lever.id, language), basisTerm('policy', language).name); // prettier-ignore
}

function ofAssumption(
  { id, min, max, unit, basis, source, ...parameter }: (typeof PARAMETERS)[number],
  language: Language,
): readonly string[] {
  const { name, what } = assumptionTerm(id, language);
  const text = MESSAGES[language];
  const show = (value: number): string => typedValue(value, unit, language);
  return facts(
    name,
    what,
    text.fromTo(show(min), show(max)),
    show(parameter.default),
    settingSource(source, text),
    basisTerm(basis, language).name,
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the help of every lever holds its guidance, range, default, source and tag', async () => {
    const texts = await helpTexts(language);
    for (const lever of LEVERS) {
      const wanted = ofLever(lever, language);
      expect(wanted).not.toContain('');
      expect(texts.filter((text) => wanted.every((part) => text.includes(part))).length, lever.id).toBeGreaterThan(0);
    }
  });

  test('the help of every assumption holds its guidance, range, default, source and tag', async () => {
    const texts = await helpTexts(language);
    for (const parameter of PARAMETERS) {
      const wanted = ofAssumption(parameter, language);
      expect(wanted).not.toContain('');
      expect(texts.filter((text) => wanted.every((part) => text.includes(part))).length, parameter.id).toBe(1);
    }
  });

  test('range, default, basis and source are called so', async () => {
    const { range, basis, source, evidence } = MESSAGES[language];
    const heads = (await helpTexts(language)).filter((text) => [range, evidence.usual, basis, source].every((head) => text.includes(head)));
    expect(heads.length).toBeGreaterThanOrEqual(PARAMETERS.length + LEVERS.length - 1);
  });
});

describe('a lever in words', () => {
  const text = MESSAGES.en;
  const lever = (id: Lever['id']): Lever => LEVERS.find((candidate) => candidate.id === id)!;

  test('says dates as dates, money as money and nothing for zero', () => {
    expect(leverRange(lever('stopAtQuarter'), 'en', text)).toBe('Apr 2018 to Mar 2033');
    expect(leverUsual(lever('stopAtQuarter'), 'en', text)).toBe('Mar 2028');
    expect(leverRange(lever('budget'), 'en', text)).toBe('$0M to $10,000M');
    expect(leverUsual(lever('maxPerFirm'), 'en', text)).toBe('no limit');
    expect(leverUsual(lever('gateGrowth'), 'en', text)).toBe('asks nothing');
  });

  test('names the options of a choice', () => {
    expect(leverRange(lever('trancheRules'), 'en', text).split(', ')).toHaveLength(2);
    expect(leverUsual(lever('gates'), 'en', text)).toBe('Off');
  });
});
