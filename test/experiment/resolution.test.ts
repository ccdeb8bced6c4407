import { describe, expect, test } from 'vitest';
import { AGENT_CHOICES, agentsIn, isAgents, resolutionOf } from '../../src/experiment/resolution.ts';
import { DEFAULT_SCENARIO, requestFor } from '../../src/experiment/scenario.ts';
import { designOf } from '../../src/model/cluster-design.ts';
import { layoutFor } from '../../src/model/entities/layout.ts';

const { clusters } = DEFAULT_SCENARIO;
const firms = clusters.reduce((sum, cluster) => sum + cluster.firms, 0);

describe('a number of agents', () => {
  test('is one for every firm unless another is asked for', () => {
    expect([resolutionOf('published', clusters), agentsIn('published', clusters)]).toEqual([1, firms]);
    expect(requestFor([DEFAULT_SCENARIO])).not.toHaveProperty('resolution');
  });

  test('is what the model then has at its start, but for the rounding of each cluster', () => {
    for (const agents of [1000, 5000, 50_000]) {
      const { resolution } = requestFor([DEFAULT_SCENARIO], 'luck', agents);
      expect(layoutFor(clusters.map(designOf), 4, resolution).initialRows).toBe(agentsIn(agents, clusters));
      expect(Math.abs(agentsIn(agents, clusters) - agents)).toBeLessThanOrEqual(clusters.length);
    }
  });

  test('is told from anything else', () => {
    expect(AGENT_CHOICES.every(isAgents)).toBe(true);
    const strangers = [0, 999, 1_000_001, 1000.5, Number.NaN, Infinity, '5000', null, undefined, 'all'];
    expect(strangers.filter(isAgents)).toEqual([]);
  });

  test('asked of several scenarios follows the clusters of the first, as seed and horizon do', () => {
    const own = { ...DEFAULT_SCENARIO, clusters: clusters.slice(0, 2) };
    expect(requestFor([own, DEFAULT_SCENARIO], 'luck', 4000).resolution).toBe(resolutionOf(4000, own.clusters));
  });
});
