/** The results of a batch as plain data, the form that the command line writes as JSON. */
import { compare, type Verdict } from '../experiment/compare.ts';
import { clusterScope, clustersOf, futuresOf, regionScope, type Ensemble } from '../experiment/ensemble.ts';
import { fingerprint } from '../experiment/fingerprint.ts';
import { bandOf } from '../experiment/statistics.ts';
import { DEFAULT_TARGETS, readJointly, readTarget, type Odds } from '../experiment/targets.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import { influencesOn, type Influence } from '../experiment/uncertainty/influence.ts';
import { widestOf, type Question } from '../experiment/uncertainty/precision.ts';
import { OUTCOMES, type OutcomeId, type OutcomeUnit } from '../model/outcomes.ts';
import { REGION_IDS } from '../model/published.ts';
import { MODEL_VERSION } from '../model/version.ts';

/** One observer's distribution over quarters 0…Q: mean, median and the 5th and 95th percentiles, in its unit. */
export interface ReportSeries {
  readonly unit: OutcomeUnit;
  readonly mean: readonly number[];
  readonly p05: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** Every observer of one scope. */
export type ReportObservers = Readonly<Record<OutcomeId, ReportSeries>>;

/** How likely a target is to be reached by its quarter, with the Monte Carlo error of that probability. */
export interface ReportTarget {
  readonly observer: OutcomeId;
  readonly level: number;
  readonly quarter: number;
  readonly probability: number;
  readonly standardError: number;
}

/** One scenario's results: the whole programme, each cluster, each region. */
export interface ReportScenario {
  readonly name: string;
  readonly observers: ReportObservers;
  /** By the ids of the scenario's own clusters, in their order. */
  readonly clusters: Readonly<Record<string, ReportObservers>>;
  /** Names that the scenario gives to its clusters, by id; clusters without one are left out. */
  readonly clusterNames: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, ReportObservers>>;
  readonly targets: readonly ReportTarget[];
  /** Odds of the programme's two targets, as it counts, in the same replicate; null where the run ends before. */
  readonly joint: Odds | null;
  /** What an outcome hinges on, the most influential assumption first; empty where assumptions were not drawn or too few times. */
  readonly influences: Readonly<Partial<Record<OutcomeId, readonly Influence[]>>>;
}

/** The paired difference, scenario `b` minus scenario `a`, with its 95 % interval; the verdict is about `b`. */
export interface ReportComparison {
  readonly a: string;
  readonly b: string;
  readonly observer: OutcomeId;
  readonly quarter: number;
  readonly meanDifference: number;
  readonly low: number;
  readonly high: number;
  readonly shareWon: number;
  readonly verdict: Verdict;
}

/** Everything a batch found. */
export interface BatchReport {
  readonly model: string;
  readonly seed: string;
  readonly replicates: number;
  readonly quarters: number;
  /** Agents per firm: 1, unless another number of agents was asked for. */
  readonly resolution: number;
  /** What differs between replicates. */
  readonly uncertainty: Uncertainty;
  /** Of a run that went on until it was known: what it asked, how precisely (shares), and what it reached; null of a fixed number. */
  readonly precision: { readonly until: Question['kind']; readonly asked: number; readonly reached: number } | null;
  /** Hash of every recording's bytes in plan order. */
  readonly fingerprint: string;
  readonly scenarios: readonly ReportScenario[];
  readonly comparisons: readonly ReportComparison[];
}

/** The observers that every scenario is compared on with the first. */
export const COMPARED: readonly OutcomeId[] = [
  'grossGdp',
  'additionalGdp',
  'grossJobYears',
  'additionalJobYears',
  'grossJobs',
  'additionalJobs',
  'deadweightShare',
  'costPerAdditionalJobYear',
  'lapsed',
];

/** The observers of which the report says what they hinge on. */
const HINGED: readonly OutcomeId[] = ['grossGdp', 'grossJobYears', 'additionalGdp', 'additionalJobYears'];

/** The quarter at which scenarios are compared, if the run goes so far. */
const COMPARED_AT = 40;

/** The programme's targets as it counts: of these the joint odds are given, and until these are known a run may go on. */
export const COUNTED_TARGETS = DEFAULT_TARGETS.filter(({ outcome }) => outcome === 'grossJobYears' || outcome === 'grossGdp');

/** What a run went on for, and how precisely (a share) that was to be known. */
export interface Asked {
  readonly question: Question;
  readonly precision: number;
}

/** Builds the report of an ensemble whose worlds bear these names; `asked` where it ran until something was known. */
export function buildReport(ensemble: Ensemble, names: readonly string[], asked: Asked | null = null): BatchReport {
  const { request, recordings } = ensemble;
  return {
    model: MODEL_VERSION,
    seed: request.seed,
    replicates: futuresOf(ensemble),
    quarters: request.quarters,
    resolution: request.resolution ?? 1,
    uncertainty: request.uncertainty ?? 'luck',
    precision: asked && { until: asked.question.kind, asked: asked.precision, reached: widestOf(ensemble, asked.question) },
    fingerprint: fingerprint(recordings),
    scenarios: names.map((name, world) => scenarioReport(ensemble, name, world)),
    comparisons: names.slice(1).flatMap((name, before) => comparisons(ensemble, names[0], name, before + 1)),
  };
}

function scenarioReport(ensemble: Ensemble, name: string, world: number): ReportScenario {
  const clusters = clustersOf(ensemble, world);
  const named = clusters.filter((cluster) => cluster.name !== '');
  return {
    name,
    observers: observers(ensemble, world, 0),
    clusters: Object.fromEntries(clusters.map(({ id }, c) => [id, observers(ensemble, world, clusterScope(c))])),
    clusterNames: Object.fromEntries(named.map((cluster) => [cluster.id, cluster.name])),
    regions: Object.fromEntries(REGION_IDS.map((id, r) => [id, observers(ensemble, world, regionScope(ensemble, r))])),
    targets: targets(ensemble, world),
    joint: readJointly(ensemble, world, COUNTED_TARGETS),
    influences: influences(ensemble, world),
  };
}

function observers(ensemble: Ensemble, world: number, scope: number): ReportObservers {
  const entries = OUTCOMES.map(({ id, unit }): [OutcomeId, ReportSeries] => {
    const { mean, p05, p50, p95 } = bandOf(ensemble, world, scope, id);
    return [id, { unit, mean: [...mean], p05: [...p05], p50: [...p50], p95: [...p95] }];
  });
  return Object.fromEntries(entries) as Record<OutcomeId, ReportSeries>;
}

/** What the outcomes that matter most hinge on. */
function influences(ensemble: Ensemble, world: number): ReportScenario['influences'] {
  const quarter = Math.min(COMPARED_AT, ensemble.request.quarters);
  const entries = HINGED.map((outcome) => [outcome, influencesOn(ensemble, world, outcome, quarter)] as const);
  return Object.fromEntries(entries.filter(([, found]) => found.length > 0));
}

/** The targets within the horizon. */
function targets(ensemble: Ensemble, world: number): ReportTarget[] {
  return DEFAULT_TARGETS.flatMap((target) => {
    const read = readTarget(ensemble, world, target);
    if (!read) return [];
    const { outcome, level, quarter, probability, standardError } = read;
    return [{ observer: outcome, level, quarter, probability, standardError }];
  });
}

function comparisons(ensemble: Ensemble, a: string, b: string, world: number): ReportComparison[] {
  const quarter = Math.min(COMPARED_AT, ensemble.request.quarters);
  return COMPARED.map((observer) => {
    const { meanDifference, low, high, shareWon, verdict } = compare(ensemble, 0, world, observer, quarter);
    return { a, b, observer, quarter, meanDifference, low, high, shareWon, verdict };
  });
}
