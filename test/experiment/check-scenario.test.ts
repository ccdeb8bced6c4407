import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario, completeScenario } from '../../src/experiment/check-scenario.ts';
import { SCENARIO_PROBLEM_CODES } from '../../src/experiment/problems.ts';
import { DEFAULT_SCENARIO, type Problem } from '../../src/experiment/scenario.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { CLUSTER_COUNT, LEVERS, SELECTION_RULES } from '../../src/model/policy.ts';
import { anyScenario } from './arbitrary-scenario.ts';

const base = DEFAULT_SCENARIO;
const withPolicy = (policy: Record<string, unknown>) => ({ ...base, policy: { ...base.policy, ...policy } });
const withAssumption = (assumptions: Record<string, unknown>) => ({ ...base, assumptions: { ...base.assumptions, ...assumptions } });

/** The problems of an input that must be refused. */
function problemsOf(input: unknown): readonly Problem[] {
  const checked = checkScenario(input);
  expect(checked.ok).toBe(false);
  return checked.ok ? [] : checked.problems;
}

/** The one problem of an input, as `code path found expected`. */
function onlyProblem(input: unknown): string {
  const problems = problemsOf(input);
  expect(problems.length).toBe(1);
  const { code, path, found, expected } = problems[0];
  return [code, path, found, expected].join(' | ');
}

describe('a legal scenario', () => {
  test('passes as it is, in a fresh object', () => {
    const checked = checkScenario(base);
    expect(checked).toEqual({ ok: true, value: base });
    expect(checked.ok && checked.value).not.toBe(base);
  });

  test('passes wherever its values lie within the limits, and comes out unchanged', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(checkScenario(scenario)).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  test('has one written form: keys in canonical order, no negative zero', () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    const given = withPolicy({ matchRatio: -0, budget: -0 });
    const checked = checkScenario(turned({ ...given, policy: turned(given.policy), assumptions: turned(given.assumptions) }));
    const straight = checkScenario(withPolicy({ matchRatio: 0, budget: 0 }));
    expect(JSON.stringify(checked)).toBe(JSON.stringify(straight));
    expect(checked.ok && Object.keys(checked.value)).toEqual(Object.keys(base));
    expect(checked.ok && Object.keys(checked.value.policy)).toEqual(LEVERS.map(({ id }) => id));
    expect(checked.ok && Object.keys(checked.value.assumptions)).toEqual(PARAMETERS.map(({ id }) => id));
    expect(Object.is(checked.ok && checked.value.policy.budget, 0)).toBe(true);
  });
});

describe('every limit', () => {
  const numbers = [
    ...LEVERS.flatMap((lever) =>
      lever.kind === 'choice' || lever.kind === 'schedule'
        ? []
        : [{ id: lever.id as string, part: 'policy' as const, min: lever.min, max: lever.max }],
    ),
    ...PARAMETERS.map(({ id, min, max }) => ({ id: id as string, part: 'assumptions' as const, min, max })),
  ];

  test.each(numbers)('of $id of $part holds on both sides', ({ id, part, min, max }) => {
    const having = (value: unknown) =>
      part === 'policy' ? withPolicy({ stopAtQuarter: 60, [id]: value }) : withAssumption({ [id]: value });
    const neverLegal = ['startAtQuarter', 'stopAtQuarter'].includes(id) ? [] : [min, max];
    for (const value of neverLegal) expect(checkScenario(having(value)).ok).toBe(true);
    expect(problemsOf(having(min - 1))).toContainEqual({
      code: 'below-minimum',
      path: `${part}.${id}`,
      found: String(min - 1),
      expected: String(min),
    });
    expect(onlyProblem(having(max + 1))).toBe(`above-maximum | ${part}.${id} | ${max + 1} | ${max}`);
    for (const value of [Infinity, -Infinity, NaN, JSON.parse('1e999') as number])
      expect(problemsOf(having(value))[0]).toMatchObject({ code: 'not-finite', path: `${part}.${id}` });
    for (const value of ['1', null, true, {}]) expect(problemsOf(having(value))[0].path).toBe(`${part}.${id}`);
  });

  test('of a whole number refuses a fraction', () => {
    expect(onlyProblem(withPolicy({ minPartners: 2.5 }))).toBe('not-an-integer | policy.minPartners | 2.5 | 1…12');
    expect(onlyProblem({ ...base, horizon: 40.5 })).toBe('not-an-integer | horizon | 40.5 | 1…60');
  });

  test('of the horizon is 1 to 60 quarters', () => {
    expect(onlyProblem({ ...base, horizon: 61 })).toBe('above-maximum | horizon | 61 | 60');
    expect(onlyProblem({ ...base, horizon: 0 })).toBe('below-minimum | horizon | 0 | 1');
  });
});

