/** Whether anybody looks: assessors at scores, gates at clusters, reviewers at projects, and whether an error of theirs may decide anything. */
import { because, firstOf, type IdleReason } from './reason.ts';
import type { Facts } from './facts.ts';
import { FIRST_COMMITMENT } from '../../model/published.ts';

/** Programme quarter in which the third gate in a row may close a cluster: gates look from the third year on, once a year. */
const FIRST_CLOSURE = 16;

/** Why no order of applications depends on a score; null where one may. */
export function whyUnscored({ policy, unfunded }: Facts): IdleReason | null {
  if (unfunded !== null) return unfunded;
  return policy.selection === 'first-come' ? because('scores-unread', { lever: 'selection' }) : null;
}

/** Whether assessors see everything as it is, whatever the noise. */
function seesAll({ policy, assumptions }: Facts): IdleReason | null {
  if (policy.expertise === 1) return because('no-doubt', { lever: 'expertise' });
  const shared = policy.dataSharing === 'on' && assumptions.dataSharingNoise === 0;
  return shared ? because('no-doubt', { lever: 'dataSharing' }) : null;
}

/** Why an error about a project's value decides no order; null where one may. */
export function whyValueCertain(facts: Facts): IdleReason | null {
  const unweighted = facts.policy.scoreWeightValue === 0 ? because('value-unweighted', { lever: 'scoreWeightValue' }) : null;
  return firstOf(whyUnscored(facts), unweighted, seesAll(facts));
}

/** Why an error about what would proceed anyway decides no order; null where one may. */
export function whySignalCertain(facts: Facts): IdleReason | null {
  const { scoreWeightAdditionality, selection } = facts.policy;
  const unread = scoreWeightAdditionality === 0 && selection !== 'additionality-aware';
  const unweighted = unread ? because('additionality-unweighted', { lever: 'scoreWeightAdditionality' }) : null;
  return firstOf(whyUnscored(facts), unweighted, seesAll(facts));
}

/** Why assessors make no error that decides an order, whatever lowers the errors; null where they may. `expertise` leaves itself out. */
export function whyAssessedWell(facts: Facts, own: 'expertise' | 'data' = 'data'): IdleReason | null {
  const { policy, assumptions } = facts;
  const unscored = whyUnscored(facts);
  if (unscored !== null) return unscored;
  const doubting = own === 'expertise' ? { ...facts, policy: { ...policy, expertise: 0 } } : facts;
  const value = assumptions.scoreNoise > 0 ? whyValueCertain(doubting) : because('no-error', { assumption: 'scoreNoise' });
  const signal = assumptions.signalError > 0 ? whySignalCertain(doubting) : because('no-error', { assumption: 'signalError' });
  return value !== null && signal !== null ? value : null;
}

/** Why no gate closes a cluster in time, whatever it asks; null where one may. */
export function whyNoGate({ policy, until, horizon, halted }: Facts): IdleReason | null {
  if (halted !== null) return halted;
  if (policy.gates === 'off') return because('gates-off', { lever: 'gates' });
  if (policy.startAtQuarter + FIRST_CLOSURE < until) return null;
  return because(until === horizon ? 'horizon' : 'gates-too-late');
}

/** Why gates that are on ask for nothing that can be seen; null where they do. Without projects only growth can be. */
export function whyGatesBlind(facts: Facts): IdleReason | null {
  const { policy, assumptions, money, unfunded } = facts;
  const { gateLeverage, gateSmes, gatePartners, gateIp, gateGrowth } = policy;
  const banks = money > 0 && policy.projects === 'on';
  const ofProjects = unfunded === null && [gateLeverage, gateSmes, gatePartners, gateIp].some((asked) => asked > 0);
  const asks = gateGrowth > 0 || (banks && assumptions.gateAbsorption > 0) || ofProjects;
  return asks ? null : because('gates-ask-nothing');
}

/** Why nothing is decided at gates; null where something may be. */
export function whyUngated(facts: Facts): IdleReason | null {
  return firstOf(whyNoGate(facts), whyGatesBlind(facts));
}

/** Why no project is reviewed in time if reviews are on; null where one may be. */
export function whyNoMidTerm({ unfunded, assumptions, firstEnd, horizon }: Facts): IdleReason | null {
  if (unfunded !== null) return unfunded;
  // Half of a life in whole quarters, from the quarter in which the first calls open.
  const first = FIRST_COMMITMENT + Math.floor((firstEnd - FIRST_COMMITMENT) / 2);
  if (first >= horizon) return because('reviews-too-late');
  return assumptions.midTermStop <= 0 ? because('reviews-stop-nothing', { assumption: 'midTermStop' }) : null;
}

/** Why nothing is decided at mid-term reviews; null where something may be. */
export function whyUnreviewed(facts: Facts): IdleReason | null {
  if (facts.unfunded !== null) return facts.unfunded;
  return facts.policy.midTermReview === 'off' ? because('reviews-off', { lever: 'midTermReview' }) : whyNoMidTerm(facts);
}

/** Why no error of anybody who looks decides anything, so that nothing is gained by lowering it; null where one may. */
export function whySeenClearly(facts: Facts): IdleReason | null {
  const assessed = whyAssessedWell(facts);
  const noisy = facts.assumptions.gateNoise > 0;
  const gated = noisy ? whyUngated(facts) : because('no-error', { assumption: 'gateNoise' });
  const reviewed = noisy ? whyUnreviewed(facts) : because('no-error', { assumption: 'gateNoise' });
  return assessed !== null && gated !== null && reviewed !== null ? assessed : null;
}
