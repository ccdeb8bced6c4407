/** What a world's settings imply before any luck: quarterly rates, tables by age, cluster and distance. Computed once per world. */
import { exp, pow } from './exact-math.ts';
import { DISTANCES_KM } from './geography.ts';
import type { Assumptions } from './parameters.ts';
import type { Policy } from './policy.ts';
import { REGION_IDS } from './published.ts';
import { agentsOf } from './entities/layout.ts';
import { designOf, PUBLISHED_CLUSTERS, type ClusterDesign } from './cluster-design.ts';
import { PARAMETERS } from './parameters.ts';
import type { WorldSettings } from './simulate.ts';
import { deriveServices, type Services } from './services.ts';
import { designStreams, STREAM_COUNT, type StreamDesign } from './streams.ts';

/** Success probability at which the private value ratio is stated: a higher realised rate then raises value. */
export const EXPECTED_SUCCESS = PARAMETERS.find((p) => p.id === 'successProbability')!.default;
/** IP openness at which private capture and spillover are stated. */
export const REFERENCE_OPENNESS = 0.3;
/** Oldest age that the exit table tells apart, quarters; older firms share its last hazard. */
export const OLDEST_AGE = 400;
const REFERENCE_DURATION = 8;
const REFERENCE_PARTNERS = 4.6;
const REFERENCE_PROJECT_SHARE = 0.889;
const PROFILE_QUARTERS = 400;

/** Derived constants of one world. Rates are per quarter unless said otherwise. */
export interface Numbers {
  readonly policy: Policy;
  readonly assumptions: Assumptions;
  readonly clusters: readonly ClusterDesign[];
  /** Firms that an agent of cluster c counts for (1 at the usual resolution), and firms that it can act for: never less than one. */
  readonly weight: Float64Array;
  readonly standsFor: Float64Array;
  readonly services: Services;
  /** Share of knowledge lost per quarter. */
  readonly knowledgeLoss: number;
  /** Exit hazard by age in quarters before the size factor. */
  readonly exitHazard: Float64Array;
  /** ½σ0 of the growth shock, and limits of one quarter's change of ln jobs and of jobs themselves. */
  readonly growthScale: number;
  readonly growthCap: number;
  readonly jobsFloor: number;
  /** Productivity index by quarter, 1 at t = 0. */
  readonly macroIndex: Float64Array;
  readonly streams: readonly StreamDesign[];
  /** Private dollars per public dollar, `match[c × streams + stream]`; and the federal part of the public dollar by cluster. */
  readonly match: Float64Array;
  readonly federalPart: Float64Array;
  readonly durations: Int32Array;
  readonly partnersMean: Float64Array;
  readonly projectShare: Float64Array;
  /** κ by cluster: annual value added per CAD M of budget and unit of private value ratio. */
  readonly commercialScale: Float64Array;
  /** (1 − e^(−τ/4))·e^(−δτ/4) by quarters since first revenue. */
  readonly profile: Float64Array;
  /** Private capture and spillover of funded projects relative to the reference openness. */
  readonly capture: number;
  readonly spilloverOpenness: number;
  /** `spaceWeight[a × cells + b]`: what knowledge in cell b weighs in cell a. Cell = cluster × regions + region. */
  readonly spaceWeight: Float64Array;
  /** The same while virtual networks are paid for. */
  readonly servedSpaceWeight: Float64Array;
  /** `partnerNearness[r × regions + q]` = exp(−distance / partnerDistance). */
  readonly partnerNearness: Float64Array;
  readonly servedNearness: Float64Array;
  /** τ before the burden of each required partner beyond two. */
  readonly transactionCost: number;
  readonly contractingLag: number;
  /** Chance that a lead is an SME, by cluster. */
  readonly leadIsSme: Float64Array;
  /** Cumulative shares of SME, large, research among the partners beyond the lead, `partnerMix[c × 3 + k]`; the rest are others. */
  readonly partnerMix: Float64Array;
}

