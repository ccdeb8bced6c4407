/** The simulator that is called again and again: memory used twice and counterfactuals recalled change no bit of what `simulate` gives. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_CLUSTERS, settingFromTemplate, CLUSTER_TEMPLATES, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { createScribe } from '../../src/model/counterfactual.ts';
import { TYPESCRIPT_KERNEL, type Kernel } from '../../src/model/kernel.ts';
import { createReplicate, simulate, type SimulationRequest } from '../../src/model/simulate.ts';
import { createSimulator } from '../../src/model/simulator.ts';
import { placesThatDiffer, requestOf, type Difference } from './laboratory.ts';

const FEW = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: 80 }));
const YOUNG = CLUSTER_TEMPLATES.map((template, n) =>
  settingFromTemplate({ ...template, setting: { ...template.setting, firms: 80 + 30 * n } }, `own-${n + 1}`, '', 'ON'),
);
/** The same clusters with their money shared otherwise: the last ones get what the first ones had, one gets nothing. */
const RICH_LAST: readonly ClusterSetting[] = FEW.map((cluster, c) => ({
  ...cluster,
  firstEnvelope: c === 2 ? 0 : FEW[FEW.length - 1 - c]!.firstEnvelope,
  secondEnvelope: 40 * c,
}));
const OTHER_POLICY = { matchRatio: 3, selection: 'lottery', minPartners: 4, startAtQuarter: 2 } as const;

type Case = Difference & { readonly clusters?: readonly ClusterSetting[] };

/** A request over clusters of few firms, unless a world has its own. */
function small(quarters: number, worlds: readonly Case[], more: Partial<SimulationRequest> = {}): SimulationRequest {
  const request = requestOf(quarters, worlds);
  return { ...request, worlds: request.worlds.map((world, w) => ({ ...world, clusters: worlds[w]!.clusters ?? FEW })), ...more };
}

/** Treated firms close at once, so that the counterfactual has live firms that the scenario has not: whoever recalls it does not see them. */
const DEADLY: Case = { policy: { minPartners: 2 }, assumptions: { exitTreated: -60 } };
const deadly = (more: Partial<SimulationRequest> = {}): SimulationRequest => small(12, [DEADLY], more);

/** A kernel that counts for how many firms luck is drawn. */
function countingKernel(): Kernel & { drawn: number } {
  const kernel = {
    drawn: 0,
    room(length: number) {
      const room = TYPESCRIPT_KERNEL.room(length);
      return {
        ...room,
        draw(...[key, stream, quarter, replicate, count]: Parameters<typeof room.draw>) {
          kernel.drawn += count;
          room.draw(key, stream, quarter, replicate, count);
        },
      };
    },
  };
  return kernel;
}

/** How many firms' luck each of the runs asks for, one after another in one simulator. */
function drawnBy(runs: readonly (readonly [SimulationRequest, number])[], remembered?: number): number[] {
  const kernel = countingKernel();
  const simulator = createSimulator(kernel, remembered);
  return runs.map(([request, replicate]) => {
    const before = kernel.drawn;
    simulator(request, replicate);
    return kernel.drawn - before;
  });
}

const REQUESTS: readonly (readonly [string, SimulationRequest])[] = [
  ['a programme', small(14, [{}])],
  ['the same with its levers moved', small(14, [{ policy: OTHER_POLICY }])],
  ['two scenarios under the same assumptions', small(14, [{}, { policy: { ...OTHER_POLICY, budget: 900 } }])],
  [
    'other assumptions beside the usual ones',
    small(10, [{}, { assumptions: { growthSd: 0.9, existsWithout: 0.5 } }, { policy: OTHER_POLICY }]),
  ],
  [
    'other clusters beside the usual ones',
    small(10, [{}, { clusters: YOUNG }, { policy: OTHER_POLICY }, { clusters: YOUNG, policy: OTHER_POLICY }]),
  ],
  ['clusters that differ in their money alone', small(14, [{}, { clusters: RICH_LAST }, { clusters: RICH_LAST, policy: OTHER_POLICY }])],
  ['venture capital', small(14, [{ assumptions: { dealRate: 0.2 } }, { policy: OTHER_POLICY, assumptions: { dealRate: 0.2 } }])],
  [
    'stages that shift value',
    small(18, [{ clusters: YOUNG, assumptions: { valueEmergent: 0.5, valueGrowing: 0.3, valueDeclining: -0.5 } }]),
  ],
  ['projects that follow others', small(14, [{ assumptions: { followOn: 1, durationQuarters: 2 } }])],
  ['treated firms that close', deadly()],
  ['more agents than firms', small(8, [{}, { policy: OTHER_POLICY }], { resolution: 1.5 })],
  ['fewer agents than firms', small(8, [{}], { resolution: 0.4 })],
];

