/** What `discover` writes: plain data that holds all that was found, in units and in words. */
import { describe, expect, it } from 'vitest';
import { futuresStudy } from '../../src/experiment/robustness/futures-study.ts';
import { discoverReport, type DiscoverTask } from '../../src/sharing/batch-discover.ts';
import { playedAs, scenariosOf } from '../experiment/robustness/synthetic-futures.ts';

const task: DiscoverTask = {
  scenarios: scenariosOf(2),
  subject: 1,
  agents: 1000,
  futures: 120,
  which: 'both',
  outcomes: ['additionalGdp', 'federalCost'],
  quarter: 8,
  failure: null,
  conditions: [{ outcome: 'additionalGdp', level: 0.5, quarter: 8 }],
};

/** The moved subject fails where its match is above 2; the scenarios themselves are worth 1 and 2. */
function asMatched(question: DiscoverTask) {
  const futures = futuresStudy(question);
  const match = futures.factors.findIndex(({ id }) => id === 'policy.matchRatio');
  const matches = futures.study.cells.map((_, future) => Number(futures.valuesOf(future)[match]));
  return playedAs(futures, (world, future) => (world < futures.scenarios ? world + 1 : Number(matches[future] <= 2)));
}

describe('the report', async () => {
  const report = await discoverReport(task, () => Promise.resolve(asMatched(task)));

  it('holds robustness by outcome, the failure, every box in units, and a sentence', () => {
    expect(report).toMatchObject({ scenarios: ['scenario 0', 'scenario 1'], subject: 'scenario 1', futures: 120, simulations: 360 });
    expect(report.failure).toEqual({ kind: 'misses', target: task.conditions[0] });
    expect(report.robustness.map(({ observer, unit }) => [observer, unit])).toEqual([
      ['additionalGdp', 'CAD M'],
      ['federalCost', 'CAD M'],
    ]);
    // More GDP is better, and more cost is worse: the second and the first scenario are never regretted.
    expect(report.robustness.map(({ robustness }) => robustness?.leastRegret)).toEqual([1, 0]);
    const { discovery } = report;
    expect(discovery?.failures).toBe(report.failures);
    const box = discovery?.boxes[discovery.proposed ?? -1];
    expect(box?.restrictions).toHaveLength(1);
    expect(box?.restrictions[0]).toMatchObject({ id: 'policy.matchRatio', from: expect.closeTo(2, 1), to: null });
    expect(report.sentence).toMatch(/^A policy drawn around scenario 1 fails mostly when .* above \$2.*: (\d+) of \1 such/);
    expect(report.moved.find(({ id }) => id === 'policy.selection')).toMatchObject({ low: null, high: null });
    expect(report.moved.find(({ id }) => id === 'policy.matchRatio')).toMatchObject({ kind: 'lever', options: null });
  });

  it('is plain data: there and back through text it is the same', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('says nothing where nothing fails', async () => {
    const failure = { kind: 'misses', target: { outcome: 'additionalGdp', level: -1, quarter: 8 } } as const;
    const nothing = await discoverReport({ ...task, failure }, () => Promise.resolve(asMatched(task)));
    expect(nothing).toMatchObject({ failures: 0, discovery: null, sentence: null });
  });
});
