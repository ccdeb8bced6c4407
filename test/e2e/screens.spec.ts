/** What fits where, and who can use it. */
import { expect } from '@playwright/test';
import { seriousViolations } from './obstacles.ts';
import { finished, open, ROUGH, test } from './visit.ts';

test('at 1366 × 768 levers, answers, both charts and the verdicts are in sight together', async ({ page }) => {
  await open(page, ROUGH);
  await page.getByTestId('suggest-half-budget').click();
  await finished(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const parts = [page.getByRole('slider', { name: 'Industry match' }), page.getByRole('slider', { name: 'IP openness' })];
  for (const testid of ['odds-jobs', 'odds-gdp', 'card-cost', 'chart-jobs', 'chart-gdp', 'comparison'])
    parts.push(page.getByTestId(testid));
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height).toBeLessThanOrEqual(768);
  }
});

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: `${language}-CA` });

    test('a phone shows everything without scrolling sideways, and a lever beside its effect', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, ROUGH);
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.locator('aside .primary').click();
      const slider = page.locator('aside input[type="range"]').first();
      await expect(slider).toBeInViewport();
      await expect(page.getByTestId('odds-jobs').locator('strong')).toBeInViewport();
      await slider.focus();
      await page.keyboard.press('Home');
      await finished(page);
      expect(await overflow()).toBeLessThanOrEqual(0);
    });

    test('no serious obstacle is found, with everything opened', async ({ page }) => {
      await open(page, ROUGH);
      await page.getByTestId('suggest-half-budget').click();
      await finished(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.getByTestId('chart-gdp').locator('button').first().click();
      await page.locator('.info').first().click();
      expect(await seriousViolations(page)).toEqual([]);
    });
  });
}

test('every sign that explains is a target of 24 pixels a side, and nothing lies on it', async ({ page }) => {
  await open(page, ROUGH);
  for (const summary of await page.locator('aside summary').all()) await summary.click();
  expect(await page.locator('.info').count()).toBeGreaterThan(50);
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (width < 860) await page.locator('aside .primary').click();
    const faults = await page.locator('.info').evaluateAll((signs) =>
      signs.flatMap((sign) => {
        sign.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = sign.getBoundingClientRect();
        const corners = [1, 23].flatMap((x) => [1, 23].map((y) => document.elementFromPoint(left + x, top + y)));
        return width >= 24 && height >= 24 && corners.every((hit) => hit === sign) ? [] : [sign.getAttribute('aria-label') ?? ''];
      }),
    );
    expect(faults).toEqual([]);
  }
});

test('whoever wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, ROUGH);
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).transitionDuration),
  );
  expect(new Set(durations)).toEqual(new Set(['0s']));
});

test('the first stop of the Tab key leads past the levers to the results', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
