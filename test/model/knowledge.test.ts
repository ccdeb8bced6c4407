/** Knowledge: accumulation (T6), spillover at equal reach (T9), and what distance does to it (T15, T16). */
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/model/entities/world.ts';
import { DISTANCES_KM } from '../../src/model/geography.ts';
import { deriveNumbers } from '../../src/model/numbers.ts';
import { DEFAULT_ASSUMPTIONS, type Assumptions } from '../../src/model/parameters.ts';
import { NO_PROGRAMME } from '../../src/model/policy.ts';
import { REGION_IDS } from '../../src/model/published.ts';
import type { Replicate } from '../../src/model/simulate.ts';
import { spendAndLearn } from '../../src/model/submodels/spend-and-learn.ts';
import { spillKnowledge } from '../../src/model/submodels/spill-knowledge.ts';
import { build, pairAfter, projectsWhere, STILL, stepTo, sum } from './laboratory.ts';

const REGIONS = REGION_IDS.length;
/** Everybody absorbs everything, from everywhere alike. */
const EQUAL_REACH: Partial<Assumptions> = {
  ...STILL,
  halfAbsorption: 1e-12,
  spatialDecay: Infinity,
  crossClusterWeight: 1,
  linkWeight: 0,
  networkReference: 1,
  referenceLinks: 0,
};

/** One world at t = 0 with `open` CAD M of project knowledge in the hands of firm `teacher`. */
function withTeacher(assumptions: Partial<Assumptions>, teacher: number, open: number): { state: Replicate; world: World } {
  const state = build(1, [{ policy: { budget: 0 }, assumptions }]);
  const { world } = state.pairs[0]!;
  world.participants[0] = teacher;
  world.participantCount = 1;
  world.isParticipant[teacher] = 1;
  world.firms.openKnowledge[teacher] = open;
  spillKnowledge(world, state.rows, state.count, 0);
  return { state, world };
}

/** Rows of one firm in each cell that has any, by cell. */
function oneFirmByCell(world: World): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < world.layout.initialRows; i++) found.set(world.firms.cluster[i]! * REGIONS + world.firms.region[i]!, i);
  return found;
}

describe('accumulation (T6)', () => {
  test('from nothing, constant R&D reaches K*(1 − (1 − δ)^t) with K* = R/δ', () => {
    const state = build(1, [{ policy: { budget: 0 }, assumptions: STILL }]);
    const { world } = state.pairs[0]!;
    const { firms, numbers } = world;
    firms.knowledge.fill(0);
    const loss = 1 - 0.85 ** 0.25;
    expect(numbers.knowledgeLoss).toBeCloseTo(loss, 14);
    for (let t = 1; t <= 40; t++) {
      spendAndLearn(world, state.rows, state.count, 0);
      for (const i of [0, 4000, 9000]) {
        const research = ((firms.kind[i] === 1 ? 0.03 : 0.02) * firms.jobs[i]! * firms.productivity[i]!) / 4;
        expect(firms.knowledge[i]! / ((research / loss) * (1 - (1 - loss) ** t))).toBeCloseTo(1, 10);
      }
    }
  });

  test('a project’s money is shared equally among those that can learn, and only firms and research organisations can', () => {
    const state = build(8, [{}]);
    const { world } = stepTo(state, 0, 8).pairs[0]!;
    const { projects, firms, research } = world;
    firms.knowledge.fill(0);
    firms.openKnowledge.fill(0);
    research.openKnowledge.fill(0);
    const still: World = {
      ...world,
      numbers: { ...world.numbers, assumptions: { ...world.numbers.assumptions, rdIntensitySme: 0, rdIntensityLarge: 0, spilloverLag: 0 } },
    };
    spendAndLearn(still, state.rows, state.count, 8);
    const learners = (p: number): number =>
      Array.from(projects.partner.subarray(projects.offset[p], projects.offset[p]! + projects.size[p]!)).filter(
        (i) => i !== -1 && (i < 0 || firms.alive[i] === 1),
      ).length;
    const all = (p: number): number =>
      Array.from(projects.partner.subarray(projects.offset[p], projects.offset[p]! + projects.size[p]!)).filter((i) => i !== -1).length;
    const spending = projectsWhere(
      world,
      (p) => projects.status[p] >= 2 && projects.status[p] <= 3 && 8 >= projects.spendFrom[p]! && 8 < projects.spendUntil[p]!,
    );
    const heard = sum(
      spending.map((p) => ((projects.cost[p]! / (projects.spendUntil[p]! - projects.spendFrom[p]!)) * learners(p)) / all(p)),
    );
    expect(spending.length).toBeGreaterThan(30);
    expect((sum(firms.openKnowledge) + sum(research.openKnowledge)) / heard).toBeCloseTo(1, 12);
    expect(sum(firms.knowledge) / sum(firms.openKnowledge)).toBeCloseTo(1, 12);
  });
});

describe('spillover with equal absorption, distances and links (T9)', () => {
  test('is ρ_s times the stock of project knowledge, the learner’s own aside', () => {
    const { state, world } = withTeacher(EQUAL_REACH, 17, 1000);
    const others = (state.count - 1) / state.count;
    expect(sum(world.spilloverByCell) / (((0.25 * 1000) / 4) * others)).toBeCloseTo(1, 10);
  });

  test('lags project spending by ℓ quarters and then follows it', () => {
    const lag = 3;
    const quarters = 18;
    const state = build(quarters, [{ policy: { ipOpenness: 0.3 }, assumptions: { ...EQUAL_REACH, spilloverLag: lag, researchWeight: 1 } }]);
    const { world } = state.pairs[0]!;
    const spent: number[] = [];
    const spilt: number[] = [];
    stepTo(state, 0, quarters, (t) => {
      spent[t] = sum(
        projectsWhere(world, (p) => t >= world.projects.spendFrom[p]! && t < world.projects.spendUntil[p]!).map(
          (p) => world.projects.spending[p]!,
        ),
      );
      spilt[t] = sum(world.spilloverByCell);
    });
    let stock = 0;
    for (let t = 0; t < quarters; t++) {
      stock = stock * 0.85 ** 0.25 + (t >= lag ? spent[t - lag]! : 0);
      expect(Math.abs(spilt[t]! - (0.25 / 4) * stock)).toBeLessThanOrEqual(0.002 * (0.25 / 4) * stock + 1e-9);
    }
    expect(stock).toBeGreaterThan(100);
  });
});

