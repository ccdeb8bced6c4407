/** Texts about the page of targets. */

/** The texts. Values arrive already formatted. */
export interface TargetMessages {
  readonly lead: string;
  readonly table: string;
  readonly target: string;
  readonly level: string;
  readonly by: string;
  readonly odds: string;
  readonly shortfall: string;
  readonly date: string;
  levelOf(name: string): string;
  dateOf(name: string): string;
  remove(name: string): string;
  readonly millions: string;
  /** The unit of a cost per job-year. */
  readonly dollars: string;
  /** That a target is a ceiling: less is better. */
  readonly atMost: string;
  readonly atLeast: string;
  readonly reached: string;
  /** How far the median is from the level. */
  short(amount: string): string;
  over(amount: string): string;
  readonly notWithin: string;
  /** When futures reach it: the earliest 5 of 100, and the latest, '' where they do not. */
  between(early: string, late: string): string;
  reachedIn(share: string): string;
  /** Of a sum that is to be kept to. */
  readonly keptThroughout: string;
  keptUntil(month: string): string;
  keptIn(share: string): string;
  readonly both: string;
  readonly all: string;
  readonly togetherWith: string;
  readonly add: string;
  readonly addOutcome: string;
  readonly addButton: string;
  readonly full: string;
  readonly announced: string;
  readonly announcedHint: string;
  readonly definitions: string;
  readonly definitionsHint: string;
  readonly of: Readonly<Record<'jobs' | 'gdp', string>>;
  readonly inScenarios: string;
  readonly inScenariosHint: string;
  readonly charts: string;
  readonly levelLimits: string;
  readonly few: string;
  /** Everything in a sentence: letter, odds of both, the two targets. */
  sentence(letter: string, jobs: string, jobsOdds: string, gdp: string, gdpOdds: string, both: string): string;
}
