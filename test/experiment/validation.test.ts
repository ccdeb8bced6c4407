/** Validation: patterns rest on facts, verdicts follow from limits and medians, fitted rows never pass for evidence. */
import { describe, expect, test } from 'vitest';
import { baseRequest, readOptions } from '../../bench/base-run.ts';
import type { Ensemble } from '../../src/experiment/ensemble.ts';
import { FACTS } from '../../src/experiment/facts.ts';
import { measureWorld, PARTNER_KINDS, type WorldMeasures } from '../../src/experiment/validation/measures.ts';
import { momentsOf, valuesOf } from '../../src/experiment/validation/moments.ts';
import { fixed, grouped, limits } from '../../src/experiment/validation/number-text.ts';
import { factNumber, factOf, readingOf, standingOf, type Pattern } from '../../src/experiment/validation/pattern.ts';
import { PATTERNS_OF_POPULATION } from '../../src/experiment/stylised/patterns-of-population.ts';
import { PATTERNS, patternOf } from '../../src/experiment/validation/patterns.ts';
import { countRows, isWithin, unexplained, validate } from '../../src/experiment/validation/validate.ts';
import { validationDocument, validationLines } from '../../src/experiment/validation/validation-report.ts';
import { FIRST_CLUSTER_SCOPE } from '../../src/model/outcomes.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { simulate } from '../../src/model/simulate.ts';
import { requestOf, seriesOf, sum } from '../model/laboratory.ts';
import { ensembleOf, type Cell } from './synthetic-ensemble.ts';

/** A row around 100 projects at quarter 4. */
const row: Pattern = {
  id: 'row',
  what: 'projects',
  quarter: 4,
  published: '100',
  unit: 'projects',
  decimals: 0,
  low: 90,
  high: 110,
  given: null,
  facts: [],
  source: 'a source',
  reading: readingOf('projects', 4),
};
const fittedRow: Pattern = { ...row, id: 'fitted-row', given: 'a curve' };

/** An ensemble of which replicate r has `values[r]` everywhere. */
function ensembleWith(values: readonly number[]): Ensemble {
  return ensembleOf({ replicates: values.length }, ({ replicate }: Cell) => values[replicate]!);
}

const judge = (pattern: Pattern, values: readonly number[]) => validate([pattern], { ensemble: ensembleWith(values), measures: [] })[0]!;

