/** Counterfactuals out of memory: what the scribe takes down comes back quarter by quarter, and the oldest is forgotten first. */
import { describe, expect, test } from 'vitest';
import { CLUSTER_TEMPLATES, PUBLISHED_CLUSTERS, settingFromTemplate, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { createCounterfactualMemory, createScribe, recalled, type CounterfactualHistory } from '../../src/model/counterfactual.ts';
import { ALONE } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createReplicate, type SimulationRequest } from '../../src/model/simulate.ts';
import { placesThatDiffer, projectsWhere, requestOf, stepTo, type Difference } from './laboratory.ts';

const FEW = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: 80 }));
const YOUNG = CLUSTER_TEMPLATES.map((template, n) =>
  settingFromTemplate({ ...template, setting: { ...template.setting, firms: 80 + 30 * n } }, `own-${n + 1}`, '', 'ON'),
);

function requestOver(clusters: readonly ClusterSetting[], quarters: number, difference: Difference): SimulationRequest {
  const request = requestOf(quarters, [difference]);
  return { ...request, worlds: request.worlds.map((world) => ({ ...world, clusters })) };
}

const SHIFTED = requestOver(YOUNG, 18, { assumptions: { valueEmergent: 0.5, valueGrowing: 0.3, valueDeclining: -0.5 } });
const FOLLOWED = requestOver(FEW, 14, { assumptions: { followOn: 1, durationQuarters: 2 } });

/** A replicate's counterfactual stepped to the end and taken down, and how it stood after every quarter. */
function witnessed(request: SimulationRequest): {
  readonly world: World;
  readonly history: CounterfactualHistory;
  readonly states: readonly State[];
} {
  const state = createReplicate(request, 0);
  const world = state.counterfactuals[0]!;
  const scribe = createScribe(world, request.quarters);
  const states = [stateOf(world)];
  scribe.note(0);
  stepTo(state, 0, request.quarters, (t) => {
    scribe.note(t + 1);
    states.push(stateOf(world));
  });
  return { world, history: scribe.history(), states };
}

interface State {
  readonly cells: readonly number[];
  readonly projects: readonly (readonly (number | undefined)[])[];
}

/** What is read of a counterfactual: its firms and its spillover by cell, and every project that went ahead. */
function stateOf({ projects, firmsByCell, spilloverByCell }: Pick<World, 'projects' | 'firmsByCell' | 'spilloverByCell'>): State {
  const { status, cost, spending, valueAdded, spendFrom, spendUntil } = projects;
  const alone = Array.from(status.keys()).filter((p) => status[p] === ALONE);
  return {
    cells: [...firmsByCell, ...spilloverByCell],
    projects: alone.map((p) => [p, cost[p], spending[p], valueAdded[p], spendFrom[p], spendUntil[p]]),
  };
}

describe('a history', () => {
  test.each<[string, SimulationRequest]>([
    ['published clusters', requestOver(FEW, 20, {})],
    ['stages that shift value', SHIFTED],
    ['projects that follow others', FOLLOWED],
  ])('brings back every quarter of the counterfactual: %s', (_name, request) => {
    const { history, states } = witnessed(request);
    const fresh = createReplicate(request, 0).counterfactuals[0]!;
    const back = recalled(history, fresh.potential, fresh.numbers, fresh.firmsByCell.length);
    const found = states.map((_, t) => {
      back.recall(t);
      return stateOf(back as unknown as World);
    });
    expect(found).toEqual(states);
    expect(states.at(-1)!.projects.length).toBeGreaterThan(10);
  });

  test('holds the value that stages gave to projects when they arrived', () => {
    const { world, history } = witnessed(SHIFTED);
    const before = createReplicate(SHIFTED, 0).counterfactuals[0]!.potential.value;
    expect(placesThatDiffer(history.value, before)).toBeGreaterThan(10);
    expect(projectsWhere(world, (p) => history.value[p] !== world.potential.value[p])).toEqual([]);
  });
});

describe('a memory of counterfactuals', () => {
  const none = new Int32Array(0);
  const of = (bytes: number): CounterfactualHistory => ({
    ...{ project: none, startedAt: none, spendFrom: none, spendUntil: none, revenueFrom: none },
    ...{
      cost: new Float64Array(bytes / 8),
      value: new Float64Array(0),
      firmsByCell: new Float64Array(0),
      spilloverByCell: new Float64Array(0),
    },
  });

  test('keeps what fits, and forgets the oldest first', () => {
    const memory = createCounterfactualMemory(100);
    for (const key of ['a', 'b', 'c']) memory.keep(key, of(32));
    expect(['a', 'b', 'c'].map((key) => memory.find(key) !== undefined)).toEqual([true, true, true]);
    memory.keep('d', of(48));
    expect(['a', 'b', 'c', 'd'].map((key) => memory.find(key) !== undefined)).toEqual([false, false, true, true]);
  });

  test('counts nothing twice, and keeps nothing that is larger than itself', () => {
    const memory = createCounterfactualMemory(100);
    const first = of(64);
    for (let n = 0; n < 5; n++) memory.keep('a', n === 0 ? first : of(64));
    expect(memory.find('a')).toBe(first);
    memory.keep('big', of(104));
    expect(memory.find('big')).toBeUndefined();
  });
});
