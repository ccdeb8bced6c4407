// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { find, openedPage, textOf } from './opened-page.ts';

const heading = (): string => textOf('#places-title').join();
const budgetRows = (): string[] => textOf('.places .budget tr').map((row) => row.replace(/\s+/g, ' '));

/** The page after a whole run in which every outcome is the budget. */
async function afterARun() {
  const page = await openedPage();
  await page.clock.advance(200);
  await page.runner.answer(60);
  return page;
}

describe('the table of places', () => {
  test('names its scenario only where several stand side by side', async () => {
    const { workspace, runner, clock } = await afterARun();
    expect(heading()).toBe('Where it goes, to March 2028');
    workspace.set.duplicate('Twice as much');
    workspace.set.setLever('budget', 3362);
    await clock.advance(216);
    await runner.answer(1);
    expect(heading()).toBe('Where it goes in scenario B, Twice as much, to March 2028');
    workspace.set.activate(0);
    expect(heading()).toBe('Where it goes in scenario A, Programme as designed, to March 2028');
    workspace.toggleLanguage();
    expect(heading()).toBe('Où va l’argent du scénario A, Programme tel que conçu, jusqu’en mars 2028');
  });

  test('has a row for what services take, in the column of federal money, and ends with all of it', async () => {
    const { workspace, runner, clock } = await afterARun();
    expect(budgetRows().map((row) => row.replace(/\$.*/, ''))).toEqual(['Running of the clusters', 'Committed to no project', 'All federal money']); // prettier-ignore
    workspace.set.setLever('vouchers', 0.1);
    await clock.advance(216);
    await runner.answer(60);
    expect(budgetRows()[0]).toMatch(/^Services paid from the budget/);
    expect(budgetRows().at(-1)).toBe('All federal money$1.68B');
    const cells = find('.places .budget tr:last-child td').map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['', '$1.68B', '', '', '']);
  });

  test('keeps these rows by region', async () => {
    await afterARun();
    const before = budgetRows();
    find('.places .switch button')[1]?.click();
    expect(textOf('.places tbody th')[0]).toBe('British Columbia');
    expect(budgetRows()).toEqual(before);
  });

  test('has no such rows where there is no money at all', async () => {
    const { workspace, runner, clock } = await afterARun();
    workspace.set.setLever('budget', 0);
    await clock.advance(216);
    await runner.answer(60);
    expect(budgetRows()).toEqual([]);
  });
});
