/**
 * Settings without effect: why a lever or an assumption changes nothing under the other settings of its scenario, and which settings leave nothing
 * to fund. Decided from the settings alone, as data; `i18n/idle-words.ts` has the words.
 */
import { PARAMETERS, type AssumptionId } from '../model/parameters.ts';
import { LEVERS, type LeverId } from '../model/policy.ts';
import { hasMoney } from '../model/services.ts';
import { assumptionReason } from './idle/assumptions.ts';
import { factsOf, type Settings } from './idle/facts.ts';
import { leverReason } from './idle/levers.ts';
import type { IdleReason } from './idle/reason.ts';
import { programmeMoney } from './money.ts';
import type { Scenario } from './scenario.ts';

/** The reasons of one scenario, worked out once for all its settings. */
export interface IdleReasons {
  lever(id: LeverId): IdleReason | null;
  assumption(id: AssumptionId): IdleReason | null;
  /** By a path such as `policy.budget` or `assumptions.leakage`; null for any other path. */
  of(path: string): IdleReason | null;
}

/** Works out why settings of a scenario have no effect. */
export function idleReasons(settings: Settings): IdleReasons {
  const facts = factsOf(settings);
  const lever = (id: LeverId): IdleReason | null => leverReason(id, facts);
  const assumption = (id: AssumptionId): IdleReason | null => assumptionReason(id, facts);
  const of = (path: string): IdleReason | null => {
    const name = path.slice(path.indexOf('.') + 1);
    const ofLever = path.startsWith('policy.') ? LEVERS.find(({ id }) => id === name) : undefined;
    const ofAssumption = path.startsWith('assumptions.') ? PARAMETERS.find(({ id }) => id === name) : undefined;
    return ofLever ? lever(ofLever.id) : ofAssumption ? assumption(ofAssumption.id) : null;
  };
  return { lever, assumption, of };
}

/** Why a lever changes nothing in this scenario; null where it changes something. */
export function idleReasonOfLever(id: LeverId, scenario: Settings): IdleReason | null {
  return idleReasons(scenario).lever(id);
}

/** Why an assumption changes nothing in this scenario; null where it changes something. */
export function idleReasonOfAssumption(id: AssumptionId, scenario: Settings): IdleReason | null {
  return idleReasons(scenario).assumption(id);
}

/** What leaves nothing to fund: neither projects nor services, no money in time, no other cluster, a line that hardly any score reaches. */
export type NothingCode = 'nothing-asked-for' | 'no-money-in-period' | 'no-other-cluster' | 'line-out-of-reach';

/** A lever that leaves nothing to fund as the other settings stand. */
export interface NothingFunded {
  readonly code: NothingCode;
  readonly lever: LeverId;
}

/** Standard deviations above the mean that about one score in a thousand passes. */
const FAR = 3;

/** The score that hardly any application passes: the full marks of every weight, and a private value far above the mean. */
function reachOfScores({ policy, assumptions }: Pick<Scenario, 'policy' | 'assumptions'>): number {
  const noise = assumptions.scoreNoise * (1 - policy.expertise);
  const spread = Math.sqrt(assumptions.privateValueSd * assumptions.privateValueSd + noise * noise);
  const value = assumptions.privateValueMu + FAR * spread;
  return policy.scoreWeightValue * value + policy.scoreWeightAdditionality + policy.scoreWeightSme;
}

/** What leaves nothing, or next to nothing, to fund although there is a budget; null where nothing does. */
export function whyNothingFunded(scenario: Settings): NothingFunded | null {
  const { policy, clusters, horizon } = scenario;
  if (!hasMoney({ ...policy, projects: 'on' })) return null;
  if (!hasMoney(policy)) return { code: 'nothing-asked-for', lever: 'projects' };
  if (programmeMoney(scenario, horizon) <= 0) return { code: 'no-money-in-period', lever: 'stopAtQuarter' };
  if (policy.projects === 'off') return null;
  if (policy.minCrossCluster > 0 && clusters.length === 1) return { code: 'no-other-cluster', lever: 'minCrossCluster' };
  const unreached = policy.selection === 'lottery' && policy.lotteryLine > reachOfScores(scenario);
  return unreached ? { code: 'line-out-of-reach', lever: 'lotteryLine' } : null;
}
