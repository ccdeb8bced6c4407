/**
 * Problems with known fronts (Zitzler, Deb and Thiele 2000, Comparison of multiobjective evolutionary algorithms: empirical results,
 * Evolutionary Computation 8(2)): genes from 0 to 1 in, two costs out; the front and the hypervolume up to the point (1, 1) exactly.
 */

/** A problem of the family. */
export interface ZdtProblem {
  readonly id: string;
  readonly genes: number;
  /** What every gene but the first is on the front. */
  readonly best: number;
  costs(genes: readonly number[]): readonly [number, number];
  /** The front: its second cost at a first cost that lies on it. */
  front(first: number): number;
  /** The volume that the whole front dominates below (1, 1). */
  readonly exact: number;
}

const restOf = (genes: readonly number[]): number => genes.slice(1).reduce((sum, gene) => sum + gene, 0) / (genes.length - 1);
const linear = (genes: readonly number[]): number => 1 + 9 * restOf(genes);

/** Many local fronts: genes but the first stand for −5 to 5. */
function rugged(genes: readonly number[]): number {
  const waves = genes.slice(1).map((gene) => {
    const x = 10 * gene - 5;
    return x * x - 10 * Math.cos(4 * Math.PI * x);
  });
  return 1 + 10 * (genes.length - 1) + waves.reduce((sum, wave) => sum + wave, 0);
}

/** The first cost of ZDT6, which crowds the front at its far end. */
function crowdedFirst(x: number): number {
  return 1 - Math.exp(-4 * x) * Math.sin(6 * Math.PI * x) ** 6;
}

const wavy = (first: number): number => 1 - Math.sqrt(first) - first * Math.sin(10 * Math.PI * first);

/** Area under (1, 1) of a front that need not fall everywhere, by what is lowest so far, on a fine grid. */
function areaAbove(front: (first: number) => number, from: number): number {
  const steps = 2_000_000;
  let [area, lowest] = [0, Infinity];
  for (let n = 0; n < steps; n++) {
    const first = from + ((1 - from) * (n + 0.5)) / steps;
    lowest = Math.min(lowest, front(first));
    area += Math.max(0, 1 - lowest) * ((1 - from) / steps);
  }
  return area;
}

/** Least first cost of ZDT6 on its front: the first crest of its sine, where 6π·tan⁻¹ gives the maximum of e^(−4x)·sin⁶(6πx). */
const LEAST_FIRST = crowdedFirst(Math.atan((36 * Math.PI) / 4) / (6 * Math.PI));

/** The five with real genes. */
export const ZDT: readonly ZdtProblem[] = [
  {
    id: 'ZDT1',
    genes: 30,
    best: 0,
    costs: (genes) => [genes[0], linear(genes) * (1 - Math.sqrt(genes[0] / linear(genes)))],
    front: (first) => 1 - Math.sqrt(first),
    exact: 2 / 3,
  },
  {
    id: 'ZDT2',
    genes: 30,
    best: 0,
    costs: (genes) => [genes[0], linear(genes) * (1 - (genes[0] / linear(genes)) ** 2)],
    front: (first) => 1 - first * first,
    exact: 1 / 3,
  },
  {
    id: 'ZDT3',
    genes: 30,
    best: 0,
    costs: (genes) => {
      const [first, g] = [genes[0], linear(genes)];
      return [first, g * (1 - Math.sqrt(first / g) - (first / g) * Math.sin(10 * Math.PI * first))];
    },
    front: wavy,
    exact: areaAbove(wavy, 0),
  },
  {
    id: 'ZDT4',
    genes: 10,
    best: 0.5,
    costs: (genes) => [genes[0], rugged(genes) * (1 - Math.sqrt(genes[0] / rugged(genes)))],
    front: (first) => 1 - Math.sqrt(first),
    exact: 2 / 3,
  },
  {
    id: 'ZDT6',
    genes: 10,
    best: 0,
    costs: (genes) => {
      const [first, g] = [crowdedFirst(genes[0]), 1 + 9 * restOf(genes) ** 0.25];
      return [first, g * (1 - (first / g) ** 2)];
    },
    front: (first) => 1 - first * first,
    exact: (1 - LEAST_FIRST ** 3) / 3,
  },
];
