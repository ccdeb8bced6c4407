/** Texts about search: the best policies for a budget. */
import type { GeneGroup, Objective } from '../experiment/search/readings.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';

/** How thorough a search is, as it is chosen. */
type Effort = 'quick' | 'usual' | 'thorough';

/** The texts. Values arrive already formatted, but for counts that decide a plural. */
export interface SearchMessages {
  readonly lead: string;
  /** On the button that shows all rows of the table, and only the first ones again. */
  allPolicies(count: string): string;
  fewerPolicies(count: string): string;
  start(letter: string, title: string): string;
  readonly budget: string;
  budgetHint(letter: string, planned: string): string;
  /** Takes the budget back to what the scenario plans. */
  budgetBack(letter: string): string;
  budgetRefused(min: string, max: string): string;
  readonly free: string;
  readonly groups: Readonly<Record<GeneGroup, { readonly name: string; readonly what: string }>>;
  readonly effort: string;
  readonly efforts: Readonly<Record<Effort, string>>;
  effortSize(population: string, generations: string, replicates: string, winners: string, fresh: string): string;
  time(minutes: number): string;
  readonly readAt: string;
  readonly futuresDiffer: Readonly<Record<Uncertainty, string>>;
  readonly begin: string;
  readonly job: string;
  readonly nothingFree: string;
  readonly noMoney: string;
  readonly phases: Readonly<Record<'search' | 'fresh', string>>;
  further(generations: string): string;
  readonly judgeAnew: string;

  readonly objectives: Readonly<Record<Objective, string>>;
  /** After an amount or a share, in a sentence. */
  readonly ofObjectives: Readonly<Record<Objective, string>>;
  /** So much more or less of an objective. */
  readonly amounts: Readonly<Record<Objective, (amount: string) => string>>;
  /** An objective on an axis, with the way that is better. */
  axis(name: string, less: boolean): string;
  readonly growth: string;
  /** Beside the line: what it is, its first and last generation. */
  readonly growthAxis: string;
  generation(number: string): string;
  /** Whether going on is worth it; null while nobody can tell. */
  growthSentence(generations: number, grows: boolean | null): string;

  readonly frontier: string;
  /** Whose search it is ('' where it is no longer on the table), when it is read, and within which budget. */
  frontierTerm(letter: string, when: string, budget: string): string;
  readonly across: string;
  readonly upwards: string;
  readonly dotSize: string;
  readonly sameSize: string;
  chartLabel(y: string, x: string): string;
  readonly keys: string;
  readonly legend: {
    readonly fresh: string;
    readonly promised: string;
    readonly searched: string;
    readonly beaten: string;
    start(letter: string): string;
    size(name: string): string;
  };
  policy(number: string): string;
  /** The policy that the search started from; `letter` is '' where it is no longer on the table. */
  startName(letter: string): string;
  /** The same in a sentence, where it has no letter. */
  readonly theStart: string;
  readonly readoutEmpty: string;
  readonly opens: string;
  readonly onlySearched: string;
  readonly isBeaten: string;

  /** So many futures, the number as it is and as it is written. */
  futures(count: number, written: string): string;
  freshFutures(count: number, written: string): string;
  searchFutures(count: number, written: string): string;
  judged(
    policies: string,
    futures: string,
    found: { readonly unbeaten: number; readonly shown: number; readonly stands: boolean },
    letter: string,
  ): string;
  /** How many were judged anew; counts decide plurals. `own` is `startThere` or ''. */
  judgedAnew(counts: { readonly policies: number; readonly shown: number; readonly beaten: number }, futures: string, own: string): string;
  startThere(start: string, beaten: boolean): string;
  /** Where no luck but the search's own is known, behind what it is said of. */
  readonly ownLuck: string;
  /** Where a gain is found; `basis` is `ownLuck` or ''. */
  atNoMoreCost(start: string, basis: string): string;
  atAnyCost(basis: string): string;
  gain(where: string, of: string, number: string, share: string, start: string, cost: string): string;
  gainUntold(where: string, of: string, number: string, share: string): string;
  noGain(where: string, of: string): string;
  trade(from: string, x: string, to: string, y: string, amounts: string, basis: string): string;
  tradeUntold(from: string, x: string, to: string, y: string, amounts: string, basis: string): string;
  sameBest(number: string, x: string, y: string, basis: string): string;
  promised(list: string, start: string): string;
  promisedStart(letter: string, list: string): string;
  promisedMore(share: string, of: string): string;
  promisedLess(share: string, of: string): string;
  promisedAlike(of: string): string;
  /** What picking by results adds to the luck of all, on one objective. */
  pickedBy(points: string, name: string): string;
  pickedFlattered(list: string): string;
  pickedUntold(list: string): string;
  readonly notFresh: string;
  readonly and: string;

  readonly columns: { readonly policy: string; readonly changes: string; readonly open: string };
  searchedValue(value: string): string;
  moreChanges(count: number): string;
  readonly noChanges: string;
  readonly open: string;
  openNamed(name: string): string;
  scenarioName(number: string, gain: string): string;
  gainJobs(share: string): string;
  /** `letter` is '' where the start is no longer on the table; `gain` is `gainJobs` or ''; `basis` says in how many futures of which luck. */
  scenarioNotes(number: string, letter: string, when: string, budget: string, gain: string, basis: string): string;
  opened(number: string, letter: string, start: string): string;
  there(number: string, letter: string): string;
  readonly noRoom: string;
  readonly table: string;
  /** What `±` and the number beneath are; `futures` are fresh ones. */
  tableNote(futures: string): string;

  readonly notes: readonly string[];
  basis(simulations: string, policies: string, generations: string, futures: string, seed: string, version: string): string;
  freshBasis(policies: string, futures: string): string;
}
