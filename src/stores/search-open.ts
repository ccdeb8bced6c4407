/** Opens a policy that a search found as a scenario; and finds the scenario that a search started from among those on the table. */
import { canonicalText } from '../experiment/canonical-text.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { Settings } from '../experiment/study/study.ts';
import type { Placed } from './programme-library.ts';
import type { ScenarioSet } from './scenario-set.svelte.ts';

/** What a scenario's results depend on, as text. */
function contentOf({ policy, assumptions, clusters }: Settings): string {
  return canonicalText({ policy, assumptions, clusters });
}

/** The position of the scenario with these settings, the one on the screen before others; −1 where none has them. */
export function positionOf(set: Pick<ScenarioSet, 'scenarios' | 'active' | 'current'>, settings: Settings): number {
  const content = contentOf(settings);
  return contentOf(set.current) === content ? set.active : set.scenarios.findIndex((scenario) => contentOf(scenario) === content);
}

/** Adds a policy as a scenario behind the others. What was on the screen stays there, so that the search still belongs to it. */
export function openPolicy(set: ScenarioSet, scenario: Scenario): Placed {
  const index = positionOf(set, scenario);
  if (index >= 0) return { kind: 'there', index };
  const former = set.active;
  if (!set.add(scenario)) return { kind: 'no-room' };
  const added = set.active;
  set.activate(former);
  return { kind: 'placed', index: added };
}
