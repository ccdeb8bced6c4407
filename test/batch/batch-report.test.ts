import { describe, expect, test } from 'vitest';
import type { Ensemble } from '../../src/experiment/ensemble.ts';
import { OUTCOME_INDEX, OUTCOMES, recordingLength, SCOPES, seriesOffset } from '../../src/model/outcomes.ts';
import { CLUSTERS, REGION_IDS } from '../../src/model/published.ts';
import { textCell } from '../../src/charts/csv-cell.ts';
import { reportAsCsv } from '../../src/sharing/batch-csv.ts';
import { buildReport, COMPARED, type ReportObservers } from '../../src/sharing/batch-report.ts';
import { ensembleOf as ensembleWith } from '../experiment/synthetic-ensemble.ts';
import { smallRequest } from '../runner/fake-workers.ts';

const REPLICATES = 101;

/** Every value is world × 1000 + scope × 100,000 + replicate + quarter: distributions known by heart. */
function ensembleOf(worlds: number, quarters: number): Ensemble {
  const [world] = smallRequest().worlds;
  const recordings = Array.from({ length: REPLICATES }, (_, replicate) => {
    const values = new Float64Array(recordingLength(worlds, quarters));
    for (let w = 0; w < worlds; w++) {
      for (let s = 0; s < SCOPES.length; s++) {
        for (let o = 0; o < OUTCOMES.length; o++) {
          const at = seriesOffset(w, s, o, quarters);
          for (let t = 0; t <= quarters; t++) values[at + t] = w * 1000 + s * 100_000 + replicate + t;
        }
      }
    }
    return { replicate, values };
  });
  return { request: smallRequest({ worlds: Array.from({ length: worlds }, () => world), quarters }), planned: REPLICATES, recordings };
}

