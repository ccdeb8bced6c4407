/** Files as functions: each is compiled once, and run anew for each mutant with the one changed file in place of the original. */
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { Script } from 'node:vm';

/** A file in JavaScript with `require` and `exports`, ready to run. */
export type Wrapped = (require: (name: string) => unknown, exports: object, module: object) => void;

/** Compiles a file's JavaScript without running it. */
export function wrap(path: string, javascript: string): Wrapped {
  return new Script(`(function (require, exports, module) {${javascript}\n})`, { filename: path }).runInThisContext() as Wrapped;
}

/** JavaScript by path from the project's folder, and what stands in for packages. */
export interface Library {
  readonly files: Readonly<Record<string, string>>;
  /** Files compiled so far: each once for all mutants. */
  readonly compiled: Map<string, Wrapped>;
  readonly packages: ReadonlyMap<string, unknown>;
  /** The project's folder: packages are looked up from there. */
  readonly root: string;
}

/** Runs files with all that they import, each at most once; `changed` replaces the file of its path. */
export class ModuleGraph {
  private readonly loaded = new Map<string, { exports: object }>();
  private readonly library: Library;
  private readonly changed: { readonly path: string; readonly run: Wrapped } | null;
  private readonly fromPackages: (name: string) => unknown;

  constructor(library: Library, changed: { readonly path: string; readonly run: Wrapped } | null) {
    this.library = library;
    this.changed = changed;
    this.fromPackages = createRequire(`${library.root}/package.json`);
  }

  /** What a file exports. Throws what the file throws, and where it is not among the files. */
  load(path: string): object {
    const known = this.loaded.get(path);
    if (known) return known.exports;
    const run = this.changed?.path === path ? this.changed.run : this.original(path);
    const module = { exports: {} };
    this.loaded.set(path, module);
    run((name) => this.require(path, name), module.exports, module);
    return module.exports;
  }

  private original(path: string): Wrapped {
    const { files, compiled } = this.library;
    const known = compiled.get(path);
    if (known) return known;
    if (!(path in files)) throw new Error(`${path} is not among the files of the tests`);
    const run = wrap(path, files[path]!);
    compiled.set(path, run);
    return run;
  }

  private require(from: string, name: string): unknown {
    if (name.startsWith('.')) return this.load(posix.join(posix.dirname(from), name));
    return this.library.packages.get(name) ?? this.fromPackages(name);
  }
}
