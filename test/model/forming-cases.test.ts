/** How a consortium forms, worked by hand: its lead, the kinds of its partners place by place, what a follow-on inherits, and who replaces the closed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import type { World } from '../../src/model/entities/world.ts';
import { createSearch, type Search } from '../../src/model/partner-search.ts';
import { formConsortium, replaceClosed } from '../../src/model/submodels/form-consortia.ts';
import { partnersOf } from './laboratory.ts';
import { rows } from './places.ts';
import { AT, consort, lookFrom, onRow, P, scripted, smallWorld, type ScriptedLuck, type Uniforms } from './small-world.ts';

/** Who stands in the places of nobody. */
const STRANGER = 52;
const CHANCE = 0.6;
/** Of the partners beyond the lead in cluster 2, 0.3 are SMEs, 0.2 large, 0.3 research organisations. */
const [SMES, LARGES, RESEARCHERS] = [0.3, 0.5, 0.8];

let world: World;
let search: Search;

beforeEach(() => {
  world = smallWorld();
  search = createSearch();
  consort(world, P, [STRANGER, STRANGER, STRANGER, STRANGER, STRANGER], STRANGER);
  world.numbers.leadIsSme.set([0, 1, CHANCE, 1, 0]);
  world.numbers.partnerMix.set([0.9, 0.9, 0.9, 0.1, 0.1, 0.1, SMES, LARGES, RESEARCHERS, 0.9, 0.9, 0.9]);
  lookFrom(world, 43);
});

/** The lead is the SME 43 or the large firm 46. */
const LEADS: Readonly<Record<string, Uniforms>> = {
  'lead/70/1': [onRow(3), 0.4, 0.5, 0.4],
  'lead/70/1001': [onRow(0, 3), 0.4, 0.5, 0.4],
};

/** Luck of partners: place j is of the kind that its uniform says, and whoever is proposed first and not in already. */
function partners(...kinds: readonly number[]): Record<string, Uniforms> {
  const draws = kinds.flatMap((kind, n): [string, Uniforms][] => {
    const place = (n + 1) * 64;
    return [
      [`partners/70/${place}`, [kind, 1e-9, 0.5, 0.5]],
      // The lead is proposed first, then 44, 45 … place by place.
      [`partners/70/${place + 1}`, rows(3, 4 + n, 9, 10)],
    ];
  });
  return { 'partners/70': rows(3, 3, 3, 3), ...Object.fromEntries(draws) };
}

function form(luck: ScriptedLuck, p = P): boolean {
  return formConsortium(world, search, luck, 0, p);
}

describe('the lead', () => {
  const alone = (kind: number): ScriptedLuck => scripted({ ...LEADS, 'lead/70/0': [kind, 0.5, 0.5, 0.5] });

  beforeEach(() => void (world.potential.partners[P] = 1));

  test('is an SME with the chance of its cluster, else a large firm', () => {
    expect([form(alone(CHANCE - 1e-9)), partnersOf(world, P)]).toEqual([true, [43]]);
    expect([form(alone(CHANCE)), partnersOf(world, P)]).toEqual([true, [46]]);
  });

  test('is of the other kind where nobody of its own takes it up', () => {
    const refused: Uniforms = [0.5, 0.99, 0.5, 0.99];
    const leads = (kind: number, more: Readonly<Record<string, Uniforms>>): ScriptedLuck =>
      scripted({ lead: refused, 'lead/70/0': [kind, 0.99, 0.5, 0.99], ...more });
    expect([form(leads(0.1, { 'lead/70/1001': LEADS['lead/70/1001']! })), partnersOf(world, P)]).toEqual([true, [46]]);
    expect([form(leads(0.9, { 'lead/70/1': LEADS['lead/70/1']! })), partnersOf(world, P)]).toEqual([true, [43]]);
    const nobody = leads(0.9, {});
    expect(form(nobody)).toBe(false);
    expect(nobody.drawn).toHaveLength(601);
  });

  test('may be the very first firm, and then nobody else is asked', () => {
    world.potential.cluster[P] = 0;
    const luck = scripted({ 'lead/70/0': [0.5, 0.5, 0.5, 0.5], 'lead/70/1001': [1e-9, 0.4, 0.5, 0.5] });
    expect([form(luck), partnersOf(world, P)]).toEqual([true, [0]]);
    expect(luck.drawn).toEqual(['lead/70/0', 'lead/70/1001']);
  });
});

