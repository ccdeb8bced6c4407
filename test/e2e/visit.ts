/** A visit to the built page: it fails on any complaint in the console and on any request to a stranger. */
import { test as base, expect, type Page } from '@playwright/test';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { encodeLink } from '../../src/sharing/link.ts';
import { USUAL_LOOK } from '../../src/sharing/shared-view.ts';

/** Runs share two cores with everything else: what is waited for is a state, never a time. */
const PATIENCE = { timeout: 50_000 };

/** Tests of the page: `page` is watched from its first request to the end of the test. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** The hash of scenarios that run in so many futures: a short run keeps the tests quick. */
export async function linkTo(replicates: number, scenarios: readonly Scenario[] = [DEFAULT_SCENARIO]): Promise<string> {
  return encodeLink({ scenarios, active: 0, language: null, jobs: 'grossJobYears', gdp: 'grossGdp', replicates, ...USUAL_LOOK });
}

/** Waits until the run has ended as planned. */
export async function finished(page: Page): Promise<void> {
  await expect(page.getByTestId('run-status')).toHaveAttribute('data-kind', 'done', PATIENCE);
}

/** Opens the default scenario in so many futures, without the banner of a link, and waits for the run. */
export async function open(page: Page, replicates = 20): Promise<void> {
  await page.goto(`/#${await linkTo(replicates)}`);
  await page.getByTestId('notice').getByRole('button').last().click();
  await finished(page);
}

/** The text of every answer on the page, as a reader sees it. */
export async function answers(page: Page): Promise<string[]> {
  const parts = ['odds-jobs', 'odds-gdp', 'card-additional', 'card-cost', 'sentence', 'verdict'];
  const texts = await Promise.all(parts.map((part) => page.getByTestId(part).allInnerTexts()));
  return [...texts.flat(), ...(await page.locator('table').allInnerTexts())];
}
