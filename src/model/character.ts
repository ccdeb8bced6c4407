/** What distinguishes firms of a size: productivity and technology. */
import { TECHNOLOGY_DIMENSIONS, type Firms } from './entities/firms.ts';
import { exp, normalQuantile } from './exact-math.ts';
import { STREAM, type Luck } from './luck.ts';
import type { Numbers } from './numbers.ts';

/** Productivity (mean vaPerWorker) and a technology position around a centre `centres[at … at + 3]`; `u` is room for four uniforms. */
export function drawCharacter(
  firms: Firms,
  i: number,
  numbers: Numbers,
  luck: Luck,
  centres: Float64Array,
  at: number,
  u: Float64Array,
): void {
  const { productivitySd, vaPerWorker, technologySpread } = numbers.assumptions;
  luck.draw(STREAM.firmBirth, firms.identity[i]!, 1, u);
  firms.productivity[i] = vaPerWorker * exp(productivitySd * normalQuantile(u[0]!) - 0.5 * productivitySd * productivitySd);
  luck.draw(STREAM.firmTechnology, firms.identity[i]!, 0, u);
  for (let d = 0; d < TECHNOLOGY_DIMENSIONS; d++) {
    firms.technology[i * TECHNOLOGY_DIMENSIONS + d] = centres[at + d]! + technologySpread * normalQuantile(u[d]!);
  }
}
