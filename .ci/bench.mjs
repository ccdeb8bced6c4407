/**
 * `npm run bench [-- rivals model page]`: runs these parts of the benchmark, all unless told otherwise, and writes their results to
 * `bench/results/` and the document to `docs/performance.md`; `npm run bench -- document` writes the document alone, from what is there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { loadProgram, root } from './run-program.mjs';

const PARTS = ['rivals', 'model', 'page'];
const DOCUMENT = 'document';

/** The page is measured from outside: it is built and visited, not imported. */
async function runPage() {
  const { measurePage } = await import('../bench/page.mjs');
  const results = await measurePage(root, (text) => process.stderr.write(`bench: ${text}\n`));
  const [, model] = /MODEL_VERSION = '([^']+)'/.exec(readFileSync(join(root, 'src/model/version.ts'), 'utf8'));
  const machine = { model, node: process.version.slice(1), cores: availableParallelism() };
  const folder = join(root, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.json'), `${JSON.stringify({ machine, ...results }, null, 2)}\n`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => ![...PARTS, DOCUMENT].includes(part));
if (unknown.length > 0) {
  process.stderr.write(`found ${unknown.join(', ')}, expected some of ${[...PARTS, DOCUMENT].join(', ')}\n`);
  process.exitCode = 2;
} else {
  const parts = asked.length > 0 ? asked : PARTS;
  const files = { bench: 'bench/bench.ts', 'simulation.node': 'workers/simulation.node.ts', 'still.node': 'bench/measure/still.node.ts' };
  const { main } = await loadProgram('bench', files);
  process.exitCode = await main(
    parts.filter((part) => part !== 'page'),
    root,
    parts.includes('page') ? runPage : null,
  );
}
