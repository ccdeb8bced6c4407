/** Every mutant of a source file: where the rules apply, where they do not, and names that outlive a changed line number. */
import { createHash } from 'node:crypto';
import ts from 'typescript';
import { changesOf, type Change, type Rule } from './rules.ts';

/** One mutant. `key` is its name for people and for the list of survivors, `id` a short hash of it. */
export interface Mutant {
  readonly id: string;
  readonly key: string;
  /** Path of the source file from the project's folder. */
  readonly file: string;
  /** The function that holds it; `module` outside of any. */
  readonly inside: string;
  readonly rule: Rule;
  /** What changed, with a little of what stands around it. */
  readonly shown: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Files of published figures, limits and names: outside of functions their numbers are data with a source, checked against it elsewhere. */
const TABLES = /^src\/model\/(parameters|policy|published|outcomes|cluster-design)\.ts$/;

/** Files without mutants. */
export const LEFT_OUT = /^src\/model\/version\.ts$/;

const AROUND = 26;
const LONGEST = 64;

/** All mutants of a text, in its order, without those that read the same as another. */
export function findMutants(file: string, text: string): Mutant[] {
  if (LEFT_OUT.test(file)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const visit = (node: ts.Node, inside: string): void => {
    if (isBeyondRules(node)) return;
    const name = functionName(node) ?? inside;
    for (const change of changesOf(node)) {
      const result = text.slice(0, change.start) + change.text + text.slice(change.end);
      if (isExcluded(file, name, node, change.rule) || seen.has(result)) continue;
      seen.add(result);
      found.push(named(file, text, source, name, change, counts));
    }
    ts.forEachChild(node, (child) => visit(child, name));
  };
  visit(source, 'module');
  return found;
}

/** A source text with a mutant in it. */
export function withMutant(text: string, mutant: Mutant): string {
  return text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end);
}

/** At most `count` mutants, the same for the same seed whatever else is in the list, in the list's order. */
export function sample(mutants: readonly Mutant[], count: number, seed: string): Mutant[] {
  const chosen = [...mutants].sort((a, b) => (hash(`${seed}:${a.id}`) < hash(`${seed}:${b.id}`) ? -1 : 1)).slice(0, count);
  const ids = new Set(chosen.map(({ id }) => id));
  return mutants.filter(({ id }) => ids.has(id));
}

/** Eight hexadecimal digits of a text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Types, imports and names run nothing; error messages are for people. */
function isBeyondRules(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
    return true;
  return ts.isThrowStatement(node);
}

function isExcluded(file: string, inside: string, node: ts.Node, rule: Rule): boolean {
  if (TABLES.test(file) && inside === 'module' && (rule === 'constant' || rule === 'sign')) return true;
  // A loop that counts the other way never ends; it would only flatter the score.
  return ts.isForStatement(node.parent ?? node) && (node.parent as ts.ForStatement).incrementor === node;
}

function functionName(node: ts.Node): string | null {
  if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.name) return node.name.getText();
  if ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && ts.isVariableDeclaration(node.parent))
    return node.parent.name.getText();
  return null;
}

function named(file: string, text: string, source: ts.SourceFile, inside: string, change: Change, counts: Map<string, number>): Mutant {
  const shown = showChange(text, change);
  const plain = `${file.replace('src/model/', '')} › ${inside} › ${change.rule} › ${shown}`;
  const count = (counts.get(plain) ?? 0) + 1;
  counts.set(plain, count);
  const key = count === 1 ? plain : `${plain} (${count})`;
  const line = source.getLineAndCharacterOfPosition(change.start).line + 1;
  return { id: hash(key), key, file, inside, shown, line, ...change };
}

/** `drift [- → +] 0.5 * sigma`: the parts in which the two differ, on one line. */
function showChange(text: string, { start, end, text: after }: Change): string {
  const flat = (part: string): string => part.replace(/\s+/g, ' ');
  const around = (part: string): string =>
    part
      .split(/[;{}]|\*\/|\/\/.*/)
      .join(' ; ')
      .replace(/\s+/g, ' ');
  const before = around(text.slice(Math.max(0, start - 200), start))
    .split(' ; ')
    .at(-1)!
    .slice(-AROUND)
    .trimStart();
  const behind = around(text.slice(end, end + 200))
    .split(' ; ')[0]!
    .slice(0, AROUND)
    .trimEnd();
  return flat(`${before}[${shorten(flat(text.slice(start, end)))} → ${shorten(flat(after))}]${behind}`);
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`;
}
