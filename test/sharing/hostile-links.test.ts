import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/experiment/check-scenario.ts';
import { SCENARIO_PROBLEM_CODES } from '../../src/experiment/problems.ts';
import { DEFAULT_SCENARIO, MAX_SCENARIOS, type Problem } from '../../src/experiment/scenario.ts';
import { LINK_PROBLEM_CODES, MAX_DEPTH, MAX_INFLATED, MAX_LINK } from '../../src/sharing/link-envelope.ts';
import { decodeLink, encodeLink } from '../../src/sharing/link.ts';
import { DEFAULT_VIEW, forged, sealed } from './shared-views.ts';

const CODES: readonly string[] = [...LINK_PROBLEM_CODES, ...SCENARIO_PROBLEM_CODES];

/** Opens a link of any origin: it must come to a legal view or to problems with known codes, never to a throw. */
async function codesOf(link: string): Promise<string[]> {
  const decoded = await decodeLink(link);
  if (decoded.ok) {
    const { scenarios, active } = decoded.value;
    for (const scenario of scenarios) expect(checkScenario(scenario)).toEqual({ ok: true, value: scenario });
    expect(scenarios.length).toBeLessThanOrEqual(MAX_SCENARIOS);
    expect(scenarios[active]).toBeDefined();
    return [];
  }
  const { problems } = decoded;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(50);
  for (const { code, found } of problems) {
    expect(CODES).toContain(code);
    expect(found.length).toBeLessThanOrEqual(60);
  }
  return problems.map(({ code }) => code);
}

async function problemsOf(link: string): Promise<readonly Problem[]> {
  const decoded = await decodeLink(link);
  return decoded.ok ? [] : decoded.problems;
}

const scenario = { ...DEFAULT_SCENARIO, name: 'Match 2', policy: { ...DEFAULT_SCENARIO.policy, matchRatio: 2 } };
const good = await encodeLink({ ...DEFAULT_VIEW, scenarios: [DEFAULT_SCENARIO, scenario], active: 1, language: 'fr' });

describe('a link that was cut', () => {
  test('says so, wherever it was cut, and never opens as anything else', async () => {
    for (let length = 0; length < good.length; length++)
      expect([length, await codesOf(good.slice(0, length))]).toEqual([length, ['link-cut']]);
  });
});