describe('a report', () => {
  const report = buildReport(ensembleOf(2, 41), ['one', 'two']);

  test('states model, seed, replicates and quarters, and a fingerprint in hexadecimal', () => {
    expect(report).toMatchObject({ seed: 'runner', replicates: REPLICATES, quarters: 41 });
    expect(report.model).toMatch(/^\d+\.\d+\.\d+/);
    expect(report.fingerprint).toMatch(/^[0-9a-f]{8,}$/);
  });

  test('holds mean, median and outer percentiles of every observer over quarters 0 to Q', () => {
    const series = report.scenarios[1].observers.grossGdp;
    expect(series.unit).toBe('CAD M');
    for (const array of [series.mean, series.p05, series.p50, series.p95]) expect(array).toHaveLength(42);
    // Replicates 0…100 in world two at quarter 7: 1007 … 1107.
    expect([series.mean[7], series.p05[7], series.p50[7], series.p95[7]].map((value) => Math.round(value))).toEqual([
      1057, 1012, 1057, 1102,
    ]);
    expect(Object.keys(report.scenarios[0].observers)).toEqual(OUTCOMES.map(({ id }) => id));
  });

  test('holds every cluster and region in the form of the whole, each from its own scope', () => {
    const { observers, clusters, regions } = report.scenarios[0];
    expect(Object.keys(clusters)).toEqual(CLUSTERS.map(({ id }) => id));
    expect(Object.keys(regions)).toEqual([...REGION_IDS]);
    for (const part of [...Object.values(clusters), ...Object.values(regions)]) expect(Object.keys(part)).toEqual(Object.keys(observers));
    const medians = [observers, ...Object.values(clusters), ...Object.values(regions)].map(({ projects }) => projects.p50[0]);
    expect(medians).toEqual(SCOPES.map((_, scope) => scope * 100_000 + 50));
  });

  test('holds the clusters that each scenario has, by id, with the names that it gives them', () => {
    const uneven = ensembleWith({ replicates: 2, clusters: [2, 3] }, ({ world, scope }) => 100 * world + scope);
    const [two, three] = buildReport(uneven, ['two', 'three']).scenarios;
    expect([Object.keys(two.clusters), Object.keys(three.clusters)]).toEqual([
      ['own-1', 'own-2'],
      ['own-1', 'own-2', 'own-3'],
    ]);
    expect(two.clusterNames).toEqual({ 'own-1': 'Cluster 1', 'own-2': 'Cluster 2' });
    const first = (part: Readonly<Record<string, ReportObservers>>) => Object.values(part).map(({ members }) => members.mean[0]);
    expect([first(two.clusters), first(two.regions)]).toEqual([
      [1, 2],
      [4, 5, 6, 7, 8, 9],
    ]);
    expect([first(three.clusters), first(three.regions)]).toEqual([
      [101, 102, 103],
      [104, 105, 106, 107, 108, 109],
    ]);
    const lines = reportAsCsv(buildReport(uneven, ['two', 'three'])).split('\n');
    expect(lines).toContain('three,own-3,members,count,0,103,103,103,103');
    expect(lines.filter((line) => line.startsWith('two,own-3'))).toEqual([]);
    expect(report.scenarios[0].clusterNames).toEqual({});
  });

  test('gives the odds of each target, with their error', () => {
    expect(report.scenarios[0].targets.map(({ observer, level, quarter, probability }) => [observer, level, quarter, probability])).toEqual(
      [
        ['grossJobYears', 50_000, 40, 0],
        ['grossGdp', 50_000, 40, 0],
        ['additionalJobs', 50_000, 40, 0],
        ['additionalGdp', 50_000, 40, 0],
      ],
    );
    for (const { standardError } of report.scenarios[0].targets) expect(Number.isFinite(standardError)).toBe(true);
  });

  test('leaves out targets beyond the horizon', () => {
    expect(buildReport(ensembleOf(1, 12), ['short']).scenarios[0].targets).toEqual([]);
  });

  test('compares every other scenario with the first, at quarter 40 or the last', () => {
    const three = buildReport(ensembleOf(3, 12), ['one', 'two', 'three']);
    expect(three.comparisons.map(({ a, b, observer, quarter }) => [a, b, observer, quarter])).toEqual(
      ['two', 'three'].flatMap((b) => COMPARED.map((observer) => ['one', b, observer, 12])),
    );
    expect(three.comparisons.find(({ b, observer }) => b === 'three' && observer === 'grossGdp')).toEqual({
      a: 'one',
      b: 'three',
      observer: 'grossGdp',
      quarter: 12,
      meanDifference: 2000,
      low: 2000,
      high: 2000,
      shareWon: 1,
      verdict: 'better',
    });
    expect(report.comparisons.every(({ quarter }) => quarter === 40)).toBe(true);
  });

  test('survives JSON unchanged: plain finite numbers only', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('changes its fingerprint with a single bit of a single recording', () => {
    const changed = ensembleOf(2, 41);
    changed.recordings[3].values[OUTCOME_INDEX.grossGdp] += 2 ** -30;
    expect(buildReport(changed, ['one', 'two']).fingerprint).not.toBe(report.fingerprint);
  });
});

describe('a report as CSV', () => {
  const report = buildReport(ensembleOf(2, 3), ['=cmd|1', 'a "quoted", name']);
  const lines = reportAsCsv(report).split('\n');

  test('has a heading and one line per scenario, scope, observer and quarter', () => {
    expect(lines[0]).toBe('scenario,scope,observer,unit,quarter,mean,p05,p50,p95');
    expect(lines.at(-1)).toBe('');
    expect(lines).toHaveLength(1 + 2 * SCOPES.length * OUTCOMES.length * 4 + 1);
  });

  test('gives the numbers of the report, unrounded', () => {
    const { unit, mean, p05, p50, p95 } = report.scenarios[0].regions.BC.members;
    expect(lines).toContain(`'=cmd|1,BC,members,${unit},2,${mean[2]},${p05[2]},${p50[2]},${p95[2]}`);
  });

  test('quotes what would break a line apart', () => {
    expect(lines.filter((line) => line.startsWith('"a ""quoted"", name",whole,projects,count,0,'))).toHaveLength(1);
  });

  test('lets no text cell begin as a formula does', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(textCell(`${start}1+1`).replace(/^"/, '')).toMatch(/^'/);
    expect(textCell('plain')).toBe('plain');
    expect(textCell('a=b')).toBe('a=b');
    expect(textCell('two\nlines')).toBe('"two\nlines"');
  });
});
