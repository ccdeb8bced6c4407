/**
 * A study: many worlds, each under settings and luck of its own, of which only what is kept outlives its simulation. Screening, indices,
 * curves, maps, futures and the policies of a search are all studies; they differ in which worlds they ask for and in how they read them.
 */
import { OUTCOMES, OUTCOME_INDEX, type OutcomeId } from '../../model/outcomes.ts';
import { REGION_IDS, type RegionId } from '../../model/published.ts';
import type { Recording, SimulationRequest } from '../../model/simulate.ts';
import { resolutionOf, type Agents } from '../resolution.ts';
import type { Scenario } from '../scenario.ts';
import type { Uncertainty } from '../uncertainty/draw.ts';
import { REGIONAL, keptLength, keptOf, keptQuarters, regionalLength, regionalOf } from './kept.ts';

/** What a world lives under. */
export type Settings = Pick<Scenario, 'policy' | 'assumptions' | 'clusters'>;

/** Worlds that share one luck: the number of the replicate, and the settings of each, exactly as they are simulated. */
export interface Cell {
  readonly replicate: number;
  readonly worlds: readonly Settings[];
}

/** Everything that decides the numbers of a study. */
export interface Study {
  /** Whoever asks for the same cells says the same text: what was run for it is kept. */
  readonly id: string;
  readonly seed: string;
  readonly quarters: number;
  /** Agents per firm; 1 unless said. */
  readonly resolution?: number;
  readonly cells: readonly Cell[];
}

/** One cell as it was run; `replicate` is the cell's number in the study, `values` holds its worlds one after the other. */
export interface PlayedCell {
  readonly replicate: number;
  readonly values: Float64Array;
}

/** A study so far; fewer cells than it has while a run is under way. */
export interface StudyResult {
  readonly study: Study;
  /** Ascending by the cell's number. */
  readonly played: readonly PlayedCell[];
}

/** The frame of a study of a scenario: its seed, its horizon, its resolution. */
export function frameOf({ seed, horizon, clusters }: Scenario, agents: Agents = 'published'): Omit<Study, 'id' | 'cells'> {
  return { seed, quarters: horizon, ...(agents === 'published' ? {} : { resolution: resolutionOf(agents, clusters) }) };
}

/** The settings of a scenario. */
export function settingsOf({ policy, assumptions, clusters }: Settings): Settings {
  return { policy, assumptions, clusters };
}

/** How many worlds a study simulates. */
export function worldsIn({ cells }: Pick<Study, 'cells'>): number {
  return cells.reduce((sum, { worlds }) => sum + worlds.length, 0);
}

/** The request that some worlds of a study are simulated with. */
export function requestForWorlds({ seed, quarters, resolution }: Study, worlds: readonly Settings[]): SimulationRequest {
  return { ...(resolution === undefined ? {} : { resolution }), seed, quarters, worlds };
}

/** How many numbers are kept of a world of a study. */
export function worldLength(quarters: number): number {
  return keptLength(quarters) + regionalLength(quarters);
}

/** What a study keeps of one world of a recording. */
export function readOff(request: SimulationRequest, recording: Recording, world: number): Float64Array {
  const kept = new Float64Array(worldLength(request.quarters));
  kept.set(keptOf(request, recording, world), 0);
  kept.set(regionalOf(request, recording, world), keptLength(request.quarters));
  return kept;
}

/** The place of a quarter among those kept; throws for one that is not. */
function yearOf(quarters: number, quarter: number): number {
  const year = keptQuarters(quarters).indexOf(quarter);
  if (year < 0) throw new RangeError(`found quarter ${quarter}, expected one of ${keptQuarters(quarters).join(', ')}`);
  return year;
}

/** An outcome of the whole programme in one world of a cell, in the outcome's unit. */
export function outcomeIn({ quarters }: Study, { values }: PlayedCell, world: number, outcome: OutcomeId, quarter: number): number {
  return values[world * worldLength(quarters) + yearOf(quarters, quarter) * OUTCOMES.length + OUTCOME_INDEX[outcome]];
}

/** An outcome of `REGIONAL` in one region of one world of a cell; throws for another outcome. */
export function regionalIn(
  { quarters }: Study,
  { values }: PlayedCell,
  world: number,
  region: RegionId,
  outcome: OutcomeId,
  quarter: number,
): number {
  const observer = REGIONAL.indexOf(outcome);
  if (observer < 0) throw new RangeError(`found ${outcome}, expected one of ${REGIONAL.join(', ')}`);
  const row = yearOf(quarters, quarter) * REGION_IDS.length + REGION_IDS.indexOf(region);
  return values[world * worldLength(quarters) + keptLength(quarters) + row * REGIONAL.length + observer];
}

/** A question that a study answers: its worlds, and how they are read for an outcome and a kept quarter. */
export interface Analysis<Reading> {
  readonly study: Study;
  /** What the result so far says; null while it says too little. */
  read(result: StudyResult, outcome: OutcomeId, quarter: number): Reading | null;
}

/** What is looked at: a scenario in its futures, of luck alone or of luck and drawn assumptions. */
export interface Subject {
  readonly scenario: Scenario;
  readonly uncertainty: Uncertainty;
  readonly agents: Agents;
}

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
