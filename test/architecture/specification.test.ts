/** The written model and the coded model are one: headings of ODD.md, files of submodels/, order of the schedule. */
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { parameterTable, withParameterTable } from '../golden/parameter-table.ts';
import { filesUnder, textOf } from './project-files.ts';

const ODD = 'src/model/ODD.md';
const SUBMODELS = 'src/model/submodels';

/** Names of the files of submodels/, without extension. */
function submodelFiles(): string[] {
  return filesUnder(SUBMODELS).map((path) => path.slice(SUBMODELS.length + 1, -'.ts'.length));
}

/** File names that the headings of the section "Submodels" end with, in order: `### S4 join-clusters`. */
function headings(text: string): string[] {
  const section = text.split(/^## /m).find((part) => /^[\d.\s]*Submodels/.test(part)) ?? '';
  return [...section.matchAll(/^### .*?`?([a-z][a-z-]*)`?\s*$/gm)].map((match) => match[1]);
}

/** The one verb that a submodel's file exports: join-clusters → joinClusters. */
function verbOf(file: string): string {
  return file.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The line on which the schedule first calls a submodel's verb or names its file; −1 where it never does. */
function lineInSchedule(schedule: string, file: string): number {
  const mention = new RegExp(`\\b(${verbOf(file)}\\(|${file}\\b)`);
  return schedule.split('\n').findIndex((line) => !/^\s*(import|export|\/?\*)/.test(line) && mention.test(line));
}

describe('the specification in ODD.md', () => {
  test('reads a heading as the name of a file', () => {
    const text =
      '## 6. Input\n### S1 not-this\n## 7. Submodels\n### S4 join-clusters\n### S1, S9 `appropriate-and-allocate`\n## 8. Patterns\n';
    expect(headings(text)).toEqual(['join-clusters', 'appropriate-and-allocate']);
  });

  test('finds a submodel on its line of the schedule', () => {
    const schedule =
      "import { grow } from './submodels/grow.ts';\n/** grow( */\nexport function step() {\n  join(); // see take-part\n  grow(world);\n}";
    expect(['take-part', 'grow', 'enter-and-exit'].map((file) => lineInSchedule(schedule, file))).toEqual([3, 4, -1]);
  });

  test('describes exactly the files of submodels/', () => {
    expect(headings(textOf(ODD)).sort()).toEqual(submodelFiles());
  });

  test('describes them in the order of the schedule', () => {
    const schedule = textOf('src/model/schedule.ts');
    const lines = headings(textOf(ODD)).map((file) => lineInSchedule(schedule, file));
    expect(lines).not.toContain(-1);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('is stepped as the schedule has it: firms grow between its two halves', () => {
    const step = textOf('src/model/simulate.ts').split('export function stepReplicate')[1]!;
    const calls = [...step.matchAll(/\b(act|growFirms|renew)\(/g)].map(([, name]) => name);
    expect([...new Set(calls)]).toEqual(['act', 'growFirms', 'renew']);
    const schedule = textOf('src/model/schedule.ts').split('\n');
    const lineOf = (text: string): number => schedule.findIndex((line) => line.includes(text));
    expect(lineOf('export function act')).toBeLessThan(lineOf('// firms grow or shrink (grow)'));
    expect(lineOf('// firms grow or shrink (grow)')).toBeLessThan(lineOf('export function renew'));
  });

  test('has every element of the ODD protocol, in its order', () => {
    const titles = [...textOf(ODD).matchAll(/^## \d+\. (.*)$/gm)].map((match) => match[1]);
    expect(titles.slice(0, 7)).toEqual([
      'Purpose and patterns',
      'Entities, state variables, scales',
      'Process overview and scheduling',
      'Design concepts',
      'Initialization',
      'Input data',
      'Submodels',
    ]);
    const concepts = textOf(ODD).split(/^## /m)[4]!;
    for (const concept of ['Basic principles', 'Emergence', 'Adaptation', 'Objective', 'Learning', 'Prediction', 'Sensing'])
      expect(concepts).toContain(`*${concept}*`);
    for (const concept of ['Interaction', 'Collectives', 'Stochasticity', 'Observation']) expect(concepts).toContain(`*${concept}*`);
  });

  test('lists every parameter as the code has it: `npm run parameters` writes the table', () => {
    expect(parameterTable().split('\n')).toHaveLength(PARAMETERS.length + 2);
    expect(withParameterTable(textOf(ODD))).toBe(textOf(ODD));
  });

  test('refuses a text without a place for the table', () => {
    expect(() => withParameterTable('# No marks')).toThrow('found no <!-- parameters -->');
  });

  test('is named by the map of the source', () => {
    expect(textOf('src/README.md')).toContain('`model/ODD.md`');
  });
});
