/** `npm run validate`: holds the base run against every pattern, prints the rows, writes `docs/validation.md` and the page's data. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fingerprint } from '../src/experiment/fingerprint.ts';
import { DEFAULT_SEED } from '../src/experiment/scenario.ts';
import { measureWorld } from '../src/experiment/validation/measures.ts';
import { PATTERNS } from '../src/experiment/validation/patterns.ts';
import { recordedText, recordValidation } from '../src/experiment/validation/record-validation.ts';
import { unexplained, validate } from '../src/experiment/validation/validate.ts';
import { validationDocument, validationLines } from '../src/experiment/validation/validation-report.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { runEnsemble } from '../src/runner/run-ensemble.ts';
import { baseRequest, onThreads, readOptions } from './base-run.ts';

/** Runs the program in the project's folder. Exit code 0; 1 where a missed row has no recorded reason. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, DEFAULT_SEED, { replicates: [200, 1, 100_000], looks: [24, 1, 10_000] });
  const request = baseRequest(seed);
  const ensemble = await onThreads(counts.workers, (runner) => runEnsemble(runner, request, counts.replicates));
  const looks = Math.min(counts.looks, counts.replicates);
  const measures = Array.from({ length: looks }, (_, r) => measureWorld(request, r));
  const rows = validate(PATTERNS, { ensemble, measures });
  const stamp = { model: MODEL_VERSION, seed, replicates: counts.replicates, looks, fingerprint: fingerprint(ensemble.recordings) };
  const file = join(root, 'docs', 'validation.md');
  const data = join(root, 'src', 'experiment', 'validation', 'recorded-validation.json');
  writeFileSync(file, validationDocument(rows, ensemble, stamp));
  writeFileSync(data, recordedText(recordValidation(rows, ensemble, stamp)));
  process.stdout.write(`${validationLines(rows).join('\n')}\n`);
  process.stderr.write(`Written: ${file}\nWritten: ${data}\n`);
  return unexplained(rows).length > 0 ? 1 : 0;
}
