/**
 * All programme designs at one sum of public money, run in the background in batches of a few worlds, so that rows appear early. Luck is keyed, so that designs of
 * different batches live through the same futures and stay paired; of each future only where it ended is kept.
 */
import { endOf, type Ensemble } from '../experiment/ensemble.ts';
import { atEqualCost } from '../experiment/equal-cost.ts';
import { replicatesFor } from '../experiment/plan.ts';
import { scenarioFromPreset } from '../experiment/presets.ts';
import { PRESET_IDS, requestFor, type PresetId, type Problem, type Scenario } from '../experiment/scenario.ts';
import type { Target } from '../experiment/targets.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import type { Recording } from '../model/simulate.ts';
import { EnsembleFailed, runEnsemble } from '../runner/run-ensemble.ts';
import type { Runner } from '../runner/runner.ts';
import { readTableRow, type TableReading } from './programme-table-reading.ts';

/** Futures of each design. */
export const TABLE_REPLICATES = replicatesFor('quick');
/** Designs run together. Each batch runs no programme at all beside them: one by one would take half as long again as three by three. */
export const BATCH = 3;
/** The design that all others are compared with. */
export const REFERENCE: PresetId = 'gic-2018-2028';

/** Where the table stands; `done` and `planned` count futures of all designs together. */
export type TableStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'stopped' | 'done'; readonly done: number; readonly planned: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is run: the sum, the luck, and what differs between futures. */
export interface TablePlan {
  /** CAD M for each design. */
  readonly sum: number;
  readonly seed: string;
  readonly uncertainty: Uncertainty;
}

/** One design of the table: its place among the worlds, or what is wrong with the sum for it. */
export interface TableDesign {
  readonly id: PresetId;
  readonly world: number | null;
  readonly problems: readonly Problem[];
}

/** A row: what it reads, null while it waits or where the sum was refused. */
export interface TableRow extends TableDesign {
  readonly reading: TableReading | null;
  /** Whether its futures are being run. */
  readonly underWay: boolean;
}

/** The designs at a sum, each with its place among the scenarios that can be run; no programme at all is what they are measured against. */
export function designsAt({ sum, seed }: TablePlan): { designs: readonly TableDesign[]; scenarios: readonly Scenario[] } {
  const scenarios: Scenario[] = [];
  const designs = PRESET_IDS.filter((id) => id !== 'no-programme').map((id): TableDesign => {
    const checked = atEqualCost({ ...scenarioFromPreset(id), seed, horizon: SECOND_TRANCHE_END }, sum);
    if (!checked.ok) return { id, world: null, problems: checked.problems };
    return { id, world: scenarios.push(checked.value) - 1, problems: [] };
  });
  return { designs, scenarios };
}

/** Two lists of ends, future by future, one behind the other. */
function joined(before: readonly Float64Array[], more: readonly Float64Array[]): readonly Float64Array[] {
  if (before.length === 0) return more;
  return before.map((end, r) => Float64Array.of(...end, ...(more[r] ?? [])));
}

/** Runs the table and publishes it batch by batch. */
export class ProgrammeTable {
  status: TableStatus = $state.raw({ kind: 'idle' });
  /** What the table on the screen was run for. */
  plan: TablePlan | null = $state.raw(null);
  #designs: readonly TableDesign[] = $state.raw([]);
  #finished: Ensemble | null = $state.raw(null);

  #scenarios: readonly Scenario[] = [];
  #generation = 0;
  #abort: AbortController | null = null;
  // What a stopped batch has already.
  #partial: readonly Recording[] = [];
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Runs every design at a sum; what was run before makes way. */
  start(plan: TablePlan): void {
    this.#abort?.abort();
    const { designs, scenarios } = designsAt(plan);
    this.plan = plan;
    this.#designs = designs;
    this.#scenarios = scenarios;
    this.#finished = null;
    this.#partial = [];
    this.resume();
  }

  /** Goes on with what is missing, after a stop or a failure. */
  resume(): void {
    if (!this.plan || (this.status.kind === 'running' && this.#abort?.signal.aborted === false)) return;
    void this.#run(++this.#generation, this.plan);
  }

  /** Stops the run and keeps what is done. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** The rows under these targets, in the order of the designs. */
  rows(targets: readonly Target[]): readonly TableRow[] {
    const ensemble = this.#finished;
    return this.#designs.map((design) => {
      const { world } = design;
      const ready = ensemble !== null && world !== null && world < ensemble.request.worlds.length;
      const underWay = this.status.kind === 'running' && world !== null && !ready && world < this.#worldsDone + BATCH;
      return { ...design, underWay, reading: ready ? readTableRow(ensemble, world, this.#worldOfReference, targets) : null };
    });
  }

  /** Designs that have finished, and all that are run. */
  get counts(): { readonly finished: number; readonly designs: number } {
    return { finished: this.#worldsDone, designs: this.#designs.filter(({ world }) => world !== null).length };
  }

  get #worldOfReference(): number {
    return this.#designs.find(({ id }) => id === REFERENCE)?.world ?? 0;
  }

  get #worldsDone(): number {
    return this.#finished?.request.worlds.length ?? 0;
  }

  async #run(generation: number, plan: TablePlan): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const planned = this.#scenarios.length * TABLE_REPLICATES;
    const tell = (kind: 'running' | 'stopped' | 'done', futures: number, worlds: number): void => {
      this.status = { kind, done: this.#worldsDone * TABLE_REPLICATES + futures * worlds, planned };
    };
    try {
      while (this.#worldsDone < this.#scenarios.length) {
        const batch = this.#scenarios.slice(this.#worldsDone, this.#worldsDone + BATCH);
        tell('running', this.#partial.length, batch.length);
        const ensemble = await runEnsemble(this.#runner, requestFor(batch, plan.uncertainty), TABLE_REPLICATES, {
          signal: abort.signal,
          have: this.#partial,
          onProgress: ({ done }) => generation === this.#generation && tell('running', done, batch.length),
        });
        if (generation !== this.#generation) return;
        if (ensemble.recordings.length < TABLE_REPLICATES) {
          this.#partial = ensemble.recordings;
          tell('stopped', ensemble.recordings.length, batch.length);
          return;
        }
        this.#keep(ensemble);
      }
      tell('done', 0, 0);
    } catch (error) {
      if (generation !== this.#generation) return;
      this.#partial = error instanceof EnsembleFailed ? error.partial.recordings : [];
      this.status = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Keeps where the futures of a batch ended, behind those of the batches before it. */
  #keep({ request, planned, recordings }: Ensemble): void {
    const before = this.#finished;
    const ends = recordings.map((recording) => endOf(request, recording, [SECOND_TRANCHE_END]));
    this.#partial = [];
    this.#finished = {
      request: { ...request, worlds: [...(before?.request.worlds ?? []), ...request.worlds] },
      planned,
      recordings: [],
      ends: { quarters: [SECOND_TRANCHE_END], values: joined(before?.ends?.values ?? [], ends) },
    };
  }
}
