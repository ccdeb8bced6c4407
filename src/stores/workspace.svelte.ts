/** Everything that the page stands on: scenarios, view, language, run; and how links and saved work come and go. */
import type { Ensemble } from '../experiment/ensemble.ts';
import type { Problem, Scenario } from '../experiment/scenario.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { Language } from '../i18n/language.ts';
import type { Runner } from '../runner/runner.ts';
import { decodeLink, encodeLink } from '../sharing/link.ts';
import type { PageId } from '../sharing/shared-view.ts';
import type { Companions } from './companions.svelte.ts';
import { PairedComparison } from './comparison.svelte.ts';
import type { EnsembleRun } from './ensemble-run.svelte.ts';
import { Headline } from './headline.svelte.ts';
import { FRESH_MOMENT, FRESH_WORK, History } from './history.svelte.ts';
import { isLanguage, LanguageChoice } from './language-choice.svelte.ts';
import { WorkStorage, type KeyedStorage, type SavedWork } from './saved-work.ts';
import { ScenarioSet } from './scenario-set.svelte.ts';
import { TabMemory } from './tab-memory.ts';
import type { ProgrammeTable } from './programme-table.svelte.ts';
import { RunDesk, type DeskMeans, type Wanted } from './run-desk.svelte.ts';
import { planOf } from './run-plan.ts';
import { checkView, ViewChoice } from './view-choice.svelte.ts';

