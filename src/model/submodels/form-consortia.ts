/**
 * S6: a lead finds partners. Lead ∝ absorptive capacity within its kind; partner weight
 * exp(−d / 1,500 km) · 4·sim·(1 − sim) · (1 + 2·past) · (1 + degree)^½, among sampled candidates (`partner-search.ts`).
 */
import { LARGE, SME } from '../entities/firms.ts';
import { OTHER_PARTNER } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import { STREAM, type Luck } from '../luck.ts';
import { drawFromOtherCluster, drawLead, drawPartner, isInReach, OTHER, PLACE, RESEARCH, type Search } from '../partner-search.ts';
import { boundRegion, minPartnersAt } from '../rules.ts';

/** Forms the consortium of project p as it would be without any rule; false when no lead is left. A follow-on keeps its parent's partners. */
export function formConsortium(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { projects, potential, numbers } = world;
  if (potential.parent[p]! >= 0) return inheritConsortium(world, search, luck, t, p, potential.parent[p]!);
  const c = potential.cluster[p]!;
  const identity = potential.identity[p]!;
  search.region = -1;
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

/** The partners of the project that this one follows, closed ones replaced; false when its lead has closed. */
function inheritConsortium(world: World, search: Search, luck: Luck, t: number, p: number, parent: number): boolean {
  const { projects, firms } = world;
  const [from, at, size] = [projects.offset[parent]!, projects.offset[p]!, projects.size[parent]!];
  projects.partner.set(projects.partner.subarray(from, from + size), at);
  projects.size[p] = size;
  if (firms.alive[projects.partner[at]!] === 0) return false;
  replaceClosed(world, search, luck, t, p);
  return true;
}

/** Makes the consortium obey the rules of quarter t, the last places changing first; false when a kind that they ask for is not found. */
export function obeyRules(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  search.region = boundRegion(world, p);
  return comesFromRegion(world, search, luck, t, p) && addRequired(world, search, luck, t, p) && fillWithSmes(world, search, luck, t, p);
}

/** Gives the places of partners from elsewhere to others of their kind, or to SMEs, where partners must come from the lead's region. */
function comesFromRegion(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  for (let j = 1; j < projects.size[p]!; j++) {
    const partner = projects.partner[at + j]!;
    if (isInReach(world, search, partner)) continue;
    let found = drawPartner(world, search, luck, t, p, j, partner >= 0 ? firms.kind[partner]! : RESEARCH);
    if (found === OTHER_PARTNER) found = drawPartner(world, search, luck, t, p, j, SME);
    if (found === OTHER_PARTNER) return false;
    projects.partner[at + j] = found;
  }
  return true;
}

/** Adds the research organisation and the partners of other clusters that are asked for. */
function addRequired(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { projects, numbers } = world;
  const { requireResearch, minCrossCluster } = numbers.policy;
  if (requireResearch === 'on' && !hasResearch(world, p)) {
    const found = drawPartner(world, search, luck, t, p, projects.size[p]!, RESEARCH);
    if (found === OTHER_PARTNER) return false;
    append(world, p, found);
  }
  for (let missing = minCrossCluster - countFromOtherClusters(world, p); missing > 0; missing--) {
    const found = drawFromOtherCluster(world, search, luck, t, p, projects.size[p]!);
    if (found === OTHER_PARTNER) return false;
    append(world, p, found);
  }
  return true;
}

/** Adds SMEs up to the least number of partners, then lets SMEs take the last places up to the least number of them. */
function fillWithSmes(world: World, search: Search, luck: Luck, t: number, p: number): boolean {
  const { projects, numbers, firms } = world;
  const { minSme } = numbers.policy;
  const at = projects.offset[p]!;
  const leadIsSme = firms.kind[projects.partner[at]!] === SME;
  const wanted = Math.max(minPartnersAt(numbers.policy, t), minSme + (leadIsSme ? 0 : 1));
  for (let j = projects.size[p]!; j < wanted; j++) {
    const found = drawPartner(world, search, luck, t, p, j, SME);
    if (found === OTHER_PARTNER && search.region >= 0) return false;
    append(world, p, found);
  }
  let missing = minSme - countSmes(world, p);
  for (let j = projects.size[p]! - 1; j >= 1 && missing > 0; j--) {
    if (isSme(world, projects.partner[at + j]!) || isRequired(world, p, projects.partner[at + j]!)) continue;
    projects.partner[at + j] = drawPartner(world, search, luck, t, p, j, SME);
    if (isSme(world, projects.partner[at + j]!)) missing -= 1;
  }
  return missing <= 0;
}

/** Adds a partner; where every place is taken, the last one that no rule asks for gives way. */
function append(world: World, p: number, partner: number): void {
  const { projects } = world;
  const at = projects.offset[p]!;
  let j = projects.size[p]!;
  if (at + j < projects.offset[p + 1]!) projects.size[p]! += 1;
  else for (j -= 1; j > 1 && isRequired(world, p, projects.partner[at + j]!);) j -= 1;
  projects.partner[at + j] = partner;
}

/** A research organisation or a partner of another cluster that the rules ask for keeps its place. */
function isRequired(world: World, p: number, partner: number): boolean {
  const { requireResearch, minCrossCluster } = world.numbers.policy;
  return (requireResearch === 'on' && partner < OTHER_PARTNER) || (minCrossCluster > 0 && isFromOtherCluster(world, p, partner));
}

function isFromOtherCluster({ firms, potential }: World, p: number, partner: number): boolean {
  return partner >= 0 && firms.alive[partner] === 1 && firms.cluster[partner] !== potential.cluster[p];
}

/** Whether the consortium of p has a research organisation. */
export function hasResearch({ projects }: World, p: number): boolean {
  const at = projects.offset[p]!;
  for (let j = 0; j < projects.size[p]!; j++) if (projects.partner[at + j]! < OTHER_PARTNER) return true;
  return false;
}

/** Live firms of other clusters in the consortium of p. */
export function countFromOtherClusters(world: World, p: number): number {
  const { projects } = world;
  const at = projects.offset[p]!;
  let count = 0;
  for (let j = 0; j < projects.size[p]!; j++) if (isFromOtherCluster(world, p, projects.partner[at + j]!)) count += 1;
  return count;
}

/** Gives the places of partners that closed since the consortium formed to others of their kind. */
export function replaceClosed(world: World, search: Search, luck: Luck, t: number, p: number): void {
  const { projects, firms } = world;
  const at = projects.offset[p]!;
  search.region = -1;
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
