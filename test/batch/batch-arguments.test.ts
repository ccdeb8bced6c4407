import { describe, expect, test } from 'vitest';
import { BATCH_LIMITS, BATCH_OPTIONS, parseArguments, type BatchOptions } from '../../src/sharing/batch-arguments.ts';

function parsed(...argv: string[]): BatchOptions {
  const options = parseArguments(argv);
  if (!options.ok) throw new Error(JSON.stringify(options.problems));
  return options.value;
}

function problems(...argv: string[]) {
  const options = parseArguments(argv);
  return options.ok ? [] : options.problems.map(({ code, path, found, expected }) => [code, path, found, expected]);
}

/** A command that has an option which `run` has not. */
const OF_COMMAND: Readonly<Record<string, readonly string[]>> = {
  '--at': ['why'],
  '--samples': ['sensitivity'],
  '--budget': ['search'],
  '--population': ['search'],
  '--generations': ['search'],
  '--fresh': ['search'],
};

describe('arguments', () => {
  test('without options mean 200 replicates as JSON on standard output, seed and horizon left open', () => {
    expect(parsed('isi-only')).toEqual({
      command: 'run',
      inputs: ['isi-only'],
      futures: null,
      replicates: 200,
      seed: null,
      workers: null,
      quarters: null,
      firms: null,
      settings: [],
      uncertainty: 'luck',
      precision: null,
      until: null,
      publicCost: null,
      reference: null,
      at: null,
      outcomes: null,
      targets: [],
      untilTold: null,
      analyse: {
        method: 'screening',
        move: null,
        factors: null,
        samples: null,
        fails: null,
        budget: null,
        free: null,
        population: null,
        generations: null,
        fresh: null,
        resume: null,
      },
      format: 'json',
      out: null,
      progress: false,
      anyway: false,
      help: false,
      version: false,
    });
  });

  test('are the same written with a space and with an equals sign', () => {
    const apart = parsed('a', '--replicates', '7', '--seed', 'x', '--workers', '2', '--quarters', '12', '--format', 'csv', '--out', 'f');
    const together = parsed('a', '--replicates=7', '--seed=x', '--workers=2', '--quarters=12', '--format=csv', '--out=f');
    expect(apart).toEqual(together);
    expect(apart).toMatchObject({ replicates: 7, seed: 'x', workers: 2, quarters: 12, format: 'csv', out: 'f' });
  });

  test('keep inputs in order, wherever options stand between them', () => {
    expect(parsed('a', '--seed', 'x', 'b', '--progress', 'c').inputs).toEqual(['a', 'b', 'c']);
  });

  test('after -- are inputs, whatever they look like', () => {
    expect(parsed('--', '--seed', '-x').inputs).toEqual(['--seed', '-x']);
  });

  test('collect settings in order and cut them at the first equals sign', () => {
    const { settings } = parsed('a', '--set', 'matchRatio=1,2,3,4,5', '--set', 'name= a = b ');
    expect(settings).toEqual([
      { path: 'matchRatio', value: '1,2,3,4,5' },
      { path: 'name', value: 'a = b' },
    ]);
  });

  test('given twice count the last time', () => {
    expect(parsed('a', '--seed', 'first', '--seed', 'last').seed).toBe('last');
  });

  test('of the analyses are read as they are meant', () => {
    const { analyse, futures } = parsed('search', 'a', '--free', 'match, shares', '--budget', '900', '--replicates', '4', '--resume', 'f');
    expect([analyse.free, analyse.budget, analyse.resume, futures]).toEqual([['match', 'shares'], 900, 'f', 4]);
    const failing = (text: string) => parsed('discover', 'a', '--fails', text).analyse.fails;
    expect(failing('worst=33')).toEqual({ kind: 'worst', share: 0.33 });
    expect(failing('behind=2')).toEqual({ kind: 'behind', scenario: '2' });
    expect(failing('grossGdp=50000@36')).toEqual({ kind: 'misses', target: { outcome: 'grossGdp', level: 50_000, quarter: 36 } });
    expect(parsed('sensitivity', 'a', '--factors', 'budget, assumptions.leakage').analyse.factors).toEqual([
      'budget',
      'assumptions.leakage',
    ]);
  });

  test.each([
    [['search', 'a', '--population', '9'], 'not-even', '--population', '9'],
    [['search', 'a', '--free', 'mach'], 'not-among', '--free', 'mach'],
    [['discover', 'a', '--fails', 'worst=2'], 'no-failure', '--fails', 'worst=2'],
    [['discover', 'a', '--fails', 'often'], 'no-failure', '--fails', 'often'],
    [['discover', 'a', '--fails', 'gdp=1@40'], 'not-an-outcome', '--target', 'gdp'],
    [['sensitivity', 'a', '--method', 'sobol'], 'not-among', '--method', 'sobol'],
    [['sensitivity', 'a', '--move', 'all'], 'not-among', '--move', 'all'],
    [['sensitivity', 'a', '--replicates', '9'], 'not-of-command', '--replicates', 'sensitivity'],
    [['discover', 'a', '--uncertainty', 'luck'], 'not-of-command', '--uncertainty', 'discover'],
    [['a', '--budget', '9'], 'not-of-command', '--budget', 'run'],
    [['search', 'a', '--format', 'csv'], 'json-alone', '--format', 'csv'],
  ])('of the analyses: %j is told', (argv, code, path, found) => {
    expect(problems(...argv).map((problem) => problem.slice(0, 3))).toEqual([[code, path, found]]);
  });

  test('accept both ends of every range and nothing beyond', () => {
    for (const [option, { min, max }] of Object.entries(BATCH_LIMITS)) {
      const command = [...(OF_COMMAND[option] ?? []), 'a'];
      for (const legal of [min, max]) expect(problems(...command, option, `${legal}`)).toEqual([]);
      for (const wrong of [`${min - 1}`, `${max + 1}`, '1.5', '-1', '1e2', '', 'many', '0x10', '99999999999999999999']) {
        expect(problems(...command, option, wrong)).toEqual([['not-a-count', option, wrong, `${min} to ${max}`]]);
      }
    }
  });

  test('that do not exist are named with the nearest that do', () => {
    expect(problems('a', '--replicate', '5')[0].slice(0, 3)).toEqual(['unknown-option', '', '--replicate']);
    expect(problems('a', '--replicate', '5')[0][3]).toMatch(/^--replicates/);
    expect(problems('a', '-x')[0].slice(0, 3)).toEqual(['unknown-option', '', '-x']);
  });

  test('that need a value say so when they have none', () => {
    for (const option of BATCH_OPTIONS.filter((each) => !['--progress', '--anyway', '--help', '--version'].includes(each))) {
      expect(problems('a', option)).toEqual([['missing-value', option, '', '']]);
    }
  });

  test('that take no value refuse one', () => {
    expect(problems('a', '--progress=often')).toEqual([['value-not-wanted', '--progress', 'often', '']]);
  });

  test('for a setting without equals sign or path are refused', () => {
    for (const wrong of ['matchRatio', '=2']) expect(problems('a', '--set', wrong)).toEqual([['no-setting', '--set', wrong, 'path=value']]);
  });

  test('for a format that does not exist list those that do', () => {
    expect(problems('a', '--format', 'xml')).toEqual([['not-among', '--format', 'xml', 'json, csv, table']]);
  });

  test('without an input are refused, unless help or version is asked for', () => {
    expect(problems('--seed', 'x')).toEqual([['no-scenario', '', '', '']]);
    for (const asked of ['--help', '-h', '--version']) expect(problems(asked)).toEqual([]);
  });

  test('report every fault at once', () => {
    expect(problems('--replicates', '0', '--format', 'xml', '--bogus').map(([code]) => code)).toEqual([
      'unknown-option',
      'not-a-count',
      'not-among',
      'no-scenario',
    ]);
  });

  test('that would move a terminal’s cursor are made harmless in the report', () => {
    expect(problems('a', '--\u001b[2J')[0][2]).toBe('--\ufffd[2J');
  });
});
