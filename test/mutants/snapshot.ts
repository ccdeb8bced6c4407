/** The project's files as they stand when a pass begins: what is edited meanwhile does not touch the pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Texts by path from the project's folder. */
export type Snapshot = ReadonlyMap<string, string>;

/** Folders whose files the tests of the model import. */
const FOLDERS = ['src/model', 'src/experiment', 'test/model', 'test/experiment', 'test/golden'];

/** Reads the model, its tests and what they import. */
export function takeSnapshot(root: string): Snapshot {
  const read = (folder: string): [string, string][] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry): [string, string][] => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return read(path);
        return /\.(ts|json)$/.test(path) ? [[path, readFileSync(join(root, path), 'utf8')]] : [];
      });
  return new Map([...FOLDERS.flatMap(read), ['test/setup.ts', readFileSync(join(root, 'test/setup.ts'), 'utf8')]]);
}

/** A file as JavaScript with `require` and `exports`. */
export function toJavaScript(path: string, text: string): string {
  if (path.endsWith('.json')) return `module.exports = ${text};`;
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS, esModuleInterop: true, isolatedModules: true };
  return ts.transpileModule(text, { fileName: path, compilerOptions }).outputText;
}

/** Paths that a file imports for more than types, resolved. */
export function importsOf(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const names = source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ importClause: clause }) => {
      if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause === undefined;
      const bindings = clause.namedBindings;
      return !bindings || !ts.isNamedImports(bindings) || bindings.elements.some((element) => !element.isTypeOnly);
    })
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
  return names.filter((name) => name.startsWith('.')).map((name) => new URL(name, `file:///${path}`).pathname.slice(1));
}
