/**
 * Every text of the page: the interface here, the words beside it, a file for each language, so that a reader loads one alone.
 * Texts of the first picture are in `messages-opening*.ts`; a part of the page with many texts has files of its own, taken in here and in
 * `messages-en.ts` and `messages-fr.ts`.
 */
import type { PresetId } from '../experiment/scenario.ts';
import type { Verdict } from '../experiment/compare.ts';
import type { Bilingual } from './language.ts';
import { ENGLISH } from './messages-en.ts';
import { FRENCH } from './messages-fr.ts';
import type { AboutMessages } from './messages-about.ts';
import type { EffectsMessages } from './messages-effects.ts';
import type { EvidenceMessages } from './messages-evidence.ts';
import type { OpeningMessages } from './messages-opening.ts';
import type { PanelMessages } from './messages-panel.ts';
import type { PolicyMessages } from './messages-policy.ts';
import type { ProgrammesMessages } from './messages-programmes.ts';
import type { RunMessages } from './messages-run.ts';
import type { UncertaintyMessages } from './messages-uncertainty.ts';
import type { ChartMessages } from './messages-charts.ts';
import type { HistoryMessages } from './messages-history.ts';
import type { InputMessages } from './messages-inputs.ts';
import type { CompareMessages } from './messages-compare.ts';
import type { TargetMessages } from './messages-goals.ts';
import type { WhyMessages } from './messages-why.ts';
import type { JobMessages } from './messages-job.ts';
import type { RobustnessMessages } from './messages-robustness.ts';
import type { SearchMessages } from './messages-search.ts';
import type { SensitivityMessages } from './messages-sensitivity.ts';
import type { IdleMessages } from './messages-idle.ts';
import { typesetMessages } from './typeset-messages.ts';

/** A suggestion on the page: a name and why it is worth a look. */
export interface Hinted {
  readonly name: string;
  readonly hint: string;
}

/** The texts of the page. Values arrive already formatted. */
export interface Messages extends RunMessages, OpeningMessages, PolicyMessages, PanelMessages, UncertaintyMessages {
  readonly effects: EffectsMessages;
  readonly charts: ChartMessages;
  readonly history: HistoryMessages;
  readonly inputs: InputMessages;
  readonly compare: CompareMessages;
  readonly goals: TargetMessages;
  readonly why: WhyMessages;
  readonly job: JobMessages;
  readonly sensitivity: SensitivityMessages;
  readonly robustness: RobustnessMessages;
  readonly search: SearchMessages;
  readonly idle: IdleMessages;
  readonly evidence: EvidenceMessages;
  readonly aboutPage: AboutMessages;
  readonly programmes: ProgrammesMessages;
  /** A label before its value. */
  labelled(label: string, value: string): string;
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
  readonly linkCopied: string;
  readonly linkInAddress: string;

  readonly policy: string;
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

  readonly progress: string;
  readonly updating: string;
  nOfFutures(done: string, planned: string): string;
  readonly stop: string;
  stoppedAt(done: string, planned: string): string;
  readonly finishRun: string;
  finished(done: string, seconds: string): string;
  failed(reason: string): string;
  readonly sufficiency: Readonly<Record<'none' | 'lines' | 'few' | 'bands' | 'enough', string>>;

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
  unequalCosts(letter: string, cost: string, reference: string, base: string): string;

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

/** The texts of the page by language, all at once: for tests and for whoever needs no first picture. The page itself loads them piece by piece. */
export const MESSAGES: Bilingual<Messages> = { en: typesetMessages(ENGLISH, 'en'), fr: typesetMessages(FRENCH, 'fr') };
