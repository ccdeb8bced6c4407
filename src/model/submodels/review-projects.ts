/**
 * S11: mid-term reviews. At half its life a funded project is judged again and stopped where its value looks below a line:
 * ln x, less what a failure to come already shows, plus noise.
 */
import { FUNDED } from '../entities/projects.ts';
import type { World } from '../entities/world.ts';
import { log, normalQuantile } from '../exact-math.ts';
import { STREAM, type Luck } from '../luck.ts';
import { isRunning } from '../services.ts';
import { releasePartners } from '../undertake.ts';

/** Judges every funded project that reaches half its life in quarter t. */
export function reviewProjects(world: World, luck: Luck, t: number): void {
  const { projects, numbers, potential } = world;
  if (numbers.policy.midTermReview === 'off') return;
  const { midTermStop, gateNoise, failureShows } = numbers.assumptions;
  const line = midTermStop > 0 ? log(midTermStop) : -Infinity;
  const noise = gateNoise * numbers.services.reviewNoise;
  const u = new Float64Array(4);
  for (let n = 0; n < world.activeCount; n++) {
    const p = world.active[n]!;
    if (projects.status[p] !== FUNDED || t !== midTerm(world, p)) continue;
    luck.draw(STREAM.review, potential.identity[p]!, 0, u);
    const shows = potential.succeeds[p] === 1 ? 0 : failureShows;
    if (log(potential.value[p]!) - shows + noise * normalQuantile(u[0]!) < line) stop(world, t, p);
  }
}

function midTerm({ projects }: World, p: number): number {
  return projects.spendFrom[p]! + Math.floor((projects.spendUntil[p]! - projects.spendFrom[p]!) / 2);
}

/** Project p ends with what it has spent; the rest of its federal money returns to the cluster, or lapses where the programme has ended. */
function stop(world: World, t: number, p: number): void {
  const { projects, clusters, potential, numbers } = world;
  const c = potential.cluster[p]!;
  const life = projects.spendUntil[p]! - projects.spendFrom[p]!;
  const done = (t - projects.spendFrom[p]!) / life;
  if (done <= 0) return;
  releasePartners(world, p);
  const returned = projects.government[p]! * (1 - done);
  clusters.committed[c]! -= returned;
  if (isRunning(numbers.policy, t)) clusters.bank[c]! += returned;
  else clusters.lapsed[c]! += returned;
  projects.cost[p]! *= done;
  projects.government[p]! *= done;
  projects.provincial[p]! *= done;
  projects.spendUntil[p] = t;
  projects.stopped[p] = 1;
}
