/** What happened between two moments of the work, as data: found by comparing them, so that any step can be told, whoever took it. */
import { canonicalText } from '../experiment/canonical-text.ts';
import { sameTargets } from '../experiment/chosen-targets.ts';
import type { PresetId, Scenario } from '../experiment/scenario.ts';
import { differences, differencesFrom, type Difference } from '../experiment/settings.ts';
import { FRESH_WORK, type Moment } from './history.svelte.ts';

/** What of a scenario was put back to its preset. */
export type ResetPart = 'policy' | 'assumptions' | 'clusters' | 'all';
/** A part of the view that a step may change. */
export type ViewField = 'jobs' | 'gdp' | 'replicates' | 'uncertainty' | 'until' | 'agents' | 'targets';

/** One thing that happened. Positions are those after the step, of a removed scenario the one before it. */
export type StepFact =
  | { readonly kind: 'added'; readonly at: number; readonly copyOf: number | null; readonly preset: PresetId | null }
  | { readonly kind: 'removed'; readonly at: number; readonly scenario: Scenario }
  | { readonly kind: 'swapped'; readonly at: number; readonly and: number }
  | { readonly kind: 'moved'; readonly at: number; readonly from: number }
  | { readonly kind: 'reordered' }
  | { readonly kind: 'renamed' | 'notes'; readonly at: number; readonly text: string }
  | { readonly kind: 'reset'; readonly at: number; readonly part: ResetPart }
  | { readonly kind: 'settings'; readonly at: number; readonly differences: readonly Difference[] }
  | { readonly kind: 'several'; readonly at: readonly number[] }
  | { readonly kind: 'seed'; readonly from: string; readonly to: string }
  | { readonly kind: 'horizon' }
  | { readonly kind: 'pinned'; readonly at: number }
  | { readonly kind: 'view'; readonly field: ViewField }
  | { readonly kind: 'replaced'; readonly count: number }
  | { readonly kind: 'begun' | 'started-over' | 'other' };

/** Everything that happened in a step, what matters most first; never empty. */
export type StepFacts = readonly StepFact[];

function same(one: unknown, other: unknown): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}

const VIEW_FIELDS: readonly Exclude<ViewField, 'targets'>[] = ['jobs', 'gdp', 'replicates', 'uncertainty', 'until', 'agents'];

function factsOfView({ view: before }: Moment, { view: after }: Moment): StepFact[] {
  const fields: ViewField[] = VIEW_FIELDS.filter((field) => before[field] !== after[field]);
  // A question takes the place of a number of futures, and the other way round.
  const told = fields.includes('until') && fields.includes('replicates') ? fields.filter((field) => field !== 'until') : fields;
  if (!sameTargets(before.targets, after.targets)) told.push('targets');
  return told.map((field) => ({ kind: 'view', field }));
}

/** Where a changed scenario was put back to its preset in one go; null where single values changed. */
function resetOf(changed: readonly Difference[], after: Scenario): ResetPart | null {
  if (changed.length < 2) return null;
  const left = differences(after);
  const parts = new Set(changed.map(({ path }) => path.split('.')[0]));
  const [part] = parts;
  if (left.some(({ path }) => parts.has(path.split('.')[0]))) return null;
  if (parts.size > 1) return left.length === 0 ? 'all' : null;
  return part === 'policy' || part === 'assumptions' || part === 'clusters' ? part : null;
}

/** What happened to one scenario that kept its place; null where it is another one altogether. */
function factsOfScenario(before: Scenario, after: Scenario, at: number): StepFact[] | null {
  if (before.preset !== after.preset) return null;
  const facts: StepFact[] = [];
  const changed = differencesFrom(before, after);
  const part = resetOf(changed, after);
  if (part !== null) facts.push({ kind: 'reset', at, part });
  else if (changed.length > 0) facts.push({ kind: 'settings', at, differences: changed });
  if (before.name !== after.name) facts.push({ kind: 'renamed', at, text: after.name });
  if (before.notes !== after.notes) facts.push({ kind: 'notes', at, text: after.notes });
  return facts;
}

/** Seed and horizon belong to all scenarios together. */
function factsOfAll([before]: readonly Scenario[], [after]: readonly Scenario[]): StepFact[] {
  const facts: StepFact[] = [];
  if (before && after && before.seed !== after.seed) facts.push({ kind: 'seed', from: before.seed, to: after.seed });
  if (before && after && before.horizon !== after.horizon) facts.push({ kind: 'horizon' });
  return facts;
}

function alike(scenario: Scenario, { seed, horizon }: Scenario): Scenario {
  return { ...scenario, seed, horizon };
}

/** A list without the item at a place. */
function without<T>(list: readonly T[], place: number): readonly T[] {
  return list.filter((_, i) => i !== place);
}

