/** The commands `sensitivity`, `discover` and `search`: their numbers are those that the page reads, and every wrong word is named. */
import { describe, expect, test } from 'vitest';
import { futuresStudy } from '../../src/experiment/robustness/futures-study.ts';
import { robustnessOf } from '../../src/experiment/robustness/robust.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { tornado } from '../../src/experiment/sensitivity/analyses.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { ANNOUNCED_TARGETS } from '../../src/experiment/chosen-targets.ts';
import { encodeLink } from '../../src/sharing/link.ts';
import { USUAL_LOOK } from '../../src/sharing/shared-view.ts';
import { analystTools } from '../../src/runner/analyst.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { runStudy } from '../../src/runner/run-study.ts';
import { batchCommand } from '../../src/sharing/batch-command.ts';
import type { DiscoverReport } from '../../src/sharing/batch-discover.ts';
import type { SearchReport } from '../../src/sharing/batch-search.ts';
import type { SensitivityReport } from '../../src/sharing/batch-sensitivity.ts';

const FILES: Record<string, string> = {};

async function command(...argv: string[]) {
  let out = '';
  let error = '';
  const code = await batchCommand(argv, {
    cores: 1,
    memory: 8e9,
    errorIsTerminal: false,
    readFile: (path) => Promise.resolve(FILES[path] ?? null),
    whyNotWritable: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(),
    writeOut: (text) => (out += text),
    writeError: (text) => (error += text),
    run: () => Promise.reject(new Error('found an ensemble, expected an analysis')),
    play: () => Promise.reject(new Error('found a game, expected an analysis')),
    analyse: (_workers, use) => use(analystTools(createInlineRunner())),
  });
  return { code, out, error };
}

/** Two years, few agents: for what holds whatever the numbers are. */
const SMALL = ['--quarters', '8', '--firms', '1000'];
const own: Scenario = { ...DEFAULT_SCENARIO, name: 'gic-2018-2028', horizon: 8 };

describe('sensitivity', () => {
  test('of named settings gives the reading of the page', async () => {
    const named = ['--factors', 'budget,assumptions.existsWithout', '--samples', '2', '--outcomes', 'projects,federalCommitted'];
    const { code, out, error } = await command('sensitivity', 'gic-2018-2028', '--method', 'tornado', ...named, ...SMALL);
    expect([code, error]).toEqual([0, '']);
    const report = JSON.parse(out) as SensitivityReport;
    const analysis = tornado({ scenario: own, uncertainty: 'luck', agents: 1000 }, ['policy.budget', 'assumptions.existsWithout'], 2);
    const result = await runStudy(createInlineRunner(), analysis.study);
    expect(report.outcomes.map(({ observer, reading }) => [observer, reading])).toEqual([
      ['projects', JSON.parse(JSON.stringify(analysis.read(result, 'projects', 8)))],
      ['federalCommitted', JSON.parse(JSON.stringify(analysis.read(result, 'federalCommitted', 8)))],
    ]);
    expect(report.moved.map(({ id, unit }) => [id, unit])).toContainEqual(['policy.budget', 'CAD M']);
  });

  test('tells how far it is where that is asked for', async () => {
    const { error } = await command(
      ...['sensitivity', 'gic-2018-2028', '--method', 'curve', '--factors', 'ipOpenness', '--samples', '2', '--progress', ...SMALL],
    );
    expect(error).toBe('1 of 2\n2 of 2\n');
  });
});

describe('discover', () => {
  test('gives regret and satisficing of the page, and says when there is too little to look for a pattern', async () => {
    const asked = ['--replicates', '20', '--target', 'projects=100@8', '--outcomes', 'projects'];
    const { code, out, error } = await command('discover', 'gic-2018-2028', 'isi-only', ...asked, ...SMALL);
    expect([code, error]).toEqual([0, '']);
    const report = JSON.parse(out) as DiscoverReport;
    const scenarios = [own, { ...scenarioFromPreset('isi-only'), horizon: 8 }];
    const futures = futuresStudy({ scenarios, agents: 1000, futures: 20, which: 'assumptions', subject: 0 });
    const result = await runStudy(createInlineRunner(), futures.study);
    const conditions = [{ outcome: 'projects', level: 100, quarter: 8 }] as const;
    const robustness = robustnessOf(result, futures, { outcome: 'projects', quarter: 8, conditions });
    expect(report.robustness[0]?.robustness).toEqual(JSON.parse(JSON.stringify(robustness)));
    expect([report.discovery, report.scenarios]).toEqual([null, ['gic-2018-2028', 'isi-only']]);
  });
});

