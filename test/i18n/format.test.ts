/** Numbers as people read them: exact strings with their non-breaking spaces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  count,
  dollars,
  exactCount,
  money,
  NO_VALUE,
  outcomeValue,
  plainNumber,
  points,
  evenly,
  range,
  rangeBeside,
  ratio,
  settingValue,
  share,
  signed,
} from '../../src/i18n/format.ts';
import { LANGUAGES, typographic } from '../../src/i18n/language.ts';

const S = '\u00a0';

describe('money', () => {
  test('long money is $50 billion and 50 milliards de dollars', () => {
    expect(money(50_000, 'en', 'long')).toBe(`$50${S}billion`);
    expect(money(50_000, 'fr', 'long')).toBe(`50${S}milliards de dollars`);
    expect(money(836, 'en', 'long')).toBe(`$836${S}million`);
    expect(money(836, 'fr', 'long')).toBe(`836${S}millions de dollars`);
  });

  test('short money is $1.4B and 1,4 G$, $836M and 836 M$', () => {
    expect(money(1400, 'en')).toBe('$1.4B');
    expect(money(1400, 'fr')).toBe(`1,4${S}G$`);
    expect(money(836, 'en')).toBe('$836M');
    expect(money(836, 'fr')).toBe(`836${S}M$`);
  });

  test('French counts its plural from two', () => {
    expect(money(1400, 'fr', 'long')).toBe(`1,4${S}milliard de dollars`);
    expect(money(1.5, 'fr', 'long')).toBe(`1,5${S}million de dollars`);
    expect(money(2000, 'fr', 'long')).toBe(`2${S}milliards de dollars`);
  });

  test('three significant digits are kept, and rounding up to a billion changes the unit', () => {
    expect(money(1681, 'en')).toBe('$1.68B');
    expect(money(6412.7, 'en')).toBe('$6.41B');
    expect(money(999.7, 'en')).toBe('$1B');
    expect(money(999.4, 'en')).toBe('$999M');
  });

  test('less than a million is written in plain dollars, and nothing as $0', () => {
    expect(money(0.055, 'en')).toBe('$55,000');
    expect(money(0.055, 'fr', 'long')).toBe(`55${S}000${S}$`);
    expect(money(0, 'en')).toBe('$0');
    expect(money(0, 'fr')).toBe(`0${S}$`);
  });

  test('a loss has its minus sign before the dollars', () => {
    expect(money(-1400, 'en')).toBe('−$1.4B');
    expect(money(-1400, 'fr')).toBe(`−1,4${S}G$`);
    expect(dollars(-55_000, 'en')).toBe('−$55,000');
  });

  test('plain dollars are $55,000 and 55 000 $', () => {
    expect(dollars(55_000, 'en')).toBe('$55,000');
    expect(dollars(55_000, 'fr')).toBe(`55${S}000${S}$`);
    expect(dollars(61_234, 'en')).toBe('$61,200');
  });
});

describe('counts, shares and ratios', () => {
  test('counts keep three significant digits and no decimals', () => {
    expect(count(65_812, 'en')).toBe('65,800');
    expect(count(66_000, 'fr')).toBe(`66${S}000`);
    expect(count(4.4, 'en')).toBe('4');
    expect(count(999.6, 'en')).toBe('1,000');
    expect(exactCount(1681, 'fr')).toBe(`1${S}681`);
  });

  test('shares are 12% and 12 %, with a decimal only when they are small', () => {
    expect(share(0.12, 'en')).toBe('12%');
    expect(share(0.12, 'fr')).toBe(`12${S}%`);
    expect(share(0.045, 'en')).toBe('4.5%');
    expect(share(0.045, 'fr')).toBe(`4,5${S}%`);
    expect(share(0, 'en')).toBe('0%');
    expect(share(1, 'fr')).toBe(`100${S}%`);
  });

  test('ratios have two decimals in the language’s own mark', () => {
    expect(ratio(1.63, 'en')).toBe('1.63');
    expect(ratio(1.63, 'fr')).toBe('1,63');
    expect(ratio(0.3, 'en')).toBe('0.30');
  });

  test('what rounds to zero has no minus sign, and what is not finite is a dash', () => {
    for (const language of LANGUAGES) {
      expect(plainNumber(-0.000001, language)).toBe('0');
      expect(count(NaN, language)).toBe(NO_VALUE);
      expect(money(Infinity, language)).toBe(NO_VALUE);
    }
  });
});

describe('ranges and differences', () => {
  const plain = (language: 'en' | 'fr') => (value: number) => count(value, language);

  test('a range is joined by a word, never by a dash', () => {
    expect(range(44_000, 111_000, plain('en'), 'en')).toBe('44,000 to 111,000');
    expect(range(44_000, 111_000, plain('fr'), 'fr')).toBe(`44${S}000 à 111${S}000`);
  });

  test('a range whose ends read alike is one number', () => {
    expect(range(65_801, 65_849, plain('en'), 'en')).toBe('65,800');
  });

  test('a unit that both ends share is said once, and units that differ are both said', () => {
    const short = (v: number): string => money(v, 'fr');
    const long = (v: number): string => money(v, 'fr', 'long');
    expect(range(4400, 10_900, short, 'fr')).toBe(`4,4 à 10,9${S}G$`);
    expect(range(1400, 10_900, long, 'fr')).toBe(`1,4 à 10,9${S}milliards de dollars`);
    expect(range(840, 1900, short, 'fr')).toBe(`840${S}M$ à 1,9${S}G$`);
    expect(range(4400, 10_900, (v) => money(v, 'en', 'long'), 'en')).toBe(`$4.4 to $10.9${S}billion`);
    expect(range(4400, 10_900, (v) => money(v, 'en'), 'en')).toBe('$4.4B to $10.9B');
    expect(range(0.2, 0.4, (v) => share(v, 'fr'), 'fr')).toBe(`20 à 40${S}%`);
  });

  test('both ends have the same decimals, up to three digits; shares keep their own', () => {
    expect(range(2590, 2700, (v) => money(v, 'en'), 'en')).toBe('$2.59B to $2.70B');
    expect(range(2590, 2700, (v) => money(v, 'fr'), 'fr')).toBe(`2,59 à 2,70${S}G$`);
    expect(range(9000, 10_900, (v) => money(v, 'fr', 'long'), 'fr')).toBe(`9,0 à 10,9${S}milliards de dollars`);
    expect(range(9870, 10_900, (v) => money(v, 'en'), 'en')).toBe('$9.87B to $10.9B');
    expect(range(-1400, 2590, (v) => money(v, 'en'), 'en')).toBe('−$1.40B to $2.59B');
    expect(range(840, 1990, (v) => money(v, 'en'), 'en')).toBe('$840M to $1.99B');
    expect(range(0.045, 0.12, (v) => share(v, 'en'), 'en')).toBe('4.5% to 12%');
  });

  test('labels of one axis are as fine as the finest, zero and other units left alone', () => {
    expect(evenly(['$0', '$2.5B', '$5B', '$7.5B', '$10B'], 'en')).toEqual(['$0', '$2.5B', '$5.0B', '$7.5B', '$10.0B']);
    expect(evenly(['0\u00a0$', '500\u00a0M$', '1\u00a0G$', '1,5\u00a0G$'], 'fr')).toEqual([
      '0\u00a0$',
      '500\u00a0M$',
      '1,0\u00a0G$',
      '1,5\u00a0G$',
    ]);
    expect(evenly(['20%', '7.5%'], 'en')).toEqual(['20%', '7.5%']);
  });

  test('beside a median there is no range where all reads alike, or where there is none', () => {
    const write = plain('en');
    expect(rangeBeside({ median: 5, low: 4, high: 6 }, write, 'en')).toBe(' (4 to 6)');
    expect(rangeBeside({ median: 0, low: 0, high: 0 }, write, 'en')).toBe('');
    expect(rangeBeside({ median: 5, low: NaN, high: NaN }, write, 'en')).toBe('');
  });

  test('a difference shows its sign, and none where it rounds to zero', () => {
    const format = (size: number): string => money(size, 'en');
    expect(signed(450, format)).toBe('+$450M');
    expect(signed(-450, format)).toBe('−$450M');
    expect(signed(0.0000001, format)).toBe('$0');
  });

  test('points of percentage agree in number with each language', () => {
    expect(points(0.02, 'en')).toBe(`2${S}points`);
    expect(points(0.01, 'en')).toBe(`1${S}point`);
    expect(points(0.004, 'en')).toBe(`0.4${S}points`);
    expect(points(0.004, 'fr')).toBe(`0,4${S}point`);
    expect(points(-0.02, 'fr')).toBe(`2${S}points`);
  });
});

describe('values by unit', () => {
  test('outcomes follow their unit, and a ratio over zero is a dash', () => {
    expect(outcomeValue(6400, 'CAD M', 'en')).toBe('$6.4B');
    expect(outcomeValue(6400, 'CAD M', 'fr', 'long')).toBe(`6,4${S}milliards de dollars`);
    expect(outcomeValue(0.52, 'share', 'en')).toBe('52%');
    expect(outcomeValue(55_000, 'CAD per job-year', 'en')).toBe('$55,000');
    expect(outcomeValue(0, 'CAD per job-year', 'en')).toBe('–');
    expect(outcomeValue(0, 'ratio', 'fr')).toBe('–');
    expect(outcomeValue(0, 'jobs', 'en')).toBe('0');
  });

  test('settings are written as their field shows them', () => {
    expect(settingValue(1681, 'CAD M', 'en')).toBe('$1.68B');
    expect(settingValue(0.25, 'per year', 'fr')).toBe(`25${S}%`);
    expect(settingValue(0.08, 'share of own cost', 'en')).toBe('8%');
    expect(settingValue(1.63, 'industry CAD per government CAD', 'fr')).toBe('1,63');
  });

  test('no number in either language holds an ordinary space that could break it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.constantFrom(...LANGUAGES), (value, language) => {
        const texts = [
          money(value, language),
          dollars(value, language),
          count(value, language),
          share(value, language),
          ratio(value, language),
        ];
        for (const text of texts) expect(text).not.toMatch(/[ \u202f-]/);
      }),
    );
  });
});

describe('typography', () => {
  test('French gets non-breaking spaces before colons and inside quotation marks, none before ; ! ?', () => {
    expect(typographic('Il dit : « oui »; vrai?', 'fr')).toBe(`Il dit${S}: «${S}oui${S}»; vrai?`);
  });

  test('numbers keep their thousands and their unit', () => {
    expect(typographic('1 681 millions de dollars, 8 %, 500 km', 'fr')).toBe(`1${S}681${S}millions de dollars, 8${S}%, 500${S}km`);
    expect(typographic('$3.3 billion', 'en')).toBe(`$3.3${S}billion`);
  });

  test('setting it twice changes nothing more', () => {
    const once = typographic('Coût : 1 681 000 $, « 8 % »', 'fr');
    expect(typographic(once, 'fr')).toBe(once);
  });
});
