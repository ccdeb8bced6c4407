import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/experiment/check-scenario.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { CLUSTER_FIELDS, PUBLISHED_CLUSTERS, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS, type Lever } from '../../src/model/policy.ts';
import { decodeLink, encodeLink } from '../../src/sharing/link.ts';
import type { SharedView } from '../../src/sharing/shared-view.ts';
import { ownClusters } from '../experiment/own-clusters.ts';
import { synthetic } from '../experiment/synthetic-ensemble.ts';
import { anyView, DEFAULT_VIEW } from './shared-views.ts';

/** The longest link that common mail and chat programs carry whole, characters. */
const MOST = 1900;

/** A legal number that is not the default: along its slider, or to four digits where it has none. */
function movedNumber(luck: () => number, { min, max, step }: { min: number; max: number; step?: number }): number {
  if (step === undefined) return Number((min + luck() * (max - min)).toPrecision(4));
  return Number((min + Math.floor(luck() * ((max - min) / step + 1)) * step).toFixed(3));
}

/** Twenty clusters with names of their own, every number moved. */
function movedClusters(luck: () => number): readonly ClusterSetting[] {
  const letter = () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(luck() * 26)];
  return ownClusters(20).map((cluster, n) => {
    const numbers = CLUSTER_FIELDS.map((field) => [field.id, movedNumber(luck, field)]);
    return { ...cluster, name: `${Array.from({ length: 12 }, letter).join('')} ${n}`, ...Object.fromEntries(numbers) };
  });
}

function movedLever(luck: () => number, lever: Lever): unknown {
  if (lever.kind === 'choice') return lever.options.at(-1);
  if (lever.kind === 'schedule') return Array.from({ length: 10 }, () => movedNumber(luck, { min: 1, max: lever.max, step: 1 }));
  return lever.kind === 'match' ? Array.from({ length: 20 }, () => movedNumber(luck, lever)) : movedNumber(luck, lever);
}

/** A scenario in which nothing is as published. */
function movedScenario(seed: number): Scenario {
  const luck = synthetic(seed);
  const policy = Object.fromEntries(LEVERS.map((lever) => [lever.id, movedLever(luck, lever)]));
  const assumptions = PARAMETERS.map(({ id, min, max, integer }) => [id, movedNumber(luck, { min, max, step: integer ? 1 : undefined })]);
  const { value } = checkScenario({
    ...DEFAULT_SCENARIO,
    policy: { ...policy, startAtQuarter: 3, stopAtQuarter: 37 },
    assumptions: Object.fromEntries(assumptions),
    clusters: movedClusters(luck),
  }) as { value: Scenario };
  return value;
}

/** The view that a link must bring back. */
async function reopened(view: SharedView): Promise<SharedView> {
  const decoded = await decodeLink(await encodeLink(view));
  expect(decoded.ok ? [] : decoded.problems).toEqual([]);
  return (decoded as { value: SharedView }).value;
}

