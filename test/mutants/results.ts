/** What is known of the mutants of each file, and the reasons why some may live: two files of plain data, read and written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, type Mutant } from './find-mutants.ts';
import type { Ending } from './seats.ts';
import type { Snapshot } from './snapshot.ts';

/** The result of one source file. */
export interface FileResult {
  /** Short hash of the source and of its tests when they were tried. */
  readonly text: string;
  /** Mutants that the rules make, and how many of them were tried: fewer where they were sampled. */
  readonly made: number;
  /** True where only the tests that import the file were run. */
  readonly own: boolean;
  readonly tried: number;
  readonly killed: number;
  readonly timeout: number;
  /** Those that lived, by id: what changed. */
  readonly survived: Readonly<Record<string, string>>;
}

/** Results by path below `src/model`. */
export type Results = Readonly<Record<string, FileResult>>;

/** Why a survivor is accepted, by path below `src/model` and by what changed. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where results are kept. */
export const RESULTS = 'test/mutants/results.json';
/** Where reasons are kept. */
export const REASONS = 'test/mutants/survivors.json';

/** A file of plain data; empty where there is none yet. */
export function readJson<T>(root: string, path: string, otherwise: T): T {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}

/** Writes results in the order of their paths. */
export function writeResults(root: string, results: Results): void {
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, RESULTS), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Path below `src/model`. */
export function shortPath(file: string): string {
  return file.replace('src/model/', '');
}

/** What changed, without the path: the name under which a survivor's reason is kept. */
export function nameOf(mutant: Mutant): string {
  return mutant.key.slice(mutant.key.indexOf(' › ') + 3);
}

/** A file's text and its tests as one short hash: where it is unchanged, so is the result. */
export function hashOf(snapshot: Snapshot, file: string, tests: readonly string[]): string {
  return hash([file, ...tests].map((path) => snapshot.get(path)!).join('\0'));
}

/** The result of a file from the endings of its mutants. */
export function resultOf(text: string, own: boolean, made: number, tried: readonly (readonly [Mutant, Ending])[]): FileResult {
  const count = (kind: Ending['kind']): number => tried.filter(([, ending]) => ending.kind === kind).length;
  const survivors = tried.filter(([, ending]) => ending.kind === 'survived').map(([mutant]) => [mutant.id, nameOf(mutant)]);
  return {
    text,
    own,
    made,
    tried: tried.length,
    killed: count('killed'),
    timeout: count('timeout'),
    survived: Object.fromEntries(survivors) as Record<string, string>,
  };
}
