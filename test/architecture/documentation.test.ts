/** Every export says in a sentence what it is, and the map of the source is true. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, isCode, ROOT, textOf } from './project-files.ts';

const DOCSTRING = /\/\*\*[\s\S]*?\p{L}{2}[\s\S]*?\*\//u;

/** Whether a doc comment stands directly above a statement. */
function hasDocstring(statement: ts.Statement, text: string): boolean {
  const ranges = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const comments = ranges.map((range) => ({ text: text.slice(range.pos, range.end), end: range.end }));
  const own = comments.filter((comment) => !/\n\s*\n/.test(text.slice(comment.end, statement.getStart())));
  return own.some((comment) => DOCSTRING.test(comment.text) && comment.text.startsWith('/**'));
}

/** Names that a statement exports. */
function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return [statement.getText()];
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((declared) => declared.name.getText());
  const named = statement as ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
  return [named.name?.text ?? 'default'];
}

/** Exports of a text without a docstring. An overload is covered by the docstring of its first signature. */
function undocumented(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const documented = new Set<string>();
  return source.statements.flatMap((statement) => {
    const names = exportedNames(statement);
    if (!hasDocstring(statement, text)) return names.filter((name) => !documented.has(name)).map((name) => `${path}: ${name}`);
    names.forEach((name) => documented.add(name));
    return [];
  });
}

const code = ['src', 'workers'].flatMap(filesUnder).filter((path) => path.endsWith('.ts'));

describe('docstrings', () => {
  test('the check sees an export without one', () => {
    const text =
      '/** Of the file. */\n\nexport const a = 1;\n/** What b is. */\nexport const b = 1;\n// no\nexport function c(): void {}\n/***/\nexport type D = 1;\n';
    expect(undocumented('x.ts', text)).toEqual(['x.ts: a', 'x.ts: c', 'x.ts: D']);
  });

  test('the check sees an export by list', () => {
    expect(undocumented('x.ts', 'const a = 1;\nexport { a };\n')).toHaveLength(1);
  });

  test.each(code)('every export of %s has one', (path) => {
    expect(undocumented(path, textOf(path))).toEqual([]);
  });

  test.each(filesUnder('src').filter((path) => path.endsWith('.svelte')))('%s says what it shows', (path) => {
    expect(textOf(path)).toMatch(/^(<!--|\/\*\*|\s*<script[^>]*>\s*(\/\/|\/\*))/);
  });
});

describe('the map of the source', () => {
  const map = textOf('src/README.md');
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(folders.map((entry) => entry.name))('has a row for src/%s', (name) => {
    expect(map).toMatch(new RegExp(`^\\| \\[?\`(src/)?${name}/?\``, 'm'));
  });

  test('names only files that are there', () => {
    const named = [...map.matchAll(/`((?:[a-z][\w.-]*\/)+[\w.-]+\.(?:ts|svelte|md|mjs))`/g)].map((match) => match[1]);
    const missing = named.filter((path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, 'src', path)));
    expect(named.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  test("names every file of the reading order's folders", () => {
    const read = ['model', 'experiment', 'runner', 'sharing'].flatMap((folder) => filesUnder(`src/${folder}`)).filter(isCode);
    const unnamed = read.filter((path) => !map.includes(`\`${path.replace(/^src\//, '')}\``));
    expect(unnamed).toEqual([]);
  });
});

describe('the documents for people', () => {
  test('refer to files that are there', () => {
    const documents = ['README.md', 'CHANGELOG.md', 'docs/decisions.md', 'docs/sources.md'];
    const named = documents.flatMap((path) =>
      [...textOf(path).matchAll(/[`(]((?:src|docs|test|workers|\.ci)\/[\w./-]*)[`)]/g)].map((match) => match[1]),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('README.md gives the two commands', () => {
    const readme = textOf('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    expect(readme).toContain('not an official product of any government');
  });

  test('docs/decisions.md says why each dependency is there', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
    const decisions = textOf('docs/decisions.md');
    const unjustified = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
      (name) => !decisions.includes(`\`${name}\``),
    );
    expect(unjustified).toEqual([]);
  });

  test('the changelog names the version of package.json and its results', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    const changelog = textOf('CHANGELOG.md');
    expect(changelog).toContain(`## ${version}`);
    expect(changelog).toMatch(/^\*\*Results\*\*/m);
  });
});
