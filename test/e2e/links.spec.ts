/** Links and saved work: the same numbers elsewhere, a clear word where a link is damaged, nothing of one's own lost. */
import { expect } from '@playwright/test';
import { answers, FEW, finished, linkTo, open, ROUGH, test } from './visit.ts';

test('a shared link gives the same numbers in another browser, word for word', async ({ page, browser, baseURL }) => {
  await open(page, ROUGH);
  await page.getByTestId('suggest-lottery').click();
  await page.getByRole('combobox', { name: 'What counts as GDP' }).selectOption('additionalGdp');
  await finished(page);
  const shared = await answers(page);
  const untouched = page.url();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page).not.toHaveURL(untouched);
  const elsewhere = await browser.newContext({ locale: 'fr-CA', viewport: { width: 1366, height: 768 } });
  const other = await elsewhere.newPage();
  await other.goto(page.url().replace(/^.*#/, `${baseURL ?? ''}#`));
  // The sender goes: what its page would run on its own while idle is not what is waited for.
  await page.close();
  await expect(other.getByTestId('notice')).toHaveAttribute('data-kind', 'from-link');
  await finished(other);
  // It opens in the reader's language; the numbers are the sender's.
  await expect(other.locator('html')).toHaveAttribute('lang', 'fr');
  await other.getByRole('button', { name: 'English' }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  expect(await answers(other)).toEqual(shared);
  await elsewhere.close();
});

test('the address changes only on Share', async ({ page }) => {
  await page.goto('/');
  const before = page.url();
  await page.getByRole('combobox', { name: 'Selection rule' }).selectOption('lottery');
  await page.getByTestId('suggest-match-one').click();
  expect(page.url()).toBe(before);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page).toHaveURL(/#v1\./);
});

test('a damaged link says so and is not shown as anything else', async ({ page }) => {
  const link = await linkTo();
  await page.goto(`/#${link.slice(0, Math.floor(link.length / 2))}`);
  const notice = page.getByTestId('notice');
  await expect(notice).toHaveAttribute('data-kind', 'damaged-link');
  await expect(notice).toContainText('What you see below is not what the link held.');
  await expect(page.getByRole('button', { name: 'A Programme as designed', exact: true })).toBeVisible();
});

test('a link opened over own work keeps it, and one press brings it back', async ({ page }) => {
  await open(page, FEW);
  await page.getByRole('combobox', { name: 'Selection rule' }).selectOption('lottery');
  await finished(page);
  const hash = await linkTo({ ...FEW, replicates: 3 });
  await page.evaluate((text) => (location.hash = text), hash);
  await expect(page.getByRole('combobox', { name: 'Selection rule' })).toHaveValue('top-score');
  await page.getByRole('button', { name: 'Back to my own work' }).click();
  await expect(page.getByRole('combobox', { name: 'Selection rule' })).toHaveValue('lottery');
});

test('work is found again on the next visit', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Selection rule' }).selectOption('lottery');
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: 'Selection rule' })).toHaveValue('lottery');
});

test('a browser that refuses storage gets a page that works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(`/#${await linkTo()}`);
  await finished(page);
  await expect(page.getByTestId('odds-jobs')).toContainText(/Median/);
});
