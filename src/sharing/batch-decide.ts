/** What `compare` and `why` are asked, once the scenarios are known: checked, or everything that is wrong with it. */
import { ATTRIBUTABLE } from '../experiment/contributions.ts';
import type { Asked } from '../experiment/contributions/game.ts';
import { keptQuarters } from '../experiment/study/kept.ts';
import { clip } from '../experiment/problems.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { DifferenceQuestion } from '../experiment/uncertainty/telling.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { BatchOptions } from './batch-arguments.ts';
import { lookOf, type CompareLook } from './batch-compare.ts';
import type { LocatedProblem } from './batch-scenarios.ts';
import type { SharedView } from './shared-view.ts';

/** What is to be done; `told` is what a run of `compare` goes on for. */
export type DecideTask =
  | { readonly kind: 'run'; readonly told: null }
  | { readonly kind: 'compare'; readonly look: CompareLook; readonly told: DifferenceQuestion | null }
  | { readonly kind: 'why'; readonly asked: Asked; readonly outcomes: readonly OutcomeId[]; readonly quarter: number; readonly told: null };

/** A task, or what is wrong with what was asked. */
type Checked = { readonly ok: true; readonly value: DecideTask } | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

function problem(code: string, path: string, found: string, expected: string): LocatedProblem {
  return { code, path, found: clip(found), expected, input: '' };
}

/** The position that a number from 1 or a name stands for; -1 for none. */
export function positionOf(text: string, scenarios: readonly Scenario[]): number {
  const byName = scenarios.findIndex(({ name }) => name === text);
  if (byName >= 0) return byName;
  return /^\d{1,2}$/.test(text) && Number(text) <= scenarios.length ? Number(text) - 1 : -1;
}

function beyondRun(path: string, quarter: number, scenarios: readonly Scenario[]): LocatedProblem[] {
  const { horizon } = scenarios[0];
  return quarter > horizon ? [problem('beyond-run', path, String(quarter), String(horizon))] : [];
}

function compareTask(options: BatchOptions, scenarios: readonly Scenario[], view: SharedView | null): Checked {
  const asked = options.reference ?? String((view?.reference ?? 0) + 1);
  const reference = positionOf(asked, scenarios);
  const names = scenarios.map(({ name }, i) => `${i + 1} ${name}`).join(', ');
  const look = lookOf(options, reference, scenarios[0].horizon, view);
  const problems = [
    ...(reference < 0 ? [problem('no-reference', '--reference', asked, names)] : []),
    ...(scenarios.length < 2 ? [problem('wrong-number', 'compare', String(scenarios.length), 'two to six')] : []),
    ...(options.untilTold && scenarios.length !== 2 ? [problem('wrong-number', '--until-told', String(scenarios.length), 'two')] : []),
    ...beyondRun('--at', look.quarter, scenarios),
    ...options.targets.flatMap(({ quarter }) => beyondRun('--target', quarter, scenarios)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const told: DifferenceQuestion | null = options.untilTold && {
    kind: 'difference',
    a: reference,
    b: 1 - reference,
    outcome: options.untilTold,
    quarter: look.quarter,
  };
  return { ok: true, value: { kind: 'compare', look, told } };
}

function whyTask(options: BatchOptions, scenarios: readonly Scenario[]): Checked {
  if (scenarios.length !== 2) return { ok: false, problems: [problem('wrong-number', 'why', String(scenarios.length), 'two')] };
  const [from, to] = scenarios;
  const kept = keptQuarters(from.horizon);
  const quarter = options.at ?? (kept.includes(40) ? 40 : kept[kept.length - 1]);
  const outcomes = options.outcomes ?? ['additionalGdp'];
  const problems = [
    ...(kept.includes(quarter) ? [] : [problem('not-a-year', '--at', String(quarter), kept.join(', '))]),
    ...outcomes.filter((id) => !ATTRIBUTABLE.includes(id)).map((id) => problem('not-attributable', '--outcomes', id, '')),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const asked: Asked = { from, to, uncertainty: options.uncertainty, agents: options.firms ?? 'published' };
  return { ok: true, value: { kind: 'why', asked, outcomes, quarter, told: null } };
}

/** The task of a command, checked against the scenarios that were read; `view` is that of the only link. */
export function decideTask(options: BatchOptions, scenarios: readonly Scenario[], view: SharedView | null): Checked {
  if (options.command === 'compare') return compareTask(options, scenarios, view);
  if (options.command === 'why') return whyTask(options, scenarios);
  return { ok: true, value: { kind: 'run', told: null } };
}
