/**
 * Every link that was ever published, opened. A file here is never changed and never removed: when its expectation no longer
 * holds, what reads links is wrong, or a migration is missing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/experiment/scenario.ts';
import { DEFAULT_SETS } from '../../src/sharing/defaults/default-sets.ts';
import { decodeLink, encodeLink } from '../../src/sharing/link.ts';
import type { SharedView } from '../../src/sharing/shared-view.ts';

type Values = Readonly<Record<string, unknown>>;

type Scenarios = readonly (Omit<Scenario, 'notes' | 'policy' | 'assumptions' | 'clusters'> & { policy: Values; assumptions: Values; clusters?: unknown })[];

/** A published link, when and by which model it was made, and the view it stands for: policy and assumptions as changes. */
interface PublishedLink {
  readonly link: string;
  readonly made: string;
  readonly model: string;
  readonly set: number;
  /** Clusters are written out where they are not the published ones. */
  readonly expect: Omit<SharedView, 'scenarios' | 'reference' | 'targets'> & { readonly scenarios: Scenarios };
}

/** Every value of the day on which links of a set were made, written down here and nowhere else. */
interface WrittenDefaults {
  readonly policy: Values;
  readonly presets: Readonly<Record<string, Values>>;
  readonly assumptions: Values;
  readonly clusters?: readonly Values[];
}

const FOLDER = dirname(fileURLToPath(import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const published = files.map((file) => ({ file, ...(read(file) as PublishedLink) }));

const defaults = readdirSync(join(FOLDER, 'defaults')).map((_, n) => read(`defaults/set-${n + 1}.json`) as WrittenDefaults);

/** How a view is looked at where its link says nothing of it, as every link before set 3. */
const USUAL_LOOK = {
  ...{ reference: 0, uncertainty: 'luck', until: 'count', agents: 'published', page: 'lab' },
  targets: { jobs: { level: 50_000, quarter: 40 }, gdp: { level: 50_000, quarter: 40 }, further: [] },
};

/** The complete view that a published link stands for; what its set did not know has the value of the next set that does. */
function expectedView({ set, expect: wanted }: PublishedLink): unknown {
  const newestFirst = defaults.slice(set - 1).reverse();
  const scenarios = wanted.scenarios.map((scenario) => ({
    notes: '',
    clusters: newestFirst.flatMap(({ clusters }) => (clusters ? [clusters] : [])).at(-1),
    ...scenario,
    policy: Object.assign({}, ...newestFirst.flatMap(({ policy, presets }) => [policy, presets[scenario.preset]]), scenario.policy),
    assumptions: Object.assign({}, ...newestFirst.map(({ assumptions }) => assumptions), scenario.assumptions),
  }));
  return { ...USUAL_LOOK, ...wanted, scenarios };
}

describe('a published link', () => {
  test.each(published)('$file, made $made by model $model, opens as the complete view that was shared', async (one) => {
    expect(await decodeLink(one.link)).toEqual({ ok: true, value: expectedView(one) });
  });

  test.each(published)('$file is written again as a link to the same view', async (one) => {
    const view = expectedView(one) as SharedView;
    expect(await decodeLink(await encodeLink(view))).toEqual({ ok: true, value: view });
  });
});

describe('the folder of published links', () => {
  const setsOf = DEFAULT_SETS.map((set) => ({ ...set, scenarios: published.filter((one) => one.set === set.number).flatMap((one) => one.expect.scenarios) }));

  test.each(setsOf)('exercises every lever and every assumption of default set $number', ({ levers, assumptions, scenarios }) => {
    const changed = scenarios.flatMap((scenario) => Object.keys({ ...scenario.policy, ...scenario.assumptions }));
    expect([...levers, ...assumptions].map(([id]) => id).filter((id) => !changed.includes(id))).toEqual([]);
  });

  test.each(setsOf)('exercises every field of the clusters, and every template, of default set $number', ({ clusters = [], templates = [], scenarios }) => {
    const written = scenarios.flatMap((scenario) => (scenario.clusters ?? []) as readonly Values[]);
    const known = Object.fromEntries(clusters.map(([id, fields]): [string, Values] => [id, fields]));
    const changed = written.flatMap((one) => Object.keys(one).filter((key) => Object.hasOwn(known, String(one.id)) && one[key] !== known[String(one.id)][key]));
    expect(Object.keys(clusters[0]?.[1] ?? {}).filter((field) => !changed.includes(field))).toEqual([]);
    const stages = written.filter(({ id }) => !Object.hasOwn(known, String(id))).map(({ stage }) => stage);
    for (const [, { stage }] of templates) expect(stages).toContain(stage);
  });

  test('holds six links at least, each text once', () => {
    expect(published.length).toBeGreaterThanOrEqual(6);
    expect(new Set(published.map(({ link }) => link)).size).toBe(published.length);
  });
});
