/** Texts that the first picture needs: the frame of the page, the cards and the fan charts. All others are loaded after it. */
import type { PageId } from './pages.ts';

/** The texts of the first picture. Values arrive already formatted. */
export interface OpeningMessages {
  readonly pageTitle: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly scenarios: string;
  readonly undo: string;
  readonly undoKeys: string;
  readonly redo: string;
  readonly redoKeys: string;
  /** That something is on the table that no link holds, and what that means. */
  readonly unsaved: string;
  readonly unsavedHint: string;
  readonly share: string;
  readonly levers: string;
  /** The programme that the question speaks of. */
  readonly programme: string;
  /** Whether the targets will be reached: levels and the months by which. */
  question(jobs: string, jobsBy: string, gdp: string, gdpBy: string): string;
  headline(when: string): string;
  /** A target in a few words; the month is '' where it is the one that was announced. */
  jobsReach(level: string, by: string): string;
  gdpReaches(level: string, by: string): string;
  readonly jobsDefinition: string;
  readonly gdpDefinition: string;
  ofHundredFutures(hundred: number): string;
  medianOf(value: string, by: string): string;
  shortfall(value: string): string;
  readonly oddsFromTwenty: string;
  readonly because: string;
  readonly becauseSub: string;
  /** What the additional figure is net of, and what it includes. */
  readonly additionalBasis: string;
  /** The odds of the jobs target, of a hundred, under the contrasting definition. */
  readonly contrast: Readonly<Record<'additionalJobs' | 'grossJobYears', (hundred: number) => string>>;
  /** That the published figures were called jobs and are drawn as job-years. */
  readonly publishedAsJobs: string;
  additionalGdpIs(value: string): string;
  deadweightIs(value: string): string;
  readonly publicCost: string;
  readonly publicCostSub: string;
  costFrom(low: string): string;
  readonly costBasis: string;
  readonly noAdditionalJobs: string;
  readonly tryAgain: string;
  announceResult(jobs: string, gdp: string): string;
  readonly jobsChart: string;
  readonly gdpChart: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly waiting: string;
  readonly updatingShort: string;
  /** That a picture is expected from so many new futures, and how many of it are carried over from before the change. */
  expectedShort(real: number): string;
  readonly expectedWord: string;
  expectedFrom(real: number, carried: number): string;
  chartLabel(name: string): string;
  targetLabel(level: string): string;
  publishedLabel(value: string): string;
  forecastLabel(value: string): string;
  readonly publishedFigures: string;
  sourceLine(version: string, letter: string, seed: string, futures: string): string;
  readonly pagesLabel: string;
  readonly pages: Readonly<Record<PageId, string>>;
  /** Where a part of the page is still on its way, and where it could not be loaded. */
  readonly partOnItsWay: string;
  readonly partMissing: string;
  /** Where the texts of the language asked for could not be loaded. */
  readonly languageMissing: string;
}
