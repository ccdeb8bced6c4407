/** Clusters of the user's own with typical numbers, for tests that need some. */
import {
  CLUSTER_TEMPLATES,
  HOME_REGIONS,
  OWN_CLUSTER_IDS,
  settingFromTemplate,
  type ClusterSetting,
} from '../../src/model/cluster-design.ts';

/** So many clusters from the templates in turn, each named and in the next region. */
export function ownClusters(count: number): readonly ClusterSetting[] {
  return OWN_CLUSTER_IDS.slice(0, count).map((id, n) =>
    settingFromTemplate(CLUSTER_TEMPLATES[n % CLUSTER_TEMPLATES.length], id, `Cluster ${n + 1}`, HOME_REGIONS[n % HOME_REGIONS.length]),
  );
}