describe('a link that was altered', () => {
  test('in any one place, to any character, does not open', async () => {
    const alphabet = fc.constantFrom(...'ABab01-_.=+/#% v\u0000é');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: good.length - 1 }),
        alphabet,
        fc.constantFrom('replace', 'insert', 'drop'),
        async (at, character, how) => {
          const rest = good.slice(how === 'insert' ? at : at + 1);
          const changed = good.slice(0, at) + (how === 'drop' ? '' : character) + rest;
          const same = changed === good || changed === `#${good}`;
          expect((await codesOf(changed)).length > 0).toBe(!same);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('says in what way, as far as can be told', async () => {
    const [version, payload, checksum] = good.split('.');
    const other = payload[0] === 'A' ? 'B' : 'A';
    const first = async (link: string) => (await codesOf(link))[0];
    expect(await first(`${version}.${other}${payload.slice(1)}.${checksum}`)).toMatch(/^link-(altered|not-base64url)$/);
    expect(await first(`${version}.${payload}.00000000`)).toBe('link-altered');
    expect(await first(`${good})`)).toBe('link-altered');
    expect(await first(`${good}.x`)).toBe('link-altered');
    expect(await first(`${version}.${payload}=.${checksum}`)).toBe('link-not-base64url');
    expect(await first(`v2.${payload}.${checksum}`)).toBe('link-version');
    expect(await first('section-3')).toBe('link-altered');
  });

  test('in the bits that base64 leaves over is not canonical, even under a right checksum', async () => {
    const bytes = deflateRawSync('{"set":1,"scenarios":[{}]}  ');
    const body = sealed(bytes.length % 3 === 0 ? deflateRawSync('{"set":1,"scenarios":[{}]} ') : bytes).split('.')[1];
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    expect(body.length % 4).not.toBe(0);
    const loose = `v1.${body.slice(0, -1)}${alphabet[alphabet.indexOf(body.at(-1) as string) + 1]}`;
    const { checksumOf } = await import('../../src/sharing/checksum.ts');
    expect(await codesOf(`${loose}.${checksumOf(loose)}`)).toEqual(['link-not-base64url']);
  });
});

describe('a bomb', () => {
  test('of length is refused before it is read', async () => {
    expect(await problemsOf(`v1.${'A'.repeat(MAX_LINK)}.00000000`)).toMatchObject([{ code: 'link-too-long', expected: String(MAX_LINK) }]);
    expect(await codesOf('v1.'.repeat(10_000_000))).toEqual(['link-too-long']);
  });

  test('of fifty million zeros is refused, whether by its length or while it inflates', async () => {
    expect(await codesOf(sealed(deflateRawSync(Buffer.alloc(50_000_000))))).toEqual(['link-too-long']);
    expect(await codesOf(sealed(deflateRawSync(Buffer.alloc(5_000_000))))).toEqual(['link-too-large']);
    expect(await codesOf(forged(`"${'0'.repeat(MAX_INFLATED)}"`))).toEqual(['link-too-large']);
  });

  test('of nested brackets is refused before it is parsed', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(await codesOf(forged(nested(100_000)))).toEqual(['link-too-large']);
    expect(await problemsOf(forged(nested(30_000)))).toMatchObject([{ code: 'link-too-deep', found: '30000', expected: '8' }]);
    expect(await codesOf(forged('{"a":'.repeat(5000)))).toEqual(['link-too-deep']);
    expect(await codesOf(forged(nested(MAX_DEPTH)))).toEqual(['not-an-object']);
  });

  test('of many scenarios or many values is refused by its number', async () => {
    expect(await problemsOf(forged(`{"set":1,"scenarios":[${'{},'.repeat(9999)}{}]}`))).toMatchObject([
      { code: 'above-maximum', path: 'scenarios' },
    ]);
    const long = `{"set":1,"scenarios":[{"policy":[1,[${'1,'.repeat(20_000)}1]]}]}`;
    expect(await problemsOf(forged(long))).toMatchObject([{ code: 'wrong-length', path: 'scenarios.0.policy.matchRatio', found: '20001' }]);
    const crowd = `{"set":2,"scenarios":[{"clusters":[${'0,'.repeat(30_000)}0]}]}`;
    expect(await problemsOf(forged(crowd))).toMatchObject([{ code: 'too-many-clusters', path: 'scenarios.0.clusters', found: '30001' }]);
    const weights = `{"set":2,"scenarios":[{"policy":[5,[${'1,'.repeat(20_000)}1]]}]}`;
    expect(await problemsOf(forged(weights))).toMatchObject([
      { code: 'wrong-length', path: 'scenarios.0.policy.schedule', found: '20001' },
    ]);
    const keys = Array.from({ length: 500 }, (_, i) => `"k${i}":1`).join();
    expect((await codesOf(forged(`{"set":1,"scenarios":[{${keys}}],${keys}}`))).length).toBe(50);
    expect((await codesOf(forged(`{"set":1,"scenarios":[{"policy":[${'999,1,'.repeat(5000)}1,1]}]}`))).length).toBe(50);
  });
});

