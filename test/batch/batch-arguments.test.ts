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

describe('arguments', () => {
  test('without options mean 200 replicates as JSON on standard output, seed and horizon left open', () => {
    expect(parsed('isi-only')).toEqual({
      command: 'run',
      inputs: ['isi-only'],
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

  test('accept both ends of every range and nothing beyond', () => {
    for (const [option, { min, max }] of Object.entries(BATCH_LIMITS)) {
      const command = option === '--at' ? ['why', 'a'] : ['a'];
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
