/** NSGA-II on a problem that is known: what a generation costs is nothing, so that all that is measured is the search. */
import { hypervolume } from '../src/experiment/search/hypervolume.ts';
import { breed, survivors, type Parent } from '../src/experiment/search/nsga2.ts';
import { keyFromSeed, luckOf } from '../src/model/luck.ts';
import type { ZdtProblem } from './zdt.ts';

/** The last population of a search with uniform first genes. */
export function searchZdt(problem: ZdtProblem, population: number, generations: number, seed: string): readonly Parent[] {
  const key = keyFromSeed(`search of ${problem.id}, ${seed}`);
  const judged = (genes: readonly number[]): Parent => ({ genes, costs: problem.costs(genes) });
  let living = firstGenes(population, problem.genes, key).map(judged);
  for (let generation = 1; generation < generations; generation++) {
    const children = breed(living, population, luckOf(key, generation)).map(judged);
    living = [...survivors([...living, ...children], population)];
  }
  return living;
}

/** Uniform genes, by number and place. */
function firstGenes(count: number, genes: number, key: Int32Array): readonly (readonly number[])[] {
  const luck = luckOf(key, 0);
  const words = new Float64Array(4);
  return Array.from({ length: count }, (_, n) =>
    Array.from({ length: genes }, (_gene, g) => {
      luck.draw(1, n, g, words);
      return words[0];
    }),
  );
}

/** What a population dominates below (1, 1), as a volume. */
export function volumeFound(population: readonly Parent[]): number {
  return hypervolume(
    population.map(({ costs }) => costs),
    [1, 1],
  );
}
