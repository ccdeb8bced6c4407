/**
 * Clusters that a scenario may have: the five published ones, edited or not, and clusters of the user's own made from a template by
 * life-cycle stage. A setting is what people choose; a design is what the model reads.
 */
import { absorbedProjects } from './streams.ts';
import { CLUSTERS, DIFFUSION_2023, FIRST_ENVELOPE_CURVE, REGION_IDS, type PublishedCluster, type RegionId } from './published.ts';

/** Stages of a cluster's life (Menzel and Fornahl 2010): few firms, growing, at its size, shrinking. */
export const STAGES = ['emergent', 'growing', 'sustaining', 'declining'] as const;
/** A stage of a cluster's life. */
export type Stage = (typeof STAGES)[number];

/** The most clusters of a scenario. */
export const MAX_CLUSTERS = 20;
/** The longest name of a cluster, characters. */
export const MAX_CLUSTER_NAME = 40;
/** Ids of clusters of the user's own: `own-1` … `own-20`. */
export const OWN_CLUSTER_IDS: readonly string[] = Array.from({ length: MAX_CLUSTERS }, (_, n) => `own-${n + 1}`);
/** Ids that a cluster may have. */
export const CLUSTER_IDS: readonly string[] = [...CLUSTERS.map(({ id }) => id), ...OWN_CLUSTER_IDS];

/** A cluster as a scenario states it. Money in CAD M; envelopes are shares of the budget lever, which sets the sum. */
export interface ClusterSetting {
  /** One of `CLUSTER_IDS`, each at most once in a scenario: who the cluster is to the luck. */
  readonly id: string;
  /** The user's name; '' for the published one. */
  readonly name: string;
  readonly region: RegionId;
  /** Stage at t = 0; from quarter 8 on it follows what is measured. */
  readonly stage: Stage;
  /** Firms at t = 0, all potential members. */
  readonly firms: number;
  readonly firstEnvelope: number;
  readonly secondEnvelope: number;
  /** Mean total value of a project. */
  readonly meanProject: number;
  readonly partners: number;
  /** Non-federal dollars per federal dollar, as realised. */
  readonly leverage: number;
  readonly durationQuarters: number;
}

/** Limits of a number of a cluster setting. */
export interface ClusterField {
  readonly id: 'firms' | 'firstEnvelope' | 'secondEnvelope' | 'meanProject' | 'partners' | 'leverage' | 'durationQuarters';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly integer: boolean;
  readonly unit: string;
}

/** Every number of a cluster setting with its limits, in the order in which it is shown. */
/* prettier-ignore */
export const CLUSTER_FIELDS: readonly ClusterField[] = [
  { id: 'firms', min: 20, max: 20000, step: 10, integer: true, unit: 'firms' },
  { id: 'firstEnvelope', min: 0, max: 2000, step: 5, integer: false, unit: 'CAD M' },
  { id: 'secondEnvelope', min: 0, max: 2000, step: 5, integer: false, unit: 'CAD M' },
  { id: 'meanProject', min: 0.2, max: 50, step: 0.1, integer: false, unit: 'CAD M' },
  { id: 'partners', min: 2, max: 12, step: 0.1, integer: false, unit: 'partners per project' },
  { id: 'leverage', min: 0.2, max: 6, step: 0.05, integer: false, unit: 'industry CAD per government CAD' },
  { id: 'durationQuarters', min: 2, max: 20, step: 1, integer: true, unit: 'quarters' },
];

/** A cluster as the model reads it. */
export interface ClusterDesign extends PublishedCluster {
  /** Who the cluster is to the luck: its place among `CLUSTER_IDS`. */
  readonly key: number;
  readonly stage: Stage;
  readonly firms: number;
  /** Firms that the cluster's place can carry (assumption, by stage). */
  readonly capacity: number;
  /** Envelopes as published or in the template, in proportion to firms: where project knowledge lies, whatever the scenario's envelopes. CAD M. */
  readonly reference: number;
  /** Projects that the second tranche would fund as published. */
  readonly projectsSecond: number;
  /** Whether the published region shares are its own. */
  readonly asPublished: boolean;
}

/** Firms that a cluster can grow to, over those at t = 0, by its stage then (assumption). */
const CAPACITY: Readonly<Record<Stage, number>> = { emergent: 4, growing: 1.8, sustaining: 1, declining: 0.7 };

/** A template to start a cluster from; every number of it is an assumption. */
export interface ClusterTemplate {
  readonly id: 'emergent' | 'growing' | 'mature';
  readonly setting: Omit<ClusterSetting, 'id' | 'name' | 'region'>;
}