describe('a forged link with a sound outside', () => {
  const first = async (text: string) => {
    const [{ code, path }] = await problemsOf(forged(text));
    return `${code} ${path}`;
  };

  test.each([
    ['', 'link-not-json link'],
    ['{"set":1,', 'link-not-json link'],
    ['{"set":1,"scenarios":[{}]} x', 'link-not-json link'],
    ['\ufeff{"set":1,"scenarios":[{}]}', 'link-not-json link'],
    ['null', 'not-an-object '],
    ['[]', 'not-an-object '],
    ['{}', 'not-an-option set'],
    ['{"set":"1","scenarios":[{}]}', 'not-an-option set'],
    ['{"set":0,"scenarios":[{}]}', 'not-an-option set'],
    ['{"set":4,"scenarios":[{}]}', 'link-version link'],
    ['{"set":1}', 'not-an-object scenarios'],
    ['{"set":1,"scenarios":[]}', 'below-minimum scenarios'],
    ['{"set":1,"scenarios":[null]}', 'not-an-object scenarios.0'],
    ['{"set":1,"scenarios":[[]]}', 'not-an-object scenarios.0'],
    ['{"set":1,"scenarios":[{},{"policy":{}}]}', 'not-an-object scenarios.1.policy'],
    ['{"set":1,"scenarios":[{"policy":[2,1e999]}]}', 'not-finite scenarios.0.policy.budget'],
    ['{"set":1,"scenarios":[{"policy":[2,-1]}]}', 'below-minimum scenarios.0.policy.budget'],
    ['{"set":1,"scenarios":[{"policy":[100,1]}]}', 'unknown-key scenarios.0.policy.99'],
    ['{"set":1,"scenarios":[{"policy":[2]}]}', 'not-an-object scenarios.0.policy'],
    ['{"set":1,"scenarios":[{"policy":[0,1]}]}', 'not-an-object scenarios.0.policy'],
    ['{"set":1,"scenarios":[{"policy":[1.5,1]}]}', 'not-an-object scenarios.0.policy'],
    ['{"set":1,"scenarios":[{"policy":["1",1]}]}', 'not-an-object scenarios.0.policy'],
    ['{"set":1,"scenarios":[{"policy":{"__proto__":{"budget":1}}}]}', 'not-an-object scenarios.0.policy'],
    ['{"set":1,"scenarios":[{"policy":[2,{"__proto__":{"budget":1}}]}]}', 'not-a-number scenarios.0.policy.budget'],
    ['{"set":1,"scenarios":[{"__proto__":{"seed":"x"}}]}', 'unknown-key scenarios.0'],
    ['{"set":1,"__proto__":{"active":1},"scenarios":[{}]}', 'unknown-key '],
    ['{"set":1,"scenarios":[{"preset":"constructor"}]}', 'not-an-option scenarios.0.preset'],
    ['{"set":1,"scenarios":[{"seed":""}]}', 'empty scenarios.0.seed'],
    ['{"set":1,"scenarios":[{"seed":"a\\u0000"}]}', 'bad-characters scenarios.0.seed'],
    ['{"set":1,"scenarios":[{"name":"\\u202eevil"}]}', 'bad-characters scenarios.0.name'],
    ['{"set":1,"scenarios":[{"horizon":1e9}]}', 'above-maximum scenarios.0.horizon'],
    ['{"set":1,"scenarios":[{"policy":[3,30,1,20]}]}', 'start-after-stop scenarios.0.policy.startAtQuarter'],
    ['{"set":1,"scenarios":[{"clusters":[0]}]}', 'unknown-key scenarios.0'],
    ['{"set":1,"scenarios":[{"policy":[16,"published"]}]}', 'unknown-key scenarios.0.policy.15'],
    ['{"set":2,"scenarios":[{"clusters":7}]}', 'not-an-object scenarios.0.clusters'],
    ['{"set":2,"scenarios":[{"clusters":{"0":0}}]}', 'not-an-object scenarios.0.clusters'],
    ['{"set":2,"scenarios":[{"clusters":[]}]}', 'no-cluster scenarios.0.clusters'],
    ['{"set":2,"scenarios":[{"clusters":[0,0]}]}', 'duplicate-cluster scenarios.0.clusters.1.id'],
    ['{"set":2,"scenarios":[{"clusters":[-1]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[8]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[0.5]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":["0"]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[[]]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[{"id":"own-1"}]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[5]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[[5,"1"]]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[[5,1.5]]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[[5,21]]}]}', 'unknown-cluster scenarios.0.clusters.0.id'],
    ['{"set":2,"scenarios":[{"clusters":[[5,-1]]}]}', 'unknown-cluster scenarios.0.clusters.0.id'],
    ['{"set":2,"scenarios":[{"clusters":[[0,4]]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[[0,0,1]]}]}', 'not-an-object scenarios.0.clusters.0'],
    ['{"set":2,"scenarios":[{"clusters":[[0,4,1e999]]}]}', 'not-finite scenarios.0.clusters.0.firms'],
    ['{"set":2,"scenarios":[{"clusters":[[0,4,{"__proto__":1}]]}]}', 'not-a-number scenarios.0.clusters.0.firms'],
    ['{"set":2,"scenarios":[{"clusters":[[0,11,1]]}]}', 'unknown-key scenarios.0.clusters.0.10'],
    ['{"set":2,"scenarios":[{"clusters":[[0,1,"\\u202e"]]}]}', 'bad-characters scenarios.0.clusters.0.name'],
    ['{"set":2,"scenarios":[{"clusters":[[0,5,0,1,0]]}]}', 'no-money scenarios.0.clusters'],
    ['{"set":2,"scenarios":[{"clusters":[0,1],"policy":[1,[1,2,3]]}]}', 'wrong-length scenarios.0.policy.matchRatio'],
    ['{"set":2,"scenarios":[{"policy":[5,[0,0,0,0,0,0,0,0,0,0]]}]}', 'no-weight scenarios.0.policy.schedule'],
    ['{"set":2,"scenarios":[{"policy":[5,[1,1]]}]}', 'wrong-length scenarios.0.policy.schedule'],
    ['{"set":2,"scenarios":[{"policy":[5,"even"]}]}', 'not-an-option scenarios.0.policy.schedule'],
    ['{"set":1,"scenarios":[{}],"active":1}', 'above-maximum active'],
    ['{"set":1,"scenarios":[{}],"active":0.5}', 'not-an-integer active'],
    ['{"set":1,"scenarios":[{}],"active":"0"}', 'not-a-number active'],
    ['{"set":1,"scenarios":[{}],"replicates":1e9}', 'above-maximum replicates'],
    ['{"set":1,"scenarios":[{}],"replicates":0}', 'below-minimum replicates'],
    ['{"set":1,"scenarios":[{}],"language":"de"}', 'not-an-option language'],
    ['{"set":1,"scenarios":[{}],"jobs":"firms"}', 'not-an-option jobs'],
    ['{"set":1,"scenarios":[{}],"gdp":["grossGdp"]}', 'not-an-option gdp'],
  ])('%s is refused: %s', async (text, expected) => {
    expect(await first(text)).toBe(expected);
  });

  test('leaves the prototype of every object as it was', async () => {
    await codesOf(forged('{"set":1,"scenarios":[{"__proto__":{"polluted":1},"policy":{"constructor":{"prototype":{"polluted":1}}}}]}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('never throws and never leaves the limits, whatever JSON is inside', async () => {
    const value = fc.oneof(
      fc.double(),
      fc.constantFrom(Infinity, -0, 1681, 'fixed', 'lottery', '', null, true),
      fc.array(fc.double(), { maxLength: 6 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const steps = fc.array(fc.tuple(fc.oneof(fc.nat({ max: 20 }), value), value), { maxLength: 4 }).map((pairs) => pairs.flat());
    const values = fc.oneof(steps, value);
    const position = fc.nat({ max: 8 });
    const clusters = fc.oneof(
      fc.array(
        fc.oneof(
          position,
          fc.tuple(position, values).map((pair) => pair.flat()),
          value,
        ),
        { maxLength: 22 },
      ),
      value,
    );
    const one = fc.record(
      { preset: value, name: value, policy: values, assumptions: values, clusters, horizon: value, seed: value },
      { requiredKeys: [] },
    );
    const view = fc.record(
      {
        set: fc.constantFrom(1, 2, 2, 2, 3, '1'),
        scenarios: fc.array(one, { maxLength: 7 }),
        active: value,
        language: value,
        jobs: value,
        gdp: value,
        replicates: value,
      },
      { requiredKeys: ['set', 'scenarios'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          view.map((written) => JSON.stringify(written).replaceAll('null', '1e999')),
          fc.json(),
        ),
        async (text) => {
          await codesOf(forged(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of any bytes at all never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        expect((await codesOf(sealed(bytes))).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text at all', () => {
  test('is refused with a code and without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `v1.${text}`),
        ),
        async (text) => {
          expect((await codesOf(text)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
