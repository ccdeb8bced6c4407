/** A place to fill, for the worked cases of the search for partners: the fourth of P, whose lead knows nobody yet. */
import type { World } from '../../src/model/entities/world.ts';
import { createSearch, type Search } from '../../src/model/partner-search.ts';
import { consort, FIRMS, lookFrom, onRow, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** The lead of P, and who stands in the places of no project. */
export const [LEAD, STRANGER] = [43, 52];
/** The place to fill: the first draw of its luck is number 3 · 64. */
export const PLACE = 3;
/** Luck that falls on four firms of a cluster that have closed. */
export const CLOSED: Uniforms = rows(11, 13, 14, 19);

/** Luck that falls on four rows of a cluster with so many. */
export function rows(a: number, b: number, c: number, d: number, many = FIRMS): Uniforms {
  return [onRow(a, many), onRow(b, many), onRow(c, many), onRow(d, many)];
}

/** Luck of the place: block 0 chooses and says which acquaintances come up, blocks 1 … 6 propose, closed firms where nothing is written. */
export function luckOf(choice: number, blocks: readonly Uniforms[], near = 0.5, far = 0.5): ScriptedLuck {
  const written = Object.fromEntries(blocks.map((u, n) => [`partners/70/${193 + n}`, u]));
  return scripted({ 'partners/70': CLOSED, 'partners/70/192': [0.99, choice, near, far], ...written });
}

/** P of three partners in a world where firms 11, 13, 14 and 19 of every cluster have closed; a search with what another left in it. */
export function placeToFill(): { world: World; search: Search } {
  const world = smallWorld();
  const search = createSearch();
  search.count = 4;
  search.found.fill(44);
  search.weight.fill(1);
  consort(world, P, [LEAD, 56, 57], STRANGER);
  lookFrom(world, LEAD);
  for (let c = 0; c < 5; c++) [11, 13, 14, 19].forEach((n) => (world.firms.alive[c * FIRMS + n] = 0));
  return { world, search };
}

/** Whom a search found, in order. */
export function found({ found: rowsFound, count }: Search): number[] {
  return Array.from(rowsFound.subarray(0, count));
}

/** Whom a search found, with their weights to twelve places. */
export function candidates({ found: rowsFound, weight, count }: Search): Record<number, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [rowsFound[n]!, Math.round(weight[n]! * 1e12) / 1e12]));
}
