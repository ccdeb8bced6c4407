/** The two to six scenarios on the screen: which is active, every edit, and an unlimited way back. */
import { differences, setByPath } from '../experiment/settings.ts';
import { DEFAULT_SCENARIO, MAX_SCENARIOS, type Problem, type Scenario } from '../experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS, type AssumptionId } from '../model/parameters.ts';
import type { LeverId, Policy } from '../model/policy.ts';
import { presetPolicy } from './preset-policy.ts';

/** What is on the table at one moment; the unit of undo. `active` is a position among the scenarios. */
export interface WorkState {
  readonly scenarios: readonly Scenario[];
  readonly active: number;
}

/** One value that differs from its reference. */
export type Change = ReturnType<typeof differences>[number];

/** What a fresh visit starts from: the programme as designed, alone. */
export const FRESH_WORK: WorkState = { scenarios: [DEFAULT_SCENARIO], active: 0 };

/** The scenarios being compared, with undo and redo. Calls `onChange` after each change, also of the active one. */
export class ScenarioSet {
  #present: WorkState = $state.raw(FRESH_WORK);
  #past: readonly WorkState[] = $state.raw([]);
  #future: readonly WorkState[] = $state.raw([]);
  // A drag is many edits of one lever; while its key stays the same they are one step back.
  #gesture: string | null = null;
  readonly #onChange: () => void;

  constructor(start: WorkState = FRESH_WORK, onChange: () => void = () => undefined) {
    this.#present = start;
    this.#onChange = onChange;
  }

  /** The whole moment, as saved and as undone. */
  get state(): WorkState {
    return this.#present;
  }

  /** All scenarios in the order of their letters. */
  get scenarios(): readonly Scenario[] {
    return this.#present.scenarios;
  }

  /** Position of the scenario that the levers edit. */
  get active(): number {
    return this.#present.active;
  }

  /** The scenario that the levers edit. */
  get current(): Scenario {
    return this.#present.scenarios[this.#present.active] as Scenario;
  }

  /** Whether one more scenario fits. */
  get hasRoom(): boolean {
    return this.#present.scenarios.length < MAX_SCENARIOS;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What each scenario changes against its preset and the default assumptions. */
  readonly changes: readonly (readonly Change[])[] = $derived.by(() => this.scenarios.map((scenario) => differences(scenario)));

  /** What the current scenario changes. */
  get currentChanges(): readonly Change[] {
    return this.changes[this.active] ?? [];
  }

  /** Moves one lever of the current scenario; edits with the same `gesture` are one step of undo. */
  setLever<K extends LeverId>(id: K, value: Policy[K], gesture: string | null = null): void {
    if (this.current.policy[id] === value) return;
    this.#editCurrent({ policy: { ...this.current.policy, [id]: value } }, gesture);
  }

  /** Sets one assumption of the current scenario, in its own unit. */
  setAssumption(id: AssumptionId, value: number, gesture: string | null = null): void {
    if (this.current.assumptions[id] === value) return;
    this.#editCurrent({ assumptions: { ...this.current.assumptions, [id]: value } }, gesture);
  }

  /** Sets what was typed for a path such as `policy.budget`; returns what is wrong with it, nothing where it was taken. */
  type(path: string, value: number | readonly number[]): readonly Problem[] {
    const checked = setByPath(this.current, path, String(value));
    if (!checked.ok) return checked.problems;
    const { policy, assumptions } = checked.value;
    this.#editCurrent({ policy, assumptions });
    return [];
  }

  /** Puts every lever of the current scenario back to its preset; assumptions stay. */
  resetPolicy(): void {
    this.#editCurrent({ policy: presetPolicy(this.current.preset) });
  }

  /** Puts every assumption of the current scenario back to its default; levers stay. */
  resetAssumptions(): void {
    this.#editCurrent({ assumptions: DEFAULT_ASSUMPTIONS });
  }

  /** Sets the seed of all scenarios: they share their luck. */
  setSeed(seed: string): void {
    if (seed === this.current.seed) return;
    this.#record({ ...this.#present, scenarios: this.scenarios.map((scenario) => ({ ...scenario, seed })) });
  }

  /** Adds a scenario with the shared seed and horizon and makes it active; says whether it fitted. */
  add(scenario: Scenario): boolean {
    if (!this.hasRoom) return false;
    const { seed, horizon } = this.current;
    const scenarios = [...this.scenarios, { ...scenario, seed, horizon }];
    this.#record({ scenarios, active: scenarios.length - 1 });
    return true;
  }

  /** Adds a copy of the current scenario under a name. */
  duplicate(name: string): boolean {
    return this.add({ ...this.current, name });
  }

  /** Names a scenario; the empty text means the name of its preset. */
  rename(index: number, name: string): void {
    if (this.scenarios[index]?.name === name) return;
    this.#record({ ...this.#present, scenarios: this.scenarios.map((scenario, i) => (i === index ? { ...scenario, name } : scenario)) });
  }

  /** Removes a scenario; the last one stays. */
  remove(index: number): void {
    if (this.scenarios.length < 2) return;
    const scenarios = this.scenarios.filter((_, i) => i !== index);
    const active = this.active > index ? this.active - 1 : Math.min(this.active, scenarios.length - 1);
    this.#record({ scenarios, active });
  }

  /** Shows another scenario; not a step of undo. */
  activate(index: number): void {
    if (index === this.active || !this.scenarios[index]) return;
    this.settle();
    this.#present = { ...this.#present, active: index };
    this.#onChange();
  }

  /** Puts another set of scenarios on the table; undo brings the former back. */
  replace(state: WorkState): void {
    this.#record(state);
  }

  /** Ends a gesture: the next edit is a step of its own. */
  settle(): void {
    this.#gesture = null;
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (!previous) return;
    this.settle();
    this.#future = [...this.#future, this.#present];
    this.#past = this.#past.slice(0, -1);
    this.#present = previous;
    this.#onChange();
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.settle();
    this.#past = [...this.#past, this.#present];
    this.#future = this.#future.slice(0, -1);
    this.#present = next;
    this.#onChange();
  }

  #editCurrent(change: Partial<Scenario>, gesture: string | null = null): void {
    const scenarios = this.scenarios.map((scenario, i) => (i === this.active ? { ...scenario, ...change } : scenario));
    this.#record({ ...this.#present, scenarios }, gesture);
  }

  #record(next: WorkState, gesture: string | null = null): void {
    const continued = gesture !== null && gesture === this.#gesture && this.#past.length > 0;
    if (!continued) this.#past = [...this.#past, this.#present];
    this.#gesture = gesture;
    this.#future = [];
    this.#present = next;
    this.#onChange();
  }
}
