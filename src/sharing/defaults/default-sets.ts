/**
 * All numbered default sets, oldest first. A link is written against the newest and read against its own, for ever.
 * When a default changes or a lever or an assumption is added, add a set. What a set does not know has, in its links, the value of the
 * first later set that knows it: a newcomer enters at a value under which nothing that was there before means something else.
 */
import type { DefaultSet, WrittenCluster, WrittenValue } from './default-set.ts';
import { SET_1 } from './set-1.ts';
import { SET_2 } from './set-2.ts';
import { SET_3 } from './set-3.ts';

/** Every set that a link was ever written against. */
export const DEFAULT_SETS: readonly DefaultSet[] = [SET_1, SET_2, SET_3];

/** The set that new links are written against. */
export const NEWEST_SET: DefaultSet = SET_3;

/** The value of every lever of a set's preset, in the set's order; an unknown preset is taken for the first, for the check to name. */
export function leversOf(set: DefaultSet, preset: unknown): Readonly<Record<string, WrittenValue>> {
  const changes = set.presets.find(([id]) => id === preset)?.[1] ?? {};
  return { ...Object.fromEntries(set.levers), ...changes };
}

/** The values of levers and assumptions that came after a set, each as the first set has it that knows it; some that the set knows too. */
export function addedAfter(
  set: DefaultSet,
  preset: unknown,
): Readonly<Record<'levers' | 'assumptions', Readonly<Record<string, unknown>>>> {
  const later = DEFAULT_SETS.filter(({ number }) => number > set.number).reverse();
  return {
    levers: Object.assign({}, ...later.map((one) => leversOf(one, preset))) as Record<string, unknown>,
    assumptions: Object.assign({}, ...later.map((one) => Object.fromEntries(one.assumptions))) as Record<string, unknown>,
  };
}

/** The clusters that a set's links start from: its own, or those of the first later set that has any. */
export function clustersOfSet(set: DefaultSet): readonly WrittenCluster[] {
  return DEFAULT_SETS.find(({ number, clusters }) => number >= set.number && clusters !== undefined)?.clusters ?? [];
}
