/** A panel of the firms of one world, filled while the world is stepped: who was born and closed when, and jobs at each year's end. */
import type { World } from '../../model/entities/world.ts';

/** Quarters from one count of the population to the next. */
export const YEAR = 4;

/** Who lived from when until when; row `i` is firm `i`. Quarter 0 is the start, quarter t the end of the t-th quarter. */
export interface Lives {
  /** Quarter at whose end the firm is first seen: 0 for firms of the start, −1 for rows never used. */
  readonly bornAt: Int32Array;
  /** Quarter at whose end it is first seen closed, −1 while it lives. */
  readonly closedAt: Int32Array;
  /** Last quarter observed. */
  until: number;
}

/** Jobs of every row at a year's end: 0 where the firm is closed or not yet born. */
export type YearEnd = Float64Array;

/** Lives and yearly sizes of the firms of one world. `yearEnds[y]` is the end of year y, `yearEnds[0]` the start. */
export interface FirmPanel extends Lives {
  readonly yearEnds: YearEnd[];
}

/** A panel that has seen the world at t = 0. */
export function createPanel(world: World): FirmPanel {
  const rows = world.firms.alive.length;
  const panel: FirmPanel = { bornAt: new Int32Array(rows).fill(-1), closedAt: new Int32Array(rows).fill(-1), until: 0, yearEnds: [] };
  observe(panel, world, 0);
  return panel;
}

/** Notes the world at the end of a quarter: call it after every step, `quarter` being the number of steps so far. */
export function observe(panel: FirmPanel, world: World, quarter: number): void {
  const { alive, jobs } = world.firms;
  const { bornAt, closedAt } = panel;
  for (let i = 0; i < alive.length; i++) {
    if (alive[i] === 1) {
      if (bornAt[i] < 0) bornAt[i] = quarter;
    } else if (bornAt[i] >= 0 && closedAt[i] < 0) closedAt[i] = quarter;
  }
  panel.until = quarter;
  if (quarter % YEAR === 0) panel.yearEnds.push(jobs.map((size, i) => (alive[i] === 1 ? size : 0)));
}
