import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { ANNOUNCED_TARGETS } from '../../src/experiment/chosen-targets.ts';
import { contrastOf, readHeadline, sufficiencyOf } from '../../src/stores/headline.svelte.ts';
import { comparedOutcomes } from '../../src/stores/comparison.svelte.ts';
import { readFan } from '../../src/stores/fan-source.ts';
import { readPlaces } from '../../src/stores/places.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';
import { constantEnsemble, type ValueOf } from './fixtures.ts';

const A = [DEFAULT_SCENARIO];

/** Gross GDP 8,000 and additional GDP 2,000 in every future; job-years reach the target in every second one. */
const valueOf: ValueOf = (outcome, _world, _scope, replicate) =>
  ({ grossGdp: 8000, additionalGdp: 2000, deadweightShare: 0.5, grossJobYears: replicate % 2 === 0 ? 60_000 : 40_000 })[
    outcome as string
  ] ?? 0;

describe('the headline', () => {
  test('counts the futures that reach each target and says how far the median is from it', () => {
    const reading = readHeadline(constantEnsemble(A, 40, valueOf), 0, 'grossJobYears', 'grossGdp');
    expect([ANNOUNCED_TARGETS.jobs.level, ANNOUNCED_TARGETS.gdp.level]).toEqual([50_000, 50_000]);
    expect(reading?.jobs.target).toMatchObject({ probability: 0.5, quarter: 40, shortfall: 0 });
    expect(reading?.gdp.target).toMatchObject({ probability: 0, shortfall: 42_000 });
    expect(reading?.gdp.value).toMatchObject({ p05: 8000, p50: 8000, p95: 8000 });
  });

  test('reads the share that is additional future by future, and as nothing where nothing is gross', () => {
    expect(readHeadline(constantEnsemble(A, 3, valueOf), 0, 'grossJobYears', 'grossGdp')?.additionalShare.p50).toBe(0.25);
    expect(
      readHeadline(
        constantEnsemble(A, 3, () => 0),
        0,
        'grossJobYears',
        'grossGdp',
      )?.additionalShare.p50,
    ).toBe(0);
  });

  test('has no cost per job-year where no job-year is additional', () => {
    const cost = (added: (replicate: number) => number) =>
      readHeadline(
        constantEnsemble(A, 21, (outcome, _w, _s, r) =>
          outcome === 'costPerAdditionalJobYear' ? 60_000 : outcome === 'additionalJobYears' ? added(r) : 0,
        ),
        0,
        'grossJobYears',
        'grossGdp',
      )?.cost;
    expect(cost(() => 10)).toEqual({ low: 60_000, median: 60_000, high: 60_000 });
    expect(cost((r) => (r < 16 ? 10 : -10))).toEqual({ low: 60_000, median: 60_000, high: null });
    expect(cost(() => -10)).toEqual({ low: null, median: null, high: null });
  });

  test('is nothing before the first future', () => {
    expect(readHeadline(constantEnsemble(A, 0, valueOf), 0, 'grossJobYears', 'grossGdp')).toBeNull();
  });

  test('is lines under 8 futures, bands without odds under 20, a first picture to 50, and enough only where the odds stand still', () => {
    const at = (count: number, value: ValueOf) =>
      sufficiencyOf(readHeadline(constantEnsemble(A, count, value), 0, 'grossJobYears', 'grossGdp'));
    expect([at(0, valueOf), at(7, valueOf), at(8, valueOf), at(19, valueOf)]).toEqual(['none', 'lines', 'few', 'few']);
    expect([at(20, valueOf), at(49, () => 0)]).toEqual(['bands', 'bands']);
    // Even odds move by seven points at 50 futures, by under five at 150; odds of none do not move.
    expect([at(50, valueOf), at(150, valueOf), at(50, () => 0)]).toEqual(['bands', 'enough', 'enough']);
  });
});

describe('the contrast of the jobs target', () => {
  test('is the definition that decides the verdict the other way', () => {
    expect(contrastOf('grossJobYears')).toBe('additionalJobs');
    expect(contrastOf('additionalJobs')).toBe('grossJobYears');
  });
});