describe('absorption', () => {
  test('is K/(K + K½) of what is heard', () => {
    const { world } = withTeacher({ ...EQUAL_REACH, halfAbsorption: 50 }, 17, 1000);
    const { firms, start } = world;
    for (const i of [0, 500, 5000, 11_000]) {
      const alpha = firms.knowledge[i]! / (firms.knowledge[i]! + start.halfKnowledge);
      expect(firms.absorbed[i]! / (alpha * 1000)).toBeCloseTo(1, 12);
    }
    expect(firms.absorbed[17]).toBe(0);
  });
});

describe('distance', () => {
  test('at λ → 0 and without cross-cluster reach leaves all spillover in its cell (T15)', () => {
    const { world } = withTeacher({ ...EQUAL_REACH, spatialDecay: 1e-3, crossClusterWeight: 0 }, 17, 1000);
    const home = world.firms.cluster[17]! * REGIONS + world.firms.region[17]!;
    expect(world.spilloverByCell[home]).toBeGreaterThan(0);
    expect(sum(world.spilloverByCell)).toBe(world.spilloverByCell[home]);
  });

  test('at λ → ∞ does not matter (T16)', () => {
    const { world } = withTeacher(EQUAL_REACH, 17, 1000);
    const heard = [...oneFirmByCell(world).values()].filter((i) => i !== 17).map((i) => world.firms.absorbed[i]!);
    expect(heard.length).toBeGreaterThan(20);
    heard.forEach((value) => expect(value / 1000).toBeCloseTo(1, 9));
  });

  test('in between weakens it by e^(−d/λ): a place 501 km away hears e^(−501/500) of what a neighbour hears (T16)', () => {
    const { world } = withTeacher({ ...EQUAL_REACH, spatialDecay: 500 }, 17, 1000);
    const from = world.firms.region[17]!;
    const cluster = world.firms.cluster[17]!;
    for (const [cell, i] of oneFirmByCell(world)) {
      if (Math.floor(cell / REGIONS) !== cluster || i === 17) continue;
      expect(world.firms.absorbed[i]! / (1000 * Math.exp(-DISTANCES_KM[from]![cell % REGIONS]! / 500))).toBeCloseTo(1, 9);
    }
    const { spaceWeight } = deriveNumbers({ policy: NO_PROGRAMME, assumptions: DEFAULT_ASSUMPTIONS }, 1);
    const cells = 5 * REGIONS;
    const ontario = REGION_IDS.indexOf('ON');
    const quebec = REGION_IDS.indexOf('QC');
    expect(spaceWeight[ontario * cells + quebec]! / spaceWeight[ontario * cells + ontario]!).toBeCloseTo(Math.exp(-501 / 500), 14);
  });

  test('between clusters weighs the cross-cluster share more', () => {
    const { spaceWeight } = deriveNumbers({ policy: NO_PROGRAMME, assumptions: { ...DEFAULT_ASSUMPTIONS, crossClusterWeight: 0.2 } }, 1);
    const cells = 5 * REGIONS;
    for (let a = 0; a < cells; a++) {
      for (let b = 0; b < REGIONS; b++) {
        const same = spaceWeight[(a % REGIONS) * cells + b]!;
        expect(spaceWeight[a * cells + b]! / same).toBeCloseTo(a < REGIONS ? 1 : 0.2, 12);
      }
    }
  });
});

describe('links', () => {
  test('carry ω_N times what the partner knows, while they live', () => {
    const weightOf = (linkWeight: number): World => pairAfter(20, { assumptions: { linkWeight, entrySpillover: 0 } }).world;
    const [none, some] = [weightOf(0), weightOf(3)];
    const heard = new Map<number, number>();
    for (let e = 0; e < some.network.count; e++) {
      if (some.network.expiry[e]! <= 19) continue;
      const ends = [some.network.left[e]!, some.network.right[e]!];
      const known = (node: number): number =>
        node < some.network.firmRows ? some.firms.openKnowledge[node]! : some.research.openKnowledge[node - some.network.firmRows]!;
      ends.forEach((node, k) => heard.set(node, (heard.get(node) ?? 0) + known(ends[1 - k]!)));
    }
    let compared = 0;
    for (const [i, open] of heard) {
      if (i >= some.network.firmRows || some.firms.alive[i] === 0 || open === 0) continue;
      const { knowledge } = some.firms;
      const alpha = knowledge[i]! / (knowledge[i]! + some.start.halfKnowledge);
      // What was absorbed is of before the quarter's exits: a closed partner has since lost its knowledge.
      if (Math.abs((some.firms.absorbed[i]! - none.firms.absorbed[i]!) / (3 * alpha * open) - 1) < 1e-6) compared += 1;
    }
    const expected = [...heard].filter(([i, open]) => i < some.network.firmRows && some.firms.alive[i] === 1 && open > 0).length;
    expect(expected).toBeGreaterThan(20);
    expect(compared / expected).toBeGreaterThan(0.9);
  });
});
