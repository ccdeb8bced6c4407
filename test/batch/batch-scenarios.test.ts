import { describe, expect, test } from 'vitest';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { PRESET_IDS, type Scenario } from '../../src/experiment/scenario.ts';
import { CLUSTER_TEMPLATES, settingFromTemplate } from '../../src/model/cluster-design.ts';
import { parseArguments } from '../../src/sharing/batch-arguments.ts';
import { readScenarios } from '../../src/sharing/batch-scenarios.ts';
import { encodeLink } from '../../src/sharing/link.ts';
import { USUAL_LOOK } from '../../src/sharing/shared-view.ts';

type Files = Readonly<Record<string, string>>;

async function read(argv: readonly string[], files: Files = {}) {
  const options = parseArguments(argv);
  if (!options.ok) throw new Error(JSON.stringify(options.problems));
  return readScenarios(options.value, async (path) => files[path] ?? null);
}

async function scenarios(argv: readonly string[], files: Files = {}): Promise<readonly Scenario[]> {
  const outcome = await read(argv, files);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenarios;
}

async function problems(argv: readonly string[], files: Files = {}) {
  const outcome = await read(argv, files);
  return outcome.ok ? [] : outcome.problems;
}

function link(...shared: Scenario[]): Promise<string> {
  return encodeLink({
    scenarios: shared,
    active: 0,
    language: null,
    jobs: 'grossJobYears',
    gdp: 'grossGdp',
    replicates: 50,
    ...USUAL_LOOK,
  });
}

const preset = scenarioFromPreset('gic-2018-2028');

describe('a preset', () => {
  test('runs to quarter 40 in the default luck, under its own id', async () => {
    const [scenario] = await scenarios(['isi-only']);
    expect(scenario).toEqual({ ...scenarioFromPreset('isi-only'), name: 'isi-only', horizon: 40 });
  });

  test('takes seed and horizon from the options', async () => {
    const [scenario] = await scenarios(['isi-only', '--seed', 'workshop-3', '--quarters', '12']);
    expect([scenario.seed, scenario.horizon]).toEqual(['workshop-3', 12]);
  });

  test('named twice gets a number, so that results can be told apart', async () => {
    const named = await scenarios(['isi-only', 'isi-only', 'no-programme', 'isi-only']);
    expect(named.map(({ name }) => name)).toEqual(['isi-only', 'isi-only (2)', 'no-programme', 'isi-only (3)']);
  });

  test('that does not exist is reported with the presets, the nearest first', async () => {
    const [problem] = await problems(['isi-onli']);
    expect([problem.code, problem.found]).toEqual(['unknown-preset', 'isi-onli']);
    expect(problem.expected.split(', ')[0]).toBe('isi-only');
    expect(problem.expected.split(', ').every((id) => PRESET_IDS.some((known) => known === id))).toBe(true);
  });
});

describe('a file', () => {
  test('may leave out what its preset and the defaults say', async () => {
    const [scenario] = await scenarios(['dir/open.json'], { 'dir/open.json': '{ "policy": { "ipOpenness": 0.8 } }' });
    expect(scenario).toEqual({ ...preset, name: 'open', horizon: 40, policy: { ...preset.policy, ipOpenness: 0.8 } });
  });

  test('may have clusters of its own, filled from what is published and from templates', async () => {
    const text =
      '{ "clusters": [{ "id": "ngen", "firms": 5000 }, { "id": "own-1", "name": "Quantum", "region": "QC", "stage": "emergent" }] }';
    const [{ clusters }] = await scenarios(['a.json'], { 'a.json': text });
    const ngen = preset.clusters.find(({ id }) => id === 'ngen');
    expect(clusters).toEqual([{ ...ngen, firms: 5000 }, settingFromTemplate(CLUSTER_TEMPLATES[0], 'own-1', 'Quantum', 'QC')]);
  });

  test('whose clusters are wrong is told which and how', async () => {
    const text = '{ "clusters": [{ "id": "ngen" }, { "id": "ngen", "firms": 1 }, { "id": "quantum" }], "policy": { "schedule": [1] } }';
    const found = await problems(['a.json'], { 'a.json': text });
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-length policy.schedule',
      'below-minimum clusters.1.firms',
      'unknown-cluster clusters.2.id',
      'missing-key clusters.2.region',
      'missing-key clusters.2.stage',
      'duplicate-cluster clusters.1.id',
    ]);
  });

  test('decides seed and horizon where it names them', async () => {
    const [scenario] = await scenarios(['a.json'], { 'a.json': '{ "seed": "mine", "horizon": 9, "name": "My option" }' });
    expect([scenario.seed, scenario.horizon, scenario.name]).toEqual(['mine', 9, 'My option']);
  });

  test('decides them for the presets beside it', async () => {
    const both = await scenarios(['isi-only', 'a.json'], { 'a.json': '{ "seed": "mine", "horizon": 9 }' });
    expect(both.map(({ seed, horizon }) => [seed, horizon])).toEqual([
      ['mine', 9],
      ['mine', 9],
    ]);
  });

  test('that names neither leaves both to the file that does', async () => {
    const files = { 'a.json': '{ "seed": "mine", "horizon": 9 }', 'b.json': '{}' };
    const both = await scenarios(['b.json', 'a.json'], files);
    expect(both.map(({ name, seed, horizon }) => [name, seed, horizon])).toEqual([
      ['b', 'mine', 9],
      ['a', 'mine', 9],
    ]);
  });

  test('gives way to the options', async () => {
    const argv = ['a.json', '--seed', 'other', '--quarters', '5'];
    const [scenario] = await scenarios(argv, { 'a.json': '{ "seed": "mine", "horizon": 9 }' });
    expect([scenario.seed, scenario.horizon]).toEqual(['other', 5]);
  });

  test('may begin with a byte-order mark', async () => {
    expect(await scenarios(['a.json'], { 'a.json': '\uFEFF{}' })).toHaveLength(1);
  });

  test('that is absent, not JSON, too long or wrong inside is reported as that', async () => {
    const files = { 'text.json': 'matchRatio = 2', 'long.json': ' '.repeat(1_000_001), 'wrong.json': '{ "policy": { "budget": -1 } }' };
    const found = await problems(['absent.json', 'text.json', 'long.json', 'wrong.json'], files);
    expect(found.map(({ code, path, input }) => [code, path, input])).toEqual([
      ['missing-file', '', 'absent.json'],
      ['not-json', '', 'text.json'],
      ['file-too-long', '', 'long.json'],
      ['below-minimum', 'policy.budget', 'wrong.json'],
    ]);
  });

  test('that holds JSON but no scenario is reported', async () => {
    for (const text of ['null', '[]', '3', '"x"']) {
      expect((await problems(['a.json'], { 'a.json': text })).map(({ code }) => code)).toEqual(['not-an-object']);
    }
  });
});

