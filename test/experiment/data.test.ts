import { describe, expect, test } from 'vitest';
import { FACTS } from '../../src/experiment/facts.ts';
import { MAX_SHARED_REPLICATES, replicateNumbers, replicatesFor, RUN_MODES } from '../../src/experiment/plan.ts';
import { PRESETS, presetOf, scenarioFromPreset } from '../../src/experiment/presets.ts';
import { PROGRAMMES } from '../../src/experiment/programmes.ts';
import { PUBLISHED_RESULTS } from '../../src/experiment/published-results.ts';
import { checkScenario } from '../../src/experiment/check-scenario.ts';
import { DEFAULT_SCENARIO, PRESET_IDS } from '../../src/experiment/scenario.ts';
import { CLUSTERS, FIRST_TRANCHE_END } from '../../src/model/published.ts';

const unique = (list: readonly string[]) => new Set(list).size === list.length;
const factOf = (id: string) => FACTS.find((fact) => fact.id === id);

describe('presets', () => {
  test('are those that scenarios name, in the same order, each legal', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([...PRESET_IDS]);
    for (const id of PRESET_IDS) expect(checkScenario(scenarioFromPreset(id))).toEqual({ ok: true, value: scenarioFromPreset(id) });
  });

  test('are the programme as published, the same without its renewal, and none', () => {
    expect(scenarioFromPreset('gic-2018-2028')).toEqual(DEFAULT_SCENARIO);
    expect(presetOf('isi-only').policy).toEqual({ ...DEFAULT_SCENARIO.policy, stopAtQuarter: FIRST_TRANCHE_END });
    expect(presetOf('no-programme').policy).toEqual({ ...DEFAULT_SCENARIO.policy, budget: 0, secondBudget: 0 });
  });

  test('have the policy of the programme design that they are called after', () => {
    expect(PROGRAMMES.map(({ id, policy }) => [id, policy])).toEqual(PRESETS.map(({ id, policy }) => [id, policy]));
  });
});

describe('programme designs and facts', () => {
  test('have each an id of their own', () => {
    expect(unique(PROGRAMMES.map(({ id }) => id))).toBe(true);
    expect(unique(FACTS.map(({ id }) => id))).toBe(true);
  });

  test('have each a source, no programme at all aside', () => {
    expect(PROGRAMMES.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual(['no-programme']);
    expect(FACTS.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  test('speak of clusters that the model has', () => {
    const ids = CLUSTERS.map(({ id }) => id);
    expect(FACTS.filter(({ cluster }) => cluster !== null && !ids.includes(cluster))).toEqual([]);
  });

  test('give the envelopes and members that the model starts from', () => {
    for (const { id, envelopes, members2023 } of CLUSTERS) {
      const found = [`${id}-envelope-1`, `${id}-envelope-2`, `${id}-members`].map((fact) => factOf(fact)?.value);
      expect(found).toEqual([...envelopes, members2023]);
    }
  });
});

describe('published results', () => {
  test('are the facts that they name, in the unit of the outcome, with their source', () => {
    for (const { outcome, value, source, url, note } of PUBLISHED_RESULTS) {
      const fact = factOf(note.replace('published.', ''));
      expect([fact?.source, fact?.url]).toEqual([source, url]);
      expect(value).toBe((fact?.value as number) * (outcome === 'grossGdp' ? 1000 : 1));
    }
  });

  test('stand at the quarters of spring 2025 and spring 2029', () => {
    expect(PUBLISHED_RESULTS.map(({ quarter, value }) => [quarter, value])).toEqual([
      [28, 3300],
      [28, 35_000],
      [44, 8100],
      [44, 83_000],
    ]);
  });
});

describe('a plan', () => {
  test('has 50, 200 or 1,000 replicates, numbered from 0 in order', () => {
    expect(RUN_MODES.map(replicatesFor)).toEqual([50, 200, 1000]);
    expect(replicateNumbers(4)).toEqual([0, 1, 2, 3]);
    expect(MAX_SHARED_REPLICATES).toBe(1000);
  });
});
