/**
 * The policy: every lever a government holds, apart from the assumptions about how firms behave.
 * Names and explanations for people live in the message module under the same id.
 */
import { CLUSTERS, PUBLISHED_BUDGET, PUBLISHED_SECOND_BUDGET, SECOND_TRANCHE_END } from './published.ts';

/** Private dollars per public dollar: as realised per cluster and stream, one value, or one per cluster in their order. */
export type MatchRatio = 'as-realised' | number | readonly number[];
/** How money falls over the years: as published by cluster, or a weight for each of ten programme years. */
export type Schedule = 'published' | readonly number[];

/** How appropriations are shared between clusters (S10). */
export const PORTFOLIO_RULES = ['fixed', 'equal', 'per-member', 'by-stage', 'performance', 'bandit', 'concentrate', 'optimise'] as const;
/** How a cluster chooses among applications (S8). */
export const SELECTION_RULES = ['top-score', 'additionality-aware', 'sme-first', 'region-balanced', 'first-come', 'lottery'] as const;
/** Whether the second tranche keeps the rules of the first. */
export const TRANCHE_RULES = ['same', 'own'] as const;
/** A rule that is in force or not. */
export const SWITCH = ['off', 'on'] as const;
/** A rule that is in force or not. */
export type Switch = (typeof SWITCH)[number];
/** Programme years that a drawn schedule weighs. */
export const SCHEDULE_YEARS = 10;

/** All levers. Money in CAD M, time in quarters from 1 April 2018. */
export interface Policy {
  /** Private dollars per public dollar. */
  readonly matchRatio: MatchRatio;
  /** Federal budget of both tranches if run to the end, CAD M; clusters' envelopes are shares of it. */
  readonly budget: number;
  /** Quarter in which the programme's clock starts (0 as published); a later start shifts every appropriation. */
  readonly startAtQuarter: number;
  /** First quarter without appropriations or commitments (40 as published); active projects finish. */
  readonly stopAtQuarter: number;
  readonly schedule: Schedule;
  /** `own`: the second tranche has its own match, money and least number of partners; `budget` then scales the first alone. */
  readonly trancheRules: (typeof TRANCHE_RULES)[number];
  readonly secondMatch: number;
  /** Federal money of the second tranche, CAD M. */
  readonly secondBudget: number;
  readonly secondMinPartners: number;
  /** Share by which public support has fallen at the programme's end, linearly from its start: of appropriations and of the public share of cost. */
  readonly taper: number;
  /** `off`: no co-invested projects at all; money is for the services asked for, which may then take all of it, and the rest is never spent. */
  readonly projects: Switch;
  readonly portfolio: (typeof PORTFOLIO_RULES)[number];
  /** Exponent κ of the performance rule, π ∝ r̂^κ. */
  readonly portfolioSharpness: number;
  /** How many clusters the rule `concentrate` keeps. */
  readonly concentrateOn: number;
  readonly selection: (typeof SELECTION_RULES)[number];
  /** Score, ln value per dollar, that an application must reach to enter the lottery. */
  readonly lotteryLine: number;
  readonly minPartners: number;
  readonly minSme: number;
  /** Whether a consortium needs a research organisation. */
  readonly requireResearch: Switch;
  /** Least share of the consortium's own cost that SMEs carry, 0–1. */
  readonly minSmeShare: number;
  /** Most public money in projects that one firm may take part in with its share, CAD M over the programme; 0 for no limit. */
  readonly maxPerFirm: number;
  /** Least number of partners from other clusters. */
  readonly minCrossCluster: number;
  /** `on`: every partner of a funded consortium comes from the lead's region. */
  readonly sameRegion: Switch;
  /** Share of knowledge that funded projects open beyond the consortium, 0–1. */
  readonly ipOpenness: number;
  readonly scoreWeightValue: number;
  readonly scoreWeightAdditionality: number;
  readonly scoreWeightSme: number;
  /** Quality of assessment, 0–1: less noise in scores and in knowing what would proceed anyway. */
  readonly expertise: number;
  /** Yearly gates for clusters (S11): two failures warn, three wind down. */
  readonly gates: Switch;
  /** Gates: least private dollars per public dollar, SMEs per project, partners per project, IP per project, growth of members a year. 0 asks nothing. */
  readonly gateLeverage: number;
  readonly gateSmes: number;
  readonly gatePartners: number;
  readonly gateIp: number;
  readonly gateGrowth: number;
  /** Projects are judged again at half their life and stopped below a line. */
  readonly midTermReview: Switch;
  /** Condition of funding to share data: less noise, more burden. */
  readonly dataSharing: Switch;
  /** Levers beyond the core, each a share of the programme's money (S18). */
  readonly brokerage: number;
  readonly virtualNetworks: number;
  readonly monitoring: number;
  readonly singleWindow: number;
  readonly training: number;
  readonly international: number;
  readonly accelerator: number;
  readonly vouchers: number;
  readonly commercialisation: number;
}

