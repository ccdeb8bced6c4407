/** The four headline answers for the scenario on the screen, read at the ten-year horizon. */
import { futuresOf, valuesAt, type Ensemble } from '../experiment/ensemble.ts';
import { BAND_MINIMUM, ODDS_MINIMUM, summarise, VERDICT_MINIMUM, type Summary } from '../experiment/statistics.ts';
import { ANNOUNCED_TARGETS, type ChosenTargets, type Goal } from '../experiment/chosen-targets.ts';
import { readTarget, type Target, type TargetResult } from '../experiment/targets.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { EnsembleRun } from './ensemble-run.svelte.ts';
import type { Picture } from './run-words.ts';
import type { ScenarioSet } from './scenario-set.svelte.ts';
import type { ViewChoice } from './view-choice.svelte.ts';

/** Odds of one target with the value behind them. */
export interface Odds {
  readonly target: TargetResult;
  readonly value: Summary;
}

/** Cost per additional job-year in CAD; null where the programme adds no job-year in that part of the futures. */
export interface Cost {
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

/** The headline of one world. `additionalShare` is additional over gross GDP, `deadweight` the share of committed federal money. */
export interface HeadlineReading {
  readonly count: number;
  readonly jobs: Odds;
  /** The jobs target under the definition least like the chosen one: standing jobs added, or gross job-years. */
  readonly jobsContrast: TargetResult;
  readonly gdp: Odds;
  readonly additionalShare: Summary;
  readonly additionalGdp: Summary;
  readonly deadweight: Summary;
  readonly cost: Cost;
}

/** Monte Carlo error of the odds below which more futures would not change the picture. */
const ENOUGH_ERROR = 0.05;
/** Stands for "no additional job-year at any cost" among finite costs, CAD. */
const UNBOUNDED = 1e15;

function readOdds(ensemble: Ensemble, world: number, outcome: OutcomeId, goal: Goal): Odds | null {
  const target = readTarget(ensemble, world, { outcome, ...goal });
  return target && { target, value: summarise(valuesAt(ensemble, world, 0, outcome, goal.quarter)) };
}

function readCost(ensemble: Ensemble, world: number): Cost {
  const cost = valuesAt(ensemble, world, 0, 'costPerAdditionalJobYear', SECOND_TRANCHE_END);
  const added = valuesAt(ensemble, world, 0, 'additionalJobYears', SECOND_TRANCHE_END);
  const { p05, p50, p95 } = summarise(cost.map((value, r) => ((added[r] ?? 0) > 0 && value > 0 ? value : UNBOUNDED)));
  const bounded = (value: number): number | null => (value < UNBOUNDED / 1000 ? value : null);
  return { low: bounded(p05), median: bounded(p50), high: bounded(p95) };
}

/** The definition of a job that decides the verdict the other way: what stands because of the programme, or all that was ever counted. */
export function contrastOf(jobs: OutcomeId): 'additionalJobs' | 'grossJobYears' {
  return jobs === 'additionalJobs' ? 'grossJobYears' : 'additionalJobs';
}

/** Reads the headline of one world under the chosen definitions; null before the first future, or short of the targets' date. */
export function readHeadline(
  ensemble: Ensemble,
  world: number,
  jobs: OutcomeId,
  gdp: OutcomeId,
  targets: ChosenTargets = ANNOUNCED_TARGETS,
): HeadlineReading | null {
  const jobsOdds = readOdds(ensemble, world, jobs, targets.jobs);
  const gdpOdds = readOdds(ensemble, world, gdp, targets.gdp);
  const contrast = readOdds(ensemble, world, contrastOf(jobs), targets.jobs);
  if (!jobsOdds || !gdpOdds || !contrast || ensemble.request.quarters < SECOND_TRANCHE_END) return null;
  const gross = valuesAt(ensemble, world, 0, 'grossGdp', SECOND_TRANCHE_END);
  const additional = valuesAt(ensemble, world, 0, 'additionalGdp', SECOND_TRANCHE_END);
  const ratio = (value: number, r: number): number => ((gross[r] ?? 0) > 0 ? value / (gross[r] as number) : 0);
  return {
    count: futuresOf(ensemble),
    jobs: jobsOdds,
    jobsContrast: contrast.target,
    gdp: gdpOdds,
    additionalShare: summarise(additional.map(ratio)),
    additionalGdp: summarise(additional),
    deadweight: summarise(valuesAt(ensemble, world, 0, 'deadweightShare', SECOND_TRANCHE_END)),
    cost: readCost(ensemble, world),
  };
}

/** How far the futures carry: lines only, bands without odds, bands with odds, or enough to tell; or most of them are carried over. */
export type Sufficiency = 'none' | 'expected' | 'lines' | 'few' | 'bands' | 'enough';

/** How far a headline's futures carry: bands from 8, odds from 20, enough from 50 where the odds move by less than 5 points. */
export function sufficiencyOf(reading: HeadlineReading | null): Sufficiency {
  if (!reading || reading.count === 0) return 'none';
  if (reading.count < BAND_MINIMUM) return 'lines';
  if (reading.count < ODDS_MINIMUM) return 'few';
  const error = Math.max(reading.jobs.target.standardError, reading.gdp.target.standardError);
  return reading.count >= VERDICT_MINIMUM && error <= ENOUGH_ERROR ? 'enough' : 'bands';
}

/** The headline of the active scenario in the picture, and which world of the picture that is. */
export class Headline {
  readonly #run: EnsembleRun;
  readonly #set: ScenarioSet;
  readonly #view: ViewChoice;

