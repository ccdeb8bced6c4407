/** The batch command from its words to its exit code; files, streams and threads are handed in. */
import { scopesOf, type Ensemble } from '../experiment/ensemble.ts';
import { requestFor } from '../experiment/scenario.ts';
import { recordingLength } from '../model/outcomes.ts';
import type { SimulationRequest } from '../model/simulate.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { BATCH_LIMITS, parseArguments, type BatchOptions } from './batch-arguments.ts';
import { reportAsCsv } from './batch-csv.ts';
import { buildReport } from './batch-report.ts';
import { readScenarios, type LocatedProblem, type ReadFile } from './batch-scenarios.ts';
import { BATCH_HELP, batchSentence } from './batch-text.ts';

/** Exit codes of the command. */
export const EXIT = { done: 0, failed: 1, badInput: 2 } as const;

/** What the command needs of the process it runs in. */
export interface BatchSurroundings {
  readonly cores: number;
  /** Memory of the machine, bytes. */
  readonly memory: number;
  readonly errorIsTerminal: boolean;
  readonly readFile: ReadFile;
  /** Why a file cannot be written at this path, or `null` if it can. */
  whyNotWritable(path: string): Promise<string | null>;
  /** Writes a whole file or nothing. */
  saveFile(path: string, text: string): Promise<void>;
  writeOut(text: string): void;
  writeError(text: string): void;
  /** Runs an ensemble on so many workers. */
  run(request: SimulationRequest, replicates: number, workers: number, onProgress: (done: number) => void): Promise<Ensemble>;
}

/** Runs the command; resolves with the exit code and never rejects. */
export async function batchCommand(argv: readonly string[], around: BatchSurroundings): Promise<number> {
  const options = parseArguments(argv);
  if (!options.ok)
    return refuse(
      options.problems.map((problem) => ({ ...problem, input: '' })),
      around,
    );
  if (options.value.help) return say(BATCH_HELP, around);
  if (options.value.version) return say(`Fifty-Fifty, model ${MODEL_VERSION}\n`, around);
  try {
    return await runBatch(options.value, around);
  } catch (thrown) {
    around.writeError(`The run failed: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    return EXIT.failed;
  }
}

async function runBatch(options: BatchOptions, around: BatchSurroundings): Promise<number> {
  const read = await readScenarios(options, around.readFile);
  if (!read.ok) return refuse(read.problems, around);
  const request = requestFor(read.scenarios);
  const obstacles = [...tooMuchMemory(request, options, around), ...(await notWritable(options, around))];
  if (obstacles.length > 0) return refuse(obstacles, around);

  const workers = options.workers ?? Math.min(BATCH_LIMITS['--workers'].max, Math.max(1, around.cores));
  const ensemble = await around.run(request, options.replicates, workers, progressWriter(options, around));
  const report = buildReport(
    ensemble,
    read.scenarios.map(({ name }) => name),
  );
  const text = options.format === 'csv' ? reportAsCsv(report) : `${JSON.stringify(report)}\n`;
  if (options.out === null) around.writeOut(text);
  else await around.saveFile(options.out, text);
  return EXIT.done;
}

function say(text: string, around: BatchSurroundings): number {
  around.writeOut(text);
  return EXIT.done;
}

function refuse(problems: readonly LocatedProblem[], around: BatchSurroundings): number {
  for (const problem of problems) around.writeError(`${batchSentence(problem)}\n`);
  return EXIT.badInput;
}

/** Recordings are kept until the report is built: refused here is what the machine could not hold. */
function tooMuchMemory(request: SimulationRequest, options: BatchOptions, around: BatchSurroundings): LocatedProblem[] {
  const each = recordingLength(request.worlds.length, request.quarters, scopesOf(request)) * Float64Array.BYTES_PER_ELEMENT;
  const allowed = 0.75 * around.memory;
  if (each * options.replicates <= allowed) return [];
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  const found = gigabytes(each * options.replicates);
  const expected = `${gigabytes(allowed)}, which is ${Math.floor(allowed / each)} replicates`;
  return [{ code: 'too-much-memory', path: '--replicates', found, expected, input: '' }];
}

async function notWritable({ out }: BatchOptions, around: BatchSurroundings): Promise<LocatedProblem[]> {
  const reason = out === null ? null : await around.whyNotWritable(out);
  return reason === null ? [] : [{ code: 'not-writable', path: '--out', found: out ?? '', expected: reason, input: '' }];
}

/** Reports on a terminal by rewriting one line, elsewhere (if asked) by a line for each twentieth. */
function progressWriter({ progress, replicates }: BatchOptions, around: BatchSurroundings): (done: number) => void {
  if (around.errorIsTerminal) {
    return (done) => around.writeError(`\r${done} of ${replicates} replicates${done === replicates ? '\n' : ''}`);
  }
  if (!progress) return () => undefined;
  const twentieth = (done: number) => Math.floor((20 * done) / replicates);
  return (done) => {
    if (twentieth(done) > twentieth(done - 1)) around.writeError(`${done} of ${replicates} replicates\n`);
  };
}
