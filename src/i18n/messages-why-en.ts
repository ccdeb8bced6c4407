/** Texts about the page that says why, in English. */
import type { WhyMessages } from './messages-why.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: WhyMessages = {
  lead: 'What makes the difference between two scenarios, change by change, and what does nothing at all.',
  from: 'From',
  to: 'to',
  outcome: 'Outcome',
  readAt: 'Read at',
  contributions: 'What each change contributes',
  contributionsTerm: (outcome, when) => `${outcome}, to ${when}`,
  change: 'Change',
  values: 'Values',
  contribution: 'Contribution',
  interval: '95% interval',
  alone: (letter) => `Alone, from ${letter}`,
  last: (letter) => `If undone in ${letter}`,
  total: (to, from) => `${to} less ${from}`,
  noEffect: 'no effect',
  sentence: (when, outcome, to, there, from, here, difference, interval) =>
    `By ${when}, ${outcome}: ${to} ${there}, ${from} ${here} (means), a difference of ${difference}${interval === '' ? '' : ` (${interval})`}`,
  quoted: (name) => `“${name}”`,
  mostly: (along, against, rest) =>
    `${along === '' ? '' : `; from ${along}`}${against === '' ? '' : `, against ${against}`}${rest === 0 ? '' : `, and ${rest} more`}`,
  exactNote: 'Every combination of the changes was simulated: contributions add up to the difference in every future.',
  sampledNote:
    'More than six changes: each future takes them in one random order and in its reverse. Contributions add up to the difference in every future; intervals hold the error of sampling too.',
  basis: (futures, all, worlds) =>
    `From ${futures === all ? futures : `the first ${futures} of ${all}`} futures, each with ${worlds} combinations.${futures === all ? '' : ' Numbers differ a little from those of all futures.'}`,
  shapleyNote:
    'A contribution is what a change adds on joining, averaged over all orders in which the changes could be made (Shapley value). Where changes depend on one another, what each does alone differs from it: see the table.',
  find: (worlds) => `Find contributions (${worlds} worlds to simulate)`,
  findHint: 'Every combination of so many changes takes a while; the page stays free meanwhile.',
  running: (done, planned) => `${done} of ${planned} futures`,
  more: (futures) => `Go on to ${futures} futures`,
  same: 'Nothing differs between these two that could change a result.',
  alone1: 'There is one scenario. Add another, or change a lever in a copy, to see what makes the difference.',
  few: 'Few futures so far: these numbers still move.',
  press: 'Press the button above to find them.',
  wait: 'Waiting until the scenarios have been run.',
  failed: (reason) => `It could not be found: ${reason}`,
  silent: 'Without effect here',
  silentHint: 'Changes after which every recorded number is the same, bit for bit.',
  silentLine: (name, change, reason) => `${name} (${change}): ${reason}`,
  none: 'Every change has some effect.',
  fourLines: 'With and without the policy, under both assumptions',
  fourLinesHint:
    'An assumption changes the world without the programme too: only the distance between two lines of one pair is what the policy brings.',
  fourLinesTerm: (outcome, letter) => `${outcome}, scenario ${letter}`,
  line: 'Line',
  median: 'Median',
  ninety: '5% to 95%',
  lineNames: {
    ownWith: 'With the policy, assumptions as changed',
    ownWithout: 'Without it, assumptions as changed',
    defaultWith: 'With the policy, default assumptions',
    defaultWithout: 'Without it, default assumptions',
  },
  fourSentence: (when, ownWith, ownWithout, usualWith, usualWithout) =>
    `By ${when}, medians: ${ownWith} with the policy and ${ownWithout} without it under the assumptions as changed; ${usualWith} and ${usualWithout} under the default ones.`,
  noOwnAssumptions: 'This scenario has the default assumptions: both pairs of lines are one. Change an assumption to see them part.',
  coincide:
    'The assumptions that were changed do not act on this outcome: both pairs are the same. What is additional may still change; choose it above.',
  baselineRunning: 'The run under the default assumptions is under way.',
};
