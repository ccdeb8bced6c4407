/** Edits of a scenario's clusters: add, remove, change, restore. A match list keeps one value for each cluster through all of them. */
import { checkScenario } from '../experiment/check-scenario.ts';
import type { Problem, Scenario } from '../experiment/scenario.ts';
import {
  CLUSTER_FIELDS,
  CLUSTER_TEMPLATES,
  HOME_REGIONS,
  MAX_CLUSTER_NAME,
  MAX_CLUSTERS,
  OWN_CLUSTER_IDS,
  PUBLISHED_CLUSTERS,
  realisedMatch,
  sameClusters,
  settingFromTemplate,
  STAGES,
  type ClusterSetting,
  type ClusterTemplate,
} from '../model/cluster-design.ts';
import { LEVERS } from '../model/policy.ts';
import type { RegionId } from '../model/published.ts';

/** The id of a template. */
export type TemplateId = ClusterTemplate['id'];
/** What an edit of clusters changes: the list itself and, where the match goes by cluster, its list. */
export type ClusterEdit = Pick<Scenario, 'clusters' | 'policy'>;

/** What the editor of clusters offers, with the limits of each number. */
export const CLUSTER_FORM = {
  fields: CLUSTER_FIELDS,
  regions: HOME_REGIONS,
  stages: STAGES,
  templates: CLUSTER_TEMPLATES.map(({ id }) => id),
  most: MAX_CLUSTERS,
  longestName: MAX_CLUSTER_NAME,
} as const;

/** The published form of a cluster; null for one of the user's own. */
export function publishedCluster(id: string): ClusterSetting | null {
  return PUBLISHED_CLUSTERS.find((cluster) => cluster.id === id) ?? null;
}

/** Whether a scenario's clusters are the five as published. */
export function hasPublishedClusters(scenario: Scenario): boolean {
  return sameClusters(scenario.clusters, PUBLISHED_CLUSTERS);
}

/** The published clusters that a scenario lacks. */
export function missingClusters(scenario: Scenario): readonly ClusterSetting[] {
  return PUBLISHED_CLUSTERS.filter(({ id }) => !scenario.clusters.some((cluster) => cluster.id === id));
}

/** How many clusters differ from what was published: changed, added or removed. */
export function countClusterChanges(scenario: Scenario): number {
  const own = scenario.clusters.filter((cluster) => {
    const published = publishedCluster(cluster.id);
    return published === null || !sameClusters([cluster], [published]);
  });
  return own.length + missingClusters(scenario).length;
}

/** The programme's overall match: what a cluster that joins a match list starts with. */
function overallMatch(): number {
  const lever = LEVERS.find((candidate) => candidate.kind === 'match');
  return lever?.kind === 'match' ? lever.published : 1;
}

/** The match that a cluster realised, in the terms of the lever: private per public dollar. */
function realisedIn({ assumptions }: Scenario): (cluster: ClusterSetting) => number {
  return (cluster) => realisedMatch(cluster, assumptions.provincialShare);
}

/** The edit that puts other clusters in place; matches follow their clusters by id, `matchFor` gives those of newcomers. */
function replaceClusters(
  { clusters: former, policy }: Scenario,
  clusters: readonly ClusterSetting[],
  matchFor: (cluster: ClusterSetting) => number = overallMatch,
): ClusterEdit {
  const { matchRatio } = policy;
  if (typeof matchRatio !== 'object') return { clusters, policy };
  const matches = clusters.map((cluster) => matchRatio[former.findIndex(({ id }) => id === cluster.id)] ?? matchFor(cluster));
  return { clusters, policy: { ...policy, matchRatio: matches } };
}

/** Adds a cluster of the user's own from a template, at the end; null where there are as many as there can be. */
export function addFromTemplate(scenario: Scenario, template: TemplateId, region: RegionId): ClusterEdit | null {
  const found = CLUSTER_TEMPLATES.find(({ id }) => id === template);
  const free = OWN_CLUSTER_IDS.find((id) => !scenario.clusters.some((cluster) => cluster.id === id));
  if (!found || free === undefined || scenario.clusters.length >= MAX_CLUSTERS) return null;
  return replaceClusters(scenario, [...scenario.clusters, settingFromTemplate(found, free, '', region)]);
}

/** Brings a published cluster back as published, to its place among the published ones; null where it is there or there is no room. */
export function addPublished(scenario: Scenario, id: string): ClusterEdit | null {
  const cluster = missingClusters(scenario).find((missing) => missing.id === id);
  if (!cluster || scenario.clusters.length >= MAX_CLUSTERS) return null;
  const rank = (other: ClusterSetting): number => (PUBLISHED_CLUSTERS.findIndex((published) => published.id === other.id) + 100) % 100;
  const before = scenario.clusters.filter((other) => rank(other) < rank(cluster));
  const after = scenario.clusters.filter((other) => rank(other) >= rank(cluster));
  return replaceClusters(scenario, [...before, cluster, ...after], realisedIn(scenario));
}

/** Removes a cluster; the problems where the others cannot stand without it: none would be left, or none with money. */
export function removeCluster(scenario: Scenario, index: number): ClusterEdit | readonly Problem[] {
  const edit = replaceClusters(
    scenario,
    scenario.clusters.filter((_, c) => c !== index),
  );
  const checked = checkScenario({ ...scenario, ...edit });
  return checked.ok ? edit : checked.problems;
}

/** Puts the five clusters back as published; a match list keeps the values of those that stay. */
export function restoreClusters(scenario: Scenario): ClusterEdit {
  return replaceClusters(scenario, PUBLISHED_CLUSTERS, realisedIn(scenario));
}

/** Changes parts of one cluster after checking them; the problems where they cannot stand. */
export function changeCluster(scenario: Scenario, index: number, change: Partial<ClusterSetting>): ClusterEdit | readonly Problem[] {
  const clusters = scenario.clusters.map((cluster, c) => (c === index ? { ...cluster, ...change } : cluster));
  const checked = checkScenario({ ...scenario, clusters });
  return checked.ok ? { clusters: checked.value.clusters, policy: scenario.policy } : checked.problems;
}
