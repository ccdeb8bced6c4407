/**
 * All numbered default sets, oldest first. A link is written against the newest and read against its own, for ever.
 * When a default changes, add a set; when a lever or an assumption is added, also say here what older sets mean by it.
 */
import type { DefaultSet } from './default-set.ts';
import { SET_1 } from './set-1.ts';

/** Every set that a link was ever written against. */
export const DEFAULT_SETS: readonly DefaultSet[] = [SET_1];

/** The set that new links are written against. */
export const NEWEST_SET: DefaultSet = SET_1;
