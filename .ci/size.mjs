/**
 * How much script the first picture of the built page costs, compressed: what the page itself names (the entry and everything that is
 * fetched beside it), with the texts of one language, the longer ones. The workers' script is counted apart. Run after `npm run build`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The most that may be fetched before the first picture, and the most that a worker may fetch; gzip, bytes. */
const LIMITS = { page: 120_000, worker: 48_000 };
/** The texts of the first picture, a chunk for each language: a reader waits for one of them. */
const TEXTS = /^messages-opening-[a-z]+-/;

/** Bytes of a file as a server sends it. */
function compressed(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** The scripts that the page names, with their sizes. */
function openingScripts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file));
  return [...files].map((file) => ({ name: basename(file), bytes: compressed(join(dist, file)) }));
}

/** Sum of what the first picture waits for: every script, but of the texts only the longest. */
function openingBytes(scripts) {
  const texts = scripts.filter(({ name }) => TEXTS.test(name)).map(({ bytes }) => bytes);
  const others = scripts.filter(({ name }) => !TEXTS.test(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  return others + Math.max(0, ...texts);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** One sentence for a size and its limit; says whether it is kept. */
function judge(what, bytes, limit) {
  const kept = bytes <= limit;
  const verdict = kept ? `within the limit of ${kilobytes(limit)}` : `over the limit of ${kilobytes(limit)} by ${kilobytes(bytes - limit)}`;
  process.stdout.write(`${what}: ${kilobytes(bytes)} gzip, ${verdict}.\n`);
  return kept;
}

const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(join(dist, 'index.html')))
  throw new Error(`found no index.html in ${dist}, expected the built page: run \`npm run build\``);
const scripts = openingScripts(dist);
const workers = readdirSync(join(dist, 'assets')).filter((name) => /worker.*\.js$/.test(name));
const worker = workers.reduce((sum, name) => sum + compressed(join(dist, 'assets', name)), 0);
for (const { name, bytes } of scripts) process.stdout.write(`  ${kilobytes(bytes).padStart(9)}  ${name}\n`);
const kept = [
  judge('Script before the first picture', openingBytes(scripts), LIMITS.page),
  judge('Script of a worker', worker, LIMITS.worker),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;
