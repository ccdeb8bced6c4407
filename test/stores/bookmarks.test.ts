import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { Bookmarks, MAX_BOOKMARKS } from '../../src/stores/bookmarks.svelte.ts';
import { FRESH_MOMENT, History } from '../../src/stores/history.svelte.ts';
import { WorkStorage } from '../../src/stores/saved-work.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { Workspace } from '../../src/stores/workspace.svelte.ts';
import { handClock, heldRunner, memoryStorage, withBudget } from './fixtures.ts';

const withBudgets = (...budgets: number[]) => ({ ...FRESH_MOMENT, scenarios: budgets.map(withBudget) });

describe('the history', () => {
  test('holds every moment in order and goes to any of them, forwards too', () => {
    const history = new History(withBudgets(1));
    for (const budget of [2, 3, 4]) history.record({ scenarios: [withBudget(budget)] });
    const budget = () => history.present.scenarios[0]?.policy.budget;
    expect([history.moments.length, history.at, budget()]).toEqual([4, 3, 4]);
    history.goTo(1);
    expect([history.at, budget(), history.canUndo, history.canRedo]).toEqual([1, 2, true, true]);
    history.goTo(3);
    expect([history.at, budget(), history.canRedo]).toEqual([3, 4, false]);
    for (const nowhere of [-1, 4, 3]) history.goTo(nowhere);
    expect(history.at).toBe(3);
  });

  test('forgets what was undone once something else is done', () => {
    const history = new History(withBudgets(1));
    for (const budget of [2, 3]) history.record({ scenarios: [withBudget(budget)] });
    history.goTo(0);
    history.record({ scenarios: [withBudget(9)] });
    expect(history.moments.map(({ scenarios }) => scenarios[0]?.policy.budget)).toEqual([1, 9]);
  });

  test('has no end: two thousand steps back', () => {
    const history = new History();
    for (let budget = 1; budget <= 2000; budget++) history.record({ scenarios: [withBudget(budget)] });
    for (let step = 0; step < 2000; step++) history.undo();
    expect([history.present.scenarios[0], history.canUndo]).toEqual([DEFAULT_SCENARIO, false]);
  });
});

describe('scenarios among themselves', () => {
  const prepared = () => {
    const history = new History({ ...withBudgets(1, 2, 3), active: 1, reference: 2 });
    const set = new ScenarioSet(history);
    return { set, order: () => set.scenarios.map(({ policy }) => policy.budget), history };
  };

  test('change places, and the active and the pinned one stay what they are', () => {
    const { set, order } = prepared();
    set.move(2, 0);
    expect([order(), set.active, set.reference]).toEqual([[3, 1, 2], 2, 0]);
    set.move(0, 2);
    expect([order(), set.active, set.reference]).toEqual([[1, 2, 3], 1, 2]);
    for (const [from, to] of [[0, 3], [-1, 0], [1, 1]] as const) set.move(from, to); // prettier-ignore
    expect(order()).toEqual([1, 2, 3]);
  });

  test('are pinned one at a time; without the pinned one the first takes its part', () => {
    const { set } = prepared();
    set.pin(1);
    expect(set.reference).toBe(1);
    set.pin(7);
    expect(set.reference).toBe(1);
    set.remove(1);
    expect(set.reference).toBe(0);
    set.undo();
    expect([set.reference, set.scenarios.length]).toEqual([1, 3]);
    set.remove(0);
    expect(set.reference).toBe(0);
  });

  test('are copied from any place, with their notes', () => {
    const { set, order } = prepared();
    set.setNotes(0, 'first\nline');
    expect(set.duplicateAt(0)).toBe(true);
    expect([order(), set.active, set.scenarios[3]?.notes]).toEqual([[1, 2, 3, 1], 3, 'first\nline']);
    expect(set.duplicateAt(9)).toBe(false);
  });

  test('are reset to their preset and keep name and notes; what is at its preset takes no step', () => {
    const { set, history } = prepared();
    set.rename(0, 'Mine');
    set.setNotes(0, 'why');
    const before = history.moments.length;
    set.reset(0);
    expect(set.scenarios[0]).toEqual({ ...DEFAULT_SCENARIO, name: 'Mine', notes: 'why' });
    set.reset(0);
    expect(history.moments.length).toBe(before + 1);
  });

  test('have notes of two thousand characters at most', () => {
    const { set } = prepared();
    set.setNotes(0, 'x'.repeat(3000));
    expect(set.scenarios[0]?.notes).toHaveLength(2000);
  });
});