/** Something that the person must know, with what can be done about it. */
export type Notice =
  | { readonly kind: 'from-link'; readonly kept: boolean }
  | { readonly kind: 'damaged-link'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable-work' }
  | { readonly kind: 'not-saved' };

/** What the page needs from the browser, replaced in tests. */
export interface Surroundings extends Pick<DeskMeans, 'clock' | 'cache' | 'memory'> {
  readonly storage: () => KeyedStorage;
  /** Storage of this tab alone, which outlives a reload. */
  readonly tab: () => KeyedStorage;
  readonly languages: readonly string[];
  onLanguage(language: Language): void;
}

/** Work is saved this long after the last change, ms. */
const SAVE_DELAY = 300;

/** The text of a link, without its mark. */
function bareHash(hash: string): string {
  return hash.replace(/^#/, '');
}

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
  /** What runs beside the picture. */
  readonly beside: Companions;
  /** What is run for the page, and what of it would not fit. */
  readonly desk: RunDesk;
  /** All programme designs at one sum of public money; null until `openProgrammes`. */
  programmes: ProgrammeTable | null = $state.raw(null);
  /** The part of the page that is shown. */
  page: PageId = $state('lab');
  notice: Notice | null = $state.raw(null);
  /** Works that were kept aside when a link was opened, the newest first. */
  kept: readonly SavedWork[] = $state.raw([]);

  readonly #runner: Runner;
  readonly #history: History;
  readonly #storage: WorkStorage;
  readonly #tab: TabMemory;
  // The link in the address bar, while what it holds is part of this tab's work.
  #hash: string;
  // Another tab may have saved since: this one writes only what it has changed itself.
  #unsaved = false;
  // The scenarios as a link brought them; once edited they are a work like any other.
  #fromLink: readonly Scenario[] | null = null;
  #toldNotSaved = false;
  #linkGeneration = 0;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(runner: Runner, surroundings: Surroundings) {
    this.#storage = new WorkStorage(surroundings.storage);
    this.#tab = new TabMemory(surroundings.tab);
    const opened = this.#storage.open();
    const tab = this.#tab.open();
    const work = tab?.work ?? (opened.kind === 'work' ? opened.work : { ...FRESH_MOMENT, linked: false });
    this.#hash = tab?.hash ?? '';
    this.page = tab?.page ?? 'lab';
    if (opened.kind === 'unreadable') this.notice = { kind: 'unreadable-work' };
    this.#fromLink = work.linked ? work.scenarios : null;
    this.kept = this.#storage.kept();
    this.#history = new History({ scenarios: work.scenarios, active: work.active, view: work.view }, () => this.#changed());
    this.set = new ScenarioSet(this.#history);
    this.view = new ViewChoice(this.#history);
    const reader = { chosen: this.#storage.language(), shown: tab?.language ?? null, preferences: surroundings.languages };
    this.language = new LanguageChoice(reader, (language) => {
      surroundings.onLanguage(language);
    });
    this.#runner = runner;
    const busy = (): boolean => this.programmes?.status.kind === 'running';
    this.desk = new RunDesk(runner, () => this.#wanted, { ...surroundings, busy });
    this.run = this.desk.run;
    this.beside = this.desk.beside;
    this.headline = new Headline(this.run, this.set, this.view);
    this.comparison = new PairedComparison(this.run, this.view);
  }

  /** Fetches what runs the table of designs, which few readers ask for. */
  async openProgrammes(): Promise<void> {
    const { ProgrammeTable } = await import('./programme-table.svelte.ts');
    this.programmes ??= new ProgrammeTable(this.#runner);
  }

  /** Opens the link in `hash`, if there is one that this tab did not open or make before its reload, then runs what is on the table. */
  async begin(hash: string): Promise<void> {
    if (bareHash(hash) !== this.#hash) await this.openLink(hash);
    else if (this.#hash !== '' && this.#work.linked) this.notice ??= { kind: 'from-link', kept: this.kept.length > 0 };
    this.desk.update();
  }

  /** Puts a link's work on the table, or says what is wrong with it and leaves everything as it is. */
  async openLink(hash: string): Promise<void> {
    const text = bareHash(hash);
    if (text === '') {
      this.#hash = '';
      return;
    }
    const generation = ++this.#linkGeneration;
    const decoded = await decodeLink(text);
    if (generation !== this.#linkGeneration) return;
    if (!decoded.ok) {
      this.notice = { kind: 'damaged-link', problems: decoded.problems };
      return;
    }
    const { scenarios, active, language, page } = decoded.value;
    const kept = this.#keepOwnWork();
    this.#fromLink = scenarios;
    this.language.suggest(isLanguage(language) ? language : null);
    this.#history.record({ scenarios, active: scenarios[active] ? active : 0, view: checkView(decoded.value) });
    this.page = page;
    this.#rememberTab(text);
    this.notice = { kind: 'from-link', kept };
  }

  /** The link's hash, without '#', for everything on the table. */
  async share(): Promise<string> {
    const { scenarios, active, view } = this.#history.present;
    const hash = await encodeLink({ scenarios, active, language: this.language.current, ...view, page: this.page });
    this.#rememberTab(hash);
    return hash;
  }

  /** Brings back the work that was kept aside last. */
  restoreKept(): void {
    const work = this.kept[0];
    if (!work) return;
    this.#history.record({ scenarios: work.scenarios, active: work.active, view: work.view });
    this.#storage.release(work);
    this.kept = this.#storage.kept();
    this.notice = null;
  }

  /** Starts from the programme as designed; undo brings everything back. */
  startOver(): void {
    this.set.replace(FRESH_WORK);
  }

  /** Shows a part of the page. */
  show(page: PageId): void {
    this.page = page;
    this.#rememberTab();
  }

  /** Toggles the language and remembers it. */
  toggleLanguage(): void {
    this.language.toggle();
    this.#storage.saveLanguage(this.language.current);
    this.#rememberTab();
  }

  dismissNotice(): void {
    this.notice = null;
  }

  /** Saves at once what this tab has changed since it saved last, e.g. when the page is left. */
  saveNow(): void {
    clearTimeout(this.#saveTimer);
    if (!this.#unsaved) return;
    this.#rememberTab();
    const saved = this.#storage.save(this.#work);
    this.#unsaved = !saved;
    if (saved || this.#toldNotSaved || this.notice !== null) return;
    this.#toldNotSaved = true;
    this.notice = { kind: 'not-saved' };
  }

  /** The run under the default assumptions beside the scenario on the screen; null where there is none. */
  get baseline(): Ensemble | null {
    return this.desk.baseline;
  }

  get #wanted(): Wanted {
    const { scenarios, active } = this.set;
    return { scenarios, active, plan: planOf(this.view.state, scenarios.length) };
  }

  get #work(): SavedWork {
    return { ...this.#history.present, linked: this.set.scenarios === this.#fromLink };
  }

  #keepOwnWork(): boolean {
    const current = this.#work;
    if (!current.linked && this.set.scenarios !== FRESH_WORK.scenarios) this.#storage.keep(current);
    this.kept = this.#storage.kept();
    return this.kept.length > 0;
  }

  #rememberTab(hash = this.#hash): void {
    this.#hash = hash;
    this.#tab.save({ hash, work: this.#work, language: this.language.current, page: this.page });
  }

  #changed(): void {
    this.#unsaved = true;
    this.desk.update();
    this.#saveSoon();
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.saveNow(), SAVE_DELAY);
  }
}
