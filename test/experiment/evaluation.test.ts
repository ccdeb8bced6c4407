/** Matching and differences in differences on made-up firms, whose effects are known; and the identity that takes the bias apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asGain, effectsOf, type Effects } from '../../src/experiment/evaluation/effects.ts';
import { estimateOf, evaluatePanel, gainsOverReplicates, overReplicates } from '../../src/experiment/evaluation/evaluation.ts';
import { CONTROLS, matchFirms } from '../../src/experiment/evaluation/matching.ts';
import { groupsOf, GROUP_IDS, sizeClass, type GroupId, type MeasureId } from '../../src/experiment/evaluation/measures.ts';
import { panelOf, steady, VALUE_A_JOB, type MadeUpFirm } from './evaluation-panel.ts';

/** Effects on made-up firms; fails where there is none. */
function effects(years: number, firms: readonly MadeUpFirm[], measure: MeasureId, year: number, group: GroupId = 'all'): Effects {
  const found = effectsOf(evaluatePanel(panelOf(years, firms)).sums, measure, group, year);
  if (found === null) throw new Error('no pair was found');
  return found;
}

describe('differences in differences', () => {
  test('recover a known effect exactly where treated and controls are alike without the programme', () => {
    const course = [10, 10, 11, 12];
    const treated = { base: 1, jobs: [10, 10, 11 * 1.2, 12 * 1.5], without: { jobs: course } };
    const found = effects(3, [treated, { jobs: course }], 'lnJobs', 2);
    expect(asGain('lnJobs', found.estimate, found.reckonedLevel)).toBeCloseTo(0.5, 12);
    expect(found.truth).toBeCloseTo(found.estimate, 12);
    expect(found.bias).toBeCloseTo(0, 12);
    const level = effects(3, [treated, { jobs: course }], 'jobs', 1);
    expect(level.estimate).toBeCloseTo(2.2, 12);
    expect(asGain('jobs', level.estimate, level.reckonedLevel)).toBeCloseTo(0.2, 12);
    expect(asGain('jobs', level.truth, level.trueLevel)).toBeCloseTo(0.2, 12);
  });

  test('are zero where levels differ and trends are parallel', () => {
    const found = effects(3, [{ base: 1, jobs: [8, 8, 16, 32] }, { jobs: [10, 10, 20, 40] }], 'lnJobs', 2);
    expect(found.seen).toBe(1);
    expect(found.estimate).toBeCloseTo(0, 12);
  });

  test('take the mean of the controls', () => {
    const firms = [{ base: 1, jobs: [10, 10, 14] }, { jobs: [10, 10, 11] }, { jobs: [10, 10, 13] }];
    expect(effects(2, firms, 'jobs', 1).estimate).toBeCloseTo(2, 12);
  });

  test('attribute to the programme what the treated would have done anyway: the bias is their deadweight', () => {
    const anyway = { jobs: steady(10, 3), projects: [0, 0, 1, 1] };
    const firms = [{ ...anyway, base: 1, without: anyway }, { jobs: steady(10, 3) }];
    const found = effects(3, firms, 'projectValue', 1);
    expect(found.truth).toBe(0);
    expect(found.estimate).toBe(1);
    expect(found.wouldHaveGained).toBe(1);
    expect([found.selection, found.onControls, found.early]).toEqual([1, 0, 0]);
    expect(effects(3, firms, 'jobs', 1).bias).toBeCloseTo(1 / VALUE_A_JOB, 12);
  });

  test('are biased down by what the programme gives the controls', () => {
    const control = { jobs: steady(10, 2), projects: [0, 0, 0.4], without: { jobs: steady(10, 2) } };
    const treated = { base: 1, jobs: steady(10, 2), projects: [0, 0, 1], without: { jobs: steady(10, 2) } };
    const found = effects(2, [treated, control], 'projectValue', 1);
    expect([found.truth, found.estimate, found.onControls]).toEqual([1, 0.6, 0.4]);
    expect(found.bias).toBeCloseTo(-0.4, 12);
  });
});

