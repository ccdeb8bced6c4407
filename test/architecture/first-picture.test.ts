/** The first picture loads what it needs and nothing else: which files it reaches, and the check of its size. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { filesUnder, ROOT, textOf } from './project-files.ts';

/** Files that a file imports statically, types aside. */
function importsOf(path: string): string[] {
  const imports = textOf(path).matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm);
  return [...imports].map(([, found]) => join(dirname(path), found ?? '')).filter((found) => /\.(ts|svelte)$/.test(found));
}

/** Everything that is loaded with a file. */
function loadedWith(path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...importsOf(next));
  }
  return found;
}

const loaded = loadedWith('src/page.svelte.ts');

describe('with the first picture', () => {
  test('come the cards and the charts', () => {
    for (const needed of ['components/Headline.svelte', 'components/FanPanel.svelte', 'charts/chart.ts', 'stores/workspace.svelte.ts'])
      expect(loaded).toContain(`src/${needed}`);
  });

  test.each([
    ['the model itself', /^src\/model\/(simulate|schedule|initialization)\.ts$/],
    ['what reads and writes links', /^src\/sharing\/(?!link\.ts|shared-view\.ts)/],
    ['texts of any language', /^src\/i18n\/messages/],
    ['levers, assumptions and problems in words', /^src\/i18n\/(terms|problems|lever-sources)\.ts$/],
    ['facts and sources', /^src\/(i18n\/(facts|patterns|sources|reading)|experiment\/(facts|validation\/|evaluation\/))/],
    ['other views and what lies around the picture', /^src\/components\/(desk\.ts|\w+View\.svelte|LeverPanel\.svelte)$/],
  ])('comes nothing of %s', (_, pattern) => {
    expect(filesUnder('src').some((path) => pattern.test(path))).toBe(true);
    expect([...loaded].filter((path) => pattern.test(path))).toEqual([]);
  });

  test('the door loads no more than it needs to start the workers', () => {
    expect([...loadedWith('src/main.ts')].sort()).toEqual(['src/main.ts', 'src/runner/browser-workers.ts']);
  });
});

describe('the check of its size', () => {
  const dist = mkdtempSync(join(tmpdir(), 'first-picture-'));
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  /** Builds a page with a script of so many bytes that no compression makes smaller, and checks it. */
  function check(bytes: number, worker: number): { status: number | null; said: string } {
    mkdirSync(join(dist, 'assets'), { recursive: true });
    writeFileSync(join(dist, 'index.html'), '<script type="module" src="./assets/index-a.js"></script><link href="./assets/messages-opening-en-b.js"><link href="./assets/messages-opening-fr-c.js">'); // prettier-ignore
    writeFileSync(join(dist, 'assets/index-a.js'), randomBytes(bytes));
    for (const text of ['en-b', 'fr-c']) writeFileSync(join(dist, `assets/messages-opening-${text}.js`), randomBytes(2000));
    writeFileSync(join(dist, 'assets/simulation.worker-d.js'), randomBytes(worker));
    writeFileSync(join(dist, 'assets/desk-e.js'), randomBytes(500_000));
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, '.ci/size.mjs'), dist], { encoding: 'utf8' });
    return { status, said: stdout };
  }

  test('passes a page within its limits: one language counts, and nothing that is loaded later', () => {
    const { status, said } = check(117_000, 40_000);
    expect(said).toContain('Script before the first picture: 119.');
    expect([status, said.includes('over the limit')]).toEqual([0, false]);
  });

  test('refuses a page over its limit and says by how much', () => {
    const { status, said } = check(128_000, 40_000);
    expect(status).toBe(1);
    expect(said).toMatch(/Script before the first picture: 130\.\d kB gzip, over the limit of 120\.0 kB by 10\.\d kB\./);
  });

  test('refuses a worker over its limit', () => {
    const { status, said } = check(1000, 60_000);
    expect(status).toBe(1);
    expect(said).toMatch(/Script of a worker: 60\.\d kB gzip, over the limit/);
  });
});
