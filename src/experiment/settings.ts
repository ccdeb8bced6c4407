/** Single values of a scenario by their path: set from text, listed where they differ from the defaults. */
import type { ClusterSetting } from '../model/cluster-design.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';
import { CLUSTER_KEYS } from './check-clusters.ts';
import { checkScenario } from './check-scenario.ts';
import { nearNames } from './near-names.ts';
import { scenarioFromPreset } from './presets.ts';
import { clip, problemOf } from './problems.ts';
import type { Checked, Problem, Scenario } from './scenario.ts';

/**
 * A value of a scenario that is not its default. `path` as `policy.budget`, `assumptions.leakage` or `clusters.digital.firms`;
 * `clusters.own-1` for a cluster added (default null) or taken away (value null); `clusters` where those that stayed stand in
 * another order (both sides a list of ids).
 */
export interface Difference {
  readonly path: string;
  readonly value: unknown;
  readonly default: unknown;
}

type Part = 'policy' | 'assumptions' | 'scenario';

/** Where a path leads: a value of the scenario, or a field of one of its clusters. */
type Place = { readonly part: Part; readonly id: string } | { readonly part: 'clusters'; readonly cluster: string; readonly id: string };

/** Shorter names that people type. */
const ALIASES: Readonly<Record<string, string>> = {
  match: 'matchRatio',
  start: 'startAtQuarter',
  stop: 'stopAtQuarter',
  quarters: 'horizon',
};

const TEXT_IDS: readonly string[] = ['name', 'notes', 'seed'];
/** Fields of a cluster that are texts as they stand. */
const CLUSTER_TEXTS: readonly string[] = ['name', 'region', 'stage'];
/** Fields of a cluster that can be set: its id says which one it is. */
const CLUSTER_FIELD_IDS: readonly string[] = CLUSTER_KEYS.filter((key) => key !== 'id');
/** Levers that take a list with commas. */
const LIST_LEVERS: readonly string[] = LEVERS.filter(({ kind }) => kind === 'match' || kind === 'schedule').map(({ id }) => id);
const LEVER_IDS: readonly string[] = LEVERS.map((lever) => lever.id);
const ASSUMPTION_IDS: readonly string[] = PARAMETERS.map((parameter) => parameter.id);
const SCENARIO_IDS: readonly string[] = ['horizon', ...TEXT_IDS];

/** Every name that a value can be set by, without its prefix. */
const ALL_NAMES: readonly string[] = [...LEVER_IDS, ...ASSUMPTION_IDS, ...SCENARIO_IDS, ...Object.keys(ALIASES)];

const CLUSTER_PATH = /^clusters\.([^.]*)\.(.*)$/s;

/** Where a path leads; null where it leads nowhere. */
function placeOf(path: string): Place | null {
  const [, cluster, field] = CLUSTER_PATH.exec(path.trim()) ?? [];
  if (cluster !== undefined) return CLUSTER_FIELD_IDS.includes(field) ? { part: 'clusters', cluster, id: field } : null;
  const [, prefix, name] = /^(?:(policy|assumptions)\.)?(.+)$/s.exec(path.trim()) ?? [];
  if (name === undefined) return null;
  const id = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
  if (prefix !== 'assumptions' && LEVER_IDS.includes(id)) return { part: 'policy', id };
  if (prefix !== 'policy' && ASSUMPTION_IDS.includes(id)) return { part: 'assumptions', id };
  return prefix === undefined && SCENARIO_IDS.includes(id) ? { part: 'scenario', id } : null;
}

