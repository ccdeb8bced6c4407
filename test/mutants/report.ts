/** Results as the document that people read: a table by file, then every survivor with its reason. */
import type { FileResult, Reasons, Results } from './results.ts';
import { SLOW_TESTS } from './fast-tests.ts';

/** Where the document stands. */
export const DOCUMENT = 'docs/mutants.md';

const INTRODUCTION = `# Mutants

*Written by \`npm run mutants\`; the reasons stand in \`test/mutants/survivors.json\`.*

A mutant is the model with one small fault in it: a sign turned, a constant moved, a comparison shifted or reversed, a condition negated,
a term, a statement or a guard left out, a minimum made a maximum (\`test/mutants/rules.ts\`). The fast tests of the model run on each. A mutant
that no test tells from the model has survived: either a test is missing, or the fault makes no difference that anybody could see.

Killed means that a test failed; out of time means that a file of tests took more than eight times as long as usual, plus three seconds, as an endless loop does. The score is
both over all that were tried, mutants that make no difference counted against it.`;

const OWN =
  '° Only the tests that import the file were run: others might kill some of its survivors, and would not spare any that was killed.';

const LIMITS = `## What is left out

- Types, imports, texts of errors, and \`version.ts\`: nothing in them decides a result.
- Numbers of the tables in \`parameters.ts\`, \`policy.ts\`, \`outcomes.ts\`, \`published.ts\` and \`cluster-design.ts\` outside of functions: data with a source.
- The step of a \`for\` loop: one that counts the other way never ends and would only flatter the score.
- The slow tests: ${SLOW_TESTS.map((path) => `\`${path.replace('test/model/', '').replace('.test.ts', '')}\``).join(', ')}, and the golden numbers.
  They would kill some of the survivors below; what only they kill counts as survived.`;

/** Share of the tried that did not survive, as a percentage; a dash where none was tried. */
export function scoreOf({ tried, killed, timeout }: Pick<FileResult, 'tried' | 'killed' | 'timeout'>): string {
  return tried === 0 ? '–' : `${((100 * (killed + timeout)) / tried).toFixed(1)} %`;
}

/** The rows of the table, files in the order of their paths, and their sum. */
export function tableOf(results: Results): string {
  const row = (name: string, result: FileResult): string => {
    const { made, tried, killed, timeout, own } = result;
    const mutants = tried === made ? String(made) : `${tried} of ${made}`;
    return `| ${name}${own ? ' °' : ''} | ${mutants} | ${killed} | ${timeout} | ${survivorsOf(result)} | ${scoreOf(result)} |`;
  };
  const files = Object.entries(results).filter(([, { made }]) => made > 0);
  const rows = files.map(([path, result]) => row(`\`${path}\``, result));
  const head = ['| file | mutants | killed | out of time | survived | score |', '|---|---|---|---|---|---|'];
  return [...head, ...rows, row('**all**', sumOf(files.map(([, result]) => result)))].join('\n');
}

/** The whole document. */
export function documentOf(results: Results, reasons: Reasons): string {
  const all = sumOf(Object.values(results));
  const explained = Object.entries(results).flatMap(([path, { survived }]) =>
    Object.values(survived).filter((name) => reasons[path]?.[name] !== undefined),
  ).length;
  const sampled = Object.values(results).some(({ made, tried }) => tried < made);
  const summary =
    `${all.tried} mutants tried${sampled ? ` of ${all.made} (in the files marked so, a sample)` : ''}: ` +
    `${scoreOf(all)} killed or out of time; ${survivorsOf(all)} survived, ${explained} of them with a reason below.`;
  const marked = Object.values(results).some(({ own }) => own);
  const parts = [
    INTRODUCTION,
    summary,
    tableOf(results),
    ...(marked ? [OWN] : []),
    LIMITS,
    '## Survivors',
    ...survivorLists(results, reasons),
  ];
  return `${parts.join('\n\n')}\n`;
}

function survivorLists(results: Results, reasons: Reasons): string[] {
  return Object.entries(results)
    .filter(([, { survived }]) => Object.keys(survived).length > 0)
    .map(([path, { survived }]) => {
      const lines = Object.values(survived).map(
        (name) => `- ${code(name)}: ${reasons[path]?.[name] ?? 'no reason yet; a test is missing.'}`,
      );
      return `### ${path}\n\n${lines.join('\n')}`;
    });
}

/** Text as code in a list; back-quotes cannot stand in it. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '´')}\``;
}

function survivorsOf({ tried, killed, timeout }: FileResult): number {
  return tried - killed - timeout;
}

function sumOf(results: readonly FileResult[]): FileResult {
  const total = (key: 'made' | 'tried' | 'killed' | 'timeout'): number => results.reduce((sum, result) => sum + result[key], 0);
  return {
    text: '',
    own: false,
    made: total('made'),
    tried: total('tried'),
    killed: total('killed'),
    timeout: total('timeout'),
    survived: {},
  };
}
