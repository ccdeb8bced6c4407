/**
 * Who beats whom where several things are wanted at once: domination, fronts, crowding, thinning (Deb, Pratap, Agarwal and Meyarivan 2002,
 * A fast and elitist multiobjective genetic algorithm: NSGA-II, IEEE Transactions on Evolutionary Computation 6(2)). Less is better.
 */

/** Values of which less is better, in one order for all that are compared. */
export type Costs = readonly number[];

/** What is compared: its costs, and by how much it breaks its constraints (0 or left out: not at all). */
export interface Judged {
  readonly costs: Costs;
  readonly excess?: number;
}

/** Whether `a` is as good as `b` on everything and better on something. */
export function dominates(a: Costs, b: Costs): boolean {
  let better = false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] > b[i]) return false;
    if (a[i] < b[i]) better = true;
  }
  return better;
}

/** Whether `a` beats `b`: whoever keeps the constraints beats whoever does not, the smaller excess the larger; else by domination. */
export function beats(a: Judged, b: Judged): boolean {
  const [of, against] = [a.excess ?? 0, b.excess ?? 0];
  if (of > 0 || against > 0) return of < against;
  return dominates(a.costs, b.costs);
}

/** The fronts by position, best first: the first is beaten by nobody, each further one only by those before it. */
export function frontsOf(all: readonly Judged[]): readonly (readonly number[])[] {
  const beaten: number[][] = all.map(() => []);
  const beatenBy = new Int32Array(all.length);
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) {
      const [winner, loser] = beats(all[a], all[b]) ? [a, b] : beats(all[b], all[a]) ? [b, a] : [-1, -1];
      if (winner < 0) continue;
      beaten[winner].push(loser);
      beatenBy[loser] += 1;
    }
  }
  const fronts: number[][] = [];
  let front = all.flatMap((_, n) => (beatenBy[n] === 0 ? [n] : []));
  while (front.length > 0) {
    fronts.push(front);
    const next = front.flatMap((n) => beaten[n].filter((loser) => (beatenBy[loser] -= 1) === 0));
    front = next.sort((a, b) => a - b);
  }
  return fronts;
}

/** Those that nobody beats, in their order. */
export function unbeaten<T extends Judged>(all: readonly T[]): readonly T[] {
  return all.filter((one) => !all.some((other) => beats(other, one)));
}

/**
 * Crowding distance of each member of a front: the sides of the box between its neighbours, summed over the objectives as shares of the
 * front's range; Infinity at either end of any objective. An objective on which all are equal says nothing.
 */
export function crowdingOf(front: readonly Costs[]): Float64Array {
  const distance = new Float64Array(front.length);
  const order = front.map((_, n) => n);
  for (let objective = 0; objective < (front[0]?.length ?? 0); objective++) {
    order.sort((a, b) => front[a][objective] - front[b][objective] || a - b);
    const [first, last] = [order[0], order[order.length - 1]];
    const range = front[last][objective] - front[first][objective];
    if (!(range > 0)) continue;
    distance[first] = Infinity;
    distance[last] = Infinity;
    for (let n = 1; n < order.length - 1; n++)
      distance[order[n]] += (front[order[n + 1]][objective] - front[order[n - 1]][objective]) / range;
  }
  return distance;
}

/**
 * The positions of `keep` members spread over a front, ascending. The most crowded goes first and crowding is worked out anew after each:
 * all at once would empty whole stretches of the front (Kukkonen and Deb 2006). Of equally crowded ones the later goes.
 */
export function spreadOver(front: readonly Costs[], keep: number): readonly number[] {
  const left = front.map((_, n) => n);
  while (left.length > keep) {
    const distance = crowdingOf(left.map((n) => front[n]));
    let worst = left.length - 1;
    for (let n = left.length - 2; n >= 0; n--) if (distance[n] < distance[worst]) worst = n;
    left.splice(worst, 1);
  }
  return left;
}