/** A number in plain decimal notation, else the text as it is, for the check to name. */
function parseNumber(text: string): number | string {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** One value, or a list with commas, in brackets or not. */
function parseList(text: string): unknown {
  const list = /^\[(.*)\]$/s.exec(text)?.[1] ?? (text.includes(',') ? text : null);
  return list === null ? parseNumber(text) : list.split(',').map((item) => parseNumber(item.trim()));
}

function parseValue({ part, id }: Place, text: string): unknown {
  const trimmed = text.trim();
  if (part === 'scenario' && TEXT_IDS.includes(id)) return text;
  if (part === 'clusters' && CLUSTER_TEXTS.includes(id)) return id === 'name' ? text : trimmed;
  return part === 'policy' && LIST_LEVERS.includes(id) ? parseList(trimmed) : parseNumber(trimmed);
}

function unknownPath(path: string): Problem {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const names = CLUSTER_PATH.test(path.trim()) ? CLUSTER_FIELD_IDS : ALL_NAMES;
  return problemOf('unknown-path', clip(path), path, nearNames(name, names).join(', '));
}

function unknownCluster(path: string, cluster: string, scenario: Scenario): Problem {
  const ids = scenario.clusters.map(({ id }) => id);
  return problemOf('unknown-cluster', clip(path), cluster, nearNames(cluster, ids).join(', '));
}

/** Sets several values from text, in order, and checks once at the end; every wrong path and value is reported. */
export function setByPaths(scenario: Scenario, settings: readonly (readonly [path: string, value: string])[]): Checked<Scenario> {
  const policy: Record<string, unknown> = { ...scenario.policy };
  const assumptions: Record<string, unknown> = { ...scenario.assumptions };
  const whole: Record<string, unknown> = { ...scenario };
  const clusters = scenario.clusters.map((setting): Record<string, unknown> => ({ ...setting }));
  const unknown: Problem[] = [];
  for (const [path, text] of settings) {
    const place = placeOf(path);
    if (!place) unknown.push(unknownPath(path));
    else if (place.part !== 'clusters') ({ policy, assumptions, scenario: whole })[place.part][place.id] = parseValue(place, text);
    else {
      const setting = clusters.find(({ id }) => id === place.cluster);
      if (setting) setting[place.id] = parseValue(place, text);
      else unknown.push(unknownCluster(path, place.cluster, scenario));
    }
  }
  const checked = checkScenario({ ...whole, policy, assumptions, clusters });
  if (unknown.length === 0) return checked;
  return { ok: false, problems: checked.ok ? unknown : [...unknown, ...checked.problems] };
}

/**
 * Sets one value from text: `matchRatio`, `policy.matchRatio`, `assumptions.leakage`, `horizon`, `seed`, `name`, an alias,
 * or `clusters.digital.firms`. Clusters are added and taken away in a scenario's file, not here.
 */
export function setByPath(scenario: Scenario, path: string, value: string): Checked<Scenario> {
  return setByPaths(scenario, [[path, value]]);
}

function sameValue(value: unknown, other: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(other)) return value === other;
  return value.length === other.length && value.every((item, i) => item === other[i]);
}

/** Fields of one cluster, or the whole cluster where it stands on one side only. */
function differencesOfCluster(id: string, setting: ClusterSetting | undefined, usual: ClusterSetting | undefined): Difference[] {
  if (!setting || !usual) return [{ path: `clusters.${id}`, value: setting ?? null, default: usual ?? null }];
  const [found, before] = [setting, usual].map((one): Readonly<Record<string, unknown>> => ({ ...one }));
  return CLUSTER_KEYS.map((key) => ({ path: `clusters.${id}.${key}`, value: found[key], default: before[key] }));
}

function differencesOfClusters(clusters: readonly ClusterSetting[], usual: readonly ClusterSetting[]): Difference[] {
  const idsOf = (list: readonly ClusterSetting[]) => list.map(({ id }) => id);
  const stayed = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
  const [ids, before] = [idsOf(clusters), idsOf(usual)];
  const order = { path: 'clusters', value: stayed(ids, before), default: stayed(before, ids) };
  const find = (list: readonly ClusterSetting[], id: string) => list.find((one) => one.id === id);
  return [order, ...[...new Set([...before, ...ids])].flatMap((id) => differencesOfCluster(id, find(clusters, id), find(usual, id)))];
}

/**
 * What a scenario has otherwise than another (`default` is the other's value): levers in the order in which they are shown, then
 * assumptions, then clusters in the other's order, then those that it has besides. Names, notes, seeds and horizons are no settings.
 */
export function differencesFrom(other: Pick<Scenario, 'policy' | 'assumptions' | 'clusters'>, scenario: typeof other): Difference[] {
  const rows: Difference[] = [
    ...LEVERS.map(({ id }) => ({ path: `policy.${id}`, value: scenario.policy[id], default: other.policy[id] })),
    ...PARAMETERS.map(({ id }) => ({ path: `assumptions.${id}`, value: scenario.assumptions[id], default: other.assumptions[id] })),
    ...differencesOfClusters(scenario.clusters, other.clusters),
  ];
  return rows.filter((row) => !sameValue(row.value, row.default));
}

/** What a scenario changes against its preset's policy and clusters and the default assumptions. */
export function differences(scenario: Scenario): Difference[] {
  return differencesFrom(scenarioFromPreset(scenario.preset), scenario);
}
