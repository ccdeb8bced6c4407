/**
 * Matched controls, as register-based evaluations choose them: for each firm funded for the first time, the nearest firms of the same
 * cluster, region and size class that are not funded while both are followed, by what is known at the end of the year before.
 * Controls may serve several treated firms. Nothing is drawn: ties go to the lower identity.
 */
import { log } from '../../model/exact-math.ts';
import { jobsAt, sizeClass } from './measures.ts';
import type { Panel } from './panel.ts';

/** Years after treatment over which firms are followed, as far as the panel goes. */
export const FOLLOWED_YEARS = 8;
/** Controls per treated firm, where so many are near enough. */
export const CONTROLS = 3;
/** Differences that count as one: ln jobs, ln of age in years plus one, growth of ln jobs in the year before. */
export const DISTANCE_UNITS = { lnJobs: 0.5, lnAge: 0.5, growth: 0.5 } as const;
/** Greatest distance of a control; beyond it a firm is no match. */
export const CALIPER = 1;

/**
 * Who may be a control: firms unfunded as long as the pair is followed, as evaluations choose them, or all that are unfunded when
 * matched. The first leaves out firms that grew and were funded therefore; the second keeps controls that the programme later funds.
 */
export type ControlRule = 'unfunded-throughout' | 'unfunded-so-far';

/** A firm funded for the first time, and its controls. */
export interface MatchedFirm {
  readonly firm: number;
  /** The year before treatment, and its size class then. */
  readonly base: number;
  readonly size: number;
  /** Rows of its controls, nearest first; empty where none is near enough. */
  readonly controls: readonly number[];
}

/** Everyone funded in the panel. `unborn` counts firms that did not exist at the end of the year before. */
export interface Matching {
  readonly treated: readonly MatchedFirm[];
  readonly unborn: number;
}

/** What matching knows of a firm in the year before treatment. */
interface Candidate {
  readonly firm: number;
  readonly lnJobs: number;
  readonly lnAge: number;
  readonly growth: number;
}

/** Matches every firm first funded early enough to be followed for a year. */
export function matchFirms(panel: Panel, rule: ControlRule = 'unfunded-throughout'): Matching {
  const treated: MatchedFirm[] = [];
  let unborn = 0;
  for (let base = 0; base < panel.years; base++) {
    const cohort = rowsWhere(panel, (i) => panel.base[i] === base);
    if (cohort.length === 0) continue;
    const pools = poolControls(panel, base, rule === 'unfunded-so-far' ? base + 1 : lastYearFollowed(panel, base));
    for (const firm of cohort) {
      const at = base * panel.rows + firm;
      if (panel.programme.alive[at] === 0) {
        unborn += 1;
        continue;
      }
      const candidates = pools.get(cellOf(panel, base, firm)) ?? [];
      const controls = nearest(describe(panel, base, firm), candidates);
      treated.push({ firm, base, size: sizeClass(jobsAt(panel, at)), controls });
    }
  }
  return { treated, unborn };
}

/** The last year in which a firm funded after year `base` is followed. */
export function lastYearFollowed(panel: Panel, base: number): number {
  return Math.min(base + FOLLOWED_YEARS, panel.years);
}

function rowsWhere({ rows }: Panel, condition: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < rows; i++) if (condition(i)) found.push(i);
  return found;
}

/** Live firms of a year that stay unfunded to the end of year `until`, by cluster, region and size class. */
function poolControls(panel: Panel, base: number, until: number): Map<number, Candidate[]> {
  const pools = new Map<number, Candidate[]>();
  for (let i = 0; i < panel.rows; i++) {
    if (panel.programme.alive[base * panel.rows + i] === 0) continue;
    if (panel.base[i] !== -1 && panel.base[i] < until) continue;
    const cell = cellOf(panel, base, i);
    const pool = pools.get(cell);
    if (pool) pool.push(describe(panel, base, i));
    else pools.set(cell, [describe(panel, base, i)]);
  }
  return pools;
}

function cellOf(panel: Panel, base: number, i: number): number {
  return (panel.cluster[i] * 256 + panel.region[i]) * 8 + sizeClass(jobsAt(panel, base * panel.rows + i));
}

function describe(panel: Panel, base: number, i: number): Candidate {
  const at = base * panel.rows + i;
  const before = at - panel.rows;
  const lnJobs = log(jobsAt(panel, at));
  const known = base > 0 && panel.programme.alive[before] === 1;
  return { firm: i, lnJobs, lnAge: log(1 + panel.age[at] / 4), growth: known ? lnJobs - log(jobsAt(panel, before)) : 0 };
}

/** Distance of two firms in units of the caliper. */
function distance(a: Candidate, b: Candidate): number {
  const jobs = (a.lnJobs - b.lnJobs) / DISTANCE_UNITS.lnJobs;
  const age = (a.lnAge - b.lnAge) / DISTANCE_UNITS.lnAge;
  const growth = (a.growth - b.growth) / DISTANCE_UNITS.growth;
  return Math.sqrt(jobs * jobs + age * age + growth * growth);
}

/** The nearest candidates within the caliper. Candidates come by ascending identity, and only a nearer one overtakes. */
function nearest(firm: Candidate, candidates: readonly Candidate[]): number[] {
  const found: { firm: number; apart: number }[] = [];
  for (const candidate of candidates) {
    const apart = distance(firm, candidate);
    if (apart > CALIPER) continue;
    let place = found.length;
    while (place > 0 && found[place - 1].apart > apart) place -= 1;
    if (place >= CONTROLS) continue;
    found.splice(place, 0, { firm: candidate.firm, apart });
    if (found.length > CONTROLS) found.pop();
  }
  return found.map((control) => control.firm);
}
