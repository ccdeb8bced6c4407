/** Whom a lead finds: sampled candidates of a cluster, never all pairs (S6). */
import { SME, TECHNOLOGY_DIMENSIONS } from './entities/firms.ts';
import { clusterRow, clusterRows } from './entities/layout.ts';
import { findLink, partnerOf } from './entities/network.ts';
import { OTHER_PARTNER } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import { exp } from './exact-math.ts';
import { STREAM, type Luck } from './luck.ts';
import { REGION_IDS } from './published.ts';

/** Kinds of partner beyond firms (`SME` 0, `LARGE` 1). */
export const RESEARCH = 2;
/** An organisation without R&D. */
export const OTHER = 3;
/** Draws of one partner place that tell its candidates apart. */
export const PLACE = 64;
const SIMILARITY_SCALE = 0.18;
const LEAD_BLOCKS = 300;
const FINANCIER_BLOCKS = 64;
const CANDIDATE_BLOCKS = 6;
/** Where partners must come from one region, a lead looks further. */
const LOCAL_BLOCKS = PLACE - 1;
const MOST_CANDIDATES = 8;
const FAR_BACK = 12;

/** Candidates of one search, reused: rows (or research codes), weights, and how many. */
export interface Search {
  readonly found: Int32Array;
  readonly weight: Float64Array;
  readonly u: Float64Array;
  count: number;
  /** Whether virtual networks bring distant partners nearer this quarter. */
  served: boolean;
  /** The region that candidates must come from, or −1 where they may come from anywhere. */
  region: number;
}

/** An empty search. */
export function createSearch(): Search {
  return {
    found: new Int32Array(MOST_CANDIDATES + 2),
    weight: new Float64Array(MOST_CANDIDATES + 2),
    u: new Float64Array(4),
    count: 0,
    served: false,
    region: -1,
  };
}

/** Whether a firm or research organisation may be looked at: it is where the search is bound to. Others without R&D have no place. */
export function isInReach({ firms, research }: World, { region }: Search, partner: number): boolean {
  if (region < 0 || partner === OTHER_PARTNER) return true;
  return (partner >= 0 ? firms.region[partner] : research.region[-2 - partner]) === region;
}

/** The row that a uniform proposes in cluster c, looked at no further; −1 where the cluster has no large firm. */
function proposedRow(world: World, t: number, c: number, kind: number, u: number): number {
  const { layout, firms, start } = world;
  if (kind === SME) return firms.rowOf[clusterRow(layout, c, Math.floor(u * clusterRows(layout, c, t)))]!;
  const first = start.largeFirst[c]!;
  const many = start.largeFirst[c + 1]! - first;
  return many === 0 ? -1 : firms.rowOf[start.largeRows[first + Math.floor(u * many)]!]!;
}

/** The proposed row, or −1 if it is empty, closed or of the other kind. */
function rowAt(world: World, t: number, c: number, kind: number, u: number): number {
  const { firms } = world;
  const i = proposedRow(world, t, c, kind, u);
  return i >= 0 && firms.alive[i] === 1 && firms.kind[i] === kind ? i : -1;
}

/** A firm of the kind with chance proportional to absorptive capacity: uniform proposals, each accepted with that chance; −1 if none of them is. */
function drawCapable(
  world: World,
  search: Search,
  luck: Luck,
  t: number,
  c: number,
  identity: number,
  kind: number,
  stream: number,
  key: number,
  blocks: number,
): number {
  const { knowledge, alive, kind: kinds } = world.firms;
  const half = world.start.halfKnowledge;
  for (let block = 0; block < blocks; block++) {
    luck.draw(stream, identity, key + block, search.u);
    for (let k = 0; k < 4; k += 2) {
      const i = proposedRow(world, t, c, kind, search.u[k]!);
      // Few proposals are accepted, and a closed firm knows nothing: one look decides most of them.
      if (i < 0 || search.u[k + 1]! * (knowledge[i]! + half) >= knowledge[i]!) continue;
      if (alive[i] === 1 && kinds[i] === kind && isInReach(world, search, i)) return i;
    }
  }
  return -1;
}

/** A lead of the kind, or −1 when nobody of that kind takes it up. */
export function drawLead(world: World, search: Search, luck: Luck, t: number, c: number, identity: number, kind: number): number {
  return drawCapable(world, search, luck, t, c, identity, kind, STREAM.lead, 1 + kind * 1000, LEAD_BLOCKS);
}

/** A partner of the kind for place j of project p from its own cluster, or `OTHER_PARTNER` where the kind is "other" or nobody is found. */
export function drawPartner(world: World, search: Search, luck: Luck, t: number, p: number, j: number, kind: number): number {
  if (kind === OTHER) return OTHER_PARTNER;
  const identity = world.potential.identity[p]!;
  search.count = 0;
  luck.draw(STREAM.partners, identity, j * PLACE, search.u);
  const choice = search.u[1]!;
  if (kind === RESEARCH) proposeResearch(world, search, luck, p, j, identity);
  else {
    proposePartnersOfLead(world, search, p, j, kind, search.u[2]!, search.u[3]!);
    proposeAtRandom(world, search, luck, t, p, j, kind, identity, world.potential.cluster[p]!);
  }
  return choose(search, choice);
}

/** A small or medium firm of another cluster for place j of project p, or `OTHER_PARTNER` where there is none. */
export function drawFromOtherCluster(world: World, search: Search, luck: Luck, t: number, p: number, j: number): number {
  const others = world.numbers.clusters.length - 1;
  if (others < 1) return OTHER_PARTNER;
  const identity = world.potential.identity[p]!;
  search.count = 0;
  luck.draw(STREAM.partners, identity, j * PLACE, search.u);
  const choice = search.u[1]!;
  const own = world.potential.cluster[p]!;
  const drawn = Math.floor(search.u[2]! * others);
  proposeAtRandom(world, search, luck, t, p, j, SME, identity, drawn < own ? drawn : drawn + 1);
  return choose(search, choice);
}

