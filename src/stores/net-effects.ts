/** What the page of effects shows of a picture: one world in one place at one quarter, and beside it the pinned scenario in the same luck. */
import { byStage, HEALTH_INDICATORS, programmeHealth, type HealthIndicator, type ProgrammeHealth } from '../experiment/cluster-health.ts';
import { costEffectivenessOf, FEW_PROJECTS, type CostEffectiveness } from '../experiment/cost-effectiveness.ts';
import { assumptionsIn, clusterScope, clustersOf, regionScope, type Ensemble } from '../experiment/ensemble.ts';
import {
  compareWaterfalls,
  differenceOf,
  recordedAt,
  summariseWaterfalls,
  waterfallsOf,
  type Difference,
  type EffectMeasure,
  type WaterfallStep,
} from '../experiment/net-effects.ts';
import { netPresentValues, ratesWith, type OfferedRate } from '../experiment/net-present-value.ts';
import { summarise, type Summary } from '../experiment/statistics.ts';
import { oddsOf, type Odds } from '../experiment/targets.ts';
import type { ClusterSetting } from '../model/cluster-design.ts';
import type { Assumptions } from '../model/parameters.ts';
import { REGION_IDS, SECOND_TRANCHE_END } from '../model/published.ts';
import type { Split } from './places.ts';

/** A place: the whole programme, one of a world's clusters, or a region. */
export interface EffectPlace {
  /** `whole`, the id of a cluster or the id of a region. */
  readonly id: string;
  readonly kind: 'whole' | 'cluster' | 'region';
  readonly cluster: ClusterSetting | null;
  readonly scope: number;
}

/** Every place of a world: the whole, its clusters, the regions. */
export function effectPlaces(ensemble: Ensemble, world: number): readonly EffectPlace[] {
  const clusters = clustersOf(ensemble, world);
  return [
    { id: 'whole', kind: 'whole', cluster: null, scope: 0 },
    ...clusters.map((cluster, c) => ({ id: cluster.id, kind: 'cluster' as const, cluster, scope: clusterScope(c) })),
    ...REGION_IDS.map((id, r) => ({ id, kind: 'region' as const, cluster: null, scope: regionScope(ensemble, r) })),
  ];
}

/** The quarters that effects can be read at: the end of every fiscal year. */
export function yearEnds(ensemble: Ensemble): readonly number[] {
  return Array.from({ length: Math.floor(ensemble.request.quarters / 4) }, (_, year) => 4 * (year + 1));
}

/** The quarter at which a picture is read unless told otherwise: the date of the targets, or the last year's end before it. */
export function readableQuarter(ensemble: Ensemble, wanted = SECOND_TRANCHE_END): number {
  const ends = yearEnds(ensemble);
  return ends.includes(wanted) ? wanted : (ends.findLast((quarter) => quarter <= wanted) ?? ensemble.request.quarters);
}

/** One world of a picture, with what each of its replicates lived under. */
export interface LivedWorld {
  readonly ensemble: Ensemble;
  readonly world: number;
  readonly lived: readonly Assumptions[];
  /** The scenario that it is compared with, or null where it is that one itself. */
  readonly base: LivedWorld | null;
}

/** A world ready to be read, and the reference beside it. What was drawn for the picture `before`, an earlier one of the same run, is not drawn again. */
export function livedWorld(ensemble: Ensemble, world: number, before: LivedWorld | null = null, reference = 0): LivedWorld {
  const earlier = before !== null && before.world === world && before.ensemble.request === ensemble.request ? before : null;
  const known = new Map(earlier?.ensemble.recordings.map((recording, r) => [recording, earlier.lived[r]]));
  const lived = ensemble.recordings.map((recording, index) => known.get(recording) ?? assumptionsIn(ensemble, world, index));
  return { ensemble, world, lived, base: world === reference ? null : livedWorld(ensemble, reference, before?.base ?? null, reference) };
}

/** The same place in the reference; null where there is none beside, or it has no such cluster. */
function placeInBase({ base }: LivedWorld, { id }: EffectPlace): { readonly in: LivedWorld; readonly scope: number } | null {
  const place = base && effectPlaces(base.ensemble, base.world).find((candidate) => candidate.id === id);
  return base && place ? { in: base, scope: place.scope } : null;
}

