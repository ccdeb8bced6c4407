import { describe, expect, test } from 'vitest';
import { replicatesFor } from '../../src/experiment/plan.ts';
import { PRESETS } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, DEFAULT_SEED, PAGE_HORIZON } from '../../src/experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { OUTCOME_INDEX } from '../../src/model/outcomes.ts';
import { DEFAULT_SETS, NEWEST_SET } from '../../src/sharing/defaults/default-sets.ts';
import { SHARED_GDP, SHARED_JOBS } from '../../src/sharing/shared-view.ts';

describe('the newest default set', () => {
  const levers = Object.fromEntries(NEWEST_SET.levers);

  test("holds today's policy, assumptions and presets: a changed default needs a new set", () => {
    expect(levers).toEqual(DEFAULT_SCENARIO.policy);
    expect(Object.fromEntries(NEWEST_SET.assumptions)).toEqual(DEFAULT_ASSUMPTIONS);
    expect(NEWEST_SET.presets.map(([id, changes]) => ({ id, policy: { ...levers, ...changes } }))).toEqual(
      PRESETS.map(({ id, policy }) => ({ id, policy })),
    );
  });

  test("holds today's horizon, seed and number of replicates", () => {
    const { horizon, seed, replicates, name } = NEWEST_SET;
    expect([horizon, seed, replicates, name]).toEqual([PAGE_HORIZON, DEFAULT_SEED, replicatesFor('standard'), '']);
  });

  test('names outcomes that can be shared and that the model records', () => {
    expect(SHARED_JOBS).toContain(NEWEST_SET.jobs);
    expect(SHARED_GDP).toContain(NEWEST_SET.gdp);
    for (const id of [...SHARED_JOBS, ...SHARED_GDP]) expect(OUTCOME_INDEX[id]).toBeTypeOf('number');
  });
});

describe('default sets', () => {
  test('are numbered from 1 without a gap, the newest last', () => {
    expect(DEFAULT_SETS.map(({ number }) => number)).toEqual(DEFAULT_SETS.map((_, i) => i + 1));
    expect(DEFAULT_SETS.at(-1)).toBe(NEWEST_SET);
  });

  test('name each lever and assumption once, and start from a preset that changes nothing', () => {
    for (const { levers, assumptions, presets } of DEFAULT_SETS) {
      const ids = [...levers, ...assumptions].map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(presets[0][1]).toEqual({});
    }
  });
});