describe('a link', () => {
  const shared = { ...preset, name: 'Shared', seed: 'class', horizon: 24, policy: { ...preset.policy, minPartners: 3 } };

  test('is accepted bare, with #, and as an address', async () => {
    const hash = await link(shared);
    for (const written of [hash, `#${hash}`, `https://example.org/fifty-fifty/#${hash}`, `file:///home/a/index.html#${hash}`]) {
      expect(await scenarios([written])).toEqual([shared]);
    }
  });

  test('brings all its scenarios, and the unnamed ones go by their preset', async () => {
    const named = await scenarios([await link(shared, { ...shared, name: '' })]);
    expect(named.map(({ name }) => name)).toEqual(['Shared', 'gic-2018-2028']);
  });

  test('that is cut or empty is an error, never another scenario', async () => {
    const hash = await link(shared);
    for (const cut of [hash.slice(0, -1), hash.slice(0, 20), 'https://example.org/#']) {
      expect(await problems([cut]), cut).not.toEqual([]);
    }
  });

  test('that disagrees with a file on seed or horizon is reported, unless an option decides', async () => {
    const argv = [await link(shared), 'a.json'];
    const files = { 'a.json': '{ "seed": "mine", "horizon": 9 }' };
    const found = await problems(argv, files);
    expect(found.map(({ code, path, found: values }) => [code, path, values])).toEqual([
      ['inputs-disagree', '--seed', 'class, mine'],
      ['inputs-disagree', '--quarters', '24, 9'],
    ]);
    expect(await scenarios([...argv, '--seed', 'one', '--quarters', '8'], files)).toHaveLength(2);
  });
});

describe('settings', () => {
  test('reach every scenario, after all else', async () => {
    const argv = ['isi-only', 'a.json', '--set', 'match=2', '--set', 'assumptions.leakage=0.2'];
    const set = await scenarios(argv, { 'a.json': '{ "policy": { "matchRatio": 1 } }' });
    expect(set.map(({ policy, assumptions }) => [policy.matchRatio, assumptions.leakage])).toEqual([
      [2, 0.2],
      [2, 0.2],
    ]);
  });

  test('to an unknown path are reported once, with near ones', async () => {
    const found = await problems(['isi-only', 'no-programme', '--set', 'spilloverRetrun=0.2']);
    expect(found.map(({ code }) => code)).toEqual(['unknown-path']);
    expect(found[0].expected).toContain('spilloverReturn');
  });

  test('outside their limits are reported with the limit', async () => {
    const [problem] = await problems(['isi-only', '--set', 'matchRatio=14']);
    expect(problem).toMatchObject({ code: 'above-maximum', path: 'policy.matchRatio', found: '14', expected: '10' });
  });

  test('reach a cluster that every scenario has, and name the scenarios that lack it', async () => {
    const files = { 'own.json': '{ "clusters": [{ "id": "own-1", "region": "QC", "stage": "growing" }, { "id": "ocean" }] }' };
    const set = await scenarios(['isi-only', 'own.json', '--set', 'clusters.ocean.firms=800'], files);
    expect(set.map(({ clusters }) => clusters.find(({ id }) => id === 'ocean')?.firms)).toEqual([800, 800]);
    const found = await problems(['isi-only', 'own.json', '--set', 'clusters.own-1.firms=800'], files);
    expect(found.map(({ code, found: id }) => [code, id])).toEqual([['unknown-cluster', 'own-1']]);
  });
});

test('a seed that no scenario may have is reported', async () => {
  for (const seed of ['', 'x'.repeat(65)]) expect((await problems(['isi-only', '--seed', seed])).map(({ path }) => path)).toEqual(['seed']);
});
