/** A small economy at quarter 0 worked by hand from written luck: firms, the starting point, and a world over a copy of both. */
import { describe, expect, test } from 'vitest';
import { CLUSTER_TEMPLATES, designOf, PUBLISHED_CLUSTERS, settingFromTemplate } from '../../src/model/cluster-design.ts';
import { LARGE, SME, type Firms } from '../../src/model/entities/firms.ts';
import { layoutFor, luckKeys, type Layout } from '../../src/model/entities/layout.ts';
import { DISTANCES_KM } from '../../src/model/geography.ts';
import { createEconomy, createWorld, type Economy } from '../../src/model/initialization.ts';
import { STREAM } from '../../src/model/luck.ts';
import { deriveNumbers, type Numbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { drawPotentialProjects } from '../../src/model/potential-projects.ts';
import { placesThatDiffer, sum } from './laboratory.ts';
import { scripted } from './scripted-luck.ts';

/** Two clusters from templates and one published, with 3, 4 and 2 firms. */
const CLUSTERS = [
  { ...settingFromTemplate(CLUSTER_TEMPLATES[0]!, 'own-1', '', 'BC'), firms: 3 },
  { ...settingFromTemplate(CLUSTER_TEMPLATES[1]!, 'own-2', '', 'QC'), firms: 4 },
  { ...PUBLISHED_CLUSTERS[2]!, firms: 2 },
];
const FIRMS = 9;
const CLUSTER_OF = [0, 0, 0, 1, 1, 1, 1, 2, 2];
/** Each firm's uniforms of kind, size, region and age. */
const BIRTHS = [
  [0.25, 0.0, 0.59, 0.5],
  [0.24, 0.5, 0.61, 0.4],
  [0.9, 0.3, 0.1, 0.51],
  [0.5, 0.9, 0.999, 0.76],
  [0.6, 0.6, 0.5, 0.75],
  [0.1, 0.2, 0.3, 0.99],
  [0.7, 0.99, 0.7, 0.01],
  [0.01, 0.99, 0.01, 0.999],
  [0.4, 0.75, 0.9, 0.25],
] as const;
/** Technology centres of the clusters, by their key. */
const CENTRES = [
  [0.1, 0.2, 0.3, 0.4],
  [0.5, 0.6, 0.7, 0.8],
  [0.15, 0.25, 0.35, 0.45],
];
const ASSUMPTIONS: Partial<Assumptions> = { largeShare: 0.25, sizeExponent: 1, productivitySd: 0, homeShare: 0.6, halfAbsorption: 10 };

interface Beginning {
  readonly layout: Layout;
  readonly numbers: Numbers;
  readonly economy: Economy;
  readonly firms: Firms;
}

/** The economy under the written luck; half of the firms of each age close within a quarter unless `hazard` says otherwise. */
function begin(assumptions: Partial<Assumptions> = {}, hazard: (quarters: number) => number = () => 0.5): Beginning {
  const designs = CLUSTERS.map(designOf);
  const settings = { policy: PUBLISHED_POLICY, assumptions: { ...DEFAULT_ASSUMPTIONS, ...ASSUMPTIONS, ...assumptions } };
  const numbers = {
    ...deriveNumbers({ ...settings, clusters: CLUSTERS }, 1),
    exitHazard: Float64Array.from({ length: 401 }, (_, q) => hazard(q)),
  };
  const layout = layoutFor(designs, 1);
  const identity = luckKeys(layout, designs, 1);
  const luck = scripted((stream, agent, quarter) => {
    if (stream === STREAM.clusterCentre && quarter === 0) return CENTRES[designs.findIndex(({ key }) => key === agent)];
    return stream === STREAM.firmBirth && quarter === 0 ? BIRTHS[identity.indexOf(agent)] : undefined;
  });
  const economy = createEconomy(layout, identity, numbers, luck);
  return { layout, numbers, economy, firms: economy.firms };
}

function first(column: ArrayLike<number>): number[] {
  return Array.from(column).slice(0, FIRMS);
}

function near(values: readonly number[]): unknown[] {
  return values.map((value) => expect.closeTo(value, 9) as unknown);
}

const KINDS = BIRTHS.map(([u]) => (u < 0.25 ? LARGE : SME));
/** With exponent 1 the inverse of a truncated Pareto is a weighted harmonic mean of its ends. */
const JOBS = BIRTHS.map(([, u], i) => (KINDS[i] === LARGE ? 1 / ((1 - u) / 500 + u / 20_000) : 1 / (1 - u + u / 500)));

describe('firms', () => {
  const { firms, economy } = begin();

  test('are of a kind by the first uniform, with jobs between the ends of the kind by the second', () => {
    expect(first(firms.kind)).toEqual([SME, LARGE, SME, SME, SME, LARGE, SME, LARGE, SME]);
    expect(first(firms.jobs)).toEqual(near(JOBS));
    expect(first(firms.logJobs)).toEqual(near(JOBS.map(Math.log)));
  });

  test('live in their own cluster, and in a region by the third', () => {
    expect(first(firms.cluster)).toEqual(CLUSTER_OF);
    expect([sum(firms.alive), sum(first(firms.alive))]).toEqual([FIRMS, FIRMS]);
    // 0.6 of the first cluster at home in BC, then 0.4 · 0.18 / 0.86 on the Prairies; in the second 0.4 · 0.32 / 0.8 west of Ontario.
    expect(first(firms.region).slice(0, 7)).toEqual([0, 1, 0, 5, 3, 2, 3]);
  });

  test('have an age by the fourth: half of all that live are new, a quarter one quarter old, and so on', () => {
    expect(first(firms.age)).toEqual([0, 0, 1, 2, 1, 6, 0, 9, 0]);
  });

  test('know what their R&D keeps up, at the intensity of their kind, and nothing where nothing is lost', () => {
    const loss = 1 - 0.85 ** 0.25;
    expect(first(firms.knowledge)).toEqual(near(JOBS.map((jobs, i) => ((KINDS[i] === LARGE ? 0.03 : 0.02) * jobs * 0.13) / 4 / loss)));
    expect(sum(begin({ knowledgeDecay: 0 }).firms.knowledge)).toBe(0);
  });

  test('stand at the centre of their cluster by median luck', () => {
    expect(Array.from(economy.start.centres)).toEqual(CENTRES.flat());
    expect(Array.from(firms.technology.subarray(0, FIRMS * 4))).toEqual(near(CLUSTER_OF.flatMap((c) => CENTRES[c]!)));
  });
});

describe('ages where nobody closes', () => {
  test('are as likely each up to a hundred years', () => {
    const age = (u: number): number => Math.ceil(u * 401 - 1e-9) - 1;
    expect(first(begin({}, () => 0).firms.age)).toEqual(BIRTHS.map(([, , , u]) => age(u)));
    expect([age(0.01), age(0.99), age(0.999)]).toEqual([4, 396, 400]);
  });
});

describe('the starting point', () => {
  // The hazard rises with age; the size factor of the smallest makes it more than one for the eldest of them.
  const hazard = (q: number): number => 0.1 + 0.02 * q;
  const { economy, firms, numbers } = begin({ exitMicro: 9, exitSmall: 3, exitMedium: 2, exitLarge: 0.5 }, hazard);
  const { start } = economy;

  test('takes half absorption from the median firm', () => {
    const middle = first(firms.knowledge).sort((a, b) => a - b)[4]!;
    expect(start.halfKnowledge).toBeCloseTo(10 * middle, 12);
    expect(middle).toBeGreaterThan(firms.knowledge[0]!);
  });

  test('lists large firms by cluster', () => {
    expect([Array.from(start.largeRows), Array.from(start.largeFirst)]).toEqual([
      [1, 5, 7],
      [0, 1, 2, 3],
    ]);
  });

  test('scales entry to the exits expected: 0.108 a year is a scale of one', () => {
    const factor = (jobs: number): number => (jobs < 5 ? 9 : jobs < 20 ? 3 : jobs < 100 ? 2 : 0.5);
    const chances = first(firms.jobs).map((jobs, i) => Math.min(1, hazard(firms.age[i]!) * factor(jobs)));
    const expected = [0, 1, 2].map((c) => {
      const own = chances.filter((_, i) => CLUSTER_OF[i] === c);
      return sum(own) / own.length / 0.027;
    });
    expect(Array.from(start.entryScale)).toEqual(near(expected));
    expect([chances.includes(1), new Set(first(firms.age)).size > 3]).toEqual([true, true]);
  });

  test('measures reach as every firm hears every published dollar, through distance and clusters, and partners through links', () => {
    const money = [(80 * 3) / 90, (220 * 4) / 600, (278 * 2) / 725];
    const research = [16 / 80, 16 / 80, 32 / 180];
    const total = sum(money);
    let reach = 0;
    for (let i = 0; i < FIRMS; i++) {
      const absorbed = firms.knowledge[i]! / (firms.knowledge[i]! + start.halfKnowledge);
      for (let b = 0; b < 18; b++) {
        const c = Math.floor(b / 6);
        const distance = DISTANCES_KM[firms.region[i]!]![b % 6]!;
        const heard = (CLUSTER_OF[i] === c ? 1 : 0.2) * Math.exp(-distance / 500);
        reach +=
          (money[c]! / total) * start.regionShares[b]! * (1 + (numbers.assumptions.researchWeight - 1) * research[c]!) * heard * absorbed;
      }
    }
    expect(start.referenceReach).toBeCloseTo(1.26 * reach + 3 * 3.51, 9);
  });

  test('lets research organisations count by their weight', () => {
    const reach = (researchWeight: number): number => begin({ researchWeight, linkWeight: 0 }).economy.start.referenceReach;
    const slope = reach(2) - reach(1);
    expect(reach(0)).toBeCloseTo(reach(1) - slope, 12);
    // 16 to 20 % of participations beyond those without R&D.
    expect(slope / reach(1)).toBeGreaterThan(0.16);
    expect(slope / reach(1)).toBeLessThan(0.2);
  });
});

describe('a world', () => {
  const { layout, numbers, economy, firms } = begin();
  const potential = drawPotentialProjects(
    numbers,
    1,
    scripted(() => undefined),
  );
  const world = createWorld(layout, numbers, economy, potential);

  test('has cells for every cluster and region, and nothing in them or on its lists', () => {
    const { firmsByCell, membersByCell, firmKnowledgeByCell, researchKnowledgeByCell, poolByCell, spilloverByCell } = world;
    const { openedByCell, closedByCell, raisedByCell, vouchersByCell, committedByCell } = world;
    const columns = [firmsByCell, membersByCell, firmKnowledgeByCell, researchKnowledgeByCell, poolByCell, spilloverByCell];
    for (const column of [...columns, openedByCell, closedByCell, raisedByCell, vouchersByCell, committedByCell])
      expect(Array.from(column)).toEqual(Array.from({ length: 18 }, () => 0));
    expect(Array.from(world.knowledgeByCluster)).toEqual([0, 0, 0]);
    const { participantCount, activeCount, fundedCount, followOnCount, waitingCount } = world;
    expect([participantCount, activeCount, fundedCount, followOnCount, waitingCount]).toEqual([0, 0, 0, 0, 0]);
  });

  test('begins with the economy’s firms and research organisations, and changes none of them', () => {
    expect(placesThatDiffer(world.firms.knowledge, firms.knowledge)).toBe(0);
    world.firms.knowledge[3] = -1;
    world.research.openKnowledge[0] = -1;
    expect([firms.knowledge[3] === -1, economy.research.openKnowledge[0]]).toEqual([false, 0]);
    expect([world.start, world.potential]).toEqual([economy.start, potential]);
  });
});
