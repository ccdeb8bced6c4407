/**
 * The policy: every lever a government holds, apart from the assumptions about how firms behave.
 * Names and explanations for people live in the message module under the same id.
 */
import { CLUSTERS, PUBLISHED_BUDGET, SECOND_TRANCHE_END } from './published.ts';

/** Industry dollars per government dollar: as published per cluster and stream, one value, or one per cluster. */
export type MatchRatio = 'as-realised' | number | readonly number[];

/** How appropriations are shared between clusters: published shares, or by measured return. */
export const PORTFOLIO_RULES = ['fixed', 'performance'] as const;
/** How a cluster chooses among applications: best score first, or by lot among those above a line. */
export const SELECTION_RULES = ['top-score', 'lottery'] as const;

/** All levers. Money in CAD M, time in quarters from 1 April 2018. */
export interface Policy {
  /** Industry dollars per government dollar. */
  readonly matchRatio: MatchRatio;
  /** Federal budget of both tranches if run to the end, CAD M; clusters' envelopes scale with it. */
  readonly budget: number;
  /** Quarter in which the programme's clock starts (0 as published); a later start shifts every appropriation. */
  readonly startAtQuarter: number;
  /** First quarter without appropriations or commitments (40 as published); active projects finish. */
  readonly stopAtQuarter: number;
  readonly portfolio: (typeof PORTFOLIO_RULES)[number];
  /** Exponent κ of the performance rule, π ∝ r̂^κ. */
  readonly portfolioSharpness: number;
  readonly selection: (typeof SELECTION_RULES)[number];
  /** Score, ln value per dollar, that an application must reach to enter the lottery. */
  readonly lotteryLine: number;
  readonly minPartners: number;
  readonly minSme: number;
  /** Share of knowledge that funded projects open beyond the consortium, 0–1. */
  readonly ipOpenness: number;
  readonly scoreWeightValue: number;
  readonly scoreWeightAdditionality: number;
  readonly scoreWeightSme: number;
  /** Quality of assessment, 0–1: less noise in scores and in knowing what would proceed anyway. */
  readonly expertise: number;
}

/** The id of a lever. */
export type LeverId = keyof Policy;

/** The programme as published and as realised. */
export const PUBLISHED_POLICY: Policy = {
  matchRatio: 'as-realised',
  budget: PUBLISHED_BUDGET,
  startAtQuarter: 0,
  stopAtQuarter: SECOND_TRANCHE_END,
  portfolio: 'fixed',
  portfolioSharpness: 1,
  selection: 'top-score',
  lotteryLine: -0.5,
  minPartners: 2,
  minSme: 1,
  ipOpenness: 0.3,
  scoreWeightValue: 1,
  scoreWeightAdditionality: 0.5,
  scoreWeightSme: 0,
  expertise: 0,
};

/** No programme at all: the policy of the counterfactual world. */
export const NO_PROGRAMME: Policy = { ...PUBLISHED_POLICY, budget: 0 };

/** What a lever accepts. `published` is the reference mark on a slider; for match it is the programme's overall leverage. */
export type Lever =
  | {
      readonly id: LeverId;
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly integer: boolean;
      readonly unit: string;
    }
  | { readonly id: LeverId; readonly kind: 'choice'; readonly options: readonly string[] }
  | {
      readonly id: 'matchRatio';
      readonly kind: 'match';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: string;
      readonly published: number;
    };

/** Every lever with its limits, in the order in which it is shown. */
/* prettier-ignore */
export const LEVERS: readonly Lever[] = [
  { id: 'matchRatio', kind: 'match', min: 0, max: 10, step: 0.05, unit: 'industry CAD per government CAD', published: 1.63 },
  { id: 'budget', kind: 'number', min: 0, max: 10000, step: 10, integer: false, unit: 'CAD M' },
  { id: 'startAtQuarter', kind: 'number', min: 0, max: 40, step: 1, integer: true, unit: 'quarter' },
  { id: 'stopAtQuarter', kind: 'number', min: 0, max: 60, step: 1, integer: true, unit: 'quarter' },
  { id: 'portfolio', kind: 'choice', options: PORTFOLIO_RULES },
  { id: 'portfolioSharpness', kind: 'number', min: 0, max: 5, step: 0.1, integer: false, unit: 'exponent' },
  { id: 'selection', kind: 'choice', options: SELECTION_RULES },
  { id: 'lotteryLine', kind: 'number', min: -3, max: 3, step: 0.1, integer: false, unit: 'ln' },
  { id: 'minPartners', kind: 'number', min: 1, max: 12, step: 1, integer: true, unit: 'partners' },
  { id: 'minSme', kind: 'number', min: 0, max: 8, step: 1, integer: true, unit: 'SMEs' },
  { id: 'ipOpenness', kind: 'number', min: 0, max: 1, step: 0.05, integer: false, unit: 'share' },
  { id: 'scoreWeightValue', kind: 'number', min: 0, max: 3, step: 0.1, integer: false, unit: 'weight' },
  { id: 'scoreWeightAdditionality', kind: 'number', min: 0, max: 3, step: 0.1, integer: false, unit: 'weight' },
  { id: 'scoreWeightSme', kind: 'number', min: 0, max: 3, step: 0.1, integer: false, unit: 'weight' },
  { id: 'expertise', kind: 'number', min: 0, max: 1, step: 0.05, integer: false, unit: 'share' },
];

/** Number of clusters a per-cluster match must name. */
export const CLUSTER_COUNT = CLUSTERS.length;