/** The shares that steps are taken with. */
const SHARES = ['leakage', 'displacement', 'substitution'] as const satisfies readonly WaterfallStep[];

/** A waterfall over replicates, what its steps are taken with, and each step less that of the reference. */
export interface WaterfallReading {
  readonly steps: Readonly<Record<WaterfallStep, Summary>>;
  readonly shares: Readonly<Record<(typeof SHARES)[number], Summary>>;
  readonly against: Readonly<Record<WaterfallStep, Difference>> | null;
}

/** Reads the waterfall of a place. */
export function readWaterfall(from: LivedWorld, place: EffectPlace, measure: EffectMeasure, quarter: number): WaterfallReading {
  const waterfalls = ({ ensemble, world, lived }: LivedWorld, scope: number) =>
    waterfallsOf(ensemble, world, scope, measure, quarter, lived);
  const own = waterfalls(from, place.scope);
  const base = placeInBase(from, place);
  const shares = SHARES.map((id) => [id, summarise(Float64Array.from(from.lived, (assumptions) => assumptions[id]))]);
  return {
    steps: summariseWaterfalls(own),
    shares: Object.fromEntries(shares) as WaterfallReading['shares'],
    against: base && compareWaterfalls(own, waterfalls(base.in, base.scope)),
  };
}

/** Net present value at one rate, CAD M, how often it is above zero, and the difference to the reference at the same rate. */
export interface PresentValueReading extends OfferedRate {
  /** Whether it is the rate that the scenario is set to. */
  readonly chosen: boolean;
  readonly value: Summary;
  readonly positive: Odds;
  readonly against: Difference | null;
}

/** Reads net present value in a place at every rate that is offered. */
export function readPresentValues(from: LivedWorld, place: EffectPlace, quarter: number): readonly PresentValueReading[] {
  const own = from.ensemble.request.worlds[from.world].assumptions.discountRate;
  const base = placeInBase(from, place);
  const valuesIn = ({ ensemble, world, lived }: LivedWorld, scope: number, rate: number) =>
    netPresentValues(ensemble, world, scope, quarter, rate, lived);
  return ratesWith(own).map((offered) => {
    const values = valuesIn(from, place.scope, offered.rate);
    const before = base && valuesIn(base.in, base.scope, offered.rate);
    const positive = oddsOf(values.filter((value) => value > 0).length, values.length);
    const against = before && differenceOf(values.map((value, r) => value - before[r]));
    return { ...offered, chosen: offered.rate === own, value: summarise(values), positive, against };
  });
}

/** One row of what federal money buys where, with the additional job-years less those of the reference. */
export interface CostRow extends CostEffectiveness {
  readonly place: EffectPlace;
  /** Whether its ratios are those of single projects. */
  readonly few: boolean;
  readonly against: Difference | null;
}

/** Reads the rows of a split, the whole programme last. */
export function readCosts(from: LivedWorld, split: Split, quarter: number): readonly CostRow[] {
  const { ensemble, world } = from;
  const all = effectPlaces(ensemble, world);
  const kind = split === 'clusters' ? 'cluster' : 'region';
  const places = [...all.filter((place) => place.kind === kind), ...all.filter((place) => place.kind === 'whole')];
  return places.map((place) => {
    const base = placeInBase(from, place);
    const gained = ({ ensemble: of, world: w }: LivedWorld, scope: number) => recordedAt(of, w, scope, 'additionalJobYears', quarter);
    const before = base && gained(base.in, base.scope);
    const against = before && differenceOf(gained(from, place.scope).map((value, r) => value - before[r]));
    const reading = costEffectivenessOf(ensemble, world, place.scope, quarter);
    const few = reading.projects.p50 > 0 && reading.projects.p50 < FEW_PROJECTS;
    return { place, few, against, ...reading };
  });
}

/** The health of a programme's clusters, by stage, beside its own. */
export interface HealthTable {
  readonly indicators: readonly HealthIndicator[];
  readonly groups: ReturnType<typeof byStage>;
  readonly whole: ProgrammeHealth['whole'];
}

/** Reads the health of a world's clusters. */
export function readHealth({ ensemble, world }: LivedWorld, quarter: number): HealthTable {
  const health = programmeHealth(ensemble, world, quarter);
  return { indicators: HEALTH_INDICATORS.map(({ id }) => id), groups: byStage(health), whole: health.whole };
}
