// @vitest-environment happy-dom
/** What is not known, on the page: the switch, the odds under both kinds of uncertainty, what they hinge on, how long a run goes on; and the tabs. */
import { describe, expect, test } from 'vitest';
import { INFLUENCE_MINIMUM } from '../../src/experiment/uncertainty/influence.ts';
import { PAGE_IDS } from '../../src/i18n/pages.ts';
import { drawOf, type Uncertainty } from '../../src/experiment/uncertainty/draw.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { choose, find, openedPage, part, textOf, unfold } from './opened-page.ts';
import { beside, forgetDropped, type ValueOf } from '../stores/fixtures.ts';

type Opened = Awaited<ReturnType<typeof openedPage>>;

/** What the calls that wait live under: the assumptions as they stand, or each replicate's own draw of one of them. */
function waitingUnder({ runner }: Opened): Uncertainty[] {
  const drawn = runner.waiting.map(({ request, replicate }) => {
    const { commercialLag } = request.worlds[0]!.assumptions;
    expect([DEFAULT_ASSUMPTIONS.commercialLag, drawOf(request.seed, replicate).commercialLag]).toContain(commercialLag);
    return commercialLag === DEFAULT_ASSUMPTIONS.commercialLag ? 'luck' : 'assumptions';
  });
  return [...new Set(drawn)];
}

/** Answers every call that waits, and those that follow it, until nobody asks for more. */
async function answerAll({ runner, clock }: Opened): Promise<void> {
  for (let turn = 0; turn < 20 && runner.waiting.length > 0; turn++) {
    await runner.answer(runner.waiting.length);
    await beside(clock);
  }
}

function pick(label: string): void {
  const radio = find('fieldset label')
    .find(({ textContent }) => textContent?.trim() === label)
    ?.querySelector('input');
  radio!.checked = true;
  radio!.dispatchEvent(new Event('change', { bubbles: true }));
  find('body');
}

const chosen = (): string[] => textOf('fieldset label.chosen');
const cell = (uncertainty: Uncertainty, row: 'jobs' | 'gdp' | 'both'): string => part(`odds-${uncertainty}-${row}`);
/** Jobs reach their target in half of the futures, GDP in three of four. */
const halfAndMost: ValueOf = (outcome, _, __, replicate) =>
  outcome === 'grossJobYears' ? (replicate % 2 === 0 ? 60_000 : 40_000) : replicate % 4 === 0 ? 40_000 : 60_000;

describe('the switch', () => {
  test('to luck and assumptions runs the scenarios again, each future with its own draw', async () => {
    const page = await openedPage();
    expect([chosen(), waitingUnder(page), page.runner.waiting.length]).toEqual([['Luck only'], ['luck'], 60]);
    await page.runner.answer(30);
    pick('Luck and assumptions');
    await page.clock.advance(16);
    forgetDropped(page.runner);
    expect(chosen()).toEqual(['Luck and assumptions']);
    expect([page.workspace.run.stale, waitingUnder(page), page.runner.waiting.length]).toEqual([true, ['assumptions'], 60]);
    await page.runner.answer(60);
    await beside(page.clock);
    expect(page.workspace.run.picture?.ensemble.request.uncertainty).toBe('assumptions');
    expect(find('td.shown').every(({ dataset }) => dataset['testid']?.startsWith('odds-assumptions-'))).toBe(true);
    // What runs beside is now luck alone.
    expect(waitingUnder(page)).toEqual(['luck']);
  });

  test('says what each choice means, and is undone like any other change', async () => {
    const { workspace } = await openedPage();
    expect(find('fieldset label').every(({ title }) => title.includes('Every future'))).toBe(true);
    pick('Luck and assumptions');
    expect(chosen()).toEqual(['Luck and assumptions']);
    workspace.set.undo();
    expect(chosen()).toEqual(['Luck only']);
  });
});

describe('the table of odds', () => {
  test('has one column until the run beside is there, then both', async () => {
    const page = await openedPage(halfAndMost);
    expect([cell('luck', 'jobs'), cell('assumptions', 'jobs')]).toEqual(['–', '–']);
    await page.runner.answer(60);
    await beside(page.clock);
    // 30 of 60, one success and one failure added: 1.96 × √(¼ / 62) is 12.4 points.
    expect(cell('luck', 'jobs')).toMatch(/^50 of 100 futures ±12 points/);
    expect(cell('luck', 'gdp')).toMatch(/^75 of 100 futures/);
    expect(cell('assumptions', 'jobs')).toBe('–');
    expect(textOf('[data-testid="odds-table"] thead th')).toEqual(['Luck only 60 futures', 'Luck and assumptions running beside']);
    expect(waitingUnder(page)).toEqual(['assumptions']);
    await answerAll(page);
    expect(cell('assumptions', 'jobs')).toMatch(/^50 of 100 futures/);
    expect(textOf('[data-testid="odds-table"] thead th')[1]).toBe('Luck and assumptions 60 futures');
  });

  test('reads both targets in the same future: no more often than either', async () => {
    const page = await openedPage(halfAndMost);
    await answerAll(page);
    // Even replicates reach the jobs, those not divisible by four the GDP: every fourth future reaches both.
    for (const uncertainty of ['luck', 'assumptions'] as const) expect(cell(uncertainty, 'both')).toMatch(/^25 of 100 futures/);
  });

  test('marks the column of the picture, and forgets both when a lever moves', async () => {
    const page = await openedPage(halfAndMost);
    await answerAll(page);
    expect(find('td.shown').map(({ dataset }) => dataset['testid'])).toEqual(['odds-luck-jobs', 'odds-luck-gdp', 'odds-luck-both']);
    page.workspace.set.setLever('budget', 900);
    expect(find('[data-testid="odds-table"].stale')).toHaveLength(1);
    expect(cell('assumptions', 'jobs')).toBe('–');
  });

  test('says how many assumptions are held where a hand has set them', async () => {
    const { workspace } = await openedPage();
    expect(part('odds-table')).not.toContain('held');
    workspace.set.setAssumption('successProbability', 0.5);
    expect(part('odds-table')).toContain('One assumption is held where you set it.');
    workspace.set.setAssumption('commercialLag', 6);
    expect(part('odds-table')).toContain('2 assumptions are held where you set them.');
  });
});

