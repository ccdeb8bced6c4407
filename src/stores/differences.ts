/** What differs between two scenarios on the table, or between one and the programme that it started from; and taking over one value. */
import { checkScenario } from '../experiment/check-scenario.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { differences, differencesFrom } from '../experiment/settings.ts';
import { presetScenario } from './preset-policy.ts';
import type { Change, ScenarioSet } from './scenario-set.svelte.ts';

/** One side of a comparison: a position among the scenarios, or the programme as designed that the other side started from. */
export type Side = number | 'designed';

/** The parts of a scenario's settings, in the order in which they are listed. */
export const DIFFERENCE_GROUPS = ['levers', 'assumptions', 'clusters'] as const;
/** A part of a scenario's settings. */
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

const PARTS: Readonly<Record<string, DifferenceGroup>> = { policy: 'levers', assumptions: 'assumptions', clusters: 'clusters' };

/** Which part of the settings a path belongs to. */
export function groupOf(path: string): DifferenceGroup {
  return PARTS[path.split('.')[0] ?? ''] ?? 'clusters';
}

/** The scenario that a side is, beside the scenario `to`. */
export function scenarioOf(side: Side, to: Scenario, scenarios: readonly Scenario[]): Scenario {
  return side === 'designed' ? presetScenario(to.preset) : (scenarios[side] ?? presetScenario(to.preset));
}

/** What scenario `to` has otherwise than the other side, whose value is each difference's `default`, part by part; parts without any are left out. */
export function groupedDifferences(
  scenarios: readonly Scenario[],
  from: Side,
  to: number,
): readonly { readonly group: DifferenceGroup; readonly changes: readonly Change[] }[] {
  const own = scenarios[to];
  if (!own) return [];
  const changes = differencesFrom(scenarioOf(from, own, scenarios), own);
  return DIFFERENCE_GROUPS.map((group) => ({ group, changes: changes.filter(({ path }) => groupOf(path) === group) })).filter(
    (part) => part.changes.length > 0,
  );
}

/** Whether one value can be taken over by itself: a lever or an assumption; clusters come and go with others. */
export function isTakeable({ path }: Change): boolean {
  return groupOf(path) !== 'clusters';
}

/**
 * Gives a lever or an assumption of the scenario at `index` another value, as one step of undo; the scenario on the screen stays there.
 * False, and nothing changed, where the value does not fit its other settings.
 */
export function takeOver(set: ScenarioSet, index: number, path: string, value: unknown): boolean {
  const target = set.scenarios[index];
  const [part, id = ''] = path.split('.');
  if (!target || (part !== 'policy' && part !== 'assumptions')) return false;
  const changed = checkScenario({ ...target, [part]: { ...target[part], [id]: value } });
  if (!changed.ok) return false;
  set.replace({ scenarios: set.scenarios.with(index, changed.value), active: set.active, reference: set.reference });
  return true;
}

/** Names alone move no result. */
function isName({ path }: Change): boolean {
  return /^clusters\.[^.]+\.name$/.test(path);
}

/**
 * The changes that tell a scenario from the others on the table best: those that few of them share first, then levers before assumptions
 * before clusters, as they are listed. `changes` go by scenario; names of clusters tell nothing.
 */
export function tellingChanges(changes: readonly (readonly Change[])[], index: number): readonly Change[] {
  const key = ({ path, value }: Change): string => `${path} ${JSON.stringify(value)}`;
  const keys = changes.map((own) => new Set(own.map(key)));
  const sharers = (change: Change): number => keys.filter((held) => held.has(key(change))).length;
  const own = (changes[index] ?? []).filter((change) => !isName(change));
  return [...own].sort((a, b) => sharers(a) - sharers(b));
}

/** What a scenario changes in its design: for whoever names a scenario that is no longer on the table. */
export function changesOf(scenario: Scenario): readonly Change[] {
  return differences(scenario);
}
