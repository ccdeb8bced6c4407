/** No funded project breaks a rule (T18), and rules change nothing but what they must. */
import { transactionCostAt } from '../../src/model/rules.ts';
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import { SME } from '../../src/model/entities/firms.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Policy } from '../../src/model/policy.ts';
import { build, partnersOf, projectsWhere, stepTo } from './laboratory.ts';

const QUARTERS = 16;
const RULES: readonly Partial<Policy>[] = [
  {},
  { minPartners: 1, minSme: 0 },
  { minPartners: 6, minSme: 1 },
  { minPartners: 3, minSme: 3 },
  { minPartners: 2, minSme: 8 },
  { minPartners: 12, minSme: 5 },
];

/** A broken rule among the projects that the programme funded in quarter t, in words, or nothing. */
function broken(world: World, t: number): string[] {
  const { firms, projects, potential, numbers } = world;
  const { minPartners, minSme } = numbers.policy;
  return projectsWhere(world, (p) => projects.status[p] === FUNDED && projects.startedAt[p] === t).flatMap((p) => {
    const partners = partnersOf(world, p);
    const named = partners.filter((i) => i !== -1);
    const smes = partners.filter((i) => i >= 0 && firms.kind[i] === SME).length;
    const found: [boolean, string][] = [
      [partners.length >= minPartners, `${partners.length} partners`],
      [smes >= minSme, `${smes} SMEs`],
      [partners[0]! >= 0 && firms.cluster[partners[0]!] === potential.cluster[p], 'a lead of another cluster'],
      [new Set(named).size === named.length, 'one partner twice'],
      [partners.every((i) => i < 0 || firms.cluster[i] === potential.cluster[p]), 'a firm of another cluster'],
      [partners.every((i) => i < 0 || firms.member[i] === 1), 'a firm that is no member'],
    ];
    return found.filter(([kept]) => !kept).map(([, what]) => `project ${p} has ${what}`);
  });
}

describe.each(RULES)('under the rules %j', (policy) => {
  const state = build(QUARTERS, [{ policy }]);
  const { world, counterfactual } = state.pairs[0]!;
  const found: string[] = [];
  stepTo(state, 0, QUARTERS, (t) => void found.push(...broken(world, t)));

  test('no funded project breaks one', () => {
    expect(projectsWhere(world, (p) => world.projects.status[p] === FUNDED).length).toBeGreaterThan(80);
    expect(found).toEqual([]);
  });

  test('projects that go alone keep the partners they would have without a programme', () => {
    const alone = projectsWhere(world, (p) => world.projects.status[p] === ALONE);
    const sizes = (of: World, rows: readonly number[]): number[] => rows.map((p) => of.projects.size[p]!);
    expect(alone.length).toBeGreaterThan(10);
    // A follow-on keeps its parent's partners, those that a rule asked for included.
    const first = alone.filter((p) => world.potential.parent[p] === -1);
    expect(sizes(world, first)).toEqual(first.map((p) => world.potential.partners[p]!));
    const before = first.filter((p) => counterfactual.projects.status[p] === ALONE);
    expect(sizes(world, before)).toEqual(sizes(counterfactual, before));
  });
});

describe('minimum rules', () => {
  test('count partners that live when the money is committed', () => {
    const state = build(QUARTERS, [
      { policy: { minPartners: 4, minSme: 3, budget: 900 }, assumptions: { exitMicro: 3, exitSmall: 3, exitMedium: 3, waitQuarters: 8 } },
    ]);
    const { world } = state.pairs[0]!;
    const { firms, projects } = world;
    let short = 0;
    let funded = 0;
    // Firms close at the end of a quarter: those alive at its start are what the committee sees.
    let alive = firms.alive.slice();
    stepTo(state, 0, QUARTERS, (t) => {
      for (const p of projectsWhere(world, (q) => projects.status[q] === FUNDED && projects.startedAt[q] === t)) {
        const live = partnersOf(world, p).filter((i) => i >= 0 && firms.kind[i] === SME && alive[i] === 1).length;
        funded += 1;
        if (live < 3) short += 1;
      }
      alive = firms.alive.slice();
    });
    expect(funded).toBeGreaterThan(40);
    expect(short).toBe(0);
  });

  test('cost transaction effort: each partner or SME asked for beyond two adds 0.01', () => {
    const costAt = (policy: Partial<Policy>): number => transactionCostAt(build(1, [{ policy }]).pairs[0]!.world, 0);
    expect(costAt({ minPartners: 1, minSme: 0 })).toBeCloseTo(0.08, 12);
    expect(costAt({ minPartners: 2, minSme: 2 })).toBeCloseTo(0.08, 12);
    expect(costAt({ minPartners: 7, minSme: 1 })).toBeCloseTo(0.13, 12);
    expect(costAt({ minPartners: 3, minSme: 6 })).toBeCloseTo(0.12, 12);
  });
});
