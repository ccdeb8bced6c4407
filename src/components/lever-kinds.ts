/** Which levers are one number and which choose among options, for the components that show them. */
import { LEVERS, PAID_LEVERS, type LeverId, type Policy } from '../model/policy.ts';

/** A lever that is one number. */
export type NumericLeverId = { [K in LeverId]: Policy[K] extends number ? K : never }[LeverId];
/** A lever that chooses among named options. */
export type ChoiceLeverId = { [K in LeverId]: Policy[K] extends string ? K : never }[LeverId];

/** Whether a lever is one number. */
export function isNumberLever(id: LeverId): id is NumericLeverId {
  return LEVERS.some((lever) => lever.id === id && lever.kind === 'number');
}

/** Whether a lever chooses among named options. */
export function isChoiceLever(id: LeverId): id is ChoiceLeverId {
  return LEVERS.some((lever) => lever.id === id && lever.kind === 'choice');
}

/** Times the share at which a service's effect is stated: so far its slider goes while projects are funded too. */
const USUAL_REACH = 5;

/**
 * Where the slider of a number ends. A service may take all of the money, which only a programme without projects has a use for: beside
 * projects its slider stays fine, unless more is typed.
 */
export function sliderTop(id: NumericLeverId, max: number, value: number, { projects }: Pick<Policy, 'projects'>): number {
  const stated = Object.entries(PAID_LEVERS).find(([paid]) => paid === id)?.[1];
  if (stated === undefined || projects === 'off') return max;
  const usual = Math.min(max, USUAL_REACH * stated, 0.2);
  return value > usual ? max : usual;
}
