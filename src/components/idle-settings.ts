/** How the panel shows a setting without effect: with its reason, and locked where another setting has to come first. */
import type { IdleCode, IdleReason } from '../experiment/idle/reason.ts';

/** Reasons that another lever or assumption of the panel ends by being switched on, chosen or paid for. */
const LOCKING: readonly IdleCode[] = [
  'other-rule', 'own-rules-off', 'no-second-tranche', 'one-cluster', 'scores-unread', 'no-projects', 'gates-off', 'reviews-off', 'sharing-off',
  'unpaid', 'no-commercial-lag', 'no-capital',
]; // prettier-ignore
/** Reasons that hold for a whole programme: they are said once, and a policy can be set up before it has money. */
const OF_ALL: readonly IdleCode[] = ['no-money', 'nothing-asked', 'never-runs'];

/** Whether a setting cannot be moved while this holds. What has an effect from some other value on can be moved there. */
export function isLocked(reason: IdleReason | null): boolean {
  return reason !== null && reason.within === undefined && LOCKING.includes(reason.code);
}

/** Whether a reason holds for all levers of a programme alike. */
export function isOfAll(reason: IdleReason | null): boolean {
  return reason !== null && OF_ALL.includes(reason.code);
}