describe('a simulator gives the bits that simulate gives', () => {
  const simulator = createSimulator();
  const plain = new Map<SimulationRequest, Map<number, Float64Array>>();

  /** What \`simulate\` gives, simulated once. */
  function expected(request: SimulationRequest, replicate: number): Float64Array {
    const of = plain.get(request) ?? new Map<number, Float64Array>();
    plain.set(request, of);
    of.set(replicate, of.get(replicate) ?? simulate(request, replicate).values);
    return of.get(replicate)!;
  }

  test.each(REQUESTS)('of %s, at once, recalled, and for another replicate between', (_name, request) => {
    for (const replicate of [3, 0, 3, 0]) {
      const recording = simulator(request, replicate);
      expect(recording.replicate).toBe(replicate);
      expect(placesThatDiffer(recording.values, expected(request, replicate))).toBe(0);
    }
  });

  test('in one pass over all of them, each in memory that the others have used', () => {
    const differing = REQUESTS.filter(([, request]) => placesThatDiffer(simulator(request, 3).values, expected(request, 3)) > 0);
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  test('after a bigger request, and in memory that has to grow', () => {
    const [little, big] = [
      small(6, [{}]),
      small(12, [{ clusters: FEW.map((cluster) => ({ ...cluster, firms: 200 })) }, { policy: OTHER_POLICY }]),
    ];
    const other = createSimulator();
    for (const request of [little, big, little, big, little]) {
      expect(placesThatDiffer(other(request, 1).values, expected(request, 1))).toBe(0);
    }
  });

  test('whatever was remembered of a recording that somebody has written into', () => {
    const [request] = [small(8, [{}])];
    simulator(request, 7).values.fill(-1);
    expect(placesThatDiffer(simulator(request, 7).values, expected(request, 7))).toBe(0);
  });
});

describe('a counterfactual that has been simulated', () => {
  const [full, again] = drawnBy([[deadly(), 0], [deadly(), 0]]) as [number, number]; // prettier-ignore

  test('is not simulated again: nobody asks for the luck of firms that live in it alone', () => {
    expect(again).toBeLessThan(full);
  });

  test('is that of clusters with other money too: together they give the bits that each gives alone', () => {
    const cases: readonly Case[] = [
      {},
      { clusters: RICH_LAST },
      { clusters: RICH_LAST, policy: { portfolio: 'performance' } },
      { assumptions: { existsWithout: 0.5 } },
    ];
    const together = simulate(small(16, cases), 2).values;
    const length = together.length / cases.length;
    cases.forEach((one, w) => {
      const alone = simulate(small(16, [one]), 2).values;
      expect(placesThatDiffer(together.slice(w * length, (w + 1) * length), alone)).toBe(0);
    });
    expect(placesThatDiffer(together.slice(0, length), together.slice(length, 2 * length))).toBeGreaterThan(0);
  });

  test('is recalled when a lever moves, or a cluster has another name or other money', () => {
    const lever = small(12, [{ ...DEADLY, policy: { ...DEADLY.policy, matchRatio: 1.2 } }]);
    const named = deadly({ worlds: deadly().worlds.map((world) => ({ ...world, clusters: FEW.map((c) => ({ ...c, name: 'ours' })) })) });
    const paid = deadly({ worlds: deadly().worlds.map((world) => ({ ...world, clusters: RICH_LAST })) });
    for (const request of [lever, named, paid]) {
      const [alone] = drawnBy([[request, 0]]);
      const [, recalledOnce] = drawnBy([[deadly(), 0], [request, 0]]); // prettier-ignore
      expect(recalledOnce).toBeLessThan(alone!);
    }
  });

  test.each<[string, SimulationRequest, number]>([
    ['seed', deadly({ seed: 'another' }), 0],
    ['number of quarters', deadly({ quarters: 13 }), 0],
    ['replicate', deadly(), 1],
    ['resolution', deadly({ resolution: 0.8 }), 0],
    ['assumption', small(12, [{ ...DEADLY, assumptions: { ...DEADLY.assumptions, growthSd: 0.6 } }]), 0],
    ['number of firms', small(12, [{ ...DEADLY, clusters: FEW.map((c, n) => (n === 3 ? { ...c, firms: 90 } : c)) }]), 0],
    ['region of a cluster', small(12, [{ ...DEADLY, clusters: FEW.map((c, n) => (n === 3 ? { ...c, region: 'ATL' } : c)) }]), 0],
    ['list of clusters', small(12, [{ ...DEADLY, clusters: FEW.slice(1) }]), 0],
  ])('is not recalled under another %s', (_name, other, replicate) => {
    const [first, second] = drawnBy([[other, replicate], [other, replicate]]); // prettier-ignore
    const [, after] = drawnBy([[deadly(), 0], [other, replicate]]); // prettier-ignore
    expect(second).toBeLessThan(first!);
    expect(after).toBe(first);
  });

  test('is forgotten at once where nothing may be remembered', () => {
    expect(drawnBy([[deadly(), 0], [deadly(), 0]], 0)).toEqual([full, full]); // prettier-ignore
  });

  test('is forgotten when a younger one needs its place', () => {
    const history = createScribe(createReplicate(deadly(), 0).counterfactuals[0]!, 12).history();
    const size = Object.values(history).reduce((bytes: number, { byteLength }) => bytes + byteLength, 0); // of cells, before any project
    const runs = [0, 0, 1, 1, 0].map((replicate) => [deadly(), replicate] as const);
    const [, recalledZero, , recalledOne, forgotten] = drawnBy(runs, size * 1.5);
    const [one] = drawnBy([[deadly(), 1]]);
    expect([recalledZero, forgotten]).toEqual([again, full]);
    expect(recalledOne).toBeLessThan(one!);
  });
});