function sameLists(one: readonly Scenario[], other: readonly Scenario[]): boolean {
  return one.length === other.length && one.every((scenario, i) => same(scenario, other[i]));
}

/** The order in which the same scenarios stand now, by their former places; null where they are not the same. */
function orderOf(before: readonly Scenario[], after: readonly Scenario[]): readonly number[] | null {
  const free = new Set(before.keys());
  const order = after.map((scenario) => {
    const place = [...free].find((i) => same(before[i], scenario));
    if (place !== undefined) free.delete(place);
    return place ?? -1;
  });
  return order.includes(-1) ? null : order;
}

function factOfOrder(before: readonly Scenario[], after: readonly Scenario[], order: readonly number[]): StepFact {
  const displaced = order.flatMap((place, at) => (place === at ? [] : [at]));
  const [first, second] = displaced;
  if (displaced.length === 2 && first !== undefined && second !== undefined) return { kind: 'swapped', at: first, and: second };
  for (const at of displaced) {
    const from = order[at] ?? at;
    if (sameLists(without(before, from), without(after, at))) return { kind: 'moved', at, from };
  }
  return { kind: 'reordered' };
}

/** What happened where as many scenarios stand as before. */
function factsOfSame(before: readonly Scenario[], after: readonly Scenario[]): StepFact[] | null {
  const all = factsOfAll(before, after);
  const [first] = after;
  const former = before.map((scenario) => (first ? alike(scenario, first) : scenario));
  const changed = after.flatMap((scenario, at) => (same(scenario, former[at]) ? [] : [at]));
  const [at] = changed;
  if (at === undefined) return all;
  if (changed.length === 1) {
    const facts = factsOfScenario(former[at] as Scenario, after[at] as Scenario, at);
    return facts && [...facts, ...all];
  }
  const order = orderOf(former, after);
  if (order) return [factOfOrder(former, after, order), ...all];
  const kept = changed.every((place) => former[place]?.preset === after[place]?.preset);
  return kept && all.length === 0 ? [{ kind: 'several', at: changed }] : null;
}

/** A scenario that stands beside the former ones: a design as it is, or a copy of one of them. */
function factsOfAdded(before: readonly Scenario[], after: readonly Scenario[]): StepFact[] | null {
  const at = after.findLastIndex((_, place) => sameLists(before, without(after, place)));
  const added = after[at];
  if (!added) return null;
  const pristine = differences(added).length === 0;
  const origin = before.findIndex((scenario) => scenario.preset === added.preset && differencesFrom(scenario, added).length === 0);
  const copyOf = origin >= 0 && (!pristine || added.name !== '') ? origin : null;
  return [{ kind: 'added', at, copyOf, preset: pristine && copyOf === null ? added.preset : null }];
}

function factsOfRemoved(before: readonly Scenario[], after: readonly Scenario[]): StepFact[] | null {
  const at = before.findIndex((_, place) => sameLists(without(before, place), after));
  const scenario = before[at];
  return scenario ? [{ kind: 'removed', at, scenario }] : null;
}

function factsOfScenarios(before: readonly Scenario[], after: readonly Scenario[]): StepFact[] | null {
  if (before === after) return [];
  if (sameLists(after, FRESH_WORK.scenarios) && before.length > 1) return [{ kind: 'started-over' }];
  if (after.length === before.length) return factsOfSame(before, after);
  if (after.length === before.length + 1) return factsOfAdded(before, after);
  return after.length === before.length - 1 ? factsOfRemoved(before, after) : null;
}

/** Where the pinned scenario stands after a step, if nobody pinned another one. */
function pinnedAfter(place: number, [fact]: StepFacts, before: Moment, after: Moment): number {
  if (fact?.kind === 'removed') return place === fact.at ? 0 : place > fact.at ? place - 1 : place;
  if (fact?.kind === 'added') return place >= fact.at ? place + 1 : place;
  const order = before.scenarios.length === after.scenarios.length ? orderOf(before.scenarios, after.scenarios) : null;
  const moved = fact?.kind === 'moved' || fact?.kind === 'swapped' || fact?.kind === 'reordered';
  return moved && order ? order.indexOf(place) : place;
}

/** What happened from one moment to the next; `null` before the first one. Any two moments can be told apart, and nothing throws. */
export function describeStep(before: Moment | null, after: Moment): StepFacts {
  if (before === null) return [{ kind: 'begun' }];
  const scenarios = factsOfScenarios(before.scenarios, after.scenarios);
  if (scenarios === null) return [{ kind: 'replaced', count: after.scenarios.length }];
  if (scenarios[0]?.kind === 'started-over') return scenarios;
  const facts = [...scenarios];
  if (pinnedAfter(before.reference, scenarios, before, after) !== after.reference) facts.push({ kind: 'pinned', at: after.reference });
  facts.push(...factsOfView(before, after));
  return facts.length > 0 ? facts : [{ kind: 'other' }];
}
