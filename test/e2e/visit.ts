/** A visit to the built page: it fails on any complaint in the console and on any request to a stranger. */
import { test as base, expect, type Page } from '@playwright/test';
import type { Agents } from '../../src/experiment/resolution.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
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

/** How much a page runs: how many futures, and how many agents stand for the firms. */
interface Extent {
  readonly replicates?: number;
  readonly agents?: Agents;
}

/** As many futures as odds need, with agents that stand for several firms each: for what holds whatever the numbers are. */
export const ROUGH: Extent = { agents: 2000 };

/** Two of those futures: for tests that read no number. */
export const FEW: Extent = { ...ROUGH, replicates: 2 };

/** The hash of the default scenario, run to an extent: a short run keeps the tests quick. */
export async function linkTo({ replicates = 20, agents = 'published' }: Extent = {}): Promise<string> {
  const look = { ...USUAL_LOOK, replicates, agents };
  return encodeLink({ scenarios: [DEFAULT_SCENARIO], active: 0, language: null, jobs: 'grossJobYears', gdp: 'grossGdp', ...look });
}

/** Waits until the run has ended as planned. */
export async function finished(page: Page): Promise<void> {
  await expect(page.getByTestId('run-status')).toHaveAttribute('data-kind', 'done', PATIENCE);
}

/** Opens the default scenario, run to an extent, without the banner of a link, and waits for the run. */
export async function open(page: Page, extent: Extent = {}): Promise<void> {
  await page.goto(`/#${await linkTo(extent)}`);
  await page.getByTestId('notice').getByRole('button').last().click();
  await finished(page);
}

/** The text of every answer on the page, as a reader sees it. */
export async function answers(page: Page): Promise<string[]> {
  const parts = ['odds-jobs', 'odds-gdp', 'card-additional', 'card-cost', 'sentence', 'verdict'];
  const texts = await Promise.all(parts.map((part) => page.getByTestId(part).allInnerTexts()));
  return [...texts.flat(), ...(await page.locator('table').allInnerTexts())];
}
