/** The base run on every core, and the options that the programs around it share. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { scenarioFromPreset } from '../src/experiment/presets.ts';
import { requestFor } from '../src/experiment/scenario.ts';
import type { SimulationRequest } from '../src/model/simulate.ts';
import { createNodeRunner } from '../src/runner/node-pool.ts';
import type { Runner } from '../src/runner/runner.ts';

/** The published programme under the default assumptions: one world, to the page's horizon. */
export function baseRequest(seed: string): SimulationRequest {
  return { ...requestFor([scenarioFromPreset('gic-2018-2028')]), seed };
}

/** Runs work on worker threads, which end with it. The threads' entry lies beside the program, built with it. */
export async function onThreads<T>(threads: number, work: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = createNodeRunner(threads, new URL('./simulation.node.js', import.meta.url));
  try {
    return await work(runner);
  } finally {
    runner.close();
  }
}

/** Options of a program: a seed and counts, each with its default, least and most. */
export interface ProgramOptions<Name extends string> {
  readonly seed: string;
  readonly counts: Readonly<Record<Name | 'workers', number>>;
}

/** Reads `--seed text --name count …`; throws an error that says what was found and what was expected. */
export function readOptions<Name extends string>(
  argv: readonly string[],
  seed: string,
  limits: Readonly<Record<Name, readonly [usual: number, least: number, most: number]>>,
): ProgramOptions<Name> {
  const all = { ...limits, workers: [availableParallelism(), 1, 64] as const };
  const names = Object.keys(all) as (Name | 'workers')[];
  const { values } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(['seed', ...names].map((name) => [name, { type: 'string' as const }])),
  });
  const counts = Object.fromEntries(
    names.map((name) => {
      const [usual, least, most] = all[name];
      const text = values[name];
      const count = text === undefined ? usual : Number(text);
      if (!Number.isInteger(count) || count < least || count > most) {
        throw new Error(`--${name} is ${String(text)}, expected a whole number from ${least} to ${most}`);
      }
      return [name, count];
    }),
  ) as Record<Name | 'workers', number>;
  return { seed: typeof values.seed === 'string' ? values.seed : seed, counts };
}