/** A firm of the kind, from the cluster of the one whose place it takes, with chance proportional to absorptive capacity, for a consortium that cannot pay; −1 if none accepts or it is in already. */
export function drawFinancier(
  world: World,
  search: Search,
  luck: Luck,
  t: number,
  p: number,
  place: number,
  attempt: number,
  kind: number,
): number {
  const { projects, potential, firms } = world;
  const cluster = firms.cluster[projects.partner[projects.offset[p]! + place]!]!;
  const key = (attempt * PLACE + place) * FINANCIER_BLOCKS;
  const found = drawCapable(world, search, luck, t, cluster, potential.identity[p]!, kind, STREAM.replacement, key, FINANCIER_BLOCKS);
  const at = projects.offset[p]!;
  for (let j = 0; j < projects.size[p]!; j++) if (projects.partner[at + j] === found) return -1;
  return found;
}

function choose(search: Search, u: number): number {
  let total = 0;
  for (let n = 0; n < search.count; n++) total += search.weight[n]!;
  if (search.count === 0) return OTHER_PARTNER;
  let left = u * total;
  for (let n = 0; n < search.count; n++) {
    left -= search.weight[n]!;
    if (left < 0) return search.found[n]!;
  }
  return search.found[search.count - 1]!;
}

function propose(world: World, search: Search, p: number, j: number, i: number): void {
  if (!isInReach(world, search, i)) return;
  const { projects } = world;
  const at = projects.offset[p]!;
  for (let n = 0; n < projects.size[p]!; n++) if (n !== j && projects.partner[at + n] === i) return;
  for (let n = 0; n < search.count; n++) if (search.found[n] === i) return;
  search.found[search.count] = i;
  search.weight[search.count] = partnerWeight(world, projects.partner[at]!, i, search.served);
  search.count += 1;
}

function proposeAtRandom(
  world: World,
  search: Search,
  luck: Luck,
  t: number,
  p: number,
  j: number,
  kind: number,
  identity: number,
  c: number,
): void {
  const blocks = search.region < 0 ? CANDIDATE_BLOCKS : LOCAL_BLOCKS;
  for (let block = 1; block <= blocks && search.count < MOST_CANDIDATES; block++) {
    luck.draw(STREAM.partners, identity, j * PLACE + block, search.u);
    for (let k = 0; k < 4 && search.count < MOST_CANDIDATES; k++) {
      const i = rowAt(world, t, c, kind, search.u[k]!);
      if (i >= 0) propose(world, search, p, j, i);
    }
  }
}

/** A past partner of the lead, and a partner of that one: what a lead can see of the network. */
function proposePartnersOfLead(world: World, search: Search, p: number, j: number, kind: number, u: number, v: number): void {
  const { firms, network, projects } = world;
  const lead = projects.partner[projects.offset[p]!]!;
  const near = partnerOf(network, lead, Math.floor(u * Math.min(FAR_BACK, firms.degree[lead]!)));
  if (near < 0 || near >= network.firmRows) return;
  if (isCandidate(world, near, p, kind)) propose(world, search, p, j, near);
  const far = partnerOf(network, near, Math.floor(v * Math.min(FAR_BACK, firms.degree[near]!)));
  if (far >= 0 && far < network.firmRows && far !== lead && isCandidate(world, far, p, kind)) propose(world, search, p, j, far);
}

function isCandidate(world: World, i: number, p: number, kind: number): boolean {
  const { firms, potential } = world;
  return firms.alive[i] === 1 && firms.kind[i] === kind && firms.cluster[i] === potential.cluster[p];
}

function proposeResearch(world: World, search: Search, luck: Luck, p: number, j: number, identity: number): void {
  const { research, potential } = world;
  const c = potential.cluster[p]!;
  const first = research.first[c]!;
  const many = research.first[c + 1]! - first;
  const blocks = search.region < 0 ? 1 : LOCAL_BLOCKS;
  for (let block = 1; block <= blocks && search.count < MOST_CANDIDATES; block++) {
    luck.draw(STREAM.partners, identity, j * PLACE + block, search.u);
    for (let k = 0; k < 4 && search.count < MOST_CANDIDATES; k++)
      propose(world, search, p, j, -2 - (first + Math.floor(search.u[k]! * many)));
  }
}

/** How much a lead wants a partner, `served` while virtual networks are paid for; research organisations have no technology position or degree. */
export function partnerWeight(world: World, lead: number, partner: number, served = false): number {
  const { firms, research, network, numbers } = world;
  const regions = REGION_IDS.length;
  const node = partner >= 0 ? partner : network.firmRows + (-2 - partner);
  const region = partner >= 0 ? firms.region[partner]! : research.region[-2 - partner]!;
  const past = findLink(network, lead, node) >= 0 ? 1 + numbers.assumptions.pastPartnerWeight : 1;
  const near = (served ? numbers.servedNearness : numbers.partnerNearness)[firms.region[lead]! * regions + region]!;
  if (partner < 0) return near * past;
  let distance = 0;
  for (let d = 0; d < TECHNOLOGY_DIMENSIONS; d++) {
    const gap = firms.technology[lead * TECHNOLOGY_DIMENSIONS + d]! - firms.technology[partner * TECHNOLOGY_DIMENSIONS + d]!;
    distance += gap * gap;
  }
  const similarity = exp(-distance / SIMILARITY_SCALE);
  return near * 4 * similarity * (1 - similarity) * past * Math.sqrt(1 + firms.degree[partner]!);
}
