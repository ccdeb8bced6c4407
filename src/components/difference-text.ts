/** One setting that differs, in words: its name, the value before and the value now. */
import type { Scenario } from '../experiment/scenario.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { assumptionTerm, clusterFieldTerm, leverTerm, scopeName, stageTerm } from '../i18n/terms.ts';
import type { ClusterFieldId } from '../i18n/terms-clusters.ts';
import { CLUSTER_FIELDS, type ClusterSetting } from '../model/cluster-design.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';
import type { Change } from '../stores/scenario-set.svelte.ts';
import { clusterName, shortClusterName } from './cluster-name.ts';
import { leverValue, valueText } from './lever-text.ts';

/** A difference in words: `from` is the other's value (`Change.default`), `to` the scenario's own (`Change.value`). */
export interface SettingText {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

type Clusters = Pick<Scenario, 'clusters'>;
type Say = (value: unknown) => string;

function both(name: string, { value, default: before }: Change, say: Say): SettingText {
  return { name, from: say(before), to: say(value) };
}

function isCluster(value: unknown): value is ClusterSetting {
  return typeof value === 'object' && value !== null && 'firms' in value;
}

/** The name of a cluster: as the scenario calls it, else as its id is called. */
function nameOf(id: string, { clusters }: Clusters, language: Language): string {
  const cluster = clusters.find((candidate) => candidate.id === id);
  return cluster ? shortClusterName(cluster, language) : scopeName(id, language);
}

/** What a cluster that came or went is: where, at which stage, of how many firms. */
function clusterFacts({ region, stage, firms }: ClusterSetting, language: Language, text: Messages): string {
  return text.clusterFacts(scopeName(region, language), stageTerm(stage, language).name, valueText(firms, 'firms', language, text));
}

function fieldValue(field: ClusterFieldId, cluster: string, language: Language, text: Messages): Say {
  const unit = CLUSTER_FIELDS.find(({ id }) => id === field)?.unit ?? '';
  return (value) => {
    if (field === 'name') return clusterName({ id: cluster, name: String(value) }, language);
    if (field === 'region') return scopeName(String(value), language);
    if (field === 'stage') return stageTerm(value as ClusterSetting['stage'], language).name;
    return valueText(Number(value), unit, language, text);
  };
}

function clusterText(change: Change, scenario: Clusters, language: Language, text: Messages): SettingText {
  const [, id = '', field] = change.path.split('.');
  if (id === '') {
    const names = (ids: unknown): string =>
      Array.isArray(ids) ? ids.map((one) => nameOf(String(one), scenario, language)).join(' · ') : '';
    return both(text.history.clusterOrder, change, names);
  }
  if (field === undefined) {
    const came = [change.value, change.default].find(isCluster);
    const name = came ? clusterName(came, language) : nameOf(id, scenario, language);
    return both(name, change, (value) => (isCluster(value) ? clusterFacts(value, language, text) : text.history.noCluster));
  }
  const term = clusterFieldTerm(field as ClusterFieldId, language);
  const say = fieldValue(field as ClusterFieldId, id, language, text);
  return both(`${nameOf(id, scenario, language)}, ${term.name}`, change, say);
}

/**
 * Any difference between two scenarios in words, values with their units: `Federal budget`, `$1,800M`, `$2,400M`. `scenario` is the
 * one that has the difference, or either of the two: its clusters say what clusters are called. A path that leads nowhere is its own name.
 */
export function settingText(change: Change, scenario: Clusters, language: Language, text: Messages): SettingText {
  const [part, id = ''] = change.path.split('.');
  if (part === 'clusters') return clusterText(change, scenario, language, text);
  const lever = part === 'policy' ? LEVERS.find((candidate) => candidate.id === id) : undefined;
  if (lever) return both(leverTerm(lever.id, language).name, change, (value) => leverValue(lever, value, language, text));
  const parameter = part === 'assumptions' ? PARAMETERS.find((candidate) => candidate.id === id) : undefined;
  if (!parameter) return both(change.path, change, String);
  const say: Say = (value) => valueText(Number(value), parameter.unit, language, text);
  return both(assumptionTerm(parameter.id, language).name, change, say);
}
