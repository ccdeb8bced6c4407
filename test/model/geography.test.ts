/** Distances and regional shares against their sources. */
import { designOf, PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { describe, expect, test } from 'vitest';
import { DISTANCES_KM, participationsOf, regionShares } from '../../src/model/geography.ts';
import { CLUSTERS, PARTICIPATIONS_BY_REGION, REGION_ANCHORS, REGION_IDS } from '../../src/model/published.ts';
import { sum } from './laboratory.ts';

/** Great-circle distance in km on a sphere of 6,371 km. */
function haversine(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const radians = Math.PI / 180;
  const half = (x: number, y: number): number => Math.sin(((x - y) * radians) / 2) ** 2;
  const chord = half(b.lat, a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon, a.lon);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

describe('distances between regions', () => {
  test('are the great-circle distances of their anchors', () => {
    const expected = REGION_IDS.map((a) => REGION_IDS.map((b) => Math.round(haversine(REGION_ANCHORS[a], REGION_ANCHORS[b]))));
    expect(DISTANCES_KM).toEqual(expected);
  });

  test('are a metric: zero at home, the same both ways, never longer than a detour', () => {
    REGION_IDS.forEach((_, a) => {
      expect(DISTANCES_KM[a]![a]).toBe(0);
      REGION_IDS.forEach((_, b) => {
        expect(DISTANCES_KM[a]![b]).toBe(DISTANCES_KM[b]![a]);
        REGION_IDS.forEach((_, c) => expect(DISTANCES_KM[a]![b]!).toBeLessThanOrEqual(DISTANCES_KM[a]![c]! + DISTANCES_KM[c]![b]! + 1));
      });
    });
  });
});

const DESIGNS = PUBLISHED_CLUSTERS.map(designOf);

describe('fitted shares by region', () => {
  const shares = regionShares(0.6, DESIGNS);
  const share = (c: number, r: number): number => shares[c * REGION_IDS.length + r]!;
  const participations = (regions: readonly number[]): number =>
    sum(CLUSTERS.flatMap((cluster, c) => regions.map((r) => participationsOf(cluster) * share(c, r))));

  test('sum to one in every cluster and are never negative', () => {
    CLUSTERS.forEach((_, c) => expect(sum(REGION_IDS.map((_, r) => share(c, r)))).toBeCloseTo(1, 12));
    expect(shares.every((value) => value > 0)).toBe(true);
  });

  test('spread the participations as published: BC 794, Ontario 632, Quebec 265, the others 617', () => {
    expect(sum(CLUSTERS.map(participationsOf))).toBe(sum(Object.values(PARTICIPATIONS_BY_REGION)));
    expect(participations([0])).toBeCloseTo(PARTICIPATIONS_BY_REGION.BC, 0);
    expect(participations([2])).toBeCloseTo(PARTICIPATIONS_BY_REGION.ON, 0);
    expect(participations([3])).toBeCloseTo(PARTICIPATIONS_BY_REGION.QC, 0);
    expect(participations([1, 4, 5])).toBeCloseTo(PARTICIPATIONS_BY_REGION.others, 0);
  });

  test('put the largest share of every cluster but one in its home', () => {
    const atHome = CLUSTERS.filter((cluster, c) => REGION_IDS.every((_, r) => share(c, REGION_IDS.indexOf(cluster.region)) >= share(c, r)));
    expect(atHome.map((cluster) => cluster.id)).toEqual(expect.arrayContaining(['digital', 'ocean', 'protein', 'ngen']));
  });

  test('grow at home with the assumed home share', () => {
    const more = regionShares(0.8, DESIGNS);
    const home = CLUSTERS[2]!;
    expect(home.homeShare).toBeNull();
    const at = 2 * REGION_IDS.length + REGION_IDS.indexOf(home.region);
    expect(more[at]).toBeGreaterThan(shares[at]!);
  });
});
