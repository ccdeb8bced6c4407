/** Rules of the house that no linter holds: sizes, forbidden words, what the lock file may say. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, isCode, ROOT, textOf } from './project-files.ts';

const BINARY = /\.(png|ico|woff2?|parquet)$/;
const ours = filesUnder('').filter((path) => !BINARY.test(path));
const code = ours.filter(isCode);

/** Files whose length is that of a list: parameters, published figures, messages. */
const LISTS = [/^src\/model\/(parameters|published)\.ts$/, /^src\/i18n\//];

/** Number of lines of a text that ends with a line feed. */
function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

/** Our files whose text matches. */
function filesWith(pattern: RegExp, among: readonly string[] = ours): string[] {
  return among.filter((path) => pattern.test(textOf(path)));
}

describe('sizes', () => {
  test('no file of code has more than 260 lines, no file of tests more than 400, lists aside', () => {
    const limit = (path: string): number => (path.startsWith('test/') ? 400 : 260);
    const long = code.filter((path) => !LISTS.some((list) => list.test(path)) && lineCount(textOf(path)) > limit(path));
    expect(long).toEqual([]);
  });

  test('an entry point in workers/ has under 40 lines', () => {
    expect(filesUnder('workers').filter((path) => lineCount(textOf(path)) >= 40)).toEqual([]);
  });
});

describe('names', () => {
  test('folders of src/ are those of the map', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = ['charts', 'components', 'experiment', 'i18n', 'model', 'runner', 'sharing', 'stores'];
    expect(known).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)));
  });

  test('files are kebab-case, components PascalCase', () => {
    const inHouse = code.filter((path) => /^(src|workers|test|bench)\//.test(path));
    const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
    const misnamed = inHouse.filter((path) =>
      path.endsWith('.svelte')
        ? !/^[A-Z][A-Za-z]*\.svelte$/.test(name(path))
        : !/^[a-z][a-z0-9-]*(\.[a-z]+)*\.(ts|mjs|js)$/.test(name(path)),
    );
    expect(misnamed).toEqual([]);
  });

  test('no file is a drawer for everything', () => {
    expect(code.filter((path) => /(^|[/-])(utils?|helpers?|managers?|misc|common)([./-]|$)/i.test(path))).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { resolved?: string; version?: string }> };

  test('does not say where a package came from', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain(`"${'resolved'}"`);
  });

  test('holds the versions that package.json pins', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
    const pinned = Object.entries({ ...dependencies, ...devDependencies });
    expect(pinned.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });
});

describe('what ships', () => {
  test('uses every package that it depends on', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    const sources = code.filter((path) => path.startsWith('src/')).map(textOf);
    const unused = Object.keys(dependencies).filter((name) => !sources.some((text) => text.includes(`from '${name}`)));
    expect(unused).toEqual([]);
  });
});

describe('files of tests that share a process', () => {
  const tests = code.filter((path) => path.startsWith('test/') && !path.startsWith('test/e2e/'));
  const helping = tests.filter((path) => !path.endsWith('.test.ts') && path !== 'test/setup.ts');

  test('find modules that keep nothing from one to the next', () => {
    const modules = [...code.filter((path) => path.startsWith('src/') && path.endsWith('.ts')), ...helping];
    expect(filesWith(/^(export )?(let |const \w+( *:[^=]+)? = new (Weak)?(Map|Set)(<[^()]*>)?\(\))/m, modules)).toEqual([]);
  });

  test('do not include one that replaces a module', () => {
    const list = /const REPLACING = \[([^\]]*)\]/.exec(textOf('vite.config.ts'))?.[1] ?? '';
    const named = [...list.matchAll(/'([^']+)'/g)].map(([, path]) => path);
    expect(named).toEqual(filesWith(new RegExp(`\\bvi\\.(${['mock', 'doMock', 'resetModules'].join('|')})\\(`), tests));
  });

  test('take no hook from a module beside them, which is loaded for the first of them alone', () => {
    expect(filesWith(/^(before|after)(Each|All)\(/m, helping)).toEqual([]);
  });
});

describe('no file', () => {
  test('names the host of a registry', () => {
    expect(filesWith(/https?:\/\/[\w.-]*(registry|npmjs|artifactory|verdaccio|nexus)[\w.-]*/i)).toEqual([]);
  });

  test('depends on a place outside the project', () => {
    const places = [`/${'work'}/`, `.${'library'}/`, `/${'tmp'}/`];
    expect(ours.filter((path) => places.some((place) => textOf(path).includes(place)))).toEqual([]);
  });

  test('switches a check off', () => {
    const words = [`eslint-${'disable'}`, `@ts-${'ignore'}`, `@ts-${'nocheck'}`, `@ts-expect-${'error'}`, `svelte-${'ignore'}`];
    expect(code.filter((path) => words.some((word) => textOf(path).includes(word)))).toEqual([]);
  });

  test('leaves a note for later', () => {
    expect(filesWith(new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'H' + 'ACK'].join('|')})\\b`), code)).toEqual([]);
  });

  test('skips a test or runs one alone', () => {
    const tests = code.filter((path) => path.startsWith('test/'));
    expect(filesWith(/\b(test|it|describe)\.(skip|only|todo|fails|fixme)\b/, tests)).toEqual([]);
  });

  test('of the page asks for anything from elsewhere', () => {
    const page = ours.filter((path) => path === 'index.html' || /\.(svelte|css|html)$/.test(path));
    expect(
      filesWith(
        /(src|href|url)\s*[=(]\s*["']?(https?:)?\/\/(?!www\.w3\.org)/i,
        page.filter((path) => !/\.svelte$/.test(path)),
      ),
    ).toEqual([]);
    expect(
      filesWith(
        /@import|<link|<iframe|src=["']https?:/i,
        page.filter((path) => path.endsWith('.svelte')),
      ),
    ).toEqual([]);
  });

  test('of the components takes text for markup', () => {
    expect(
      filesWith(
        /\{@html/,
        ours.filter((path) => path.endsWith('.svelte')),
      ),
    ).toEqual([]);
  });
});
