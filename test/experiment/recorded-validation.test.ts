/** The recorded validation is that of `docs/validation.md`: same rows, same numbers, same run; and data of a run say what the run says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixed, limits } from '../../src/experiment/validation/number-text.ts';
import { PATTERNS, patternOf } from '../../src/experiment/validation/patterns.ts';
import { CLAIMED_OUTCOMES, DRAWN_OUTCOMES, recordedText, recordValidation } from '../../src/experiment/validation/record-validation.ts';
import { RECORDED_VALIDATION } from '../../src/experiment/validation/recorded-validation.ts';
import { validate } from '../../src/experiment/validation/validate.ts';
import { CLUSTERS } from '../../src/model/published.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { ensembleOf, type Cell } from './synthetic-ensemble.ts';

const root = join(import.meta.dirname, '../..');
const document = readFileSync(join(root, 'docs/validation.md'), 'utf8');
const { stamp, rows, courses, parts } = RECORDED_VALIDATION;

describe('the recorded run', () => {
  test('is the one of the document', () => {
    expect(document).toContain(`Fingerprint of this run: \`${stamp.fingerprint}\`, model ${stamp.model}.`);
    expect(document).toContain(`seed \`${stamp.seed}\`, ${fixed(stamp.replicates, 0)} replicates`);
  });

  test('is of the model that ships', () => {
    expect(stamp.model).toBe(MODEL_VERSION);
  });

  test.each(rows)('row $id stands in the document with the same numbers and verdict', (row) => {
    const write = (value: number): string => fixed(value, row.decimals);
    const simulated = `${write(row.simulated.median)} (${write(row.simulated.low)} to ${write(row.simulated.high)})`;
    const verdict = { met: 'met', missed: '**missed**', 'not-measured': 'not measured' }[row.verdict];
    const cells = `| ${row.published} | ${simulated} | ${limits(row.low, row.high ?? Infinity, row.decimals)} | ${verdict} |`;
    expect(document.split('\n').filter((line) => line.includes(row.what) && line.includes(cells)).length).toBeGreaterThan(0);
  });

  test('has a verdict that follows from its numbers, and a reason wherever it is missed', () => {
    for (const { id, simulated, low, high, verdict, reason } of rows) {
      const within = simulated.median >= low && simulated.median <= (high ?? Infinity);
      expect(verdict === 'met', id).toBe(within);
      if (verdict === 'missed') expect(reason, id).not.toBeNull();
    }
  });

  test('holds the words and facts of the patterns as they are now', () => {
    expect(rows).toHaveLength(PATTERNS.length);
    for (const row of rows) {
      const { what, published, given, facts, source, note, reason } = patternOf(row.id);
      expect(row).toMatchObject({ what, published, given, facts, source, note: note ?? null, reason: reason ?? null });
    }
  });

  test('has ordered bands over the whole horizon', () => {
    expect(courses.map(({ outcome }) => outcome)).toEqual([...DRAWN_OUTCOMES]);
    for (const { median, low, high } of courses) {
      expect([median.length, low.length, high.length]).toEqual([45, 45, 45]);
      median.forEach((middle, quarter) => {
        expect(low[quarter]!).toBeLessThanOrEqual(middle);
        expect(high[quarter]!).toBeGreaterThanOrEqual(middle);
      });
    }
  });

  test('has the parts of the whole and of each cluster, of which gross GDP adds up near the whole', () => {
    expect(parts).toHaveLength((1 + CLUSTERS.length) * CLAIMED_OUTCOMES.length);
    const gdp = parts.filter(({ outcome }) => outcome === 'grossGdp');
    const whole = gdp.find(({ cluster }) => cluster === null)!.median;
    const sum = gdp.filter(({ cluster }) => cluster !== null).reduce((total, { median }) => total + median, 0);
    // Medians do not add up exactly, means would.
    expect(sum / whole).toBeGreaterThan(0.9);
    expect(sum / whole).toBeLessThan(1.1);
  });
});

describe('data of a run', () => {
  const ensemble = ensembleOf({ replicates: 21, quarters: 44 }, ({ replicate, quarter }: Cell) => 1000 * quarter + replicate);
  const pattern = patternOf('gdp-28');
  const validated = validate([pattern, patternOf('projects-7.75'), patternOf('projects-ngen')], { ensemble, measures: [] });
  const record = recordValidation(validated, ensemble, { model: 'm', seed: 's', replicates: 21, looks: 0, fingerprint: 'f' });

  test('have the row’s median and range, and the outcome that it is a point of', () => {
    const [gdp, projects, ofCluster] = record.rows;
    expect(gdp).toMatchObject({ id: 'gdp-28', outcome: 'grossGdp', standing: 'predicted', date: 'about 2024-25', high: 3960 });
    expect(gdp!.simulated).toEqual({ median: 28_010, low: 28_001, high: 28_019 });
    expect(projects).toMatchObject({ outcome: 'projects', standing: 'fitted' });
    // A cluster's row is no point of the whole programme's course.
    expect(ofCluster!.outcome).toBeNull();
  });

  test('have courses in four digits, and parts at the end of the second tranche', () => {
    const gdp = record.courses.find(({ outcome }) => outcome === 'grossGdp')!;
    expect([gdp.median[28], gdp.low[28], gdp.high[28]]).toEqual([28_010, 28_000, 28_020]);
    expect(record.parts.find(({ cluster, outcome }) => cluster === 'ngen' && outcome === 'grossGdp')!.median).toBe(40_010);
  });

  test('are written one row a line and read back as they are', () => {
    const text = recordedText(record);
    expect(JSON.parse(text)).toEqual(record);
    expect(text.split('\n').filter((line) => line.includes('"id":'))).toHaveLength(3);
  });

  test('write no limit where there is none', () => {
    const [open] = validate([{ ...pattern, high: Infinity }], { ensemble, measures: [] });
    expect(recordValidation([open!], ensemble, record.stamp).rows[0]!.high).toBeNull();
  });
});
