/** The walls that a linter and a compiler hold: each is tried with a line that it must refuse. */
import { ESLint } from 'eslint';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './project-files.ts';

const eslint = new ESLint({ cwd: ROOT });

/** Rules that a line of code breaks, were it in a file of that path. */
async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(ROOT, file) });
  return result.messages.map((message) => message.ruleId);
}

const INEXACT = ['exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'];
const INEXACT_TOO = ['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'cbrt', 'hypot', 'random'];

describe('in the model', () => {
  test.each([...INEXACT, ...INEXACT_TOO])('Math.%s is refused', async (name) => {
    expect(await rulesBroken('src/model/bad.ts', `export const bad = Math.${name}(0.5, 0.5);`)).toContain('no-restricted-properties');
  });

  test.each([
    ['export const bad = 2 ** 0.5;', 'no-restricted-syntax'],
    ['export function bad(x: number): number {\n  x **= 2;\n  return x;\n}', 'no-restricted-syntax'],
    ['const { exp } = Math;\nexport const bad = exp(1);', 'no-restricted-properties'],
    ["export const bad = Math['exp'](1);", 'no-restricted-properties'],
    ["const name = 'exp' as const;\nexport const bad = Math[name](1);", 'no-restricted-syntax'],
    ['const maths = Math;\nexport const bad = maths.exp(1);', 'no-restricted-syntax'],
    ['export const bad = new Date();', 'no-restricted-globals'],
    ["export const bad = new Intl.NumberFormat('fr');", 'no-restricted-globals'],
    ['export const bad = (1).toLocaleString();', 'no-restricted-syntax'],
    ["export const bad = 'a'.localeCompare('b');", 'no-restricted-syntax'],
    ['export async function bad(): Promise<void> {}', 'no-restricted-syntax'],
    ['export const bad = Promise.resolve(1);', 'no-restricted-globals'],
    ['export let bad = 1;', 'no-restricted-syntax'],
    ['console.log(1);', 'no-console'],
  ])('%j is refused', async (code, rule) => {
    expect(await rulesBroken('src/model/bad.ts', code)).toContain(rule);
  });

  test('what is exact in every engine is allowed', async () => {
    const code = 'export const good = Math.sqrt(2) + Math.max(1, Math.abs(-2)) + Math.floor(2.5) + Math.imul(3, 4) * Math.LN2;';
    expect(await rulesBroken('src/model/good.ts', code)).toEqual([]);
  });
});

describe('elsewhere', () => {
  test.each([
    ['src/experiment/bad.ts', 'export const bad = Math.random();', 'no-restricted-properties'],
    ['src/experiment/bad.ts', 'export const bad = Math.exp(1);', 'no-restricted-properties'],
    ['src/experiment/bad.ts', "export const bad = new Worker('x');", 'no-restricted-globals'],
    ['src/runner/bad.ts', 'export const bad = (event: MessageEvent): number => event.data as number;', 'no-restricted-syntax'],
    ['src/components/Bad.svelte', '<script lang="ts">\n  const text = \'<b>a</b>\';\n</script>\n\n{@html text}', 'svelte/no-at-html-tags'],
    ['src/components/bad.ts', 'export function bad(node: Element): void {\n  node.innerHTML = "a";\n}', 'no-restricted-properties'],
    ['src/sharing/bad.ts', "export * from './link.ts';", 'no-restricted-syntax'],
    ['src/sharing/bad.ts', "export { encodeLink } from './link.ts';", 'no-restricted-syntax'],
    ['src/sharing/bad.ts', "import { encodeLink } from './link';\nexport const bad = encodeLink;", 'no-restricted-syntax'],
    ['src/sharing/bad.ts', 'export default 1;', 'no-restricted-syntax'],
    ['src/sharing/bad.ts', 'export const bad: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['test/experiment/bad.test.ts', "export const bad = fetch('/');", 'no-restricted-globals'],
    ['test/experiment/bad.test.ts', 'export const bad = Date.now();', 'no-restricted-properties'],
  ])('in %s, %j is refused', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  test('a comment cannot open a wall', async () => {
    const comment = `/* ${'eslint'}-disable */`;
    expect(await rulesBroken('src/model/bad.ts', `${comment}\nexport const bad = Math.exp(1);`)).toContain('no-restricted-properties');
  });
});

describe('the compiler of the model', () => {
  let place = '';
  let messages: string[] = [];
  const names = ['document', 'window', 'console', 'performance', 'Worker', 'setTimeout', 'fetch', 'process', 'localStorage', 'crypto'];

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'fifty-fifty-model-wall-'));
    const file = join(place, 'bad.ts');
    writeFileSync(
      file,
      `${names.map((name) => `export const ${name}Here = ${name};`).join('\n')}\nexport const fine = new Float64Array(3);\n`,
    );
    const configuration = join(ROOT, 'src/model/tsconfig.json');
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(configuration, ts.sys.readFile).config,
      ts.sys,
      join(ROOT, 'src/model'),
    );
    const program = ts.createProgram([file], options);
    messages = ts.getPreEmitDiagnostics(program).map((found) => ts.flattenDiagnosticMessageText(found.messageText, ' '));
  });

  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  test.each(names)('does not know %s', (name) => {
    expect(messages.filter((message) => message.includes(`'${name}'`))).toHaveLength(1);
  });

  test('knows the language itself', () => {
    expect(messages).toHaveLength(names.length);
  });
});
