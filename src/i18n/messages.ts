/** Every text of the page in both languages: the interface here, the words beside it, typography set once for all. */
import type { PresetId } from '../experiment/scenario.ts';
import type { Verdict } from '../experiment/compare.ts';
import { typographic, type Bilingual, type Language } from './language.ts';
import { ENGLISH } from './messages-en.ts';
import { FRENCH } from './messages-fr.ts';
import type { AboutMessages } from './messages-about.ts';
import type { EffectsMessages } from './messages-effects.ts';
import type { EvidenceMessages } from './messages-evidence.ts';
import type { PanelMessages } from './messages-panel.ts';
import type { PolicyMessages } from './messages-policy.ts';
import type { ProgrammesMessages } from './messages-programmes.ts';
import type { UncertaintyMessages } from './messages-uncertainty.ts';

/** A suggestion on the page: a name and why it is worth a look. */
export interface Hinted {
  readonly name: string;
  readonly hint: string;
}

/** The texts of the page. Values arrive already formatted. */
export interface Messages extends PolicyMessages, PanelMessages, UncertaintyMessages {
  readonly effects: EffectsMessages;
  readonly evidence: EvidenceMessages;
  readonly aboutPage: AboutMessages;
  readonly programmes: ProgrammesMessages;
  readonly pageTitle: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly scenarios: string;
  readonly addScenario: string;
  readonly noMoreScenarios: string;
  readonly duplicateCurrent: string;
  readonly duplicateHint: string;
  /** The title of the `number`-th scenario (from 1) that would be called as an earlier one. */
  copyOf(title: string, number: number): string;
  readonly presetHints: Readonly<Record<PresetId, string>>;
  readonly restoreKept: string;
  readonly restoreKeptHint: string;
  readonly startOver: string;
  readonly startOverHint: string;
  renameScenario(letter: string): string;
  renameHint(title: string): string;
  removeScenario(letter: string): string;
  readonly undo: string;
  readonly undoKeys: string;
  readonly redo: string;
  readonly redoKeys: string;
  readonly share: string;
  readonly linkCopied: string;
  readonly linkInAddress: string;

  readonly policy: string;
  readonly levers: string;
  asPreset(preset: PresetId): string;
  resetLevers(count: number): string;
  changedCount(count: number): string;
  backTo(preset: PresetId, value: string): string;
  byDefault(value: string): string;
  typed(name: string): string;
  about(name: string): string;
  notANumber(typed: string): string;
  /** A percentage typed where a plain number is asked for. */
  notAPercentage(typed: string): string;
  twoReadings(typed: string, thousands: string, digits: string, decimals: string): string;
  readonly range: string;
  fromTo(low: string, high: string): string;
  readonly basis: string;
  readonly source: string;
  readonly symbol: string;
  sourceOf(source: string): string;
  readonly millionsUnit: string;
  millions(digits: string): string;
  readonly asRealised: string;
  readonly matchByCluster: string;
  asRealisedShort(value: string): string;
  asRealisedSource(byCluster: string): string;
  readonly byClusterShort: string;
  readonly lowMatchNote: string;
  readonly schedule: string;
  readonly startingShares: string;
  readonly assumptions: string;
  assumptionCount(count: number, changed: number): string;
  readonly assumptionsLead: string;
  readonly searchAssumptions: string;
  nothingFound(query: string): string;
  readonly resetAll: string;
  readonly runHeading: string;
  readonly futures: string;
  futuresCount(count: string): string;
  readonly seed: string;
  readonly seedHint: string;

  /** The programme that the question speaks of. */
  readonly programme: string;
  readonly question: string;
  headline(when: string): string;
  readonly jobsReach: string;
  readonly gdpReaches: string;
  readonly jobsDefinition: string;
  readonly gdpDefinition: string;
  ofHundredFutures(hundred: number): string;
  medianOf(value: string): string;
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

  readonly progress: string;
  readonly updating: string;
  nOfFutures(done: string, planned: string): string;
  readonly stop: string;
  stoppedAt(done: string, planned: string): string;
  readonly finishRun: string;
  finished(done: string, seconds: string): string;
  failed(reason: string): string;
  readonly tryAgain: string;
  readonly sufficiency: Readonly<Record<'none' | 'lines' | 'bands' | 'enough', string>>;
  announceResult(jobs: string, gdp: string): string;

  readonly jobsChart: string;
  readonly gdpChart: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly waiting: string;
  readonly updatingShort: string;
  chartLabel(name: string): string;
  targetLabel(level: string): string;
  publishedLabel(value: string): string;
  forecastLabel(value: string): string;
  readonly publishedFigures: string;
  sourceLine(version: string, letter: string, seed: string, futures: string): string;

  readonly compareWith: string;
  readonly compareHint: string;
  readonly suggestions: Readonly<Record<'additionality' | 'lottery' | 'match-one' | 'half-budget', Hinted>>;
  readonly comparison: string;
  readonly against: string;
  readonly versus: string;
  readonly comparing: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly tooEarly: string;
  /** Why there is no verdict, of so many pairs of futures: fewer than it needs, noise that more may end, noise that no run of the page ends. */
  pairsTooFew(pairs: string): string;
  pairsUndecided(pairs: string): string;
  pairsTooClose(pairs: string): string;
  /** The same of a ratio that `missing` of them do not have. */
  pairsWithoutValue(missing: string, pairs: string): string;
  betterIn(hundred: number): string;
  /** That two scenarios do not cost the same, before the name of the page on which they would: medians. */
  unequalCosts(letter: string, cost: string, base: string): string;

  places(when: string): string;
  /** The same where several scenarios stand side by side. */
  placesIn(letter: string, title: string, when: string): string;
  readonly splitBy: string;
  readonly splits: Readonly<Record<'clusters' | 'regions', string>>;
  readonly splitHeads: Readonly<Record<'clusters' | 'regions', string>>;
  readonly placesNote: string;
  /** Where federal money goes that no project has; `all` with what projects have. */
  readonly budgetParts: Readonly<Record<'services' | 'running' | 'uncommitted' | 'all', string>>;

  readonly fromLink: string;
  readonly fromLinkKept: string;
  readonly backToOwn: string;
  readonly damagedLink: string;
  readonly damagedLinkKept: string;
  readonly unreadableWork: string;
  readonly unreadableWorkKept: string;
  readonly notSaved: string;
  readonly notSavedHint: string;
  readonly dismiss: string;

  readonly additionalShort: string;
  readonly closeShort: string;
  readonly openLevers: string;
  readonly closeLevers: string;
  readonly notOfficial: string;
  readonly aboutTitle: string;
  readonly aboutLines: readonly string[];
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  versionLine(version: string): string;
}

/** Sets the typography of every text in a tree of messages, and of what its functions return. */
function typeset<T>(message: T, language: Language): T {
  if (typeof message === 'string') return typographic(message, language) as T;
  if (typeof message === 'function') {
    const write = message as (...values: readonly unknown[]) => string;
    return ((...values: readonly unknown[]) => typographic(write(...values), language)) as T;
  }
  if (Array.isArray(message)) return message.map((item: unknown) => typeset(item, language)) as T;
  const entries = Object.entries(message as Record<string, unknown>).map(([key, value]) => [key, typeset(value, language)]);
  return Object.fromEntries(entries) as T;
}

/** The texts of the page by language. */
export const MESSAGES: Bilingual<Messages> = { en: typeset(ENGLISH, 'en'), fr: typeset(FRENCH, 'fr') };
