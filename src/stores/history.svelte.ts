/** What is on the table, with an unlimited way back: scenarios and view together, so that undo changes nothing unseen. */
import { DEFAULT_SCENARIO, type Scenario } from '../experiment/scenario.ts';
import { FRESH_VIEW, type ViewState } from './view-choice.svelte.ts';

/** The scenarios on the table; `active` and `reference` are positions among them. */
export interface WorkState {
  readonly scenarios: readonly Scenario[];
  /** The scenario that the levers edit. */
  readonly active: number;
  /** The scenario that is pinned: others are compared with it. */
  readonly reference: number;
}

/** Everything on the table at one moment; the unit of undo. */
export interface Moment extends WorkState {
  readonly view: ViewState;
}

/** What a fresh visit starts from: the programme as designed, alone. */
export const FRESH_WORK: WorkState = { scenarios: [DEFAULT_SCENARIO], active: 0, reference: 0 };
/** The whole of a fresh visit. */
export const FRESH_MOMENT: Moment = { ...FRESH_WORK, view: FRESH_VIEW };

/** The moments of a visit. Calls `onChange` after each change of the present one. */
export class History {
  /** Every moment in order: those before the present one, the present one, and those that were undone. */
  #moments: readonly Moment[] = $state.raw([FRESH_MOMENT]);
  #at = $state(0);
  // A drag is many edits of one lever; while its key stays the same they are one step back.
  #gesture: string | null = null;
  readonly #onChange: () => void;

  constructor(start: Moment = FRESH_MOMENT, onChange: () => void = () => undefined) {
    this.#moments = [start];
    this.#onChange = onChange;
  }

  /** What is on the table now. */
  get present(): Moment {
    return this.#moments[this.#at] as Moment;
  }

  /** Every moment, the oldest first; those after `at` were undone. */
  get moments(): readonly Moment[] {
    return this.#moments;
  }

  /** Position of the present one among them. */
  get at(): number {
    return this.#at;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#moments.length - 1;
  }

  /** Takes a step to another moment; steps with the same `gesture` are one. */
  record(change: Partial<Moment>, gesture: string | null = null): void {
    const continued = gesture !== null && gesture === this.#gesture && this.canUndo;
    const next = { ...this.present, ...change };
    const before = this.#moments.slice(0, this.#at + (continued ? 0 : 1));
    this.#gesture = gesture;
    this.#moments = [...before, next];
    this.#at = before.length;
    this.#onChange();
  }

  /** Changes the present moment without a step. */
  amend(change: Partial<Moment>): void {
    this.settle();
    this.#moments = this.#moments.with(this.#at, { ...this.present, ...change });
    this.#onChange();
  }

  /** Ends a gesture: the next edit is a step of its own. */
  settle(): void {
    this.#gesture = null;
  }

  undo(): void {
    this.goTo(this.#at - 1);
  }

  redo(): void {
    this.goTo(this.#at + 1);
  }

  /** Shows a moment by its position; nothing where there is none. */
  goTo(index: number): void {
    if (index === this.#at || !this.#moments[index]) return;
    this.settle();
    this.#at = index;
    this.#onChange();
  }
}
