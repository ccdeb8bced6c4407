/** What a scenario's clusters are called, and the colours that stand for them. Names that people give are text, never markup. */
import { CLUSTER_COLOURS } from '../charts/shares.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { Language } from '../i18n/language.ts';
import { clusterTerm, scopeName } from '../i18n/terms.ts';
import type { ClusterId } from '../i18n/terms-places.ts';
import type { ClusterSetting } from '../model/cluster-design.ts';

/** Colours of clusters of the user's own, by the number of their id; each at least 3 to 1 on a white card. */
const OWN_COLOURS: readonly string[] = [
  '#a8557f',
  '#5c7f99',
  '#8a7a2b',
  '#4d6cc2',
  '#b0574c',
  '#3d8a5f',
  '#8c6bb1',
  '#7c7468',
  '#2a84a3',
  '#a4663d',
];

function isPublished(id: string): id is ClusterId {
  return Object.hasOwn(CLUSTER_COLOURS, id);
}

/** The number in the id of a cluster of the user's own, from 1. */
function ownNumber(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 1);
}

/** The name of a cluster: the user's, the published one, or a number for one that nobody has named. */
export function clusterName({ id, name }: Pick<ClusterSetting, 'id' | 'name'>, language: Language): string {
  return name === '' ? scopeName(id, language) : name;
}

/** The names of a scenario's clusters in their order. */
export function clusterNames({ clusters }: Pick<Scenario, 'clusters'>, language: Language): readonly string[] {
  return clusters.map((cluster) => clusterName(cluster, language));
}

/** The name that fits a legend. */
export function shortClusterName(cluster: Pick<ClusterSetting, 'id' | 'name'>, language: Language): string {
  return cluster.name === '' && isPublished(cluster.id) ? clusterTerm(cluster.id, language).short : clusterName(cluster, language);
}

/** The colour of a cluster: the same wherever it stands in a list. */
export function clusterColour(id: string): string {
  return isPublished(id) ? CLUSTER_COLOURS[id] : (OWN_COLOURS[(ownNumber(id) - 1) % OWN_COLOURS.length] as string);
}