describe('choices', () => {
  test('are from their list', () => {
    expect(onlyProblem(withPolicy({ selection: 'best' }))).toBe(`not-an-option | policy.selection | best | ${SELECTION_RULES.join(', ')}`);
    expect(onlyProblem({ ...base, preset: 'toString' })).toContain('not-an-option | preset | toString | gic-2018-2028');
    expect(onlyProblem(withPolicy({ portfolio: ['fixed'] }))).toContain('not-an-option | policy.portfolio | […] |');
  });
});

describe('the match', () => {
  test('may be as realised, one value, or one for each cluster', () => {
    for (const matchRatio of ['as-realised', 0, 10, [0, 1, 2.5, 3, 10]]) expect(checkScenario(withPolicy({ matchRatio })).ok).toBe(true);
  });

  test('for each cluster has exactly as many values as there are clusters', () => {
    expect(onlyProblem(withPolicy({ matchRatio: [1, 2] }))).toBe(`wrong-length | policy.matchRatio | 2 | ${CLUSTER_COUNT}`);
    expect(onlyProblem(withPolicy({ matchRatio: new Array(200_000).fill('x') }))).toBe('wrong-length | policy.matchRatio | 200000 | 5');
  });

  test('for each cluster names the cluster that is wrong', () => {
    expect(onlyProblem(withPolicy({ matchRatio: [1, 2, 14, 3, 4] }))).toBe('above-maximum | policy.matchRatio.2 | 14 | 10');
    expect(problemsOf(withPolicy({ matchRatio: [1, null, 'x', -1, 4] })).map(({ path }) => path)).toEqual(
      [1, 2, 3].map((i) => `policy.matchRatio.${i}`),
    );
  });

  test('is nothing else', () => {
    expect(onlyProblem(withPolicy({ matchRatio: 'high' }))).toBe(
      'not-an-option | policy.matchRatio | high | as-realised, 0…10, [0…10 × 5]',
    );
  });
});

describe('texts', () => {
  test('are as long as they may be and no longer', () => {
    expect(checkScenario({ ...base, name: 'n'.repeat(80), seed: 's'.repeat(64) }).ok).toBe(true);
    expect(onlyProblem({ ...base, name: 'n'.repeat(81) })).toBe('too-long | name | 81 | 80');
    expect(onlyProblem({ ...base, seed: 's'.repeat(65) })).toBe('too-long | seed | 65 | 64');
    expect(onlyProblem({ ...base, seed: '' })).toBe('empty | seed |  | ');
    expect(checkScenario({ ...base, name: '' }).ok).toBe(true);
  });

  test('print: no control character, line break, half character or mark that turns the direction', () => {
    for (const bad of ['\u0000', '\n', '\t', '\u001b[31m', '\u007f', '\u2028', '\u202e', '\ud800'])
      for (const key of ['name', 'seed'])
        expect(onlyProblem({ ...base, [key]: `a${bad}b` })).toMatch(new RegExp(`^bad-characters \\| ${key} \\| a\ufffd`));
  });

  test('keep accents, other scripts and pictures', () => {
    expect(checkScenario({ ...base, name: 'Œuvre d’été « 1 » 日本 👩‍🔬', seed: 'graine-é' }).ok).toBe(true);
  });

  test('are texts', () => {
    expect(onlyProblem({ ...base, seed: 7 })).toBe('not-text | seed | 7 | ');
  });
});

