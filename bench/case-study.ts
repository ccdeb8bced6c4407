/** `npm run case-study`: the real programme and five alternatives at equal public cost, from verdicts to frontier; writes `docs/case-study.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MODEL_VERSION } from '../src/model/version.ts';
import { onThreads, readOptions } from './base-run.ts';
import { caseStudyDocument } from './case-study-document.ts';
import { measureCase } from './case-study-measure.ts';

/** Runs the program in the project's folder; exit code 0. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, 'case-study', {
    futures: [300, 50, 5000],
    trajectories: [10, 4, 200],
    rows: [128, 8, 4096],
    tornado: [16, 2, 1000],
    population: [32, 8, 400],
    generations: [16, 1, 1000],
    replicates: [4, 1, 1000],
    fresh: [48, 2, 10_000],
  });
  const startedAt = performance.now();
  const say = (text: string): void =>
    void process.stderr.write(`case study: ${text} (${Math.round((performance.now() - startedAt) / 1000)} s)\n`);
  const study = await onThreads(counts.workers, (runner) => measureCase(runner, seed, counts, say));
  const file = join(root, 'docs', 'case-study.md');
  writeFileSync(file, caseStudyDocument(study, MODEL_VERSION));
  say(`written: ${file}`);
  return 0;
}
