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

/** A published link, when and by which model it was made, and the view it stands for: policy and assumptions as changes. */
interface PublishedLink {
  readonly link: string;
  readonly made: string;
  readonly model: string;
  readonly set: number;
  readonly expect: Omit<SharedView, 'scenarios'> & { readonly scenarios: readonly (Scenario & { policy: Values; assumptions: Values })[] };
}

/** Every value of the day on which links of a set were made, written down here and nowhere else. */
interface WrittenDefaults {
  readonly policy: Values;
  readonly presets: Readonly<Record<string, Values>>;
  readonly assumptions: Values;
}

const FOLDER = dirname(fileURLToPath(import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const published = files.map((file) => ({ file, ...(read(file) as PublishedLink) }));

/** The complete view that a published link stands for. */
function expectedView({ set, expect: wanted }: PublishedLink): unknown {
  const defaults = read(`defaults/set-${set}.json`) as WrittenDefaults;
  const scenarios = wanted.scenarios.map((scenario) => ({
    ...scenario,
    policy: { ...defaults.policy, ...defaults.presets[scenario.preset], ...scenario.policy },
    assumptions: { ...defaults.assumptions, ...scenario.assumptions },
  }));
  return { ...wanted, scenarios };
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
  test('exercises every default set, and in the first one every lever and every assumption', () => {
    expect([...new Set(published.map(({ set }) => set))].sort()).toEqual(DEFAULT_SETS.map(({ number }) => number));
    const changed = published.flatMap(({ expect: { scenarios } }) => scenarios.flatMap(({ policy, assumptions }) => Object.keys({ ...policy, ...assumptions })));
    const [{ levers, assumptions }] = DEFAULT_SETS;
    expect([...levers, ...assumptions].map(([id]) => id).filter((id) => !changed.includes(id))).toEqual([]);
  });

  test('holds six links at least, each text once', () => {
    expect(published.length).toBeGreaterThanOrEqual(6);
    expect(new Set(published.map(({ link }) => link)).size).toBe(published.length);
  });
});
