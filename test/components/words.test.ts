/** Texts come on the screen when they are there, whole, and in the language that was asked for last. */
import { describe, expect, test } from 'vitest';
import { Words } from '../../src/components/words.svelte.ts';
import type { MessageLoaders } from '../../src/i18n/load-messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

interface Request {
  readonly what: string;
  answer(): void;
  refuse(): void;
}

/** Loaders that answer when the test says so. */
function heldLoaders(): { loaders: MessageLoaders; asked: Request[]; answerAll: () => Promise<void> } {
  const asked: Request[] = [];
  const held = (kind: string, language: Language) => () =>
    new Promise<typeof MESSAGES.en>((resolve, reject) => {
      asked.push({
        what: `${kind} ${language}`,
        answer: () => resolve(MESSAGES[language]),
        refuse: () => reject(new Error('no network')),
      });
    });
  const both = (kind: string) => ({ en: held(kind, 'en'), fr: held(kind, 'fr') });
  const answerAll = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) {
      for (const request of asked) request.answer();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { loaders: { opening: both('opening'), whole: both('whole') }, asked, answerAll };
}

describe('the texts on the screen', () => {
  test('are not there before they are loaded, and no other language is shown meanwhile', async () => {
    const { loaders, asked, answerAll } = heldLoaders();
    const shown: Language[] = [];
    const words = new Words(loaders, {}, (language) => void shown.push(language));
    const followed = words.follow('fr');
    expect(() => words.opening).toThrow('found no texts');
    await answerAll();
    await followed;
    expect(asked.map(({ what }) => what)).toEqual(['opening fr']);
    expect([words.language, words.opening.question, shown]).toEqual(['fr', MESSAGES.fr.question, ['fr']]);
  });

  test('are those of the language that was asked for last, whichever arrives first', async () => {
    const { loaders, asked, answerAll } = heldLoaders();
    const words = new Words(loaders);
    const first = words.follow('fr');
    const last = words.follow('en');
    asked[1]?.answer();
    await last;
    await answerAll();
    await first;
    expect([words.language, words.opening.question]).toEqual(['en', MESSAGES.en.question]);
  });

  test('are whole once that was waited for, in the language changed to meanwhile too', async () => {
    const { loaders, asked, answerAll } = heldLoaders();
    const words = new Words(loaders);
    const opened = words.follow('en');
    await answerAll();
    await opened;
    const complete = words.complete();
    const changed = words.follow('fr');
    await answerAll();
    await Promise.all([complete, changed]);
    expect(words.language).toBe('fr');
    expect(words.text.assumptionsLead).toBe(MESSAGES.fr.assumptionsLead);
    expect(asked.map(({ what }) => what)).toContain('whole fr');
    expect(words.knows('fr')).toBe(true);
  });

  test('that cannot be loaded leave the language on the screen as it is, and can be asked for again', async () => {
    const { loaders, asked, answerAll } = heldLoaders();
    const words = new Words(loaders, { en: MESSAGES.en });
    await words.follow('en');
    const refused = words.prepare('fr');
    asked.at(-1)?.refuse();
    await expect(refused).rejects.toThrow('no network');
    expect([words.language, words.knows('fr')]).toEqual(['en', false]);
    const again = words.prepare('fr');
    await answerAll();
    await again;
    await words.follow('fr');
    expect([words.language, words.opening.question]).toEqual(['fr', MESSAGES.fr.question]);
  });

  test('that are there already are shown at once', () => {
    const { loaders, asked } = heldLoaders();
    const words = new Words(loaders, MESSAGES);
    void words.follow('fr');
    expect([words.text.question, asked.length]).toEqual([MESSAGES.fr.question, 0]);
  });
});
