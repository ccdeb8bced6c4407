/** Work kept in the browser: every call is guarded, nothing unreadable is deleted without a copy. */
import { completeScenario } from '../experiment/check-scenario.ts';
import { MAX_SCENARIOS, type Scenario } from '../experiment/scenario.ts';
import type { Language } from '../i18n/language.ts';
import { canonicalText } from '../experiment/canonical-text.ts';
import { MAX_BOOKMARK_NAME, type Bookmark } from './bookmarks.svelte.ts';
import type { Moment } from './history.svelte.ts';
import { isLanguage } from './language-choice.svelte.ts';
import { checkView } from './view-choice.svelte.ts';

/** The part of the browser's storage that is used. */
export type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Everything that a visit leaves behind. */
export interface SavedWork extends Moment {
  /** Whether it is a link's work that nobody has changed: the link holds it too. */
  readonly linked: boolean;
}

/** What opening the storage found. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'work'; readonly work: SavedWork }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused' };

/** Version of the saved form; a higher one is kept, not read. */
const SAVED_VERSION = 1;
const WORK_KEY = 'fifty-fifty.work';
const LANGUAGE_KEY = 'fifty-fifty.language';
const KEPT_KEY = 'fifty-fifty.kept';
const BOOKMARKS_KEY = 'fifty-fifty.bookmarks';
const UNREADABLE_KEY = 'fifty-fifty.unreadable';
/** Copies of unreadable state are numbered; where all numbers are taken the state is left where it is. */
const MOST_COPIES = 8;
/** Works kept aside at most, the newest first. */
const MOST_KEPT = 6;
/** Saved text longer than this is not parsed, characters. */
const LONGEST = 1_000_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON; undefined where it is none or too long. */
function parseJson(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function checkWork(found: unknown): SavedWork | null {
  if (!isRecord(found) || found.version !== SAVED_VERSION || !Array.isArray(found.scenarios)) return null;
  if (found.scenarios.length < 1 || found.scenarios.length > MAX_SCENARIOS) return null;
  const scenarios: Scenario[] = [];
  for (const input of found.scenarios) {
    // Work saved before a lever, an assumption or clusters existed is completed with what held then: the default.
    const checked = completeScenario(input);
    if (!checked.ok) return null;
    scenarios.push(checked.value);
  }
  const active = typeof found.active === 'number' && scenarios[found.active] ? found.active : 0;
  const view = isRecord(found.view) ? found.view : {};
  const reference = typeof found.reference === 'number' && scenarios[found.reference] ? found.reference : 0;
  return { scenarios, active, reference, view: checkView(view), linked: found.linked === true };
}

function checkBookmark(found: unknown): Bookmark[] {
  if (!isRecord(found) || typeof found.id !== 'string' || typeof found.name !== 'string') return [];
  const work = checkWork(found.work);
  if (!work) return [];
  const { linked: _linked, ...moment } = work;
  return [{ id: found.id, name: found.name.slice(0, MAX_BOOKMARK_NAME), moment }];
}

function plainWork(work: SavedWork): Record<string, unknown> {
  return {
    version: SAVED_VERSION,
    scenarios: work.scenarios,
    active: work.active,
    reference: work.reference,
    view: work.view,
    linked: work.linked,
  };
}

/** Reads saved text; null where it is not a complete work of this version. */
export function parseWork(text: string): SavedWork | null {
  return checkWork(parseJson(text));
}

/** The text that `parseWork` reads. */
export function formatWork(work: SavedWork): string {
  return JSON.stringify(plainWork(work));
}

/** Reads and writes the work of this browser; a storage that fails is reported, never thrown. */
export class WorkStorage {
  readonly #storage: () => KeyedStorage;
  // Unreadable work that could not be copied aside must not be written over.
  #locked = false;

  /** `storage` is asked at each use: merely touching it throws where the browser refuses. */
  constructor(storage: () => KeyedStorage) {
    this.#storage = storage;
  }

  /** Reads the work of the last visit; unreadable text is copied aside first. */
  open(): Opened {
    try {
      const text = this.#storage().getItem(WORK_KEY);
      if (text === null) return { kind: 'nothing' };
      const work = parseWork(text);
      if (work) return { kind: 'work', work };
      this.#locked = !this.#copyAside(text);
      return { kind: 'unreadable' };
    } catch {
      return { kind: 'refused' };
    }
  }

  /** Saves the work; says whether the browser took it. */
  save(work: SavedWork): boolean {
    return !this.#locked && this.#write(WORK_KEY, formatWork(work));
  }

  /** Works that were kept aside when a link was opened, the newest first. */
  kept(): readonly SavedWork[] {
    try {
      const found = parseJson(this.#storage().getItem(KEPT_KEY) ?? '[]');
      return Array.isArray(found) ? found.map(checkWork).filter((work) => work !== null) : [];
    } catch {
      return [];
    }
  }

  /** Keeps a work aside while a link is looked at; the same one is not kept twice. */
  keep(work: SavedWork): boolean {
    return this.#writeKept([work, ...this.#keptBut(work)].slice(0, MOST_KEPT));
  }

  /** Forgets a kept work, once it is on the table again. */
  release(work: SavedWork): boolean {
    return this.#writeKept(this.#keptBut(work));
  }

  /** Bookmarked moments, the newest first; what cannot be read of them is left out. */
  bookmarks(): readonly Bookmark[] {
    try {
      const found = parseJson(this.#storage().getItem(BOOKMARKS_KEY) ?? '[]');
      return Array.isArray(found) ? found.flatMap(checkBookmark) : [];
    } catch {
      return [];
    }
  }

  /** Keeps the bookmarks; says whether the browser took them. */
  saveBookmarks(bookmarks: readonly Bookmark[]): boolean {
    const plain = bookmarks.map(({ id, name, moment }) => ({ id, name, work: plainWork({ ...moment, linked: false }) }));
    return this.#write(BOOKMARKS_KEY, JSON.stringify(plain));
  }

  /** The language that the person chose, or null. */
  language(): Language | null {
    try {
      const found = this.#storage().getItem(LANGUAGE_KEY);
      return isLanguage(found) ? found : null;
    } catch {
      return null;
    }
  }

  /** Remembers the language. */
  saveLanguage(language: Language): boolean {
    return this.#write(LANGUAGE_KEY, language);
  }

  #keptBut(work: SavedWork): readonly SavedWork[] {
    const text = canonicalText(work);
    return this.kept().filter((other) => canonicalText(other) !== text);
  }

  #writeKept(works: readonly SavedWork[]): boolean {
    return this.#write(KEPT_KEY, JSON.stringify(works.map(plainWork)));
  }

  #copyAside(text: string): boolean {
    const storage = this.#storage();
    const names = Array.from({ length: MOST_COPIES }, (_, i) => `${UNREADABLE_KEY}.${i + 1}`);
    if (names.some((name) => storage.getItem(name) === text)) return true;
    const free = names.find((name) => storage.getItem(name) === null);
    return free !== undefined && this.#write(free, text);
  }

  #write(key: string, text: string): boolean {
    try {
      this.#storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}
