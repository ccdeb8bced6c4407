/** The page's start: the browser's pool, the stores that stand on it, the texts of the reader, and the components that show them. */
import { mount } from 'svelte';
import App from './components/App.svelte';
import { partsOnDemand, type PageParts } from './components/page-parts.ts';
import { Words } from './components/words.svelte.ts';
import { LANGUAGES } from './i18n/language.ts';
import { MESSAGE_CHUNKS } from './i18n/load-messages.ts';
import { createBrowserRunner } from './runner/browser-pool.ts';
import type { WorkerLike } from './runner/comlink-channel.ts';
import { Workspace } from './stores/workspace.svelte.ts';

/** Opens the page in an element, once the texts of the first picture are there in the reader's language; rejects where they are not. */
export async function openPage(target: HTMLElement, workers: readonly WorkerLike[]): Promise<void> {
  const words = new Words(MESSAGE_CHUNKS, {}, (language) => (document.documentElement.lang = language));
  let texts: Promise<void> = Promise.resolve();
  const workspace = new Workspace(createBrowserRunner(workers), {
    storage: () => window.localStorage,
    tab: () => window.sessionStorage,
    languages: navigator.languages,
    onLanguage: (language) => {
      texts = words.follow(language);
    },
  });
  const parts = partsOnDemand(words, workspace);
  // Runs start before there is anything to see.
  void workspace.begin(window.location.hash);
  await texts;
  mount(App, { target, props: { workspace, words, parts } });
  void parts.below.load();
  afterFirstRun(workspace, () => fetchAhead(parts, words));
}

/** Calls back once, when a run has ended. */
function afterFirstRun(workspace: Workspace, ended: () => void): void {
  const stop = $effect.root(() => {
    $effect(() => {
      if (workspace.run.status.kind !== 'done') return;
      ended();
      queueMicrotask(() => stop());
    });
  });
}

/** Fetches what any press may ask for, one after the other while nothing else is to do: from then on the page needs no network. */
function fetchAhead(parts: PageParts, words: Words): void {
  const steps: (() => Promise<unknown>)[] = [
    () => parts.below.load(),
    () => import('./sharing/link-text.ts'),
    () => import('./stores/run-question.ts'),
    ...Object.values(parts.views).map((view) => () => view.load()),
    ...LANGUAGES.map((language) => () => words.prepare(language)),
  ];
  const next = (): void => {
    // What cannot be fetched now is asked for again when it is needed.
    void steps
      .shift()?.()
      .catch(() => undefined)
      .then(() => whenIdle(next));
  };
  whenIdle(next);
}

/** Safari has no idle callback. */
function whenIdle(action: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: 5000 });
  else setTimeout(action, 200);
}
