/**
 * Interleaved rounds: every contestant once, then every contestant again, so that what disturbs the machine disturbs all of them. Memory is not
 * cleared by force between them: the engine would throw compiled code away with it, and time the compiler.
 */

/** Somebody who is timed: one call is one timing, in the contestant's own unit. */
export interface Contestant {
  readonly id: string;
  time(round: number): number | Promise<number>;
}

/** How many rounds: at least `least`, then on until the seconds are used up, at most `most`; before them `warm` untimed ones, 1 unless said. */
export interface RoundLimits {
  readonly warm?: number;
  readonly least: number;
  readonly most: number;
  readonly seconds: number;
}

/** Timings by contestant, one a round. */
export async function interleave(contestants: readonly Contestant[], limits: RoundLimits): Promise<ReadonlyMap<string, readonly number[]>> {
  const timings = new Map<string, number[]>(contestants.map(({ id }) => [id, []]));
  for (let round = -(limits.warm ?? 1); round < 0; round++) for (const contestant of contestants) await contestant.time(round);
  const start = performance.now();
  for (let round = 0; round < limits.most; round++) {
    if (round >= limits.least && performance.now() - start > limits.seconds * 1000) break;
    for (const contestant of startingAt(contestants, round)) timings.get(contestant.id)!.push(await contestant.time(round));
  }
  return timings;
}

/** The list turned, so that nobody always follows the same one. */
export function startingAt<T>(list: readonly T[], first: number): T[] {
  return list.map((_, n) => list[(n + first) % list.length]!);
}
