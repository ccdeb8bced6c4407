/** The check that rivals compute the same thing: it passes what luck alone tells apart, and nothing else. */
import { describe, expect, test } from 'vitest';
import { createFirmWorlds, populationOf, runFirms } from '../../bench/firm-processes.ts';
import { agreementOf } from '../../bench/rivals/agreement.ts';
import { OBJECTS_WITH_SEEDRANDOM } from '../../bench/rivals/plain-objects.ts';
import { STATISTICS, type Census, type Population } from '../../bench/rivals/population.ts';

const QUARTERS = 8;
const create = createFirmWorlds(1000);

/** The model's own replicates and what each started from. */
const ours = Array.from({ length: 10 }, (_, r) => {
  const state = create(r);
  const population = populationOf(state);
  return { population, worlds: runFirms(state, QUARTERS).worlds };
});
const censuses = ours.map(({ worlds }) => worlds);

/** What objects make of the same populations, or of changed ones. */
function theirs(change: (population: Population) => Population = (population) => population): (readonly Census[])[] {
  return ours.map(({ population }, r) => OBJECTS_WITH_SEEDRANDOM.run(change(population), QUARTERS, r).worlds);
}

function withRules(rules: Partial<Population['rules']>): (population: Population) => Population {
  return (population) => ({ ...population, rules: { ...population.rules, ...rules } });
}

describe('the check of a rival', () => {
  test('passes the same processes with other luck', () => {
    const { agrees, comparisons } = agreementOf(censuses, theirs());
    expect(comparisons.filter(({ errors }) => Math.abs(errors) > 4)).toEqual([]);
    expect(agrees).toBe(true);
    expect(comparisons.map(({ statistic }) => statistic)).toEqual([...STATISTICS, ...STATISTICS]);
  });

  test.each([
    ['faster growth', { growthDrift: 0.02 }, 'jobs'],
    ['no loss of knowledge', { knowledgeKept: 1 }, 'knowledge'],
    ['twice as much absorbed', { spilloverRate: 1 }, 'spilt'],
    ['twice as many entrants', { entryPerFirm: new Float64Array(5).fill(0.06) }, 'entries'],
    ['exits as of large firms only', { sizeFactor: new Float64Array(4).fill(0.04) }, 'exits'],
  ] as const)('fails %s', (_, rules, statistic) => {
    const { agrees, comparisons } = agreementOf(censuses, theirs(withRules(rules)));
    expect(agrees).toBe(false);
    const off = comparisons.filter((comparison) => comparison.statistic === statistic).map(({ errors }) => Math.abs(errors) > 4);
    expect(off).toEqual([true, true]);
  });

  test('compares as many replicates of each', () => {
    expect(() => agreementOf(censuses, theirs().slice(1))).toThrow('found 10 and 9 replicates');
  });

  test('counts a difference that never varies as no luck', () => {
    const census: Census = { firms: 1, jobs: 1, knowledge: 1, spilt: 1, entries: 1, exits: 1 };
    const more = { ...census, exits: 2 };
    expect(agreementOf([[census], [census], [census]], [[census], [census], [census]]).agrees).toBe(true);
    expect(agreementOf([[census], [census], [census]], [[more], [more], [more]]).agrees).toBe(false);
  });
});

test('no project starts in the firm processes, and every world has its teachers', () => {
  const state = create(0);
  runFirms(state, 4);
  expect(state.worlds.map(({ potential, activeCount }) => [potential.count, activeCount])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(state.worlds.map(({ participantCount }) => participantCount)).toEqual([40, 40]);
});
