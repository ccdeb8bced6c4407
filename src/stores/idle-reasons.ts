/** Settings of a scenario that have no effect, and what leaves nothing to fund: worked out once for all that the panel shows of it. */
import { idleReasons, whyNothingFunded, type IdleReasons, type NothingFunded } from '../experiment/idle-settings.ts';
import type { Scenario } from '../experiment/scenario.ts';

/** What the panel says of the levers and assumptions of one scenario. */
export interface IdleSettings extends IdleReasons {
  readonly nothing: NothingFunded | null;
}

/** Works out why settings of a scenario have no effect. */
export function idleSettingsOf(scenario: Scenario): IdleSettings {
  return { ...idleReasons(scenario), nothing: whyNothingFunded(scenario) };
}
