/** What the main thread and a worker of the mutation tests say to each other: plain data. */

/** Given to a worker once: all files in JavaScript, by path from the project's folder. */
export interface WorkerSetup {
  readonly root: string;
  readonly javascript: Readonly<Record<string, string>>;
  /** A file that is run once before any tests. */
  readonly setup: string;
}

/** Run these files of tests, in this order, until one fails; with `changed` in place of a source file. */
export interface Job {
  readonly id: number;
  readonly changed: { readonly path: string; readonly javascript: string } | null;
  readonly tests: readonly string[];
}

/** A worker's word: a file of tests begins, or the job is done. */
export type WorkerMessage =
  | { readonly kind: 'begins'; readonly id: number; readonly test: string }
  | { readonly kind: 'passed'; readonly id: number; readonly test: string; readonly passed: number; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly id: number; readonly test: string; readonly name: string; readonly error: string }
  | { readonly kind: 'survived'; readonly id: number };
