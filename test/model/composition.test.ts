/** Who takes part in projects by the end of the first tranche, beside the published composition of each cluster (section 8). */
import { describe, expect, test } from 'vitest';
import { LARGE } from '../../src/model/entities/firms.ts';
import { FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import { CLUSTERS, FIRST_TRANCHE_END } from '../../src/model/published.ts';
import { pairAfter, partnersOf, projectsWhere, sum } from './laboratory.ts';

const KINDS = ['sme', 'large', 'research', 'other'] as const;
const REPLICATES = 12;

function noteParticipations(world: World, participations: readonly number[][]): void {
  for (const p of projectsWhere(world, (q) => world.projects.status[q] === FUNDED)) {
    for (const i of partnersOf(world, p)) {
      const kind = i >= 0 ? (world.firms.kind[i] === LARGE ? 1 : 0) : i === OTHER_PARTNER ? 3 : 2;
      participations[world.potential.cluster[p]!]![kind]! += 1;
    }
  }
}

const participations = CLUSTERS.map(() => KINDS.map(() => 0));
for (let r = 0; r < REPLICATES; r++) noteParticipations(pairAfter(FIRST_TRANCHE_END, {}, r).world, participations);

const rows = CLUSTERS.flatMap(({ id, composition }, c) =>
  KINDS.map((kind, k) => ({
    name: `${id} ${kind}`,
    found: (100 * participations[c]![k]!) / sum(participations[c]!),
    published: (100 * composition[kind]) / sum(Object.values(composition)),
  })),
);

/** Published shares that the base run misses by more than four points, and why; a row that no longer misses must leave this list. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {};

describe('participations by kind at quarter 20 lie within four points of the published', () => {
  test.each(rows.filter(({ name }) => !(name in KNOWN_MISSES)))('$name: $found beside $published %', ({ found, published }) => {
    expect(Math.abs(found - published)).toBeLessThanOrEqual(4);
  });

  test('but for the known misses, each of which is still one', () => {
    const missed = rows.filter(({ found, published }) => Math.abs(found - published) > 4).map(({ name }) => name);
    expect(missed).toEqual(Object.keys(KNOWN_MISSES));
    expect(sum(participations.flat())).toBeGreaterThan(REPLICATES * 2000);
  });
});
