/** The parts of the page beside the simulator: programmes, net effects, evidence, about the model; and what is not known. */
import { expect } from '@playwright/test';
import { seriousViolations } from './obstacles.ts';
import { FEW, finished, open, ROUGH, test } from './visit.ts';

const VIEWS = ['programmes', 'effects', 'evidence', 'about'] as const;

for (const [language, width, height] of [
  ['en', 1366, 768],
  ['fr', 390, 844],
] as const) {
  test(`every part of the page opens in ${language} at ${width} pixels, without obstacles or scrolling sideways`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, locale: `${language}-CA`, viewport: { width, height } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await open(page, ROUGH);
    for (const view of VIEWS) {
      await page.getByTestId(`page-${view}`).click();
      await expect(page.getByTestId(`page-${view}`)).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('main h1, main h2').first()).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([view, Math.max(0, overflow)]).toEqual([view, 0]);
      expect([view, await seriousViolations(page)]).toEqual([view, []]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('luck and assumptions widen the band, and a link brings both the choice and the part of the page back', async ({ page, context }) => {
  await open(page);
  const range = page.getByTestId('odds-jobs').locator('p', { hasText: 'Median' });
  const before = await range.innerText();
  await page.getByText('Luck and assumptions', { exact: true }).first().click();
  await finished(page);
  const width = (text: string): number => {
    const [low = 0, high = 0] = (/\(([\d,]+) to ([\d,]+)\)/.exec(text) ?? []).slice(1).map((part) => Number(part.replaceAll(',', '')));
    return high - low;
  };
  expect(width(await range.innerText())).toBeGreaterThan(1.5 * width(before));
  await page.getByTestId('page-effects').click();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const opened = page.url();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).not.toHaveURL(opened);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByTestId('page-effects')).toHaveAttribute('aria-current', 'page');
  await expect(other.getByRole('radio', { name: 'Luck and assumptions' })).toBeChecked();
});

test('a published design opens beside the one on screen', async ({ page }) => {
  await open(page, FEW);
  await page.getByTestId('page-programmes').click();
  await page
    .getByRole('button', { name: /^Compare/ })
    .nth(1)
    .click();
  await finished(page);
  await expect(page.getByTestId('page-lab')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByTestId('comparison')).toContainText('B');
});