/** The id of a lever. */
export type LeverId = keyof Policy;

/** The programme as published and as realised. */
export const PUBLISHED_POLICY: Policy = {
  matchRatio: 'as-realised',
  budget: PUBLISHED_BUDGET,
  startAtQuarter: 0,
  stopAtQuarter: SECOND_TRANCHE_END,
  schedule: 'published',
  trancheRules: 'same',
  secondMatch: 1.63,
  secondBudget: PUBLISHED_SECOND_BUDGET,
  secondMinPartners: 2,
  taper: 0,
  projects: 'on',
  portfolio: 'fixed',
  portfolioSharpness: 1,
  concentrateOn: 2,
  selection: 'top-score',
  lotteryLine: -0.5,
  minPartners: 2,
  minSme: 1,
  requireResearch: 'off',
  minSmeShare: 0,
  maxPerFirm: 0,
  minCrossCluster: 0,
  sameRegion: 'off',
  ipOpenness: 0.3,
  scoreWeightValue: 1,
  scoreWeightAdditionality: 0.5,
  scoreWeightSme: 0,
  expertise: 0,
  gates: 'off',
  gateLeverage: 1,
  gateSmes: 1,
  gatePartners: 2,
  gateIp: 1,
  gateGrowth: 0,
  midTermReview: 'off',
  dataSharing: 'off',
  monitoring: 0,
  brokerage: 0,
  virtualNetworks: 0,
  singleWindow: 0,
  training: 0,
  international: 0,
  accelerator: 0,
  vouchers: 0,
  commercialisation: 0,
};

/** No programme at all: the policy of the counterfactual world. */
export const NO_PROGRAMME: Policy = { ...PUBLISHED_POLICY, budget: 0, secondBudget: 0 };

/** The levers of S18 that cost a share of the programme's money, with the share at which their effect is stated. */
export const PAID_LEVERS = {
  brokerage: 0.05,
  virtualNetworks: 0.02,
  monitoring: 0.01,
  singleWindow: 0.01,
  training: 0.03,
  international: 0.02,
  accelerator: 0.02,
  vouchers: 0.02,
  commercialisation: 0.03,
} as const;
/** The id of a lever paid from the budget. */
export type PaidLeverId = keyof typeof PAID_LEVERS;

/** Where a lever stands on the page. */
export type LeverGroup = 'money' | 'portfolio' | 'selection' | 'rules' | 'gates' | 'services';

/** What a lever accepts. `published` is the reference mark on a slider; for match it is the programme's overall leverage. */
export type Lever = { readonly id: LeverId; readonly group: LeverGroup } & (
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly integer: boolean;
      readonly unit: string;
    }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'schedule'; readonly max: number }
  | {
      readonly id: 'matchRatio';
      readonly kind: 'match';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: string;
      readonly published: number;
    }
);

