/** The page in a browser without pixels, on a runner that answers when the test says so. */
import { flushSync, mount, unmount } from 'svelte';
import { onTestFinished } from 'vitest';
import AboutView from '../../src/components/AboutView.svelte';
import App from '../../src/components/App.svelte';
import { BELOW, DESK, PANEL } from '../../src/components/desk.ts';
import CompareView from '../../src/components/CompareView.svelte';
import TargetsView from '../../src/components/TargetsView.svelte';
import HingesView from '../../src/components/HingesView.svelte';
import RobustnessView from '../../src/components/RobustnessView.svelte';
import SearchView from '../../src/components/SearchView.svelte';
import WhyView from '../../src/components/WhyView.svelte';
import EffectsView from '../../src/components/EffectsView.svelte';
import EvidenceView from '../../src/components/EvidenceView.svelte';
import { OnDemand } from '../../src/components/on-demand.svelte.ts';
import type { PageParts } from '../../src/components/page-parts.ts';
import ProgrammesView from '../../src/components/ProgrammesView.svelte';
import { Words } from '../../src/components/words.svelte.ts';
import { MESSAGE_CHUNKS } from '../../src/i18n/load-messages.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { Workspace } from '../../src/stores/workspace.svelte.ts';
import { handClock, heldRunner, memoryStorage, type ValueOf } from '../stores/fixtures.ts';

/** Something that needs no loading. */
function there<T>(value: T): OnDemand<T> {
  return new OnDemand(() => Promise.resolve(value), value);
}

/** All parts of the page, so that a test sees each at once. */
const PARTS: PageParts = {
  desk: there(DESK),
  panel: there(PANEL),
  below: there(BELOW),
  views: {
    compare: there(CompareView),
    targets: there(TargetsView),
    why: there(WhyView),
    hinges: there(HingesView),
    robustness: there(RobustnessView),
    search: there(SearchView),
    programmes: there(ProgrammesView),
    effects: there(EffectsView),
    evidence: there(EvidenceView),
    about: there(AboutView),
  },
};

/**
 * Opens the page until the test ends; charts are shown as tables, since this browser draws nothing.
 * Runs say what `valueOf` says, if given.
 */
export async function openedPage(valueOf?: ValueOf) {
  const runner = heldRunner(60, valueOf);
  const clock = handClock();
  const words = new Words(MESSAGE_CHUNKS, MESSAGES);
  const workspace = new Workspace(runner, {
    storage: memoryStorage().open,
    tab: memoryStorage().open,
    languages: ['en'],
    clock,
    // Sixty workers at once, of which none is real.
    memory: Infinity,
    // Values are told by the place of their world: all worlds are asked for together.
    ...(valueOf ? { cache: null } : {}),
    onLanguage: (language) => void words.follow(language),
  });
  for (const part of ['programmes', 'why', 'hinges', 'robustness', 'search'] as const) await workspace.studies.open(part);
  const page = mount(App, { target: document.body, props: { workspace, words, parts: PARTS } });
  onTestFinished(() => void unmount(page));
  flushSync();
  await workspace.begin('');
  workspace.view.change({ replicates: 60 });
  for (const button of find('figure button[aria-pressed]')) (button as HTMLButtonElement).click();
  await clock.advance(16);
  return { workspace, runner, clock };
}

/** Elements of the page as it stands now. */
export function find(selector: string, within: ParentNode = document): HTMLElement[] {
  flushSync();
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** Their texts on one line each. */
export function textOf(selector: string, within: ParentNode = document): string[] {
  return find(selector, within).map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** The text of a part of the page. */
export function part(testid: string): string {
  return textOf(`[data-testid="${testid}"]`).join(' ');
}

/** Types into the field of this label and leaves it. */
export function type(label: string, text: string): HTMLInputElement {
  const field = find(`input[aria-label="${label}"]`)[0] as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
  return field;
}

/** Chooses an option in the list of this label. */
export function choose(label: string, option: string, within: ParentNode = document): void {
  const list = find(`select[aria-label="${label}"]`, within)[0] as HTMLSelectElement;
  list.value = option;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

/** Opens the fold of this title and returns it. */
export function unfold(title: string): HTMLDetailsElement {
  const fold = find('details').find((details) => textOf('summary .title', details)[0] === title) as HTMLDetailsElement;
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  flushSync();
  return fold;
}