describe('the patterns', () => {
  test('are the rows of section 8: of the programme, of each cluster, of firms, of the network', () => {
    const ofProgramme = [
      'projects-7.75',
      'projects-11',
      'projects-20',
      'federal-20',
      'partners-20',
      'participations-20',
      'smes-per-project-20',
    ];
    const ofResults = [
      'members-20',
      'members-28',
      'lapse-20',
      'job-years-20',
      'gdp-28',
      'job-years-28',
      'gdp-44',
      'job-years-44',
      'additional-rd',
    ];
    const ofFirms = [
      'treated-jobs',
      'treated-productivity',
      'survival-5',
      'survival-10',
      'tail-sme',
      'tail-large',
      'growth-kurtosis',
      'growth-centre',
    ];
    const ofNetwork = ['network-clustering', 'network-paths', 'network-degree'];
    const ofCluster = CLUSTERS.flatMap(({ id }) => [
      `projects-${id}`,
      `value-${id}`,
      ...PARTNER_KINDS.map((kind) => `composition-${id}-${kind}`),
    ]);
    const ofPopulation = PATTERNS_OF_POPULATION.map(({ id }) => id);
    const expected = [...ofProgramme, ...ofResults, ...ofFirms, ...ofNetwork, ...ofCluster, ...ofPopulation];
    expect(PATTERNS.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  test.each(PATTERNS)('$id rests on facts that exist, has a source, limits and words', (pattern) => {
    expect(pattern.facts.filter((id) => !FACTS.some((fact) => fact.id === id))).toEqual([]);
    for (const text of [pattern.source, pattern.what, pattern.published, pattern.reading.how]) expect(text.trim()).not.toBe('');
    expect(pattern.low).toBeLessThan(pattern.high);
    expect(Number.isFinite(pattern.low)).toBe(true);
  });

  test('hold the published number within their limits wherever they rest on a single one', () => {
    const numeric = PATTERNS.filter(({ published }) => /^[>+ ]*[\d,.]+$/.test(published));
    expect(numeric.length).toBeGreaterThan(40);
    const outside = numeric.filter((pattern) => !isWithin(pattern, Number(pattern.published.replace(/[>+, ]/g, ''))));
    expect(outside).toEqual([]);
  });

  test('take their numbers from the facts', () => {
    const { low, high } = patternOf('gdp-44');
    expect((low + high) / 2).toBeCloseTo(1000 * factNumber('gdp-2029'), 6);
    const members = patternOf('members-20');
    expect((members.low + members.high) / 2).toBeCloseTo(8217, 6);
    expect(patternOf('federal-20').low).toBeCloseTo(0.95 * 870, 6);
    expect(patternOf('participations-20').low).toBeCloseTo(0.95 * 2308, 6);
  });

  test('say what a wrong id or a fact that is not a number is', () => {
    expect(() => factOf('no-such-fact')).toThrow('no-such-fact');
    expect(() => factNumber('announced')).toThrow('expected a number');
    expect(() => patternOf('no-such-row')).toThrow('no-such-row');
  });
});

describe('a row', () => {
  test('is met on its limits and missed beyond them', () => {
    expect([90, 100, 110].map((value) => judge(row, [value]).verdict)).toEqual(['met', 'met', 'met']);
    expect([89.999, 110.001, NaN].map((value) => isWithin(row, value))).toEqual([false, false, false]);
    expect(judge(row, [89.999]).verdict).toBe('missed');
  });

  test('with an open limit is met by anything beyond the other', () => {
    expect(isWithin({ low: 50, high: Infinity }, 1e9)).toBe(true);
    expect(isWithin({ low: 50, high: Infinity }, 49)).toBe(false);
  });

  test('is judged by the median, which one wild replicate cannot move', () => {
    const { verdict, median, low, high } = judge(row, [99, 100, 101, 102, 10_000]);
    expect([verdict, median]).toEqual(['met', 101]);
    // Type 7: 0.05 and 0.95 of the way along five values.
    expect(low).toBeCloseTo(99.2, 9);
    expect(high).toBeCloseTo(102 + 0.8 * (10_000 - 102), 6);
  });

  test('between two quarters lies on the line between them', () => {
    const ensemble = ensembleOf({ replicates: 2, quarters: 8 }, ({ quarter, replicate }) => 10 * quarter + replicate);
    const between: Pattern = { ...row, quarter: 7.75, reading: readingOf('projects', 7.75) };
    expect([...valuesOf(between, { ensemble, measures: [] })]).toEqual([77.5, 78.5]);
  });

  test('reads its own outcome and scope', () => {
    const ensemble = ensembleOf({ replicates: 1 }, ({ scope, outcome }) => (outcome === 'members' ? 100 + scope : 0));
    expect([...valuesOf({ ...row, reading: readingOf('members', 4, 2) }, { ensemble, measures: [] })]).toEqual([102]);
  });

  test('that nothing measures has no verdict', () => {
    const unseen: Pattern = { ...row, reading: { from: 'worlds', how: 'a look', measure: 'survival5', times: 100 } };
    const measures: WorldMeasures[] = [{}, { tailSme: 1 }];
    expect(validate([unseen], { ensemble: ensembleWith([1]), measures })[0]).toMatchObject({ verdict: 'not-measured', count: 0 });
    const seen = validate([unseen], { ensemble: ensembleWith([1]), measures: [...measures, { survival5: 0.95 }] })[0];
    expect(seen).toMatchObject({ verdict: 'met', count: 1, median: 95 });
  });

  test('has the moments of its replicates', () => {
    const [moment] = momentsOf([row], { ensemble: ensembleWith([98, 102]), measures: [] });
    expect(moment!.mean).toBe(100);
    // sd √8 over √2.
    expect(moment!.standardError).toBeCloseTo(2, 12);
  });
});

describe('the count', () => {
  const rows = validate([row, fittedRow, { ...row, id: 'missed', low: 200, high: 300 }], { ensemble: ensembleWith([100]), measures: [] });

  test('keeps fitted and predicted rows apart', () => {
    expect([standingOf(row), standingOf(fittedRow)]).toEqual(['predicted', 'fitted']);
    expect(countRows(rows)).toEqual([
      { standing: 'fitted', rows: 1, met: 1, missed: 0 },
      { standing: 'predicted', rows: 2, met: 1, missed: 1 },
    ]);
  });

  test('names the missed rows for which no reason is recorded', () => {
    expect(unexplained(rows).map(({ pattern }) => pattern.id)).toEqual(['missed']);
    const explained = validate([{ ...row, low: 200, high: 300, reason: 'because' }], { ensemble: ensembleWith([100]), measures: [] });
    expect(unexplained(explained)).toEqual([]);
  });
});

describe('the document', () => {
  const ensemble = ensembleOf({ replicates: 3, quarters: 44 }, ({ replicate }) => replicate);
  const missed: Pattern = { ...row, id: 'missed', what: 'a missed one', reason: 'the reason why' };
  const rows = validate([missed, { ...fittedRow, low: 0, high: 5 }], { ensemble, measures: [] });
  const stamp = { model: '9.9.9', seed: 'a seed', replicates: 3, looks: 1, fingerprint: 'abc' };
  const text = validationDocument(rows, ensemble, stamp);
  const part = (head: string): string => text.split(`\n## ${head}`)[1]!.split('\n## ')[0]!;

  test('holds predicted and fitted rows in tables of their own', () => {
    expect(part('Predicted')).toContain('a missed one');
    expect(part('Predicted')).not.toContain('a curve');
    expect(part('Fitted')).toContain('a curve');
    expect(part('Fitted')).not.toContain('a missed one');
  });

  test('says why a row is missed, and what was run', () => {
    expect(part('Missed, and why')).toContain('the reason why');
    for (const words of ['9.9.9', 'a seed', 'abc', 'predicted: 0 of 1 met, 1 missed']) expect(text).toContain(words);
    expect(validationLines(rows).join('\n')).toContain('the reason why');
  });

  test('warns of a miss without a reason on the terminal', () => {
    const open = validate([{ ...row, id: 'open' }], { ensemble, measures: [] });
    expect(validationLines(open).join('\n')).toContain('missed without a recorded reason: open');
  });
});

describe('a look into a world', () => {
  const request = requestOf(44, [{}]);
  const measures = measureWorld(request, 0);

  test('measures everything that a pattern reads there', () => {
    const read = PATTERNS.flatMap(({ reading }) => (reading.from === 'worlds' ? [reading.measure] : []));
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((id) => !Number.isFinite(measures[id]))).toEqual([]);
  });

  test('finds shares of participations that add up, and as many SMEs as the observers count', () => {
    const recording = simulate(request, 0);
    CLUSTERS.forEach(({ id }, c) => {
      const at = (outcome: Parameters<typeof seriesOf>[2]): number => seriesOf(recording, 44, outcome, 0, FIRST_CLUSTER_SCOPE + c)[20]!;
      expect(sum(PARTNER_KINDS.map((kind) => measures[`composition-${id}-${kind}`]!))).toBeCloseTo(100, 9);
      const partners = at('participations');
      const counted = at('smesPerProject') * at('projects');
      // Observers count firms below 500 jobs, the published table kinds: few firms cross that line within five years.
      expect(Math.abs((measures[`composition-${id}-sme`]! / 100) * partners - counted)).toBeLessThan(0.04 * counted);
    });
  });
});

describe('numbers in the documents', () => {
  test('have commas, a true minus, and never a minus before zero', () => {
    expect([fixed(1234567.891, 1), fixed(-1234, 0), fixed(-0.04, 1), fixed(999, 0)]).toEqual(['1,234,567.9', '−1,234', '0.0', '999']);
    expect([8100.4, 46.23, 1.061, 0.029].map(grouped)).toEqual(['8,100', '46.2', '1.06', '0.0290']);
    expect([limits(40, 110, 0), limits(50, Infinity, 0), limits(0, 1.5, 1)]).toEqual(['40 to 110', 'at least 50', 'at most 1.5']);
  });
});

describe('the options of the programs', () => {
  const read = (...argv: string[]) => readOptions(argv, 'usual', { replicates: [200, 1, 1000] });

  test('have defaults, and are taken as given within their limits', () => {
    expect(read()).toMatchObject({ seed: 'usual', counts: { replicates: 200 } });
    expect(read('--replicates', '7', '--seed', 'mine')).toMatchObject({ seed: 'mine', counts: { replicates: 7 } });
  });

  test.each(['0', '1001', '2.5', 'many'])('refuse %s replicates and say what was expected', (text) => {
    expect(() => read('--replicates', text)).toThrow(`--replicates is ${text}, expected a whole number from 1 to 1000`);
  });

  test('refuse a word that is none', () => {
    expect(() => read('--replicate', '7')).toThrow('--replicate');
  });

  test('run the published programme under the default assumptions', () => {
    const { seed, quarters, worlds } = baseRequest('mine');
    expect([seed, quarters, worlds.length]).toEqual(['mine', 44, 1]);
    expect(worlds[0]).toMatchObject(requestOf(44, [{}]).worlds[0]!);
  });
});
