/** S1: ln L(t+1) = ln L(t) + μ/4 − ½σ² + σ·ε, σ = ½σ0·L^(−β), ε of unit variance (Laplace), one change at most ±0.7, L ≥ 1. */
import type { QuarterLuck, World } from '../entities/world.ts';
import { exp, log } from '../exact-math.ts';

/**
 * Moves every live firm's jobs by one quarter. A world under the assumptions of a `twin` that has already stepped this quarter
 * takes over the twin's result wherever the firm's state is the same: the same luck and the same rule give the same bits.
 */
export function grow(world: World, rows: Int32Array, count: number, luck: QuarterLuck, twin: World | null, t: number): void {
  const { alive, logJobs, lastLogJobs, jobs, ventureUntil } = world.firms;
  const { growthScale, growthCap, jobsFloor, assumptions } = world.numbers;
  const usual = assumptions.growthDrift / 4;
  const raised = usual + assumptions.ventureGrowth / 4;
  const exponent = -assumptions.growthSizeExponent;
  const floor = jobsFloor > 0 ? log(jobsFloor) : -Infinity;
  const known = (twin ?? world).firms;
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (alive[i] === 0) continue;
    const before = logJobs[i]!;
    const drift = t < ventureUntil[i]! ? raised : usual;
    if (twin !== null && known.alive[i] === 1 && known.lastLogJobs[i] === before && known.ventureUntil[i] === ventureUntil[i]) {
      logJobs[i] = known.logJobs[i]!;
      jobs[i] = known.jobs[i]!;
      continue;
    }
    const sigma = growthScale * exp(exponent * before);
    let change = drift - 0.5 * sigma * sigma + sigma * luck.growth[i]!;
    if (change > growthCap) change = growthCap;
    else if (change < -growthCap) change = -growthCap;
    let next = before + change;
    if (next < floor) next = floor;
    lastLogJobs[i] = before;
    logJobs[i] = next;
    jobs[i] = exp(next);
  }
}
