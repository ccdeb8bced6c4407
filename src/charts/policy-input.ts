/** What the picture of policies over time, its table and its sentences are made of: one description for all three. */
import type { SeriesLetter } from './palette.ts';

/** Private dollars per public dollar, from the lowest to the highest of clusters or tranches. */
export interface PolicyMatch {
  readonly low: number;
  readonly high: number;
  /** Whether clusters and streams differ and only their overall value is given. */
  readonly realised: boolean;
}

/** Rules in force from a quarter to another, counted from 1 April 2018; money in CAD M, the match before any taper. */
export interface PolicySegment {
  readonly from: number;
  readonly to: number;
  readonly money: number;
  /** Null where nothing is co-invested. */
  readonly match: PolicyMatch | null;
  readonly partners: number;
}

/** A fiscal year: its quarters on the picture, in how many of them each tranche is in force, its money (CAD M), the match after any taper. */
export interface PolicyYearRow {
  readonly quarters: number;
  readonly first: number;
  readonly second: number;
  readonly money: number;
  readonly match: PolicyMatch | null;
}

/** One scenario's policy over time. */
export interface PolicySeries {
  readonly letter: SeriesLetter;
  readonly label: string;
  /** Quarter of its start, and the first quarter after its end; equal where it never runs. */
  readonly start: number;
  readonly end: number;
  /** Whether it is stopped before its ten years are over. */
  readonly stopped: boolean;
  /** Share by which support has fallen at the end. */
  readonly taper: number;
  readonly projects: boolean;
  /** Share of the money that services take. */
  readonly services: number;
  /** Whether its money follows weights drawn by hand. */
  readonly drawn: boolean;
  /** Of all its years, CAD M. */
  readonly money: number;
  /** One or two, in time; none where it never runs. */
  readonly tranches: readonly PolicySegment[];
  /** From 2018–19 on, as many for every scenario. */
  readonly years: readonly PolicyYearRow[];
}

/** Last quarter shown. */
export function horizonOf(series: readonly PolicySeries[]): number {
  return Math.max(0, ...series.map(({ years }) => years.reduce((sum, { quarters }) => sum + quarters, 0)));
}
