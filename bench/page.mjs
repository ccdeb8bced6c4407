/**
 * Part `page`: how long a person waits. The page is built aside and served from there; fresh contexts open it, wait for its lines, its bands and
 * the whole ensemble, then move a lever and wait for the new picture and the new bands.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview } from 'vite';
import { openBrowsers } from './page/browsers.mjs';
import { scriptsBefore, watch } from './page/probe.mjs';

/** What of the page is looked at, as selectors. */
const SEEN = {
  lines: '[data-testid=chart-jobs] canvas',
  bands: '.light.few, .light.bands, .light.enough, .light.expected',
  stale: '[data-testid=chart-jobs].stale',
  expected: '[data-testid=chart-jobs].expected',
  done: '[data-testid=run-status][data-kind=done]',
};
const LIMITS = { least: 3, most: 7, seconds: 60 };
/** Futures that the page runs unless told otherwise. */
const FUTURES = 200;
const PATIENCE = 120_000;

/** Builds the page, visits it in every browser that is here, and returns the results without the machine. */
export async function measurePage(root, say) {
  const folder = mkdtempSync(join(tmpdir(), 'fifty-fifty-bench-'));
  const configFile = join(root, 'vite.config.ts');
  const aside = { root, configFile, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } };
  let server = null;
  try {
    say('building the page');
    await build(aside);
    server = await preview({ ...aside, preview: { host: '127.0.0.1', port: 4391 } });
    const { port } = server.httpServer.address();
    return await visitAll(`http://127.0.0.1:${port}/`, folder, say);
  } finally {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function visitAll(address, folder, say) {
  const { open, absent } = await openBrowsers();
  const browsers = [];
  let scripts = [];
  for (const { name, browser } of open) {
    say(`${name} ${browser.version()}`);
    const visits = await visitsOf(browser, address);
    await browser.close();
    scripts = scripts.length > 0 ? scripts : visits[0].scripts;
    browsers.push({ browser: name, version: browser.version(), futures: FUTURES, ...spreads(visits.map(({ waits }) => waits)) });
  }
  return { browsers, absent, kilobytes: kilobytesOf(scripts, folder) };
}

/** Visits until the seconds are used up; the first one, which fills the machine's caches, does not count. */
async function visitsOf(browser, address) {
  await visit(browser, address, 'firstBands');
  const visits = [];
  const start = performance.now();
  while (visits.length < LIMITS.least || (visits.length < LIMITS.most && performance.now() - start < LIMITS.seconds * 1000)) {
    visits.push(await visit(browser, address, 'whole'));
  }
  return visits;
}

/** One visit; the lever is moved once `first` has been noted. */
async function visit(browser, address, first) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-CA' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, SEEN);
    await page.goto(address);
    await until(page, first);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await slider.press('ArrowRight');
    await until(page, 'ownBands');
    const record = await page.evaluate(() => globalThis.bench);
    return { waits: waitsOf(record), scripts: await page.evaluate(scriptsBefore, record.firstLines) };
  } finally {
    await context.close();
  }
}

/** Waits until the page has noted the time of something. */
async function until(page, what) {
  await page.waitForFunction((name) => globalThis.bench[name] !== null, what, { timeout: PATIENCE, polling: 100 });
}

/** Waits in milliseconds; a block is the longest time that the main thread was not free, 0 where no task was long enough to be told. */
function waitsOf({ firstLines, firstBands, whole, lever, picture, newBands, ownBands, busy }) {
  const longest = (from, to) => Math.max(0, ...busy.filter((task) => task.from >= from && task.from < to).map(({ duration }) => duration));
  return {
    firstLines,
    firstBands,
    leverToPicture: picture - lever,
    leverToBands: newBands - lever,
    leverToOwnBands: ownBands - lever,
    blockedOpening: longest(0, firstLines),
    blockedByRun: longest(firstLines, whole),
    blockedByLever: longest(lever - 1, Infinity),
    wholeEnsemble: whole,
  };
}

function spreads(visits) {
  const spread = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
    return { median, least: sorted[0], most: sorted[sorted.length - 1], rounds: sorted.length };
  };
  return Object.fromEntries(Object.keys(visits[0]).map((name) => [name, spread(visits.map((visit) => visit[name]))]));
}

/** Script in kB (1,000 bytes) gzip: `page`, what the page names for its first picture; `total`, all that was asked for before it, workers included. */
function kilobytesOf(asked, folder) {
  const size = (paths) => [...new Set(paths)].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1000;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path);
  return { total: size([...asked, ...named.map((path) => `/${path}`)]), page: size(named) };
}