describe('a link', () => {
  test('brings back any legal view, whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyView(3), async (view) => {
        expect(await reopened(view)).toEqual(view);
      }),
      { numRuns: 100 },
    );
  });

  test('brings back six scenarios in their order, with names, seed, horizon, language, definitions and the active one', async () => {
    const scenarios = Array.from({ length: 6 }, (_, i): Scenario => ({
      ...scenarioFromPreset('isi-only', `Idée ${i} — « é »`),
      horizon: 60,
      seed: 'atelier-3',
    }));
    const view: SharedView = {
      scenarios,
      active: 5,
      language: 'fr',
      jobs: 'additionalJobs',
      gdp: 'additionalGdpPresent',
      replicates: 1000,
      uncertainty: 'assumptions',
      until: 'ranking',
      agents: 250_000,
      reference: 3,
      targets: {
        jobs: { level: 40_000, quarter: 44 },
        gdp: { level: 20_000, quarter: 36 },
        further: [{ outcome: 'members', level: 12_000, quarter: 20 }],
      },
      page: 'effects',
    };
    expect(await reopened(view)).toEqual(view);
  });

  test('of the fresh page is short', async () => {
    const link = await encodeLink(DEFAULT_VIEW);
    expect(link.length).toBeLessThanOrEqual(300);
    expect(link).toMatch(/^v1\.[\w-]+\.[0-9a-f]{8}$/);
  });

  test('is the same text for the same view, in whatever order its keys stand', async () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    await fc.assert(
      fc.asyncProperty(anyView(2), async (view) => {
        const scenarios = view.scenarios.map((one) =>
          turned({ ...one, policy: turned(one.policy), assumptions: turned(one.assumptions), clusters: one.clusters.map(turned) }),
        );
        expect(await encodeLink(turned({ ...view, scenarios }) as unknown as SharedView)).toBe(await encodeLink(view));
      }),
      { numRuns: 40 },
    );
  });

  test('is different for different views', async () => {
    const views = [DEFAULT_VIEW, { ...DEFAULT_VIEW, replicates: 50 }, { ...DEFAULT_VIEW, language: 'en' as const }];
    expect(new Set(await Promise.all(views.map(encodeLink))).size).toBe(3);
  });

  test('stays under 1,900 characters with every lever, every assumption and twenty clusters of its own moved, as people move them', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const scenario = movedScenario(seed);
      expect(scenario.clusters.length).toBe(20);
      expect((await encodeLink({ ...DEFAULT_VIEW, scenarios: [scenario] })).length).toBeLessThanOrEqual(MOST);
    }
  });

  test('says nothing of clusters as published, and of others only what changed', async () => {
    const lengthOf = async (...clusters: ClusterSetting[]) =>
      (await encodeLink({ ...DEFAULT_VIEW, scenarios: [{ ...DEFAULT_SCENARIO, clusters }] })).length;
    const [digital, ...rest] = PUBLISHED_CLUSTERS;
    const base = (await encodeLink(DEFAULT_VIEW)).length;
    expect(await lengthOf(...PUBLISHED_CLUSTERS)).toBe(base);
    expect(await lengthOf({ ...digital, firms: 2000 }, ...rest)).toBeLessThan(base + 50);
    expect(await lengthOf(...PUBLISHED_CLUSTERS, ...ownClusters(1))).toBeLessThan(base + 70);
  });

  test('keeps the order of clusters, and a match for each of them', async () => {
    const [first, ...others] = PUBLISHED_CLUSTERS;
    const clusters = [...others, ...ownClusters(2), first];
    const policy = { ...DEFAULT_SCENARIO.policy, matchRatio: [1, 2, 3, 4, 5, 6, 7] };
    const view = { ...DEFAULT_VIEW, scenarios: [{ ...DEFAULT_SCENARIO, policy, clusters }, DEFAULT_SCENARIO] };
    expect(await reopened(view)).toEqual(view);
  });

  test('opens with and without its #', async () => {
    const link = await encodeLink(DEFAULT_VIEW);
    expect(await decodeLink(`#${link}`)).toEqual(await decodeLink(link));
  });

  test('is not made of a view that would not open again', async () => {
    const wrong = { ...DEFAULT_SCENARIO, policy: { ...DEFAULT_SCENARIO.policy, budget: 99_999 } };
    await expect(encodeLink({ ...DEFAULT_VIEW, scenarios: [wrong] })).rejects.toThrow(
      'found 99999 at scenarios.0.policy.budget, expected 10000',
    );
    await expect(encodeLink({ ...DEFAULT_VIEW, scenarios: [] })).rejects.toThrow('below-minimum');
    await expect(encodeLink({ ...DEFAULT_VIEW, scenarios: new Array<Scenario>(7).fill(DEFAULT_SCENARIO) })).rejects.toThrow(
      'above-maximum',
    );
    await expect(encodeLink({ ...DEFAULT_VIEW, active: 1 })).rejects.toThrow('above-maximum');
    await expect(encodeLink({ ...DEFAULT_VIEW, jobs: 'firms' })).rejects.toThrow('not-an-option');
  });
});