describe('the partners of a consortium', () => {
  const formed = (...kinds: readonly number[]): number[] => {
    form(scripted({ ...LEADS, 'lead/70/0': [0.1, 0.5, 0.5, 0.5], ...partners(...kinds) }));
    return partnersOf(world, P);
  };

  test('are SMEs, large firms, research organisations and others by their shares in the cluster', () => {
    // The first of what each place is proposed: of three large firms 46, of research organisations 5 … 8 the fifth, code −7.
    expect(formed(SMES - 1e-9, LARGES - 1e-9, RESEARCHERS - 1e-9, 0.999)).toEqual([43, 44, 46, -7, -1]);
    expect(formed(SMES, LARGES, RESEARCHERS, 0.001)).toEqual([43, 46, -7, -1, 49]);
  });

  test('stand behind their lead in the order of their places, and touch nobody else’s', () => {
    formed(0.1, 0.1, 0.1, 0.1);
    const { partner, size } = world.projects;
    expect(Array.from(partner)).toEqual([52, 52, 52, 52, 52, 43, 44, 45, 49, 50, 52, 52, 52]);
    expect(Array.from(size)).toEqual([0, 0, 5, 0]);
  });

  test('are as many as the project asks for', () => {
    world.potential.partners[P] = 3;
    expect(formed(0.1, 0.1)).toEqual([43, 44, 45]);
  });

  test('are not kept away by whom an earlier attempt had found', () => {
    world.projects.partner.fill(44, AT, AT + 5);
    world.potential.partners[P] = 2;
    expect(formed(0.1)).toEqual([43, 44]);
  });
});

describe('a follow-on', () => {
  /** Project 3 of cluster 3 follows project 1 of firms 65, 66 and research organisation 9. */
  beforeEach(() => {
    consort(world, 1, [65, 66, -11], STRANGER);
    world.potential.parent[3] = 1;
  });

  test('has the partners of the project that it follows, in their order', () => {
    expect(form(scripted({}), 3)).toBe(true);
    expect(partnersOf(world, 3)).toEqual([65, 66, -11]);
    expect(Array.from(world.projects.partner)).toEqual([52, 52, 65, 66, -11, 52, 52, 52, 52, 52, 65, 66, -11]);
  });

  test('may follow the very first project', () => {
    consort(world, 0, [25, 26], STRANGER);
    world.potential.parent[3] = 0;
    expect(form(scripted({}), 3)).toBe(true);
    expect(partnersOf(world, 3)).toEqual([25, 26]);
    expect(world.projects.partner[world.projects.offset[3]! + 2]).toBe(STRANGER);
  });

  test('has another in the place of who has closed', () => {
    world.firms.alive[66] = 0;
    const luck = scripted({ 'partners/80': rows(7, 7, 7, 7) });
    expect(form(luck, 3)).toBe(true);
    expect(partnersOf(world, 3)).toEqual([65, 67, -11]);
    expect(luck.drawn[0]).toBe('partners/80/64');
  });

  test('does not come where its lead has closed', () => {
    world.firms.alive[65] = 0;
    expect(form(scripted({}), 3)).toBe(false);
  });
});

describe('who closed since the consortium formed', () => {
  test('gives place to another of the same kind, on the luck of the place; lead, research and all who live stay', () => {
    consort(world, P, [43, 46, -8, 44, 45], STRANGER);
    [43, 46, 44, STRANGER].forEach((i) => (world.firms.alive[i] = 0));
    const luck = scripted({
      'partners/70/64': [0.5, 1e-9, 0.5, 0.5],
      'partners/70/65': [onRow(0, 3), onRow(2, 3), onRow(2, 3), 0.01],
      'partners/70': [onRow(0, 3), onRow(0, 3), onRow(0, 3), onRow(0, 3)],
      'partners/70/192': [0.5, 1e-9, 0.5, 0.5],
      'partners/70/193': rows(9, 4, 5, 3),
    });
    replaceClosed(world, search, luck, 0, P);
    expect(partnersOf(world, P)).toEqual([43, 48, -8, 49, 45]);
    expect([world.firms.kind[48], world.firms.kind[49]]).toEqual([LARGE, SME]);
    expect(Array.from(world.projects.partner)).toEqual([52, 52, 52, 52, 52, 43, 48, -8, 49, 45, 52, 52, 52]);
  });

  test('may be the very first firm', () => {
    consort(world, P, [43, 0], STRANGER);
    world.firms.alive[0] = 0;
    world.firms.kind[0] = SME;
    replaceClosed(world, search, scripted({ partners: rows(9, 9, 9, 9) }), 0, P);
    expect(partnersOf(world, P)).toEqual([43, 49]);
  });
});
