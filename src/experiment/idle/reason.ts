/** Why a setting has no effect, as data: words are added where the language is known. */
import type { AssumptionId } from '../../model/parameters.ts';
import type { LeverId } from '../../model/policy.ts';

/** What makes a setting idle under the others of its scenario, told before any run. */
export const RULED_CODES = [
  // the programme as a whole: no money, neither projects nor services, no quarter of it before the horizon, too little time
  'no-money', 'nothing-asked', 'never-runs', 'horizon',
  // its projects: switched off, without money in their period, without a share of it, over before the first call
  'no-projects', 'no-money-in-period', 'no-share', 'no-calls',
  // tranches
  'own-rules-off', 'no-second-tranche', 'second-unfunded', 'already-over',
  // sharing, choosing, rules
  'other-rule', 'one-cluster', 'all-clusters-kept', 'scores-unread', 'no-error', 'no-doubt', 'value-unweighted', 'additionality-unweighted',
  'two-partners-anyway', 'no-more-partners', 'usual-openness', 'no-province',
  // gates, reviews, services
  'gates-off', 'gates-too-late', 'gates-ask-nothing', 'reviews-off', 'reviews-too-late', 'reviews-stop-nothing', 'all-succeed',
  'sharing-off', 'unpaid', 'no-effect-assumed', 'no-commercial-lag', 'no-contracting',
  // firms and accounting
  'no-recruiting', 'no-capital', 'no-entry', 'no-spillover', 'nothing-learnt', 'nothing-spent', 'all-displaced',
] as const; // prettier-ignore

/** What makes it plain that a setting had no effect, once runs with both values are the same to the last bit. */
export const FOUND_CODES = [
  'same-terms', 'met-anyway', 'nobody-turned-away', 'same-projects', 'none-closed', 'same-closures', 'none-stopped', 'same-stops',
  'unfunded-either-way', 'same-decisions',
] as const; // prettier-ignore

/** What makes a setting idle under the others. */
export type RuledCode = (typeof RULED_CODES)[number];
/** What identical runs show. */
export type FoundCode = (typeof FOUND_CODES)[number];
/** Every code of a reason. */
export type IdleCode = RuledCode | FoundCode;

/**
 * Why a setting has no effect. Without `costs` and `within` it may take any value that it can have, other settings equal: no recorded bit changes.
 */
export interface IdleReason {
  readonly code: IdleCode;
  /** The lever, or its option, that would have to be otherwise; the service that is not paid for. */
  readonly lever?: LeverId;
  readonly option?: string;
  /** The assumption that makes it so. */
  readonly assumption?: AssumptionId;
  /** It does nothing, but takes its share of the money from what does. */
  readonly costs?: true;
  /** The reason holds while its value lies between these, both included. */
  readonly within?: readonly [low: number, high: number];
}

/** A reason without further particulars. */
export function because(code: IdleCode, more: Omit<IdleReason, 'code'> = {}): IdleReason {
  return { code, ...more };
}

/** The first reason of several. */
export function firstOf(...reasons: readonly (IdleReason | null)[]): IdleReason | null {
  return reasons.find((reason) => reason !== null) ?? null;
}
