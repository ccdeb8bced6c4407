/**
 * S6: a lead finds partners. Lead ∝ absorptive capacity within its kind; partner weight
 * exp(−d / 1,500 km) · 4·sim·(1 − sim) · (1 + 2·past) · (1 + degree)^½, among sampled candidates (`partner-search.ts`).
 */
import { LARGE, SME } from '../entities/firms.ts';
import type { World } from '../entities/world.ts';
import { STREAM, type Luck } from '../luck.ts';
import { drawLead, drawPartner, OTHER, PLACE, RESEARCH, type Search } from '../partner-search.ts';

/** Forms the consortium of project p as it would be without any rule; false when no lead is left in the cluster. */
export function formConsortium(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { projects, potential, numbers } = world;
  const c = potential.cluster[p]!;
  const identity = potential.identity[p]!;
  luck.draw(STREAM.lead, identity, 0, search.u);
  const leadKind = search.u[0]! < numbers.leadIsSme[c]! ? SME : LARGE;
  let lead = drawLead(world, search, luck, t, c, identity, leadKind);
  if (lead < 0) lead = drawLead(world, search, luck, t, c, identity, leadKind === SME ? LARGE : SME);
  if (lead < 0) return false;
  const at = projects.offset[p]!;
  projects.partner[at] = lead;
  projects.size[p] = 1;
  for (let j = 1; j < potential.partners[p]!; j++) {
    luck.draw(STREAM.partners, identity, j * PLACE, search.u);
    const u = search.u[0]!;
    const mix = numbers.partnerMix;
    const kind = u < mix[c * 3]! ? SME : u < mix[c * 3 + 1]! ? LARGE : u < mix[c * 3 + 2]! ? RESEARCH : OTHER;
    projects.partner[at + j] = drawPartner(world, search, luck, t, p, j, kind);
    projects.size[p] = j + 1;
  }
  return true;
}

/** Makes the consortium obey the programme's rules, the last places changing first; false when too few live SMEs are found. */
export function obeyRules(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { projects, numbers, firms } = world;
  const { minPartners, minSme } = numbers.policy;
  const at = projects.offset[p]!;
  const leadIsSme = firms.kind[projects.partner[at]!] === SME;
  const wanted = Math.max(minPartners, minSme + (leadIsSme ? 0 : 1));
  for (let j = projects.size[p]!; j < wanted; j++) {
    projects.partner[at + j] = drawPartner(world, search, luck, t, p, j, SME);
    projects.size[p] = j + 1;
  }
  let missing = minSme - countSmes(world, p);
  for (let j = projects.size[p]! - 1; j >= 1 && missing > 0; j--) {
    if (isSme(world, projects.partner[at + j]!)) continue;
    projects.partner[at + j] = drawPartner(world, search, luck, t, p, j, SME);
    if (isSme(world, projects.partner[at + j]!)) missing -= 1;
  }
  return missing <= 0;
}

/** Gives the places of partners that closed since the consortium formed to others of their kind. */
export function replaceClosed(world: World, search: Search, luck: Luck, t: number, p: number): void {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  for (let j = 1; j < projects.size[p]!; j++) {
    const i = projects.partner[at + j]!;
    if (i >= 0 && firms.alive[i] === 0) projects.partner[at + j] = drawPartner(world, search, luck, t, p, j, firms.kind[i]!);
  }
}

/** Whether a partner code is a live firm that is an SME. */
export function isSme(world: World, partner: number): boolean {
  return partner >= 0 && world.firms.alive[partner] === 1 && world.firms.kind[partner] === SME;
}

/** Live SMEs in the consortium of p. */
export function countSmes(world: World, p: number): number {
  const at = world.projects.offset[p]!;
  let count = 0;
  for (let j = 0; j < world.projects.size[p]!; j++) if (isSme(world, world.projects.partner[at + j]!)) count += 1;
  return count;
}
