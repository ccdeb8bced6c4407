/** What a link carries: the scenarios on the table and how they are looked at. */
import type { OutcomeId } from '../model/outcomes.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { ANNOUNCED_TARGETS, type ChosenTargets } from '../experiment/chosen-targets.ts';
import { UNTIL, type Until } from '../experiment/plan.ts';
import { PAGE_IDS, type PageId } from '../i18n/pages.ts';
import type { Agents } from '../experiment/resolution.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';

/** Everything that one link reproduces. `jobs` and `gdp` are the outcomes chosen as definitions. */
export interface SharedView {
  readonly scenarios: readonly Scenario[];
  /** Position of the scenario on the screen. */
  readonly active: number;
  /** Position of the scenario that the others are compared with. */
  readonly reference: number;
  /** The language that it was made in: for readers who have neither chosen one nor a browser that prefers one. Null for none. */
  readonly language: 'en' | 'fr' | null;
  readonly jobs: string;
  readonly gdp: string;
  readonly replicates: number;
  readonly uncertainty: Uncertainty;
  readonly until: Until;
  /** How many agents stand for the firms. */
  readonly agents: Agents;
  /** What jobs and GDP are to reach, by when, and further targets. */
  readonly targets: ChosenTargets;
  /** Which part of the page. */
  readonly page: PageId;
}

/** The parts of the page, and the ways in which a run ends. */
export { PAGE_IDS, UNTIL };
/** One of them. */
export type { PageId, Until };

/** What a link says nothing of: the first scenario as reference, targets as announced, luck alone, a number of futures, an agent for every firm, the simulator. */
export const USUAL_LOOK: Pick<SharedView, 'reference' | 'uncertainty' | 'until' | 'agents' | 'targets' | 'page'> = {
  reference: 0,
  uncertainty: 'luck',
  until: 'count',
  agents: 'published',
  targets: ANNOUNCED_TARGETS,
  page: 'lab',
};

/** The languages that a link can be made in. */
export const SHARED_LANGUAGES = ['en', 'fr'] as const;

/** The outcomes that jobs can be read as. */
export const SHARED_JOBS: readonly OutcomeId[] = [
  'grossJobYears',
  'additionalJobYears',
  'grossJobs',
  'additionalJobs',
  'grossJobYearsDirect',
  'additionalJobYearsDirect',
  'grossJobsDirect',
  'additionalJobsDirect',
];

/** The outcomes that GDP can be read as. */
export const SHARED_GDP: readonly OutcomeId[] = [
  'grossGdp',
  'additionalGdp',
  'grossGdpDirect',
  'additionalGdpDirect',
  'additionalGdpPresent',
];
