/** How a programme design's terms, its budget and the values of its levers are written. */
import type { Assumed, Programme, PublishedAmount, PublishedBudget, PublishedTerm } from '../experiment/programmes/programme.ts';
import { exactCount, money, plainNumber, range, share } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { assumptionTerm, leverOptionTerm, leverTerm } from '../i18n/terms.ts';
import { inSentence } from '../i18n/term.ts';
import { LEVERS, type LeverId, type Policy } from '../model/policy.ts';
import { EXCHANGE_RATES, inCad, TERM_UNITS } from '../stores/programme-library.ts';
import { typedValue } from './setting-text.ts';

/** The language of the page and its words. */
interface Words {
  readonly language: Language;
  readonly text: Messages;
}

const ends = (value: number | readonly [number, number]): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : [value[0], value[1]];

/** The value of a published term, in its unit. */
export function termText({ term, value }: PublishedTerm, { language, text }: Words): string {
  const words = text.programmes;
  if (typeof value === 'string') return words.termWords[value];
  const unit = TERM_UNITS[term];
  const write = (number: number): string => (unit === 'share' ? share(number, language) : plainNumber(number, language));
  if (unit === 'year') return String(ends(value)[0]);
  const written = range(...ends(value), write, language);
  if (unit === 'EUR') return words.euros(exactCount(ends(value)[0], language));
  return unit === 'EUR M' ? words.inMillions('EUR', written) : written;
}

/** A year's worth of a drawn schedule: how many years have money. */
function scheduleText(schedule: Policy['schedule'], { language, text }: Words): string {
  if (schedule === 'published') return text.publishedCurves;
  const years = schedule.filter((weight) => weight > 0).length;
  return text.programmes.evenly(text.programmes.yearsOf(plainNumber(years, language)));
}

/** The value of a lever in a policy, as it is said in a list. */
export function leverText(id: LeverId, policy: Policy, words: Words): string {
  const { language, text } = words;
  const value = policy[id];
  if (id === 'schedule') return scheduleText(policy.schedule, words);
  if (value === 'as-realised') return text.asRealised;
  if (typeof value === 'string') return inSentence(leverOptionTerm(id, value, language).name);
  if (typeof value !== 'number') return text.byClusterShort;
  const lever = LEVERS.find((candidate) => candidate.id === id);
  const unit = lever && 'unit' in lever ? lever.unit : '';
  if (id === 'stopAtQuarter') return text.programmes.yearsOf(plainNumber((value - policy.startAtQuarter) / 4, language));
  return unit === 'CAD M' ? money(value, language) : typedValue(value, unit, language);
}

/** A lever of a policy with its value: `Vouchers for SMEs: 50%`. */
export function leverPhrase(id: LeverId, policy: Policy, words: Words): string {
  return `${leverTerm(id, words.language).name}${words.language === 'fr' ? '\u00a0:' : ':'} ${leverText(id, policy, words)}`;
}

/** A published amount in its own currency, a range with both ends. */
function amountText({ value, per, units = 1 }: PublishedAmount, { currency }: PublishedBudget, { language, text }: Words): string {
  const words = text.programmes;
  const write = (millions: number): string =>
    currency === 'CAD' ? cadMillions(millions, language, text) : plainNumber(millions, language);
  const digits = range(...ends(value), write, language);
  const amount = currency === 'CAD' ? digits : words.inMillions(currency, digits);
  return per ? words.perUnit(amount, words.budgetUnits[per], plainNumber(units, language)) : amount;
}

/** Canadian dollars with every digit that was published: $1,681M, $100,000. */
function cadMillions(millions: number, language: Language, text: Messages): string {
  return millions < 1 ? money(millions, language) : text.millions(plainNumber(millions, language));
}

/** A published budget as published, with its remark. */
export function budgetText(budget: PublishedBudget, words: Words): string {
  const amounts = budget.amounts.map((amount) => amountText(amount, budget, words)).join(' + ');
  return budget.note ? `${amounts} (${words.text.programmes.budgetNotes[budget.note]})` : amounts;
}

/** A budget in Canadian dollars, with the assumed rate of its currency; null where the published amount says it all. */
export function cadText(budget: PublishedBudget, { language, text }: Words): string | null {
  const rate = EXCHANGE_RATES.find(({ currency }) => currency === budget.currency);
  if (!rate && budget.amounts.every(({ per, value }) => !per && typeof value === 'number')) return null;
  const words = text.programmes;
  const said = rate ? words.rate(rate.currency, plainNumber(rate.cadPerUnit, language), rate.date) : '';
  return words.inCad(money(inCad(budget), language, 'long'), said);
}

/** What an assumption is about, with the value that we took. */
export function assumedText(assumed: Assumed, { policy }: Programme, words: Words): string {
  const { language, text } = words;
  if ('lever' in assumed) return leverPhrase(assumed.lever, policy, words);
  const { what, value } = assumed;
  const name = what === 'researchWeight' ? assumptionTerm('researchWeight', language).name : text.programmes.assumedThings[what];
  const written =
    what === 'budget'
      ? cadMillions(value, language, text)
      : what === 'years'
        ? text.programmes.yearsOf(plainNumber(value, language))
        : plainNumber(value, language);
  return `${name}${language === 'fr' ? '\u00a0:' : ':'} ${written}`;
}