describe('the truth', () => {
  test('of a firm that is the same in both worlds is zero in every measure', () => {
    const firms = [{ base: 1, jobs: [10, 11, 12, 9], projects: [0, 0, 1, 2], partners: [0, 0, 3, 3] }, { jobs: [10, 11, 10, 10] }];
    const { sums } = evaluatePanel(panelOf(3, firms));
    for (const measure of ['lnJobs', 'jobs', 'value', 'lnResearch', 'partners', 'collaborates', 'survives'] as const) {
      expect(effectsOf(sums, measure, 'all', 2)?.truth).toBe(0);
    }
  });

  test('counts firms without a control among everyone, not among pairs', () => {
    const without = { jobs: steady(10, 2) };
    const paired = { base: 1, jobs: [10, 10, 12], without };
    const alone = { base: 1, region: 3, jobs: [10, 10, 20], without };
    const found = effects(2, [paired, alone, { jobs: steady(10, 2) }], 'jobs', 1);
    expect(found.seen).toBe(1);
    expect(found.truth).toBeCloseTo(2, 12);
    expect(found.truthOfEveryone).toBeCloseTo(6, 12);
  });

  test('and the terms of the bias add up for any firms that live in both worlds', () => {
    const jobs = fc.array(fc.double({ min: 5, max: 19, noNaN: true }), { minLength: 4, maxLength: 4 });
    const firm = fc.record({ jobs, without: fc.record({ jobs }) });
    fc.assert(
      fc.property(fc.array(firm, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 2 }), (drawn, year) => {
        const firms = drawn.map((one, n) => ({ ...one, jobs: [10, 10, ...one.jobs.slice(2)], base: n % 2 === 0 ? 1 : -1 }));
        const found = effects(3, firms, 'jobs', year);
        expect(found.selection - found.onControls + found.early).toBeCloseTo(found.bias, 9);
        expect(found.otherFirms).toBeCloseTo(0, 9);
        expect(found.selection).toBeCloseTo(found.wouldHaveGained - found.controlsWouldHaveGained, 9);
      }),
    );
  });
});

describe('closed firms', () => {
  const firms = [
    { base: 1, jobs: [10, 10, 10, 0], without: { jobs: steady(10, 3) } },
    { base: 1, jobs: steady(10, 3) },
    { jobs: [10, 10, 10, 8] },
    { jobs: [10, 10, 10, 0] },
  ];

  test('are left out of the measures of survivors, treated and controls alike', () => {
    const found = effects(3, firms, 'jobs', 2);
    expect(found.seen).toBe(1);
    expect(found.estimate).toBeCloseTo(2, 12);
  });

  test('count as zero where that is asked for, and in survival', () => {
    const level = effects(3, firms, 'jobsClosedZero', 2);
    expect(level.seen).toBe(2);
    expect(level.estimate).toBeCloseTo(-5 - -6, 12);
    expect(level.truth).toBeCloseTo(-5, 12);
    const survival = effects(3, firms, 'survives', 2);
    expect([survival.estimate, survival.truth]).toEqual([0, -0.5]);
  });
});

