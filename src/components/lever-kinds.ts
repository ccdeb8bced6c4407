/** Which levers are one number and which choose among options, for the components that show them. */
import { LEVERS, type LeverId, type Policy } from '../model/policy.ts';

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
