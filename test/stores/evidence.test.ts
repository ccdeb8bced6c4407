/** What the page of evidence is made of: counts, claims beside the same thing simulated, published figures at their quarters. */
import { describe, expect, test } from 'vitest';
import { FACTS, type Fact } from '../../src/experiment/facts.ts';
import type { RecordedRow, RecordedValidation } from '../../src/experiment/validation/recorded-validation.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { backcasts, claims, countAssumed, countFacts, countStandings, EVIDENCE_RUN, publishedFigures } from '../../src/stores/evidence.ts';

const fact = (id: string): Fact => FACTS.find((candidate) => candidate.id === id)!;
const course = (outcome: 'grossGdp' | 'grossJobYears', times: number): RecordedValidation['courses'][number] => {
  const along = (factor: number): number[] => Array.from({ length: 45 }, (_, quarter) => factor * quarter);
  return { outcome, median: along(times), low: along(times / 2), high: along(2 * times) };
};
const run: RecordedValidation = {
  ...EVIDENCE_RUN,
  rows: [],
  courses: [course('grossGdp', 100), course('grossJobYears', 1000)],
  parts: [
    { cluster: null, outcome: 'grossGdp', median: 7000, low: 6000, high: 8000 },
    { cluster: 'ocean', outcome: 'grossGdp', median: 1000, low: 900, high: 1100 },
    { cluster: 'ocean', outcome: 'grossJobYears', median: 11_000, low: 9000, high: 13_000 },
    { cluster: 'ocean', outcome: 'grossJobs', median: 1500, low: 1000, high: 2000 },
    { cluster: 'ocean', outcome: 'additionalGdp', median: 300, low: 200, high: 400 },
  ],
};

describe('counts', () => {
  test('take a recalled fact for one without a source', () => {
    expect(countFacts([fact('gdp-2025'), fact('bsv-gamma')])).toEqual({ sourced: 1, all: 2 });
    expect(countFacts(FACTS)).toEqual({ sourced: FACTS.filter(({ read }) => read !== 'recalled').length, all: 143 });
  });

  test('keep fitted and predicted apart', () => {
    const row = (standing: RecordedRow['standing'], verdict: RecordedRow['verdict']): RecordedRow => ({
      ...EVIDENCE_RUN.rows[0]!,
      standing,
      verdict,
    });
    expect(
      countStandings([row('fitted', 'met'), row('predicted', 'missed'), row('predicted', 'met'), row('predicted', 'not-measured')]),
    ).toEqual([
      { standing: 'fitted', rows: 1, met: 1, missed: 0 },
      { standing: 'predicted', rows: 3, met: 1, missed: 1 },
    ]);
  });

  test('call an assumption one only where nothing is behind it', () => {
    expect(countAssumed()).toEqual({ assumed: PARAMETERS.filter(({ basis }) => basis === 'assumption').length, all: PARAMETERS.length });
    expect(PARAMETERS.filter(({ basis, source }) => source === '' && basis !== 'assumption').map(({ id }) => id)).toEqual([]);
  });
});

describe('claims', () => {
  const made = claims(FACTS, run);
  const claimOf = (id: string) => made.find((claim) => claim.fact.id === id)!;

  test('are those of the five clusters and their sum, money in CAD M', () => {
    expect(new Set(made.map((claim) => claim.fact.cluster))).toEqual(new Set([null, 'digital', 'scaleai', 'ocean', 'protein', 'ngen']));
    expect(claimOf('launch-total-gdp').value).toBe(53_500);
    expect(claimOf('launch-ocean-gdp').value).toBe(14_000);
    expect(claimOf('launch-ocean-jobs').value).toBe(3000);
  });

  test('stand beside the same thing of the same cluster: gross GDP, or jobs in both readings', () => {
    expect(claimOf('launch-ocean-gdp').simulated.map(({ cluster, outcome }) => [cluster, outcome])).toEqual([['ocean', 'grossGdp']]);
    expect(claimOf('launch-ocean-jobs').simulated.map(({ outcome }) => outcome)).toEqual(['grossJobYears', 'grossJobs']);
    expect(claimOf('launch-total-gdp').simulated.map(({ median }) => median)).toEqual([7000]);
    expect(claimOf('launch-ngen-gdp').simulated).toEqual([]);
  });

  test('add up to their sum, as one source says', () => {
    const total = (unit: 'gdp' | 'jobs'): number =>
      ['digital', 'scale', 'ocean', 'ngen'].reduce((sum, name) => sum + claimOf(`launch-${name}-${unit}`).value, 0);
    expect(total('gdp') + claimOf('launch-protein-gdp').value).toBe(claimOf('launch-total-gdp').value);
    // At launch the Protein cluster claimed 4,500 jobs, 500 fewer than in its later goal.
    expect(total('jobs') + 4500).toBe(claimOf('launch-total-jobs').value);
  });

  test('are beside simulated values in the recorded run, each of them', () => {
    for (const { fact: claimed, simulated } of claims(FACTS, EVIDENCE_RUN)) expect(simulated.length, claimed.id).toBeGreaterThan(0);
  });
});

describe('published figures', () => {
  const figures = publishedFigures(FACTS, run);

  test('are read at their quarters: targets after ten years, results in spring 2025, forecasts in spring 2029', () => {
    const quarters = figures.map(({ fact: { id }, simulated }) => [id, simulated?.quarter, simulated?.median]);
    expect(quarters).toContainEqual(['target-gdp', 40, 4000]);
    expect(quarters).toContainEqual(['jobs-2025', 28, 28_000]);
    expect(quarters).toContainEqual(['gdp-2029', 44, 4400]);
  });

  test('include every target', () => {
    const targets = FACTS.filter(({ use }) => use === 'target').map(({ id }) => id);
    expect(targets.filter((id) => !figures.some((figure) => figure.fact.id === id))).toEqual([]);
  });

  test('stand alone where the run has no such outcome', () => {
    expect(publishedFigures(FACTS, { ...run, courses: [] }).every(({ simulated }) => simulated === null)).toBe(true);
  });
});

describe('pictures', () => {
  test('are drawn of what rows speak of, each row on the course of its outcome', () => {
    const drawn = backcasts(EVIDENCE_RUN);
    expect(drawn.length).toBeGreaterThanOrEqual(8);
    for (const { course: { outcome }, rows } of drawn) expect(rows.every((row) => row.outcome === outcome)).toBe(true); // prettier-ignore
    expect(backcasts({ ...EVIDENCE_RUN, rows: [] })).toEqual([]);
  });

  test('agree with their rows: the course passes the median that the row has', () => {
    for (const {
      course: { median },
      rows,
    } of backcasts(EVIDENCE_RUN)) {
      // prettier-ignore
      for (const { quarter, simulated } of rows) {
        if (quarter === null || !Number.isInteger(quarter)) continue;
        expect(median[quarter]! / simulated.median).toBeCloseTo(1, 3);
      }
    }
  });
});
