import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { decodeLink, encodeLink } from '../../src/sharing/link.ts';
import type { SharedView } from '../../src/sharing/shared-view.ts';
import { anyView, DEFAULT_VIEW } from './shared-views.ts';

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
      { numRuns: 150 },
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
        const scenarios = view.scenarios.map((one) => turned({ ...one, policy: turned(one.policy), assumptions: turned(one.assumptions) }));
        expect(await encodeLink(turned({ ...view, scenarios }) as unknown as SharedView)).toBe(await encodeLink(view));
      }),
      { numRuns: 40 },
    );
  });

  test('is different for different views', async () => {
    const views = [DEFAULT_VIEW, { ...DEFAULT_VIEW, replicates: 50 }, { ...DEFAULT_VIEW, language: 'en' as const }];
    expect(new Set(await Promise.all(views.map(encodeLink))).size).toBe(3);
  });

  test('stays under 1,900 characters for 99 of 100 scenarios with every value changed to all its digits', async () => {
    const views = fc.sample(anyView(1), 400);
    const lengths = await Promise.all(views.map(async (view) => (await encodeLink(view)).length));
    expect(lengths.filter((length) => length > 1900).length).toBeLessThanOrEqual(4);
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
