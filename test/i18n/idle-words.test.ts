/** Why a setting has no effect, in words. */
import { describe, expect, test } from 'vitest';
import { FOUND_CODES, RULED_CODES, type IdleReason } from '../../src/experiment/idle/reason.ts';
import { idleSentence } from '../../src/i18n/idle-words.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

const en = (reason: IdleReason, futures: number | null = null): string => idleSentence(reason, 'en', MESSAGES.en, futures);
const fr = (reason: IdleReason, futures: number | null = null): string => idleSentence(reason, 'fr', MESSAGES.fr, futures);

/** Particulars without which a reason cannot be told. */
const MORE: Partial<Record<IdleReason['code'], Omit<IdleReason, 'code'>>> = {
  'other-rule': { lever: 'selection', option: 'lottery' },
  unpaid: { lever: 'brokerage' },
  'no-effect-assumed': { assumption: 'brokerageEffect' },
  'two-partners-anyway': { within: [1, 2] },
};

describe('the sentence for a reason', () => {
  test.each([...RULED_CODES, ...FOUND_CODES])('%s is one sentence in both languages, and another one in each', (code) => {
    const sentences = LANGUAGES.map((language) => idleSentence({ code, ...MORE[code] }, language, MESSAGES[language], 48));
    expect(new Set(sentences).size).toBe(2);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^(No effect|Sans effet) [^.]+\.$/);
      expect(sentence).not.toMatch(/undefined|null|\(\)/);
    }
  });

  test('names what it depends on', () => {
    expect(en({ code: 'other-rule', lever: 'selection', option: 'lottery' })).toContain('Lottery above a line');
    expect(en({ code: 'unpaid', lever: 'brokerage' })).toContain('Brokerage');
    expect(fr({ code: 'unpaid', lever: 'vouchers' })).toContain('Bons');
  });

  test('says that something costs, and from or up to which value it does nothing', () => {
    expect(en({ code: 'no-projects', costs: true })).toBe('Does nothing here but cost: the programme funds no projects.');
    expect(en({ code: 'two-partners-anyway', within: [1, 3] })).toBe('No effect up to 3: a consortium has 3 partners anyway.');
    expect(en({ code: 'already-over', within: [40, 60] })).toBe('No effect from March 2028 on: by then the programme is over.');
    expect(fr({ code: 'all-clusters-kept', within: [5, 20] })).toMatch(/^Sans effet à partir de 5\u00a0: /);
  });

  test('says in how many futures a change came to nothing', () => {
    expect(en({ code: 'none-closed' }, 48)).toBe('No effect in these 48 futures: the gates closed no cluster.');
    expect(en({ code: 'none-closed' }, 1)).toBe('No effect in the one future that was run: the gates closed no cluster.');
    expect(en({ code: 'none-closed' })).toBe('No effect in the futures that were run: the gates closed no cluster.');
    expect(fr({ code: 'none-closed' }, 1000)).toMatch(/^Sans effet dans ces 1\u00a0000 futurs\u00a0: /);
    // What settings alone decide is so in any future.
    expect(en({ code: 'gates-off' }, 48)).toBe(en({ code: 'gates-off' }));
  });
});
