/** What is on the table, with an unlimited way back: scenarios and view together, so that undo changes nothing unseen. */
import { DEFAULT_SCENARIO, type Scenario } from '../experiment/scenario.ts';
import { FRESH_VIEW, type ViewState } from './view-choice.svelte.ts';

/** The scenarios on the table; `active` is a position among them. */
export interface WorkState {
  readonly scenarios: readonly Scenario[];
  readonly active: number;
}

/** Everything on the table at one moment; the unit of undo. */
export interface Moment extends WorkState {
  readonly view: ViewState;
}

/** What a fresh visit starts from: the programme as designed, alone. */
export const FRESH_WORK: WorkState = { scenarios: [DEFAULT_SCENARIO], active: 0 };
/** The whole of a fresh visit. */
export const FRESH_MOMENT: Moment = { ...FRESH_WORK, view: FRESH_VIEW };

/** The moments of a visit. Calls `onChange` after each change of the present one. */
export class History {
  #present: Moment = $state.raw(FRESH_MOMENT);
  #past: readonly Moment[] = $state.raw([]);
  #future: readonly Moment[] = $state.raw([]);
  // A drag is many edits of one lever; while its key stays the same they are one step back.
  #gesture: string | null = null;
  readonly #onChange: () => void;

  constructor(start: Moment = FRESH_MOMENT, onChange: () => void = () => undefined) {
    this.#present = start;
    this.#onChange = onChange;
  }

  /** What is on the table now. */
  get present(): Moment {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes a step to another moment; steps with the same `gesture` are one. */
  record(change: Partial<Moment>, gesture: string | null = null): void {
    const continued = gesture !== null && gesture === this.#gesture && this.#past.length > 0;
    if (!continued) this.#past = [...this.#past, this.#present];
    this.#gesture = gesture;
    this.#future = [];
    this.#show({ ...this.#present, ...change });
  }

  /** Changes the present moment without a step. */
  amend(change: Partial<Moment>): void {
    this.settle();
    this.#show({ ...this.#present, ...change });
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
    this.#show(previous);
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.settle();
    this.#past = [...this.#past, this.#present];
    this.#future = this.#future.slice(0, -1);
    this.#show(next);
  }

  #show(moment: Moment): void {
    this.#present = moment;
    this.#onChange();
  }
}
