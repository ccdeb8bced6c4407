/** Consortia: what a lead weighs in a partner, who leads, and how many come together. */
import { beforeEach, describe, expect, test } from 'vitest';
import { SME } from '../../src/model/entities/firms.ts';
import { link } from '../../src/model/entities/network.ts';
import type { World } from '../../src/model/entities/world.ts';
import { DISTANCES_KM } from '../../src/model/geography.ts';
import { createSearch, drawLead, partnerWeight } from '../../src/model/partner-search.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { build, mean, partnersOf, projectsWhere, stepTo, sum } from './laboratory.ts';

describe('the weight of a partner', () => {
  let world: World;
  const [lead, partner] = [0, 1];

  beforeEach(() => {
    ({ world } = build(1, [{}]).pairs[0]!);
    world.firms.region.fill(0);
    world.firms.technology.fill(0);
    // exp(−d²/0.18) = ½ at d² = 0.18 ln 2, where 4·sim·(1 − sim) is 1.
    world.firms.technology[partner * 4] = Math.sqrt(0.18 * Math.LN2);
  });

  test('is 1 next door at half similarity between strangers', () => {
    expect(partnerWeight(world, lead, partner)).toBeCloseTo(1, 12);
  });

  test('is an inverted U in similarity: less for twins and for strangers in kind', () => {
    world.firms.technology[partner * 4] = 0;
    expect(partnerWeight(world, lead, partner)).toBe(0);
    world.firms.technology[partner * 4] = 2;
    expect(partnerWeight(world, lead, partner)).toBeLessThan(1e-8);
  });

  test('falls with distance as exp(−d / 1,500 km)', () => {
    world.firms.region[partner] = 3;
    expect(partnerWeight(world, lead, partner)).toBeCloseTo(Math.exp(-DISTANCES_KM[0]![3]! / 1500), 12);
  });

  test('triples with a shared past and grows with the root of degree', () => {
    link(world.network, lead, partner, 9);
    expect(partnerWeight(world, lead, partner)).toBeCloseTo(3, 12);
    world.firms.degree[partner] = 8;
    expect(partnerWeight(world, lead, partner)).toBeCloseTo(9, 12);
  });

  test('of a research organisation knows distance and past only', () => {
    world.research.region[5] = 3;
    const weight = partnerWeight(world, lead, -2 - 5);
    expect(weight).toBeCloseTo(Math.exp(-DISTANCES_KM[0]![3]! / 1500), 12);
    link(world.network, lead, world.network.firmRows + 5, 9);
    expect(partnerWeight(world, lead, -2 - 5) / weight).toBeCloseTo(3, 12);
  });
});

describe('a lead', () => {
  test('is drawn in proportion to absorptive capacity within its kind', () => {
    const state = build(1, [{}]);
    const { world } = state.pairs[0]!;
    const { firms, start } = world;
    const search = createSearch();
    const alpha = (i: number): number => firms.knowledge[i]! / (firms.knowledge[i]! + start.halfKnowledge);
    const pool = Array.from({ length: state.layout.initialRows }, (_, i) => i).filter(
      (i) => firms.cluster[i] === 1 && firms.kind[i] === SME,
    );
    const draws = Array.from({ length: 4000 }, (_, n) => drawLead(world, search, state.luck, 0, 1, n, SME));
    const expected = sum(pool.map((i) => alpha(i) * alpha(i))) / sum(pool.map(alpha));
    const found = draws.map(alpha);
    const spread = Math.sqrt(sum(pool.map((i) => alpha(i) * (alpha(i) - expected) ** 2)) / sum(pool.map(alpha)));
    expect(draws.every((i) => firms.cluster[i] === 1 && firms.kind[i] === SME)).toBe(true);
    expect(Math.abs(mean(found) - expected)).toBeLessThan((4 * spread) / Math.sqrt(draws.length));
  });
});

describe('consortia as they form', () => {
  const state = stepTo(build(20, [{ policy: { budget: 0 } }]), 0, 20);
  const { world } = state.pairs[0]!;
  const { firms, potential, projects, numbers } = world;
  const formed = projectsWhere(world, (p) => p < potential.first[20]! && projects.size[p]! > 0);

  test('are led by firms, SME to large as in the cluster’s participations', () => {
    CLUSTERS.forEach(({ composition }, c) => {
      const leads = formed.filter((p) => potential.cluster[p] === c).map((p) => projects.partner[projects.offset[p]!]!);
      const chance = composition.sme / (composition.sme + composition.large);
      const smes = leads.filter((i) => firms.kind[i] === SME).length / leads.length;
      expect(numbers.leadIsSme[c]).toBeCloseTo(chance, 12);
      expect(Math.abs(smes - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / leads.length));
    });
  });

  test('have two partners and a Poisson number more, with the published mean by cluster', () => {
    CLUSTERS.forEach(({ partnersPerProject }, c) => {
      const sizes = formed.filter((p) => potential.cluster[p] === c).map((p) => projects.size[p]!);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
      expect(Math.abs(mean(sizes) - partnersPerProject)).toBeLessThan(4 * Math.sqrt((partnersPerProject - 2) / sizes.length));
    });
  });

  test('come from one cluster and hold nobody twice', () => {
    const odd = formed.filter((p) => {
      const named = partnersOf(world, p).filter((i) => i !== -1);
      return (
        new Set(named).size < named.length ||
        named.some((i) => (i >= 0 ? firms.cluster[i] : world.research.cluster[-2 - i]) !== potential.cluster[p])
      );
    });
    expect(formed.length).toBeGreaterThan(400);
    expect(odd).toEqual([]);
  });

  test('are closer and better known to their lead than chance would have them', () => {
    const distance = (p: number, i: number): number => DISTANCES_KM[projects.leadRegion[p]!]![firms.region[i]!]!;
    const chosen = formed.flatMap((p) =>
      partnersOf(world, p)
        .slice(1)
        .filter((i) => i >= 0)
        .map((i) => distance(p, i)),
    );
    const atRandom = formed.flatMap((p) =>
      partnersOf(world, formed[(p * 7) % formed.length]!)
        .slice(1)
        .filter((i) => i >= 0 && firms.cluster[i] === potential.cluster[p])
        .map((i) => distance(p, i)),
    );
    expect(mean(chosen)).toBeLessThan(mean(atRandom));
    const repeated = Array.from(world.network.shared.subarray(0, world.network.count)).filter((times) => times > 1).length;
    expect(repeated).toBeGreaterThan(20);
  });
});
