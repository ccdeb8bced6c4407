/** Whom a lead finds for one place among those it knows, and among research organisations, worked by hand. */
import { beforeEach, describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { link } from '../../src/model/entities/network.ts';
import type { World } from '../../src/model/entities/world.ts';
import { drawPartner, RESEARCH, type Search } from '../../src/model/partner-search.ts';
import { candidates, found, LEAD, luckOf, PLACE, placeToFill, rows } from './places.ts';
import { AT, P, scripted, type ScriptedLuck, type Uniforms } from './small-world.ts';

let world: World;
let search: Search;

beforeEach(() => void ({ world, search } = placeToFill()));

function draw(luck: ScriptedLuck, kind = SME): number {
  return drawPartner(world, search, luck, 0, P, PLACE, kind);
}

describe('acquaintance', () => {
  /** Links nodes in order of meeting, and counts the firms’ partners. */
  function meet(...pairs: readonly (readonly [number, number])[]): void {
    for (const [a, b] of pairs) {
      link(world.network, a, b, 1);
      world.firms.degree[a]! += 1;
      if (b < world.firms.degree.length) world.firms.degree[b]! += 1;
    }
  }
  const proposedBy = (near: number, far: number, kind = SME): number[] => {
    draw(luckOf(0.3, [], near, far), kind);
    return found(search);
  };

  test('proposes a past partner of the lead and a partner of that one, each from the latest back by its own luck', () => {
    meet([LEAD, 40], [LEAD, 41], [LEAD, 42], [41, 49], [41, 50]);
    // The lead’s are 42, 41, 40; those of 41 are 50, 49 and the lead.
    expect([proposedBy(0.34, 0.1), proposedBy(0.66, 0.34), proposedBy(0.34, 0.99)]).toEqual([[41, 50], [41, 49], [41]]);
    expect([proposedBy(0.1, 0.66), proposedBy(0.99, 0.34)]).toEqual([[42], [40]]);
    expect(draw(luckOf(0.999, [rows(4, 11, 11, 11)], 0.34, 0.1))).toBe(44);
    expect(found(search)).toEqual([41, 50, 44]);
  });

  test('reaches back to the twelve latest of each', () => {
    const many = [40, 41, 42, 44, 45, 49, 50, 55, 58, 60, 62, 63, 64, 65, 66];
    meet(...many.map((i) => [LEAD, i] as const));
    // The twelfth from the end of fifteen is the fourth.
    expect(proposedBy(0.999, 0.001)).toEqual([44]);
    meet(...many.filter((i) => i !== 44).map((i) => [44, i] as const));
    expect(proposedBy(0.999, 0.999)).toEqual([44, 42]);
    expect(proposedBy(0.999, 0.001)).toEqual([44]);
    expect(proposedBy(0.999, 0.55)).toEqual([44, 58]);
  });

  test('proposes nobody to a lead without a past', () => {
    meet([40, 41]);
    expect(proposedBy(0.1, 0.1)).toEqual([]);
  });

  test('asks nothing of research organisations, and proposes none', () => {
    const six = world.network.firmRows + 6;
    meet([40, six], [LEAD, six]);
    expect(proposedBy(0.1, 0.1)).toEqual([]);
    meet([LEAD, 40], [40, world.network.firmRows]);
    expect(proposedBy(0.1, 0.1)).toEqual([40]);
  });

  test.each([
    ['has closed', 41, 59],
    ['is large', 41, 47],
    ['belongs to another cluster', 41, 65],
  ])('passes over whoever %s, and still knows whom they know', (_what, fit, unfit) => {
    meet([LEAD, unfit], [unfit, fit]);
    expect(proposedBy(0.1, 0.1)).toEqual([fit]);
    meet([LEAD, 42], [42, unfit]);
    expect(proposedBy(0.1, 0.1)).toEqual([42]);
  });

  test('finds large firms for a place of a large one', () => {
    meet([LEAD, 46], [46, 48]);
    // The luck of closed small firms falls on the second and third of the large ones.
    expect(proposedBy(0.1, 0.1, LARGE)).toEqual([46, 48, 47]);
  });

  test('holds for the very first firm, as acquaintance and as acquaintance’s', () => {
    world.potential.cluster[P] = 0;
    world.projects.partner[AT] = 3;
    world.firms.kind[0] = SME;
    world.firms.alive.fill(0, 1, 20);
    world.firms.alive.fill(1, 7, 9);
    meet([3, 0], [0, 7]);
    const nobody = { partners: rows(1, 2, 1, 2), 'partners/70/192': [0.9, 0.5, 0.1, 0.1] as const };
    draw(scripted(nobody));
    expect(found(search)).toEqual([0, 7]);
    meet([3, 8], [8, 0]);
    draw(scripted(nobody));
    expect(found(search)).toEqual([8, 0]);
  });
});

describe('a research organisation', () => {
  const luck = (choice: number, proposals: Uniforms): ScriptedLuck =>
    scripted({ 'partners/70/192': [0.99, choice, 0.5, 0.5], 'partners/70/193': proposals });

  test('is one of four proposed from the cluster’s own, by nearness', () => {
    // Cluster 2 has organisations 5 … 8, codes −7 … −10.
    world.research.region.set([0, 1, 0, 3], 5);
    world.numbers.partnerNearness.set([0.5, 0.25, 1, 0.75]);
    expect(draw(luck(0.4, rows(3, 1, 0, 0, 4)), RESEARCH)).toBe(-10);
    expect(candidates(search)).toEqual({ '-10': 0.75, '-8': 0.25, '-7': 0.5 });
    expect(draw(luck(0.51, rows(3, 1, 0, 0, 4)), RESEARCH)).toBe(-8);
    expect(draw(luck(0.67, rows(3, 1, 0, 0, 4)), RESEARCH)).toBe(-7);
    expect(draw(luck(0.67, rows(2, 2, 2, 2, 4)), RESEARCH)).toBe(-9);
  });

  test('is not in the consortium already', () => {
    world.projects.partner[AT + 2] = -8;
    expect(draw(luck(0.01, rows(1, 1, 3, 1, 4)), RESEARCH)).toBe(-10);
    expect(draw(luck(0.01, rows(1, 1, 1, 1, 4)), RESEARCH)).toBe(-1);
  });
});
