/** Texts about robustness, in English. */
import type { BarWords, DiscoveryWords, FailureWords, RegretWords, RobustnessMessages } from './messages-robustness.ts';

const discovery: DiscoveryWords = {
  above: (name, value) => `“${name}” is above ${value}`,
  below: (name, value) => `“${name}” is below ${value}`,
  between: (name, from, to) => `“${name}” is between ${from} and ${to}`,
  atLeast: (name, value) => `“${name}” is ${value} or more`,
  atMost: (name, value) => `“${name}” is ${value} or less`,
  fromTo: (name, from, to) => `“${name}” is from ${from} to ${to}`,
  notBefore: (name, value) => `“${name}” is ${value} or later`,
  notAfter: (name, value) => `“${name}” is ${value} or earlier`,
  is: (name, value) => `“${name}” is ${value}`,
  or: (before, last) => `${before} or ${last}`,
  next: (before, condition) => `${before}, ${condition}`,
  and: (before, condition) => `${before} and ${condition}`,
  around: (subject) => `a policy drawn around ${subject}`,
  fails: (subject, conditions, failing, inside, failures, futures) =>
    `${subject} fails mostly when ${conditions}: ${failing} of ${inside} such futures fail, against ${failures} of ${futures} in all`,
  holds: (coverage, mass) => `they hold ${coverage} of all failures and are ${mass} of all futures`,
  unsure: (halves, failures) =>
    `This is not yet to be relied on: of ten random halves of the futures, each with about ${failures} failures, ${halves === 0 ? 'none' : `only ${halves}`} showed the first condition again.`,
  everywhere: (subject, failures, futures) => `Nothing is left out here: ${subject} fails in ${failures} of ${futures} futures.`,
  noPattern: (subject, failures, futures) =>
    `With ${futures} futures, no pattern can be told from chance: ${subject} fails in ${failures} of them. That does not mean that there is none.`,
  noPatternInMany: (subject, failures, futures) =>
    `No pattern in ${futures} futures: ${subject} fails in ${failures} of them, and no box of few conditions holds clearly more failures than that. Failing hinges on luck, or on many things at once.`,
  tooFew: (subject, failures, futures, least) =>
    `Too few failures to look for conditions: ${subject} fails in ${failures} of ${futures} futures, and at least ${least} failures are needed.`,
};

const regret: RegretWords = {
  title: 'Regret and conditions met',
  term: (outcome, when) => `${outcome}, in ${when}; the regret of a choice is how far the best choice of the same future is ahead of it`,
  scenario: 'Scenario',
  median: 'Median (5% to 95%)',
  best: 'Best in',
  mean: 'Mean regret',
  ninth: 'Regret in nine of ten futures at most',
  most: 'Largest regret',
  all: 'All conditions met in',
  condition: (outcome, level, when) => `${outcome}: at least ${level} by ${when}`,
  keptTo: (outcome, level, when) => `${outcome}: at most ${level} in ${when}`,
  agree: (letter, mean, ninth) =>
    `${letter} is regretted least by both measures: ${mean} on average, ${ninth} at most in nine futures of ten.`,
  alike: 'None is regretted more than another.',
  disagree: (meanLetter, mean, ninthLetter, ninth) =>
    `The measures disagree: ${meanLetter} is regretted least on average (${mean[0]}, ${ninthLetter}: ${mean[1]}), ${ninthLetter} in nine futures of ten (${ninth[0]} at most, ${meanLetter}: ${ninth[1]}).`,
  undecided: (meanLetter, ninthLetter, ninth) =>
    `On average, regret cannot be told apart between ${meanLetter} and ${ninthLetter}; in nine futures of ten, ${ninthLetter} is regretted least (${ninth[0]} at most, ${meanLetter}: ${ninth[1]}).`,
  overlap: (letter, others) => `On average, the intervals of ${letter} and ${others} overlap.`,
  largest: (letter, most, other, otherMost) =>
    `The largest regret is smaller with ${letter} (${most}) than with ${other} (${otherMost}), but that is a single future each.`,
  meets: (letter, odds) => `${letter} meets the conditions most often, in ${odds}.`,
  meetsAlike: (odds) => `The conditions are met equally often by all, in ${odds}.`,
  meetsNone: (conditions, futures) =>
    `No scenario meets ${conditions === 1 ? 'the condition' : 'all conditions'} in any of ${futures} futures.`,
  neverMet: (conditions) => `Never met by any: ${conditions}.`,
  alone: 'Regret needs at least two scenarios: it is what one choice costs beside another.',
  regretNote:
    'Regret compares choices within one future, so that luck and assumptions are the same for all. A choice with small regret is rarely far from the best, though it may never be the best itself.',
  intervalNote:
    'Beneath the median, the range from the 5th to the 95th percentile, the middle nine tenths of futures; beneath other values, 95% intervals. Largest and nine-in-ten regrets have none.',
  conditions: 'Conditions that count',
  conditionsHint: 'Levels and dates are those of the targets.',
  toTargets: 'Change the targets',
  unreadable: (target) => `${target}: cannot be read here, since results are kept at the ends of fiscal years within the horizon.`,
  leftOut: (futures) => `Futures left out, since the ratio has no denominator in some scenario: ${futures}.`,
};

