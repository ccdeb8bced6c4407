/** The benchmark's program: parts `rivals` and `model`, and the document from the results of all parts. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { MODEL_VERSION } from '../src/model/version.ts';
import { availableKernels } from './kernels.ts';
import { runModel } from './parts/model-part.ts';
import type { Machine, ModelResults, PageResults, Results, RivalResults } from './parts/results.ts';
import { enrol, runRivals } from './parts/rivals-part.ts';
import { performanceDocument } from './report/document.ts';
import { LIMITS } from './report/limits.ts';
import { createAgentScript } from './rivals/agent-script.ts';
import { compilerVersion, createCProgram } from './rivals/c-program.ts';
import { OBJECTS_WITH_ALEA, OBJECTS_WITH_SEEDRANDOM } from './rivals/plain-objects.ts';

/**
 * Runs the parts named in `parts` (`rivals`, `model`) and then the page's where there is `runPage`, which leaves its results beside the others;
 * then writes the document. Exit code 1 where a rival computes something else.
 */
export async function main(parts: readonly string[], root: string, runPage: (() => Promise<void>) | null): Promise<number> {
  const machine: Machine = { model: MODEL_VERSION, node: process.version.slice(1), cores: availableParallelism() };
  const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`);
  const kernels = availableKernels();
  if (parts.includes('rivals')) {
    const folder = join(root, 'reports', 'bench-c');
    const inC = createCProgram(folder);
    const rivals = [inC, OBJECTS_WITH_ALEA, OBJECTS_WITH_SEEDRANDOM, createAgentScript(false), createAgentScript(true)];
    const results = await runRivals(await enrol(rivals, root), kernels, say);
    rmSync(folder, { recursive: true, force: true });
    write(root, 'rivals', { machine: { ...machine, compiler: compilerVersion() }, ...results });
  }
  if (parts.includes('model')) {
    const entry = (name: string): URL => new URL(`./${name}`, import.meta.url);
    write(root, 'model', { machine, ...(await runModel(kernels, entry, say)) });
  }
  await runPage?.();
  const results: Results = {
    rivals: read<RivalResults>(root, 'rivals'),
    model: read<ModelResults>(root, 'model'),
    page: read<PageResults>(root, 'page'),
  };
  const file = join(root, 'docs', 'performance.md');
  writeFileSync(file, performanceDocument(results, LIMITS));
  say(`written: ${file}`);
  const strangers = results.rivals?.agreements.filter(({ agreement }) => !agreement.agrees) ?? [];
  for (const { name } of strangers) say(`${name} does not compute the same as the model`);
  return parts.includes('rivals') && strangers.length > 0 ? 1 : 0;
}

function write(root: string, part: keyof Results, results: unknown): void {
  mkdirSync(join(root, 'bench', 'results'), { recursive: true });
  writeFileSync(join(root, 'bench', 'results', `${part}.json`), `${JSON.stringify(results, null, 2)}\n`);
}

function read<T>(root: string, part: keyof Results): T | null {
  try {
    return JSON.parse(readFileSync(join(root, 'bench', 'results', `${part}.json`), 'utf8')) as T;
  } catch {
    return null;
  }
}
