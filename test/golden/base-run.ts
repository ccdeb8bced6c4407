/** The base run: the published programme under the default assumptions, and the named numbers that are kept of it. */
import { requestFor } from '../../src/experiment/scenario.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { OUTCOME_INDEX, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import { simulate, type Recording, type SimulationRequest } from '../../src/model/simulate.ts';

/** Replicates of the base run. */
export const REPLICATES = 24;
/** Last quarter of the base run. */
export const QUARTERS = 44;
/** Quarters at which numbers are kept. */
export const KEPT_QUARTERS = [20, 28, 40, 44] as const;
/** Observers that are kept. */
export const KEPT_OUTCOMES: readonly OutcomeId[] = [
  'projects',
  'federalCommitted',
  'federalPaid',
  'partnersCommitted',
  'participations',
  'smesPerProject',
  'members',
  'firms',
  'deadweightShare',
  'additionalRdPerFederal',
  'grossGdp',
  'deadweightGdp',
  'spilloverGdp',
  'additionalGdp',
  'grossJobYears',
  'additionalJobYears',
  'grossJobs',
  'additionalJobs',
  'lapsed',
  'additionalGdpPresent',
  'netPresentValue',
  'additionalRd',
  'collaborations',
  'commercialised',
  'ipAssets',
  'newFirms',
  'exits',
  'provincialCommitted',
];

/** Mean over replicates by observer and quarter. */
export type GoldenNumbers = Record<string, Record<string, number>>;

/** What the base run asks for. */
export function baseRequest(): SimulationRequest {
  return { ...requestFor([scenarioFromPreset('gic-2018-2028')]), seed: 'golden', quarters: QUARTERS };
}

/** Simulates the base run, replicates in order. */
export function baseRun(): Recording[] {
  const request = baseRequest();
  return Array.from({ length: REPLICATES }, (_, r) => simulate(request, r));
}

/** Mean over replicates of an observer in a scope at a quarter. */
export function meanAt(recordings: readonly Recording[], outcome: OutcomeId, quarter: number, scope = 0): number {
  const at = seriesOffset(0, scope, OUTCOME_INDEX[outcome], QUARTERS) + quarter;
  return recordings.reduce((total, { values }) => total + values[at]!, 0) / recordings.length;
}

/** The numbers that are kept of a base run. */
export function goldenNumbers(recordings: readonly Recording[]): GoldenNumbers {
  const byQuarter = (outcome: OutcomeId): Record<string, number> =>
    Object.fromEntries(KEPT_QUARTERS.map((quarter) => [String(quarter), meanAt(recordings, outcome, quarter)]));
  return Object.fromEntries(KEPT_OUTCOMES.map((outcome) => [outcome, byQuarter(outcome)]));
}
