/** What a search found, in sentences: how many were judged, what is gained at which cost, the trade-off, how far luck flattered. */
import { differenceWithin, pointsWithin, relativeWithin } from '../charts/frontier-text.ts';
import { exactCount, share } from '../i18n/format.ts';
import { inSentence } from '../i18n/term.ts';
import type { Objective } from '../experiment/search/readings.ts';
import { GAINS } from '../stores/search-choice.ts';
import { gainsOf, tradeOff, type Gain } from '../stores/search-gains.ts';
import { optimismOf, type Optimism } from '../stores/search-optimism.ts';
import type { Found, FrontierReading } from '../stores/search-reading.ts';
import { startOr, type SearchWords } from './search-words.ts';

/** Things named one after the other. */
function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1) ?? ''}`;
}

/** How many were judged in the luck of the search, and how many of them no other one beats there. */
function searchedSentence({ state, question }: Found, { rows, unbeaten, startStands }: FrontierReading, words: SearchWords): string {
  const { language, text, letter } = words;
  const futures = text.search.futures(question.replicates, exactCount(question.replicates, language));
  return text.search.judged(exactCount(state.judged, language), futures, { unbeaten, shown: rows.length, stands: startStands }, letter);
}

/** How many were judged anew, and how many of them another one beats there. */
function freshSentence({ verified: all }: Found, { rows, start, verified }: FrontierReading, words: SearchWords): string {
  const { language, text } = words;
  const [first] = all;
  if (!first || verified === 0) return rows.length > 0 ? text.search.notFresh : '';
  const futures = text.search.freshFutures(first.replicates, exactCount(first.replicates, language));
  const judged = { policies: verified, shown: rows.length, beaten: rows.filter(({ beaten }) => beaten).length };
  const own = start?.fresh ? text.search.startThere(startOr(words), start.beaten) : '';
  return text.search.judgedAnew(judged, futures, own);
}

/** The most that is gained over the start, objective by objective: at no more cost, then at any within the budget where that is more. */
function gainSentences(reading: FrontierReading, words: SearchWords): readonly string[] {
  const { language, text } = words;
  if (!reading.start || reading.rows.length === 0) return [];
  const start = startOr(words);
  const { fresh, gains } = gainsOf(reading);
  const basis = fresh ? '' : text.search.ownLuck;
  const said = (where: string, { objective, number, share: gained, within, cost, told }: Gain): string => {
    const of = text.search.ofObjectives[objective];
    const amount = relativeWithin(gained, within, language);
    const policy = exactCount(number, language);
    if (!told) return text.search.gainUntold(where, of, policy, amount);
    return text.search.gain(where, of, policy, amount, start, differenceWithin('publicCost', cost.by, cost.within, language));
  };
  const asCheap = text.search.atNoMoreCost(start, basis);
  const cheap = GAINS.map((objective) => {
    const found = gains.find((gain) => gain.objective === objective);
    return found ? said(asCheap, found) : text.search.noGain(asCheap, text.search.ofObjectives[objective]);
  });
  const dearer = gainsOf(reading, true).gains.filter(
    (one) => !gains.some(({ objective, number }) => objective === one.objective && number === one.number),
  );
  return [...cheap, ...dearer.map((gain) => said(text.search.atAnyCost(basis), gain))];
}

/** What lies between the best policies of two objectives. */
function tradeSentence(reading: FrontierReading, x: Objective, y: Objective, words: SearchWords): string {
  const { language, text } = words;
  const found = x === y ? null : tradeOff(reading, x, y);
  if (!found) return '';
  const [from, to] = [found.x, found.y].map(({ number }) => exactCount(number, language)) as [string, string];
  const [nameX, nameY] = [x, y].map((objective) => inSentence(text.search.objectives[objective])) as [string, string];
  const basis = found.fresh ? '' : text.search.ownLuck;
  if (found.x.number === found.y.number) return text.search.sameBest(from, nameX, nameY, basis);
  const amount = (objective: Objective, { by, within }: { readonly by: number; readonly within: number | null }): string =>
    text.search.amounts[objective](differenceWithin(objective, by, within, language));
  const amounts = listed([amount(y, found.inY), amount(x, found.inX)], text.search.and);
  const { trade, tradeUntold } = text.search;
  return (found.told ? trade : tradeUntold)(from, nameX, to, nameY, amounts, basis);
}

/** A share below which nothing was promised too much or too little. */
const ALIKE = 0.005;

/** How far the search was too hopeful, and how much of that picking by results adds. */
function optimismSentence(found: Found, reading: FrontierReading, words: SearchWords): string {
  const { language, text } = words;
  const all = optimismOf(reading, found);
  if (all.length === 0) return '';
  const said = (value: number, { objective }: Optimism): string => {
    const of = text.search.ofObjectives[objective];
    if (Math.abs(value) < ALIKE) return text.search.promisedAlike(of);
    const size = share(Math.abs(value), language);
    return value > 0 ? text.search.promisedMore(size, of) : text.search.promisedLess(size, of);
  };
  const list = (items: readonly string[]): string => listed(items, text.search.and);
  const starts = all.flatMap((one) => (one.start === null ? [] : [said(one.start, one)]));
  const start = starts.length > 0 ? text.search.promisedStart(startOr(words), list(starts)) : '';
  const picked = all.flatMap(({ objective, picked: one }) =>
    one
      ? [
          {
            told: one.within !== null && one.by > one.within,
            text: text.search.pickedBy(pointsWithin(one.by, one.within, language), inSentence(text.search.objectives[objective])),
          },
        ]
      : [],
  );
  const [told, untold] = [true, false].map((kind) => picked.filter((one) => one.told === kind).map((one) => one.text)) as [
    string[],
    string[],
  ];
  return [
    text.search.promised(list(all.map((one) => said(one.share, one))), start),
    told.length > 0 ? text.search.pickedFlattered(list(told)) : '',
    untold.length > 0 ? text.search.pickedUntold(list(untold)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Everything that the search found, a sentence or a few for each thing that is to be said. */
export function searchSentences(
  found: Found,
  reading: FrontierReading,
  axes: { readonly x: Objective; readonly y: Objective },
  words: SearchWords,
): readonly string[] {
  const sentences = [
    searchedSentence(found, reading, words),
    freshSentence(found, reading, words),
    ...gainSentences(reading, words),
    tradeSentence(reading, axes.x, axes.y, words),
    optimismSentence(found, reading, words),
  ];
  return sentences.filter((sentence) => sentence !== '');
}
