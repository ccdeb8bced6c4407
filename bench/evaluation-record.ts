/** The evaluation as data for the page: the numbers of `docs/evaluation.md`, from the same replicates and with the same digits. */
import { overReplicates, type Estimate, type ReplicateEvaluation } from '../src/experiment/evaluation/evaluation.ts';
import type { Effects } from '../src/experiment/evaluation/effects.ts';
import type { MeasureId } from '../src/experiment/evaluation/measures.ts';
import type {
  BiasTerm,
  EffectUnit,
  RecordedBiasTerm,
  RecordedEffect,
  RecordedEstimate,
  RecordedEvaluation,
  RecordedGroup,
  RecordedStudy,
  RecordedTrio,
} from '../src/experiment/evaluation/recorded-evaluation.ts';
import { asGains, inUnits, PER_CENT, THOUSANDS, type Form, type Trio } from './evaluation-cells.ts';
import { OVERVIEW, type EvaluationReport } from './evaluation-document.ts';

const GROUPS: readonly RecordedGroup[] = ['SME', 'all'];

/** A number of the digits of a form; −0 is 0. */
function digits(value: number, { times, decimals }: Form): number {
  return Number((value * times).toFixed(decimals)) + 0;
}

function estimateOf(estimate: Estimate, form: Form): RecordedEstimate {
  return { mean: digits(estimate.mean, form), reach: digits(estimate.high - estimate.mean, form) };
}

function trioOf({ estimate, truth, bias }: Trio, form: Form): RecordedTrio {
  return { estimate: estimateOf(estimate, form), truth: estimateOf(truth, form), bias: estimateOf(bias, form) };
}

function unitOf(measure: MeasureId): EffectUnit {
  if (measure === 'partners') return 'count';
  return measure === 'collaborates' || measure === 'survives' ? 'points' : 'percent';
}

function effects({ evaluations }: EvaluationReport): RecordedEffect[] {
  return GROUPS.flatMap((group) =>
    OVERVIEW.map(({ measure, gain, form }) => {
      const at = (year: number): RecordedTrio => trioOf((gain ? asGains : inUnits)(evaluations, measure, group, year), form);
      return { group, measure, unit: unitOf(measure), year4: at(4), year6: at(6) };
    }),
  );
}

const TERMS: Readonly<Record<BiasTerm, (effects: Effects) => number>> = {
  estimate: (e) => e.estimate,
  truth: (e) => e.truth,
  wouldHaveGained: (e) => e.wouldHaveGained,
  controlsWouldHaveGained: (e) => -e.controlsWouldHaveGained,
  onControls: (e) => -e.onControls,
  early: (e) => e.early,
  otherFirms: (e) => e.otherFirms,
  bias: (e) => e.bias,
};

function biasTerms({ evaluations }: EvaluationReport): RecordedBiasTerm[] {
  return GROUPS.flatMap((group) =>
    (Object.keys(TERMS) as BiasTerm[]).map((term) => ({
      group,
      term,
      value: estimateOf(overReplicates(evaluations, 'projectValue', group, 6, TERMS[term]), THOUSANDS),
    })),
  );
}

/** Times as many firms with a new partner after two years as there would be: a ratio of a level to the level without. */
function collaboration(evaluations: readonly ReplicateEvaluation[]): RecordedStudy {
  const times = (read: (e: Effects) => number): RecordedStudy['estimate'] => {
    const { mean } = overReplicates(evaluations, 'collaborates', 'all', 2, read);
    return { mean: digits(mean, { times: 1, decimals: 1 }), reach: null };
  };
  return {
    study: 'denmark-collaboration',
    measure: 'collaborates',
    unit: 'times',
    estimate: times((e) => 1 + e.estimate / e.reckonedLevel),
    truth: times((e) => 1 + e.truth / e.trueLevel),
  };
}

function studies({ evaluations }: EvaluationReport): RecordedStudy[] {
  const gain = (study: RecordedStudy['study'], measure: MeasureId, year: number, group: RecordedGroup = 'SME'): RecordedStudy => {
    const { estimate, truth } = trioOf(asGains(evaluations, measure, group, year), PER_CENT);
    return { study, measure, unit: 'percent', estimate, truth };
  };
  const survival = trioOf(inUnits(evaluations, 'survives', 'SME', 6), PER_CENT);
  return [
    gain('italy-jobs', 'lnJobs', 6),
    gain('denmark-productivity', 'productivity', 4),
    gain('denmark-productivity', 'productivityWithSpillover', 4),
    gain('denmark-productivity', 'valuePerOwnJob', 4),
    gain('bavaria-research', 'lnPaidResearch', 4, 'all'),
    collaboration(evaluations),
    { study: 'britain-survival', measure: 'survives', unit: 'points', estimate: survival.estimate, truth: survival.truth },
  ];
}

/** The evaluation as data. */
export function recordEvaluation(report: EvaluationReport): RecordedEvaluation {
  return {
    stamp: { ...report.stamp, replicates: report.evaluations.length },
    effects: effects(report),
    biasTerms: biasTerms(report),
    studies: studies(report),
  };
}

/** The data as text, one row a line. The same run gives the same bytes. */
export function recordedText({ stamp, effects: effectRows, biasTerms: terms, studies: studyRows }: RecordedEvaluation): string {
  const list = (items: readonly unknown[]): string => `[\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]`;
  return `{\n  "stamp": ${JSON.stringify(stamp)},\n  "effects": ${list(effectRows)},\n  "biasTerms": ${list(terms)},\n  "studies": ${list(studyRows)}\n}\n`;
}
