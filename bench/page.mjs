/**
 * How long a person waits: from opening the built page to the first lines, to the first bands and to all futures, and from a lever
 * to its first new picture. Medians over fresh contexts in Chromium. Run after `npm run build` as `node bench/page.mjs [rounds]`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const port = 4391;
const address = `http://127.0.0.1:${port}/`;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

const server = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'preview', '--port', String(port), '--strictPort'], {
  cwd: root,
  stdio: 'ignore',
});

const LINES = '[data-testid=chart-jobs] canvas';
const BANDS = '[data-testid=odds-jobs] strong:not(.unknown)';
const STALE = '.cards.stale';

/** Milliseconds since the page was opened at which `present` is first in it, and `absent` is not. */
async function when(page, { present = 'body', absent = 'never' }) {
  const seen = (wanted) =>
    globalThis.document.querySelector(wanted.present) && !globalThis.document.querySelector(wanted.absent) ? performance.now() : false;
  const handle = await page.waitForFunction(seen, { present, absent }, { polling: 'raf', timeout: 120_000 });
  return handle.jsonValue();
}

async function measure(browser) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-CA' });
  const page = await context.newPage();
  await page.goto(address);
  const firstLines = await when(page, { present: LINES });
  const firstBands = await when(page, { present: BANDS });
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const moved = await page.evaluate(() => performance.now());
  await slider.press('ArrowRight');
  await when(page, { present: STALE });
  const leverToPicture = (await when(page, { absent: STALE })) - moved;
  const leverToBands = (await when(page, { present: BANDS, absent: STALE })) - moved;
  await context.close();
  return { firstLines, firstBands, leverToPicture, leverToBands };
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b).map((value) => Math.round(value));
  return { median: sorted[sorted.length >> 1], least: sorted[0], most: sorted[sorted.length - 1] };
}

try {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
  const results = [];
  for (let round = 0; round < rounds; round++) results.push(await measure(browser));
  await browser.close();
  const rows = Object.fromEntries(Object.keys(results[0]).map((name) => [name, spread(results.map((result) => result[name]))]));
  process.stdout.write(`${JSON.stringify({ rounds, milliseconds: rows }, null, 2)}\n`);
} finally {
  server.kill();
}
