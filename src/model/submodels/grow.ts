/** S1: ln L(t+1) = ln L(t) + μ/4 − ½σ² + σ·ε, σ = ½σ0·L^(−β), ε of unit variance (Laplace), one change at most ±0.7, L ≥ 1. */
import type { QuarterLuck, World } from '../entities/world.ts';
import { exp, log } from '../exact-math.ts';
import type { KernelRoom } from '../kernel.ts';

/**
 * Moves every live firm's jobs by one quarter. A world under the assumptions of a `twin` that has already grown this quarter
 * takes over the twin's result wherever the firm's state is the same: the same luck and the same rule give the same bits.
 */
export function grow(world: World, rows: Int32Array, count: number, luck: QuarterLuck, twin: World | null, t: number): void {
  const { alive, logJobs, lastLogJobs, jobs, ventureUntil } = world.firms;
  const { growthScale, growthCap, assumptions } = world.numbers;
  const usual = assumptions.growthDrift / 4;
  const raised = usual + assumptions.ventureGrowth / 4;
  const exponent = -assumptions.growthSizeExponent;
  const floor = lowest(world);
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
    const next = moved(before, drift, growthScale * exp(exponent * before), luck.growth[i]!, growthCap, floor);
    lastLogJobs[i] = before;
    logJobs[i] = next;
    jobs[i] = exp(next);
  }
}

/**
 * The same for worlds that share the size of their firms, once for all of them and in bulk: where nobody raises venture capital, nothing that
 * a policy does changes how a firm grows. The room holds the quarter's shocks, as drawn for these rows. A row grows as long as it lives in any of the worlds; where it is closed nobody looks.
 */
export function growTogether(world: World, rows: Int32Array, count: number, room: KernelRoom): void {
  const { logJobs, jobs } = world.firms;
  const { growthScale, growthCap, assumptions } = world.numbers;
  const { exponent, power } = room;
  const [shock] = room.uniforms;
  const drift = assumptions.growthDrift / 4;
  const size = -assumptions.growthSizeExponent;
  const floor = lowest(world);
  for (let n = 0; n < count; n++) exponent[n] = size * logJobs[rows[n]!]!;
  room.exp(count);
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    const next = moved(logJobs[i]!, drift, growthScale * power[n]!, shock[n]!, growthCap, floor);
    logJobs[i] = next;
    exponent[n] = next;
  }
  room.exp(count);
  for (let n = 0; n < count; n++) jobs[rows[n]!] = power[n]!;
}

/** ln of the fewest jobs that a firm has. */
function lowest({ numbers }: World): number {
  return numbers.jobsFloor > 0 ? log(numbers.jobsFloor) : -Infinity;
}

/** ln jobs a quarter later. */
function moved(before: number, drift: number, sigma: number, shock: number, cap: number, floor: number): number {
  let change = drift - 0.5 * sigma * sigma + sigma * shock;
  if (change > cap) change = cap;
  else if (change < -cap) change = -cap;
  const next = before + change;
  return next < floor ? floor : next;
}
