/** A world small enough to work out by hand, and luck that says what it is told: for worked cases of who meets whom. */
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { createNetwork } from '../../src/model/entities/network.ts';
import { createProjects, type PotentialProjects } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { STREAM, type Luck } from '../../src/model/luck.ts';
import { extraPlaces, leastPartners } from '../../src/model/rules.ts';
import { createReplicate } from '../../src/model/simulate.ts';
import { requestOf, type Difference } from './laboratory.ts';

/** Firms of each of the five clusters at t = 0: rows 20·c … 20·c + 19. */
export const FIRMS = 20;
/** First research organisation of each cluster, and how many there are; those of cluster 2 are 5 … 8. */
const RESEARCH_FIRST: readonly number[] = [0, 3, 5, 9, 11, 14];
/** The project that worked cases look at, from the middle of the list: cluster 2, five partners, places 5 … 9, identity 70. */
export const P = 2;
/** Its first place. */
export const AT = 5;
const PARTNERS = [2, 3, 5, 3];
const CLUSTER_OF = [1, 3, 2, 3];
/** Large firms: two of cluster 0, none of cluster 1, three of cluster 2, one of cluster 3, none of cluster 4. */
const LARGE_ROWS = [0, 1, 46, 47, 48, 61];
const LARGE_FIRST = [0, 2, 2, 5, 6, 6];

/** Four uniforms. */
export type Uniforms = readonly [number, number, number, number];

/**
 * Five clusters of twenty equal firms in region 0, as far along in knowledge as one half of absorptive capacity asks, and four projects
 * without partners, P the third. All firms stand at one point of technology, so that nobody wants anybody (`lookFrom` tells a lead apart).
 */
export function smallWorld({ policy = {}, assumptions = {} }: Difference = {}): World {
  const clusters = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: FIRMS }));
  const request = requestOf(6, [{ policy, assumptions }]);
  const { world } = createReplicate({ ...request, worlds: request.worlds.map((one) => ({ ...one, clusters })) }, 0).pairs[0]!;
  const { firms, numbers, layout } = world;
  firms.kind.fill(SME);
  LARGE_ROWS.forEach((i) => (firms.kind[i] = LARGE));
  firms.region.fill(0);
  firms.technology.fill(0);
  firms.knowledge.fill(1, 0, layout.initialRows);
  const research = {
    cluster: Uint8Array.from({ length: 14 }, (_, r) => RESEARCH_FIRST.findLastIndex((first) => first <= r)),
    region: new Uint8Array(14),
    openKnowledge: new Float64Array(14),
    first: Int32Array.from(RESEARCH_FIRST),
  };
  const potential = fourProjects(world.potential);
  return {
    ...world,
    research,
    potential,
    network: createNetwork(layout.rows, 14),
    projects: createProjects(potential, leastPartners(numbers.policy), extraPlaces(numbers.policy)),
    active: new Int32Array(PARTNERS.length),
    funded: new Int32Array(PARTNERS.length),
    start: {
      ...world.start,
      halfKnowledge: 1,
      entryScale: world.start.entryScale.slice(),
      largeRows: Int32Array.from(LARGE_ROWS),
      largeFirst: Int32Array.from(LARGE_FIRST),
    },
  };
}

function fourProjects(potential: PotentialProjects): PotentialProjects {
  const count = PARTNERS.length;
  return {
    ...potential,
    count,
    arriving: count,
    identity: Int32Array.of(50, 60, 70, 80),
    cluster: Uint8Array.from(CLUSTER_OF),
    partners: Int32Array.from(PARTNERS),
    parent: new Int32Array(count).fill(-1),
    lag: Float64Array.of(1, 2, 3, 4),
  };
}

/** Puts the lead where it likes every other firm equally: 4·sim·(1 − sim) is 1 at sim = ½, exp(−d²/0.18) = ½ at d² = 0.18 ln 2. */
export function lookFrom({ firms }: World, lead: number): void {
  firms.technology[lead * 4] = Math.sqrt(0.18 * Math.LN2);
}

/** Gives project p a consortium, and every other place of all projects to a decoy that would be noticed. */
export function consort({ projects }: World, p: number, partners: readonly number[], decoy: number): void {
  const at = projects.offset[p]!;
  projects.partner.fill(decoy);
  projects.partner.set(partners, at);
  projects.size[p] = partners.length;
}

/** The uniform that falls on row n of a cluster, initial firms first, when the cluster has so many rows. */
export function onRow(n: number, rows = FIRMS): number {
  return (n + 0.5) / rows;
}

/** Luck by script, with a list of what was drawn. */
export interface ScriptedLuck extends Luck {
  readonly drawn: string[];
}

/**
 * Luck that gives the uniforms written for a draw, named `stream/agent/quarter` or, for any quarter, `stream/agent`, or `stream`.
 * Throws at a draw that nobody foresaw.
 */
export function scripted(script: Readonly<Record<string, Uniforms>>): ScriptedLuck {
  const names = new Map<number, string>(Object.entries(STREAM).map(([name, stream]) => [stream, name]));
  const drawn: string[] = [];
  return {
    drawn,
    draw(stream, agent, quarter, out) {
      const name = `${names.get(stream)}/${agent}/${quarter}`;
      const found = script[name] ?? script[name.slice(0, name.lastIndexOf('/'))] ?? script[names.get(stream)!];
      if (!found) throw new Error(`found the draw ${name}, which nobody foresaw`);
      drawn.push(name);
      out.set(found);
    },
    fill() {
      throw new Error('found a draw for all firms, expected single ones');
    },
  };
}
