// @vitest-environment happy-dom
/** The history as a list of sentences, and bookmarks. */
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { stepWords } from '../../src/components/step-words.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { History } from '../../src/stores/history.svelte.ts';
import { presetScenario } from '../../src/stores/preset-policy.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { ViewChoice } from '../../src/stores/view-choice.svelte.ts';
import { find, openedPage, textOf, type } from './opened-page.ts';

const text = MESSAGES.en.history;

/** Opens or closes the panel, as a press on its button would. */
function toggle(newState: 'open' | 'closed'): void {
  const button = find(`button[aria-label="${text.open}"]`)[0]!;
  const panel = document.getElementById(button.getAttribute('popovertarget')!)!;
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
  flushSync();
}

const rows = (): HTMLButtonElement[] => find('[data-testid="history"] ol button') as HTMLButtonElement[];
const sentences = (): string[] => rows().map((row) => row.firstChild?.textContent?.trim().replaceAll('\u00a0', ' ') ?? '');
const press = (label: string): void => (find(`button[aria-label="${label}"]`)[0] as HTMLButtonElement).click();

const plain = (sentence: string): string => sentence.replaceAll('\u00a0', ' ');

describe('the words of a step', () => {
  /** What each of these actions is called, one after the other. */
  function told(language: Language): string[] {
    const history = new History();
    const set = new ScenarioSet(history);
    const view = new ViewChoice(history);
    const actions: (() => unknown)[] = [
      () => set.setLever('budget', 1800),
      () => set.duplicate(),
      () => set.setLever('budget', 2400),
      () => set.rename(1, 'Strict match'),
      () => set.add(presetScenario('no-programme')),
      () => set.move(0, 1),
      () => set.pin(2),
      () => set.setNotes(2, 'None of it.'),
      () => view.change({ replicates: 1000 }),
      () => view.change({ until: 'targets' }),
      () => view.change({ uncertainty: 'assumptions' }),
      () => set.setSeed('workshop'),
      () => set.remove(0),
      () => history.record({ scenarios: set.scenarios.map((one) => ({ ...one, policy: { ...one.policy, minSme: 3, minPartners: 4, taper: 0.5 } })) }), // prettier-ignore
      () => set.reset(1),
      () => set.replace({ scenarios: [DEFAULT_SCENARIO], active: 0, reference: 0 }),
    ];
    return actions.map((action) => {
      const before = history.present;
      action();
      return stepWords(before, history.present, language, MESSAGES[language]);
    });
  }

  test('name the scenario by its letter, the setting as the panel does, and both values', () => {
    expect(told('en').map(plain)).toEqual([
      'A: Federal budget $1,681M → $1,800M',
      'B added, a copy of A',
      'B: Federal budget $1,800M → $2,400M',
      'B renamed “Strict match”',
      'C added: No programme',
      'A and B changed places',
      'C pinned as reference',
      'Notes on C changed',
      'Futures: 200 → 1,000',
      'Futures: 1,000 → odds known to ±2 points',
      'What differs between futures: Luck only → Luck and assumptions',
      'Seed “default” → “workshop”',
      'A removed: Strict match',
      'A and B changed',
      'B: all levers put back to its preset',
      'Started over',
    ]);
  });

  test('are others in French, set as French is', () => {
    const [english, french] = LANGUAGES.map(told);
    french!.forEach((sentence, n) => {
      expect(sentence).not.toBe(english![n]);
      // A no-break space before a colon, none before a semicolon.
      expect(sentence).not.toMatch(/undefined|null|['"]|[^\u00a0]:| ;/);
    });
    expect(french!.slice(0, 4).map(plain)).toEqual([
      'A : Budget fédéral 1 681 M$ → 1 800 M$',
      'B ajouté, copie de A',
      'B : Budget fédéral 1 800 M$ → 2 400 M$',
      'B renommé « Strict match »',
    ]);
  });

  test('of many settings name two and count the rest; of two things tell both', () => {
    const history = new History();
    const { policy } = DEFAULT_SCENARIO;
    const changed = { ...DEFAULT_SCENARIO, name: 'Both', policy: { ...policy, budget: 900, minSme: 3, minPartners: 4, taper: 0.5 } };
    history.record({ scenarios: [changed] });
    const words = stepWords(history.moments[0]!, history.present, 'en', MESSAGES.en);
    expect(words).toMatch(/^A: Federal budget .*900M, .* → 50% and 2 more; A renamed “Both”$/);
    expect(stepWords(null, history.moments[0]!, 'fr', MESSAGES.fr)).toBe('Le début de cette visite');
  });
});

describe('the history', () => {
  test('exists only while it is open, the latest step first, the one on the screen marked', async () => {
    const { workspace } = await openedPage();
    expect(rows()).toHaveLength(0);
    workspace.set.setLever('budget', 1800);
    workspace.set.duplicate();
    toggle('open');
    expect(sentences().slice(0, 2)).toEqual(['B added, a copy of A', 'A: Federal budget $1,681M → $1,800M']);
    expect(sentences().at(-1)).toBe(text.begun);
    expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual([
      'step',
      ...rows()
        .slice(1)
        .map(() => null),
    ]);
    toggle('closed');
    expect(rows()).toHaveLength(0);
  });

  test('leads to any step and back; what was undone stays above until something else is done', async () => {
    const { workspace } = await openedPage();
    for (const budget of [1700, 1800, 1900]) workspace.set.setLever('budget', budget);
    toggle('open');
    const many = rows().length;
    rows()[2]!.click();
    expect(workspace.set.current.policy.budget).toBe(1700);
    expect(
      rows()
        .map((row) => row.classList.contains('undone'))
        .slice(0, 4),
    ).toEqual([true, true, false, false]);
    expect(textOf('[data-testid="history"] ol small')).toEqual([text.undone, text.undone, text.present]);
    rows()[0]!.click();
    expect([workspace.set.current.policy.budget, workspace.set.canRedo]).toEqual([1900, false]);
    rows()[1]!.click();
    workspace.set.setLever('minSme', 3);
    expect(rows()).toHaveLength(many);
    expect(sentences().slice(0, 2)).toEqual([expect.stringContaining('→ 3'), 'A: Federal budget $1,700M → $1,800M']);
  });

  test('of a long visit shows its latest steps, and more when asked', async () => {
    const { workspace } = await openedPage();
    for (let step = 1; step <= 150; step++) workspace.set.setLever('budget', 1000 + step);
    toggle('open');
    const more = (): HTMLButtonElement | undefined => find('[data-testid="history"] > .link')[0] as HTMLButtonElement | undefined;
    expect(rows()).toHaveLength(60);
    more()?.click();
    expect(rows()).toHaveLength(120);
    more()?.click();
    expect(rows()).toHaveLength(workspace.history.moments.length);
    expect(more()).toBeUndefined();
  });
});

describe('bookmarks', () => {
  test('bring back what was on the table, as a step of their own', async () => {
    const { workspace } = await openedPage();
    workspace.set.setLever('budget', 1800);
    toggle('open');
    expect(textOf('[data-testid="history"] p')).toContain(text.noBookmarks);
    const field = find(`input[aria-label="${text.bookmarkName}"]`)[0] as HTMLInputElement;
    field.value = 'For the minister';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    (find('[data-testid="history"] form button')[0] as HTMLButtonElement).click();
    expect(textOf('.bookmarks .row')).toEqual(['For the minister']);
    expect(field.value).toBe('');
    workspace.set.setLever('budget', 900);
    workspace.set.duplicate();
    press(text.openBookmark('For the minister'));
    expect([workspace.set.scenarios.length, workspace.set.current.policy.budget]).toEqual([1, 1800]);
    workspace.set.undo();
    expect(workspace.set.scenarios).toHaveLength(2);
  });

  test('without a name are called after what is on the table', async () => {
    const { workspace } = await openedPage();
    workspace.set.setLever('budget', 1800);
    toggle('open');
    const add = find('[data-testid="history"] form button')[0] as HTMLButtonElement;
    add.click();
    workspace.set.duplicate();
    add.click();
    expect(textOf('.bookmarks .row')).toEqual(['Scenarios A, B', 'Federal budget $1,800M']);
  });

  test('can be renamed and removed, each by its own name', async () => {
    const { workspace } = await openedPage();
    workspace.bookmarks.add('First');
    workspace.bookmarks.add('Second');
    toggle('open');
    press(text.renameBookmark('First'));
    type(text.renameBookmark('First'), 'Once');
    expect(textOf('.bookmarks .row')).toEqual(['Second', 'Once']);
    press(text.removeBookmark('Second'));
    expect(textOf('.bookmarks .row')).toEqual(['Once']);
  });
});
