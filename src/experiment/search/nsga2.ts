/**
 * NSGA-II (Deb et al. 2002) in two halves, so that whoever judges may do so elsewhere: `breed` asks for the next generation, `survivors`
 * tells who lives on. Genes are shares from 0 to 1. Chance is keyed luck: a child depends on seed, generation and its own number alone, never
 * on who judged it or when. One step differs from 2002: how the front that has no room for all is thinned. With two objectives one by one by
 * crowding (`spreadOver`), with more by what each dominates alone (`dominatingMost`).
 */
import { pow } from '../../model/exact-math.ts';
import type { Luck } from '../../model/luck.ts';
import { dominatingMost } from './hypervolume.ts';
import { crowdingOf, frontsOf, spreadOver, type Costs, type Judged } from './pareto.ts';

/** A stream of the keyed luck that no process of the model uses. */
const STREAM_OF_BREEDING = 69;

/** How children differ from their parents. */
export const VARIATION = {
  /** Chance that two parents are crossed at all, and that a gene of theirs is. */
  crossover: 0.9,
  /** Distribution indices of simulated binary crossover and polynomial mutation: the higher, the closer to the parents. */
  crossoverIndex: 20,
  mutationIndex: 20,
} as const;

/** Who breeds. */
export interface Parent extends Judged {
  readonly genes: readonly number[];
}

/** A sequence of uniforms of one number of one generation. */
type Uniforms = () => number;

function uniformsOf(luck: Luck, number: number): Uniforms {
  const words = new Float64Array(4);
  let drawn = 0;
  return () => {
    if (drawn % 4 === 0) luck.draw(STREAM_OF_BREEDING, number, drawn / 4, words);
    return words[drawn++ % 4];
  };
}

/** Times that a pair is bred anew for children that are wanted, before any child is taken. */
const MOST_ATTEMPTS = 20;

/**
 * The genes of `count` children of a population. `luck` is that of the seed and of the generation. Children that `wanted` refuses (such as
 * policies judged before) are bred again, up to twenty times their number.
 */
export function breed(
  population: readonly Parent[],
  count: number,
  luck: Luck,
  wanted: (genes: readonly number[]) => boolean = () => true,
): readonly (readonly number[])[] {
  const better = crowdedComparison(population);
  const children: (readonly number[])[] = [];
  for (let pair = 0; children.length < count; pair++) {
    const uniform = uniformsOf(luck, pair);
    const [mother, father] = [tournament(population, better, uniform), tournament(population, better, uniform)];
    for (const child of crossed(mother.genes, father.genes, uniform)) {
      const genes = mutated(child, uniform);
      if (children.length < count && (pair >= MOST_ATTEMPTS * count || wanted(genes))) children.push(genes);
    }
  }
  return children;
}

/** Whether the first position is the better parent: of a better front, or of the same and less crowded. */
function crowdedComparison(population: readonly Judged[]): (a: number, b: number) => boolean {
  const rank = new Int32Array(population.length);
  const room = new Float64Array(population.length);
  frontsOf(population).forEach((front, r) => {
    const distance = crowdingOf(front.map((n) => population[n].costs));
    front.forEach((n, place) => {
      rank[n] = r;
      room[n] = distance[place];
    });
  });
  return (a, b) => rank[a] < rank[b] || (rank[a] === rank[b] && room[a] > room[b]);
}

/** The better of two at random; of equals the first. */
function tournament(population: readonly Parent[], better: (a: number, b: number) => boolean, uniform: Uniforms): Parent {
  const one = Math.floor(uniform() * population.length);
  const other = Math.floor(uniform() * population.length);
  return population[better(other, one) ? other : one];
}

/** Simulated binary crossover within 0 and 1 (Deb and Agrawal 1995): children lie about their parents as far apart as these are. */
function crossed(mother: readonly number[], father: readonly number[], uniform: Uniforms): readonly (readonly number[])[] {
  const [first, second] = [[...mother], [...father]];
  if (uniform() > VARIATION.crossover) return [first, second];
  for (let g = 0; g < mother.length; g++) {
    const [chosen, spread, swapped] = [uniform() <= 0.5, uniform(), uniform() <= 0.5];
    const [low, high] = [Math.min(mother[g], father[g]), Math.max(mother[g], father[g])];
    if (!chosen || high - low < 1e-14) continue;
    const below = 0.5 * (low + high - spreadOf(spread, low, high - low) * (high - low));
    const above = 0.5 * (low + high + spreadOf(spread, 1 - high, high - low) * (high - low));
    [first[g], second[g]] = swapped ? [inside(above), inside(below)] : [inside(below), inside(above)];
  }
  return [first, second];
}

/** How far a child is from the middle, in half distances of its parents, where a parent is `room` away from its limit. */
function spreadOf(u: number, room: number, apart: number): number {
  const power = VARIATION.crossoverIndex + 1;
  const alpha = 2 - pow(1 + (2 * room) / apart, -power);
  return pow(u * alpha <= 1 ? u * alpha : 1 / (2 - u * alpha), 1 / power);
}

/** Polynomial mutation within 0 and 1: on the mean one gene of a child. */
function mutated(genes: readonly number[], uniform: Uniforms): readonly number[] {
  const power = VARIATION.mutationIndex + 1;
  return genes.map((gene) => {
    const [chosen, u] = [uniform() <= 1 / genes.length, uniform()];
    if (!chosen) return gene;
    if (u <= 0.5) return inside(gene + pow(2 * u + (1 - 2 * u) * pow(1 - gene, power), 1 / power) - 1);
    return inside(gene + 1 - pow(2 * (1 - u) + (2 * u - 1) * pow(gene, power), 1 / power));
  });
}

/** Between 0 and 1, to nine decimals: what is written down is what is bred from. */
function inside(gene: number): number {
  return Math.min(1, Math.max(0, Math.round(gene * 1e9) / 1e9));
}

/** The positions of the members of a front that live on where there is no room for all. */
function thinned(costs: readonly Costs[], keep: number): readonly number[] {
  return costs[0].length <= 2 ? spreadOver(costs, keep) : dominatingMost(costs, keep);
}

/** The `count` that live on, best front first; of the front for which there is not room enough those that are worth most to it. */
export function survivors<T extends Judged>(all: readonly T[], count: number): readonly T[] {
  const living: T[] = [];
  for (const front of frontsOf(all)) {
    const members = front.map((n) => all[n]);
    const room = count - living.length;
    if (room <= 0) break;
    if (members.length <= room) living.push(...members);
    else {
      const costs = members.map((member) => member.costs);
      living.push(...thinned(costs, room).map((n) => members[n]));
    }
  }
  return living;
}
