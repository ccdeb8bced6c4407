/** What scenarios are called: by their own names, or by what they change. */
import { DEFAULT_SCENARIO, type Scenario } from '../experiment/scenario.ts';
import { quarterLabel } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { assumptionTerm, clusterFieldTerm, leverOptionTerm, leverTerm, presetTerm, scopeName, stageTerm } from '../i18n/terms.ts';
import { inSentence } from '../i18n/term.ts';
import type { ClusterFieldId } from '../i18n/terms-clusters.ts';
import type { ClusterSetting } from '../model/cluster-design.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS, SWITCH, type LeverId } from '../model/policy.ts';
import type { Change } from '../stores/scenario-set.svelte.ts';
import { clusterName, shortClusterName } from './cluster-name.ts';
import { typedValue } from './setting-text.ts';

/** Changes named in a title at most; the rest are counted. */
const MOST_CHANGES = 3;

/** Options of the two rules in sight speak for themselves; others need the name of their lever. */
function optionTitle(id: LeverId, option: string, language: Language): string {
  const { name } = leverOptionTerm(id, option, language);
  if (id === 'portfolio' || id === 'selection') return name;
  const lever = leverTerm(id, language).name;
  return option === SWITCH[1] ? lever : `${lever}, ${inSentence(name)}`;
}

function leverTitle(id: LeverId, value: unknown, language: Language, text: Messages): string {
  const { name } = leverTerm(id, language);
  const lever = LEVERS.find((candidate) => candidate.id === id);
  if (lever?.kind === 'choice') return optionTitle(id, String(value), language);
  if (typeof value !== 'number') return `${name}, ${id === 'schedule' ? text.drawnShort : text.byClusterShort}`;
  if (id === 'startAtQuarter' || id === 'stopAtQuarter') return `${name} ${quarterLabel(value, language)}`;
  const unit = lever && 'unit' in lever ? lever.unit : '';
  const typed = typedValue(value, unit, language);
  return `${name} ${unit === 'CAD M' ? text.millions(typed) : typed}`;
}

function clusterValue(field: ClusterFieldId, value: unknown, language: Language): string {
  if (field === 'region') return scopeName(String(value), language);
  if (field === 'stage') return stageTerm(value as ClusterSetting['stage'], language).name.toLowerCase();
  return typeof value === 'number' ? typedValue(value, '', language) : '';
}

/** A change among clusters, in a scenario that has these; '' for what moves no result: a name, or their order. */
function clusterTitle(change: Change, clusters: readonly ClusterSetting[], language: Language, text: Messages): string {
  const [, id = '', field] = change.path.split('.');
  const cluster = clusters.find((candidate) => candidate.id === id);
  if (!cluster) return id === '' ? '' : text.withoutCluster(scopeName(id, language));
  if (field === undefined) return text.plusCluster(clusterName(cluster, language));
  if (field === 'name') return '';
  const term = clusterFieldTerm(field as ClusterFieldId, language);
  return `${shortClusterName(cluster, language)}, ${term.name} ${clusterValue(field as ClusterFieldId, change.value, language)}`;
}

function changeTitle(change: Change, { clusters }: Scenario, language: Language, text: Messages): string {
  const [part, id = ''] = change.path.split('.');
  if (part === 'policy') return leverTitle(id as LeverId, change.value, language, text);
  if (part === 'clusters') return clusterTitle(change, clusters, language, text);
  const parameter = PARAMETERS.find((candidate) => candidate.id === id);
  if (!parameter || typeof change.value !== 'number') return id;
  return `${assumptionTerm(parameter.id, language).name} ${typedValue(change.value, parameter.unit, language)}`;
}

/** Changes that few scenarios share come first: they tell one tab from the next where a title is cut off. */
function rarestFirst(own: readonly Change[], all: readonly (readonly Change[])[]): readonly Change[] {
  const key = ({ path, value }: Change): string => `${path} ${JSON.stringify(value)}`;
  const keys = all.map((changes) => new Set(changes.map(key)));
  const sharers = (change: Change): number => keys.filter((held) => held.has(key(change))).length;
  return [...own].sort((a, b) => sharers(a) - sharers(b));
}

/** The name given to a scenario; without one what it changes, then its preset where that is not the usual one. */
function ownTitle(scenario: Scenario, changes: readonly Change[], language: Language, text: Messages): string {
  if (scenario.name !== '') return scenario.name;
  const preset = presetTerm(scenario.preset, language).name;
  const named = changes.map((change) => changeTitle(change, scenario, language, text)).filter((title) => title !== '');
  if (named.length === 0) return preset;
  const parts = named.slice(0, MOST_CHANGES);
  if (named.length > MOST_CHANGES) parts.push(`+${named.length - MOST_CHANGES}`);
  return [...parts, ...(scenario.preset === DEFAULT_SCENARIO.preset ? [] : [preset])].join(' · ');
}

/** The titles of all scenarios, no two alike: one that would be called as an earlier one is its copy. `changes` go by scenario. */
export function scenarioTitles(
  scenarios: readonly Scenario[],
  changes: readonly (readonly Change[])[],
  language: Language,
  text: Messages,
): readonly string[] {
  const taken = new Set<string>();
  return scenarios.map((scenario, i) => {
    const own = ownTitle(scenario, rarestFirst(changes[i] ?? [], changes), language, text);
    let title = own;
    for (let number = 1; taken.has(title); number++) title = text.copyOf(own, number);
    taken.add(title);
    return title;
  });
}
