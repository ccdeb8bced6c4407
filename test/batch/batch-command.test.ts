import { describe, expect, test } from 'vitest';
import { analystTools } from '../../src/runner/analyst.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { runContributions } from '../../src/runner/run-contributions.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { batchCommand, type BatchSurroundings } from '../../src/sharing/batch-command.ts';
import type { BatchReport } from '../../src/sharing/batch-report.ts';
import { fakeModel } from '../runner/fake-workers.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly saved: readonly (readonly [path: string, text: string])[];
  readonly runs: readonly { readonly replicates: number; readonly workers: number }[];
}

async function command(argv: readonly string[], around: Partial<BatchSurroundings> = {}): Promise<Outcome> {
  let out = '';
  let error = '';
  const saved: [string, string][] = [];
  const runs: { replicates: number; workers: number }[] = [];
  const code = await batchCommand(argv, {
    cores: 4,
    memory: 8e9,
    errorIsTerminal: false,
    readFile: async () => null,
    whyNotWritable: async () => null,
    saveFile: async (path, text) => void saved.push([path, text]),
    writeOut: (text) => (out += text),
    writeError: (text) => (error += text),
    run(request, replicates, workers, onProgress) {
      runs.push({ replicates, workers });
      return runEnsemble(createInlineRunner(fakeModel), request, replicates, { onProgress: ({ done }) => onProgress(done) });
    },
    play(asked, replicates, workers, onProgress) {
      runs.push({ replicates, workers });
      return runContributions(createInlineRunner(fakeModel), asked, replicates, { onProgress: ({ done }) => onProgress(done) });
    },
    analyse: (_workers, use) => use(analystTools(createInlineRunner(fakeModel))),
    ...around,
  });
  return { code, out, error, saved, runs };
}

const SHORT = ['--replicates', '3', '--quarters', '4'];

