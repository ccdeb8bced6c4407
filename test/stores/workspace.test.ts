import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { preferredLanguage } from '../../src/stores/language-choice.svelte.ts';
import { checkView, FRESH_VIEW } from '../../src/stores/view-choice.svelte.ts';
import { Workspace } from '../../src/stores/workspace.svelte.ts';
import { handClock, heldRunner, memoryStorage } from './fixtures.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A page in a browser and a tab of its own, with what they have stored and the language it shows. */
function opened(storage = memoryStorage(), languages: readonly string[] = ['en-CA'], tab = memoryStorage()) {
  const shown: string[] = [];
  const workspace = new Workspace(heldRunner(), {
    storage: storage.open,
    tab: tab.open,
    languages,
    clock: handClock(),
    onLanguage: (language) => void shown.push(language),
  });
  return { workspace, storage, tab, shown };
}

/** A link to a budget of 900 and additional jobs, made in French. */
async function sharedLink(): Promise<string> {
  const { workspace } = opened(memoryStorage(), ['fr-CA']);
  workspace.set.setLever('budget', 900);
  workspace.view.change({ jobs: 'additionalJobs', replicates: 50 });
  return workspace.share();
}

describe('a link to clusters of the user’s own', () => {
  test('opens with the same clusters, names and match for each, and with undo back to one’s own work', async () => {
    const { workspace: sender } = opened();
    sender.set.setLever('matchRatio', [1, 2, 3, 4, 5]);
    sender.set.addCluster({ template: 'growing', region: 'NOR' });
    sender.set.setCluster(5, { name: 'Minéraux critiques', firms: 700 });
    sender.set.removeCluster(0);
    const { workspace: receiver } = opened();
    await receiver.begin(`#${await sender.share()}`);
    expect(receiver.set.current.clusters).toEqual(sender.set.current.clusters);
    expect(receiver.set.current.policy.matchRatio).toEqual(sender.set.current.policy.matchRatio);
    receiver.set.undo();
    expect(receiver.set.current).toEqual(DEFAULT_SCENARIO);
  });
});

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

  test('in a tab where nothing was changed leaves the newer work of another tab alone', async () => {
    const { workspace: idle, storage } = opened();
    await idle.begin('');
    const { workspace: busy } = opened(storage);
    busy.set.setLever('budget', 555);
    busy.saveNow();
    idle.saveNow();
    expect(opened(storage).workspace.set.current.policy.budget).toBe(555);
  });

  test('writes a change once, and not again over what another tab saved after it', () => {
    const { workspace: first, storage } = opened();
    first.set.setLever('budget', 700);
    first.saveNow();
    const { workspace: second } = opened(storage);
    second.set.setLever('budget', 555);
    second.saveNow();
    first.saveNow();
    expect(opened(storage).workspace.set.current.policy.budget).toBe(555);
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
    const { workspace } = opened(memoryStorage({}, 'everything'), ['en'], memoryStorage({}, 'everything'));
    workspace.set.setLever('budget', 900);
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
  test('shows its scenarios and its view', async () => {
    const { workspace } = opened();
    await workspace.begin(`#${await sharedLink()}`);
    expect(workspace.set.current.policy.budget).toBe(900);
    expect(workspace.view.state).toEqual({ ...FRESH_VIEW, jobs: 'additionalJobs', replicates: 50 });
    expect(workspace.notice).toEqual({ kind: 'from-link', kept: false });
    expect(workspace.run.status).toEqual({ kind: 'running', done: 0, planned: 50, reached: null });
  });

  test.each([
    ['the one chosen here, whatever the browser prefers', 'en', ['fr-CA'], 'en'],
    ['the browser’s, where none was chosen', null, ['en-GB'], 'en'],
    ['the first of the browser’s that the page has', null, ['de-CH', 'en-US', 'fr-FR'], 'en'],
    ['the link’s, where the reader prefers neither of the two', null, ['ja-JP', 'de'], 'fr'],
    ['the one chosen here, where the browser prefers neither', 'en', ['ja-JP'], 'en'],
  ])('made in French opens in the language of its reader: %s', async (_, chosen, languages, expected) => {
    const storage = memoryStorage(chosen === null ? {} : { 'fifty-fifty.language': chosen });
    const { workspace, shown } = opened(storage, languages);
    await workspace.begin(`#${await sharedLink()}`);
    expect(workspace.set.current.policy.budget).toBe(900);
    expect([shown.at(-1), workspace.language.current]).toEqual([expected, expected]);
  });

  test('does not take back the language that its reader has turned to', async () => {
    const { workspace } = opened(memoryStorage(), ['ja']);
    const link = `#${await sharedLink()}`;
    await workspace.begin(link);
    workspace.toggleLanguage();
    await workspace.openLink(link);
    expect(workspace.language.current).toBe('en');
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
    const before = workspace.set.scenarios;
    await workspace.openLink(`#${link.slice(0, -9)}`);
    expect(workspace.notice?.kind).toBe('damaged-link');
    expect(workspace.notice?.kind === 'damaged-link' && workspace.notice.problems.length).toBeGreaterThan(0);
    expect(workspace.set.scenarios).toBe(before);
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

describe('a reload', () => {
  /** The same tab after a reload. */
  async function reloaded({ storage, tab }: ReturnType<typeof opened>, hash: string, languages: readonly string[] = ['en-CA']) {
    const next = opened(storage, languages, tab);
    await next.workspace.begin(hash);
    return next;
  }

  test('after Share shows what was edited since, not what the link in the address holds', async () => {
    const page = opened();
    page.workspace.set.setLever('budget', 555);
    const hash = `#${await page.workspace.share()}`;
    page.workspace.set.setLever('budget', 321);
    page.workspace.saveNow();
    const { workspace } = await reloaded(page, hash);
    expect([workspace.set.current.policy.budget, workspace.notice]).toEqual([321, null]);
  });

  test('right after Share does not call own work a link’s', async () => {
    const page = opened();
    await page.workspace.begin('');
    const { workspace } = await reloaded(page, `#${await page.workspace.share()}`);
    expect([workspace.notice, workspace.kept]).toEqual([null, []]);
  });

  test('of an opened link shows what was edited since, in the language of the link where that was the one shown', async () => {
    const page = opened(memoryStorage(), ['ja']);
    const hash = `#${await sharedLink()}`;
    await page.workspace.begin(hash);
    page.workspace.set.setLever('budget', 321);
    page.workspace.saveNow();
    const { workspace, shown } = await reloaded(page, hash, ['ja']);
    expect([workspace.set.current.policy.budget, workspace.view.jobs, workspace.notice]).toEqual([321, 'additionalJobs', null]);
    expect(shown).toEqual(['fr']);
  });

  test('keeps the language that was turned to, also where the browser’s storage refuses it', async () => {
    const page = opened(memoryStorage({}, 'everything'));
    page.workspace.toggleLanguage();
    expect((await reloaded(page, '')).shown).toEqual(['fr']);
  });

  test('of a link that nobody has edited says still where it came from', async () => {
    const page = opened();
    const hash = `#${await sharedLink()}`;
    await page.workspace.begin(hash);
    page.workspace.saveNow();
    const { workspace } = await reloaded(page, hash);
    expect([workspace.set.current.policy.budget, workspace.notice]).toEqual([900, { kind: 'from-link', kept: false }]);
  });

  test('shows the work of this tab, whatever another tab saved meanwhile', async () => {
    const page = opened();
    page.workspace.set.setLever('budget', 321);
    page.workspace.saveNow();
    const other = opened(page.storage).workspace;
    other.set.setLever('budget', 555);
    other.saveNow();
    expect((await reloaded(page, '')).workspace.set.current.policy.budget).toBe(321);
  });

  test('opens another link, and the same one after the address was bare', async () => {
    const page = opened();
    const hash = `#${await sharedLink()}`;
    await page.workspace.begin(hash);
    page.workspace.set.setLever('budget', 321);
    page.workspace.saveNow();
    const bare = await reloaded(page, '');
    expect(bare.workspace.set.current.policy.budget).toBe(321);
    await bare.workspace.openLink(hash);
    expect(bare.workspace.set.current.policy.budget).toBe(900);
  });

  test('in a tab that refuses storage, or holds something unreadable, opens the link again', async () => {
    const hash = `#${await sharedLink()}`;
    for (const tab of [memoryStorage({}, 'everything'), memoryStorage({ 'fifty-fifty.tab': '{"work":7' }), memoryStorage({}, 'writing')]) {
      const page = opened(memoryStorage(), ['en-CA'], tab);
      await page.workspace.begin(hash);
      const { workspace } = await reloaded(page, hash);
      expect([workspace.set.current.policy.budget, workspace.notice?.kind]).toEqual([900, 'from-link']);
    }
  });

  test('is not needed to undo a link: one step brings back scenarios and view', async () => {
    const { workspace } = opened();
    workspace.view.change({ gdp: 'additionalGdp' });
    await workspace.openLink(`#${await sharedLink()}`);
    expect([workspace.view.jobs, workspace.view.gdp]).toEqual(['additionalJobs', 'grossGdp']);
    workspace.set.undo();
    expect([workspace.view.jobs, workspace.view.gdp]).toEqual(['grossJobYears', 'additionalGdp']);
  });
});

describe('the language', () => {
  test('is the first that the browser prefers and the page has, and English where there is none', () => {
    expect([preferredLanguage(['de-CH', 'FR-ch', 'en']), preferredLanguage(['en'])]).toEqual(['fr', 'en']);
    // Northern Frisian is `frr`.
    expect([preferredLanguage(['ja']), preferredLanguage(['frr-DE']), preferredLanguage([])]).toEqual([null, null, null]);
    expect(opened(memoryStorage(), ['ja']).shown).toEqual(['en']);
  });

  test('toggled keeps everything else and is remembered', () => {
    const { workspace, storage, shown } = opened();
    workspace.set.setLever('budget', 900);
    const before = workspace.set.scenarios;
    workspace.toggleLanguage();
    expect([shown, workspace.set.scenarios === before]).toEqual([['en', 'fr'], true]); // prettier-ignore
    expect(opened(storage).shown).toEqual(['fr']);
  });
});

describe('a view', () => {
  test('from untrusted text falls back wherever it is unknown', () => {
    const view = {
      jobs: 'additionalJobs',
      gdp: 'grossGdpDirect',
      replicates: 1000,
      uncertainty: 'assumptions',
      until: 'ranking',
      agents: 5000,
      targets: { jobs: { level: 1, quarter: 2 }, gdp: { level: 3, quarter: 4 }, further: [] },
    };
    expect(checkView(view)).toEqual(view);
    expect(checkView({ ...view, targets: { jobs: { level: 1 } } }).targets).toEqual(FRESH_VIEW.targets);
    expect(checkView({ jobs: '__proto__', gdp: 7, replicates: Infinity, uncertainty: null, until: 'never', agents: 12 })).toEqual(
      FRESH_VIEW,
    );
    expect(checkView({})).toEqual(FRESH_VIEW);
  });
});
