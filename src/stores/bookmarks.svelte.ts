/** Moments that somebody wants to find again, by name; kept in the browser. */
import type { History, Moment } from './history.svelte.ts';

/** A moment with its name. `id` tells it from others of the same name. */
export interface Bookmark {
  readonly id: string;
  readonly name: string;
  readonly moment: Moment;
}

/** The longest name of a bookmark, characters. */
export const MAX_BOOKMARK_NAME = 80;
/** The most bookmarks that are kept, the newest first. */
export const MAX_BOOKMARKS = 50;

/** The bookmarks, the newest first. Calls `onChange` with all of them after each change. */
export class Bookmarks {
  #all: readonly Bookmark[] = $state.raw([]);
  readonly #history: History;
  readonly #onChange: (all: readonly Bookmark[]) => void;

  constructor(history: History, kept: readonly Bookmark[] = [], onChange: (all: readonly Bookmark[]) => void = () => undefined) {
    this.#history = history;
    this.#all = kept;
    this.#onChange = onChange;
  }

  get all(): readonly Bookmark[] {
    return this.#all;
  }

  /** Whether one more is kept. */
  get hasRoom(): boolean {
    return this.#all.length < MAX_BOOKMARKS;
  }

  /** Marks what is on the table; says whether it fitted. */
  add(name: string): boolean {
    if (!this.hasRoom) return false;
    const numbers = this.#all.map(({ id }) => Number(id)).filter((number) => Number.isFinite(number));
    const id = String(Math.max(0, ...numbers) + 1);
    this.#keep([{ id, name: name.trim().slice(0, MAX_BOOKMARK_NAME), moment: this.#history.present }, ...this.#all]);
    return true;
  }

  /** Gives a bookmark another name. */
  rename(id: string, name: string): void {
    const wanted = name.trim().slice(0, MAX_BOOKMARK_NAME);
    this.#keep(this.#all.map((bookmark) => (bookmark.id === id ? { ...bookmark, name: wanted } : bookmark)));
  }

  /** Forgets a bookmark; what is on the table stays. */
  remove(id: string): void {
    this.#keep(this.#all.filter((bookmark) => bookmark.id !== id));
  }

  /** Puts a bookmark's moment on the table, as a step of its own. */
  open(id: string): void {
    const bookmark = this.#all.find((one) => one.id === id);
    if (bookmark) this.#history.record(bookmark.moment);
  }

  #keep(all: readonly Bookmark[]): void {
    this.#all = all;
    this.#onChange(all);
  }
}
