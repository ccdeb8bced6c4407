/** The batch command from its words to its exit code; files, streams and threads are handed in. */
import { scopesOf, type Ensemble } from '../experiment/ensemble.ts';
import { requestFor } from '../experiment/scenario.ts';
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import { KEPT_WHOLE, LOOKS } from '../experiment/uncertainty/precision.ts';
import { recordingLength } from '../model/outcomes.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { BATCH_LIMITS, parseArguments, type BatchOptions } from './batch-arguments.ts';
import { reportAsCsv } from './batch-csv.ts';
import { reportAsTable } from './batch-table.ts';
import { buildReport, COUNTED_TARGETS, type Asked, type BatchReport } from './batch-report.ts';
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
  /** Runs an ensemble on so many workers: so many replicates, or until what is asked is known. */
  run(
    request: EnsembleRequest,
    replicates: number,
    workers: number,
    onProgress: (done: number) => void,
    asked: Asked | null,
  ): Promise<Ensemble>;
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
  const request = requestFor(read.scenarios, options.uncertainty);
  const asked = askedOf(options, read.scenarios.length);
  const obstacles = [...tooMuchMemory(request, options, around), ...(await notWritable(options, around))];
  if (obstacles.length > 0) return refuse(obstacles, around);

  const workers = options.workers ?? Math.min(BATCH_LIMITS['--workers'].max, Math.max(1, around.cores));
  const ensemble = await around.run(request, options.replicates, workers, progressWriter(options, asked, around), asked);
  const report = buildReport(
    ensemble,
    read.scenarios.map(({ name }) => name),
    asked,
  );
  const text = WRITERS[options.format](report);
  if (options.out === null) around.writeOut(text);
  else await around.saveFile(options.out, text);
  return EXIT.done;
}

const WRITERS: Readonly<Record<BatchOptions['format'], (report: BatchReport) => string>> = {
  json: (report) => `${JSON.stringify(report)}\n`,
  csv: reportAsCsv,
  table: reportAsTable,
};

/** What a run goes on for: the targets' odds, or (of several scenarios, unless said otherwise) which does better; null for a fixed number. */
function askedOf({ precision, until }: BatchOptions, scenarios: number): Asked | null {
  if (precision === null) return null;
  const kind = until ?? (scenarios > 1 ? 'ranking' : 'targets');
  if (kind === 'targets' || scenarios < 2) return { precision, question: { kind: 'targets', targets: COUNTED_TARGETS } };
  return { precision, question: { kind: 'ranking', outcomes: COUNTED_TARGETS.map(({ outcome }) => outcome) } };
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
function tooMuchMemory(request: EnsembleRequest, options: BatchOptions, around: BatchSurroundings): LocatedProblem[] {
  const each = recordingLength(request.worlds.length, request.quarters, scopesOf(request)) * Float64Array.BYTES_PER_ELEMENT;
  const allowed = 0.75 * around.memory;
  const whole = options.precision === null ? options.replicates : Math.min(KEPT_WHOLE, LOOKS.most);
  if (each * whole <= allowed) return [];
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  const found = gigabytes(each * whole);
  const expected = `${gigabytes(allowed)}, which is ${Math.floor(allowed / each)} replicates`;
  return [{ code: 'too-much-memory', path: '--replicates', found, expected, input: '' }];
}

async function notWritable({ out }: BatchOptions, around: BatchSurroundings): Promise<LocatedProblem[]> {
  const reason = out === null ? null : await around.whyNotWritable(out);
  return reason === null ? [] : [{ code: 'not-writable', path: '--out', found: out ?? '', expected: reason, input: '' }];
}

/** Reports on a terminal by rewriting one line, elsewhere (if asked) by a line for each twentieth. */
function progressWriter({ progress, replicates }: BatchOptions, asked: Asked | null, around: BatchSurroundings): (done: number) => void {
  if (asked) return manyWriter(progress, around);
  if (around.errorIsTerminal) {
    return (done) => around.writeError(`\r${done} of ${replicates} replicates${done === replicates ? '\n' : ''}`);
  }
  if (!progress) return () => undefined;
  const twentieth = (done: number) => Math.floor((20 * done) / replicates);
  return (done) => {
    if (twentieth(done) > twentieth(done - 1)) around.writeError(`${done} of ${replicates} replicates\n`);
  };
}

/** Progress of a run that nobody knows the end of: counts alone. */
function manyWriter(progress: boolean, around: BatchSurroundings): (done: number) => void {
  if (around.errorIsTerminal) return (done) => around.writeError(`\r${done} replicates`);
  return (done) => {
    if (progress && done % LOOKS.every === 0) around.writeError(`${done} replicates\n`);
  };
}
