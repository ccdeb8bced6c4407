/** What `sensitivity` does and writes: one analysis of one scenario, its factors found by screening where none are named, as plain data. */
import type { Curve, HeatMap, Indices, Screening, Tornado } from '../experiment/sensitivity/readings.ts';
import { curve, heatMap, indices, screening, SENSITIVITY_SIZES, tornado } from '../experiment/sensitivity/analyses.ts';
import { factorsNamed } from '../experiment/sensitivity/frame.ts';
import { endsOf } from '../experiment/sensitivity/one-at-a-time.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { factorsOf, valueOf, type Factor, type FactorId, type FactorSet, type FactorValue } from '../experiment/study/factor.ts';
import { worldsIn, type Analysis, type Study, type StudyResult, type Subject } from '../experiment/study/study.ts';
import { OUTCOME_INDEX, OUTCOMES, type OutcomeId, type OutcomeUnit } from '../model/outcomes.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { SensitivityMethod } from './batch-analyse-arguments.ts';

/** What is asked. The first outcome decides where screening chooses the factors. */
export interface SensitivityTask extends Subject {
  readonly method: SensitivityMethod;
  /** Which settings are moved, or screened where no factors are named. */
  readonly which: FactorSet;
  /** One for a curve, two for a map; null to take the first of a screening. */
  readonly factors: readonly FactorId[] | null;
  /** Trajectories, rows or replicates; null for the usual number. */
  readonly samples: number | null;
  readonly outcomes: readonly OutcomeId[];
  /** The end of a fiscal year, or the last quarter. */
  readonly quarter: number;
}

/** A setting that was moved: its own value, and the range in its unit (a prior's shares 0.05 to 0.95, all of a lever's range). */
export interface ReportFactor {
  readonly id: FactorId;
  readonly kind: Factor['kind'];
  /** Null for a choice. */
  readonly unit: string | null;
  readonly own: FactorValue;
  readonly low: FactorValue | null;
  readonly high: FactorValue | null;
  readonly options: readonly string[] | null;
  /** Whether it was looked at by itself; else it moved with the others. */
  readonly chosen: boolean;
}

/** What the analyses find; which of these it is, the method says. */
export type SensitivityReading = Screening | Indices | Tornado | Curve | HeatMap;

/** What an analysis says of one outcome; null where too little was run. */
export interface ReportReading {
  readonly observer: OutcomeId;
  readonly unit: OutcomeUnit;
  readonly reading: SensitivityReading | null;
}

/** Everything that `sensitivity` found. */
export interface SensitivityReport {
  readonly model: string;
  readonly name: string;
  readonly seed: string;
  readonly horizon: number;
  readonly agents: Subject['agents'];
  readonly uncertainty: Subject['uncertainty'];
  readonly method: SensitivityMethod;
  readonly which: FactorSet;
  readonly quarter: number;
  /** Trajectories, rows or replicates that were asked for. */
  readonly samples: number;
  /** Worlds that were simulated, those of a screening before it included. */
  readonly simulations: number;
  readonly moved: readonly ReportFactor[];
  /** The screening that chose the factors, of the first outcome; null where they were named or screening itself was asked for. */
  readonly chosenBy: Screening | null;
  readonly outcomes: readonly ReportReading[];
}

/** How many samples each method takes unless told. */
const USUAL: Readonly<Record<SensitivityMethod, number>> = {
  screening: SENSITIVITY_SIZES.trajectories,
  indices: SENSITIVITY_SIZES.rows,
  tornado: SENSITIVITY_SIZES.tornadoReplicates,
  curve: SENSITIVITY_SIZES.curveReplicates,
  map: SENSITIVITY_SIZES.mapReplicates,
};

/** How many factors each method looks at where none are named. */
const TAKEN: Readonly<Record<SensitivityMethod, number>> = {
  screening: 0,
  indices: SENSITIVITY_SIZES.top,
  tornado: SENSITIVITY_SIZES.top,
  curve: 1,
  map: 2,
};

/** How far the study under way is, in cells. */
export interface CellsDone {
  readonly done: number;
  readonly planned: number;
}

/** Runs a study to its end, telling how far it is. */
export type RunsStudies = (study: Study, onProgress: (progress: CellsDone) => void) => Promise<StudyResult>;

