/** The command line: `npm run -s batch -- …`. Results go to standard output, everything else to standard error. */
import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { readTextFile, saveTextFile, whyNotWritable } from '../src/runner/node-files.ts';
import { createNodeRunner } from '../src/runner/node-pool.ts';
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

process.exitCode = await batchCommand(process.argv.slice(2), {
  cores: availableParallelism(),
  memory: totalmem(),
  errorIsTerminal: process.stderr.isTTY === true,
  readFile: readTextFile,
  whyNotWritable,
  saveFile: saveTextFile,
  writeOut: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  async run(request, replicates, workers, onProgress, asked) {
    const runner = createNodeRunner(asked ? workers : Math.min(workers, replicates), new URL('./simulation.node.js', import.meta.url));
    try {
      const follow = { onProgress: ({ done }: { done: number }) => onProgress(done) };
      if (asked) return await runUntilKnown(runner, request, asked.question, { ...follow, precision: asked.precision });
      return await runEnsemble(runner, request, replicates, follow);
    } finally {
      runner.close();
    }
  },
});
