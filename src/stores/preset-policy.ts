/** What a scenario can start from: presets, and the alternatives that a first comparison suggests. */
import { PRESETS, scenarioFromPreset } from '../experiment/presets.ts';
import type { PresetId, Scenario } from '../experiment/scenario.ts';
import { PUBLISHED_POLICY, type Policy } from '../model/policy.ts';

/** The complete policy of a preset: the reference of every reset and of every mark on a slider. */
export function presetPolicy(id: PresetId): Policy {
  return PRESETS.find((preset) => preset.id === id)?.policy ?? PUBLISHED_POLICY;
}

/** A scenario that follows a preset and has no name of its own. */
export function presetScenario(id: PresetId): Scenario {
  return scenarioFromPreset(id, '');
}

/** The id of a suggested alternative. */
export type SuggestionId = 'additionality' | 'lottery' | 'match-one' | 'half-budget';

/** An alternative worth a first comparison: what it changes in the scenario on the screen. */
export interface Suggestion {
  readonly id: SuggestionId;
  readonly change: Partial<Policy>;
}

/** The alternatives that are offered while there is one scenario, the most telling first. */
export const SUGGESTIONS: readonly Suggestion[] = [
  { id: 'additionality', change: { scoreWeightAdditionality: 3 } },
  { id: 'lottery', change: { selection: 'lottery' } },
  { id: 'match-one', change: { matchRatio: 1 } },
  { id: 'half-budget', change: { budget: Math.round(PUBLISHED_POLICY.budget / 2) } },
];

/** The suggested alternative to a scenario, unnamed: its title says what it changes. */
export function suggestedScenario(scenario: Scenario, suggestion: Suggestion): Scenario {
  return { ...scenario, name: '', policy: { ...scenario.policy, ...suggestion.change } };
}
