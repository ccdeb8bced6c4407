/** A panel of made-up firms, whose effects are known because they were put there. */
import { createFirmYears, type FirmYears, type Panel } from '../../src/experiment/evaluation/panel.ts';

/** One made-up firm by year: its own jobs, what projects and spillovers bring it, and its partners; 0 jobs where it is not there. */
export interface MadeUpFirm {
  readonly cluster?: number;
  readonly region?: number;
  /** Years of age in year 0. */
  readonly age?: number;
  /** The year before its first funded project, or −1. */
  readonly base?: number;
  readonly jobs: readonly number[];
  readonly projects?: readonly number[];
  readonly partners?: readonly number[];
  /** The same without the programme; as with it where left out. */
  readonly without?: Pick<MadeUpFirm, 'jobs' | 'projects' | 'partners'>;
}

/** Value added of a job in the made-up panel, CAD M a year. */
export const VALUE_A_JOB = 0.1;

/** The panel of made-up firms; row i is firm i. */
export function panelOf(years: number, firms: readonly MadeUpFirm[]): Panel {
  const rows = firms.length;
  const programme = createFirmYears(years, rows);
  const counterfactual = createFirmYears(years, rows);
  const age = new Int32Array((years + 1) * rows);
  firms.forEach((firm, i) => {
    fill(programme, rows, i, years, firm);
    fill(counterfactual, rows, i, years, firm.without ?? firm);
    for (let year = 0; year <= years; year++) age[year * rows + i] = ((firm.age ?? 10) + year) * 4;
  });
  return {
    years,
    rows,
    vaPerWorker: VALUE_A_JOB,
    cluster: Uint8Array.from(firms, (firm) => firm.cluster ?? 0),
    region: Uint8Array.from(firms, (firm) => firm.region ?? 0),
    age,
    base: Int32Array.from(firms, (firm) => firm.base ?? -1),
    programme,
    counterfactual,
  };
}

function fill(world: FirmYears, rows: number, i: number, years: number, firm: MadeUpFirm): void {
  for (let year = 0; year <= years; year++) {
    const jobs = firm.jobs[year];
    if (!(jobs > 0)) continue;
    const at = year * rows + i;
    world.alive[at] = 1;
    world.ownJobs[at] = jobs;
    world.ownValue[at] = jobs * VALUE_A_JOB;
    world.projectValue[at] = firm.projects?.[year] ?? 0;
    world.partners[at] = firm.partners?.[year] ?? 0;
    world.research[at] = jobs * 0.01;
    world.paidResearch[at] = jobs * 0.01;
  }
}

/** The same number of jobs in years 0 … `years`. */
export function steady(jobs: number, years: number): number[] {
  return Array.from({ length: years + 1 }, () => jobs);
}