describe('keys', () => {
  test('that are missing are named, each', () => {
    const { budget: _, ...policy } = base.policy;
    const { seed: __, ...rest } = base;
    const found = problemsOf({ ...rest, policy }).map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual(['missing-key policy.budget', 'missing-key seed']);
  });

  test('that are unknown are named, each, with near ones', () => {
    const found = problemsOf({ ...withPolicy({ bugdet: 1, matchratio: 2 }), sead: 'x' });
    expect(found.map(({ code, path, expected }) => [code, path, expected.split(', ')[0]])).toEqual([
      ['unknown-key', 'sead', 'seed'],
      ['unknown-key', 'policy.bugdet', 'budget'],
      ['unknown-key', 'policy.matchratio', 'matchRatio'],
    ]);
  });

  test('of the language itself are unknown like any other', () => {
    const hostile = JSON.parse('{"__proto__":{"budget":1},"constructor":1,"toString":2}') as Record<string, unknown>;
    const policy = JSON.parse(JSON.stringify(base.policy).replace('{', '{"__proto__":{"a":1},')) as unknown;
    const found = problemsOf({ ...base, ...hostile, policy }).map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual(['unknown-key __proto__', 'unknown-key constructor', 'unknown-key toString', 'unknown-key policy.__proto__']);
  });
});

describe('a programme', () => {
  test('does not start after it stops', () => {
    expect(onlyProblem(withPolicy({ startAtQuarter: 21, stopAtQuarter: 20 }))).toBe('start-after-stop | policy.startAtQuarter | 21 | 20');
    expect(checkScenario(withPolicy({ startAtQuarter: 20, stopAtQuarter: 20 })).ok).toBe(true);
  });
});

describe('many problems', () => {
  test('are all reported together, one for a path', () => {
    const input = {
      ...withPolicy({ budget: -1, minSme: 99, selection: 1, startAtQuarter: 30, stopAtQuarter: 20 }),
      horizon: '40',
      name: 5,
    };
    const paths = problemsOf(input).map(({ path }) => path);
    expect(paths).toEqual(['name', 'policy.budget', 'policy.selection', 'policy.minSme', 'horizon', 'policy.startAtQuarter']);
  });

  test('are fifty at most, each short, whatever is thrown at the door', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}${'x'.repeat(100)}`, 'y'.repeat(10_000)]));
    const problems = problemsOf({ ...base, policy: many, assumptions: many, ...many });
    expect(problems.length).toBe(50);
    expect(Math.max(...problems.map(({ found, path }) => Math.max(found.length, path.length)))).toBeLessThanOrEqual(80);
  });

  test('come from nothing else than data: any value is refused or is a legal scenario, without a throw', () => {
    const codes: readonly string[] = SCENARIO_PROBLEM_CODES;
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4, withNullPrototype: true }), (input) => {
        for (const problem of problemsOf(input)) expect(codes).toContain(problem.code);
      }),
    );
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(onlyProblem(deep)).toBe('not-an-object |  | […] | ');
    expect(onlyProblem(withPolicy({ budget: deep }))).toBe('not-a-number | policy.budget | […] | 0…10000');
    expect(onlyProblem({ ...base, policy: [] })).toBe('not-an-object | policy | […] | ');
  });
});

describe('a partial scenario', () => {
  test('of nothing is the default, at the horizon asked for', () => {
    expect(completeScenario({})).toEqual({ ok: true, value: base });
    expect(completeScenario({}, 40)).toEqual({ ok: true, value: { ...base, horizon: 40 } });
    expect(completeScenario({ horizon: 12 }, 40)).toEqual({ ok: true, value: { ...base, horizon: 12 } });
  });

  test('is filled from its own preset, and its own words win', () => {
    const checked = completeScenario({ preset: 'isi-only', policy: { minSme: 2 }, assumptions: { leakage: 0.2 }, seed: 'workshop-3' });
    expect(checked).toEqual({
      ok: true,
      value: {
        ...base,
        preset: 'isi-only',
        policy: { ...base.policy, stopAtQuarter: 20, minSme: 2 },
        assumptions: { ...base.assumptions, leakage: 0.2 },
        seed: 'workshop-3',
      },
    });
  });

  test('is not mended: what is wrong in it is named', () => {
    const wrong = { preset: 'isi', policy: { minSme: 99, bugdet: 1 }, assumptions: [], horizen: 4 };
    const checked = completeScenario(wrong);
    const found = checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} ${path}`);
    expect(found).toEqual([
      'not-an-option preset',
      'above-maximum policy.minSme',
      'not-an-object assumptions',
      'unknown-key horizen',
      'unknown-key policy.bugdet',
    ]);
    expect(completeScenario([1]).ok).toBe(false);
    expect(completeScenario(null).ok).toBe(false);
  });
});