/** Every lever with its limits, in the order in which it is shown. Services that a programme may consist of go up to all of its money. */
/* prettier-ignore */
export const LEVERS: readonly Lever[] = [
  { id: 'matchRatio', group: 'money', kind: 'match', min: 0, max: 10, step: 0.05, unit: 'industry CAD per government CAD', published: 1.63 },
  { id: 'budget', group: 'money', kind: 'number', min: 0, max: 10000, step: 10, integer: false, unit: 'CAD M' },
  { id: 'startAtQuarter', group: 'money', kind: 'number', min: 0, max: 40, step: 1, integer: true, unit: 'quarter' },
  { id: 'stopAtQuarter', group: 'money', kind: 'number', min: 0, max: 60, step: 1, integer: true, unit: 'quarter' },
  { id: 'schedule', group: 'money', kind: 'schedule', max: 100 },
  { id: 'trancheRules', group: 'money', kind: 'choice', options: TRANCHE_RULES },
  { id: 'secondMatch', group: 'money', kind: 'number', min: 0, max: 10, step: 0.05, integer: false, unit: 'industry CAD per government CAD' },
  { id: 'secondBudget', group: 'money', kind: 'number', min: 0, max: 10000, step: 10, integer: false, unit: 'CAD M' },
  { id: 'secondMinPartners', group: 'money', kind: 'number', min: 1, max: 12, step: 1, integer: true, unit: 'partners' },
  { id: 'taper', group: 'money', kind: 'number', min: 0, max: 1, step: 0.05, integer: false, unit: 'share' },
  { id: 'projects', group: 'money', kind: 'choice', options: SWITCH },
  { id: 'portfolio', group: 'portfolio', kind: 'choice', options: PORTFOLIO_RULES },
  { id: 'portfolioSharpness', group: 'portfolio', kind: 'number', min: 0, max: 5, step: 0.1, integer: false, unit: 'exponent' },
  { id: 'concentrateOn', group: 'portfolio', kind: 'number', min: 1, max: 20, step: 1, integer: true, unit: 'clusters' },
  { id: 'selection', group: 'selection', kind: 'choice', options: SELECTION_RULES },
  { id: 'lotteryLine', group: 'selection', kind: 'number', min: -3, max: 3, step: 0.1, integer: false, unit: 'ln' },
  { id: 'minPartners', group: 'rules', kind: 'number', min: 1, max: 12, step: 1, integer: true, unit: 'partners' },
  { id: 'minSme', group: 'rules', kind: 'number', min: 0, max: 8, step: 1, integer: true, unit: 'SMEs' },
  { id: 'requireResearch', group: 'rules', kind: 'choice', options: SWITCH },
  { id: 'minSmeShare', group: 'rules', kind: 'number', min: 0, max: 1, step: 0.05, integer: false, unit: 'share' },
  { id: 'maxPerFirm', group: 'rules', kind: 'number', min: 0, max: 100, step: 0.5, integer: false, unit: 'CAD M' },
  { id: 'minCrossCluster', group: 'rules', kind: 'number', min: 0, max: 4, step: 1, integer: true, unit: 'partners' },
  { id: 'sameRegion', group: 'rules', kind: 'choice', options: SWITCH },
  { id: 'ipOpenness', group: 'rules', kind: 'number', min: 0, max: 1, step: 0.05, integer: false, unit: 'share' },
  { id: 'scoreWeightValue', group: 'selection', kind: 'number', min: 0, max: 3, step: 0.1, integer: false, unit: 'weight' },
  { id: 'scoreWeightAdditionality', group: 'selection', kind: 'number', min: 0, max: 3, step: 0.1, integer: false, unit: 'weight' },
  { id: 'scoreWeightSme', group: 'selection', kind: 'number', min: 0, max: 3, step: 0.1, integer: false, unit: 'weight' },
  { id: 'expertise', group: 'selection', kind: 'number', min: 0, max: 1, step: 0.05, integer: false, unit: 'share' },
  { id: 'gates', group: 'gates', kind: 'choice', options: SWITCH },
  { id: 'gateLeverage', group: 'gates', kind: 'number', min: 0, max: 5, step: 0.1, integer: false, unit: 'industry CAD per government CAD' },
  { id: 'gateSmes', group: 'gates', kind: 'number', min: 0, max: 8, step: 0.1, integer: false, unit: 'SMEs' },
  { id: 'gatePartners', group: 'gates', kind: 'number', min: 0, max: 12, step: 0.1, integer: false, unit: 'partners' },
  { id: 'gateIp', group: 'gates', kind: 'number', min: 0, max: 20, step: 0.1, integer: false, unit: 'rights per project' },
  { id: 'gateGrowth', group: 'gates', kind: 'number', min: 0, max: 1, step: 0.01, integer: false, unit: 'share' },
  { id: 'midTermReview', group: 'gates', kind: 'choice', options: SWITCH },
  { id: 'dataSharing', group: 'gates', kind: 'choice', options: SWITCH },
  { id: 'monitoring', group: 'gates', kind: 'number', min: 0, max: 0.05, step: 0.005, integer: false, unit: 'share' },
  { id: 'brokerage', group: 'services', kind: 'number', min: 0, max: 1, step: 0.01, integer: false, unit: 'share' },
  { id: 'virtualNetworks', group: 'services', kind: 'number', min: 0, max: 0.1, step: 0.005, integer: false, unit: 'share' },
  { id: 'singleWindow', group: 'services', kind: 'number', min: 0, max: 0.05, step: 0.005, integer: false, unit: 'share' },
  { id: 'training', group: 'services', kind: 'number', min: 0, max: 0.15, step: 0.01, integer: false, unit: 'share' },
  { id: 'international', group: 'services', kind: 'number', min: 0, max: 1, step: 0.005, integer: false, unit: 'share' },
  { id: 'accelerator', group: 'services', kind: 'number', min: 0, max: 0.1, step: 0.005, integer: false, unit: 'share' },
  { id: 'vouchers', group: 'services', kind: 'number', min: 0, max: 1, step: 0.01, integer: false, unit: 'share' },
  { id: 'commercialisation', group: 'services', kind: 'number', min: 0, max: 0.15, step: 0.01, integer: false, unit: 'share' },
];

/** Levers that act only while another one does: gates are on, the second tranche has rules of its own. */
export const LEVER_PARENTS: Readonly<Partial<Record<LeverId, 'gates' | 'trancheRules'>>> = {
  secondMatch: 'trancheRules',
  secondBudget: 'trancheRules',
  secondMinPartners: 'trancheRules',
  gateLeverage: 'gates',
  gateSmes: 'gates',
  gatePartners: 'gates',
  gateIp: 'gates',
  gateGrowth: 'gates',
};

/** Number of clusters in the programme as published. */
export const CLUSTER_COUNT = CLUSTERS.length;