/* prettier-ignore */
/** Templates by life-cycle stage: assumptions, sized beside the five published clusters. */
export const CLUSTER_TEMPLATES: readonly ClusterTemplate[] = [
  { id: 'emergent', setting: { stage: 'emergent', firms: 90, firstEnvelope: 40, secondEnvelope: 40, meanProject: 2, partners: 3, leverage: 1.2, durationQuarters: 8 } },
  { id: 'growing', setting: { stage: 'growing', firms: 600, firstEnvelope: 120, secondEnvelope: 100, meanProject: 4, partners: 4.6, leverage: 1.6, durationQuarters: 8 } },
  { id: 'mature', setting: { stage: 'sustaining', firms: 2000, firstEnvelope: 200, secondEnvelope: 150, meanProject: 5, partners: 5, leverage: 1.8, durationQuarters: 8 } },
];

/** Partners by kind in a cluster without published counts (assumption, near the five clusters together). */
const TEMPLATE_COMPOSITION = { sme: 50, large: 14, research: 16, other: 20 } as const;
const TEMPLATE_PROJECT_SHARE = 0.889;

/** Potential members of a published cluster: members in 2023 over the diffusion reached by then (specification S4). */
export function marketOf(members2023: number): number {
  return Math.floor(members2023 / DIFFUSION_2023 + 0.5);
}

/** The five clusters as published. */
export const PUBLISHED_CLUSTERS: readonly ClusterSetting[] = CLUSTERS.map((c) => ({
  id: c.id,
  name: '',
  region: c.region,
  stage: 'sustaining',
  firms: marketOf(c.members2023),
  firstEnvelope: c.envelopes[0],
  secondEnvelope: c.envelopes[1],
  meanProject: c.meanProject,
  partners: c.partnersPerProject,
  leverage: c.leverage,
  durationQuarters: c.durationQuarters,
}));

/** The setting of a template as a cluster of the user's own. */
export function settingFromTemplate(template: ClusterTemplate, id: string, name: string, region: RegionId): ClusterSetting {
  return { id, name, region, ...template.setting };
}

function templateOf(stage: Stage): ClusterTemplate {
  return CLUSTER_TEMPLATES.find(({ id, setting }) => setting.stage === stage || id === 'mature')!;
}

/** What stands behind a setting: the published cluster, or its stage's template in the same form. */
function baseOf(setting: ClusterSetting): PublishedCluster & { readonly firms: number } {
  const published = CLUSTERS.find(({ id }) => id === setting.id);
  if (published) return { ...published, firms: marketOf(published.members2023) };
  const { setting: t } = templateOf(setting.stage);
  return {
    id: setting.id,
    region: setting.region,
    envelopes: [t.firstEnvelope, t.secondEnvelope],
    members2023: t.firms * DIFFUSION_2023,
    composition: TEMPLATE_COMPOSITION,
    projects2023: (t.firstEnvelope * TEMPLATE_PROJECT_SHARE * (1 + t.leverage)) / t.meanProject,
    meanProject: t.meanProject,
    partnersPerProject: t.partners,
    leverage: t.leverage,
    commitment: FIRST_ENVELOPE_CURVE,
    durationQuarters: t.durationQuarters,
    projectShare: TEMPLATE_PROJECT_SHARE,
    homeShare: null,
    provincial: false,
    firms: t.firms,
  };
}

/** The design of a setting. Potential projects follow the number of firms, never the envelopes, the sizes or the match. */
export function designOf(setting: ClusterSetting): ClusterDesign {
  const base = baseOf(setting);
  const scale = setting.firms / base.firms;
  return {
    ...base,
    key: CLUSTER_IDS.indexOf(setting.id),
    region: setting.region,
    stage: setting.stage,
    firms: setting.firms,
    capacity: setting.firms * CAPACITY[setting.stage],
    envelopes: [setting.firstEnvelope, setting.secondEnvelope],
    members2023: base.members2023 * scale,
    projects2023: base.projects2023 * scale,
    reference: (base.envelopes[0] + base.envelopes[1]) * scale,
    projectsSecond: absorbedProjects(base) * scale,
    meanProject: setting.meanProject,
    partnersPerProject: setting.partners,
    leverage: setting.leverage,
    durationQuarters: setting.durationQuarters,
    provincial: base.provincial && setting.region === base.region,
    asPublished: CLUSTERS.some(({ id, region }) => id === setting.id && region === setting.region),
  };
}

/** Private dollars per public dollar as realised: a province's money counts as non-federal in the leverage, but is public. */
export function realisedMatch({ id, region, leverage }: ClusterSetting, provincialShare: number): number {
  const provincial = CLUSTERS.some((cluster) => cluster.id === id && cluster.region === region && cluster.provincial);
  return provincial ? Math.max(0, (1 + leverage) * (1 - provincialShare) - 1) : leverage;
}

/** Whether two lists of settings are the same, value by value. */
export function sameClusters(a: readonly ClusterSetting[], b: readonly ClusterSetting[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Regions that a cluster can have its home in. */
export const HOME_REGIONS = REGION_IDS;
