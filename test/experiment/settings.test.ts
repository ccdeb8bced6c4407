import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearNames } from '../../src/experiment/near-names.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, type Checked, type Scenario } from '../../src/experiment/scenario.ts';
import { differences, setByPath, setByPaths } from '../../src/experiment/settings.ts';
import { CLUSTER_FIELDS, PUBLISHED_CLUSTERS, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS, type Lever } from '../../src/model/policy.ts';
import { anyScenario } from './arbitrary-scenario.ts';
import { ownClusters } from './own-clusters.ts';

/** The value of a check that must have passed. */
function valueOf(checked: Checked<Scenario>): Scenario {
  expect(checked.ok ? [] : checked.problems).toEqual([]);
  return (checked as { value: Scenario }).value;
}

/** A text that a lever accepts and that is not its default. */
function textFor(lever: Lever): string {
  if (lever.kind === 'choice') return lever.options.at(-1) as string;
  return lever.kind === 'schedule' ? '1,2,3,4,5,6,7,8,9,10' : String(lever.max);
}

const set = (path: string, value: string) => setByPath(DEFAULT_SCENARIO, path, value);

describe('setting a value by its path', () => {
  const levers = LEVERS.map((lever) => ({
    id: lever.id as string,
    part: 'policy',
    text: textFor(lever),
  }));
  const assumptions = PARAMETERS.map(({ id, max }) => ({ id: id as string, part: 'assumptions', text: String(max) }));

  test.each([...levers, ...assumptions])('reaches $id of $part, with and without its prefix', ({ id, part, text }) => {
    const bare = valueOf(set(id, text));
    expect(String((bare[part as 'policy'] as unknown as Record<string, unknown>)[id])).toBe(text);
    expect(valueOf(set(`${part}.${id}`, text))).toEqual(bare);
  });

  test('has no name that means two things', () => {
    const names = [...levers, ...assumptions].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => ['horizon', 'seed', 'name', 'match', 'start', 'stop', 'quarters', 'scenario'].includes(name))).toEqual(
      [],
    );
  });

  test('reads a match in each of its forms', () => {
    expect(valueOf(set('match', '1.63')).policy.matchRatio).toBe(1.63);
    expect(valueOf(set('policy.match', 'as-realised')).policy.matchRatio).toBe('as-realised');
    expect(valueOf(set('matchRatio', '[1, 2,3, 0.5 ,1e0]')).policy.matchRatio).toEqual([1, 2, 3, 0.5, 1]);
    expect(valueOf(set('matchRatio', '1,2,3,4,5')).policy.matchRatio).toEqual([1, 2, 3, 4, 5]);
  });

  test('reads a schedule as published or as a list', () => {
    expect(valueOf(set('schedule', 'published')).policy.schedule).toBe('published');
    expect(valueOf(set('schedule', '[0, 1,2,3,4,5,6,7,8,9.5]')).policy.schedule).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9.5]);
    expect(set('schedule', '1,2')).toMatchObject({ ok: false, problems: [{ code: 'wrong-length', path: 'policy.schedule' }] });
  });

  test.each(CLUSTER_FIELDS)("reaches a cluster's $id", ({ id, max }) => {
    const { clusters, ...rest } = valueOf(set(`clusters.scaleai.${id}`, String(max)));
    expect({ ...rest, clusters: DEFAULT_SCENARIO.clusters }).toEqual(DEFAULT_SCENARIO);
    expect(clusters).toEqual(PUBLISHED_CLUSTERS.map((cluster) => (cluster.id === 'scaleai' ? { ...cluster, [id]: max } : cluster)));
  });

  test("reads a cluster's name as it stands, its region and its stage", () => {
    const settings = [
      ['clusters.ocean.name', ' Mer, 1'],
      ['clusters.ocean.region', ' QC '],
      ['clusters.ocean.stage', 'growing'],
    ] as const;
    expect(valueOf(setByPaths(DEFAULT_SCENARIO, settings)).clusters[2]).toMatchObject({ name: ' Mer, 1', region: 'QC', stage: 'growing' });
  });

  test('of a cluster that the scenario does not have names those that it has', () => {
    expect(set('clusters.dijital.firms', '100')).toMatchObject({
      ok: false,
      problems: [
        { code: 'unknown-cluster', path: 'clusters.dijital.firms', found: 'dijital', expected: expect.stringMatching(/^digital, /) },
      ],
    });
    expect(set('clusters.own-1.firms', '100')).toMatchObject({ ok: false, problems: [{ code: 'unknown-cluster' }] });
    expect(set('clusters.ocean.firms', '5')).toMatchObject({ ok: false, problems: [{ code: 'below-minimum', path: 'clusters.2.firms' }] });
  });

  test('reads the horizon, the seed and the name, and texts as they stand', () => {
    const found = valueOf(
      setByPaths(DEFAULT_SCENARIO, [
        ['horizon', '40'],
        ['seed', ' 007'],
        ['name', 'Match 1:1'],
      ]),
    );
    expect(found).toEqual({ ...DEFAULT_SCENARIO, horizon: 40, seed: ' 007', name: 'Match 1:1' });
    expect(valueOf(set('quarters', '12')).horizon).toBe(12);
  });

  test.each(['', ' ', 'abc', '0x10', 'Infinity', 'NaN', '1 000', '--1', '1e', 'null', '[1]'])('takes %j for no number', (text) => {
    const checked = set('budget', text);
    expect(!checked.ok && checked.problems).toMatchObject([{ code: 'not-a-number', path: 'policy.budget' }]);
  });

  test('stays within the limits', () => {
    expect(set('match', '14')).toMatchObject({
      ok: false,
      problems: [{ code: 'above-maximum', path: 'policy.matchRatio', found: '14', expected: '10' }],
    });
    expect(set('budget', '1e999')).toMatchObject({ ok: false, problems: [{ code: 'not-finite' }] });
    expect(set('match', '1,x,3,4,5')).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-number', path: 'policy.matchRatio.1', found: 'x' }],
    });
  });

  test('leaves the scenario that it was given as it was', () => {
    const before = structuredClone(DEFAULT_SCENARIO);
    set('budget', '5');
    expect(DEFAULT_SCENARIO).toEqual(before);
  });

  test('of several values is checked once at the end: their order does not matter', () => {
    const isi = scenarioFromPreset('isi-only');
    expect(setByPath(isi, 'startAtQuarter', '30')).toMatchObject({ ok: false, problems: [{ code: 'start-after-stop' }] });
    expect(
      valueOf(
        setByPaths(isi, [
          ['startAtQuarter', '30'],
          ['stopAtQuarter', '40'],
        ]),
      ).policy,
    ).toMatchObject({ startAtQuarter: 30, stopAtQuarter: 40 });
  });

  test('reports every wrong path and every wrong value together', () => {
    const checked = setByPaths(DEFAULT_SCENARIO, [
      ['mach', '1'],
      ['budget', 'x'],
      ['policy.leakage', '0'],
      ['minSme', '-1'],
    ]);
    expect(!checked.ok && checked.problems.map(({ code }) => code)).toEqual([
      'unknown-path',
      'unknown-path',
      'not-a-number',
      'below-minimum',
    ]);
  });
});

