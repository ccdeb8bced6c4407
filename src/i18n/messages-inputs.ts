/** Texts about what scenarios are: their settings over time, what differs between any two, and their cards. */

/** Texts of policies over time: the picture, its table, its sentences. */
export interface TimelineMessages {
  readonly title: string;
  readonly term: string;
  /** What the picture is called for those who do not see it. */
  readonly label: string;
  /** How its marks are read; the taper's part stands only where there is one. */
  readonly key: string;
  readonly keyTaper: string;
  readonly keyShared: string;
  readonly year: string;
  readonly money: string;
  readonly match: string;
  readonly state: string;

  /** What is in force in a year. */
  readonly notYet: string;
  readonly over: string;
  readonly never: string;
  readonly firstTranche: string;
  readonly secondTranche: string;
  readonly bothTranches: string;
  readonly servicesOnly: string;
  partOf(state: string, quarters: number, all: number): string;
  matchOf(value: string): string;
  /** A match that differs by cluster and stream: its overall value. */
  realised(value: string): string;
  /** Two dates of an axis. */
  period(from: string, to: string): string;

  /** In a tranche's segment, the longer first. */
  rulesLong(match: string, partners: number): string;
  rules(match: string, partners: number): string;
  servicesTake(share: string): string;
  readonly noMoney: string;
  later(quarters: number): string;
  startsBeyond(date: string): string;

  /** Clauses of a policy's sentence. */
  readonly noProgramme: string;
  course(from: string, to: string, money: string): string;
  peak(year: string, money: string): string;
  readonly stoppedEarly: string;
  readonly drawn: string;
  secondAsksFor(from: string, match: string, partners: number, money: string): string;
  withoutProjects(share: string): string;
  tapers(share: string): string;
  beyond(date: string): string;
}

/** Texts of the list of differences. */
export interface DifferenceMessages {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** The programme that a scenario started from, as one side of the list: "B as designed". */
  asDesigned(letter: string): string;
  count(differences: number): string;
  readonly none: string;
  readonly groups: Readonly<Record<'levers' | 'assumptions' | 'clusters', string>>;
  readonly setting: string;
  /** Between the two values, for those who hear them. */
  readonly becomes: string;
  goTo(name: string, letter: string): string;
  /** On the button that gives a scenario the other's value. */
  takeInto(letter: string): string;
  putBack(letter: string): string;
  taken(name: string, letter: string, value: string): string;
  readonly refused: string;
}

/** Texts of the cards of scenarios. */
export interface CardMessages {
  readonly title: string;
  readonly outcome: string;
  readonly scaleNote: string;
  chart(letter: string, outcome: string): string;
  readonly reference: string;
  readonly pin: string;
  show(letter: string, title: string): string;
  medianAt(value: string, date: string): string;
  inNineOfTen(range: string): string;
  /** Under the smallest number of futures for a band. */
  inAll(range: string, futures: number): string;
  changes(count: number): string;
  readonly unchanged: string;
  more(count: number): string;
  readonly editNotes: string;
  readonly addNotes: string;
  notesOf(letter: string): string;
  readonly notesHint: string;
  actions(letter: string): string;
  readonly rename: string;
  readonly duplicate: string;
  readonly reset: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  wasReset(letter: string): string;
  wasRemoved(letter: string): string;
  wasMoved(title: string, letter: string): string;
  wasDuplicated(from: string, letter: string): string;
  /** The name of the pin. */
  makeReference(letter: string): string;
  wasRemovedReference(letter: string, next: string): string;
  pinned(letter: string): string;
}

/** The texts. Values arrive already formatted. */
export interface InputMessages {
  readonly timeline: TimelineMessages;
  readonly differences: DifferenceMessages;
  readonly cards: CardMessages;
}
