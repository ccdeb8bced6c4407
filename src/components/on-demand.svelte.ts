/** What is loaded when it is first needed. */

/** Something that arrives later; `failed` says that it could not be loaded, and `load` tries again. */
export class OnDemand<T> {
  /** The thing; null until it is there. */
  value: T | null = $state.raw(null);
  failed = $state(false);
  readonly #fetch: () => Promise<T>;
  #underWay: Promise<void> | null = null;

  /** `fetch` is called once, and again after each failure; with `value` it is never called. */
  constructor(fetch: () => Promise<T>, value: T | null = null) {
    this.#fetch = fetch;
    this.value = value;
    if (value !== null) this.#underWay = Promise.resolve();
  }

  /** Loads it unless it is there or under way; never rejects. */
  load(): Promise<void> {
    this.#underWay ??= this.#take();
    return this.#underWay;
  }

  async #take(): Promise<void> {
    this.failed = false;
    try {
      this.value = await this.#fetch();
    } catch {
      this.#underWay = null;
      this.failed = true;
    }
  }
}
