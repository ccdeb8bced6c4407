/**
 * The clusters of a scenario inside a link, one entry for each in their order: the position of a cluster of the set, alone where nothing
 * of it is changed, else `[position, …steps]`; for a cluster of one's own `[position, number, …steps]`, where the positions of the set's
 * templates follow those of its clusters.
 */
import { MAX_CLUSTERS, type ClusterSetting } from '../model/cluster-design.ts';
import type { DefaultSet } from './defaults/default-set.ts';
import { clustersOfSet } from './defaults/default-sets.ts';
import { laidOver, sameValue, stepsFrom } from './written-steps.ts';

/** Ids of clusters of one's own, in links for ever. */
const OWN_ID = /^own-(\d+)$/;

/** The settings of a set's clusters, complete. */
function plainClusters(set: DefaultSet): readonly object[] {
  return clustersOfSet(set).map(([id, fields]) => ({ id, ...fields }));
}

function writeCluster(setting: ClusterSetting, set: DefaultSet): unknown {
  const clusters = clustersOfSet(set);
  const stepsOver = (fields: object) => stepsFrom(Object.entries(fields), { ...setting }) ?? [];
  const at = clusters.findIndex(([id]) => id === setting.id);
  if (at >= 0) {
    const steps = stepsOver(clusters[at][1]);
    return steps.length === 0 ? at : [at, ...steps];
  }
  const number = Number(OWN_ID.exec(setting.id)?.[1]);
  const ways = (set.templates ?? []).map(([, fields], t) => [clusters.length + t, number, ...stepsOver(fields)]);
  const length = (way: unknown) => JSON.stringify(way).length;
  return ways.reduce((shortest, way) => (length(way) < length(shortest) ? way : shortest), ways[0]);
}

/** What a list of clusters changes against a set's, undefined where it is the same list. */
export function writeClusters(clusters: readonly ClusterSetting[], set: DefaultSet): readonly unknown[] | undefined {
  const written = clusters.map((setting) => writeCluster(setting, set));
  return sameValue(written, [...clustersOfSet(set).keys()]) ? undefined : written;
}

/** One entry as a setting for the check, null where it is none. */
function readCluster(written: unknown, set: DefaultSet): unknown {
  const clusters = clustersOfSet(set);
  const [at, ...rest] = (Array.isArray(written) ? written : [written]) as unknown[];
  if (typeof at !== 'number') return null;
  const base = [...clusters, ...(set.templates ?? [])].at(Number.isSafeInteger(at) && at >= 0 ? at : Infinity);
  if (!base) return null;
  const own = at >= clusters.length;
  const number = own ? rest.shift() : null;
  if (own && !Number.isSafeInteger(number)) return null;
  const fields = laidOver(Object.entries(base[1]), rest);
  return fields && { id: own ? `own-${String(number)}` : base[0], ...fields };
}

/** The clusters of a written scenario for the check: the set's where nothing is written; a list too long is left as it is, unread. */
export function readClusters(written: unknown, set: DefaultSet): unknown {
  if (written === undefined) return plainClusters(set);
  if (!Array.isArray(written) || written.length > MAX_CLUSTERS) return written;
  return written.map((one: unknown) => readCluster(one, set));
}
