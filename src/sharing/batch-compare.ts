/** What `compare` writes: scenarios by outcomes, as the page's table has them, with targets and what differs in the settings. */
import { ANNOUNCED_TARGETS, targetsUnder } from '../experiment/chosen-targets.ts';
import { readRows, talliesOf, usualRows, type CompareCell } from '../experiment/compare-table.ts';
import type { Comparison } from '../experiment/compare.ts';
import { futuresOf, type Ensemble } from '../experiment/ensemble.ts';
import { fingerprint } from '../experiment/fingerprint.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { differencesFrom, type Difference } from '../experiment/settings.ts';
import { readDates, readJointly, readTarget, type Dates, type Odds, type Target, type TargetResult } from '../experiment/targets.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import type { Enough } from '../experiment/uncertainty/enough.ts';
import { tellingOf, type DifferenceQuestion, type Telling } from '../experiment/uncertainty/telling.ts';
import { OUTCOME_INDEX, OUTCOMES, type OutcomeId, type OutcomeUnit } from '../model/outcomes.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { BatchOptions } from './batch-arguments.ts';
import type { SharedView } from './shared-view.ts';

/** What is looked at: the pinned scenario, outcomes, the quarter, targets. */
export interface CompareLook {
  /** Position of the scenario that others are compared with. */
  readonly reference: number;
  readonly outcomes: readonly OutcomeId[];
  readonly quarter: number;
  readonly targets: readonly Target[];
}

/** One scenario on one outcome; `difference` and `enough` are null for the reference, the range where nothing has a value. */
export interface ComparedCell {
  readonly scenario: string;
  readonly range: Readonly<Record<'mean' | 'p05' | 'p25' | 'p50' | 'p75' | 'p95', number>> | null;
  readonly difference: Omit<Comparison, 'a' | 'b' | 'outcome' | 'quarter'> | null;
  readonly enough: Enough | null;
}

/** The targets of one scenario, each and together. */
export interface ComparedTargets {
  readonly scenario: string;
  readonly each: readonly (TargetResult & { readonly dates: Dates | null })[];
  readonly together: Odds | null;
}

/** Everything that `compare` found. */
export interface CompareReport {
  readonly model: string;
  readonly seed: string;
  readonly replicates: number;
  readonly uncertainty: Uncertainty;
  readonly fingerprint: string;
  readonly reference: string;
  readonly quarter: number;
  readonly rows: readonly { readonly observer: OutcomeId; readonly unit: OutcomeUnit; readonly cells: readonly ComparedCell[] }[];
  /** How the verdicts on each scenario are spread. */
  readonly tallies: readonly ({ readonly scenario: string } & Readonly<Record<string, readonly OutcomeId[] | string>>)[];
  readonly targets: readonly ComparedTargets[];
  /** What each scenario has otherwise than the reference. */
  readonly settings: readonly { readonly scenario: string; readonly differences: readonly Difference[] }[];
  /** Of a run until two were told apart: what it found at its last look; else null. */
  readonly told: (Telling & { readonly observer: OutcomeId }) | null;
}

/** The end of the ten years, at which outcomes are read unless said otherwise. */
const USUAL_QUARTER = 40;

/** What is looked at: as the options say, else as the link, else as the page at first. */
export function lookOf(options: BatchOptions, reference: number, horizon: number, view: SharedView | null): CompareLook {
  const jobs = (view?.jobs ?? 'grossJobYears') as OutcomeId;
  const gdp = (view?.gdp ?? 'grossGdp') as OutcomeId;
  const quarter = options.at ?? Math.min(USUAL_QUARTER, horizon);
  const targets = options.targets.length > 0 ? options.targets : targetsUnder(view?.targets ?? ANNOUNCED_TARGETS, jobs, gdp);
  return { reference, outcomes: options.outcomes ?? usualRows(jobs, gdp), quarter, targets };
}

function cellReport({ world, summary, against }: CompareCell, names: readonly string[]): ComparedCell {
  const range = summary && { mean: summary.mean, p05: summary.p05, p25: summary.p25, p50: summary.p50, p75: summary.p75, p95: summary.p95 };
  if (!against) return { scenario: names[world], range, difference: null, enough: null };
  const { a: _a, b: _b, outcome: _outcome, quarter: _quarter, ...difference } = against.comparison;
  return { scenario: names[world], range, difference, enough: against.enough };
}

function targetsOf(ensemble: Ensemble, name: string, world: number, targets: readonly Target[]): ComparedTargets {
  const each = targets.flatMap((target) => {
    const result = readTarget(ensemble, world, target);
    return result ? [{ ...result, dates: readDates(ensemble, world, target) }] : [];
  });
  return { scenario: name, each, together: readJointly(ensemble, world, targets) };
}

/** Builds the report of an ensemble of these scenarios; `asked` where it ran until two were told apart. */
export function buildCompareReport(
  ensemble: Ensemble,
  scenarios: readonly Scenario[],
  look: CompareLook,
  asked: DifferenceQuestion | null = null,
): CompareReport {
  const { reference, outcomes, quarter } = look;
  const names = scenarios.map(({ name }) => name);
  const rows = readRows(ensemble, reference, outcomes, quarter);
  return {
    model: MODEL_VERSION,
    seed: ensemble.request.seed,
    replicates: futuresOf(ensemble),
    uncertainty: ensemble.request.uncertainty ?? 'luck',
    fingerprint: fingerprint(ensemble.recordings),
    reference: names[reference],
    quarter,
    rows: rows.map(({ outcome, cells }) => ({
      observer: outcome,
      unit: OUTCOMES[OUTCOME_INDEX[outcome]].unit,
      cells: cells.map((cell) => cellReport(cell, names)),
    })),
    tallies: talliesOf(rows).map(({ world, verdicts }) => ({ scenario: names[world], ...verdicts })),
    targets: names.map((name, world) => targetsOf(ensemble, name, world, look.targets)),
    settings: scenarios.map((scenario) => ({
      scenario: scenario.name,
      differences: differencesFrom(scenarios[reference], scenario),
    })),
    told: asked && { observer: asked.outcome, ...tellingOf(ensemble, asked) },
  };
}