describe('the batch command', () => {
  test('writes one JSON document to standard output and nothing else anywhere', async () => {
    const { code, out, error } = await command(['gic-2018-2028', 'isi-only', ...SHORT]);
    const report = JSON.parse(out) as BatchReport;
    expect([code, error]).toEqual([0, '']);
    expect(report).toMatchObject({ seed: 'default', replicates: 3, quarters: 4 });
    expect(report.scenarios.map(({ name }) => name)).toEqual(['gic-2018-2028', 'isi-only']);
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('writes CSV when asked', async () => {
    const { out } = await command(['isi-only', ...SHORT, '--format', 'csv']);
    expect(out.startsWith('scenario,scope,observer,unit,quarter,')).toBe(true);
  });

  test('with --out writes the same text to the file and nothing to standard output', async () => {
    const printed = await command(['isi-only', ...SHORT]);
    const filed = await command(['isi-only', ...SHORT, '--out', 'results.json']);
    expect(filed.out).toBe('');
    expect(filed.saved).toEqual([['results.json', printed.out]]);
  });

  test('uses as many workers as there are cores unless told otherwise', async () => {
    expect((await command(['isi-only', ...SHORT])).runs).toEqual([{ replicates: 3, workers: 4 }]);
    expect((await command(['isi-only', ...SHORT, '--workers', '2'])).runs).toEqual([{ replicates: 3, workers: 2 }]);
    expect((await command(['isi-only', ...SHORT], { cores: 128 })).runs).toEqual([{ replicates: 3, workers: 64 }]);
  });

  test('prints its help, with every option, and its version', async () => {
    const help = await command(['--help']);
    for (const option of ['--replicates', '--seed', '--workers', '--quarters', '--set', '--format', '--out', '--progress', '--version']) {
      expect(help.out).toContain(option);
    }
    const version = await command(['--version']);
    expect(version.out).toMatch(/^Fifty-Fifty, model \d+\.\d+\.\d+\n$/);
    expect([help.code, version.code, help.runs, version.runs]).toEqual([0, 0, [], []]);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [argv: readonly string[], ...says: (string | RegExp)[]])[] = [
    [[], 'Found no scenario', 'gic-2018-2028'],
    [['isi-onli'], '"isi-onli"', 'isi-only, '],
    [['absent.json'], 'absent.json', 'expected a scenario file'],
    [['isi-only', '--replicates', '0'], '"0" for --replicates', '1 to 100000'],
    [['isi-only', '--replicates', '100001'], '"100001" for --replicates', '1 to 100000'],
    [['isi-only', '--quarters', '61'], '"61" for --quarters', '1 to 60'],
    [['isi-only', '--workers', '65'], '"65" for --workers', '1 to 64'],
    [['isi-only', '--replicats', '5'], '--replicats', '--replicates'],
    [['isi-only', '--format', 'xml'], '"xml"', 'json, csv, table'],
    [['isi-only', '--set', 'matchRatio'], '"matchRatio" for --set', 'path=value'],
    [['isi-only', '--set', 'matchRtio=2'], 'matchRtio', 'matchRatio'],
    [['isi-only', '--set', 'clusters.digitl.firms=2000'], 'digitl', 'digital'],
    [['isi-only', '--set', 'clusters.digital.firm=2000'], 'clusters.digital.firm', 'firms'],
    [['isi-only', '--set', 'clusters.digital.firms=2'], '2', '20'],
    [['isi-only', '--set', 'schedule=0,0,0,0,0,0,0,0,0,0'], /weigh more than 0/],
    [['isi-only', '--set', 'budget=-5'], /[-−]5/, /minimum/],
    [['isi-only', '--seed'], '--seed at the end', 'expected a value'],
    [['isi-only', '--seed', ''], 'eed'],
    [['https://example.org/page'], 'nothing after "#"'],
    [['v1.AAAA'], 'link'],
  ];

  for (const [argv, ...says] of cases) {
    test(`"${argv.join(' ')}" ends with code 2, a sentence, no run and no output`, async () => {
      const { code, out, error, runs } = await command(argv);
      expect([code, out, runs]).toEqual([2, '', []]);
      for (const words of says) expect(error).toMatch(words);
      for (const line of error.trimEnd().split('\n')) expect(line).toMatch(/^.{10,}[.?]$/);
    });
  }

  test('inside a file is reported under the name of the file', async () => {
    const { code, error } = await command(['mine.json'], { readFile: async () => '{ "policy": { "matchRatio": 14, "bogus": 1 } }' });
    expect(code).toBe(2);
    expect(error).toMatch(/^mine\.json: .*14.*10/m);
    expect(error).toMatch(/^mine\.json: .*bogus/m);
  });

  test('a run that the machine could not hold is refused with what it could', async () => {
    const { code, error, runs } = await command(['isi-only', '--replicates', '100000'], { memory: 1e9 });
    expect([code, runs]).toEqual([2, []]);
    expect(error).toMatch(/would need \d+\.\d GB of memory, expected at most 0\.8 GB; .*--replicates \d+ would fit/);
    const replicates = /--replicates (\d+) would fit/.exec(error)?.[1] ?? '';
    expect((await command(['isi-only', '--replicates', replicates, '--quarters', '1'], { memory: 1e9 })).code).toBe(0);
  });

  test('is told of fewer agents and fewer workers where these would do', async () => {
    const many = ['isi-only', '--firms', '1000000', '--quarters', '44', '--workers', '4'];
    const { code, error } = await command([...many, '--replicates', '2'], { memory: 4e9 });
    expect(code).toBe(2);
    expect(error).toMatch(/expected at most 3\.0 GB; --firms 250000 or --workers 3 would fit/);
  });

  test('what would not fit is run anyway when that is said', async () => {
    const argv = ['isi-only', '--replicates', '3', '--quarters', '4', '--anyway'];
    expect((await command(argv, { memory: 1 })).code).toBe(0);
    expect((await command(argv.slice(0, -1), { memory: 1 })).code).toBe(2);
  });

  test('memory is counted with the clusters of the run', async () => {
    const own = Array.from({ length: 20 }, (_, n) => ({ id: `own-${n + 1}`, region: 'ON', stage: 'growing' }));
    const needed = async (argv: readonly string[]) => {
      const { error } = await command([...argv, '--quarters', '40', '--replicates', '100000', '--workers', '1'], {
        memory: 1e9,
        readFile: async () => JSON.stringify({ clusters: own }),
      });
      return Number(/need (\d+\.\d) GB/.exec(error)?.[1]);
    };
    // Recordings of 1 + 5 + 6 scopes against 1 + 20 + 6; beside 100,000 of them firms are nothing.
    expect((await needed(['own.json'])) / (await needed(['isi-only']))).toBeCloseTo(27 / 12, 1);
  });

  test('agents are those asked for, in the request and in the report', async () => {
    const asked: (number | undefined)[] = [];
    const run: BatchSurroundings['run'] = (request, replicates) => {
      asked.push(request.resolution);
      return runEnsemble(createInlineRunner(fakeModel), request, replicates);
    };
    const resolutions = await Promise.all(
      [[], ['--firms', '5000']].map(async (more) => {
        const { out } = await command(['isi-only', ...SHORT, ...more], { run });
        return (JSON.parse(out) as BatchReport).resolution;
      }),
    );
    expect(asked.map((resolution) => resolution ?? 1).sort()).toEqual([...resolutions].sort());
    expect(resolutions[0]).toBe(1);
    expect(resolutions[1]).toBeCloseTo(5000 / 11_194, 10);
    expect((await command(['isi-only', '--firms', '999'])).error).toContain('--firms');
  });

  test('a file that cannot be written is refused before the run', async () => {
    const { code, error, runs } = await command(['isi-only', '--out', 'absent/x.json'], { whyNotWritable: async () => 'no such folder' });
    expect([code, runs]).toEqual([2, []]);
    expect(error).toContain('absent/x.json cannot be written (no such folder)');
  });
});

describe('progress', () => {
  test('is silent where standard error is no terminal, unless asked for', async () => {
    const argv = ['isi-only', '--replicates', '40', '--quarters', '1'];
    expect((await command(argv)).error).toBe('');
    const lines = (await command([...argv, '--progress'])).error.trimEnd().split('\n');
    expect(lines).toHaveLength(20);
    expect([lines[0], lines[19]]).toEqual(['2 of 40 replicates', '40 of 40 replicates']);
  });

  test('on a terminal rewrites one line and ends it', async () => {
    const { error } = await command(['isi-only', ...SHORT], { errorIsTerminal: true });
    expect(error).toBe('\r1 of 3 replicates\r2 of 3 replicates\r3 of 3 replicates\n');
  });
});

describe('a run that fails', () => {
  test('ends with code 1 and says why, with nothing on standard output', async () => {
    const broken = createInlineRunner((request, replicate) => {
      if (replicate === 1) throw new Error('found −1 firms, expected at least 0');
      return fakeModel(request, replicate);
    });
    const { code, out, error } = await command(['isi-only', ...SHORT], {
      run: (request, replicates) => runEnsemble(broken, request, replicates),
    });
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('replicate 1 failed after 1 try: found −1 firms, expected at least 0');
  });

  test('to be saved ends with code 1', async () => {
    const { code, error } = await command(['isi-only', ...SHORT, '--out', 'x'], {
      saveFile: () => Promise.reject(new Error('no space left')),
    });
    expect(code).toBe(1);
    expect(error).toContain('no space left');
  });
});