describe('bookmarks', () => {
  test('bring a moment back as a step of its own', () => {
    const history = new History(withBudgets(1));
    const bookmarks = new Bookmarks(history);
    expect(bookmarks.add(' Start ')).toBe(true);
    history.record({ scenarios: [withBudget(5)] });
    const [{ id, name } = { id: '', name: '' }] = bookmarks.all;
    expect(name).toBe('Start');
    bookmarks.open(id);
    expect(history.present.scenarios[0]?.policy.budget).toBe(1);
    history.undo();
    expect(history.present.scenarios[0]?.policy.budget).toBe(5);
  });

  test('are renamed and removed by their id, the newest first, and are limited in number', () => {
    const bookmarks = new Bookmarks(new History());
    for (const name of ['one', 'two', 'three']) bookmarks.add(name);
    const id = bookmarks.all[1]?.id ?? '';
    bookmarks.rename(id, 'second');
    expect(bookmarks.all.map(({ name }) => name)).toEqual(['three', 'second', 'one']);
    bookmarks.remove(id);
    expect(bookmarks.all.map(({ name }) => name)).toEqual(['three', 'one']);
    while (bookmarks.hasRoom) bookmarks.add('more');
    expect([bookmarks.all.length, bookmarks.add('too many')]).toEqual([MAX_BOOKMARKS, false]);
    expect(new Set(bookmarks.all.map((one) => one.id)).size).toBe(MAX_BOOKMARKS);
  });

  test('outlive a visit; what cannot be read of them is left out', () => {
    const { open } = memoryStorage();
    const storage = new WorkStorage(open);
    const bookmarks = new Bookmarks(new History(withBudgets(7)), [], (all) => void storage.saveBookmarks(all));
    bookmarks.add('kept');
    expect(storage.bookmarks()).toEqual(bookmarks.all);
    const text = open().getItem('fifty-fifty.bookmarks') ?? '';
    const broken = [...(JSON.parse(text) as unknown[]), { id: '9', name: 'bad', work: { version: 1 } }, 7];
    open().setItem('fifty-fifty.bookmarks', JSON.stringify(broken));
    expect(storage.bookmarks()).toEqual(bookmarks.all);
    open().setItem('fifty-fifty.bookmarks', '{');
    expect(storage.bookmarks()).toEqual([]);
  });
});

describe('unsaved changes', () => {
  const opened = async (tab = memoryStorage()) => {
    const surroundings = {
      storage: memoryStorage().open,
      tab: tab.open,
      languages: ['en'],
      clock: handClock(),
      onLanguage: () => undefined,
    };
    const workspace = new Workspace(heldRunner(), surroundings);
    await workspace.begin('');
    return { workspace, tab };
  };

  test('are none on a fresh visit, and some once anything is changed that a link would hold', async () => {
    const { workspace } = await opened();
    expect(workspace.unshared).toBe(false);
    workspace.set.setLever('budget', 900);
    expect(workspace.unshared).toBe(true);
    workspace.set.undo();
    expect(workspace.unshared).toBe(false);
    for (const change of [
      { jobs: 'additionalJobs' },
      { targets: { ...workspace.view.targets, jobs: { level: 1, quarter: 1 } } },
    ] as const) {
      workspace.view.change(change);
      expect(workspace.unshared).toBe(true);
      workspace.set.undo();
    }
  });

  test('are none after a link was made, nor after one was opened, nor by looking at another scenario', async () => {
    const { workspace } = await opened();
    workspace.set.setLever('budget', 900);
    workspace.set.duplicate();
    const hash = await workspace.share();
    expect(workspace.unshared).toBe(false);
    workspace.set.activate(0);
    expect(workspace.unshared).toBe(false);
    workspace.set.setNotes(0, 'new');
    expect(workspace.unshared).toBe(true);
    await workspace.openLink(hash);
    expect(workspace.unshared).toBe(false);
  });

  test('are known after a reload of the tab', async () => {
    const { workspace, tab } = await opened();
    workspace.set.setLever('budget', 900);
    await workspace.share();
    workspace.saveNow();
    expect((await opened(tab)).workspace.unshared).toBe(false);
    workspace.set.setLever('budget', 901);
    workspace.saveNow();
    expect((await opened(tab)).workspace.unshared).toBe(true);
  });
});

describe('a question of the moment', () => {
  const question = { kind: 'difference', a: 0, b: 1, outcome: 'grossGdp', quarter: 40 } as const;

  test('goes with the next edit of what is run, not with a new name or another look', async () => {
    const workspace = new Workspace(heldRunner(), {
      ...{ storage: memoryStorage().open, tab: memoryStorage().open, languages: ['en'], clock: handClock(), onLanguage: () => undefined },
    });
    await workspace.begin('');
    workspace.set.duplicate();
    workspace.ask(question);
    workspace.set.rename(1, 'Other');
    workspace.view.change({ jobs: 'additionalJobs' });
    expect(workspace.asked).toEqual(question);
    workspace.set.pin(1);
    expect(workspace.asked).toBeNull();
    workspace.ask(question);
    workspace.set.setLever('budget', 5);
    expect(workspace.asked).toBeNull();
  });
});
