import { describe, expect, test } from 'vitest';
import { plannedMoney } from '../../src/experiment/equal-cost.ts';
import { PRESET_IDS } from '../../src/experiment/scenario.ts';
import { LOOKS } from '../../src/experiment/uncertainty/precision.ts';
import type { EnsembleRequest } from '../../src/experiment/uncertainty/draw.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { runUntilKnown } from '../../src/runner/run-until-known.ts';
import { batchCommand } from '../../src/sharing/batch-command.ts';
import type { Asked, BatchReport } from '../../src/sharing/batch-report.ts';
import { EVERY_PROGRAMME } from '../../src/sharing/batch-scenarios.ts';
import { fakeModel } from '../runner/fake-workers.ts';

/** Runs the command over a model of plain numbers; what it asked to be run comes back with what it wrote. */
async function command(...argv: string[]) {
  const said = { out: '', error: '' };
  const runs: { request: EnsembleRequest; asked: Asked | null }[] = [];
  const code = await batchCommand(argv, {
    cores: 1,
    memory: 8e9,
    errorIsTerminal: false,
    readFile: async () => null,
    whyNotWritable: async () => null,
    saveFile: async () => undefined,
    writeOut: (text) => (said.out += text),
    writeError: (text) => (said.error += text),
    analyse: () => Promise.reject(new Error('found an analysis, expected an ensemble')),
    play: () => Promise.reject(new Error('found a game, expected an ensemble')),
    run(request, replicates, _workers, _onProgress, asked) {
      runs.push({ request, asked });
      const runner = createInlineRunner(fakeModel);
      return asked ? runUntilKnown(runner, request, asked.question, asked) : runEnsemble(runner, request, replicates);
    },
  });
  return { code, ...said, runs };
}

const report = (out: string): BatchReport => JSON.parse(out) as BatchReport;

describe('uncertainty', () => {
  test('is luck unless asked for, and said in the report', async () => {
    const luck = await command('isi-only', '--replicates', '3', '--quarters', '2');
    expect([luck.runs[0]!.request.uncertainty, report(luck.out).uncertainty, report(luck.out).precision]).toEqual([
      undefined,
      'luck',
      null,
    ]);
    const both = await command('isi-only', '--replicates', '3', '--quarters', '2', '--uncertainty', 'assumptions');
    expect([both.runs[0]!.request.uncertainty, report(both.out).uncertainty]).toEqual(['assumptions', 'assumptions']);
  });

  test('of another kind is refused with the kinds there are', async () => {
    const { code, error } = await command('isi-only', '--uncertainty', 'all');
    expect([code, error]).toEqual([2, 'Found "all" for --uncertainty, expected one of: luck, assumptions.\n']);
  });
});

describe('a precision', () => {
  test('asks for the targets of one scenario, each and both, and says what was reached after how many', async () => {
    const { out, runs } = await command('isi-only', '--quarters', '40', '--precision', '5');
    expect(runs[0]!.asked).toMatchObject({ precision: 0.05, question: { kind: 'targets' } });
    const { replicates, precision, scenarios } = report(out);
    expect(precision).toMatchObject({ until: 'targets', asked: 0.05 });
    expect(precision!.reached).toBeLessThanOrEqual(0.05);
    expect(replicates % LOOKS.every).toBe(0);
    expect(scenarios[0]!.joint?.count).toBe(replicates);
  });

  test('asks for the ranking of several, or for what is said', async () => {
    const several = ['isi-only', 'no-programme', '--quarters', '2', '--precision', '2.5'];
    expect((await command(...several)).runs[0]!.asked?.question.kind).toBe('ranking');
    expect((await command(...several, '--until', 'targets')).runs[0]!.asked?.question.kind).toBe('targets');
  });

  test('that is no number of points is refused with its limits', async () => {
    for (const found of ['0.1', '26', '2%', 'two']) {
      const { code, error } = await command('isi-only', '--precision', found);
      expect([code, error]).toEqual([2, `Found "${found}" for --precision, expected points, 0.5 to 25, e.g. 2.\n`]);
    }
  });
});

describe('what a result hinges on', () => {
  test('is told where assumptions are drawn, the strongest first, and not under luck', async () => {
    const drawn = report((await command('isi-only', '--quarters', '2', '--replicates', '60', '--uncertainty', 'assumptions')).out);
    const found = drawn.scenarios[0]!.influences.additionalGdp!;
    expect(found.length).toBeGreaterThan(50);
    expect(Math.abs(found[0]!.swing)).toBeGreaterThanOrEqual(Math.abs(found.at(-1)!.swing));
    expect(report((await command('isi-only', '--quarters', '2', '--replicates', '60')).out).scenarios[0]!.influences).toEqual({});
  });
});

describe('every programme', () => {
  test('is run by one word, in the order of the designs', async () => {
    const { out } = await command(EVERY_PROGRAMME, '--replicates', '1', '--quarters', '1');
    expect(report(out).scenarios.map(({ name }) => name)).toEqual(PRESET_IDS);
  });

  test('at equal public cost: all that cost something plan the same sum, and none that does not is left', async () => {
    const { runs } = await command(EVERY_PROGRAMME, '--replicates', '1', '--quarters', '1', '--public-cost', '1000');
    const { worlds } = runs[0]!.request;
    expect(worlds).toHaveLength(PRESET_IDS.length - 1);
    for (const world of worlds) expect(plannedMoney({ ...world, clusters: world.clusters! })).toBeCloseTo(1000, 6);
  });

  test('of which none costs anything cannot be scaled', async () => {
    const { code, error } = await command('no-programme', '--public-cost', '1000');
    expect([code, error]).toEqual([2, 'Found no scenario that costs something, expected at least one for --public-cost to scale.\n']);
  });

  test('as a table has a line for each, with its name and as many cells as headings', async () => {
    const { out } = await command('isi-only', 'no-programme', '--replicates', '3', '--quarters', '40', '--format', 'table');
    const lines = out.trim().split('\n');
    const cells = lines.slice(2).map((line) => line.split(' | ').length);
    expect(new Set(cells).size).toBe(1);
    expect(lines.slice(4).map((line) => line.split(' ')[1])).toEqual(['isi-only', 'no-programme']);
    expect(lines[0]).toContain('uncertainty: luck');
  });
});