describe('an unknown path', () => {
  test.each([
    ['bugdet', 'budget'],
    ['spillover', 'spilloverReturn'],
    ['assumptions.spilloverReturm', 'spilloverReturn'],
    ['policy.minsme', 'minSme'],
    ['mach', 'match'],
    ['policy.leakage', 'leakage'],
    ['assumptions.budget', 'budget'],
    ['clusters.ocean.firmes', 'firms'],
  ])('%s lists %s among at most three near names', (path, near) => {
    const checked = set(path, '1');
    const [problem] = checked.ok ? [] : checked.problems;
    expect(problem).toMatchObject({ code: 'unknown-path', path, found: path });
    expect(problem.expected.split(', ')).toContain(near);
    expect(problem.expected.split(', ').length).toBeLessThanOrEqual(3);
  });

  test.each([
    '',
    '.',
    'policy.',
    '__proto__',
    'constructor',
    'policy.__proto__',
    'preset',
    'policy',
    'clusters',
    'clusters.ocean',
    'clusters.ocean.id',
    'clusters..',
    'clusters.ocean.__proto__',
    'a'.repeat(100_000),
  ])('%.20j is refused', (path) => {
    expect(set(path, '1')).toMatchObject({ ok: false, problems: [{ code: 'unknown-path' }] });
  });
});

