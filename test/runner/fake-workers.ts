/** Workers for tests: real messages over a real channel, and a fate of one's choice for every call. */
import { createHash } from 'node:crypto';
import { recordingLength } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import type { Recording, simulate, SimulationRequest } from '../../src/model/simulate.ts';
import { serveSimulations, type MessageEndpoint, type WorkerLike } from '../../src/runner/comlink-channel.ts';
import type { Clock } from '../../src/runner/patience.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createSimulationService } from '../../src/runner/simulation-service.ts';

/** What becomes of one call; `turns` of the event loop pass before an answer. */
export interface Fate {
  readonly kind: 'answer' | 'die-before-answer' | 'die-after-answer' | 'silent' | 'unreadable' | 'wrong-id' | 'cut-short';
  readonly turns?: number;
}

/** A stand-in for the model: values that depend on seed, replicate and position, cheap to fill. */
export const fakeModel: typeof simulate = (request, replicate) => {
  const values = new Float64Array(recordingLength(request.worlds.length, request.quarters));
  for (let at = 0; at < values.length; at++) values[at] = Math.sqrt(replicate + 1) * at + request.seed.length;
  return { replicate, values };
};

/** A small request. */
export function smallRequest(overrides: Partial<SimulationRequest> = {}): SimulationRequest {
  return { seed: 'runner', quarters: 2, worlds: [{ policy: PUBLISHED_POLICY, assumptions: DEFAULT_ASSUMPTIONS }], ...overrides };
}

/** A digest of recordings in the order given. */
export function digest(recordings: readonly Recording[]): string {
  const hash = createHash('sha256');
  for (const { replicate, values } of recordings)
    hash.update(`${replicate}:`).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return hash.digest('hex');
}

/** What a fresh crew looks like and how it can be watched. */
export interface Crew {
  readonly spawn: () => WorkerLike;
  /** Workers started so far, and those not yet terminated. */
  spawned(): number;
  alive(): number;
  /** Calls received so far by all workers together. */
  calls(): number;
}

/** How a crew behaves. */
export interface CrewOptions {
  /** The fate of the n-th call (from 1) that any worker receives. */
  readonly fate?: (call: number) => Fate;
  readonly model?: typeof simulate;
  /** Called when a call has fallen into silence. */
  readonly onSilence?: () => void;
}

function later(turns: number, action: () => void): void {
  if (turns <= 0) action();
  else setImmediate(() => later(turns - 1, action));
}

/** Spoils an answer on its way out. */
function spoiled(message: unknown, kind: Fate['kind']): unknown {
  const wire = message as { value: { id: number; recording: Recording } };
  const answer = wire.value;
  if (kind === 'wrong-id') return { ...wire, value: { ...answer, id: answer.id - 1 } };
  return { ...wire, value: { ...answer, recording: { ...answer.recording, values: answer.recording.values.slice(1) } } };
}

/** Creates a crew of fake workers. */
export function createCrew(options: CrewOptions = {}): Crew {
  const { fate = (): Fate => ({ kind: 'answer' }), model = fakeModel, onSilence } = options;
  let spawned = 0;
  let alive = 0;
  let calls = 0;

  function spawn(): WorkerLike {
    const { port1, port2 } = new MessageChannel();
    const listeners: ((reason: string) => void)[] = [];
    let running = true;
    spawned++;
    alive++;
    const tell = (reason: string) => listeners.forEach((listener) => listener(reason));
    const stop = () => {
      if (!running) return;
      running = false;
      alive--;
      port1.close();
    };

    function settle(message: unknown, transfer: Transferable[]): void {
      const decided = fate(++calls);
      const send = (sent: unknown, moved: Transferable[]) => running && port2.postMessage(sent, moved);
      if (decided.kind === 'answer') later(decided.turns ?? 0, () => send(message, transfer));
      else if (decided.kind === 'silent') onSilence?.();
      else if (decided.kind === 'unreadable') tell('the worker sent a message that could not be read');
      else if (decided.kind === 'wrong-id' || decided.kind === 'cut-short') send(spoiled(message, decided.kind), []);
      else {
        if (decided.kind === 'die-after-answer') send(message, transfer);
        later(decided.kind === 'die-after-answer' ? 2 : 0, () => running && tell('the worker ended with code 1'));
      }
    }

    const inside: MessageEndpoint = {
      postMessage: (message, transfer = []) => settle(message, transfer),
      addEventListener: port2.addEventListener.bind(port2),
      removeEventListener: port2.removeEventListener.bind(port2),
      start: () => port2.start(),
    };
    serveSimulations(createSimulationService(model), inside);
    return { endpoint: port1, onLost: (listener) => void listeners.push(listener), terminate: stop };
  }

  return { spawn, spawned: () => spawned, alive: () => alive, calls: () => calls };
}

/** A clock that moves when told to. */
export interface HeldClock extends Clock {
  advance(milliseconds: number): void;
  /** Timers not yet fired or called off. */
  waiting(): number;
}

/** Creates a clock at zero. */
export function createHeldClock(): HeldClock {
  const timers = new Set<{ due: number; callback: () => void }>();
  let time = 0;
  return {
    now: () => time,
    after(milliseconds, callback) {
      const timer = { due: time + milliseconds, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(milliseconds) {
      time += milliseconds;
      for (const timer of [...timers].filter(({ due }) => due <= time)) {
        if (timers.delete(timer)) timer.callback();
      }
    },
    waiting: () => timers.size,
  };
}

/** A runner that counts its calls which have not settled. */
export function counted(inner: Runner): Runner & { pending(): number } {
  let pending = 0;
  return {
    width: inner.width,
    run(request, replicate, signal) {
      pending++;
      return inner.run(request, replicate, signal).finally(() => pending--);
    },
    close: () => inner.close(),
    pending: () => pending,
  };
}

/** Lets so many turns of the event loop pass. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