/** An analysis as it is asked for; throws a `RangeError` for factors that it cannot look at. */
function analysisOf(task: SensitivityTask, factors: readonly FactorId[], samples: number): Analysis<SensitivityReading> {
  const { method, which } = task;
  const expected = method === 'curve' || method === 'map' ? TAKEN[method] : factors.length;
  if (factors.length !== expected) throw new RangeError(`found ${factors.length} factors, expected ${expected}`);
  switch (method) {
    case 'screening':
      return screening(task, which, samples);
    case 'indices':
      return indices(task, which, factors, samples);
    case 'tornado':
      return tornado(task, factors, samples);
    case 'curve':
      return curve(task, factors[0], SENSITIVITY_SIZES.curvePoints, samples);
    case 'map':
      return heatMap(task, [factors[0], factors[1]], SENSITIVITY_SIZES.mapPoints, samples);
  }
}

/**
 * Runs what is asked: a screening first where factors are needed and none are named, then the analysis itself. `onProgress` is told which of
 * the two is under way. Rejects with whatever `run` rejects with, and with a `RangeError` for factors or a quarter that cannot be looked at.
 */
export async function sensitivityReport(
  task: SensitivityTask,
  run: RunsStudies,
  onProgress: (method: SensitivityMethod, progress: CellsDone) => void = () => undefined,
): Promise<SensitivityReport> {
  const { method, which, outcomes, quarter } = task;
  const samples = task.samples ?? USUAL[method];
  let factors: readonly FactorId[] = task.factors ?? [];
  let chosenBy: Screening | null = null;
  let simulations = 0;
  const played = async (study: Study, running: SensitivityMethod): Promise<StudyResult> => {
    const result = await run(study, (progress) => onProgress(running, progress));
    simulations += worldsIn({ cells: result.played.map(({ replicate }) => study.cells[replicate]) });
    return result;
  };
  if (method !== 'screening' && task.factors === null) {
    const first = screening(task, which, SENSITIVITY_SIZES.trajectories);
    chosenBy = first.read(await played(first.study, 'screening'), outcomes[0], quarter);
    factors = (chosenBy?.effects ?? []).slice(0, TAKEN[method]).map(({ id }) => id);
  }
  const analysis = analysisOf(task, factors, samples);
  const result = await played(analysis.study, method);
  const readings = outcomes.map((outcome) => analysis.read(result, outcome, quarter));
  return buildSensitivityReport(task, { factors, samples, simulations, chosenBy, readings });
}

/** What was done for a task, and what it gave: a reading for each of its outcomes. */
export interface SensitivityFindings {
  readonly factors: readonly FactorId[];
  readonly samples: number;
  readonly simulations: number;
  readonly chosenBy: Screening | null;
  readonly readings: readonly (SensitivityReading | null)[];
}

/** Puts what was found for a task into a report. */
export function buildSensitivityReport(task: SensitivityTask, findings: SensitivityFindings): SensitivityReport {
  const { scenario, agents, uncertainty, method, which, outcomes, quarter } = task;
  const { factors, samples, simulations, chosenBy, readings } = findings;
  const alone = method === 'tornado' || method === 'curve' || method === 'map';
  const moved = alone ? factorsNamed(scenario, factors) : factorsOf(scenario, which);
  return {
    model: MODEL_VERSION,
    name: scenario.name,
    seed: scenario.seed,
    horizon: scenario.horizon,
    agents,
    uncertainty,
    method,
    which,
    quarter,
    samples,
    simulations,
    moved: moved.map((factor) => reportFactor(factor, scenario, method === 'screening' || factors.includes(factor.id))),
    chosenBy,
    outcomes: outcomes.map((observer, i) => ({
      observer,
      unit: OUTCOMES[OUTCOME_INDEX[observer]].unit,
      reading: readings[i],
    })),
  };
}

/** The unit of a setting by its path; null for a choice. */
function unitOf(id: FactorId): string | null {
  const name = id.slice(id.indexOf('.') + 1);
  if (id.startsWith('assumptions.')) return PARAMETERS.find((parameter) => parameter.id === name)?.unit ?? null;
  const lever = LEVERS.find((one) => one.id === name);
  return lever && 'unit' in lever ? lever.unit : null;
}

function reportFactor(factor: Factor, scenario: Scenario, chosen: boolean): ReportFactor {
  const { id, kind, options } = factor;
  const [low, high] = options ? [null, null] : endsOf(factor);
  return { id, kind, unit: unitOf(id), own: valueOf(scenario, id), low, high, options, chosen };
}