describe('near names', () => {
  test('are measured by edits, a swap of neighbours being one', () => {
    expect(['kitten', 'budgte', 'budget', ''].map((text) => editDistance(text, 'budget'))).toEqual([5, 1, 0, 6]);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  test('have a distance as mathematics wants it: symmetric, and zero only for the same', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('come nearest first', () => {
    expect(nearNames('stopat', ['seed', 'startAtQuarter', 'stopAtQuarter', 'portfolio'])[0]).toBe('stopAtQuarter');
  });
});

describe('differences', () => {
  test('of a preset from itself are none', () => {
    for (const id of ['gic-2018-2028', 'isi-only', 'no-programme'] as const) expect(differences(scenarioFromPreset(id))).toEqual([]);
  });

  test('are against the own preset, levers first, with the value that a reset brings back', () => {
    const isi = scenarioFromPreset('isi-only');
    const changed = valueOf(
      setByPaths(isi, [
        ['leakage', '0.2'],
        ['stop', '40'],
        ['match', '1,1,1,1,2'],
      ]),
    );
    expect(differences(changed)).toEqual([
      { path: 'policy.matchRatio', value: [1, 1, 1, 1, 2], default: 'as-realised' },
      { path: 'policy.stopAtQuarter', value: 40, default: 20 },
      { path: 'assumptions.leakage', value: 0.2, default: 0.1 },
    ]);
  });

  test('of clusters are fields changed, clusters taken away, clusters added, and another order', () => {
    const [own] = ownClusters(1);
    const [digital, scaleai, ocean, protein, ngen] = PUBLISHED_CLUSTERS;
    const having = (...clusters: ClusterSetting[]) => differences({ ...DEFAULT_SCENARIO, clusters });
    expect(having(digital, { ...scaleai, name: 'AI', firms: 100 }, ocean, ngen, own)).toEqual([
      { path: 'clusters.scaleai.name', value: 'AI', default: '' },
      { path: 'clusters.scaleai.firms', value: 100, default: scaleai.firms },
      { path: 'clusters.protein', value: null, default: protein },
      { path: 'clusters.own-1', value: own, default: null },
    ]);
    const order = ['digital', 'scaleai', 'ocean', 'protein', 'ngen'];
    expect(having(ngen, digital, scaleai, own, ocean, protein)[0]).toEqual({
      path: 'clusters',
      value: ['ngen', ...order.slice(0, 4)],
      default: order,
    });
  });

  test('set again on the preset give the scenario back, once its clusters are those of the scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const usual = scenarioFromPreset(scenario.preset);
        const clusters = scenario.clusters.map((own) => usual.clusters.find(({ id }) => id === own.id) ?? own);
        const policy = { ...usual.policy, matchRatio: scenario.policy.matchRatio };
        const { name, notes, horizon, seed } = scenario;
        const settings = differences(scenario)
          .filter(({ path }) => !/^clusters(\.[^.]+)?$/.test(path) && path !== 'policy.matchRatio')
          .map(({ path, value }) => [path, String(value)] as const);
        expect(valueOf(setByPaths({ ...usual, name, notes, horizon, seed, policy, clusters }, settings))).toEqual(scenario);
      }),
    );
  });
});
