/** The batch command from its words to its exit code; files, streams and threads are handed in. */
import type { Ensemble } from '../experiment/ensemble.ts';
import { excessOf } from '../experiment/memory.ts';
import { requestFor, type Scenario } from '../experiment/scenario.ts';
import type { EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import type { Asked as GameAsked, Game } from '../experiment/contributions/game.ts';
import { KEPT_WHOLE, LOOKS, PRECISION } from '../experiment/uncertainty/precision.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { analysed, analyseTask, type AnalystTools } from './batch-analyse.ts';
import { ANALYSE_COMMANDS } from './batch-analyse-arguments.ts';
import { BATCH_LIMITS, parseArguments, type BatchOptions } from './batch-arguments.ts';
import { buildCompareReport, type CompareReport } from './batch-compare.ts';
import { reportAsCsv } from './batch-csv.ts';
import { compareAsCsv, compareAsTable, whyAsCsv, whyAsTable } from './batch-decide-text.ts';
import { decideTask, type DecideTask } from './batch-decide.ts';
import { reportAsTable } from './batch-table.ts';
import { buildReport, COUNTED_TARGETS, type Asked, type BatchReport } from './batch-report.ts';
import { readScenarios, type LocatedProblem, type ReadFile } from './batch-scenarios.ts';
import { BATCH_HELP, batchSentence } from './batch-text.ts';
import type { SharedView } from './shared-view.ts';
import { buildWhyReport, type WhyReport } from './batch-why.ts';

/** Numbers of replicates that are offered instead of more than fit. */
const FEWER_REPLICATES = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

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
  /** Plays the game between two scenarios on so many workers. */
  play(asked: GameAsked, replicates: number, workers: number, onProgress: (done: number) => void): Promise<Game>;
  /** Does something with what runs studies and searches on so many workers. */
  analyse<T>(workers: number, use: (tools: AnalystTools) => Promise<T>): Promise<T>;
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
  if (ANALYSE_COMMANDS.includes(options.command)) return runAnalysis(options, read, around);
  const task = decideTask(options, read.scenarios, read.view);
  if (!task.ok) return refuse(task.problems, around);
  const request = requestFor(read.scenarios, options.uncertainty, options.firms ?? 'published');
  const asked = task.value.told ? { question: task.value.told, precision: PRECISION } : askedOf(options, read.scenarios.length);
  const workers = workersOf(options, around);
  const obstacles = [...tooMuchMemory(read.scenarios, options, workers, around), ...(await notWritable(options, around))];
  if (obstacles.length > 0) return refuse(obstacles, around);
  return hand(await textOf({ options, scenarios: read.scenarios, task: task.value, request, asked, workers }, around), options, around);
}

/** Runs an analysis of scenarios that were read. */
async function runAnalysis(
  options: BatchOptions,
  { scenarios, view }: { readonly scenarios: readonly Scenario[]; readonly view: SharedView | null },
  around: BatchSurroundings,
): Promise<number> {
  const { resume } = options.analyse;
  const earlier = resume === null ? null : await around.readFile(resume);
  if (resume !== null && earlier === null)
    return refuse([{ code: 'missing-file', path: '', found: resume, expected: '', input: '' }], around);
  const task = analyseTask(options, scenarios, earlier, view);
  if (!task.ok) return refuse(task.problems, around);
  const workers = workersOf(options, around);
  // Of each world of a study little is kept: what has to fit is what the workers are at.
  const obstacles = [...tooMuchMemory(scenarios, { ...options, replicates: 1 }, workers, around), ...(await notWritable(options, around))];
  if (obstacles.length > 0) return refuse(obstacles, around);
  const onProgress = partsWriter(options, around);
  return hand(json(await around.analyse(workers, (tools) => analysed(task.value, tools, onProgress))), options, around);
}

/** Hands out what was found. */
async function hand(text: string, { out }: BatchOptions, around: BatchSurroundings): Promise<number> {
  if (out === null) around.writeOut(text);
  else await around.saveFile(out, text);
  return EXIT.done;
}

function workersOf({ workers }: BatchOptions, { cores }: BatchSurroundings): number {
  return workers ?? Math.min(BATCH_LIMITS['--workers'].max, Math.max(1, cores));
}

