/** Everything that the page stands on: scenarios, view, language, run; and how links and saved work come and go. */
import type { Ensemble } from '../experiment/ensemble.ts';
import type { Scenario } from '../experiment/scenario.ts';
import type { Question } from '../experiment/uncertainty/precision.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { Runner } from '../runner/runner.ts';
import { bareHash, decodeLink, encodeLink } from '../sharing/link.ts';
import type { PageId } from '../sharing/shared-view.ts';
import type { Companions } from './companions.svelte.ts';
import type { EnsembleRun } from './ensemble-run.svelte.ts';
import { Headline } from './headline.svelte.ts';
import { Asking } from './asking.svelte.ts';
import { Bookmarks } from './bookmarks.svelte.ts';
import { HeldWork } from './held-work.svelte.ts';
import { FRESH_MOMENT, FRESH_WORK, History } from './history.svelte.ts';
import { isLanguage, LanguageChoice } from './language-choice.svelte.ts';
import { WorkStorage, type SavedWork } from './saved-work.ts';
import { ScenarioSet } from './scenario-set.svelte.ts';
import type { Notice, Surroundings } from './surroundings.ts';
import { TabMemory } from './tab-memory.ts';
import { RunDesk, type Wanted } from './run-desk.svelte.ts';
import { Studies } from './studies.svelte.ts';
import { planOf } from './run-plan.ts';
import { checkView, ViewChoice } from './view-choice.svelte.ts';

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
  /** Everything that was on the table, and the way back to it. */
  readonly history: History;
  readonly bookmarks: Bookmarks;
  /** What runs beside the picture. */
  readonly beside: Companions;
  /** What is run for the page, and what of it would not fit. */
  readonly desk: RunDesk;
  /** What is run for other parts of the page than the simulator. */
  readonly studies: Studies;
  /** The outcomes that are compared, null for the usual ones, and the quarter at which they are. */
  compared: readonly OutcomeId[] | null = $state.raw(null);
  comparedAt: number = $state(SECOND_TRANCHE_END);
  /** The part of the page that is shown. */
  page: PageId = $state('lab');
  notice: Notice | null = $state.raw(null);
  /** Works that were kept aside when a link was opened, the newest first. */
  kept: readonly SavedWork[] = $state.raw([]);

  readonly #storage: WorkStorage;
  readonly #tab: TabMemory;
  // The link in the address bar, while what it holds is part of this tab's work.
  #hash: string;
  // Another tab may have saved since: this one writes only what it has changed itself.
  #unsaved = false;
  // The scenarios as a link brought them; once edited they are a work like any other.
  #fromLink: readonly Scenario[] | null = null;
  #toldNotSaved = false;
  readonly #asking = new Asking();
  readonly #held: HeldWork;
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
    const { linked: _linked, ...moment } = work;
    this.history = new History(moment, () => this.#changed());
    this.bookmarks = new Bookmarks(this.history, this.#storage.bookmarks(), (all) => void this.#storage.saveBookmarks(all));
    this.set = new ScenarioSet(this.history);
    this.view = new ViewChoice(this.history);
    this.#held = new HeldWork(tab?.held);
    const reader = { chosen: this.#storage.language(), shown: tab?.language ?? null, preferences: surroundings.languages };
    this.language = new LanguageChoice(reader, (language) => {
      surroundings.onLanguage(language);
    });
    this.studies = new Studies(runner, { cache: () => this.desk.cache, storage: surroundings.storage });
    const busy = (): boolean => this.studies.busy;
    this.desk = new RunDesk(runner, () => this.#wanted, { ...surroundings, busy });
    this.run = this.desk.run;
    this.beside = this.desk.beside;
    this.headline = new Headline(this.run, this.set, this.view);
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
    const { scenarios, active, reference, language, page } = decoded.value;
    const kept = this.#keepOwnWork();
    this.#fromLink = scenarios;
    this.language.suggest(isLanguage(language) ? language : null);
    this.history.record({ scenarios, active: scenarios[active] ? active : 0, reference, view: checkView(decoded.value) });
    this.#held.hold(this.history.present);
    this.page = page;
    this.#rememberTab(text);
    this.notice = { kind: 'from-link', kept };
  }

  /** The link's hash, without '#', for everything on the table. */
  async share(): Promise<string> {
    const moment = this.history.present;
    const { view, ...work } = moment;
    const hash = await encodeLink({ ...work, language: this.language.current, ...view, page: this.page });
    this.#held.hold(moment);
    this.#rememberTab(hash);
    return hash;
  }

  /** Brings back the work that was kept aside last. */
  restoreKept(): void {
    const work = this.kept[0];
    if (!work) return;
    this.history.record({ scenarios: work.scenarios, active: work.active, reference: work.reference, view: work.view });
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

  /** Whether something is on the table that the link in the address bar does not hold; without a link, that a fresh visit does not. */
  get unshared(): boolean {
    return !this.#held.holds(this.history.present);
  }

  /** The question of the moment, which the run goes on for beside what the view asks; null for none. */
  get asked(): Question | null {
    return this.#asking.question;
  }

  /** Lets the run go on until a question of the moment is answered; null ends that. */
  ask(question: Question | null): void {
    this.#asking.ask(question, this.history.present);
    this.desk.update();
  }

  get #wanted(): Wanted {
    const { present } = this.history;
    return { scenarios: present.scenarios, active: present.active, plan: planOf(present.view, present, this.asked) };
  }

  get #work(): SavedWork {
    return { ...this.history.present, linked: this.set.scenarios === this.#fromLink };
  }

  #keepOwnWork(): boolean {
    const current = this.#work;
    if (!current.linked && this.set.scenarios !== FRESH_WORK.scenarios) this.#storage.keep(current);
    this.kept = this.#storage.kept();
    return this.kept.length > 0;
  }

  #rememberTab(hash = this.#hash): void {
    this.#hash = hash;
    this.#tab.save({ hash, held: this.#held.text, work: this.#work, language: this.language.current, page: this.page });
  }

  #changed(): void {
    this.#unsaved = true;
    this.#asking.follow(this.history.present);
    this.desk.update();
    this.#saveSoon();
  }

  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.saveNow(), SAVE_DELAY);
  }
}
