/** Texts about robustness: regret, conditions met, and when a scenario fails. */

/** What the sentence about a box is made of; names and values arrive as texts. */
export interface DiscoveryWords {
  above(name: string, value: string): string;
  below(name: string, value: string): string;
  between(name: string, from: string, to: string): string;
  /** For whole numbers, whose ends lie inside. */
  atLeast(name: string, value: string): string;
  atMost(name: string, value: string): string;
  fromTo(name: string, from: string, to: string): string;
  /** For dates. */
  notBefore(name: string, value: string): string;
  notAfter(name: string, value: string): string;
  /** For one value or for options joined by `or`. */
  is(name: string, value: string): string;
  or(before: string, last: string): string;
  /** Conditions one after the other, the last one joined by `and`. */
  next(before: string, condition: string): string;
  and(before: string, condition: string): string;
  /** Who fails where levers move as well: not the scenario itself. */
  around(subject: string): string;
  /** Whose failures, the conditions, how many of how many such futures fail, and of all. */
  fails(subject: string, conditions: string, failing: string, inside: string, failures: string, futures: string): string;
  holds(coverage: string, mass: string): string;
  /** That the most telling condition was found again in so few of ten halves, each with about so many failures. */
  unsure(halves: number, failures: string): string;
  /** A box that leaves nothing out. */
  everywhere(subject: string, failures: string, futures: string): string;
  /** Nothing was found, in few futures, which proves nothing; and in many. */
  noPattern(subject: string, failures: string, futures: string): string;
  noPatternInMany(subject: string, failures: string, futures: string): string;
  /** Fewer failures than conditions are looked for in. */
  tooFew(subject: string, failures: string, futures: string, least: string): string;
}

/** Texts of the table of regret and of conditions. */
export interface RegretWords {
  readonly title: string;
  term(outcome: string, when: string): string;
  readonly scenario: string;
  readonly median: string;
  readonly best: string;
  readonly mean: string;
  readonly ninth: string;
  readonly most: string;
  readonly all: string;
  condition(outcome: string, level: string, when: string): string;
  keptTo(outcome: string, level: string, when: string): string;
  /** Least regret on average and in nine futures of ten, by one scenario. */
  agree(letter: string, mean: string, ninth: string): string;
  readonly alike: string;
  /** By two scenarios: regret on average of both, then in nine futures of ten of both. */
  disagree(
    meanLetter: string,
    mean: readonly [own: string, other: string],
    ninthLetter: string,
    ninth: readonly [own: string, other: string],
  ): string;
  /** The same, where regret on average cannot be told apart. */
  undecided(meanLetter: string, ninthLetter: string, ninth: readonly [own: string, other: string]): string;
  /** That intervals of regret on average overlap; of the first scenario and of others. */
  overlap(letter: string, others: string): string;
  /** That the largest regret is least with another scenario than the first: a single future each. */
  largest(letter: string, most: string, other: string, otherMost: string): string;
  meets(letter: string, odds: string): string;
  meetsAlike(odds: string): string;
  /** That no scenario ever meets the condition, or all of them; and which of them is never met. */
  meetsNone(conditions: number, futures: string): string;
  neverMet(conditions: string): string;
  readonly alone: string;
  readonly regretNote: string;
  readonly intervalNote: string;
  readonly conditions: string;
  readonly conditionsHint: string;
  readonly toTargets: string;
  unreadable(target: string): string;
  leftOut(futures: string): string;
}

/** Texts of the curve: how many futures reach how much. */
export interface BarWords {
  readonly title: string;
  term(outcome: string, when: string): string;
  readonly label: string;
  readonly level: string;
  readonly target: string;
  reach(level: string): string;
  keep(level: string): string;
  of(letter: string, odds: string): string;
  ninth(letter: string, level: string): string;
  ninthReach(list: string): string;
  ninthKeep(list: string): string;
  above(letter: string): string;
  readonly cross: string;
  readonly note: string;
  /** The same where less is better. */
  termKeep(outcome: string, when: string): string;
  aboveKeep(letter: string): string;
  readonly crossKeep: string;
  readonly noteKeep: string;
}

/** Texts of the discovery of when a scenario fails. */
export interface FailureWords {
  readonly title: string;
  readonly lead: string;
  readonly scenario: string;
  readonly failure: string;
  readonly moved: string;
  readonly assumptions: string;
  readonly both: string;
  misses(target: string): string;
  readonly worst: Readonly<Record<'tenth' | 'quarter' | 'third', string>>;
  /** The same shares as they stand in a sentence. */
  readonly shares: Readonly<Record<'tenth' | 'quarter' | 'third', string>>;
  behind(letter: string): string;
  isBelow(outcome: string, level: string, when: string): string;
  isAbove(outcome: string, level: string, when: string): string;
  isWorst(share: string, outcome: string, when: string): string;
  isBehind(letter: string, outcome: string, when: string): string;
  means(failure: string, failing: string, futures: string): string;
  /** The same of policies drawn around a scenario. */
  meansAround(failure: string, failing: string, futures: string, letter: string): string;
  /** How often the scenario itself fails in these futures. */
  itself(letter: string, failing: string): string;
  readonly never: string;
  readonly always: string;
  tryWorst(share: string): string;
  readonly few: string;
  readonly waiting: string;
  readonly press: string;
  readonly looking: string;
  /** Where no pattern was found in few futures. */
  readonly moreFutures: string;
  readonly leversHint: string;
  readonly runLevers: string;
  readonly leversLabel: string;

  readonly box: string;
  readonly boxTerm: string;
  readonly shownHere: string;
  readonly factor: string;
  readonly range: string;
  readonly inside: string;
  readonly chance: string;
  readonly again: string;
  readonly telling: string;
  readonly doubtful: string;
  quasiP(value: string): string;
  lessThan(value: string): string;
  halves(count: string): string;
  goTo(name: string): string;

  readonly path: string;
  readonly pathTerm: string;
  readonly pathLabel: string;
  readonly coverage: string;
  readonly density: string;
  readonly mass: string;
  readonly restrictions: string;
  readonly number: string;
  readonly proposed: string;
  readonly isProposed: string;
  readonly isBase: string;
  position(box: string, boxes: string): string;
  reading(coverage: string, density: string, restrictions: number): string;
  readonly toProposed: string;
  readonly pathNote: string;

  readonly primNote: string;
  readonly quasiNote: string;
  readonly drawsNote: string;
  readonly leversNote: string;
  /** From how many simulations, and which levers moved. */
  leversMoved(simulations: string, levers: string): string;
  readonly fixedNote: string;
}

/** The texts. Values arrive already formatted. */
export interface RobustnessMessages {
  readonly lead: string;
  readonly outcome: string;
  readonly readAt: string;
  readonly futures: string;
  readonly run: string;
  more(futures: string): string;
  readonly runLabel: string;
  readonly alone: string;
  readonly otherRuns: string;
  readonly press: string;
  readonly waiting: string;
  /** While the other run of this part is under way. */
  readonly busy: string;
  basis(simulations: string, futures: string): string;
  agents(count: string): string;
  readonly discovery: DiscoveryWords;
  readonly regret: RegretWords;
  readonly bar: BarWords;
  readonly when: FailureWords;
}