describe('matching', () => {
  test('takes controls of the same cluster, region and size class only', () => {
    const firms = [
      { base: 1, cluster: 1, region: 2, jobs: steady(19, 3) },
      { cluster: 0, region: 2, jobs: steady(19, 3) },
      { cluster: 1, region: 1, jobs: steady(19, 3) },
      { cluster: 1, region: 2, jobs: steady(20, 3) },
      { cluster: 1, region: 2, jobs: steady(18, 3) },
    ];
    expect(matchFirms(panelOf(3, firms)).treated.map((matched) => matched.controls)).toEqual([[4]]);
  });

  test('never takes a firm that is funded while both are followed, and takes one that is funded later', () => {
    const steadily = (base: number): MadeUpFirm => ({ base, jobs: steady(10, 12) });
    const { treated } = matchFirms(panelOf(12, [steadily(1), steadily(1), steadily(8), steadily(9), steadily(-1)]));
    expect(treated.map(({ firm, controls }) => [firm, controls])).toEqual([
      [0, [3, 4]],
      [1, [3, 4]],
      [2, [4]],
      [3, [4]],
    ]);
  });

  test('takes firms funded later where controls need only be unfunded so far, never one of the same year', () => {
    const steadily = (base: number): MadeUpFirm => ({ base, jobs: steady(10, 12) });
    const { treated } = matchFirms(panelOf(12, [steadily(1), steadily(1), steadily(2), steadily(9)]), 'unfunded-so-far');
    expect(treated.map(({ firm, controls }) => [firm, controls])).toEqual([
      [0, [2, 3]],
      [1, [2, 3]],
      [2, [3]],
      [3, []],
    ]);
  });

  test('prefers the nearest in size, age and growth, and of equals the lower identity', () => {
    const firms = [
      { base: 1, jobs: [10, 10, 10] },
      { jobs: [10, 13, 13] },
      { jobs: [10, 10, 10], age: 12 },
      { jobs: [10, 10, 10] },
      { jobs: [10, 10, 10] },
      { jobs: [10, 10.1, 10.1] },
    ];
    expect(CONTROLS).toBe(3);
    expect(matchFirms(panelOf(2, firms)).treated[0].controls).toEqual([3, 4, 5]);
  });

  test('leaves a firm without a control where none is near enough, and counts the unborn', () => {
    const firms = [{ base: 1, jobs: steady(100, 2) }, { jobs: steady(300, 2) }, { base: 1, jobs: [0, 0, 5] }];
    const { treated, unborn } = matchFirms(panelOf(2, firms));
    expect(treated.map(({ controls }) => controls)).toEqual([[]]);
    expect(unborn).toBe(1);
    expect(effectsOf(evaluatePanel(panelOf(2, firms)).sums, 'jobs', 'all', 1)).toBeNull();
  });

  test('sees jobs that projects cause as a register would', () => {
    const firms = [{ base: 1, jobs: steady(4, 2), projects: [0.1, 0.1, 0.1] }, { jobs: steady(5, 2) }];
    expect(matchFirms(panelOf(2, firms)).treated[0]).toMatchObject({ size: sizeClass(5), controls: [1] });
  });
});

describe('groups', () => {
  test('put each size class into itself, SMEs below 500 jobs, and all', () => {
    expect([4.9, 5, 19.9, 20, 99, 100, 499, 500].map(sizeClass)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
    expect(groupsOf(3).map((n) => GROUP_IDS[n])).toEqual(['100–499', 'SME', 'all']);
    expect(groupsOf(4).map((n) => GROUP_IDS[n])).toEqual(['500+', 'all']);
  });
});

describe('over replicates', () => {
  test('the error is that of a mean, with Student’s factor, and none can be given of one replicate', () => {
    const found = estimateOf([1, 2, 3]);
    expect(found.mean).toBe(2);
    expect(found.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
    expect(found.high - found.mean).toBeCloseTo(4.303 / Math.sqrt(3), 12);
    expect(estimateOf([1])).toMatchObject({ count: 1, mean: 1, low: -Infinity, high: Infinity });
    expect(estimateOf([]).mean).toBeNaN();
  });

  test('each replicate counts once, however many pairs it has, and one without pairs not at all', () => {
    const gain = (jobs: number): MadeUpFirm => ({ base: 1, jobs: [10, 10, jobs], without: { jobs: steady(10, 2) } });
    const control = { jobs: steady(10, 2) };
    const evaluations = [[gain(12), control], [gain(14), gain(14), gain(14), control], [control]].map((firms) =>
      evaluatePanel(panelOf(2, firms)),
    );
    expect(overReplicates(evaluations, 'jobs', 'all', 1, (e) => e.estimate)).toMatchObject({ count: 2, mean: 3 });
    const gains = gainsOverReplicates(evaluations, 'jobs', 'all', 1);
    expect(gains.estimate.mean).toBeCloseTo(0.3, 12);
    expect(gains.bias.mean).toBeCloseTo(0, 12);
  });
});
