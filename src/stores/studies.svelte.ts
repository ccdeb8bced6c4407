/** The long studies of the page, each fetched with the part of the page that asks for it. */
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';
import type { HingesRun } from './hinges-run.svelte.ts';
import type { ProgrammeTable } from './programme-table.svelte.ts';
import type { KeyedStorage } from './saved-work.ts';
import type { RobustnessRun } from './robustness-run.svelte.ts';
import type { SearchRun } from './search-run.svelte.ts';
import type { WhyRun } from './why-run.svelte.ts';

/** Parts of the page that have a study of their own. */
export type StudyPart = 'programmes' | 'why' | 'hinges' | 'robustness' | 'search';

/** What studies may use: worlds that were run before, and where a browser keeps what is to outlive a visit. */
export interface StudyMeans {
  readonly cache: () => WorldCache | null;
  readonly storage: () => KeyedStorage;
}

/** The studies; null until their part is opened. */
export class Studies {
  /** All programme designs at one sum of public money. */
  programmes: ProgrammeTable | null = $state.raw(null);
  /** What each change between two scenarios contributes. */
  why: WhyRun | null = $state.raw(null);
  /** What an outcome hinges on. */
  hinges: HingesRun | null = $state.raw(null);
  /** Regret, satisficing, and when a scenario fails. */
  robustness: RobustnessRun | null = $state.raw(null);
  /** The best policies for a budget. */
  search: SearchRun | null = $state.raw(null);

  readonly #runner: Runner;
  readonly #means: StudyMeans;

  constructor(runner: Runner, means: StudyMeans) {
    this.#runner = runner;
    this.#means = means;
  }

  /** Whether any of them is being run. */
  get busy(): boolean {
    if (this.programmes?.status.kind === 'running') return true;
    return [this.why, this.hinges, this.robustness, this.search].some((study) => study?.busy === true);
  }

  /** Fetches the study of a part. */
  async open(part: StudyPart): Promise<void> {
    await this.#openers[part]();
  }

  readonly #openers: Readonly<Record<StudyPart, () => Promise<void>>> = {
    programmes: async () => {
      const { ProgrammeTable } = await import('./programme-table.svelte.ts');
      this.programmes ??= new ProgrammeTable(this.#runner);
    },
    why: async () => {
      const { WhyRun } = await import('./why-run.svelte.ts');
      this.why ??= new WhyRun(this.#runner, this.#means.cache());
    },
    hinges: async () => {
      const { HingesRun } = await import('./hinges-run.svelte.ts');
      this.hinges ??= new HingesRun(this.#runner);
    },
    robustness: async () => {
      const { RobustnessRun } = await import('./robustness-run.svelte.ts');
      this.robustness ??= new RobustnessRun(this.#runner);
    },
    search: async () => {
      const { SearchRun } = await import('./search-run.svelte.ts');
      this.search ??= new SearchRun(this.#runner);
      // A search of an earlier visit is there again.
      this.search.keepIn(this.#means.storage);
    },
  };
}
