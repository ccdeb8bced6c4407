/** What a search found, as the page tells it: the policies that none beats, where they start from, what they gain, how far luck flattered them. */
import { ownOf } from '../experiment/search/policy-search.ts';
import {
  LESS_WANTED,
  OBJECTIVES,
  type Candidate,
  type Objective,
  type Scores,
  type SearchQuestion,
  type SearchState,
  type Verified,
} from '../experiment/search/readings.ts';
import { differencesFrom } from '../experiment/settings.ts';
import type { Settings } from '../experiment/study/study.ts';
import type { Change } from './scenario-set.svelte.ts';

/** A search as far as it has come: its last whole generation, and what was judged anew. */
export interface Found {
  readonly question: SearchQuestion;
  readonly state: SearchState;
  /** Fresh futures of each policy that was judged anew. */
  readonly freshReplicates: number;
  /** Empty before anything was. */
  readonly verified: readonly Verified[];
}

/** A number for every objective. */
export type ByObjective = Readonly<Record<Objective, number>>;

/** What is known of one policy. */
export interface PolicyReading {
  readonly id: string;
  /** In the luck of the search. */
  readonly searched: ByObjective;
  /** In fresh luck: values, half widths of their intervals, the search's promise less the value so that more is worse; null where not judged anew. */
  readonly fresh: { readonly values: ByObjective; readonly within: ByObjective; readonly optimism: ByObjective } | null;
  /** Whether another one is better in fresh luck. */
  readonly beaten: boolean;
}

/** A cluster's share of the money of all, before and now. */
export interface ClusterShare {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A policy of the frontier: its number, from 1 in the order of the frontier, and what it has otherwise than the start. */
export interface FrontierRow extends PolicyReading {
  readonly number: number;
  readonly candidate: Candidate;
  /** All but the clusters' envelopes. */
  readonly changes: readonly Change[];
  /** The clusters' shares of the envelopes, both tranches together; empty where none changed. */
  readonly shares: readonly ClusterShare[];
}

/** Everything that the page shows of a search. */
export interface FrontierReading {
  readonly rows: readonly FrontierRow[];
  /** The policy that the search started from, where it was judged. */
  readonly start: PolicyReading | null;
  /** How many of those judged are beaten by none, the start apart; `rows` are spread over them where they are too many to show. */
  readonly unbeaten: number;
  /** Whether none beats that one either. */
  readonly startStands: boolean;
  /** Policies judged anew, the start apart. */
  readonly verified: number;
}

function byObjective(scores: Scores): ByObjective {
  return Object.fromEntries(OBJECTIVES.map((objective, o) => [objective, scores[o] ?? NaN])) as Record<Objective, number>;
}

const ENVELOPE = /^clusters\.[^.]+\.(first|second)Envelope$/;

/** The clusters' shares of the money before and now, where a candidate shares it otherwise. */
function sharesOf({ scenario }: SearchQuestion, { settings }: Candidate, changes: readonly Change[]): readonly ClusterShare[] {
  if (!changes.some(({ path }) => ENVELOPE.test(path))) return [];
  const shareIn = (clusters: Settings['clusters'], id: string): number => {
    const money = (one: Settings['clusters'][number]): number => one.firstEnvelope + one.secondEnvelope;
    const all = clusters.reduce((sum, cluster) => sum + money(cluster), 0);
    return clusters.reduce((sum, cluster) => sum + (cluster.id === id ? money(cluster) : 0), 0) / (all || 1);
  };
  return settings.clusters.map(({ id }) => ({ id, from: shareIn(scenario.clusters, id), to: shareIn(settings.clusters, id) }));
}

/** What a candidate has otherwise than the scenario that the search started from. */
function changesFrom({ scenario }: SearchQuestion, { settings }: Candidate): readonly Change[] {
  return differencesFrom(scenario, { ...scenario, ...settings });
}

function readPolicy(candidate: Candidate, verified: readonly Verified[]): PolicyReading {
  const anew = verified.find(({ id }) => id === candidate.id);
  return {
    id: candidate.id,
    searched: byObjective(candidate.scores),
    fresh: anew ? { values: byObjective(anew.scores), within: byObjective(anew.within), optimism: byObjective(anew.optimism) } : null,
    beaten: anew?.beaten ?? false,
  };
}

/** Reads a search, given its frontier. */
export function readFrontier(found: Found, frontier: readonly Candidate[]): FrontierReading {
  const own = ownOf(found.state);
  const rows = frontier
    .filter(({ id }) => id !== own?.id)
    .map((candidate, i): FrontierRow => {
      const changes = changesFrom(found.question, candidate);
      return {
        ...readPolicy(candidate, found.verified),
        number: i + 1,
        candidate,
        changes: changes.filter(({ path }) => !ENVELOPE.test(path)),
        shares: sharesOf(found.question, candidate, changes),
      };
    });
  return {
    rows,
    start: own && readPolicy(own, found.verified),
    unbeaten: Math.max(0, found.state.archive.length - 1),
    startStands: own !== null && frontier.some(({ id }) => id === own.id),
    verified: rows.filter(({ fresh }) => fresh !== null).length,
  };
}

/** Whether a value of an objective is better than another. */
export function isBetter(objective: Objective, value: number, than: number): boolean {
  return LESS_WANTED.includes(objective) ? value < than : value > than;
}

/** What a policy is worth as far as is known: in fresh luck, or else in that of the search. */
export function knownValues({ searched, fresh }: PolicyReading): ByObjective {
  return fresh?.values ?? searched;
}
