// @vitest-environment happy-dom
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { find, openedPage, textOf } from './opened-page.ts';

/** The page of effects with so many futures; every recorded number is the scenario's budget plus the future's own. */
async function openedEffects(futures = 60) {
  const page = await openedPage();
  page.workspace.show('effects');
  await page.clock.advance(200);
  await page.runner.answer(futures);
  await page.clock.advance(200);
  return page;
}

type Opened = Awaited<ReturnType<typeof openedPage>>;

/** Answers so many futures of the run that an edit has started; calls of runs that it made useless are dropped. */
async function rerun({ runner, clock }: Opened, futures = 60): Promise<void> {
  runner.waiting.splice(0);
  await clock.advance(16);
  await clock.advance(200);
  await runner.answer(futures - 1);
  await clock.advance(200);
  await runner.answer(1);
}

/** Two scenarios, the second with a budget of 3,000, in the same luck; the second is on the screen. */
async function twoScenarios() {
  const page = await openedEffects(0);
  page.workspace.set.duplicate('B');
  page.workspace.set.setLever('budget', 3000);
  await rerun(page);
  return page;
}

const part = (testid: string): HTMLElement => find(`[data-testid="${testid}"]`)[0] as HTMLElement;
const rows = (testid: string): string[] => textOf('li[data-row]', part(testid));
const press = (selector: string, testid: string): void => (find(selector, part(testid))[0] as HTMLButtonElement).click();

function choose(index: number, value: string): void {
  const list = find('.choices select')[index] as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the page of effects', () => {
  test('shows no effect under 20 futures, and says so', async () => {
    const { runner, clock } = await openedEffects(19);
    for (const testid of ['waterfall', 'present-values', 'costs', 'health']) {
      expect(textOf('.waiting', part(testid))).toEqual(['Effects are shown from 20 futures on.']);
      expect(part(testid).textContent).not.toMatch(/\$1\.6/);
    }
    await clock.advance(200);
    await runner.answer(1);
    expect(textOf('.waiting', part('effects-view'))).toEqual([]);
    expect(rows('waterfall')).toHaveLength(8);
  });

  test('takes GDP or job-years apart, as is chosen: the means of 1,681 to 1,740', async () => {
    await openedEffects();
    expect(rows('waterfall')[0]).toMatch(/^Gross \$1\.71B \$1\.68B to \$1\.74B$/);
    expect(rows('waterfall')[1]).toMatch(/^Deadweight part of the gross −\$1\.71B/);
    press('.switch button:last-child', 'waterfall');
    expect(rows('waterfall')[0]).toBe('Gross 1,710 1,680 to 1,740');
    expect(textOf('.switch [aria-pressed="true"]', part('waterfall'))).toEqual(['Job-years']);
  });

  test('says at each step what is assumed, and of rates what was not read', async () => {
    await openedEffects();
    expect(textOf('li[data-row="displacement"] .label', part('waterfall'))).toEqual(['Displacement 40%, assumed']);
    expect(textOf('dd', part('present-values')).filter((why) => why.includes('not read'))).toHaveLength(2);
    expect(find('dd a', part('present-values'))).toHaveLength(2);
  });

  test('has every chart as a table of the same rows, which the keyboard can scroll', async () => {
    await openedEffects();
    for (const [testid, count] of [
      ['waterfall', 8],
      ['present-values', 4],
    ] as const) {
      press('button.link', testid);
      await tick();
      expect(find('tbody tr', part(testid))).toHaveLength(count);
      expect(find('[role="region"]', part(testid))[0]?.tabIndex).toBe(0);
      expect(rows(testid)).toEqual([]);
      expect(textOf('[data-testid="sentence"]', part(testid))[0]).toMatch(/\.$/);
    }
  });

  test('shows a rate of the scenario’s own among those in use', async () => {
    const page = await openedEffects();
    page.workspace.set.setAssumption('discountRate', 0.05);
    await rerun(page);
    expect(rows('present-values').map((row) => row.split(' ')[0])).toEqual(['3%', '3.5%', '5%', '7%', '8%']);
  });

  test('is read in the chosen place, in the whole programme where the scenario has no such cluster', async () => {
    const page = await openedEffects();
    expect(textOf('.choices optgroup').length).toBe(2);
    expect(find('.choices select:first-of-type option').length).toBeGreaterThan(12);
    choose(0, 'ocean');
    expect(textOf('.term', part('waterfall'))[0]).toMatch(/^Ocean, /);
    page.workspace.set.removeCluster(2);
    await rerun(page);
    expect(textOf('.term', part('waterfall'))[0]).toMatch(/^Whole programme, /);
  });

  test('is read at the chosen year everywhere', async () => {
    await openedEffects();
    choose(1, '20');
    expect(textOf('h2', part('costs'))).toEqual(['What federal money buys, to March 2023']);
    expect(textOf('h2', part('health'))).toEqual(['Clusters by stage of life, March 2023']);
    for (const testid of ['waterfall', 'present-values'])
      expect(textOf('[data-testid="sentence"]', part(testid))[0]).toContain('March 2023');
  });

  test('is marked as out of date from a move of a lever until the first new result', async () => {
    const page = await openedEffects();
    const stale = (): number => find('.stale', part('effects-view')).length;
    expect(stale()).toBe(0);
    page.workspace.set.setLever('budget', 900);
    expect(stale()).toBe(4);
    await rerun(page, 20);
    expect(stale()).toBe(0);
  });

  test('speaks French throughout', async () => {
    const { workspace } = await openedEffects();
    workspace.toggleLanguage();
    expect(rows('waterfall').map((row) => row.split(' ')[0])).toEqual([
      'Brut',
      'Effet',
      'Fuites',
      'Déplacement',
      'Éviction',
      'Substitution',
      'Retombées',
      'Additionnel',
    ]);
    expect(part('effects-view').textContent).not.toMatch(/\b(futures|median|whole|cluster|federal money)\b/i);
  });
});

