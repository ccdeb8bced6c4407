/** How the clusters of a scenario are checked, one by one and together, and how a hand-written one is completed. */
import * as v from 'valibot';
import {
  CLUSTER_FIELDS,
  CLUSTER_IDS,
  CLUSTER_TEMPLATES,
  HOME_REGIONS,
  MAX_CLUSTER_NAME,
  MAX_CLUSTERS,
  PUBLISHED_CLUSTERS,
  STAGES,
  type ClusterSetting,
} from '../model/cluster-design.ts';
import { nearNames } from './near-names.ts';
import { isRecord, problemOf } from './problems.ts';
import { numberSchema, objectSchema, optionSchema, textSchema } from './check-values.ts';
import type { Problem } from './scenario.ts';

function nearIds(found: unknown): string {
  return typeof found === 'string' ? nearNames(found, CLUSTER_IDS).join(', ') : '';
}

const CLUSTER_ENTRIES = {
  id: optionSchema(CLUSTER_IDS, 'unknown-cluster', nearIds),
  name: textSchema(0, MAX_CLUSTER_NAME),
  region: optionSchema(HOME_REGIONS),
  stage: optionSchema(STAGES),
  ...Object.fromEntries(CLUSTER_FIELDS.map((field) => [field.id, numberSchema(field)])),
};

/** Every key of a cluster's setting in canonical order. */
export const CLUSTER_KEYS: readonly string[] = Object.keys(CLUSTER_ENTRIES);

/** A list of 1 to 20 settings: the length is looked at before any of them. */
export const CLUSTERS_SCHEMA = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    if (!Array.isArray(value)) addIssue({ message: 'not-an-object', expected: '' });
    else if (value.length === 0) addIssue({ message: 'no-cluster', input: 0, expected: '1' });
    else if (value.length > MAX_CLUSTERS) addIssue({ message: 'too-many-clusters', input: value.length, expected: String(MAX_CLUSTERS) });
  }),
  v.array(objectSchema(CLUSTER_ENTRIES)),
);

/** The settings that can be looked at one by one: none where the list is no list of a legal length. */
export function readableClusters(clusters: unknown): readonly unknown[] {
  return Array.isArray(clusters) && clusters.length <= MAX_CLUSTERS ? clusters : [];
}

/** What no single value shows: a cluster twice, and clusters without a dollar among them. */
export function faultsOfClusters(clusters: unknown): Problem[] {
  const settings = readableClusters(clusters).map((setting) => (isRecord(setting) ? setting : {}));
  const ids = settings.map(({ id }) => id);
  const problems = ids.flatMap((id, c) => {
    const twice = typeof id === 'string' && CLUSTER_IDS.includes(id) && ids.indexOf(id) < c;
    return twice ? [problemOf('duplicate-cluster', `clusters.${c}.id`, id, '')] : [];
  });
  const broke = settings.every(({ firstEnvelope, secondEnvelope }) => firstEnvelope === 0 && secondEnvelope === 0);
  if (settings.length > 0 && broke) problems.push(problemOf('no-money', 'clusters', 0, ''));
  return problems;
}

/** What a hand-written setting of the user's own may leave out: its name, and the numbers of its stage's template. */
function templateFor(stage: unknown): object {
  const template = CLUSTER_TEMPLATES.find(({ setting }) => setting.stage === stage) ?? CLUSTER_TEMPLATES[CLUSTER_TEMPLATES.length - 1];
  const { stage: _, ...numbers } = template.setting;
  return { name: '', ...numbers };
}

function completeCluster(written: unknown): unknown {
  if (!isRecord(written)) return written;
  const published: ClusterSetting | undefined = PUBLISHED_CLUSTERS.find(({ id }) => id === written.id);
  return { ...(published ?? templateFor(written.stage)), ...written };
}

/** Fills what hand-written settings leave out: a published cluster from its publication, another from its stage's template. */
export function completeClusters(written: unknown): unknown {
  return Array.isArray(written) && written.length <= MAX_CLUSTERS ? written.map(completeCluster) : written;
}