  constructor(run: EnsembleRun, set: ScenarioSet, view: ViewChoice) {
    this.#run = run;
    this.#set = set;
    this.#view = view;
  }

  /** World of the picture that the active scenario is; a stale picture may hold fewer. */
  readonly world: number = $derived.by(() => Math.min(this.#set.active, Math.max(0, worldsOf(this.#run.picture) - 1)));

  /** What is shown: the futures that have been run or, while they are few, what is to be expected of them. */
  readonly picture: Picture | null = $derived.by(() => this.#run.expected ?? this.#run.picture);

  readonly reading: HeadlineReading | null = $derived.by(() => {
    const picture = this.picture;
    return picture ? readHeadline(picture.ensemble, this.world, this.#view.jobs, this.#view.gdp, this.#view.targets) : null;
  });

  /** The targets on an outcome, as a world of the picture has them: the one on the screen unless said. */
  targetsOn(outcome: OutcomeId, world = this.world): readonly TargetResult[] {
    const { picture } = this;
    const wanted = this.#view.targetList.filter((target) => target.outcome === outcome);
    if (!picture?.scenarios[world]) return [];
    // The two of the cards are read already.
    const read = world === this.world && this.reading ? [this.reading.jobs.target, this.reading.gdp.target] : [];
    const known = (target: Target): TargetResult | undefined =>
      read.find(({ outcome: of, level, quarter }) => of === target.outcome && level === target.level && quarter === target.quarter);
    return wanted.flatMap((target) => known(target) ?? readTarget(picture.ensemble, world, target) ?? []);
  }

  readonly sufficiency: Sufficiency = $derived.by(() => (this.#run.expected ? 'expected' : sufficiencyOf(this.reading)));

  /** Whether there are enough futures for odds, all of them run. */
  readonly known: boolean = $derived.by(() => this.sufficiency === 'bands' || this.sufficiency === 'enough');

  /** Whether there are odds to show: known ones, or expected ones from as many new futures as a band needs. */
  readonly oddsTold: boolean = $derived.by(() => this.known || (this.#run.expected?.real ?? 0) >= BAND_MINIMUM);

  /** Whether there are numbers to show: known ones, or expected ones that are told to be so. */
  readonly told: boolean = $derived.by(() => this.known || this.sufficiency === 'expected');
}

function worldsOf(picture: Picture | null): number {
  return picture?.scenarios.length ?? 0;
}
