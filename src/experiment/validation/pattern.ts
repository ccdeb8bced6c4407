/** What a pattern is: one dated fact or finding that the base run is held against, how it is read off a run, and within what limits. */
import type { OutcomeId } from '../../model/outcomes.ts';
import { FACTS, type Fact } from '../facts.ts';
import type { WorldMeasureId } from './measures.ts';

/** Reads an outcome of one replicate in its unit; between two quarters linearly. `scope` is a position in `SCOPES`, 0 the whole. */
export type ReadOutcome = (outcome: OutcomeId, quarter: number, scope?: number) => number;

/**
 * Where a pattern's value comes from: the recording of a replicate, or a look into its world, times a factor of unit. `how` says it in words.
 * `outcome` is the observer whose course over time the row is a point of; none where the value is worked out of several or is a cluster's.
 */
export type Reading =
  | { readonly from: 'recording'; readonly how: string; readonly outcome?: OutcomeId; readonly value: (read: ReadOutcome) => number }
  | { readonly from: 'worlds'; readonly how: string; readonly measure: WorldMeasureId; readonly times: number };

/** One pattern of section 8 of the specification. `low` and `high` are the limits that the fact allows, in `unit`; `high` may be Infinity. */
export interface Pattern {
  readonly id: string;
  readonly what: string;
  /** Quarter at which the run is read; null where the finding has no date in the programme. */
  readonly quarter: number | null;
  /** The published figure as it is published, e.g. `> 500`. */
  readonly published: string;
  readonly unit: string;
  /** Decimals that the row is written with. */
  readonly decimals: number;
  readonly low: number;
  readonly high: number;
  /** What of this row the model was given, e.g. `commitment curve`: then the row is fitted. Null: it is predicted, and evidence. */
  readonly given: string | null;
  /** Ids of the facts that the row rests on; empty where `source` alone says it. */
  readonly facts: readonly string[];
  readonly source: string;
  readonly reading: Reading;
  /** What a reader has to know to judge the row. */
  readonly note?: string;
  /** Why the base run misses it, where it does: what in the model brings it about, and what meeting it would break. */
  readonly reason?: string;
}

/** Whether the model was given a row, or a part of it. Only predicted rows are evidence. */
export type Standing = 'fitted' | 'predicted';

/** The standing of a pattern. */
export function standingOf({ given }: Pattern): Standing {
  return given === null ? 'predicted' : 'fitted';
}

/** The fact of an id; throws where there is none. */
export function factOf(id: string): Fact {
  const fact = FACTS.find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`found no fact ${id}, expected an id of experiment/facts.ts`);
  return fact;
}

/** The number of a fact, or one part of a fact that has several; throws where it is not a number. */
export function factNumber(id: string, part?: string): number {
  const { value } = factOf(id);
  const found = part === undefined ? value : (value as Readonly<Record<string, number>>)[part];
  if (typeof found !== 'number') throw new Error(`found ${typeof found} in fact ${id}${part ? `, part ${part}` : ''}, expected a number`);
  return found;
}

/** Limits at a relative tolerance on either side of a value. */
export function around(value: number, tolerance: number): { low: number; high: number } {
  return { low: value * (1 - tolerance), high: value * (1 + tolerance) };
}

/** The sources of facts, each once, in order. */
export function sourcesOf(facts: readonly string[]): string {
  return [...new Set(facts.map((id) => factOf(id).source))].join('; ');
}

/** When a pattern's first fact was true; empty where it rests on none. */
export function dateOf({ facts }: Pattern): string {
  const first = facts[0];
  return first === undefined ? '' : factOf(first).date;
}

/** A reading of one outcome at one quarter in one scope. */
export function readingOf(outcome: OutcomeId, quarter: number, scope = 0): Reading {
  return { from: 'recording', how: outcome, ...(scope === 0 ? { outcome } : {}), value: (read) => read(outcome, quarter, scope) };
}
