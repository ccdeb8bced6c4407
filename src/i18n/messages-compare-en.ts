/** Texts about the page that compares scenarios, in English. */
import type { CompareMessages } from './messages-compare.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: CompareMessages = {
  lead: 'Scenarios side by side, in the same futures. Pin the one that the others are to be compared with.',
  readAt: 'Read at',
  table: 'Outcomes compared',
  outcome: 'Outcome',
  reference: 'reference',
  addRow: 'Add an outcome',
  chooseRow: 'Add an outcome…',
  removeRow: (name) => `Remove ${name} from the table`,
  usualRows: 'Back to the usual outcomes',
  cellNote:
    'In each cell: the median and, in brackets, 5% to 95% of futures; the bar shows the same on one scale for the row, thick for the middle half. Below: the mean difference to the reference in the same futures with its 95% interval, and in how many of 100 futures the scenario does better.',
  onAverage: (difference) => `${difference} on average`,
  noValue: 'no value: nothing to divide by',
  lights: {
    enough: 'enough futures',
    more: 'more futures needed',
    beyond: 'too small a difference',
    never: 'more futures would not help',
  },
  moreFutures: (count) => `about ${count} futures needed`,
  beyondFutures: (most) => `would take more than ${most} futures`,
  runUntil: 'Run until I can tell',
  runUntilOf: (outcome, letter, reference) => `Run until I can tell: ${outcome}, ${letter} against ${reference}`,
  tally: (letter, reference, better, worse, open, same) =>
    `${letter} against ${reference}: ${[
      better === '' ? '' : `better on ${better}`,
      worse === '' ? '' : `worse on ${worse}`,
      open === '' ? '' : `cannot tell on ${open}`,
      same === '' ? '' : `identical on ${same}`,
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  pairing: (least, most) =>
    least === most
      ? `Because scenarios share their luck, these differences are as sure as with ${most} times as many separate futures.`
      : `Because scenarios share their luck, these differences are as sure as with ${least} to ${most} times as many separate futures.`,
  askingOf: (outcome, letter, reference, futures) =>
    `Running until it can be told: ${outcome}, ${letter} against ${reference}, ${futures} futures so far`,
  told: (outcome, letter, reference, verdict, futures) =>
    `${outcome}: ${letter} is ${verdict} than ${reference}, told after ${futures} futures.`,
  wouldTake: (outcome, letter, reference, most, largest) =>
    `${outcome}: cannot tell ${letter} from ${reference}. It would take more than ${most} futures; if there is a difference, it is probably within ${largest}.`,
  toldIdentical: (outcome, letter, reference, futures) => `${outcome}: ${letter} and ${reference} are identical in all ${futures} futures.`,
  open: (outcome, letter, reference, futures) => `${outcome}: ${letter} and ${reference} are not told apart after ${futures} futures.`,
  stopAsking: 'Back to the usual number of futures',
  lookNote:
    'Looked at after fixed numbers of futures, each time with a wider interval (99.5%), so that looking often does not make a difference out of luck: fewer than one in twenty such findings would be false.',
  alone: 'There is one scenario. Add another to compare.',
  waiting: 'Waiting for the first futures.',
};
