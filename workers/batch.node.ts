/** The command line: `npm run -s batch -- …`. Results go to standard output, everything else to standard error. */
import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { readTextFile, saveTextFile, whyNotWritable } from '../src/runner/node-files.ts';
import { countsTo, onNodeThreads } from '../src/runner/node-pool.ts';
import { runContributions } from '../src/runner/run-contributions.ts';
import { analystTools } from '../src/runner/analyst.ts';
import { runEnsemble } from '../src/runner/run-ensemble.ts';
import { runUntilKnown } from '../src/runner/run-until-known.ts';
import { batchCommand } from '../src/sharing/batch-command.ts';

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const SIMULATION = new URL('./simulation.node.js', import.meta.url);
process.exitCode = await batchCommand(process.argv.slice(2), {
  cores: availableParallelism(),
  memory: totalmem(),
  errorIsTerminal: process.stderr.isTTY === true,
  readFile: readTextFile,
  whyNotWritable,
  saveFile: saveTextFile,
  writeOut: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  run: (request, replicates, workers, onProgress, asked) =>
    onNodeThreads(asked ? workers : Math.min(workers, replicates), SIMULATION, (runner) => {
      if (!asked) return runEnsemble(runner, request, replicates, countsTo(onProgress));
      return runUntilKnown(runner, request, asked.question, { ...countsTo(onProgress), precision: asked.precision });
    }),
  analyse: (workers, use) => onNodeThreads(workers, SIMULATION, (runner) => use(analystTools(runner))),
  play: (asked, replicates, workers, onProgress) =>
    onNodeThreads(Math.min(workers, replicates), SIMULATION, (runner) => runContributions(runner, asked, replicates, countsTo(onProgress))),
});
