/** The one to six scenarios on the screen: which is active, and every edit. */
import { differences, setByPath } from '../experiment/settings.ts';
import { MAX_NOTES, MAX_SCENARIOS, type Problem, type Scenario } from '../experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS, type AssumptionId } from '../model/parameters.ts';
import type { ClusterSetting } from '../model/cluster-design.ts';
import type { LeverId, Policy } from '../model/policy.ts';
import type { RegionId } from '../model/published.ts';
import {
  addFromTemplate,
  addPublished,
  changeCluster,
  hasPublishedClusters,
  removeCluster,
  restoreClusters,
  type ClusterEdit,
  type TemplateId,
} from './cluster-edits.ts';
import { History, type WorkState } from './history.svelte.ts';
import { presetPolicy, presetScenario } from './preset-policy.ts';

/** One value that differs from its reference. */
export type Change = ReturnType<typeof differences>[number];

/** The scenarios being compared; every edit is a step of the history. */
export class ScenarioSet {
  readonly #history: History;
  // Derived, so that whoever reads the scenarios is left alone while only the view changes.
  readonly #scenarios: readonly Scenario[] = $derived.by(() => this.#history.present.scenarios);

  constructor(history: History = new History()) {
    this.#history = history;
  }

  /** All scenarios in the order of their letters. */
  get scenarios(): readonly Scenario[] {
    return this.#scenarios;
  }

  /** Position of the scenario that the levers edit. */
  get active(): number {
    return this.#history.present.active;
  }

  /** Position of the scenario that is pinned: the others are compared with it. */
  get reference(): number {
    return this.#history.present.reference;
  }

  /** The scenario that the levers edit. */
  get current(): Scenario {
    return this.scenarios[this.active] as Scenario;
  }

  /** Whether one more scenario fits. */
  get hasRoom(): boolean {
    return this.scenarios.length < MAX_SCENARIOS;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
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

  /** Adds a cluster of the user's own from a template, or brings a published one back by its id; its position, null where it does not fit. */
  addCluster(from: { readonly template: TemplateId; readonly region: RegionId } | { readonly published: string }): number | null {
    const edit =
      'template' in from ? addFromTemplate(this.current, from.template, from.region) : addPublished(this.current, from.published);
    if (!edit) return null;
    const former = new Set(this.current.clusters.map(({ id }) => id));
    this.#editCurrent(edit);
    return edit.clusters.findIndex(({ id }) => !former.has(id));
  }

  /** Removes a cluster of the current scenario; returns what is wrong with the rest, nothing where they stand without it. */
  removeCluster(index: number): readonly Problem[] {
    return this.#take(removeCluster(this.current, index));
  }

  /** Changes parts of one cluster of the current scenario; returns what is wrong with them, nothing where they were taken. */
  setCluster(index: number, change: Partial<ClusterSetting>): readonly Problem[] {
    const cluster = this.current.clusters[index];
    const keys = Object.keys(change) as (keyof ClusterSetting)[];
    if (!cluster || keys.every((key) => cluster[key] === change[key])) return [];
    return this.#take(changeCluster(this.current, index, change));
  }

  /** Puts the clusters of the current scenario back to the five as published. */
  resetClusters(): void {
    if (hasPublishedClusters(this.current)) return;
    this.#editCurrent(restoreClusters(this.current));
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
    this.#history.record({ scenarios: this.scenarios.map((scenario) => ({ ...scenario, seed })) });
  }

  /** Adds a scenario with the shared seed and horizon and makes it active; says whether it fitted. */
  add(scenario: Scenario): boolean {
    if (!this.hasRoom) return false;
    const { seed, horizon } = this.current;
    const scenarios = [...this.scenarios, { ...scenario, seed, horizon }];
    this.#history.record({ scenarios, active: scenarios.length - 1 });
    return true;
  }

  /** Adds a copy of the current scenario, under another name where one is given; that it is a copy is said where titles are. */
  duplicate(name: string = this.current.name): boolean {
    return this.add({ ...this.current, name });
  }

  /** Adds a copy of any scenario at the end and makes it active; says whether it fitted. */
  duplicateAt(index: number): boolean {
    const scenario = this.scenarios[index];
    return scenario !== undefined && this.add(scenario);
  }

  /** Says something of a scenario, in plain text of at most `MAX_NOTES` characters. */
  setNotes(index: number, notes: string): void {
    const cut = notes.slice(0, MAX_NOTES);
    if (this.scenarios[index]?.notes !== cut) this.#editAt(index, { notes: cut });
  }

  /** Puts a scenario at another place among them; letters follow places, the active and the pinned one stay what they are. */
  move(from: number, to: number): void {
    const scenario = this.scenarios[from];
    if (!scenario || !this.scenarios[to] || from === to) return;
    const order = this.scenarios.map((_, i) => i).filter((i) => i !== from);
    order.splice(to, 0, from);
    this.#history.record({
      scenarios: order.map((i) => this.scenarios[i] as Scenario),
      active: order.indexOf(this.active),
      reference: order.indexOf(this.reference),
    });
  }

  /** Pins a scenario: the others are compared with it. */
  pin(index: number): void {
    if (index !== this.reference && this.scenarios[index]) this.#history.record({ reference: index });
  }

  /** Puts levers, assumptions and clusters of a scenario back to its preset; its name and its notes stay. */
  reset(index: number): void {
    const scenario = this.scenarios[index];
    if (!scenario) return;
    const { policy, assumptions, clusters } = presetScenario(scenario.preset);
    if (differences(scenario).length > 0) this.#editAt(index, { policy, assumptions, clusters });
  }

  /** Names a scenario; the empty text means the name of its preset. */
  rename(index: number, name: string): void {
    if (this.scenarios[index]?.name !== name) this.#editAt(index, { name });
  }

  /** Removes a scenario; the last one stays. */
  remove(index: number): void {
    if (this.scenarios.length < 2) return;
    const scenarios = this.scenarios.filter((_, i) => i !== index);
    const after = (place: number): number => (place > index ? place - 1 : Math.min(place, scenarios.length - 1));
    // Without the pinned one the first takes its part.
    const reference = this.reference === index ? 0 : after(this.reference);
    this.#history.record({ scenarios, active: after(this.active), reference });
  }

  /** Shows another scenario; not a step of undo. */
  activate(index: number): void {
    if (index === this.active || !this.scenarios[index]) return;
    this.#history.amend({ active: index });
  }

  /** Puts another set of scenarios on the table; undo brings the former back. */
  replace(state: WorkState): void {
    this.#history.record(state);
  }

  /** Ends a gesture: the next edit is a step of its own. */
  settle(): void {
    this.#history.settle();
  }

  undo(): void {
    this.#history.undo();
  }

  redo(): void {
    this.#history.redo();
  }

  #take(edit: ClusterEdit | readonly Problem[]): readonly Problem[] {
    if (!('clusters' in edit)) return edit;
    this.#editCurrent(edit);
    return [];
  }

  #editCurrent(change: Partial<Scenario>, gesture: string | null = null): void {
    this.#editAt(this.active, change, gesture);
  }

  #editAt(index: number, change: Partial<Scenario>, gesture: string | null = null): void {
    const scenarios = this.scenarios.map((scenario, i) => (i === index ? { ...scenario, ...change } : scenario));
    this.#history.record({ scenarios }, gesture);
  }
}