describe('what it hinges on', () => {
  /** Futures whose GDP follows what they drew of one assumption, and of no other. */
  const byLag: ValueOf = (outcome, _, __, replicate) =>
    outcome === 'grossGdp' ? 10_000 * (drawOf(DEFAULT_SCENARIO.seed, replicate).commercialLag ?? NaN) : 1;

  test('waits until enough futures have drawn their assumptions', async () => {
    expect(INFLUENCE_MINIMUM).toBeGreaterThan(40);
    const page = await openedPage(byLag);
    page.workspace.view.change({ replicates: 40 });
    await page.clock.advance(16);
    page.runner.waiting.splice(0, 60);
    await answerAll(page);
    expect(part('hinges')).toContain('Shown once enough futures have drawn their assumptions.');
  });

  test('names the assumption that the results follow first, for the outcome that is asked for', async () => {
    const page = await openedPage(byLag);
    expect(part('hinges')).toContain('Shown once enough futures');
    await answerAll(page);
    const rows = textOf('[data-testid="hinges"] li .name');
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe('Lag to first revenue');
    expect(part('hinges')).toContain('upper third');
    const [list] = find('[data-testid="hinges"] select') as [HTMLSelectElement];
    // This browser does not know a chosen option as `:checked`, by which the list is read.
    list.querySelector = (selector: string) =>
      selector === ':checked' ? list.selectedOptions[0]! : HTMLSelectElement.prototype.querySelector.call(list, selector);
    choose('What it hinges on', 'jobs', find('[data-testid="hinges"]')[0]!);
    expect(new Set(textOf('[data-testid="hinges"] li .swing').map((text) => text.split(' ')[0]))).toEqual(new Set(['0']));
  });

  test('leaves out an assumption that is held', async () => {
    const page = await openedPage(byLag);
    page.workspace.set.setAssumption('commercialLag', 6);
    page.runner.waiting.splice(0, 60);
    await page.clock.advance(16);
    // The run that was under way has not answered: it is waited for a moment.
    await page.clock.advance(150);
    await answerAll(page);
    expect(textOf('[data-testid="hinges"] li .name')).toHaveLength(8);
    expect(textOf('[data-testid="hinges"] li .name')).not.toContain('Lag to first revenue');
  });
});

describe('the settings of a run', () => {
  test('offer to run until the odds are known, and a ranking only where there is something to rank', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Run');
    const offered = (): string[] => textOf('optgroup option', fold);
    expect(find('optgroup', fold)[0]?.getAttribute('label')).toBe('Run until known');
    expect(offered()).toEqual(['odds known to ±2 points']);
    workspace.set.duplicate('B');
    expect(offered()).toEqual(['odds known to ±2 points', 'ranking known to ±2 points']);
  });

  test('take the choice, show it, and go back to a number', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Run');
    const list = find('select', fold)[0] as HTMLSelectElement;
    const select = (value: string): void => {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    };
    select('targets');
    expect(workspace.view.until).toBe('targets');
    expect(textOf('summary .aside', fold)).toEqual(['odds known to ±2 points']);
    expect(textOf('p', fold).join()).toContain('at most 5,000 futures');
    select('200');
    expect([workspace.view.until, workspace.view.replicates]).toEqual(['count', 200]);
    expect(textOf('p', fold).join()).not.toContain('5,000');
  });
});

describe('the tabs of the page', () => {
  const tabs = (): HTMLElement[] => find('nav button[data-testid^="page-"]');
  const current = (): string[] => textOf('nav button[aria-current="page"]');

  test('are buttons, one for each part, and mark the one that is shown', async () => {
    const { workspace } = await openedPage();
    expect(tabs()).toHaveLength(PAGE_IDS.length);
    expect(tabs().every((tab) => tab instanceof HTMLButtonElement && tab.type === 'button')).toBe(true);
    expect(current()).toEqual(['Simulator']);
    expect(find('[data-testid="odds-table"]')).toHaveLength(1);
    find('[data-testid="page-about"]')[0]!.click();
    expect(workspace.page).toBe('about');
    expect(current()).toEqual(['About']);
    expect(find('[data-testid="odds-table"]')).toHaveLength(0);
    find('[data-testid="page-lab"]')[0]!.click();
    expect(current()).toEqual(['Simulator']);
  });

  test('are named in the language of the page', async () => {
    const { workspace } = await openedPage();
    workspace.toggleLanguage();
    expect(tabs().map(({ textContent }) => textContent?.trim())).toEqual([
      'Simulateur',
      'Comparer',
      'Cibles',
      'Pourquoi',
      'Sensibilité',
      'Robustesse',
      'Optimiser',
      'Effets nets',
      'Programmes',
      'Sources',
      'Modèle',
    ]);
  });
});
