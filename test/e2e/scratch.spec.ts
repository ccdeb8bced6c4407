import { expect } from '@playwright/test';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { collisions, unreached, show, FEW, finished, open, ROUGH, test } from './visit.ts';
const t0 = Date.now();
const lap = (s: string) => console.log(((Date.now() - t0) / 1000).toFixed(1), s);
const { policy } = DEFAULT_SCENARIO;
const B = { ...DEFAULT_SCENARIO, policy: { ...policy, matchRatio: 1 as const, budget: 900, portfolioSharpness: 2 } };
test('explore', async ({ page }) => {
  await open(page, { ...ROUGH, scenarios: [DEFAULT_SCENARIO, B] });
  for (const part of ['compare', 'targets', 'why'] as const) {
    const view = await show(page, part);
    await finished(page);
    if (part === 'why') await page.getByTestId('contributions').getByRole('listitem').first().waitFor();
    lap(part);
    console.log('unreached', await unreached(page, view));
    lap('unreached');
    for (const lang of ['en', 'fr']) {
      for (const [width, height] of [[1366, 768], [390, 844]] as const) {
        await page.setViewportSize({ width, height });
        console.log(part, lang, width, await collisions(view));
        console.log(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
        await page.screenshot({ path: `/tmp/decide/${part}-${lang}-${width}.png`, fullPage: true });
        lap('coll');
      }
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.getByRole('button', { name: lang === 'en' ? 'Français' : 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'fr' : 'en');
    }
  }
});