describe('a link', () => {
  test('brings its targets to `discover`', async () => {
    const targets = { ...ANNOUNCED_TARGETS, jobs: { level: 7, quarter: 8 }, gdp: { level: 9, quarter: 4 } };
    const look = { ...USUAL_LOOK, replicates: 20, targets, page: 'robustness' as const };
    const link = await encodeLink({ scenarios: [own], active: 0, language: null, jobs: 'grossJobYears', gdp: 'grossGdp', ...look });
    const { code, out } = await command('discover', `https://example.org/#${link}`, '--replicates', '20', '--firms', '1000', '--at', '8');
    expect(code).toBe(0);
    const { conditions } = (JSON.parse(out) as DiscoverReport).robustness[0]!.robustness!;
    expect(conditions.map(({ outcome, level, quarter }) => [outcome, level, quarter])).toEqual([
      ['grossJobYears', 7, 8],
      ['grossGdp', 9, 4],
    ]);
  });
});

describe('search', () => {
  const TINY = ['--population', '8', '--replicates', '1', '--fresh', '2', '--free', 'rules', ...SMALL];

  test('goes on from what it wrote to what one search would have found', async () => {
    const short = await command('search', 'gic-2018-2028', '--generations', '1', ...TINY);
    expect([short.code, short.error]).toEqual([0, '']);
    FILES['search.json'] = short.out;
    const on = await command('search', 'gic-2018-2028', '--generations', '2', '--resume', 'search.json', ...TINY);
    const whole = await command('search', 'gic-2018-2028', '--generations', '2', ...TINY);
    expect(on.out).toBe(whole.out);
    const report = JSON.parse(whole.out) as SearchReport;
    expect(report.question).toMatchObject({ budget: expect.closeTo(1681, 0) as number, generations: 2, free: ['rules'] });
    expect(report.frontier.length).toBeGreaterThan(0);
    expect(report.frontier.every(({ verified }) => verified?.replicates === 2)).toBe(true);
  });

  test('of another question is not gone on with', async () => {
    FILES['broken.json'] = '{"state":{"question":1}}';
    FILES['text.json'] = 'generations';
    const from = (file: string) => command('search', 'gic-2018-2028', '--generations', '2', '--resume', file, ...TINY, '--budget', '900');
    expect((await from('search.json')).error).toContain('Found in search.json the search of another question');
    expect((await from('broken.json')).error).toContain('Found no state of a search in broken.json');
    expect((await from('text.json')).error).toContain('Found a file that is not JSON (it begins "generations")');
    expect((await from('nowhere.json')).error).toContain('Found no file that can be read at nowhere.json');
  });
});

describe('what is wrong with what is asked', () => {
  test.each([
    [['sensitivity', 'gic-2018-2028', 'isi-only'], 'Found 2 scenarios for sensitivity, expected one.'],
    [
      ['sensitivity', 'gic-2018-2028', '--method', 'curve', '--factors', 'budgett'],
      'Found "budgett" for --factors, which nothing moves here (it has no range, was set by hand, or its rule is not in force), expected e.g. policy.budget',
    ],
    [['sensitivity', 'gic-2018-2028', '--method', 'map', '--factors', 'budget'], 'Found 1 settings for --factors, expected 2.'],
    [['sensitivity', 'gic-2018-2028', '--factors', 'budget'], 'Found 1 settings for --factors, expected none: a screening moves all.'],
    [
      ['sensitivity', 'gic-2018-2028', '--at', '39'],
      'Found quarter 39 for --at, expected the end of a fiscal year or the last quarter: 4,',
    ],
    [
      ['discover', 'gic-2018-2028', '--fails', 'behind=2'],
      'Found "behind=2" for --fails, expected the number or the name of another scenario than the first; there is none.',
    ],
    [['discover', 'gic-2018-2028', '--fails', 'grossGdp=1@39'], 'Found quarter 39 for --fails, expected the end of a fiscal year'],
    [['discover', 'gic-2018-2028', '--move', 'levers'], 'Found "levers" for --move, expected one of: assumptions, both.'],
    [['search', 'gic-2018-2028', 'isi-only'], 'Found 2 scenarios for search, expected one.'],
    [['search', 'gic-2018-2028', '--population', '9'], 'Found 9 for --population, expected an even number'],
    [['search', 'gic-2018-2028', '--format', 'table'], 'Found --format table, expected json: search writes nothing else.'],
  ])('%j is refused with a sentence', async (argv, sentence) => {
    const { code, error } = await command(...argv);
    expect(error).toContain(sentence);
    expect(code).toBe(2);
  });
});
