/** Small ensembles and browsers for the stores: values of one's choice, time and storage in the hand of the test. */
import { scopesOf, type Ensemble } from '../../src/experiment/ensemble.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { OUTCOME_INDEX, recordingLength, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import type { Recording, SimulationRequest } from '../../src/model/simulate.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { BESIDE_DELAY } from '../../src/stores/companions.svelte.ts';
import type { RunClock, RunPlan } from '../../src/stores/run-words.ts';
import type { KeyedStorage } from '../../src/stores/saved-work.ts';

/** A plan of so many futures in which luck alone differs. */
export function luckAlone(replicates: number): RunPlan {
  return { replicates, uncertainty: 'luck', question: null, agents: 'published' };
}

/** The value of an outcome at every quarter, for a world, a scope and a replicate. */
export type ValueOf = (outcome: OutcomeId, world: number, scope: number, replicate: number) => number;

/** A recording whose series are constant in time. */
export function constantRecording(request: SimulationRequest, replicate: number, valueOf: ValueOf): Recording {
  const worlds = request.worlds.length;
  const scopes = scopesOf(request);
  const values = new Float64Array(recordingLength(worlds, request.quarters, scopes));
  for (let world = 0; world < worlds; world++)
    for (let scope = 0; scope < scopes; scope++)
      for (const [outcome, index] of Object.entries(OUTCOME_INDEX)) {
        const at = seriesOffset(world, scope, index, request.quarters, scopes);
        values.fill(valueOf(outcome as OutcomeId, world, scope, replicate), at, at + request.quarters + 1);
      }
  return { replicate, values };
}

/** An ensemble of finished replicates with constant series. */
export function constantEnsemble(scenarios: readonly Scenario[], replicates: number, valueOf: ValueOf): Ensemble {
  const request = requestFor(scenarios);
  return { request, planned: replicates, recordings: Array.from({ length: replicates }, (_, r) => constantRecording(request, r, valueOf)) };
}

/** The default scenario under another budget, CAD M. */
export function withBudget(budget: number): Scenario {
  return { ...DEFAULT_SCENARIO, policy: { ...DEFAULT_SCENARIO.policy, budget } };
}

/** A runner that answers when the test says so. */
export interface HeldRunner extends Runner {
  /** Calls that wait for an answer, oldest first. */
  readonly waiting: { readonly request: SimulationRequest; readonly replicate: number; readonly signal: AbortSignal | undefined }[];
  /** Answers so many calls, oldest first, and lets everything that follows happen. */
  answer(count: number): Promise<void>;
  /** Lets the oldest call fail. */
  fail(reason: string): Promise<void>;
}

/** Lets promises that are ready settle. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Creates a held runner; every value of a recording is the budget of its world plus the replicate, or what `valueOf` says. */
export function heldRunner(width = 2, valueOf?: ValueOf): HeldRunner {
  interface Call {
    readonly request: SimulationRequest;
    readonly replicate: number;
    readonly signal: AbortSignal | undefined;
    readonly resolve: (recording: Recording) => void;
    readonly reject: (reason: Error) => void;
  }
  const waiting: Call[] = [];
  return {
    width,
    waiting,
    run: (request, replicate, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, replicate, signal, resolve, reject });
      }),
    close: () => undefined,
    async answer(count) {
      for (let i = 0; i < count; i++) {
        const call = waiting.shift();
        if (!call) throw new Error(`found ${i} waiting calls, expected ${count}`);
        const usual: ValueOf = (_, world) => (call.request.worlds[world]?.policy.budget ?? 0) + call.replicate;
        call.resolve(constantRecording(call.request, call.replicate, valueOf ?? usual));
        await settled();
      }
    },
    async fail(reason) {
      waiting.shift()?.reject(new Error(reason));
      await settled();
    },
  };
}

/** Forgets the calls that nobody waits for any more, as a pool does. */
export function forgetDropped({ waiting }: HeldRunner): void {
  for (let n = waiting.length - 1; n >= 0; n--) if (waiting[n]?.signal?.aborted) waiting.splice(n, 1);
}

/** A clock that stands until it is moved. */
export interface HandClock extends RunClock {
  /** Moves time on and does what has fallen due. */
  advance(milliseconds: number): Promise<void>;
}

/** Creates a clock at zero. */
export function handClock(): HandClock {
  let time = 0;
  let due: { at: number; action: () => void }[] = [];
  return {
    now: () => time,
    later: (action, milliseconds) => void due.push({ at: time + milliseconds, action }),
    async advance(milliseconds) {
      time += milliseconds;
      const ready = due.filter(({ at }) => at <= time);
      due = due.filter(({ at }) => at > time);
      for (const { action } of ready) action();
      await settled();
    },
  };
}

/** Lets what runs beside the picture begin. */
export async function beside(clock: HandClock): Promise<void> {
  await clock.advance(BESIDE_DELAY);
  await clock.advance(16);
}

/** A storage in memory; `refuse` names what fails: every touch, or every write. */
export function memoryStorage(entries: Readonly<Record<string, string>> = {}, refuse: 'nothing' | 'everything' | 'writing' = 'nothing') {
  const held = new Map(Object.entries(entries));
  const open = (): KeyedStorage => {
    if (refuse === 'everything') throw new Error('the browser refuses storage');
    return {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, value) => {
        if (refuse === 'writing') throw new Error('the storage is full');
        held.set(key, value);
      },
      removeItem: (key) => void held.delete(key),
    };
  };
  return { held, open };
}
