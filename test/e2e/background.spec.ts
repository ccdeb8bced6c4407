/** What goes on without being watched or waited for: a run in a tab behind another, and the answer to a lever before its futures are there. */
import { expect, type Page } from '@playwright/test';
import { finished, linkTo, open, test } from './visit.ts';

/** Moves a lever's slider as a hand does. */
async function moveSlider(page: Page, label: string, value: number): Promise<void> {
  await page.getByRole('slider', { name: label, exact: true }).evaluate((slider: HTMLInputElement, to) => {
    slider.value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

test('a run in a tab behind another goes on to its end', async ({ page, context }) => {
  await page.goto(`/#${await linkTo({ replicates: 40 })}`);
  await expect(page.getByTestId('run-status')).toBeVisible();
  // A page that nobody sees draws nothing and has its timers held back; the browser of the tests shows all its pages, so this one is told.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    window.requestAnimationFrame = () => 0;
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((action: () => void, delay = 0) => later(action, Math.max(10_000, delay))) as typeof window.setTimeout;
  });
  const other = await context.newPage();
  await other.bringToFront();
  await finished(page);
  await expect(page.getByTestId('run-status')).toContainText('40 futures');
});

test('a lever is answered with what is to be expected, said to be that, and then with what was run', async ({ page }) => {
  await open(page, { replicates: 40 });
  const sentence = page.getByTestId('sentence').first();
  const before = await sentence.innerText();
  await moveSlider(page, 'Industry match', 1);
  await expect(page.locator('figure .updating').first()).toContainText(/expected from \d+ new future/);
  await expect(page.getByTestId('run-status')).toContainText(/expected from \d+ new future/);
  await expect(page.getByTestId('odds-jobs')).toContainText('expected');
  expect(await sentence.innerText()).not.toBe(before);
  await finished(page);
  await expect(page.locator('.updating')).toHaveCount(0);
  const answered = await sentence.innerText();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sentence).toHaveText(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(sentence).toHaveText(answered);
});
