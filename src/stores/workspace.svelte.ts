/** Everything that the page stands on: scenarios, view, language, run; and how links and saved work come and go. */
import type { Problem, Scenario } from '../experiment/scenario.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { Language } from '../i18n/language.ts';
import type { Runner } from '../runner/runner.ts';
import { decodeLink, encodeLink } from '../sharing/link.ts';
import { PairedComparison } from './comparison.svelte.ts';
import { EnsembleRun, type RunClock } from './ensemble-run.svelte.ts';
import { Headline } from './headline.svelte.ts';
import { isLanguage, LanguageChoice } from './language-choice.svelte.ts';
import { WorkStorage, type KeyedStorage, type SavedWork } from './saved-work.ts';
import { FRESH_WORK, ScenarioSet } from './scenario-set.svelte.ts';
import { checkView, FRESH_VIEW, ViewChoice } from './view-choice.svelte.ts';

/** Something that the person must know, with what can be done about it. */
export type Notice =
  | { readonly kind: 'from-link'; readonly kept: boolean }
  | { readonly kind: 'damaged-link'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable-work' }
  | { readonly kind: 'not-saved' };

/** What the page needs from the browser, replaced in tests. */
export interface Surroundings {
  readonly storage: () => KeyedStorage;
  readonly languages: readonly string[];
  readonly clock?: RunClock;
  onLanguage(language: Language): void;
}

/** Work is saved this long after the last change, ms. */
const SAVE_DELAY = 300;

/** The stores of one page and what connects them. */
export class Workspace {
  /** The version whose numbers are shown. */
  readonly modelVersion = MODEL_VERSION;
  readonly set: ScenarioSet;
  readonly view: ViewChoice;
  readonly language: LanguageChoice;
  readonly run: EnsembleRun;
  readonly headline: Headline;
  readonly comparison: PairedComparison;
  notice: Notice | null = $state.raw(null);
  /** Works that were kept aside when a link was opened, the newest first. */
  kept: readonly SavedWork[] = $state.raw([]);

  readonly #storage: WorkStorage;
  // The scenarios as a link brought them; once edited they are a work like any other.
  #fromLink: readonly Scenario[] | null = null;
  #toldNotSaved = false;
  #linkGeneration = 0;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(runner: Runner, surroundings: Surroundings) {
    this.#storage = new WorkStorage(surroundings.storage);
    const opened = this.#storage.open();
    const work = opened.kind === 'work' ? opened.work : { ...FRESH_WORK, view: FRESH_VIEW, linked: false };
    if (opened.kind === 'unreadable') this.notice = { kind: 'unreadable-work' };
    this.#fromLink = work.linked ? work.scenarios : null;
    this.kept = this.#storage.kept();
    this.set = new ScenarioSet({ scenarios: work.scenarios, active: work.active }, () => this.#changed());
    this.view = new ViewChoice(work.view, () => this.#changed());
    this.language = new LanguageChoice(this.#storage.language(), surroundings.languages, (language) => {
      surroundings.onLanguage(language);
    });
    this.run = new EnsembleRun(runner, surroundings.clock);
    this.headline = new Headline(this.run, this.set, this.view);
    this.comparison = new PairedComparison(this.run, this.view);
  }

  /** Opens the link in `hash` if there is one, then runs what is on the table. */
  async begin(hash: string): Promise<void> {
    await this.openLink(hash);
    this.#rerun();
  }

  /** Puts a link's work on the table, or says what is wrong with it and leaves everything as it is. */
  async openLink(hash: string): Promise<void> {
    const text = hash.replace(/^#/, '');
    if (text === '') return;
    const generation = ++this.#linkGeneration;
    const decoded = await decodeLink(text);
    if (generation !== this.#linkGeneration) return;
    if (!decoded.ok) {
      this.notice = { kind: 'damaged-link', problems: decoded.problems };
      return;
    }
    const { scenarios, active, language, jobs, gdp, replicates } = decoded.value;
    const kept = this.#keepOwnWork();
    this.#fromLink = scenarios;
    this.view.change(checkView(jobs, gdp, replicates));
    this.set.replace({ scenarios, active: scenarios[active] ? active : 0 });
    this.language.suggest(isLanguage(language) ? language : null);
    this.notice = { kind: 'from-link', kept };
  }

  /** The link's hash, without '#', for everything on the table. */
  async share(): Promise<string> {
    const { jobs, gdp, replicates } = this.view.state;
    return encodeLink({ ...this.set.state, language: this.language.current, jobs, gdp, replicates });
  }

  /** Brings back the work that was kept aside last. */
  restoreKept(): void {
    const work = this.kept[0];
    if (!work) return;
    this.view.change(work.view);
    this.set.replace({ scenarios: work.scenarios, active: work.active });
    this.#storage.release(work);
    this.kept = this.#storage.kept();
    this.notice = null;
  }

  /** Starts from the programme as designed; undo brings everything back. */
  startOver(): void {
    this.set.replace(FRESH_WORK);
  }

  /** Toggles the language and remembers it. */
  toggleLanguage(): void {
    this.language.toggle();
    this.#storage.saveLanguage(this.language.current);
  }

  dismissNotice(): void {
    this.notice = null;
  }

  /** Saves at once, e.g. when the page is left. */
  saveNow(): void {
    clearTimeout(this.#saveTimer);
    const saved = this.#storage.save(this.#work);
    if (saved || this.#toldNotSaved || this.notice !== null) return;
    this.#toldNotSaved = true;
    this.notice = { kind: 'not-saved' };
  }

  get #work(): SavedWork {
    return { ...this.set.state, view: this.view.state, linked: this.set.scenarios === this.#fromLink };
  }

  #keepOwnWork(): boolean {
    const current = this.#work;
    if (!current.linked && this.set.scenarios !== FRESH_WORK.scenarios) this.#storage.keep(current);
    this.kept = this.#storage.kept();
    return this.kept.length > 0;
  }

  #changed(): void {
    this.#rerun();
    this.#saveSoon();
  }

  #rerun(): void {
    this.run.start(this.set.scenarios, this.view.replicates);
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.saveNow(), SAVE_DELAY);
  }
}
