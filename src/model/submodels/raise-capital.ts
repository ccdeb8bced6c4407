/** S16: start-ups raise venture capital, twice as often once a project of theirs succeeded: they grow faster and close less often for some years. */
import { SME } from '../entities/firms.ts';
import type { QuarterLuck, World } from '../entities/world.ts';
import { REGION_IDS } from '../published.ts';

/** A start-up is an SME younger than five years at the end of the quarter. */
const START_UP_QUARTERS = 20;

/** Lets every start-up try that has nothing left of an earlier deal; money raised is spent evenly over the years that follow. */
export function raiseCapital(world: World, rows: Int32Array, count: number, luck: QuarterLuck, t: number): void {
  world.raisedByCell.fill(0);
  const { dealRate, dealSize, ventureYears } = world.numbers.assumptions;
  if (dealRate <= 0 || ventureYears <= 0) return;
  const { alive, kind, age, proven, venture, ventureUntil, cluster, region } = world.firms;
  for (let n = 0; n < count; n++) {
    const i = rows[n]!;
    if (alive[i] === 0 || kind[i] !== SME || age[i]! + 1 >= START_UP_QUARTERS) continue;
    if (t < ventureUntil[i]! || luck.deal[i]! >= (dealRate / 4) * (1 + proven[i]!)) continue;
    venture[i] = dealSize / ventureYears;
    ventureUntil[i] = t + 1 + 4 * ventureYears;
    world.raisedByCell[cluster[i]! * REGION_IDS.length + region[i]!]! += dealSize * world.numbers.weight[cluster[i]!]!;
  }
}
