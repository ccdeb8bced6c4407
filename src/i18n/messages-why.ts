/** Texts about the page that says why: contributions, four lines, settings without effect. */

/** The texts. Values arrive already formatted. */
export interface WhyMessages {
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly readAt: string;
  readonly contributions: string;
  /** What the figure shows: what is read and when. */
  contributionsTerm(outcome: string, when: string): string;
  readonly change: string;
  readonly values: string;
  readonly contribution: string;
  readonly interval: string;
  /** What a change does to the first scenario on its own, and what undoing it takes from the second. */
  alone(letter: string): string;
  last(letter: string): string;
  /** The whole difference: second less first. */
  total(to: string, from: string): string;
  readonly noEffect: string;
  /** Without its full stop: when, what, both scenarios with their means, the difference and its interval, '' for none. */
  sentence(
    when: string,
    outcome: string,
    to: string,
    there: string,
    from: string,
    here: string,
    difference: string,
    interval: string,
  ): string;
  /** A name within a sentence. */
  quoted(name: string): string;
  /** Goes on: the largest contributions along the difference and against it, '' for none, and how many more there are. */
  mostly(along: string, against: string, rest: number): string;
  readonly exactNote: string;
  readonly sampledNote: string;
  /** From how many futures, of how many that were run, with how many worlds each. */
  basis(futures: string, all: string, worlds: string): string;
  readonly shapleyNote: string;
  /** Asks for the run: about how many worlds it takes. */
  find(worlds: string): string;
  readonly findHint: string;
  running(done: string, planned: string): string;
  more(futures: string): string;
  readonly same: string;
  readonly alone1: string;
  /** That the numbers rest on few futures yet; and that they are found by a press. */
  readonly few: string;
  readonly press: string;
  readonly wait: string;
  failed(reason: string): string;
  readonly silent: string;
  readonly silentHint: string;
  /** A setting without effect and the reason. */
  silentLine(name: string, change: string, reason: string): string;
  readonly none: string;
  readonly fourLines: string;
  readonly fourLinesHint: string;
  /** What the four lines are of: an outcome. */
  fourLinesTerm(outcome: string, letter: string): string;
  readonly line: string;
  readonly median: string;
  readonly ninety: string;
  readonly lineNames: Readonly<Record<'ownWith' | 'ownWithout' | 'defaultWith' | 'defaultWithout', string>>;
  /** The four medians in a sentence: with and without under the scenario's assumptions, then under the default ones. */
  fourSentence(when: string, ownWith: string, ownWithout: string, usualWith: string, usualWithout: string): string;
  readonly noOwnAssumptions: string;
  /** That the changed assumptions move none of the lines. */
  readonly coincide: string;
  readonly baselineRunning: string;
}
