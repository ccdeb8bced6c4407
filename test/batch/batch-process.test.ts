/** The built command line as a process of its own: streams, exit codes, threads and files. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/experiment/fingerprint.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { requestFor } from '../../src/experiment/scenario.ts';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { BatchReport } from '../../src/sharing/batch-report.ts';
import { encodeLink } from '../../src/sharing/link.ts';
import { USUAL_LOOK } from '../../src/sharing/shared-view.ts';
import { buildEntries } from '../runner/built-entries.ts';

const built = await buildEntries(['batch.node', 'simulation.node']);
const folder = await mkdtemp(join(tmpdir(), 'fifty-fifty-results-'));
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line; `readOnce` closes its standard output after the first piece, as `head` does. */
function batch(argv: readonly string[], readOnce = false): Promise<Ended> {
  const child = spawn(process.execPath, [join(built.folder, 'batch.node.js'), ...argv], { cwd: folder });
  let out = '';
  let error = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
    if (readOnce) child.stdout.destroy();
  });
  child.stderr.on('data', (piece: Buffer) => (error += piece.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

const SHORT = ['--replicates', '4', '--quarters', '6', '--seed', 'process'];

test('one and two workers give one fingerprint, that of the model itself', async () => {
  const one = await batch(['gic-2018-2028', 'no-programme', ...SHORT, '--workers', '1']);
  const two = await batch(['gic-2018-2028', 'no-programme', ...SHORT, '--workers', '2']);
  expect([one.code, one.error, two.code]).toEqual([0, '', 0]);
  expect(two.out).toBe(one.out);
  const scenarios = (['gic-2018-2028', 'no-programme'] as const).map((id) => ({ ...scenarioFromPreset(id), seed: 'process', horizon: 6 }));
  const recordings = [0, 1, 2, 3].map((replicate) => simulate(requestFor(scenarios), replicate));
  expect((JSON.parse(one.out) as BatchReport).fingerprint).toBe(fingerprint(recordings));
}, 60_000);

test('a scenario from preset, file and link gives the same results but for its name', async () => {
  const scenario = { ...scenarioFromPreset('isi-only'), seed: 'process', horizon: 6 };
  await writeFile(join(folder, 'scenario.json'), JSON.stringify(scenario));
  const hash = await encodeLink({
    scenarios: [scenario],
    active: 0,
    language: null,
    jobs: 'grossJobYears',
    gdp: 'grossGdp',
    replicates: 50,
    ...USUAL_LOOK,
  });
  const ended = await Promise.all([
    batch(['isi-only', ...SHORT, '--workers', '1']),
    batch(['scenario.json', '--replicates', '4', '--workers', '1']),
    batch([`https://example.org/#${hash}`, '--replicates', '4', '--workers', '1']),
  ]);
  const fingerprints = ended.map(({ out }) => (JSON.parse(out) as BatchReport).fingerprint);
  expect(new Set(fingerprints).size).toBe(1);
}, 60_000);

test('a file with clusters of its own beside a preset gives each scenario its own clusters', async () => {
  const clusters = [{ id: 'own-1', name: 'Quantum', region: 'QC', stage: 'growing' }, { id: 'ngen' }];
  await writeFile(join(folder, 'own.json'), JSON.stringify({ seed: 'process', horizon: 6, clusters }));
  const argv = ['own.json', 'isi-only', '--replicates', '2'];
  const [one, two] = await Promise.all([batch([...argv, '--workers', '1']), batch([...argv, '--workers', '2'])]);
  expect([one.code, one.error, two.out]).toEqual([0, '', one.out]);
  const [own, published] = (JSON.parse(one.out) as BatchReport).scenarios;
  expect([Object.keys(own.clusters), own.clusterNames]).toEqual([['own-1', 'ngen'], { 'own-1': 'Quantum' }]);
  expect(Object.keys(published.clusters)).toEqual(PUBLISHED_CLUSTERS.map(({ id }) => id));
  for (const { observers, clusters: parts } of [own, published]) {
    const firms = Object.values(parts).map((part) => part.firms.mean[6]);
    expect(Math.min(...firms)).toBeGreaterThan(0);
    expect(firms.reduce((sum, count) => sum + count)).toBeCloseTo(observers.firms.mean[6], 6);
  }
}, 60_000);

test('bad input ends with code 2, a sentence on standard error and nothing on standard output', async () => {
  const { code, out, error } = await batch(['isi-onli']);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('isi-only');
});

test('--out leaves the whole file and nothing beside it', async () => {
  const { code, out } = await batch(['isi-only', ...SHORT, '--out', 'results.json']);
  expect([code, out]).toEqual([0, '']);
  expect((JSON.parse(await readFile(join(folder, 'results.json'), 'utf8')) as BatchReport).replicates).toBe(4);
  expect((await readdir(folder)).filter((name) => name.includes('results'))).toEqual(['results.json']);
}, 60_000);

test('--out into a folder that does not exist ends with code 2', async () => {
  const { code, error } = await batch(['isi-only', ...SHORT, '--out', 'absent/results.json']);
  expect(code).toBe(2);
  expect(error).toContain('absent/results.json cannot be written');
});

test('a reader that closes the pipe early is no failure and makes no noise', async () => {
  const { code, error } = await batch(['isi-only', 'gic-2018-2028', ...SHORT, '--format', 'csv'], true);
  expect([code, error]).toEqual([0, '']);
}, 60_000);
