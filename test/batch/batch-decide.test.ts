/** The commands `compare` and `why`: their numbers are those of the page's own readings, and every wrong word is named. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/experiment/compare.ts';
import { contributionsOf } from '../../src/experiment/contributions.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, requestFor } from '../../src/experiment/scenario.ts';
import { simulate } from '../../src/model/simulate.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { runContributions } from '../../src/runner/run-contributions.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { runUntilKnown } from '../../src/runner/run-until-known.ts';
import { batchCommand } from '../../src/sharing/batch-command.ts';
import type { CompareReport } from '../../src/sharing/batch-compare.ts';
import type { WhyReport } from '../../src/sharing/batch-why.ts';
import { encodeLink } from '../../src/sharing/link.ts';
import { USUAL_LOOK } from '../../src/sharing/shared-view.ts';
import { fakeModel } from '../runner/fake-workers.ts';

const command = (...argv: string[]) => commandOn(fakeModel, ...argv);

async function commandOn(model: typeof fakeModel, ...argv: string[]) {
  let out = '';
  let error = '';
  const code = await batchCommand(argv, {
    cores: 2,
    memory: 8e9,
    errorIsTerminal: false,
    readFile: async () => null,
    whyNotWritable: async () => null,
    saveFile: async () => undefined,
    writeOut: (text) => (out += text),
    writeError: (text) => (error += text),
    run: (request, replicates, _workers, _onProgress, asked) =>
      asked
        ? runUntilKnown(createInlineRunner(model), request, asked.question)
        : runEnsemble(createInlineRunner(model), request, replicates),
    analyse: () => Promise.reject(new Error('found an analysis, expected a comparison')),
    play: (asked, replicates) => runContributions(createInlineRunner(model), asked, replicates),
  });
  return { code, out, error };
}

const SHORT = ['--replicates', '3', '--quarters', '8', '--at', '8'];

describe('compare', () => {
  test('gives the paired differences of the page, against the reference asked for', async () => {
    const { code, out } = await command(
      'compare',
      'gic-2018-2028',
      'isi-only',
      '--reference',
      '2',
      '--outcomes',
      'grossGdp,members',
      ...SHORT,
    );
    const report = JSON.parse(out) as CompareReport;
    const scenarios = ['gic-2018-2028', 'isi-only'].map((id) => ({ ...scenarioFromPreset(id as 'isi-only'), horizon: 8 }));
    const ensemble = await runEnsemble(createInlineRunner(fakeModel), requestFor(scenarios), 3);
    const { meanDifference, low, high, verdict, shareWon } = compare(ensemble, 1, 0, 'grossGdp', 8);
    expect(code).toBe(0);
    expect(report).toMatchObject({ reference: 'isi-only', quarter: 8, replicates: 3, told: null });
    expect(report.rows.map(({ observer }) => observer)).toEqual(['grossGdp', 'members']);
    expect(report.rows[0]?.cells[0]?.difference).toMatchObject({ meanDifference, low, high, verdict, shareWon });
    expect(report.rows[0]?.cells[1]).toMatchObject({ difference: null, enough: null });
  });

  test('takes reference, definitions and targets from a link that is the only input', async () => {
    const targets = {
      jobs: { level: 10, quarter: 8 },
      gdp: { level: 20, quarter: 4 },
      further: [{ outcome: 'members' as const, level: 30, quarter: 6 }],
    };
    const scenarios = [1, 2].map((match) => ({
      ...DEFAULT_SCENARIO,
      name: `match ${match}`,
      horizon: 8,
      policy: { ...DEFAULT_SCENARIO.policy, matchRatio: match },
    }));
    const view = { scenarios, active: 0, language: null, jobs: 'additionalJobs', gdp: 'grossGdpDirect', replicates: 200 } as const;
    const link = await encodeLink({ ...view, ...USUAL_LOOK, reference: 1, targets });
    const report = JSON.parse((await command('compare', link, '--replicates', '3')).out) as CompareReport;
    expect(report).toMatchObject({ reference: 'match 2', quarter: 8 });
    expect(report.rows.slice(0, 2).map(({ observer }) => observer)).toEqual(['additionalJobs', 'grossGdpDirect']);
    expect(report.targets[0]?.each.map(({ outcome, level, quarter }) => [outcome, level, quarter])).toEqual([
      ['additionalJobs', 10, 8],
      ['grossGdpDirect', 20, 4],
      ['members', 30, 6],
    ]);
    expect(report.settings.map(({ differences }) => differences.length)).toEqual([1, 0]);
  });

  test('sets a lever in one scenario alone', async () => {
    const { out } = await command('compare', 'gic-2018-2028', 'gic-2018-2028', '--set', '2:budget=900', '--set', 'matchRatio=2', ...SHORT);
    const { settings } = JSON.parse(out) as CompareReport;
    expect(settings[1]).toEqual({
      scenario: 'gic-2018-2028 (2)',
      differences: [{ path: 'policy.budget', value: 900, default: DEFAULT_SCENARIO.policy.budget }],
    });
  });

  test('writes a table and CSV with as many cells as headings', async () => {
    const table = await command('compare', 'gic-2018-2028', 'isi-only', ...SHORT, '--format', 'table');
    const lines = table.out.split('\n').filter((line) => line.startsWith('| '));
    expect(lines[0]).toContain('gic-2018-2028 (reference)');
    const csv = (await command('compare', 'gic-2018-2028', 'isi-only', ...SHORT, '--format', 'csv', '--outcomes', 'grossGdp')).out;
    const [heading = '', ...rows] = csv.trim().split('\n');
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.split(',')).toHaveLength(heading.split(',').length);
  });

  test('goes on until two scenarios are told apart', async () => {
    const argv = ['compare', 'gic-2018-2028', 'no-programme', '--until-told', 'grossGdp', '--quarters', '8'];
    const report = JSON.parse((await command(...argv)).out) as CompareReport;
    expect(report.told).toMatchObject({ observer: 'grossGdp' });
    expect(['told', 'identical', 'beyond']).toContain(report.told?.state);
    expect(report.replicates).toBeGreaterThanOrEqual(100);
  });
});

describe('why', () => {
  test('gives the contributions of the page, which add up to the difference', async () => {
    const { code, out } = await command(
      'why',
      'gic-2018-2028',
      'gic-2018-2028',
      '--set',
      '2:budget=900',
      '--set',
      '2:matchRatio=1',
      ...SHORT,
    );
    const report = JSON.parse(out) as WhyReport;
    const from = { ...DEFAULT_SCENARIO, horizon: 8 };
    const to = { ...from, policy: { ...from.policy, budget: 900, matchRatio: 1 } };
    const game = await runContributions(createInlineRunner(fakeModel), { from, to }, 3);
    const { players, total } = contributionsOf(game, 'additionalGdp', 8);
    expect(code).toBe(0);
    expect(report).toMatchObject({ method: 'exact', replicates: 3, quarter: 8, from: 'gic-2018-2028', to: 'gic-2018-2028 (2)' });
    const [outcome] = report.outcomes;
    expect(outcome?.difference).toEqual(total);
    expect(outcome?.changes.map(({ id, contribution }) => [id, contribution.mean])).toEqual(
      players.map(({ player, mean }) => [player.id, mean]),
    );
    const sum = outcome?.changes.reduce((all, { contribution }) => all + contribution.mean, 0) ?? NaN;
    expect(sum).toBeCloseTo(total.mean, 6);
  });

  test('says why a change has no effect', async () => {
    const argv = ['why', 'gic-2018-2028', 'gic-2018-2028', '--set', '2:portfolioSharpness=3', '--firms', '1000', ...SHORT];
    const { out } = await commandOn(simulate, ...argv);
    const [change] = (JSON.parse(out) as WhyReport).outcomes[0]?.changes ?? [];
    expect(change?.noEffect).toMatch(/^No effect here: .*Performance/i);
  });

  test('writes tables and CSV too', async () => {
    const argv = ['why', 'gic-2018-2028', 'no-programme', ...SHORT, '--outcomes', 'grossGdp,members'];
    expect((await command(...argv, '--format', 'table')).out).toContain('| together |');
    const [heading = '', ...rows] = (await command(...argv, '--format', 'csv')).out.trim().split('\n');
    expect(rows.filter((row) => row.includes(',total,'))).toHaveLength(2);
    expect(heading.split(',')).toHaveLength(10);
  });
});

describe('what is wrong with what is asked', () => {
  test.each([
    [['compare', 'isi-only'], 'Found 1 scenarios for compare, expected two to six.'],
    [['why', 'isi-only'], 'Found 1 scenarios for why, expected two.'],
    [
      ['compare', 'isi-only', 'no-programme', '--reference', '3'],
      'Found "3" for --reference, expected the number or the name of a scenario: 1 isi-only, 2 no-programme.',
    ],
    [['compare', 'isi-only', 'no-programme', '--at', '41'], 'Found quarter 41 for --at, expected at most 40, the last that is simulated.'],
    [
      ['compare', 'isi-only', 'no-programme', '--outcomes', 'grossGpd'],
      'Found "grossGpd" for --outcomes, expected an outcome, e.g. grossGdp',
    ],
    [
      ['compare', 'isi-only', 'no-programme', '--target', 'members'],
      'Found "members" for --target, expected outcome=level@quarter, e.g. members=9000@20.',
    ],
    [['compare', 'isi-only', 'no-programme', 'nce-1989', '--until-told', 'grossGdp'], 'Found 3 scenarios for --until-told, expected two.'],
    [
      ['why', 'isi-only', 'no-programme', '--at', '39'],
      'Found quarter 39 for --at, expected the end of a fiscal year or the last quarter: 4, 8,',
    ],
    [['why', 'isi-only', 'no-programme', '--outcomes', 'deadweightShare'], 'Found the outcome deadweightShare, which is a ratio'],
    [
      ['why', 'isi-only', 'no-programme', '--target', 'members=1@2'],
      'Found --target, which why does not have, expected it with compare, discover only.',
    ],
    [['isi-only', '--reference', '1'], 'Found --reference, which run does not have, expected it with compare only.'],
    [['isi-only', '--set', '3:budget=1'], 'Found "3:budget" for --set, expected the number of a scenario, 1 to 1, before the colon.'],
  ])('%j is refused with a sentence', async (argv, sentence) => {
    const { code, error } = await command(...argv);
    expect(error).toContain(sentence);
    expect(code).toBe(2);
  });
});