const bar: BarWords = {
  title: 'How high can the bar be?',
  term: (outcome, when) => `Share of futures that come up to each level of ${outcome}, in ${when}`,
  label: 'Level of the bar',
  level: 'Level',
  target: 'target',
  reach: (level) => `At least ${level}:`,
  keep: (level) => `At most ${level}:`,
  of: (letter, odds) => `${letter} in ${odds}`,
  ninth: (letter, level) => `${level} with ${letter}`,
  ninthReach: (list) => `Nine futures of ten reach ${list}.`,
  ninthKeep: (list) => `Nine futures of ten keep to ${list}.`,
  above: (letter) => `Wherever the bar is put, ${letter} is at least as likely to come up to it as any other.`,
  cross: 'The curves cross: which scenario is likeliest to come up to the bar depends on where it is put.',
  note: 'Read a curve from the level upwards: its height is the share of futures in which the scenario comes up to that level.',
  termKeep: (outcome, when) => `Share of futures that keep to each level of ${outcome}, in ${when}; less is better`,
  aboveKeep: (letter) => `Wherever the limit is put, ${letter} is at least as likely to keep to it as any other.`,
  crossKeep: 'The curves cross: which scenario is likeliest to keep to the limit depends on where it is put.',
  noteKeep: 'Read a curve from the level upwards: its height is the share of futures in which the scenario stays at that level or below.',
};

