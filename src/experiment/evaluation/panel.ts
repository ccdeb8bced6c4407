/**
 * A panel of firms by year, as a statistical office would keep it, for the world with the programme and for its counterfactual.
 * It reads the worlds between quarters and never writes to one.
 */
import { LARGE } from '../../model/entities/firms.ts';
import type { World } from '../../model/entities/world.ts';
import { createReplicate, stepReplicate, type Replicate, type WorldSettings } from '../../model/simulate.ts';

/** Quarters between two records of the panel. */
export const QUARTERS_A_YEAR = 4;

/** Firms of one world by year: `column[year × rows + firm]`, 0 where the firm is not there. Money in CAD M. */
export interface FirmYears {
  readonly alive: Uint8Array;
  /** Jobs without those that projects cause, at the year's end. */
  readonly ownJobs: Float64Array;
  /** Value added of those jobs, a year at the rate of the year's end. */
  readonly ownValue: Float64Array;
  /** Value added that projects, funded or not, bring the firm, a year at the rate of the year's end. */
  readonly projectValue: Float64Array;
  /** Value added from what the firm absorbs of others' projects, a year at the rate of the year's end. */
  readonly spilloverValue: Float64Array;
  /** R&D carried out in the year: own, and the firm's share of its projects' spending, whoever pays. */
  readonly research: Float64Array;
  /** The part of it that the firm pays itself. */
  readonly paidResearch: Float64Array;
  /** Distinct project partners so far. */
  readonly partners: Float64Array;
}

/** What an evaluator could know of every firm, and what only a model knows: the same firms without the programme. */
export interface Panel {
  /** The last year; year 0 is t = 0, year y is quarter 4y. */
  readonly years: number;
  readonly rows: number;
  /** Value added of a job that projects cause, CAD M a year. */
  readonly vaPerWorker: number;
  readonly cluster: Uint8Array;
  readonly region: Uint8Array;
  /** Age in quarters in the programme world, `age[year × rows + firm]`. */
  readonly age: Int32Array;
  /** The last year whose end lies before the firm's first funded project; −1 for a firm never funded. */
  readonly base: Int32Array;
  readonly programme: FirmYears;
  readonly counterfactual: FirmYears;
}

/** Empty columns for years 0 … `years`. */
export function createFirmYears(years: number, rows: number): FirmYears {
  const column = (): Float64Array => new Float64Array((years + 1) * rows);
  return {
    alive: new Uint8Array((years + 1) * rows),
    ownJobs: column(),
    ownValue: column(),
    projectValue: column(),
    spilloverValue: column(),
    research: column(),
    paidResearch: column(),
    partners: column(),
  };
}

/** The running year of one world: R&D so far, by firm, CAD M. */
interface RunningYear {
  readonly world: World;
  readonly years: FirmYears;
  readonly research: Float64Array;
  readonly paidResearch: Float64Array;
}

/** Simulates one replicate of one world and its counterfactual over `quarters` (whole years count) and keeps the panel. */
export function recordPanel(settings: WorldSettings, seed: string, replicate: number, quarters: number): Panel {
  const state = createReplicate({ seed, quarters, worlds: [settings] }, replicate);
  const { world, counterfactual } = state.pairs[0];
  const years = Math.floor(quarters / QUARTERS_A_YEAR);
  const { rows } = state.layout;
  const base = new Int32Array(rows).fill(-1);
  const age = new Int32Array((years + 1) * rows);
  const running = [startYear(world, years, rows), startYear(counterfactual, years, rows)];
  keepYear(state, running, age, 0);
  for (let t = 0; t < years * QUARTERS_A_YEAR; t++) {
    for (const year of running) addOwnResearch(year, state, t);
    stepReplicate(state, t);
    for (const year of running) addProjectResearch(year);
    noteTreatment(world, base, Math.floor(t / QUARTERS_A_YEAR));
    if ((t + 1) % QUARTERS_A_YEAR === 0) keepYear(state, running, age, (t + 1) / QUARTERS_A_YEAR);
  }
  const { cluster, region } = world.firms;
  const { vaPerWorker } = settings.assumptions;
  return { years, rows, vaPerWorker, cluster, region, age, base, programme: running[0].years, counterfactual: running[1].years };
}

function startYear(world: World, years: number, rows: number): RunningYear {
  return { world, years: createFirmYears(years, rows), research: new Float64Array(rows), paidResearch: new Float64Array(rows) };
}

/** Own R&D of the quarter that begins, as the model counts it: an intensity times value added. */
function addOwnResearch({ world, research, paidResearch }: RunningYear, { rows, count }: Replicate, t: number): void {
  const { firms, numbers } = world;
  const index = numbers.macroIndex[t] / QUARTERS_A_YEAR;
  const { rdIntensitySme, rdIntensityLarge } = numbers.assumptions;
  for (let n = 0; n < count; n++) {
    const i = rows[n];
    if (firms.alive[i] === 0) continue;
    const amount = (firms.kind[i] === LARGE ? rdIntensityLarge : rdIntensitySme) * index * firms.jobs[i] * firms.productivity[i];
    research[i] += amount;
    paidResearch[i] += amount;
  }
}

/** The quarter's project spending, shared among firms as they share its cost. */
function addProjectResearch({ world, research, paidResearch }: RunningYear): void {
  const { projects } = world;
  for (let n = 0; n < world.activeCount; n++) {
    const p = world.active[n];
    const spending = projects.spending[p];
    if (spending <= 0) continue;
    const own = 1 - projects.government[p] / projects.cost[p];
    for (let j = projects.offset[p]; j < projects.offset[p] + projects.size[p]; j++) {
      const i = projects.partner[j];
      if (i < 0) continue;
      research[i] += spending * projects.share[j];
      paidResearch[i] += spending * projects.share[j] * own;
    }
  }
}

function noteTreatment({ firms, participants, participantCount }: World, base: Int32Array, year: number): void {
  for (let n = 0; n < participantCount; n++) {
    const i = participants[n];
    if (base[i] === -1 && firms.treated[i] === 1) base[i] = year;
  }
}

/** Keeps the state of live firms at the end of a year and starts the next year's R&D. */
function keepYear({ rows, count, layout }: Replicate, running: readonly RunningYear[], age: Int32Array, year: number): void {
  const from = year * layout.rows;
  const ages = running[0].world.firms.age;
  for (let n = 0; n < count; n++) age[from + rows[n]] = ages[rows[n]];
  for (const { world, years, research, paidResearch } of running) {
    const { firms, numbers, start } = world;
    const spillover = numbers.assumptions.spilloverReturn / start.referenceReach;
    for (let n = 0; n < count; n++) {
      const i = rows[n];
      if (firms.alive[i] === 0) continue;
      const at = from + i;
      years.alive[at] = 1;
      years.ownJobs[at] = firms.jobs[i];
      years.ownValue[at] = firms.jobs[i] * firms.productivity[i] * numbers.macroIndex[year * QUARTERS_A_YEAR];
      years.projectValue[at] = firms.projectValue[i];
      years.spilloverValue[at] = spillover * firms.absorbed[i];
      years.research[at] = research[i];
      years.paidResearch[at] = paidResearch[i];
      years.partners[at] = firms.degree[i];
    }
    research.fill(0);
    paidResearch.fill(0);
  }
}
