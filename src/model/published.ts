/**
 * Published figures of the programme, as initial data of the model. Money in CAD M as published.
 * Source of envelopes, members and participations: European Cluster Collaboration Platform, Input paper on the cluster
 * policy landscapes and collaboration opportunities in the EU and Canada (December 2023). Commitment curves, leverage,
 * mean sizes and durations are derived from dated announcements of the clusters (see docs/sources.md).
 */

/** Participations in projects by kind of partner, at 31 March 2023. */
export interface Composition {
  readonly sme: number;
  readonly large: number;
  readonly research: number;
  readonly other: number;
}

/** One cluster as published. `envelopes`: CAD M, first and second tranche; `leverage`: industry dollars per government dollar. */
export interface PublishedCluster {
  readonly id: string;
  readonly region: RegionId;
  readonly envelopes: readonly [number, number];
  readonly members2023: number;
  readonly composition: Composition;
  readonly projects2023: number;
  /** Mean total value of a project, CAD M. */
  readonly meanProject: number;
  readonly partnersPerProject: number;
  readonly leverage: number;
  /** Logistic of commitments, F(t) = 1 / (1 + exp(−(t − t0) / s)), t in quarters from 1 April 2018. */
  readonly commitment: { readonly t0: number; readonly s: number };
  readonly durationQuarters: number;
  /** Share of the first envelope that reaches projects. */
  readonly projectShare: number;
  /** Share of the cluster's firms in its home region where a count is published, else null. */
  readonly homeShare: number | null;
  /** Whether a province pays part of its public share (Quebec in Scale AI). */
  readonly provincial: boolean;
}

/** Region identifiers, west to east, the North last. */
export const REGION_IDS = ['BC', 'PRA', 'ON', 'QC', 'ATL', 'NOR'] as const;
/** One of the six regions. */
export type RegionId = (typeof REGION_IDS)[number];

/** The five clusters in the order of every recording. */
export const CLUSTERS: readonly PublishedCluster[] = [
  {
    id: 'digital',
    region: 'BC',
    envelopes: [173, 125],
    members2023: 1228,
    composition: { sme: 295, large: 127, research: 127, other: 216 },
    projects2023: 104,
    meanProject: 3.6,
    partnersPerProject: 7.4,
    leverage: 1.43,
    commitment: { t0: 9.0, s: 1.4 },
    durationQuarters: 10,
    projectShare: 0.92,
    homeShare: null,
    provincial: false,
  },
  {
    id: 'scaleai',
    region: 'QC',
    envelopes: [230, 125],
    members2023: 3147,
    composition: { sme: 232, large: 100, research: 53, other: 47 },
    projects2023: 92,
    meanProject: 5.4,
    partnersPerProject: 4.7,
    leverage: 2.29,
    commitment: { t0: 14.0, s: 1.75 },
    durationQuarters: 5,
    projectShare: 0.68,
    homeShare: null,
    provincial: true,
  },
  {
    id: 'ocean',
    region: 'ATL',
    envelopes: [153, 125],
    members2023: 532,
    composition: { sme: 127, large: 21, research: 32, other: 74 },
    projects2023: 86,
    meanProject: 4.7,
    partnersPerProject: 3.0,
    leverage: 1.94,
    commitment: { t0: 14.0, s: 3.43 },
    durationQuarters: 8,
    projectShare: 0.93,
    homeShare: null,
    provincial: false,
  },
  {
    id: 'protein',
    region: 'PRA',
    envelopes: [173, 150],
    members2023: 230,
    composition: { sme: 192, large: 48, research: 77, other: 102 },
    projects2023: 55,
    meanProject: 8.4,
    partnersPerProject: 7.6,
    leverage: 1.84,
    commitment: { t0: 12.2, s: 0.84 },
    durationQuarters: 8,
    projectShare: 0.97,
    homeShare: null,
    provincial: false,
  },
  {
    id: 'ngen',
    region: 'ON',
    envelopes: [250, 177],
    members2023: 3080,
    composition: { sme: 325, large: 33, research: 75, other: 5 },
    projects2023: 167,
    meanProject: 3.5,
    partnersPerProject: 2.6,
    leverage: 1.5,
    commitment: { t0: 11.7, s: 1.61 },
    durationQuarters: 8,
    projectShare: 0.97,
    homeShare: 0.64,
    provincial: false,
  },
];

/** Participations by region at 31 March 2023; `others` is the Prairies, Atlantic and North together, by difference. */
export const PARTICIPATIONS_BY_REGION = { BC: 794, ON: 632, QC: 265, others: 617 } as const;

/** Where a region is anchored: longitude and latitude in degrees. */
export const REGION_ANCHORS: Readonly<Record<RegionId, { readonly lon: number; readonly lat: number; readonly anchor: string }>> = {
  BC: { lon: -123.1, lat: 49.3, anchor: 'Vancouver' },
  PRA: { lon: -106.7, lat: 52.1, anchor: 'Saskatoon' },
  ON: { lon: -79.4, lat: 43.7, anchor: 'Toronto' },
  QC: { lon: -73.6, lat: 45.5, anchor: 'Montréal' },
  ATL: { lon: -63.6, lat: 44.6, anchor: 'Halifax' },
  NOR: { lon: -114.4, lat: 62.5, anchor: 'Yellowknife' },
};

/** Quarters that structure the programme: first commitments, end of the first and of the second tranche. */
export const FIRST_COMMITMENT = 4;
/** First quarter after the first tranche (31 March 2023). */
export const FIRST_TRANCHE_END = 20;
/** First quarter after the second tranche (31 March 2028): the ten-year horizon at which targets are read. */
export const SECOND_TRANCHE_END = 40;

/** Sum of both tranches' envelopes, CAD M: the published budget of the five clusters. */
export const PUBLISHED_BUDGET = CLUSTERS.reduce((sum, c) => sum + c.envelopes[0] + c.envelopes[1], 0);
/** Sum of the second tranche's envelopes, CAD M. */
export const PUBLISHED_SECOND_BUDGET = CLUSTERS.reduce((sum, c) => sum + c.envelopes[1], 0);
/** First-tranche money that was voted (1,010) but never allotted to a cluster (1,010 − 979), CAD M. */
export const NEVER_ALLOTTED = 31;
/** Commitment curve of a cluster without dated announcements: between those of the five (assumption). */
export const FIRST_ENVELOPE_CURVE = { t0: 12, s: 1.7 } as const;
/** Bass market of a cluster: members at 31 March 2023 over the diffusion reached by then (calibrated). */
export const DIFFUSION_2023 = 0.734;

/** Project streams: share of a cluster's projects and mean size relative to the cluster's mean. */
export const STREAMS = {
  technology: { share: 0.65, size: 1.35 },
  capacity: { share: 0.35, size: 0.35 },
  /** The one-off response calls of 2020: quarters, relaxed match, share of first-tranche projects. */
  response: { share: 0.15, size: 0.65, match: 0.7, quarters: [8, 9, 10] },
} as const;