/** Derives the constants of a world from its settings, at a resolution in agents per firm. */
export function deriveNumbers(settings: WorldSettings, quarters: number, resolution = 1): Numbers {
  const { policy, assumptions: a } = settings;
  const clusters = (settings.clusters ?? PUBLISHED_CLUSTERS).map(designOf);
  const weight = Float64Array.from(clusters, ({ firms }) => firms / agentsOf(firms, resolution));
  const services = deriveServices(policy, a);
  const streams = clusters.map(designStreams);
  const durations = Int32Array.from(clusters, (c) =>
    Math.max(1, Math.floor((c.durationQuarters * a.durationQuarters) / REFERENCE_DURATION + 0.5)),
  );
  const partnersMean = Float64Array.from(clusters, (c) => Math.max(2, (c.partnersPerProject * a.partnersMean) / REFERENCE_PARTNERS));
  return {
    policy,
    assumptions: a,
    clusters,
    weight,
    standsFor: weight.map((firms) => Math.max(1, firms)),
    services,
    knowledgeLoss: 1 - pow(1 - a.knowledgeDecay, 0.25),
    exitHazard: exitHazards(a.exitShape, a.exitScale),
    growthScale: 0.5 * a.growthSd,
    growthCap: 0.7,
    jobsFloor: 1,
    macroIndex: macroIndex(quarters, a.macroGrowth, a.macroPath),
    streams,
    match: matches(policy, clusters, streams, a.provincialShare),
    federalPart: Float64Array.from(clusters, ({ provincial }) => (provincial ? 1 - a.provincialShare : 1)),
    durations,
    partnersMean,
    projectShare: Float64Array.from(clusters, (c) => Math.min(1, (c.projectShare * a.projectShare) / REFERENCE_PROJECT_SHARE)),
    commercialScale: Float64Array.from(durations, (d) => commercialScale(d, a)),
    profile: commercialProfile(a.knowledgeDecay, 1),
    capture: (1 - policy.ipOpenness) / (1 - REFERENCE_OPENNESS),
    spilloverOpenness: policy.ipOpenness / REFERENCE_OPENNESS,
    spaceWeight: spaceWeights(clusters.length, a.spatialDecay, a.crossClusterWeight, 0),
    servedSpaceWeight: spaceWeights(clusters.length, a.spatialDecay, a.crossClusterWeight, services.virtualNetworks),
    partnerNearness: nearness(a.partnerDistance, 0),
    servedNearness: nearness(a.partnerDistance, services.virtualNetworks),
    transactionCost: a.transactionCost * (1 - services.singleWindow) + (policy.dataSharing === 'on' ? a.dataSharingBurden : 0),
    contractingLag: Math.floor(a.contractingLag * (1 - services.singleWindow) + 0.5),
    leadIsSme: Float64Array.from(clusters, (c) => c.composition.sme / (c.composition.sme + c.composition.large)),
    partnerMix: partnerMix(clusters, partnersMean),
  };
}

/** Weibull exit hazard of each quarter of age: 1 − exp((a/b)^k − ((a + ¼)/b)^k), ages in years. */
export function exitHazards(shape: number, scale: number): Float64Array {
  const hazards = new Float64Array(OLDEST_AGE + 1);
  for (let q = 0; q <= OLDEST_AGE; q++) {
    hazards[q] = 1 - exp(pow(q / 4 / scale, shape) - pow((q + 1) / 4 / scale, shape));
  }
  return hazards;
}

/** Real growth published for 2020, 2021 and 2022 (ECCP 2023), and the trend before and after; `weight` 0 leaves the trend alone. */
function macroIndex(quarters: number, trend: number, weight: number): Float64Array {
  const published: Readonly<Record<number, number>> = { 2020: -0.05, 2021: 0.05, 2022: 0.036 };
  const index = new Float64Array(quarters + 1);
  index[0] = 1;
  for (let t = 0; t < quarters; t++) {
    const year = 2018 + Math.floor((t + 1) / 4);
    const annual = trend + weight * ((published[year] ?? trend) - trend);
    index[t + 1] = index[t]! * pow(1 + annual, 0.25);
  }
  return index;
}

