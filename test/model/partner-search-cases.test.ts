/** Whom a lead finds for one place by chance, worked by hand: candidates, weights, and partners of other clusters. */
import { beforeEach, describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { clusterRow } from '../../src/model/entities/layout.ts';
import type { World } from '../../src/model/entities/world.ts';
import { drawFromOtherCluster, drawPartner, OTHER, type Search } from '../../src/model/partner-search.ts';
import { withNumbers } from './laboratory.ts';
import { candidates, CLOSED, found, LEAD, luckOf, PLACE, placeToFill, rows, STRANGER } from './places.ts';
import { AT, consort, FIRMS, P, scripted, type ScriptedLuck, type Uniforms } from './small-world.ts';

let world: World;
let search: Search;

beforeEach(() => void ({ world, search } = placeToFill()));

function draw(luck: ScriptedLuck, kind = SME, t = 0): number {
  return drawPartner(world, search, luck, t, P, PLACE, kind);
}

describe('a partner', () => {
  test('is nobody of the model’s where the kind is “other”: no luck is spent', () => {
    const luck = scripted({});
    expect(draw(luck, OTHER)).toBe(-1);
    expect(luck.drawn).toEqual([]);
  });

  test('is drawn from the candidates in proportion to their weights', () => {
    world.firms.degree.set([0, 3, 8], 44);
    world.firms.kind[46] = SME;
    // Weights 1, 2 and 3 of six, in the order in which they were proposed.
    for (const [choice, expected] of [
      [0.0001, 44],
      [0.1666, 44],
      [0.1667, 45],
      [0.4999, 45],
      [0.5, 46],
      [0.9999, 46],
    ] as const) {
      expect(draw(luckOf(choice, [rows(4, 11, 5, 6)]))).toBe(expected);
      expect(candidates(search)).toEqual({ 44: 1, 45: 2, 46: 3 });
    }
  });

  test('is the last candidate where the lead wants none of them', () => {
    world.firms.technology.fill(0);
    expect(draw(luckOf(0.3, [rows(4, 11, 5, 9)]))).toBe(49);
  });

  test('is nobody where six blocks of four find nobody', () => {
    const luck = luckOf(0.3, []);
    expect(draw(luck)).toBe(-1);
    expect(luck.drawn).toEqual([192, 193, 194, 195, 196, 197, 198].map((block) => `partners/70/${block}`));
    expect(draw(luckOf(0.3, [CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, rows(11, 11, 11, 9)]))).toBe(49);
  });

  test('is one of eight at most', () => {
    const luck = luckOf(0.3, [rows(0, 1, 2, 4), rows(5, 9, 10, 11), rows(15, 18, 12, 1), rows(5, 5, 5, 5)]);
    draw(luck);
    expect(found(search)).toEqual([40, 41, 42, 44, 45, 49, 50, 55]);
    expect(luck.drawn).toHaveLength(4);
    const exact = luckOf(0.3, [rows(0, 1, 2, 4), rows(5, 9, 10, 15)]);
    draw(exact);
    expect(found(search)).toEqual([40, 41, 42, 44, 45, 49, 50, 55]);
    expect(exact.drawn).toHaveLength(3);
  });

  test('is not in the consortium already, but may have the very place, and is proposed once', () => {
    consort(world, P, [LEAD, 44, 45, 49, 50], STRANGER);
    draw(luckOf(0.3, [rows(3, 4, 5, 9), rows(9, 10, 15, 15)]));
    expect(found(search)).toEqual([49, 55]);
    // Places of no project: the one behind P’s last, and those of the first.
    draw(luckOf(0.3, [rows(12, 12, 11, 11)]));
    expect(found(search)).toEqual([STRANGER]);
  });

  test('is a live firm of the kind', () => {
    draw(luckOf(0.3, [rows(6, 7, 11, 4)]));
    expect(found(search)).toEqual([44]);
    // Large firms are proposed from their own list: 46, 47 and 48.
    world.firms.alive[47] = 0;
    draw(luckOf(0.3, [rows(2, 1, 0, 1, 3)]), LARGE);
    expect(found(search)).toEqual([48, 46]);
  });

  test('may be an entrant of an earlier quarter', () => {
    const many = FIRMS + 2 * world.layout.slots[2]!;
    const entrant = clusterRow(world.layout, 2, many - 3);
    world.firms.alive[entrant] = 1;
    world.firms.alive.fill(0, 40, 43);
    world.firms.alive.fill(0, 44, 60);
    world.firms.technology.fill(0, entrant * 4, entrant * 4 + 4);
    expect(draw(luckOf(0.5, [rows(many - 3, 1, 1, 1, many)]), SME, 2)).toBe(entrant);
  });

  test('may be the very first firm', () => {
    world.potential.cluster[P] = 0;
    world.projects.partner[AT] = 3;
    world.firms.kind[0] = SME;
    expect(draw(scripted({ partners: [1e-9, 1e-9, 1e-9, 1e-9] }))).toBe(0);
  });

  test('is weighed as virtual networks say while they are paid for', () => {
    world.numbers.partnerNearness.fill(0.5);
    world.numbers.servedNearness.fill(0.75);
    draw(luckOf(0.3, [rows(4, 11, 11, 11)]));
    expect(candidates(search)).toEqual({ 44: 0.5 });
    search.served = true;
    draw(luckOf(0.3, [rows(4, 11, 11, 11)]));
    expect(candidates(search)).toEqual({ 44: 0.75 });
  });
});

describe('a partner of another cluster', () => {
  const drawn = (cluster: number, choice = 0.5, blocks: readonly Uniforms[] = [rows(4, 11, 5, 5)], w = world): number =>
    drawFromOtherCluster(w, search, luckOf(choice, blocks, cluster), 0, P, PLACE);

  test('comes from one of the others, all equally likely', () => {
    expect([0.2, 0.3, 0.6, 0.99].map((u) => drawn(u, 0.1))).toEqual([4, 24, 64, 84]);
    expect([0.249, 0.251, 0.499, 0.501, 0.749, 0.751].map((u) => drawn(u, 0.9))).toEqual([5, 25, 25, 65, 65, 85]);
  });

  test('is a small or medium one, drawn by weight', () => {
    // Firm 61 is large.
    world.firms.degree[65] = 8;
    expect(drawn(0.6, 0.24, [rows(1, 4, 5, 4)])).toBe(64);
    expect(drawn(0.6, 0.26, [rows(1, 4, 5, 4)])).toBe(65);
    expect(candidates(search)).toEqual({ 64: 1, 65: 3 });
  });

  test('is the other of two, and nobody where the cluster is alone', () => {
    const first = (many: number): World => withNumbers(world, { clusters: world.numbers.clusters.slice(0, many) });
    world.potential.cluster[P] = 1;
    expect([0.1, 0.9].map((u) => drawn(u, 0.1, undefined, first(2)))).toEqual([4, 4]);
    world.potential.cluster[P] = 0;
    expect([0.1, 0.9].map((u) => drawn(u, 0.1, undefined, first(2)))).toEqual([24, 24]);
    expect(drawFromOtherCluster(first(1), search, scripted({}), 0, P, PLACE)).toBe(-1);
  });

  test('is nobody where nobody was found', () => {
    expect(drawn(0.6, 0.5, [])).toBe(-1);
  });
});
