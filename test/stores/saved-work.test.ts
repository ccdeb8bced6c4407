import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { formatWork, parseWork, WorkStorage, type SavedWork } from '../../src/stores/saved-work.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { FRESH_VIEW } from '../../src/stores/view-choice.svelte.ts';
import { memoryStorage, withBudget } from './fixtures.ts';

const KEY = 'fifty-fifty.work';
const work: SavedWork = {
  scenarios: [DEFAULT_SCENARIO, withBudget(900)],
  reference: 0,
  active: 1,
  view: { ...FRESH_VIEW, jobs: 'additionalJobs' },
  linked: false,
};

describe('saved work', () => {
  test('comes back as it was', () => {
    const storage = new WorkStorage(memoryStorage().open);
    expect(storage.open()).toEqual({ kind: 'nothing' });
    expect(storage.save(work)).toBe(true);
    expect(storage.open()).toEqual({ kind: 'work', work });
  });

  test('that cannot be read is copied aside before anything is written over it, once', () => {
    const memory = memoryStorage({ [KEY]: '{"version":1,' });
    const storage = new WorkStorage(memory.open);
    expect(storage.open()).toEqual({ kind: 'unreadable' });
    expect(storage.open()).toEqual({ kind: 'unreadable' });
    storage.save(work);
    const copies = [...memory.held].filter(([key]) => key.startsWith('fifty-fifty.unreadable'));
    expect(copies.map(([, text]) => text)).toEqual(['{"version":1,']);
    expect(storage.open()).toEqual({ kind: 'work', work });
  });

  test('of a later version is kept, not read', () => {
    const text = formatWork(work).replace('"version":1', '"version":2');
    const memory = memoryStorage({ [KEY]: text });
    expect(new WorkStorage(memory.open).open()).toEqual({ kind: 'unreadable' });
    expect([...memory.held.values()].filter((held) => held === text)).toHaveLength(2);
  });

  test('that could be neither read nor copied is never written over', () => {
    const full = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`fifty-fifty.unreadable.${i + 1}`, `older ${i}`]));
    const memory = memoryStorage({ ...full, [KEY]: 'broken' });
    const storage = new WorkStorage(memory.open);
    expect(storage.open()).toEqual({ kind: 'unreadable' });
    expect(storage.save(work)).toBe(false);
    expect(memory.held.get(KEY)).toBe('broken');
  });

  test('in a browser that refuses storage is nothing, and says so without throwing', () => {
    const storage = new WorkStorage(memoryStorage({}, 'everything').open);
    expect(storage.open()).toEqual({ kind: 'refused' });
    expect([storage.save(work), storage.keep(work), storage.saveLanguage('fr')]).toEqual([false, false, false]);
    expect([storage.kept(), storage.language()]).toEqual([[], null]);
  });

  test('in a full storage is read, and not saved', () => {
    const storage = new WorkStorage(memoryStorage({ [KEY]: formatWork(work) }, 'writing').open);
    expect(storage.open()).toEqual({ kind: 'work', work });
    expect(storage.save(work)).toBe(false);
  });

  test('from before clusters and the later levers existed opens complete, and loses nothing of what it held', () => {
    const former = ['matchRatio', 'budget', 'startAtQuarter', 'stopAtQuarter', 'portfolio', 'portfolioSharpness', 'selection', 'minSme'];
    const { clusters: _, ...scenario } = withBudget(900);
    const policy = Object.fromEntries(Object.entries(scenario.policy).filter(([id]) => former.includes(id)));
    const { followOn: _followOn, ventureYears: _ventureYears, ...assumptions } = { ...scenario.assumptions, leakage: 0.25 };
    const old = {
      version: 1,
      scenarios: [{ ...scenario, name: 'Lean', policy, assumptions }],
      reference: 0,
      active: 0,
      view: FRESH_VIEW,
      linked: false,
    };
    const memory = memoryStorage({ [KEY]: JSON.stringify(old) });
    const opened = new WorkStorage(memory.open).open();
    const complete = { ...withBudget(900), name: 'Lean', assumptions: { ...DEFAULT_SCENARIO.assumptions, leakage: 0.25 } };
    expect(opened).toEqual({ kind: 'work', work: { scenarios: [complete], reference: 0, active: 0, view: FRESH_VIEW, linked: false } });
  });

  test('with clusters of the user’s own comes back with them, and in another order of keys is the same work', () => {
    const set = new ScenarioSet();
    set.addCluster({ template: 'mature', region: 'QC' });
    set.setCluster(5, { name: '<b>Aérospatiale & co</b>' });
    const own = { ...work, scenarios: [set.current], reference: 0, active: 0 };
    expect(parseWork(formatWork(own))).toEqual(own);
    const storage = new WorkStorage(memoryStorage().open);
    const turned = { ...set.current, policy: Object.fromEntries(Object.entries(set.current.policy).reverse()) } as Scenario;
    storage.keep(own);
    storage.keep({ ...own, scenarios: [turned] });
    expect(storage.kept()).toEqual([own]);
  });

  test('with a scenario outside its limits is not read', () => {
    const text = formatWork({ ...work, scenarios: [withBudget(-1)], reference: 0, active: 0 });
    expect(parseWork(text)).toBeNull();
  });

  test('kept aside comes back newest first, the same one once, and is forgotten when it is released', () => {
    const storage = new WorkStorage(memoryStorage().open);
    const older = { ...work, reference: 0, active: 0 };
    for (const kept of [older, work, older]) storage.keep(kept);
    expect(storage.kept()).toEqual([older, work]);
    storage.release(older);
    expect(storage.kept()).toEqual([work]);
  });

  test('however it was damaged, opening never throws and loses no text', () => {
    const text = formatWork(work);
    const damage = fc.record({ at: fc.nat(text.length), cut: fc.nat(40), put: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        const damaged = text.slice(0, at) + put + text.slice(at + cut);
        const memory = memoryStorage({ [KEY]: damaged });
        const opened = new WorkStorage(memory.open).open();
        expect(['work', 'unreadable']).toContain(opened.kind);
        const copies = [...memory.held.values()].filter((held) => held === damaged);
        expect(copies).toHaveLength(opened.kind === 'work' ? 1 : 2);
      }),
    );
  });
});
