/** Clusters of the user's own, 1 to 20: firms and projects are who they are whatever stands beside them, and scopes follow the order. */
import { describe, expect, test } from 'vitest';
import {
  CLUSTER_FIELDS,
  CLUSTER_TEMPLATES,
  designOf,
  OWN_CLUSTER_IDS,
  PUBLISHED_CLUSTERS,
  settingFromTemplate,
  type ClusterSetting,
} from '../../src/model/cluster-design.ts';
import type { World } from '../../src/model/entities/world.ts';
import { DISTANCES_KM, regionShares } from '../../src/model/geography.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { deriveNumbers, type Numbers } from '../../src/model/numbers.ts';
import { clusterScopes, OUTCOME_INDEX, OUTCOMES, scopeCount, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { NO_PROGRAMME } from '../../src/model/policy.ts';
import { arrivalRate, drawPotentialProjects } from '../../src/model/potential-projects.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import { createReplicate, simulate, type Recording, type Replicate, type SimulationRequest } from '../../src/model/simulate.ts';
import { firmsOf } from '../../src/model/submodels/live-through-stages.ts';
import { mean, placesThatDiffer, requestOf, stepTo, sum, type Difference } from './laboratory.ts';

const [EMERGENT, GROWING, MATURE] = CLUSTER_TEMPLATES;
const own = (n: number, template = GROWING!): ClusterSetting =>
  settingFromTemplate(template, OWN_CLUSTER_IDS[n]!, '', REGION_IDS[n % REGION_IDS.length]!);
const withOwn = [...PUBLISHED_CLUSTERS, own(0)];

type Clusters = readonly ClusterSetting[];

/** A request of worlds with these clusters. */
function requestWith(quarters: number, clusters: readonly Clusters[], difference: Difference = {}): SimulationRequest {
  const request = requestOf(quarters, [difference]);
  return { ...request, worlds: clusters.map((settings) => ({ ...request.worlds[0]!, clusters: settings })) };
}

const at0 = (clusters: Clusters, difference: Difference = {}, quarters = 12): Replicate =>
  createReplicate(requestWith(quarters, [clusters], difference), 0);

/** What makes the initial firms of a cluster who they are: columns in the order of the firms. */
function peopleOf({ layout, pairs }: Replicate, c: number): ArrayLike<number>[] {
  const { firms } = pairs[0]!.world;
  const [from, until] = [layout.firstRow[c]!, layout.firstRow[c]! + layout.initial[c]!];
  const columns = (['identity', 'kind', 'region', 'jobs', 'age', 'productivity'] as const).map((name) => firms[name].subarray(from, until));
  return [...columns, firms.technology.subarray(from * 4, until * 4)];
}

/** The potential projects of a cluster, each as a line of its columns. */
function projectsOf({ potential: its }: World, c: number): string[] {
  const columns = [its.identity, its.stream, its.budget, its.value, its.partners, its.multiplier, its.lag];
  return Array.from({ length: its.count }, (_, p) => p).flatMap((p) =>
    its.cluster[p] === c ? [columns.map((of) => of[p]).join(' ')] : [],
  );
}

/** One number of a recording at its last quarter. */
function valueOf(recording: Recording, request: SimulationRequest, id: OutcomeId, world: number, scope: number): number {
  const { quarters, worlds } = request;
  return recording.values[seriesOffset(world, scope, OUTCOME_INDEX[id], quarters, scopeCount(clusterScopes(worlds))) + quarters]!;
}

describe('one cluster and twenty', () => {
  const twenty = OWN_CLUSTER_IDS.map((_, n) => own(n, CLUSTER_TEMPLATES[n % 3]!));
  const request = requestWith(22, [twenty, [own(3, EMERGENT!)], twenty.slice(0, 2), PUBLISHED_CLUSTERS]);
  const recording = simulate(request, 0);

  test('run, and every observer is finite', () => {
    expect(recording.values).toHaveLength(4 * scopeCount(20) * OUTCOMES.length * 23);
    expect(recording.values.every(Number.isFinite)).toBe(true);
    for (const world of [0, 1, 2, 3]) expect(valueOf(recording, request, 'projects', world, 0)).toBeGreaterThan(3);
  });

  test('stand in the recording in their order, zeros behind them, then the regions', () => {
    for (const [world, clusters] of [20, 1, 2, 5].entries()) {
      const members = Array.from({ length: 26 }, (_, s) => valueOf(recording, request, 'members', world, 1 + s));
      expect(members.slice(0, clusters).every((value) => value > 0)).toBe(true);
      expect(sum(members.slice(clusters, 20))).toBe(0);
      expect(sum(members.slice(0, 20))).toBe(valueOf(recording, request, 'members', world, 0));
      expect(sum(members.slice(20))).toBe(valueOf(recording, request, 'members', world, 0));
    }
  });

  test('have firms and projects that the luck tells apart', () => {
    const { firms, potential } = at0(twenty).pairs[0]!.world;
    expect(new Set(firms.identity).size).toBe(firms.identity.length);
    expect(new Set(potential.identity).size).toBe(potential.count);
  });

  test('give the same bytes together as alone', () => {
    request.worlds.forEach((world, w) => {
      const alone = { ...request, worlds: [world] };
      const [result, scopes] = [simulate(alone, 0), clusterScopes([world])];
      for (let s = 0; s < scopeCount(scopes); s++) {
        const beside = s <= scopes ? s : s + 20 - scopes;
        const from = seriesOffset(w, beside, 0, 22, scopeCount(20));
        const to = seriesOffset(0, s, 0, 22, scopeCount(scopes));
        const length = OUTCOMES.length * 23;
        expect(placesThatDiffer(recording.values.subarray(from, from + length), result.values.subarray(to, to + length))).toBe(0);
      }
    });
  });
});

describe('a cluster beside others', () => {
  const published = at0(PUBLISHED_CLUSTERS);
  const arrangements: readonly [string, Clusters][] = [
    ['one more', withOwn],
    ['another order', [...withOwn].reverse()],
    ['some of them gone', [own(0), PUBLISHED_CLUSTERS[4]!, PUBLISHED_CLUSTERS[1]!]],
    [
      'another one edited',
      PUBLISHED_CLUSTERS.map((c, n) => (n === 2 ? { ...c, firms: 2000, region: 'ON', meanProject: 9, leverage: 1 } : c)),
    ],
  ];

  test.each(arrangements)('has the same firms and potential projects, person by person: %s', (name, clusters) => {
    const other = at0(clusters);
    PUBLISHED_CLUSTERS.forEach(({ id }, before) => {
      const c = clusters.findIndex((setting) => setting.id === id);
      if (c < 0 || (name === 'another one edited' && c === 2)) return;
      expect(peopleOf(other, c)).toEqual(peopleOf(published, before));
      expect(projectsOf(other.pairs[0]!.world, c)).toEqual(projectsOf(published.pairs[0]!.world, before));
    });
  });

  test('has firms that grow, age and close in the same luck', () => {
    const [few, many] = [published, at0(withOwn)].map((state) => stepTo(state, 0, 8));
    const [a, b] = [few!, many!].map((state) => state.counterfactuals[0]!.firms);
    const rows = Array.from({ length: few!.layout.initialRows }, (_, i) => i);
    expect(rows.filter((i) => a!.jobs[i] !== b!.jobs[i] || a!.alive[i] !== b!.alive[i] || a!.age[i] !== b!.age[i])).toEqual([]);
  });

  test('has the same entrants', () => {
    const [few, many] = [PUBLISHED_CLUSTERS, [...PUBLISHED_CLUSTERS, { ...own(0, MATURE!), firms: 15_000 }]].map((clusters) => {
      const { counterfactuals } = stepTo(at0(clusters, { assumptions: { entrySpillover: 0 } }), 0, 12);
      return PUBLISHED_CLUSTERS.map((_, c) => firmsOf(counterfactuals[0]!, c));
    });
    expect(many).toEqual(few);
  });

  test('another order of all leaves the whole programme unchanged, to rounding', () => {
    const request = requestWith(20, [withOwn, [...withOwn].reverse()]);
    const recording = simulate(request, 0);
    for (const { id } of OUTCOMES) {
      const [before, after] = [0, 1].map((world) => valueOf(recording, request, id, world, 0));
      expect(Math.abs(after! - before!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(before!)));
    }
  });

  test('two alike swap their results within luck: neither is favoured by its place or its id', () => {
    const request = requestWith(20, [[own(0), own(1)].map((setting) => ({ ...setting, region: 'ON' as const }))]);
    const gaps = Array.from({ length: 24 }, (_, r) => {
      const recording = simulate(request, r);
      const [first, second] = [1, 2].map((scope) => valueOf(recording, request, 'federalCommitted', 0, scope));
      return (first! - second!) / (first! + second!);
    });
    const spread = Math.sqrt(mean(gaps.map((gap) => gap * gap)) / gaps.length);
    expect(Math.abs(mean(gaps))).toBeLessThan(4 * spread);
  });
});

describe('potential projects', () => {
  const numbersOf = (setting: ClusterSetting): Numbers =>
    deriveNumbers({ policy: NO_PROGRAMME, assumptions: DEFAULT_ASSUMPTIONS, clusters: [setting] }, 40);
  const drawn = (setting: ClusterSetting): number =>
    drawPotentialProjects(numbersOf(setting), 40, luckOf(keyFromSeed('clusters'), 0)).arriving;
  const expected = (setting: ClusterSetting): number => {
    const numbers = numbersOf(setting);
    return sum(Array.from({ length: 40 }, (_, t) => sum([0, 1, 2].map((stream) => arrivalRate(numbers, 0, stream, t)))));
  };
  test.each([PUBLISHED_CLUSTERS[0]!, own(0), own(0, EMERGENT!)])('of $id double with its firms, whatever its money ($stage)', (setting) => {
    const rate = expected(setting);
    expect(expected({ ...setting, firms: 2 * setting.firms })).toBeCloseTo(2 * rate, 9);
    const richer = { ...setting, firstEnvelope: 900, secondEnvelope: 0, leverage: 4, meanProject: 20, durationQuarters: 3, partners: 9 };
    expect(expected(richer)).toBeCloseTo(rate, 9);
    expect(drawn(richer)).toBe(drawn(setting));
    expect(Math.abs(drawn({ ...setting, firms: 2 * setting.firms }) - 2 * rate)).toBeLessThan(4 * Math.sqrt(2 * rate));
  });

  test('are not cut in the largest cluster that a scenario may have', () => {
    const largest = { ...own(0), firms: 20_000 };
    expect(Math.abs(drawn(largest) - expected(largest))).toBeLessThan(4 * Math.sqrt(expected(largest)));
  });
});

describe('templates', () => {
  test.each(CLUSTER_TEMPLATES)('$id keeps the limits of every field', ({ setting }) => {
    for (const { id, min, max, integer } of CLUSTER_FIELDS) {
      expect(setting[id] >= min && setting[id] <= max, id).toBe(true);
      if (integer) expect(Number.isInteger(setting[id]), id).toBe(true);
    }
  });

  test('by stage grow or shrink over ten years without any programme: emergent more than growing, declining less than mature', () => {
    const stages = ['emergent', 'growing', 'sustaining', 'declining'] as const;
    const clusters = stages.map((stage, n) => ({
      ...own(n, CLUSTER_TEMPLATES.find(({ setting }) => setting.stage === stage) ?? MATURE!),
      stage,
    }));
    const { counterfactuals } = stepTo(at0(clusters, {}, 40), 0, 40);
    const [emergent, growing, sustaining, declining] = clusters.map(({ firms }, c) => firmsOf(counterfactuals[0]!, c) / firms);
    expect([emergent! > growing!, growing! > sustaining!, sustaining! > declining!]).toEqual([true, true, true]);
    expect([growing! > 1.1, Math.abs(sustaining! - 1) < 0.1, declining! < 0.95]).toEqual([true, true, true]);
  });

  test('have most firms at home and lie as far apart as their regions do', () => {
    const clusters = REGION_IDS.map((region, n) => ({ ...own(n), region }));
    const shares = regionShares(0.6, clusters.map(designOf));
    const numbers = deriveNumbers({ policy: NO_PROGRAMME, assumptions: DEFAULT_ASSUMPTIONS, clusters }, 4);
    const cells = clusters.length * REGION_IDS.length;
    REGION_IDS.forEach((_, a) => {
      expect(shares[a * 6 + a]).toBe(0.6);
      REGION_IDS.forEach((_, b) => {
        const weight = numbers.spaceWeight[(a * 6 + a) * cells + b * 6 + b]!;
        expect(weight).toBeCloseTo((a === b ? 1 : 0.2) * Math.exp(-DISTANCES_KM[a]![b]! / 500), 12);
      });
    });
  });
});
