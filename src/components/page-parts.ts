/** The parts of the page that are loaded after its first picture, each with its code and its texts. */
import type { Component } from 'svelte';
import type { PageId } from '../i18n/pages.ts';
import type { BELOW, DESK, PANEL } from './desk.ts';
import { OnDemand } from './on-demand.svelte.ts';
import type { StudyPart } from '../stores/studies.svelte.ts';
import type { Words } from './words.svelte.ts';

/** A view that takes the place of the simulator. */
export type ViewId = Exclude<PageId, 'lab'>;

/** Levers, scenarios and everything else around the first picture, what lies below it, and the other views. */
export interface PageParts {
  readonly desk: OnDemand<typeof DESK>;
  readonly panel: OnDemand<typeof PANEL>;
  readonly below: OnDemand<typeof BELOW>;
  readonly views: Readonly<Record<ViewId, OnDemand<Component>>>;
}

/** Opens the studies that one view alone needs. */
export interface Stores {
  readonly studies: { open(part: StudyPart): Promise<void> };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The parts as chunks of the page's script, each with all texts of the language on the screen; `stores` opens those that one view alone needs. */
export function partsOnDemand(words: Words, stores: Stores): PageParts {
  const part = <T>(fetch: () => Promise<T>): OnDemand<T> =>
    new OnDemand(async () => {
      const [value] = await Promise.all([fetch(), words.complete()]);
      return value;
    });
  /** A view with the study that it asks for. */
  const studied = (id: StudyPart, fetch: () => Promise<{ readonly default: Component }>): OnDemand<Component> =>
    part(async () => {
      const [view] = await Promise.all([fetch(), stores.studies.open(id)]);
      return view.default;
    });
  const desk = part(async () => (await import('./desk.ts')).DESK);
  // Each in a task of its own, so that the page answers in between.
  const panel = part(async () => {
    await desk.load().then(nextTask);
    return (await import('./desk.ts')).PANEL;
  });
  const below = part(async () => {
    await panel.load().then(nextTask);
    return (await import('./desk.ts')).BELOW;
  });
  return {
    desk,
    panel,
    below,
    views: {
      programmes: studied('programmes', () => import('./ProgrammesView.svelte')),
      compare: part(async () => (await import('./CompareView.svelte')).default),
      targets: part(async () => (await import('./TargetsView.svelte')).default),
      why: studied('why', () => import('./WhyView.svelte')),
      hinges: studied('hinges', () => import('./HingesView.svelte')),
      robustness: studied('robustness', () => import('./RobustnessView.svelte')),
      search: studied('search', () => import('./SearchView.svelte')),
      effects: part(async () => (await import('./EffectsView.svelte')).default),
      evidence: part(async () => (await import('./EvidenceView.svelte')).default),
      about: part(async () => (await import('./AboutView.svelte')).default),
    },
  };
}