/** Private per public dollar. Realised leverage counts a province's money as non-federal: (1 + Λ)(1 − q) − 1 is what firms pay beside it. */
function matches(
  { matchRatio }: Policy,
  clusters: readonly ClusterDesign[],
  streams: readonly StreamDesign[],
  provincialShare: number,
): Float64Array {
  const table = new Float64Array(clusters.length * STREAM_COUNT);
  clusters.forEach(({ provincial }, c) => {
    const federal = provincial ? 1 - provincialShare : 1;
    for (let s = 0; s < STREAM_COUNT; s++) {
      const realised = Math.max(0, (1 + streams[c]!.match[s]!) * federal - 1);
      const one = typeof matchRatio === 'number' ? matchRatio : matchRatio === 'as-realised' ? realised : matchRatio[c]!;
      table[c * STREAM_COUNT + s] = one;
    }
  });
  return table;
}

/** Ramp-up times decay by quarter since first revenue; `ramp` is its annual rate, Infinity for none. */
export function commercialProfile(decay: number, ramp: number): Float64Array {
  const profile = new Float64Array(PROFILE_QUARTERS);
  for (let q = 0; q < PROFILE_QUARTERS; q++) profile[q] = (1 - exp((-ramp * (ramp === Infinity ? 1 : q)) / 4)) * exp((-decay * q) / 4);
  return profile;
}

/** κ = 1 / [(1 − labour share) × PVF]: makes x the present value of a project's private surplus per dollar of cost. */
export function commercialScale(duration: number, a: Assumptions): number {
  const profile = commercialProfile(a.knowledgeDecay, 1);
  let factor = 0;
  for (let q = 0; q < PROFILE_QUARTERS; q++) {
    factor += 0.25 * profile[q]! * exp((-a.privateDiscount * (q + a.commercialLag + duration / 2)) / 4);
  }
  return 1 / ((1 - a.labourShare) * factor);
}

function spaceWeights(clusters: number, decayLength: number, crossCluster: number, virtual: number): Float64Array {
  const regions = REGION_IDS.length;
  const cells = clusters * regions;
  const weights = new Float64Array(cells * cells);
  for (let a = 0; a < cells; a++) {
    for (let b = 0; b < cells; b++) {
      const distance = DISTANCES_KM[a % regions]![b % regions]!;
      const same = Math.floor(a / regions) === Math.floor(b / regions);
      weights[a * cells + b] = (same ? 1 : crossCluster) * nearer(exp(-distance / decayLength), virtual);
    }
  }
  return weights;
}

function nearness(length: number, virtual: number): Float64Array {
  const regions = REGION_IDS.length;
  return Float64Array.from({ length: regions * regions }, (_, n) =>
    nearer(exp(-DISTANCES_KM[Math.floor(n / regions)]![n % regions]! / length), virtual),
  );
}

/** A weight by distance under virtual networks: relatively more, never more than at home. */
function nearer(weight: number, virtual: number): number {
  return Math.min(1, weight * (1 + virtual));
}

/** Shares beyond the lead, (n̄ q − lead) / (n̄ − 1) for each kind, so that leads and partners together match the published composition. */
function partnerMix(clusters: readonly ClusterDesign[], partnersMean: Float64Array): Float64Array {
  const mix = new Float64Array(clusters.length * 3);
  clusters.forEach(({ composition }, c) => {
    const n = partnersMean[c]!;
    const { sme, large, research, other } = composition;
    const total = sme + large + research + other;
    const beyondLead = (count: number, lead: number): number => Math.max(0, ((n * count) / total - lead) / (n - 1));
    mix[c * 3] = beyondLead(sme, sme / (sme + large));
    mix[c * 3 + 1] = mix[c * 3]! + beyondLead(large, large / (sme + large));
    mix[c * 3 + 2] = mix[c * 3 + 1]! + beyondLead(research, 0);
  });
  return mix;
}

/** Factors of the exit hazard for firms under 5, 20 and 100 jobs, and above. */
export type SizeFactors = readonly [number, number, number, number];

/** The assumed size factors. */
export function sizeFactors(a: Assumptions): SizeFactors {
  return [a.exitMicro, a.exitSmall, a.exitMedium, a.exitLarge];
}

/** Size factor of the exit hazard by jobs. */
export function sizeFactor(jobs: number, factors: SizeFactors): number {
  return jobs < 5 ? factors[0] : jobs < 20 ? factors[1] : jobs < 100 ? factors[2] : factors[3];
}
