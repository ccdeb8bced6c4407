/** What the programme and its evaluations name beside money: each observer against a count of its own from the world. */
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import { record } from '../../src/model/observers.ts';
import { OUTCOME_INDEX, recordingLength, SCOPES, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import { CLUSTERS, REGION_IDS } from '../../src/model/published.ts';
import { build, partnersOf, placesThatDiffer, projectsWhere, stepTo, sum } from './laboratory.ts';

const QUARTERS = 30;
const state = build(QUARTERS, [
  { policy: { midTermReview: 'on', vouchers: 0.05 }, assumptions: { midTermStop: 0.7, dealRate: 0.05, exitTreated: 0.2 } },
]);
const pair = state.pairs[0]!;
const { world, counterfactual } = pair;
const { projects, potential, clusters } = world;
const values = new Float64Array(recordingLength(1, QUARTERS));
const read = (id: OutcomeId, t = QUARTERS, scope = 0): number => values[seriesOffset(0, scope, OUTCOME_INDEX[id], QUARTERS) + t]!;
const seen = { opened: 0, closed: 0, deals: 0, vouchers: 0, spending: 0 };
const firmsAlive: number[] = [];
/** Cumulative spending of funded projects’ twins, by project. */
const twinSpent = new Float64Array(potential.count);

record(values, 0, QUARTERS, 0, pair, CLUSTERS.length);
const before = { alive: world.firms.alive.slice(), until: world.firms.ventureUntil.slice() };
stepTo(state, 0, QUARTERS, (t) => {
  record(values, 0, QUARTERS, t + 1, pair, CLUSTERS.length);
  world.firms.alive.forEach((now, i) => {
    if (now > before.alive[i]!) seen.opened += 1;
    if (now < before.alive[i]!) seen.closed += 1;
  });
  before.alive = world.firms.alive.slice();
  firmsAlive[t] = sum(before.alive);
  seen.deals += placesThatDiffer(world.firms.ventureUntil, before.until);
  before.until = world.firms.ventureUntil.slice();
  seen.vouchers += sum(world.vouchersByCell);
  seen.spending += sum(fundedNow().map((p) => projects.spending[p]!));
  for (let p = 0; p < potential.count; p++) twinSpent[p]! += counterfactual.projects.spending[p]!;
});

/** Funded projects so far. */
function fundedNow(): number[] {
  return Array.from(world.funded.subarray(0, world.fundedCount));
}

describe('rights, firms and capital', () => {
  test('IP assets are those of funded projects that have spent their budget, none of a stopped one', () => {
    const done = fundedNow().filter((p) => projects.spendUntil[p]! <= QUARTERS && projects.stopped[p] === 0);
    expect(done.length).toBeGreaterThan(200);
    expect(read('ipAssets')).toBe(sum(done.map((p) => potential.ip[p]!)));
    expect(Math.abs(read('ipAssets') / done.length - 6.7)).toBeLessThan(4 * Math.sqrt(6.7 / done.length));
  });

  test('new firms and exits are counted one by one, and explain the number of firms in every quarter and scope', () => {
    // A firm that closes and one that opens never share a row.
    expect([read('newFirms'), read('exits')]).toEqual([seen.opened, seen.closed]);
    SCOPES.forEach((_, scope) => {
      for (let t = 0; t <= QUARTERS; t++)
        expect(read('firms', t, scope)).toBe(read('firms', 0, scope) + read('newFirms', t, scope) - read('exits', t, scope));
    });
    expect(read('firms')).toBe(firmsAlive[QUARTERS - 1]);
  });

  test('additional firms are those beyond the counterfactual’s, more where treatment protects', () => {
    expect(read('additionalFirms', 0)).toBe(0);
    expect(read('additionalFirms')).toBe(sum(world.firms.alive) - sum(counterfactual.firms.alive));
    expect(read('additionalFirms')).toBeGreaterThan(0);
    const regions = REGION_IDS.map((_, r) => read('additionalFirms', QUARTERS, 1 + CLUSTERS.length + r));
    expect(sum(regions)).toBe(read('additionalFirms'));
  });

  test('venture capital is every deal at its size', () => {
    expect(read('ventureCapital')).toBeCloseTo(1.5 * seen.deals, 9);
    expect(seen.deals).toBeGreaterThan(100);
  });
});

describe('projects', () => {
  test('collaborations are pairs that met first in a funded project', () => {
    const all = projectsWhere(world, (p) => [FUNDED, ALONE].includes(projects.status[p]!));
    expect(sum(all.map((p) => projects.newPairs[p]!))).toBe(world.network.count);
    const pairs = fundedNow().map((p) => projects.newPairs[p]!);
    expect(read('collaborations')).toBe(sum(pairs));
    // Never more than the pairs of a consortium.
    for (const p of fundedNow())
      expect(projects.newPairs[p]!).toBeLessThanOrEqual((partnersOf(world, p).length * (partnersOf(world, p).length - 1)) / 2);
  });

  test('commercialised are the funded ones that succeeded, were not stopped and have come to revenue', () => {
    const sold = fundedNow().filter((p) => potential.succeeds[p] === 1 && projects.stopped[p] === 0 && projects.revenueFrom[p]! < QUARTERS);
    expect(read('commercialised')).toBe(sold.length);
    expect(sold.length).toBeGreaterThan(100);
    const earning = fundedNow().filter((p) => projects.valueAdded[p]! > 0);
    expect(earning.filter((p) => !sold.includes(p))).toEqual([]);
    expect(sold.filter((p) => !earning.includes(p) && projects.revenueFrom[p]! < QUARTERS - 1)).toEqual([]);
  });

  test('stopped ones are those that a review ended, and still count as projects', () => {
    expect(read('stoppedProjects')).toBe(sum(projects.stopped));
    expect(read('stoppedProjects')).toBeGreaterThan(20);
    expect(read('projects')).toBe(world.fundedCount);
  });
});

describe('money', () => {
  test('absorption is what is committed of the money for projects', () => {
    const project = (c: number): number => clusters.appropriated[c]! - clusters.operations[c]!;
    const all = CLUSTERS.map((_, c) => c);
    expect(read('absorption')).toBeCloseTo(sum(clusters.committed) / sum(all.map(project)), 12);
    for (const c of all) expect(read('absorption', QUARTERS, 1 + c)).toBeCloseTo(clusters.committed[c]! / project(c), 12);
    for (let t = 0; t <= QUARTERS; t++) expect(read('absorption', t) >= 0 && read('absorption', t) <= 1).toBe(true);
    expect(read('absorption')).toBeGreaterThan(0.8);
  });

  test('a province pays a fifth of the public money of Scale AI, and of no other cluster’s', () => {
    const found = CLUSTERS.map((_, c) => read('provincialCommitted', QUARTERS, 1 + c));
    const federal = CLUSTERS.map((_, c) => read('federalCommitted', QUARTERS, 1 + c));
    CLUSTERS.forEach(({ id }, c) => expect(found[c]! / (found[c]! + federal[c]!)).toBeCloseTo(id === 'scaleai' ? 0.2 : 0, 9));
    expect(read('provincialCommitted')).toBeCloseTo(sum(found), 9);
  });

  test('additional R&D is what funded projects and vouchers spend beyond what the same projects spend anyway', () => {
    const anyway = sum(fundedNow().map((p) => (counterfactual.projects.status[p] === ALONE ? twinSpent[p]! : 0)));
    expect(anyway).toBeGreaterThan(300);
    expect(read('additionalRd') / (seen.spending + seen.vouchers - anyway)).toBeCloseTo(1, 9);
  });

  test('federal cost is what is paid to projects and what runs clusters and services', () => {
    expect(read('federalCost')).toBeCloseTo(read('federalPaid') + sum(clusters.operations), 8);
    expect(read('federalPaid')).toBeLessThanOrEqual(read('federalCommitted') + 1e-9);
  });
});
