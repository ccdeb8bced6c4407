/** A visit to the built page: it fails on any complaint in the console and on any request to a stranger. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { ChosenTargets } from '../../src/experiment/chosen-targets.ts';
import type { Agents } from '../../src/experiment/resolution.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { encodeLink } from '../../src/sharing/link.ts';
import { USUAL_LOOK, type PageId } from '../../src/sharing/shared-view.ts';
import { seriousViolations } from './obstacles.ts';

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

/** What a page opens with: how many futures, how many agents stand for the firms, which scenarios, which part of it, which targets. */
interface Extent {
  readonly replicates?: number;
  readonly agents?: Agents;
  readonly scenarios?: readonly Scenario[];
  readonly part?: PageId;
  readonly targets?: ChosenTargets;
}

/** As many futures as odds need, with agents that stand for several firms each: for what holds whatever the numbers are. */
export const ROUGH: Extent = { agents: 2000 };

/** Two of those futures: for tests that read no number. */
export const FEW: Extent = { ...ROUGH, replicates: 2 };

/** The hash of the default scenario, or of others, run to an extent: a short run keeps the tests quick. */
export async function linkTo({
  replicates = 20,
  agents = 'published',
  scenarios = [DEFAULT_SCENARIO],
  part = 'lab',
  targets = USUAL_LOOK.targets,
}: Extent = {}): Promise<string> {
  const look = { ...USUAL_LOOK, replicates, agents, targets, page: part };
  return encodeLink({ scenarios, active: 0, language: null, jobs: 'grossJobYears', gdp: 'grossGdp', ...look });
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

/** Opens a part of the page that says nothing of a run, as `open` does; its view. */
export async function openPart(page: Page, extent: Extent & { readonly part: PageId }): Promise<Locator> {
  await page.goto(`/#${await linkTo(extent)}`);
  await page.getByTestId('notice').getByRole('button').last().click();
  const view = page.getByTestId(`${extent.part}-view`);
  await expect(view).toBeVisible(PATIENCE);
  return view;
}

/** The text of every answer on the page, as a reader sees it. */
export async function answers(page: Page): Promise<string[]> {
  const parts = ['odds-jobs', 'odds-gdp', 'card-additional', 'card-cost', 'sentence', 'verdict'];
  const texts = await Promise.all(parts.map((part) => page.getByTestId(part).allInnerTexts()));
  return [...texts.flat(), ...(await page.locator('table').allInnerTexts())];
}

/** Shows a part of the page, by keyboard; its view. */
export async function show(page: Page, part: PageId): Promise<Locator> {
  await page.getByTestId(`page-${part}`).press('Enter');
  const view = page.getByTestId(`${part}-view`);
  await expect(view).toBeVisible();
  return view;
}

/** What can be worked within a part of the page. */
const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, textarea, summary, canvas, [tabindex="0"]';

/** Names of what can be worked in a view and the Tab key does not come to; of radio buttons, and of what arrow keys walk along, one is enough. */
export async function unreached(page: Page, view: Locator): Promise<string[]> {
  const reached = await view.evaluateHandle((root) => {
    const seen = new Set<EventTarget | null>();
    root.addEventListener('focusin', ({ target }) => seen.add(target));
    return seen;
  });
  // Around once: the first press leads into the view, and the last one out of it.
  const controls = await view.locator(CONTROLS).count();
  await page.locator('main nav button').last().focus();
  for (let press = 0; press < controls + 8; press++) await page.keyboard.press('Tab');
  return view.evaluate(
    (root, { seen, selector }) => {
      const missed = (control: Element): boolean => {
        const group = control instanceof HTMLInputElement && control.type === 'radio' ? control.name : null;
        const walked = control.getAttribute('tabindex') === '-1' ? control.closest('[role="group"]') : null;
        const radios = group === null ? [control] : [...root.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`)];
        const same = walked ? [...walked.querySelectorAll('[tabindex]')] : radios;
        return !same.some((one) => seen.has(one));
      };
      return [...root.querySelectorAll(selector)]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && missed(control))
        .map((control) => control.getAttribute('aria-label') ?? control.outerHTML.slice(0, 120));
    },
    { seen: reached, selector: CONTROLS },
  );
}

/**
 * Texts and controls of a view of which one lies on the other, or that stick out of the window, by what they say. Dots of a picture are
 * left out: they lie where their values are.
 */
export function collisions(view: Locator): Promise<string[]> {
  return view.evaluate((root) => {
    interface Box {
      readonly of: Element;
      readonly said: string;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    /** What of a rectangle is left where its surroundings cut off or scroll what is wider or higher than they are. */
    const cut = (of: Element, said: string, { left, top, right, bottom }: DOMRect): Box[] => {
      const box = { left, top, right, bottom };
      for (let around: Element | null = of; around && around !== root; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const edge = around.getBoundingClientRect();
        box.left = Math.max(box.left, edge.left);
        box.top = Math.max(box.top, edge.top);
        box.right = Math.min(box.right, edge.right);
        box.bottom = Math.min(box.bottom, edge.bottom);
      }
      return box.right - box.left > 2 && box.bottom - box.top > 2 ? [{ of, said, ...box }] : [];
    };
    const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const texts: Box[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      const said = node.textContent?.trim() ?? '';
      if (!of || said === '' || of.closest('option, [popover], [data-dot]') || !seen(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push(...[...range.getClientRects()].flatMap((rect) => cut(of, said, rect)));
    }
    const controls = [...root.querySelectorAll('button, input, select, textarea, canvas')]
      .filter((control) => seen(control) && !control.closest('[popover], [data-dot]'))
      .flatMap((control) => cut(control, control.getAttribute('aria-label') ?? control.tagName, control.getBoundingClientRect()));
    const boxes = [...texts, ...controls];
    const within = (a: Box, b: Box): boolean => a.of.contains(b.of) || b.of.contains(a.of);
    const meet = (a: Box, b: Box): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    const lying = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (meet(a, b) && !within(a, b) ? [`“${a.said}” on “${b.said}”`] : [])),
    );
    const out = boxes.filter(({ left, right }) => left < 0 || right > window.innerWidth).map(({ said }) => `“${said}” out of the window`);
    return [...new Set([...lying, ...out])];
  });
}

/** A part of the page by keyboard, in both languages, and on a large and a small screen: nothing is in the way of anything. */
export async function isSound(page: Page, view: Locator): Promise<void> {
  expect(await unreached(page, view)).toEqual([]);
  expect(await seriousViolations(page)).toEqual([]);
  for (const language of ['en', 'fr']) {
    if (language === 'fr') await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Charts follow their place a moment later.
      await expect(async () => {
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([language, width, Math.max(0, excess), await collisions(view)]).toEqual([language, width, 0, []]);
      }).toPass({ timeout: 10_000 });
    }
  }
  expect(await seriousViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}
