/** What `sensitivity`, `discover` and `search` are asked, once the scenarios are known: checked, then run with whatever runs studies. */
import { targetsUnder } from '../experiment/chosen-targets.ts';
import { plannedMoney } from '../experiment/equal-cost.ts';
import { nearNames } from '../experiment/near-names.ts';
import { clip } from '../experiment/problems.ts';
import type { Failure } from '../experiment/robustness/readings.ts';
import type { Scenario } from '../experiment/scenario.ts';
import {
  GENE_GROUPS,
  SEARCH_SIZES,
  type Candidate,
  type SearchQuestion,
  type SearchState,
  type Verified,
} from '../experiment/search/readings.ts';
import { factorsOf, type FactorId, type FactorSet } from '../experiment/study/factor.ts';
import { keptQuarters } from '../experiment/study/kept.ts';
import type { Study, StudyResult } from '../experiment/study/study.ts';
import { DEFAULT_TARGETS } from '../experiment/targets.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { SensitivityMethod } from './batch-analyse-arguments.ts';
import type { BatchOptions } from './batch-arguments.ts';
import { positionOf } from './batch-decide.ts';
import { discoverReport, type DiscoverTask } from './batch-discover.ts';
import type { LocatedProblem } from './batch-scenarios.ts';
import { readSearchState, searchReport, type SearchTask } from './batch-search.ts';
import { sensitivityReport, type SensitivityTask } from './batch-sensitivity.ts';
import type { SharedView } from './shared-view.ts';

/** How far work is, of whatever it counts. */
export type Report = (done: number, planned: number) => void;

/** Runs studies and searches on so many workers. */
export interface AnalystTools {
  study(study: Study, onProgress: Report): Promise<StudyResult>;
  search(question: SearchQuestion, from: SearchState | null, onProgress: Report): Promise<SearchState>;
  verify(question: SearchQuestion, candidates: readonly Candidate[], replicates: number, onProgress: Report): Promise<readonly Verified[]>;
}

/** An analysis that can be run. */
export type AnalyseTask =
  | ({ readonly kind: 'sensitivity' } & SensitivityTask)
  | ({ readonly kind: 'discover' } & DiscoverTask)
  | ({ readonly kind: 'search' } & SearchTask);

/** A value, or what is wrong with what was asked. */
type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

function problem(code: string, path: string, found: string, expected: string): LocatedProblem {
  return { code, path, found: clip(found), expected, input: '' };
}

/** The quarter that is read: the one asked for, else 40, else the last. */
function quarterOf(
  { at }: BatchOptions,
  { horizon }: Scenario,
): { readonly quarter: number; readonly problems: readonly LocatedProblem[] } {
  const kept = keptQuarters(horizon);
  const quarter = at ?? (kept.includes(40) ? 40 : kept[kept.length - 1]);
  return { quarter, problems: kept.includes(quarter) ? [] : [problem('not-a-year', '--at', String(quarter), kept.join(', '))] };
}

/** How many factors a method that takes so many has to be given; null for any number. */
const WANTED: Readonly<Partial<Record<SensitivityMethod, number>>> = { curve: 1, map: 2 };

/** Settings by their names or paths, among those that can be moved. */
function factorsNamed(names: readonly string[], scenario: Scenario, which: FactorSet): Checked<readonly FactorId[]> {
  const known = factorsOf(scenario, which).map(({ id }) => id);
  const ids = names.map((name) => known.find((id) => id === name || id.endsWith(`.${name}`)) ?? name);
  const problems = ids
    .filter((id) => !known.some((one) => one === id))
    .map((id) => problem('not-a-factor', '--factors', id, nearNames(id, known).join(', ')));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: ids as FactorId[] };
}

function sensitivityTask(options: BatchOptions, scenarios: readonly Scenario[]): Checked<AnalyseTask> {
  const { method, move, factors: names, samples } = options.analyse;
  const [scenario] = scenarios;
  // Whoever names settings may name any of them; a screening and shares of a variance are of a set.
  const which = move ?? (names && method !== 'screening' ? 'both' : 'assumptions');
  const { quarter, problems } = quarterOf(options, scenario);
  const named = names === null ? null : factorsNamed(names, scenario, which);
  const wanted = WANTED[method];
  const wrong = [
    ...(scenarios.length === 1 ? [] : [problem('wrong-number', 'sensitivity', String(scenarios.length), 'one')]),
    ...problems,
    ...(named?.ok === false ? named.problems : []),
    ...(names && method === 'screening' ? [problem('wrong-count', '--factors', String(names.length), 'none: a screening moves all')] : []),
    ...(names && wanted !== undefined && names.length !== wanted
      ? [problem('wrong-count', '--factors', String(names.length), String(wanted))]
      : []),
  ];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const factors = named?.ok ? named.value : null;
  const outcomes = options.outcomes ?? ['additionalGdp'];
  const agents = options.firms ?? 'published';
  const { uncertainty } = options;
  return { ok: true, value: { kind: 'sensitivity', scenario, uncertainty, agents, method, which, factors, samples, outcomes, quarter } };
}

