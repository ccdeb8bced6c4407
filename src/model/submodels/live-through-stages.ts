/**
 * S17: clusters live through stages. Once a year, from the third on: emergent below a size, growing or declining by the growth of their firms
 * over two years or when technologies have grown too alike, sustaining otherwise (after Menzel and Fornahl 2010; sizes are assumptions).
 * A stage decides how many projects hear of a call; the counterfactual's own stage shifts their value, in every world alike.
 */
import { STAGES, type Stage } from '../cluster-design.ts';
import { TECHNOLOGY_DIMENSIONS } from '../entities/firms.ts';
import type { World } from '../entities/world.ts';
import { pow } from '../exact-math.ts';
import { REACH_RESERVE } from '../potential-projects.ts';
import { REGION_IDS } from '../published.ts';
import { isRunning } from '../services.ts';

const GROWTH_YEARS = 2;
/** Spread of technologies, beside that of firms around one centre, below which a cluster that does not grow has grown too alike (assumption). */
const TOO_ALIKE = 0.6;

/** Measures every cluster at a year's end and moves it to its stage. */
export function liveThroughStages(world: World, rows: Int32Array, count: number, t: number): void {
  noteCrowding(world);
  if (t % 4 !== 3) return;
  const { clusters, numbers } = world;
  const n = numbers.clusters.length;
  const measured = t >= 4 * GROWTH_YEARS - 1;
  const growths = new Float64Array(n).fill(NaN);
  for (let c = 0; c < n; c++) {
    const firms = firmsOf(world, c);
    const before = clusters.firmsBefore[n + c]!;
    clusters.firmsBefore[n + c] = clusters.firmsBefore[c]!;
    clusters.firmsBefore[c] = firms;
    if (!measured || before <= 0 || firms <= 0) continue;
    growths[c] = pow(firms / before, 1 / GROWTH_YEARS) - 1;
  }
  // Only for a cluster that neither grows nor shrinks for certain does it matter how alike its firms are.
  const unclear = Uint8Array.from(growths, (growth) => (growth <= 0 && growth >= -numbers.assumptions.stageGrowth ? 1 : 0));
  const spread = unclear.includes(1) ? technologySpread(world, rows, count, unclear) : null;
  for (let c = 0; c < n; c++) {
    if (Number.isNaN(growths[c]!)) continue;
    clusters.stage[c] = STAGES.indexOf(stageOf(world, firmsOf(world, c), growths[c]!, spread && unclear[c] === 1 ? spread[c]! : Infinity));
  }
}

/** The stage of a cluster with so many firms, yearly growth and relative spread of technologies. */
export function stageOf(world: World, firms: number, growth: number, spread: number): Stage {
  const { emergentBelow, stageGrowth } = world.numbers.assumptions;
  if (growth < -stageGrowth || (growth <= 0 && spread < TOO_ALIKE)) return 'declining';
  if (firms < emergentBelow) return 'emergent';
  return growth > stageGrowth ? 'growing' : 'sustaining';
}

/** Live firms of a cluster. */
export function firmsOf(world: World, c: number): number {
  const regions = REGION_IDS.length;
  let firms = 0;
  for (let r = 0; r < regions; r++) firms += world.firmsByCell[c * regions + r]!;
  return firms;
}

/** Whether a cluster has the firms below which nothing spills over: it cannot be built from scratch. */
export function hasCriticalMass(world: World, c: number): boolean {
  return firmsOf(world, c) >= world.numbers.assumptions.criticalMass;
}

/** Variance of technologies around the cluster's mean, over that of firms drawn around one centre, of the clusters that are wanted. */
function technologySpread(world: World, rows: Int32Array, count: number, wanted: Uint8Array): Float64Array {
  const { firms, numbers } = world;
  const n = numbers.clusters.length;
  const d = TECHNOLOGY_DIMENSIONS;
  const [sum, squares, size] = [new Float64Array(n * d), new Float64Array(n), new Float64Array(n)];
  for (let m = 0; m < count; m++) {
    const i = rows[m]!;
    const c = firms.cluster[i]!;
    if (wanted[c] === 0 || firms.alive[i] === 0) continue;
    size[c]! += 1;
    for (let k = 0; k < d; k++) {
      const x = firms.technology[i * d + k]!;
      sum[c * d + k]! += x;
      squares[c]! += x * x;
    }
  }
  const usual = d * numbers.assumptions.technologySpread * numbers.assumptions.technologySpread;
  return size.map((many, c) => {
    if (many === 0) return 1;
    let around = squares[c]! / many;
    for (let k = 0; k < d; k++) around -= (sum[c * d + k]! / many) * (sum[c * d + k]! / many);
    return around / usual;
  });
}

/** Projects that hear of a call relative to a sustaining cluster. */
export function arrivalFactor(world: World, c: number): number {
  const { arrivalEmergent, arrivalGrowing, arrivalDeclining } = world.numbers.assumptions;
  return [arrivalEmergent, arrivalGrowing, 1, arrivalDeclining][world.clusters.stage[c]!]!;
}

/** What a cluster's stage adds to ln private value. */
export function valueShift(world: World, c: number): number {
  const { valueEmergent, valueGrowing, valueDeclining } = world.numbers.assumptions;
  return [valueEmergent, valueGrowing, 0, valueDeclining][world.clusters.stage[c]!]!;
}

/** Whether project p hears of a call in quarter t; brokerage lets more of them hear. */
export function hearsOfCall(world: World, p: number, t: number): boolean {
  const brokerage = isRunning(world.numbers.policy, t) ? world.numbers.services.brokerage : 0;
  const factor = arrivalFactor(world, world.potential.cluster[p]!) * (1 + brokerage);
  return world.potential.reach[p]! * REACH_RESERVE < factor;
}

/** Turns the quarter's spending of funded projects into a share of the cluster's own R&D, which in steady state replaces what knowledge is lost. */
function noteCrowding({ clusters, knowledgeByCluster, numbers }: World): void {
  clusters.crowding.forEach((spending, c) => {
    const research = numbers.knowledgeLoss * knowledgeByCluster[c]!;
    clusters.crowding[c] = research > 0 ? Math.min(1, spending / research) : 0;
  });
}
