/** What this tab showed last, for its own reload: other tabs share the saved work, none shares this. */
import type { Language } from '../i18n/language.ts';
import { PAGE_IDS, type PageId } from '../sharing/shared-view.ts';
import { isLanguage } from './language-choice.svelte.ts';
import { formatWork, parseWork, type KeyedStorage, type SavedWork } from './saved-work.ts';

/** The work of a tab, and the link of its address bar that is part of it already: opened or made here; '' for none. */
export interface TabRecord {
  readonly hash: string;
  /** What that link holds, as text; without one, what a fresh visit holds. */
  readonly held: string | null;
  readonly work: SavedWork;
  readonly language: Language | null;
  readonly page: PageId;
}

const TAB_KEY = 'fifty-fifty.tab';

/** Reads and writes the tab's record; a storage that fails is as good as an empty one. */
export class TabMemory {
  readonly #storage: () => KeyedStorage;

  /** `storage` is asked at each use: merely touching it throws where the browser refuses. */
  constructor(storage: () => KeyedStorage) {
    this.#storage = storage;
  }

  /** What the tab showed last; null where it is new, or where that cannot be read. */
  open(): TabRecord | null {
    try {
      const found = JSON.parse(this.#storage().getItem(TAB_KEY) ?? 'null') as Record<string, unknown> | null;
      const work = typeof found?.work === 'string' ? parseWork(found.work) : null;
      if (!work) return null;
      return {
        hash: typeof found?.hash === 'string' ? found.hash : '',
        held: typeof found?.held === 'string' ? found.held : null,
        work,
        language: isLanguage(found?.language) ? found.language : null,
        page: PAGE_IDS.find((id) => id === found?.page) ?? PAGE_IDS[0],
      };
    } catch {
      return null;
    }
  }

  /** Remembers the record for a reload; an older one goes where the browser does not take it, so that none stale comes back. */
  save(record: TabRecord): void {
    try {
      this.#storage().setItem(TAB_KEY, JSON.stringify({ ...record, work: formatWork(record.work) }));
    } catch {
      this.#forget();
    }
  }

  #forget(): void {
    try {
      this.#storage().removeItem(TAB_KEY);
    } catch {
      // A storage that refuses everything holds nothing that could come back.
    }
  }
}
