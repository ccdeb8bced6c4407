/** Policies over time in words: what stands in the lanes, the readout of a year, the table, a sentence for each scenario. */
import { fiscalYear, quarterLabel } from '../i18n/dates.ts';
import { money, NO_VALUE, range, ratio, share } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { TimelineMessages } from '../i18n/messages-inputs.ts';
import { horizonOf, type PolicyMatch, type PolicySegment, type PolicySeries, type PolicyYearRow } from './policy-input.ts';
import type { LaneTexts } from './policy-lanes.ts';

/** The language and its texts. */
export interface PolicyWords {
  readonly language: Language;
  readonly text: TimelineMessages;
}

/** One year of every scenario: its name, and a line for each. */
export interface PolicyReadout {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The table: one row a year; three cells a scenario: money, match, what is in force. */
export interface PolicyTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly year: string; readonly cells: readonly (readonly string[])[] }[];
}

const QUARTERS = 4;

function spanText({ low, high }: PolicyMatch, language: Language): string {
  return range(low, high, (value) => ratio(value, language), language);
}

function matchText(match: PolicyMatch, { language, text }: PolicyWords): string {
  const span = spanText(match, language);
  return match.realised ? text.realised(span) : span;
}

/** Texts of a tranche's bar, the longest first. */
function segmentTexts(
  { match, partners, money: amount }: PolicySegment,
  { services }: PolicySeries,
  words: PolicyWords,
): readonly string[] {
  const { language, text } = words;
  if (amount <= 0) return [text.noMoney];
  if (!match) return [text.servicesTake(share(services, language)), text.servicesOnly];
  const span = spanText(match, language);
  return [text.rulesLong(matchText(match, words), partners), text.rules(span, partners), text.matchOf(span), span];
}

/** What is written in a scenario's lane of a picture that ends with quarter `horizon`. */
export function laneTexts(series: PolicySeries, horizon: number, words: PolicyWords): LaneTexts {
  const { language, text } = words;
  const { start, end, taper } = series;
  const runs = end > start;
  const date = (quarter: number): string => quarterLabel(quarter, language);
  const beyond = runs && start >= horizon;
  return {
    period: runs ? text.period(date(start), date(end)) : '',
    instead: runs ? (beyond ? text.startsBeyond(date(start)) : '') : text.never,
    wait: [text.later(start)],
    tranches: series.tranches.map((segment) => segmentTexts(segment, series, words)),
    taper: runs && taper > 0 ? `−${share(taper, language)}` : '',
  };
}

/** What is in force in a year. */
function stateText(row: PolicyYearRow, year: number, { start, end, projects }: PolicySeries, { text }: PolicyWords): string {
  const running = row.first + row.second;
  if (end <= start) return text.never;
  if (running === 0) return QUARTERS * year < start ? text.notYet : text.over;
  const tranche = row.first === 0 ? text.secondTranche : row.second === 0 ? text.firstTranche : text.bothTranches;
  const state = running < row.quarters ? text.partOf(tranche, running, row.quarters) : tranche;
  return projects ? state : `${state}, ${text.servicesOnly}`;
}

function rowOf(series: PolicySeries, year: number): PolicyYearRow {
  return series.years[year] ?? { quarters: 0, first: 0, second: 0, money: 0, match: null };
}

function cellsOf(series: PolicySeries, year: number, words: PolicyWords): readonly string[] {
  const row = rowOf(series, year);
  const match = row.match ? spanText(row.match, words.language) : NO_VALUE;
  return [row.first + row.second > 0 ? money(row.money, words.language) : NO_VALUE, match, stateText(row, year, series, words)];
}

/** The name of a fiscal year, from 0 for 2018–19. */
function yearName(year: number, language: Language): string {
  return fiscalYear(QUARTERS * year + 1, language);
}

/** What is read at a year, the same for pointer, keyboard and screen reader: `A $310M · match 1.63 · first tranche`. */
export function policyReadout(series: readonly PolicySeries[], year: number, words: PolicyWords): PolicyReadout {
  const lines = series.map((one) => {
    const [amount = '', match = '', state = ''] = cellsOf(one, year, words);
    const said = [amount === NO_VALUE ? '' : amount, match === NO_VALUE ? '' : words.text.matchOf(match), state];
    return `${one.letter} ${said.filter((part) => part !== '').join(' · ')}`;
  });
  return { title: yearName(year, words.language), lines };
}

/** The table of all scenarios. */
export function policyTable(series: readonly PolicySeries[], words: PolicyWords): PolicyTable {
  const { language, text } = words;
  const years = Math.ceil(horizonOf(series) / QUARTERS);
  return {
    columns: [text.money, text.match, text.state],
    rows: Array.from({ length: years }, (_, year) => ({
      year: yearName(year, language),
      cells: series.map((one) => cellsOf(one, year, words)),
    })),
  };
}

/** The year with most money, if there is one. */
function peakClause({ years }: PolicySeries, { language, text }: PolicyWords): string[] {
  const most = Math.max(0, ...years.map((year) => year.money));
  const [peak, ...others] = years.flatMap(({ money: amount }, year) => (most - amount < 0.005 ? [year] : []));
  if (most <= 0 || peak === undefined || others.length > 0) return [];
  return [text.peak(yearName(peak, language), money(most, language, 'long'))];
}

function rulesClauses(series: PolicySeries, words: PolicyWords): string[] {
  const { language, text } = words;
  if (!series.projects) return [text.withoutProjects(share(series.services, language))];
  const [first, second] = series.tranches;
  if (!first?.match) return [];
  const asked = [text.rulesLong(matchText(first.match, words), first.partners)];
  const alike = !second?.match || text.rulesLong(matchText(second.match, words), second.partners) === asked[0];
  if (alike || !second?.match) return asked;
  const from = quarterLabel(second.from, language, 'long');
  return [...asked, text.secondAsksFor(from, matchText(second.match, words), second.partners, money(second.money, language, 'long'))];
}

/** A scenario's policy over time in one sentence, for a picture that ends with quarter `horizon`; it starts in small letters, after a name. */
export function policySentence(series: PolicySeries, horizon: number, words: PolicyWords): string {
  const { language, text } = words;
  const { start, end, taper } = series;
  if (end <= start) return `${text.noProgramme}.`;
  const date = (quarter: number): string => quarterLabel(quarter, language, 'long');
  const clauses = [
    text.course(date(start), date(end), money(series.money, language, 'long')),
    ...peakClause(series, words),
    ...(series.stopped ? [text.stoppedEarly] : []),
    ...(series.drawn ? [text.drawn] : []),
    ...rulesClauses(series, words),
    ...(taper > 0 ? [text.tapers(share(taper, language))] : []),
    ...(end > horizon ? [text.beyond(date(horizon))] : []),
  ];
  return `${clauses.join('; ')}.`;
}