describe('beside scenario A', () => {
  test('every figure has its paired difference: 3,000 less 1,681 in each future', async () => {
    await twoScenarios();
    expect(rows('waterfall')[0]).toMatch(/Difference to the reference:\s*\+\$1\.32B \+\$1\.32B$/);
    expect(rows('present-values').every((row) => /Difference to the reference:\s*\+\$1\.32B/.test(row))).toBe(true);
    expect(textOf('tr.whole td:last-child', part('costs'))).toEqual(['+1,320 +1,320']);
  });

  test('A itself has none', async () => {
    const { workspace } = await twoScenarios();
    workspace.set.activate(0);
    expect(part('effects-view').textContent).not.toContain('Difference to the reference');
  });
});

describe('the tables', () => {
  test('of what money buys go by cluster or by region, the whole last', async () => {
    await openedEffects();
    const places = (): string[] => textOf('tbody th', part('costs'));
    expect(places()).toHaveLength(6);
    press('.switch button:last-child', 'costs');
    expect(places()).toHaveLength(7);
    expect(places().at(-1)).toBe('Whole programme');
  });

  test('of what money buys say where there was nothing to divide by, instead of a number', async () => {
    const page = await openedEffects(0);
    page.workspace.set.setLever('budget', 0);
    await rerun(page, 20);
    // One future of twenty, that of replicate 0, has no money; the others have.
    expect(textOf('tr.whole .ratio', part('costs'))[0]).toMatch(/^\$1,000,000/);
    expect(part('waterfall').textContent).not.toMatch(/NaN|Infinity|undefined/);
    expect(part('costs').textContent).not.toMatch(/NaN|Infinity|undefined/);
    expect(part('health').textContent).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('of health group the clusters by stage and say in words how each reads', async () => {
    await openedEffects();
    expect(find('tbody[data-stage]', part('health')).map((body) => body.dataset.stage)).toEqual(['sustaining']);
    expect(textOf('tbody[data-stage] th[scope="row"]', part('health'))).toHaveLength(5);
    // Every cluster is as the whole: no mark, and said so.
    expect(find('i.ahead, i.behind', part('health'))).toEqual([]);
    expect(textOf('tbody[data-stage] tr:nth-child(2) td[data-reading="near"] b', part('health'))).toHaveLength(8);
  });
});