function failureOf({ analyse, outcomes }: BatchOptions, scenarios: readonly Scenario[], quarter: number): Checked<Failure | null> {
  const { fails } = analyse;
  const outcome = outcomes?.[0] ?? 'additionalGdp';
  if (fails?.kind === 'misses') {
    const kept = keptQuarters(scenarios[0].horizon);
    if (!kept.includes(fails.target.quarter))
      return { ok: false, problems: [problem('not-a-year', '--fails', String(fails.target.quarter), kept.join(', '))] };
  }
  if (fails === null || fails.kind === 'misses') return { ok: true, value: fails };
  if (fails.kind === 'worst') return { ok: true, value: { kind: 'worst', share: fails.share, outcome, quarter } };
  const other = positionOf(fails.scenario, scenarios);
  if (other > 0) return { ok: true, value: { kind: 'behind', other, outcome, quarter } };
  const others = scenarios.slice(1).map(({ name }, i) => `${i + 2} ${name}`);
  return { ok: false, problems: [problem('no-other', '--fails', fails.scenario, others.join(', '))] };
}

function discoverTask(options: BatchOptions, scenarios: readonly Scenario[], view: SharedView | null): Checked<AnalyseTask> {
  const { quarter, problems } = quarterOf(options, scenarios[0]);
  const failure = failureOf(options, scenarios, quarter);
  const { move } = options.analyse;
  const wrong = [
    ...problems,
    ...(failure.ok ? [] : failure.problems),
    ...(move === 'levers' ? [problem('not-among', '--move', move, 'assumptions, both')] : []),
  ];
  if (!failure.ok || wrong.length > 0) return { ok: false, problems: wrong };
  const usual = view ? targetsUnder(view.targets, view.jobs as OutcomeId, view.gdp as OutcomeId) : DEFAULT_TARGETS;
  const conditions = options.targets.length > 0 ? options.targets : usual;
  return {
    ok: true,
    value: {
      kind: 'discover',
      scenarios,
      subject: 0,
      agents: options.firms ?? 'published',
      which: move === 'both' ? 'both' : 'assumptions',
      futures: options.replicates,
      outcomes: options.outcomes ?? ['additionalGdp'],
      quarter,
      failure: failure.value,
      conditions: conditions.filter((target) => target.quarter <= scenarios[0].horizon),
    },
  };
}

function searchTask(options: BatchOptions, scenarios: readonly Scenario[], earlier: string | null): Checked<AnalyseTask> {
  const [scenario] = scenarios;
  const { analyse } = options;
  const { quarter, problems } = quarterOf(options, scenario);
  const question: SearchQuestion = {
    scenario,
    uncertainty: options.uncertainty,
    agents: options.firms ?? 'published',
    budget: analyse.budget ?? plannedMoney(scenario),
    free: analyse.free ?? GENE_GROUPS.filter((group) => group !== 'money'),
    quarter,
    population: analyse.population ?? SEARCH_SIZES.population,
    generations: analyse.generations ?? SEARCH_SIZES.generations,
    replicates: options.futures ?? SEARCH_SIZES.replicates,
  };
  const state = earlier === null ? null : readSearchState(earlier, question);
  const wrong = [
    ...(scenarios.length === 1 ? [] : [problem('wrong-number', 'search', String(scenarios.length), 'one')]),
    ...problems,
    ...(state?.ok === false ? state.problems.map((one) => ({ ...one, input: analyse.resume ?? '' })) : []),
  ];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const from = state?.ok ? state.value : null;
  return { ok: true, value: { kind: 'search', question, from, freshReplicates: analyse.fresh ?? SEARCH_SIZES.freshReplicates } };
}

/** The analysis of a command, checked against the scenarios that were read; `earlier` is the text of the file to go on from, `view` that of the only link. */
export function analyseTask(
  options: BatchOptions,
  scenarios: readonly Scenario[],
  earlier: string | null,
  view: SharedView | null = null,
): Checked<AnalyseTask> {
  if (options.command === 'sensitivity') return sensitivityTask(options, scenarios);
  if (options.command === 'discover') return discoverTask(options, scenarios, view);
  return searchTask(options, scenarios, earlier);
}

/** Runs an analysis; its findings as plain data. */
export async function analysed(task: AnalyseTask, tools: AnalystTools, onProgress: Report): Promise<unknown> {
  const run = (study: Study): Promise<StudyResult> => tools.study(study, onProgress);
  if (task.kind === 'sensitivity') return sensitivityReport(task, run);
  if (task.kind === 'discover') return discoverReport(task, run);
  return searchReport(task, {
    search: (question, from) => tools.search(question, from, onProgress),
    verify: (question, candidates, replicates) => tools.verify(question, candidates, replicates, onProgress),
  });
}