/** Everything that is known of what to run. */
interface Job {
  readonly options: BatchOptions;
  readonly scenarios: readonly Scenario[];
  readonly task: DecideTask;
  readonly request: EnsembleRequest;
  readonly asked: Asked | null;
  readonly workers: number;
}

/** Runs a job and writes what it found. */
async function textOf({ options, scenarios, task, request, asked, workers }: Job, around: BatchSurroundings): Promise<string> {
  const { replicates, format } = options;
  const onProgress = progressWriter(options, asked, around);
  if (task.kind === 'why') {
    const game = await around.play(task.asked, replicates, workers, onProgress);
    return WHY_WRITERS[format](buildWhyReport(game, task.asked, task.outcomes, task.quarter));
  }
  const ensemble = await around.run(request, replicates, workers, onProgress, asked);
  if (task.kind === 'compare') return COMPARE_WRITERS[format](buildCompareReport(ensemble, scenarios, task.look, task.told));
  const names = scenarios.map(({ name }) => name);
  return WRITERS[format](buildReport(ensemble, names, asked));
}

const json = (report: unknown): string => `${JSON.stringify(report)}\n`;
const COMPARE_WRITERS: Readonly<Record<BatchOptions['format'], (report: CompareReport) => string>> = {
  json,
  csv: compareAsCsv,
  table: compareAsTable,
};
const WHY_WRITERS: Readonly<Record<BatchOptions['format'], (report: WhyReport) => string>> = { json, csv: whyAsCsv, table: whyAsTable };
const WRITERS: Readonly<Record<BatchOptions['format'], (report: BatchReport) => string>> = {
  json,
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

/** The share of a machine's memory that a run may use. */
const ALLOWED = 0.75;

/** What the machine could not hold is refused, with what would fit, unless it is to be run anyway. */
function tooMuchMemory(
  scenarios: readonly Scenario[],
  options: BatchOptions,
  workers: number,
  around: BatchSurroundings,
): readonly LocatedProblem[] {
  if (options.anyway) return [];
  const excess = excessOf(
    {
      requestAt: (agents) => requestFor(scenarios, options.uncertainty, agents),
      agents: options.firms ?? 'published',
      replicates: options.precision === null ? options.replicates : Math.min(KEPT_WHOLE, LOOKS.most),
      workers,
    },
    ALLOWED * around.memory,
    options.precision === null ? FEWER_REPLICATES : [],
  );
  if (!excess) return [];
  const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
  const { agents, replicates, workers: fewer } = excess;
  const choices = [
    agents === null ? '' : agents === 'published' ? 'an agent for every firm (no --firms)' : `--firms ${agents}`,
    replicates === null ? '' : `--replicates ${replicates}`,
    fewer === null ? '' : `--workers ${fewer}`,
  ].filter((choice) => choice !== '');
  const smaller = choices.length > 0 ? `; ${choices.join(' or ')} would fit` : '';
  const expected = `${gigabytes(excess.allowed)}${smaller}`;
  return [{ code: 'too-much-memory', path: '', found: gigabytes(excess.needed), expected, input: '' }];
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

/** Progress of work in parts, each with a count of its own. */
function partsWriter({ progress }: BatchOptions, around: BatchSurroundings): (done: number, planned: number) => void {
  if (around.errorIsTerminal) return (done, planned) => around.writeError(`\r${done} of ${planned}${done === planned ? '\n' : ''}`);
  if (!progress) return () => undefined;
  let said = -1;
  return (done, planned) => {
    const twentieth = Math.floor((20 * done) / Math.max(1, planned));
    if (twentieth !== said) around.writeError(`${done} of ${planned}\n`);
    said = twentieth;
  };
}

/** Progress of a run that nobody knows the end of: counts alone. */
function manyWriter(progress: boolean, around: BatchSurroundings): (done: number) => void {
  if (around.errorIsTerminal) return (done) => around.writeError(`\r${done} replicates`);
  return (done) => {
    if (progress && done % LOOKS.every === 0) around.writeError(`${done} replicates\n`);
  };
}
