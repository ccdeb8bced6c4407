/** Clusters and the levers beyond the core, by hand: added, edited, removed, drawn, shared. */
import { expect, type Page } from '@playwright/test';
import { violationsIn } from './obstacles.ts';
import { answers, FEW, finished, open, ROUGH, test } from './visit.ts';

async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('.levers summary', { hasText: title }).first().click();
}

test('a cluster is added by keyboard, named, and stands in table, title and link as text', async ({ page }) => {
  await open(page, ROUGH);
  await unfold(page, 'Clusters');
  const add = page.getByRole('button', { name: 'Add a cluster' });
  await add.focus();
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.fill('<b>Quantum</b>');
  await page.keyboard.press('Enter');
  await finished(page);
  const table = page.getByRole('table').filter({ hasText: 'Digital' });
  await expect(table).toContainText('<b>Quantum</b>');
  await expect(page.locator('[data-cluster]')).toHaveCount(6);
  const link = page.url();
  const before = await answers(page);
  await page.reload();
  await finished(page);
  if (page.url() === link) expect(await answers(page)).toEqual(before);
  await expect(page.getByRole('table').filter({ hasText: 'Digital' })).toContainText('<b>Quantum</b>');
});

test('a cluster is removed, and undo brings it back with the same answers', async ({ page }) => {
  await open(page, ROUGH);
  const before = await answers(page);
  await unfold(page, 'Clusters');
  await page.locator('[data-cluster="ocean"] button').first().click();
  await page.getByRole('button', { name: /^Remove Ocean/ }).click();
  await finished(page);
  await expect(page.locator('[data-cluster]')).toHaveCount(4);
  expect(await answers(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await finished(page);
  await expect(page.locator('[data-cluster]')).toHaveCount(5);
  expect(await answers(page)).toEqual(before);
});

test('a number outside its limits is refused with a sentence and nothing changes', async ({ page }) => {
  await open(page, FEW);
  await unfold(page, 'Clusters');
  await page.locator('[data-cluster="ocean"] button').first().click();
  const firms = page.locator('[data-cluster="ocean"]').getByRole('textbox', { name: /firms/i });
  const was = await firms.inputValue();
  await firms.fill('5');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cluster="ocean"]').getByRole('alert')).toContainText('20');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-cluster="ocean"] .facts, [data-cluster="ocean"] button').first()).toContainText(was);
});

test('gates wake their thresholds, services take their money from projects', async ({ page }) => {
  await open(page, FEW);
  await unfold(page, 'Gates and reviews');
  await expect(page.getByRole('slider', { name: /^Gate: / })).toHaveCount(0);
  await page.getByRole('switch', { name: 'Yearly gates' }).click();
  await expect(page.getByRole('slider', { name: /^Gate: / })).toHaveCount(5);
  await finished(page);
  await unfold(page, 'Services from the budget');
  await page.getByRole('slider', { name: 'Brokerage' }).focus();
  await page.keyboard.press('End');
  await finished(page);
  await expect(page.getByText(/Services take 20%/)).toBeVisible();
});

test('a year drawn by keyboard changes the answers, and as published brings them back', async ({ page }) => {
  await open(page, ROUGH);
  const before = await answers(page);
  await unfold(page, 'Money over time');
  await page.getByRole('slider', { name: /2020/ }).first().focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
  await finished(page);
  expect(await answers(page)).not.toEqual(before);
  await page.getByRole('button', { name: /^published: each cluster/ }).click();
  await finished(page);
  expect(await answers(page)).toEqual(before);
});

// In both languages, with the most serious rules, in screens.spec.ts.
test('every fold open is accessible by any rule', async ({ page }) => {
  await open(page, FEW);
  const closed = page.locator('.levers details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  expect(await page.locator('.levers details[open]').count()).toBeGreaterThan(6);
  expect(await violationsIn(page, '.levers')).toEqual([]);
});
