import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { preferredLanguage } from '../../src/stores/language-choice.svelte.ts';
import { checkView, FRESH_VIEW } from '../../src/stores/view-choice.svelte.ts';
import { Workspace } from '../../src/stores/workspace.svelte.ts';
import { handClock, heldRunner, memoryStorage } from './fixtures.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A page in a browser of its own, with what it has stored and the language it shows. */
function opened(storage = memoryStorage(), languages: readonly string[] = ['en-CA']) {
  const shown: string[] = [];
  const workspace = new Workspace(heldRunner(), {
    storage: storage.open,
    languages,
    clock: handClock(),
    onLanguage: (language) => void shown.push(language),
  });
  return { workspace, storage, shown };
}

/** A link to a budget of 900 and additional jobs, made in French. */
async function sharedLink(): Promise<string> {
  const { workspace } = opened(memoryStorage(), ['fr-CA']);
  workspace.set.setLever('budget', 900);
  workspace.view.change({ jobs: 'additionalJobs', replicates: 50 });
  return workspace.share();
}

describe('a visit', () => {
  test('finds the work of the last one', async () => {
    const first = opened();
    await first.workspace.begin('');
    first.workspace.set.setLever('budget', 900);
    first.workspace.view.change({ gdp: 'additionalGdp' });
    first.workspace.saveNow();
    const { workspace } = opened(first.storage);
    expect([workspace.set.current.policy.budget, workspace.view.gdp, workspace.notice]).toEqual([900, 'additionalGdp', null]);
  });

  test('saves a moment after the last change, not at each', () => {
    const { workspace, storage } = opened();
    workspace.set.setLever('budget', 900);
    workspace.set.setLever('budget', 800);
    expect(storage.held.size).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(storage.held.get('fifty-fifty.work')).toContain('"budget":800');
  });

  test('in a browser that refuses storage works, and says once that nothing is saved', () => {
    const { workspace } = opened(memoryStorage({}, 'everything'));
    workspace.saveNow();
    expect(workspace.notice).toEqual({ kind: 'not-saved' });
    workspace.dismissNotice();
    workspace.saveNow();
    expect(workspace.notice).toBeNull();
  });

  test('after damage to the saved work starts afresh and says so', () => {
    const { workspace } = opened(memoryStorage({ 'fifty-fifty.work': '{' }));
    expect([workspace.set.scenarios, workspace.notice]).toEqual([[DEFAULT_SCENARIO], { kind: 'unreadable-work' }]);
  });
});

describe('a link', () => {
  test('shows its scenarios, its view and its language', async () => {
    const { workspace, shown } = opened();
    await workspace.begin(`#${await sharedLink()}`);
    expect(workspace.set.current.policy.budget).toBe(900);
    expect(workspace.view.state).toEqual({ ...FRESH_VIEW, jobs: 'additionalJobs', replicates: 50 });
    expect(shown.at(-1)).toBe('fr');
    expect(workspace.notice).toEqual({ kind: 'from-link', kept: false });
    expect(workspace.run.status).toEqual({ kind: 'running', done: 0, planned: 50 });
  });

  test('leaves the language alone where the person has chosen one', async () => {
    const { workspace, shown } = opened(memoryStorage({ 'fifty-fifty.language': 'en' }));
    await workspace.begin(`#${await sharedLink()}`);
    expect(shown.at(-1)).toBe('en');
  });

  test('keeps own work, which can be brought back, by its button and by undo', async () => {
    const { workspace, storage } = opened();
    workspace.set.setLever('minSme', 4);
    await workspace.openLink(`#${await sharedLink()}`);
    expect(workspace.notice).toEqual({ kind: 'from-link', kept: true });
    workspace.set.undo();
    expect(workspace.set.current.policy.minSme).toBe(4);
    workspace.set.redo();
    expect(workspace.set.current.policy.budget).toBe(900);
    workspace.saveNow();
    const next = opened(storage).workspace;
    expect(next.set.current.policy.budget).toBe(900);
    next.restoreKept();
    expect(next.set.current.policy.minSme).toBe(4);
    expect(next.kept).toEqual([]);
  });

  test('opened twice does not push own work out', async () => {
    const { workspace, storage } = opened();
    workspace.set.setLever('minSme', 4);
    const link = `#${await sharedLink()}`;
    await workspace.openLink(link);
    workspace.saveNow();
    const again = opened(storage).workspace;
    await again.begin(link);
    expect(again.kept.map(({ scenarios }) => scenarios[0]?.policy.minSme)).toEqual([4]);
  });

  test('that is damaged says so, changes nothing and is not shown as if it were fine', async () => {
    const link = await sharedLink();
    const { workspace } = opened();
    workspace.set.setLever('minSme', 4);
    const before = workspace.set.state;
    await workspace.openLink(`#${link.slice(0, -9)}`);
    expect(workspace.notice?.kind).toBe('damaged-link');
    expect(workspace.notice?.kind === 'damaged-link' && workspace.notice.problems.length).toBeGreaterThan(0);
    expect(workspace.set.state).toBe(before);
  });

  test('of two opened at once, the later one stands', async () => {
    const { workspace } = opened();
    const other = opened().workspace;
    other.set.setLever('budget', 700);
    const [first, second] = [await sharedLink(), await other.share()];
    await Promise.all([workspace.openLink(first), workspace.openLink(second)]);
    expect(workspace.set.current.policy.budget).toBe(700);
  });
});

describe('the language', () => {
  test('is the first that the browser prefers and the page has', () => {
    expect([preferredLanguage(['de-CH', 'fr-CH', 'en']), preferredLanguage(['ja']), preferredLanguage([])]).toEqual(['fr', 'en', 'en']);
  });

  test('toggled keeps everything else and is remembered', () => {
    const { workspace, storage, shown } = opened();
    workspace.set.setLever('budget', 900);
    const before = workspace.set.state;
    workspace.toggleLanguage();
    expect([shown, workspace.set.state === before]).toEqual([['en', 'fr'], true]); // prettier-ignore
    expect(opened(storage).shown).toEqual(['fr']);
  });
});

describe('a view', () => {
  test('from untrusted text falls back wherever it is unknown', () => {
    expect(checkView('additionalJobs', 'grossGdpDirect', 1000)).toEqual({
      jobs: 'additionalJobs',
      gdp: 'grossGdpDirect',
      replicates: 1000,
    });
    expect(checkView('__proto__', 7, Infinity)).toEqual(FRESH_VIEW);
  });
});