describe('what is compared', () => {
  test('is what is on the screen, then what the programme adds and at what cost, each once', () => {
    expect(comparedOutcomes('grossJobYears', 'grossGdp')).toEqual([
      'grossGdp',
      'grossJobYears',
      'additionalGdp',
      'costPerAdditionalJobYear',
    ]);
    expect(comparedOutcomes('additionalJobYears', 'additionalGdp')).toEqual([
      'additionalGdp',
      'additionalJobYears',
      'costPerAdditionalJobYear',
      'federalCost',
    ]);
  });
});

describe('a fan', () => {
  test('is single futures under 8 and a band from 8 on', () => {
    const worlds = (count: number) =>
      readFan(constantEnsemble([...A, ...A], count, valueOf), 0, 'grossGdp').worlds.flatMap((world) => world ?? []);
    expect(worlds(7).map(({ band, replicates }) => [band, replicates.length])).toEqual([[null, 7], [null, 7]]); // prettier-ignore
    expect(worlds(8).map(({ band }) => band?.p50[40])).toEqual([8000, 8000]);
  });

  test('has the dashed line of the same projects where the outcome is gross, none where it is additional', () => {
    const ensemble = constantEnsemble(A, 20, (outcome) => (outcome === 'deadweightJobs' ? 7 : 0));
    expect(readFan(ensemble, 0, 'grossJobs').counterfactual?.[44]).toBe(7);
    expect(readFan(ensemble, 0, 'additionalJobs').counterfactual).toBeNull();
  });

  test('carries the published figures of its own outcome alone', () => {
    const published = (outcome: 'grossGdp' | 'grossJobYears' | 'additionalGdp') =>
      readFan(constantEnsemble(A, 1, valueOf), 0, outcome).published.map(({ quarter, value }) => [quarter, value]);
    expect(published('grossGdp')).toEqual([[28, 3300], [44, 8100]]); // prettier-ignore
    expect(published('grossJobYears')).toEqual([[28, 35_000], [44, 83_000]]); // prettier-ignore
    expect(published('additionalGdp')).toEqual([]);
  });
});

describe('places', () => {
  test('are five clusters or six regions and the whole, with means of the futures', () => {
    const ensemble = constantEnsemble(A, 4, (outcome, _w, scope, replicate) => (outcome === 'projects' ? 10 * scope + replicate : 0));
    const means = (split: 'clusters' | 'regions') =>
      readPlaces(ensemble, 0, split).map(({ place, summaries }) => [place, summaries[0]?.mean]);
    expect(means('clusters')).toEqual([['digital', 11.5], ['scaleai', 21.5], ['ocean', 31.5], ['protein', 41.5], ['ngen', 51.5], ['whole', 1.5]]); // prettier-ignore
    expect(means('regions').map(([scope]) => scope)).toEqual(['BC', 'PRA', 'ON', 'QC', 'ATL', 'NOR', 'whole']);
  });

  test('are the clusters of the world that is looked at, beside a world with more of them', () => {
    const set = new ScenarioSet();
    set.duplicate('B');
    set.addCluster({ template: 'growing', region: 'NOR' });
    const ensemble = constantEnsemble(set.scenarios, 2, (outcome, world, scope) => (outcome === 'projects' ? 100 * world + scope : 0));
    const projects = (world: number, split: 'clusters' | 'regions') =>
      readPlaces(ensemble, world, split).map(({ place, summaries }) => [place, summaries[0]?.mean]);
    expect(projects(0, 'clusters')).toEqual([['digital', 1], ['scaleai', 2], ['ocean', 3], ['protein', 4], ['ngen', 5], ['whole', 0]]); // prettier-ignore
    expect(projects(1, 'clusters').slice(5)).toEqual([['own-1', 106], ['whole', 100]]); // prettier-ignore
    expect([projects(0, 'regions')[0], projects(1, 'regions')[5]]).toEqual([['BC', 7], ['NOR', 112]]); // prettier-ignore
  });
});
