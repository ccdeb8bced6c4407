/** Who is drawn as lead or financier under which luck, and what a partner weighs to a lead, worked by hand. */
import { beforeEach, describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { clusterRow } from '../../src/model/entities/layout.ts';
import { link } from '../../src/model/entities/network.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createSearch, drawFinancier, drawLead, partnerWeight } from '../../src/model/partner-search.ts';
import { withNumbers } from './laboratory.ts';
import { AT, consort, FIRMS, onRow, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

let world: World;

beforeEach(() => void (world = smallWorld()));

/** Four uniforms: two rows of a cluster, each with the luck of its acceptance. */
function two(first: number, luck: number, second: number, again: number, rows = FIRMS): Uniforms {
  return [onRow(first, rows), luck, onRow(second, rows), again];
}

/** A lead of cluster c for identity 70. */
function lead(luck: ScriptedLuck, c = 2, kind = SME, t = 0): number {
  return drawLead(world, createSearch(), luck, t, c, 70, kind);
}

describe('an empty search', () => {
  test('has found nobody, is not served, and has room for four uniforms and eight candidates', () => {
    const { found, weight, u, count, served } = createSearch();
    expect([count, served, u.length]).toEqual([0, false, 4]);
    expect(Math.min(found.length, weight.length)).toBeGreaterThanOrEqual(8);
  });
});

describe('a lead', () => {
  test('is the first proposed firm that accepts: with chance K / (K + K½), and not at luck that equals it', () => {
    expect(lead(scripted({ 'lead/70/1': two(4, 0.5, 5, 0.4999) }))).toBe(45);
    world.firms.knowledge[44] = 3;
    expect(lead(scripted({ 'lead/70/1': two(4, 0.7499, 5, 0.4) }))).toBe(44);
    expect(lead(scripted({ 'lead/70/1': two(4, 0.75, 5, 0.4) }))).toBe(45);
    world.firms.knowledge[44] = 0.25;
    expect(lead(scripted({ 'lead/70/1': two(4, 0.1999, 5, 0.4) }))).toBe(44);
    expect(lead(scripted({ 'lead/70/1': two(4, 0.2001, 5, 0.4) }))).toBe(45);
  });

  test('is neither closed nor of the other kind, however much it knows', () => {
    world.firms.knowledge.fill(1e9);
    world.firms.alive[44] = 0;
    expect(lead(scripted({ 'lead/70/1': two(4, 0.5, 6, 0.5), 'lead/70/2': two(8, 0.5, 3, 0.5) }))).toBe(43);
  });

  test('may be an entrant of an earlier quarter', () => {
    const many = FIRMS + 2 * world.layout.slots[2]!;
    const entrant = clusterRow(world.layout, 2, many - 3);
    world.firms.alive[entrant] = 1;
    world.firms.knowledge[entrant] = 1;
    expect(lead(scripted({ 'lead/70/1': two(many - 3, 0.4, 5, 0.4, many) }), 2, SME, 2)).toBe(entrant);
  });

  test('may be the very first firm', () => {
    world.firms.kind[0] = SME;
    expect(lead(scripted({ 'lead/70/1': two(0, 0.4, 7, 0.4) }), 0)).toBe(0);
  });

  test.each([
    [0, 46],
    [1, 47],
    [2, 48],
  ])('that is large is proposed from the large firms of its cluster: %d', (n, row) => {
    expect(lead(scripted({ 'lead/70/1001': two(n, 0.4, 0, 0.4, 3) }), 2, LARGE)).toBe(row);
  });

  test('that is large is found where there is a single one, and nowhere else', () => {
    const script = { lead: [0.5, 0.4, 0.5, 0.4] as const };
    expect([0, 1, 3, 4].map((c) => lead(scripted(script), c, LARGE))).toEqual([1, -1, 61, -1]);
  });

  test.each([
    [SME, 1],
    [LARGE, 1001],
  ])('of kind %d is looked for in 300 blocks of luck from number %d on, and then given up', (kind, from) => {
    const luck = scripted({ lead: [0.5, 0.99, 0.5, 0.99] });
    expect(lead(luck, 2, kind)).toBe(-1);
    expect(luck.drawn).toEqual(Array.from({ length: 300 }, (_, block) => `lead/70/${from + block}`));
    const last = scripted({ lead: [0.5, 0.99, 0.5, 0.99], [`lead/70/${from + 299}`]: [0.5, 0.99, 0.49, 0.4] });
    expect(lead(last, 2, kind)).toBe(kind === SME ? 49 : 47);
  });
});

describe('a financier', () => {
  const find = (luck: ScriptedLuck, place: number, attempt: number): number =>
    drawFinancier(world, createSearch(), luck, 0, P, place, attempt, SME);

  beforeEach(() => {
    consort(world, P, [43, 44, -1, 66], 52);
    world.projects.partner.set([65, 50], AT + 4);
  });

  test('comes from the cluster of the firm whose place it takes, on luck of its own for every place and attempt', () => {
    // (2 · 64 + 3) · 64 and (0 · 64 + 1) · 64.
    expect(find(scripted({ 'replacement/70/8384': two(4, 0.5, 7, 0.4) }), 3, 2)).toBe(67);
    expect(find(scripted({ 'replacement/70/64': two(4, 0.5, 9, 0.4) }), 1, 0)).toBe(49);
  });

  test('is nobody who is in already, at whichever place', () => {
    const key = 'replacement/70/8256';
    expect([3, 4].map((n) => find(scripted({ [key]: two(n, 0.4, 5, 0.4) }), 1, 2))).toEqual([-1, -1]);
    expect(find(scripted({ 'replacement/70/8384': two(6, 0.4, 5, 0.4) }), 3, 2)).toBe(-1);
    world.projects.partner[AT + 2] = 45;
    expect(find(scripted({ [key]: two(5, 0.4, 9, 0.4) }), 1, 2)).toBe(-1);
  });

  test('may be in any other project, or have been in this one', () => {
    expect(find(scripted({ 'replacement/70/8384': two(5, 0.4, 9, 0.4) }), 3, 2)).toBe(65);
    expect(find(scripted({ 'replacement/70/8256': two(12, 0.4, 9, 0.4) }), 1, 2)).toBe(52);
  });

  test('is looked for in 64 blocks of luck and then given up', () => {
    const luck = scripted({ replacement: two(4, 0.99, 5, 0.99) });
    expect(find(luck, 3, 2)).toBe(-1);
    expect(luck.drawn).toEqual(Array.from({ length: 64 }, (_, block) => `replacement/70/${8384 + block}`));
  });
});

describe('the weight of a partner', () => {
  const [LEAD, PARTNER] = [43, 55];

  beforeEach(() => {
    const { firms, numbers } = world;
    // Lead in region 2, partner in region 3: place 15 of the table of distances.
    numbers.partnerNearness.forEach((_, n) => (numbers.partnerNearness[n] = (n + 1) / 50));
    numbers.servedNearness.forEach((_, n) => (numbers.servedNearness[n] = (n + 1) / 40));
    firms.region[LEAD] = 2;
    firms.technology.fill(7);
    firms.technology.set([1, 1, 1, 1], LEAD * 4);
    // d² = 0.01 + 0.04 + 0.09 + 0.04 = 0.18: similarity 1/e.
    for (const i of [PARTNER, 0]) {
      firms.region[i] = 3;
      firms.technology.set([1.1, 0.8, 1.3, 1.2], i * 4);
    }
  });

  const alike = (4 / Math.E) * (1 - 1 / Math.E);

  test('is nearness times 4·sim·(1 − sim), sim of all four dimensions of technology', () => {
    expect(partnerWeight(world, LEAD, PARTNER)).toBeCloseTo(0.32 * alike, 12);
  });

  test('grows with the root of degree, and by the past that both share', () => {
    world.firms.degree[PARTNER] = 15;
    expect(partnerWeight(world, LEAD, PARTNER)).toBeCloseTo(0.32 * alike * 4, 12);
    world = withNumbers(world, { assumptions: { ...world.numbers.assumptions, pastPartnerWeight: 4 } });
    link(world.network, PARTNER, LEAD, 3);
    expect(partnerWeight(world, LEAD, PARTNER)).toBeCloseTo(0.32 * alike * 4 * 5, 12);
  });

  test('is that of virtual networks where they are paid for', () => {
    expect(partnerWeight(world, LEAD, PARTNER, true)).toBeCloseTo(0.4 * alike, 12);
    expect(partnerWeight(world, LEAD, PARTNER, false)).toBeCloseTo(0.32 * alike, 12);
  });

  test('of the very first firm is like any other’s', () => {
    link(world.network, 0, LEAD, 3);
    world.firms.degree[0] = 3;
    expect(partnerWeight(world, LEAD, 0)).toBeCloseTo(0.32 * alike * 3 * 2, 12);
  });

  test.each([0, 1, 6])('of research organisation %d is nearness and past alone', (r) => {
    world.research.region.fill(1);
    world.research.region[r] = 5;
    // Place 2 · 6 + 5.
    expect(partnerWeight(world, LEAD, -2 - r)).toBeCloseTo(0.36, 12);
    link(world.network, LEAD, world.network.firmRows + r, 3);
    expect(partnerWeight(world, LEAD, -2 - r)).toBeCloseTo(0.36 * 3, 12);
  });
});