const when: FailureWords = {
  title: 'When does it fail?',
  lead: 'Looks for the few conditions under which a scenario mostly fails, among everything that differs between its futures.',
  scenario: 'Scenario',
  failure: 'It fails when it',
  moved: 'Look among',
  assumptions: 'the assumptions',
  both: 'assumptions and levers',
  misses: (target) => `misses “${target}”`,
  worst: { tenth: 'is in the worst tenth', quarter: 'is in the worst quarter', third: 'is in the worst third' },
  shares: { tenth: 'tenth', quarter: 'quarter', third: 'third' },
  behind: (letter) => `does worse than ${letter}`,
  isBelow: (outcome, level, date) => `${outcome} below ${level} in ${date}`,
  isAbove: (outcome, level, date) => `${outcome} above ${level} in ${date}`,
  isWorst: (share, outcome, date) => `${outcome} in ${date} among the worst ${share} of futures`,
  isBehind: (letter, outcome, date) => `${outcome} in ${date} worse than with ${letter} in the same future`,
  means: (failure, failing, futures) => `Failing means here: ${failure}. That is so in ${failing} of ${futures} futures.`,
  meansAround: (failure, failing, futures, letter) =>
    `Failing means here: ${failure}. Of ${futures} policies drawn around ${letter}, each in a future of its own, that is so for ${failing}.`,
  itself: (letter, failing) => `${letter} itself fails in ${failing} of these futures.`,
  never: 'It never fails in this sense: there is nothing to explain. Choose a higher target, or the worst futures.',
  always: 'It fails in every future in this sense: there is nothing to tell apart. Choose a lower target, or the worst futures.',
  tryWorst: (share) => `Look at the worst ${share} instead`,
  few: 'At least 50 futures are needed to look for conditions.',
  waiting: 'The conditions are looked for once the run has ended.',
  press: 'Run the futures above to look for conditions.',
  looking: 'Looking for conditions …',
  moreFutures:
    'So few futures show only a strong pattern, since dozens of inputs are looked through. With more futures a weaker one could show.',
  leversHint:
    'Here the levers of the scenario move too, each over its whole range, in a run of its own. What is looked at is then no longer the scenario, but policies drawn around it.',
  runLevers: 'Run with levers moved',
  leversLabel: 'Futures with levers moved',

  box: 'The conditions',
  boxTerm: 'A row for each condition: the whole range over all futures, and the part in which the scenario mostly fails',
  shownHere: 'mostly fails here',
  factor: 'What',
  range: 'Range over all futures',
  inside: 'Mostly fails when',
  chance: 'By chance?',
  again: 'Found again',
  telling: 'hardly',
  doubtful: 'possibly',
  quasiP: (value) => `p = ${value}`,
  lessThan: (value) => `p < ${value}`,
  halves: (count) => `in ${count} of 10 halves of the futures`,
  goTo: (name) => `${name}: go to its setting`,

  path: 'From all futures to the core of failure',
  pathTerm: 'Each dot is a box: to the right it holds more of the failures, higher up more of what it holds fails',
  pathLabel: 'Box that is shown',
  coverage: 'Share of failures held',
  density: 'Share of the box that fails',
  mass: 'Share of futures',
  restrictions: 'Conditions',
  number: 'Box',
  proposed: 'Proposed',
  isProposed: 'proposed',
  isBase: 'all futures',
  position: (box, boxes) => `Box ${box} of ${boxes}`,
  reading: (coverage, density, restrictions) =>
    `${restrictions} ${restrictions === 1 ? 'condition' : 'conditions'}, holds ${coverage} of the failures, ${density} of it fails`,
  toProposed: 'Show the proposed box',
  pathNote:
    'A smaller box is surer to fail but holds fewer of the failures. The proposed one balances both with conditions that are hardly there by chance; the numbers at the dots count conditions.',

  primNote:
    'Method: the patient rule induction method (PRIM, Friedman and Fisher 1999), as used for scenario discovery by Bryant and Lempert (2010): it peels off, step by step, the slice whose loss makes failing most common in what is left (a twentieth of the box at a time, then all over again by tenths and by fifths). Conditions that tell nothing are dropped again. A box is proposed only with at least 20 failures in all and 10 inside, and where none as good comes up in 19 deals of the failures to the futures at random: where there is nothing to be found, one is still proposed up to one time in 20.',
  quasiNote:
    '“By chance?” is a quasi-p-value: how likely the condition would gain as much if failures were spread evenly over the rest of the box. Limits were chosen to look good on these very futures, so it flatters them; how often a condition is found again in random halves is the sterner check.',
  drawsNote:
    'Assumptions are drawn independently of each other, each over its prior: a condition says what failing goes with in the model, not how likely it is in the world.',
  leversNote: 'Ranges of levers are a judgement of ours; each lever is drawn evenly over its range.',
  leversMoved: (simulations, levers) => `From ${simulations} simulations. Levers that moved: ${levers}.`,
  fixedNote: 'Settings that were changed by hand stay as they are in every future, and so cannot be found here.',
};

/** The texts. */
export const ENGLISH: RobustnessMessages = {
  lead: 'A choice is robust when it does tolerably well whatever turns out to be true. All scenarios are put into the same futures, each with luck and assumptions of its own: what would be regretted, how often conditions are met, and when a scenario fails.',
  outcome: 'Outcome',
  readAt: 'Read in',
  futures: 'Futures',
  run: 'Run all scenarios',
  more: (futures) => `Run ${futures} more futures`,
  runLabel: 'Futures of luck and assumptions',
  alone: 'There is one scenario. It can be run to see when it fails; regret needs another one beside it.',
  otherRuns: 'These results are of the scenarios as they were when they were run.',
  press: 'Press the button above: nothing here starts by itself.',
  waiting: 'Regret is told from twenty futures on.',
  busy: 'Another run of this part is under way.',
  basis: (simulations, futures) =>
    `From ${simulations} simulations: every scenario in the same ${futures} futures, which differ in luck and in the assumptions that are not set by hand, each drawn from its prior.`,
  agents: (count) => `Simulated with ${count} agents.`,
  discovery,
  regret,
  bar,
  when,
};
