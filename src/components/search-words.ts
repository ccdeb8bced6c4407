/** What a search found, in sentences and names: of policies, of what they change, of gains, of the trade-off, of how far luck flattered. */
import { relativeChange } from '../charts/frontier-text.ts';
import { quarterLabel } from '../i18n/dates.ts';
import { exactCount, money, share } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Found, FrontierReading, FrontierRow } from '../stores/search-reading.ts';
import { shortClusterName } from './cluster-name.ts';
import { settingText } from './difference-text.ts';

/** What the sentences are made with; `letter` is that of the scenario that the search started from, '' where it is not on the table. */
export interface SearchWords {
  readonly text: Messages;
  readonly language: Language;
  readonly letter: string;
}

/** A letter, or words for the start where it has none any more. */
export function startOr({ text, letter }: SearchWords): string {
  return letter === '' ? text.search.theStart : letter;
}

/** What a policy changes, change by change: `Industry match: 1.6 → 1`; the clusters' shares of the money as one. */
export function changeTexts({ candidate, changes, shares }: FrontierRow, { text, language }: SearchWords): readonly string[] {
  const { clusters } = candidate.settings;
  const written = changes.map((change) => {
    const { name, from, to } = settingText(change, candidate.settings, language, text);
    return text.labelled(name, `${from} → ${to}`);
  });
  const parts = shares.flatMap(({ id, from, to }) => {
    const cluster = clusters.find((one) => one.id === id);
    const [before, after] = [share(from, language), share(to, language)];
    return cluster && before !== after ? [`${shortClusterName(cluster, language)} ${before} → ${after}`] : [];
  });
  return parts.length === 0 ? written : [...written, text.labelled(text.search.groups.shares.name, parts.join(', '))];
}

/** What a policy gains in jobs, in the luck in which both it and the start are known; '' where the start has none. */
function jobsGained(row: FrontierRow, { start }: FrontierReading, { text, language }: SearchWords): string {
  const pair = row.fresh && start?.fresh ? [row.fresh.values, start.fresh.values] : start ? [row.searched, start.searched] : [];
  const [own, base] = pair.map(({ additionalJobYears }) => additionalJobYears);
  return own !== undefined && base !== undefined && base > 0 ? text.search.gainJobs(relativeChange(own / base - 1, language)) : '';
}

/** The name of a policy's scenario: its number and what it gains in jobs. */
export function scenarioName(row: FrontierRow, reading: FrontierReading, words: SearchWords): string {
  return words.text.search.scenarioName(exactCount(row.number, words.language), jobsGained(row, reading, words));
}

/** The notes of a policy's scenario: which search it comes from, and what the gain in its name is a gain over, in which luck. */
export function scenarioNotes(row: FrontierRow, reading: FrontierReading, { question, verified }: Found, words: SearchWords): string {
  const { text, language } = words;
  const [first] = verified;
  const write = (value: number): string => exactCount(value, language);
  const basis =
    row.fresh && reading.start?.fresh && first
      ? text.search.freshFutures(first.replicates, write(first.replicates))
      : text.search.searchFutures(question.replicates, write(question.replicates));
  return text.search.scenarioNotes(
    write(row.number),
    words.letter,
    quarterLabel(question.quarter, language, 'long'),
    money(question.budget, language, 'long'),
    jobsGained(row, reading, words),
    basis,
  );
}
