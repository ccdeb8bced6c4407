/** The library of programme designs for the page: what there is, and how a design or a bundle joins the scenarios on the table. */
import { BUNDLES, withBundle, type BundleId } from '../experiment/bundles.ts';
import { atEqualCost } from '../experiment/equal-cost.ts';
import { scenarioFromPreset } from '../experiment/presets.ts';
import { PROGRAMMES, programmeOf } from '../experiment/programmes.ts';
import { EXCHANGE_RATES } from '../experiment/programmes/exchange-rates.ts';
import { COUNTRIES, inCad, PROGRAMME_SOURCES, TERM_UNITS, type Country, type Programme } from '../experiment/programmes/programme.ts';
import type { Checked, PresetId, Problem, Scenario } from '../experiment/scenario.ts';
import { LEVERS, type LeverId } from '../model/policy.ts';
import type { ScenarioSet } from './scenario-set.svelte.ts';

/** What the page shows of the designs and bundles themselves. */
export { BUNDLES, EXCHANGE_RATES, inCad, PROGRAMME_SOURCES, PROGRAMMES, TERM_UNITS };

/** Designs of one country. */
export interface CountryGroup {
  readonly country: Country;
  readonly programmes: readonly Programme[];
}

/** What became of a wish to add a scenario: its position, no room for it, nothing that it would change, one that is it, or a wrong sum. */
export type Placed =
  | { readonly kind: 'placed'; readonly index: number }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'no-change' }
  | { readonly kind: 'there'; readonly index: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Designs by country, in the order of the countries; countries without any are left out. */
export function byCountry(programmes: readonly Programme[]): readonly CountryGroup[] {
  return COUNTRIES.map((country) => ({ country, programmes: programmes.filter((programme) => programme.country === country) })).filter(
    (group) => group.programmes.length > 0,
  );
}

/** Every lever that makes some design what it is, in the order of the levers. */
export function mechanismLevers(): readonly LeverId[] {
  const used = new Set(PROGRAMMES.flatMap(({ mechanisms }) => mechanisms.map(({ lever }) => lever)));
  return LEVERS.map(({ id }) => id).filter((id) => used.has(id));
}

/** Whether a design has a published budget, so that it can be opened as it is. */
export function hasBudget(id: PresetId): boolean {
  return programmeOf(id).budget !== null;
}

/** The scenario of a design, at a sum of public money (CAD M) where one is asked for. */
function scenarioOf(id: PresetId, sum: number | null): Checked<Scenario> {
  const scenario = scenarioFromPreset(id);
  return sum === null ? { ok: true, value: scenario } : atEqualCost(scenario, sum);
}

/** Adds a design to the table and makes it the active scenario; nothing is replaced. */
export function openDesign(set: ScenarioSet, id: PresetId, sum: number | null): Placed {
  if (!set.hasRoom) return { kind: 'no-room' };
  const design = scenarioOf(id, sum);
  if (!design.ok) return { kind: 'refused', problems: design.problems };
  set.add(design.value);
  return { kind: 'placed', index: set.active };
}

/** Puts a design beside the scenario on the screen: that becomes A, with which all others are compared, and the design B. */
export function compareDesign(set: ScenarioSet, id: PresetId, sum: number | null): Placed {
  if (!set.hasRoom) return { kind: 'no-room' };
  const design = scenarioOf(id, sum);
  if (!design.ok) return { kind: 'refused', problems: design.problems };
  const { seed, horizon } = set.current;
  const others = set.scenarios.filter((_, i) => i !== set.active);
  set.replace({ scenarios: [set.current, { ...design.value, seed, horizon }, ...others], active: 1, reference: 0 });
  return { kind: 'placed', index: 1 };
}

/** What a scenario's results depend on, as text. */
function contentOf({ policy, assumptions, clusters }: Scenario): string {
  return JSON.stringify([policy, assumptions, clusters]);
}

/**
 * Adds a copy of the scenario on the screen with a bundle laid over its policy. The scenario stays on the screen: the next bundle is laid
 * over it too, not over this copy.
 */
export function tryBundle(set: ScenarioSet, id: BundleId): Placed {
  const bundle = BUNDLES.find((candidate) => candidate.id === id);
  if (!bundle) throw new Error(`found bundle ${id}, expected one of ${BUNDLES.map((one) => one.id).join(', ')}`);
  const patched = withBundle(set.current, bundle);
  if (contentOf(patched) === contentOf(set.current)) return { kind: 'no-change' };
  const same = set.scenarios.findIndex((scenario) => contentOf(scenario) === contentOf(patched));
  if (same >= 0) return { kind: 'there', index: same };
  const base = set.active;
  if (!set.add({ ...patched, name: '' })) return { kind: 'no-room' };
  const index = set.active;
  set.activate(base);
  return { kind: 'placed', index };
}
