import { describe, expect, test } from 'vitest';
import { excessOf, needsOf, pageBudget, recordingBytes, replicateBytes, type Asked } from '../../src/experiment/memory.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { FRESH, type Memory } from '../../src/model/entities/memory.ts';
import { TYPESCRIPT_KERNEL } from '../../src/model/kernel.ts';
import { createReplicate, simulate, type SimulationRequest } from '../../src/model/simulate.ts';
import { withBudget } from '../stores/fixtures.ts';

const OTHER: Scenario = { ...DEFAULT_SCENARIO, assumptions: { ...DEFAULT_SCENARIO.assumptions, leakage: 0.4 } };

/** Bytes of all columns that a replicate really takes at its start. */
function realBytes(request: SimulationRequest): number {
  let bytes = 0;
  const counted = <T extends ArrayBufferView>(column: T): T => {
    bytes += column.byteLength;
    return column;
  };
  const memory: Memory = {
    float64: (length) => counted(FRESH.float64(length)),
    int32: (length) => counted(FRESH.int32(length)),
    uint8: (length) => counted(FRESH.uint8(length)),
  };
  createReplicate(request, 0, { kernel: TYPESCRIPT_KERNEL, memory });
  return bytes;
}

describe('the memory of a replicate', () => {
  test.each([
    ['one scenario', [DEFAULT_SCENARIO], 1, 44],
    ['three under the same assumptions', [DEFAULT_SCENARIO, withBudget(900), withBudget(10)], 1, 44],
    ['two under different ones', [DEFAULT_SCENARIO, OTHER], 1, 44],
    ['few agents', [DEFAULT_SCENARIO], 0.1, 44],
    ['many agents for a short time', [DEFAULT_SCENARIO, withBudget(900)], 6, 8],
  ] as const)('is known within a tenth before it is taken: %s', (_name, scenarios, resolution, quarters) => {
    const request = { ...requestFor(scenarios), resolution, quarters };
    const ratio = replicateBytes(request) / realBytes(request);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });

  test('of scenarios with different clusters is that of each', () => {
    const [first, ...others] = DEFAULT_SCENARIO.clusters;
    const without = { ...DEFAULT_SCENARIO, clusters: others };
    const alone = replicateBytes(requestFor([DEFAULT_SCENARIO])) + replicateBytes(requestFor([without]));
    expect(replicateBytes(requestFor([DEFAULT_SCENARIO, without]))).toBe(alone);
    expect(first).toBeDefined();
  });

  test('of a recording is exact', () => {
    const request = { ...requestFor([DEFAULT_SCENARIO, OTHER]), quarters: 2, resolution: 0.05 };
    expect(recordingBytes(request)).toBe(simulate(request, 0).values.byteLength);
  });
});

describe('a run', () => {
  const asked: Asked = {
    requestAt: (agents) => requestFor([DEFAULT_SCENARIO], 'luck', agents),
    agents: 'published',
    replicates: 1000,
    workers: 2,
  };
  const needs = (change: Partial<Asked>): number => {
    const { requestAt, agents, replicates, workers } = { ...asked, ...change };
    const both = needsOf(requestAt(agents), replicates, workers);
    return both.workers + both.recordings;
  };

  test('that fits has no excess; the usual one fits on a machine that tells nothing of itself', () => {
    expect(excessOf(asked, needs({}), [50])).toBeNull();
    expect(excessOf({ ...asked, replicates: 200, workers: 8 }, pageBudget(), [50])).toBeNull();
  });

  test('of a million agents is offered as many fewer as fit, and nothing that does not', () => {
    const million = { ...asked, agents: 1_000_000, replicates: 50 };
    const allowed = needs({ agents: 250_000, replicates: 50 });
    const excess = excessOf(million, allowed, [50]);
    expect(excess).toMatchObject({ allowed, agents: 250_000, replicates: null, workers: null });
    expect(excess?.needed).toBe(needs(million));
    expect(excessOf(million, allowed - 1, [50])?.agents).toBe(50_000);
  });

  test('of too many futures is offered fewer of them; on too many workers, fewer workers', () => {
    expect(excessOf(asked, needs({ replicates: 200 }), [50, 200])).toMatchObject({ replicates: 200 });
    expect(excessOf({ ...asked, workers: 9 }, needs({ workers: 7 }), [])).toMatchObject({ replicates: null, workers: 7 });
  });

  test('that nothing smaller would do is offered nothing', () => {
    expect(excessOf(asked, 1, [50])).toMatchObject({ agents: null, replicates: null, workers: null });
  });

  test('never needs less with more agents, futures, workers or quarters', () => {
    expect(needs({ agents: 50_000 })).toBeGreaterThan(needs({}));
    expect(needs({ replicates: 1001 })).toBeGreaterThan(needs({}));
    expect(needs({ workers: 3 })).toBeGreaterThan(needs({}));
    expect(replicateBytes({ ...requestFor([DEFAULT_SCENARIO]), quarters: 60 })).toBeGreaterThan(
      replicateBytes({ ...requestFor([DEFAULT_SCENARIO]), quarters: 44 }),
    );
  });
});
