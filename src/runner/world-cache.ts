/**
 * Finished worlds, replicate by replicate. A world's numbers depend on the seed, the horizon, the resolution, its own settings and the
 * replicate, and on no other world of the request: after an edit only worlds that are not here are run, and the recordings are put together
 * bit by bit as if all had been run together.
 */
import { canonicalText } from '../experiment/canonical-text.ts';
import { requestOf, type EnsembleRequest } from '../experiment/uncertainty/draw.ts';
import type { Recording, WorldSettings } from '../model/simulate.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { Runner } from './runner.ts';
import { joinedSlices, sliceOf } from './world-slices.ts';

/** Bytes that a cache keeps unless told otherwise. */
export const CACHE_BYTES = 192 * 1024 * 1024;

/** Everything that decides a world's numbers but the replicate, as text. Names of clusters do not. */
function keyOf({ seed, quarters, resolution = 1, uncertainty = 'luck' }: EnsembleRequest, world: WorldSettings): string {
  return canonicalText({ model: MODEL_VERSION, seed, quarters, resolution, uncertainty, world }, ['name']);
}

/** Keeps finished worlds within a number of bytes; the scenario that was asked for longest ago goes first. */
export class WorldCache {
  readonly limit: number;
  // In the order in which they were asked for, the latest last.
  readonly #scenarios = new Map<string, Map<number, Float64Array>>();
  #wanted: ReadonlySet<string> = new Set();
  #bytes = 0;

  constructor(limit = CACHE_BYTES) {
    this.limit = limit;
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The worlds of a request, as far as they are kept; they are the last to go from now on. */
  of(request: EnsembleRequest): CachedWorlds {
    const keys = request.worlds.map((world) => keyOf(request, world));
    this.#wanted = new Set(keys);
    for (const key of this.#wanted) {
      const slices = this.#scenarios.get(key);
      if (slices && this.#scenarios.delete(key)) this.#scenarios.set(key, slices);
    }
    return new CachedWorlds(this, request, keys);
  }

  /** What is kept of a world in a replicate. */
  sliceAt(key: string, replicate: number): Float64Array | undefined {
    return this.#scenarios.get(key)?.get(replicate);
  }

  /** Keeps a slice where there is room, or where there is once what was asked for long ago has gone. */
  put(key: string, replicate: number, slice: Float64Array): void {
    if (this.sliceAt(key, replicate) || !this.#madeRoom(key, slice.byteLength)) return;
    const slices = this.#scenarios.get(key) ?? new Map<number, Float64Array>();
    slices.set(replicate, slice);
    this.#scenarios.set(key, slices);
    this.#bytes += slice.byteLength;
  }

  #madeRoom(key: string, bytes: number): boolean {
    for (const [oldest, slices] of this.#scenarios) {
      if (this.#bytes + bytes <= this.limit) break;
      // What is being run now stays: one half of a request is of no use without the other.
      if (oldest === key || this.#wanted.has(oldest)) continue;
      this.#scenarios.delete(oldest);
      for (const slice of slices.values()) this.#bytes -= slice.byteLength;
    }
    return this.#bytes + bytes <= this.limit;
  }
}

/** The worlds of one request in a cache. */
export class CachedWorlds {
  readonly #cache: WorldCache;
  readonly #request: EnsembleRequest;
  readonly #keys: readonly string[];

  /** `keys` names the worlds of the request. */
  constructor(cache: WorldCache, request: EnsembleRequest, keys: readonly string[]) {
    this.#cache = cache;
    this.#request = request;
    this.#keys = keys;
  }

  /** How many worlds they are. */
  get size(): number {
    return this.#keys.length;
  }

  /** Whether every world of a replicate is kept. */
  has(replicate: number): boolean {
    return this.#keys.every((key) => this.#cache.sliceAt(key, replicate));
  }

  /** The recording of a replicate of which every world is kept; null where one is missing. */
  held(replicate: number): Recording | null {
    return this.has(replicate) ? this.#joined(replicate, this.#slices(replicate)) : null;
  }

  /** The recording of a replicate; a runner is asked for the worlds that are not kept, each once. Rejects as the runner does. */
  async run(runner: Runner, replicate: number, signal?: AbortSignal): Promise<Recording> {
    const slices = this.#slices(replicate);
    const missing = [...new Set(this.#keys)].filter((key) => !slices.has(key));
    if (missing.length > 0) {
      const worlds = missing.map((key) => this.#request.worlds[this.#keys.indexOf(key)] as WorldSettings);
      const part: EnsembleRequest = { ...this.#request, worlds };
      const recording = await runner.run(requestOf(part, replicate), replicate, signal);
      missing.forEach((key, w) => {
        const slice = sliceOf(part, recording, w);
        slices.set(key, slice);
        this.#cache.put(key, replicate, slice);
      });
      // All of them together, as they were asked for: that is the recording.
      if (missing.length === this.#keys.length) return recording;
    }
    return this.#joined(replicate, slices);
  }

  #slices(replicate: number): Map<string, Float64Array> {
    const slices = new Map<string, Float64Array>();
    for (const key of this.#keys) {
      const slice = this.#cache.sliceAt(key, replicate);
      if (slice) slices.set(key, slice);
    }
    return slices;
  }

  #joined(replicate: number, slices: ReadonlyMap<string, Float64Array>): Recording {
    const inOrder = this.#keys.map((key) => slices.get(key) as Float64Array);
    return { replicate, values: joinedSlices(this.#request, inOrder) };
  }
}
