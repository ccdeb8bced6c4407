/** The evaluation of simulated firms: limits whose answer is known, and what must hold because own growth knows no projects. */
import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../src/experiment/evaluation/effects.ts';
import { evaluatePanel, evaluateReplicate, overReplicates, type ReplicateEvaluation } from '../../src/experiment/evaluation/evaluation.ts';
import { lastYearFollowed } from '../../src/experiment/evaluation/matching.ts';
import { jobsAt, sizeClass } from '../../src/experiment/evaluation/measures.ts';
import { recordPanel } from '../../src/experiment/evaluation/panel.ts';
import { treatedEffects, treatedEffectsOf } from '../../src/experiment/evaluation/treated-effects.ts';
import { FUNDED } from '../../src/model/entities/projects.ts';
import { createReplicate } from '../../src/model/simulate.ts';
import { mean, partnersOf, placesThatDiffer, projectsWhere, requestOf, stepTo, type Difference } from '../model/laboratory.ts';

const QUARTERS = 44;
const SEED = 'evaluation-tests';
const settingsOf = (difference: Difference) => requestOf(QUARTERS, [difference], SEED).worlds[0];

const panel = recordPanel(settingsOf({}), SEED, 0, QUARTERS);
const first = evaluatePanel(panel);
const replicates = [0, 1, 2, 3, 4, 5];
const both = replicates.map((r) => {
  const one = r === 0 ? panel : recordPanel(settingsOf({}), SEED, r, QUARTERS);
  return [r === 0 ? first : evaluatePanel(one), evaluatePanel(one, 'unfunded-so-far')] as const;
});
const evaluations = both.map(([throughout]) => throughout);
const scarce = replicates
  .slice(0, 4)
  .map((r) => evaluateReplicate(settingsOf({ assumptions: { existsWithout: 0.25 } }), SEED, r, QUARTERS));
const impossible = evaluateReplicate(settingsOf({ assumptions: { existsWithout: 0 } }), SEED, 0, QUARTERS);
const withoutBudget = evaluateReplicate(settingsOf({ policy: { budget: 0 } }), SEED, 0, 24);
const short = treatedEffects(settingsOf({}), SEED, 0, 24);
const soFar = both.map(([, unfundedSoFar]) => unfundedSoFar);

describe('the panel', () => {
  const state = stepTo(createReplicate(requestOf(QUARTERS, [{}], SEED), 0), 0, QUARTERS);
  const { world, counterfactual } = state.pairs[0];

  test('dates treatment by the first funded project of each firm', () => {
    const firstFunded = new Map<number, number>();
    for (const p of projectsWhere(world, (q) => world.projects.status[q] === FUNDED)) {
      for (const i of partnersOf(world, p).filter((partner) => partner >= 0)) {
        firstFunded.set(i, Math.min(firstFunded.get(i) ?? Infinity, world.projects.startedAt[p]));
      }
    }
    const treated = Array.from(panel.base.keys()).filter((i) => panel.base[i] >= 0);
    expect(treated.length).toBeGreaterThan(500);
    expect(treated.filter((i) => panel.base[i] !== Math.floor(firstFunded.get(i)! / 4))).toEqual([]);
    expect(firstFunded.size).toBe(treated.length);
  });

  test('ends with the worlds as they are, projects’ value handed out in full', () => {
    const last = panel.years * panel.rows;
    for (const [years, { firms }] of [
      [panel.programme, world],
      [panel.counterfactual, counterfactual],
    ] as const) {
      expect(placesThatDiffer(years.alive.subarray(last), firms.alive)).toBe(0);
      let recorded = 0;
      let stands = 0;
      for (let i = 0; i < panel.rows; i++) {
        recorded += years.projectValue[last + i];
        stands += firms.alive[i] === 1 ? firms.projectValue[i] : 0;
      }
      expect(recorded).toBe(stands);
    }
  });

  test('has firms pay all R&D without the programme, and less than all of it with it', () => {
    const total = (column: Float64Array): number => column.reduce((sum, amount) => sum + amount, 0);
    expect(total(panel.counterfactual.paidResearch)).toBe(total(panel.counterfactual.research));
    expect(total(panel.programme.paidResearch)).toBeLessThan(total(panel.programme.research));
  });
});

describe('matching', () => {
  test('pairs every treated firm with untreated ones of its cluster, region and size class', () => {
    const wrong = first.matching.treated.flatMap(({ firm, base, size, controls }) =>
      controls.filter(
        (i) =>
          panel.cluster[i] !== panel.cluster[firm] ||
          panel.region[i] !== panel.region[firm] ||
          sizeClass(jobsAt(panel, base * panel.rows + i)) !== size ||
          (panel.base[i] !== -1 && panel.base[i] < lastYearFollowed(panel, base)),
      ),
    );
    expect(wrong).toEqual([]);
    expect(first.matching.treated.filter(({ controls }) => controls.length > 0).length).toBeGreaterThan(500);
  });

  test('finds next to no effect on own jobs, where none can be, once controls are not chosen by their future', () => {
    for (const year of [2, 4, 6]) {
      const own = overReplicates(soFar, 'lnOwnJobs', 'all', year, (e) => e.estimate);
      expect(Math.abs(own.mean)).toBeLessThan(0.025);
    }
    const jobs = overReplicates(soFar, 'lnJobs', 'all', 6, (e) => e.estimate);
    expect(jobs.mean).toBeGreaterThan(0.05);
  });

  test('finds that firms which stay unfunded grew less: the programme funds those that grow', () => {
    const excess = replicates.map((_, r) => {
      const own = [evaluations, soFar].map((set) => effectsOf(set[r].sums, 'lnOwnJobs', '20–99', 4)!.estimate);
      return own[0] - own[1];
    });
    expect(mean(excess)).toBeGreaterThan(0);
  });
});

describe('the truth', () => {
  test('has no effect on own jobs in any firm: projects do not feed back into growth', () => {
    expect(evaluations.map(({ sums }) => effectsOf(sums, 'lnOwnJobs', 'all', 6)?.truth)).toEqual(evaluations.map(() => 0));
  });

  test('knows jobs more surely than the matched estimate, because both worlds share their luck', () => {
    const estimate = overReplicates(evaluations, 'jobs', 'all', 6, (e) => e.estimate);
    const truth = overReplicates(evaluations, 'jobs', 'all', 6, (e) => e.truth);
    expect(truth.standardError).toBeLessThan(estimate.standardError / 3);
  });
});

describe('the bias', () => {
  test('is upward in the base run: treated firms had good projects that many would have done anyway', () => {
    const read = (part: 'bias' | 'wouldHaveGained' | 'estimate') => overReplicates(evaluations, 'projectValue', 'all', 6, (e) => e[part]);
    expect(read('bias').low).toBeGreaterThan(0);
    expect(read('wouldHaveGained').mean).toBeGreaterThan(0.2 * read('estimate').mean);
  });

  test('hides the deadweight: fewer consortia without a programme raise the truth, and the estimate hardly moves', () => {
    const rise = (part: 'truth' | 'estimate'): number => {
      const of = (set: readonly ReplicateEvaluation[]): number => overReplicates(set, 'projectValue', 'all', 6, (e) => e[part]).mean;
      return of(scarce) / of(evaluations.slice(0, scarce.length));
    };
    expect(rise('truth')).toBeGreaterThan(1.4);
    expect(Math.abs(rise('estimate') - 1)).toBeLessThan(0.25);
  });

  test('by deadweight vanishes when no consortium would exist without the programme', () => {
    for (const measure of ['projectValue', 'partners', 'collaborates'] as const) {
      const found = effectsOf(impossible.sums, measure, 'all', 6)!;
      expect([found.wouldHaveGained, found.selection, found.onControls, found.early]).toEqual([0, 0, 0, 0]);
      expect(found.truth).toBeGreaterThan(0);
      expect(Math.abs(found.bias)).toBeLessThan(0.02 * found.estimate);
    }
  });
});

describe('without a budget', () => {
  test('nobody is treated and nothing is estimated', () => {
    const { matching, sums } = withoutBudget;
    expect(matching).toEqual({ treated: [], unborn: 0 });
    expect(effectsOf(sums, 'jobs', 'all', 1)).toBeNull();
    expect(sums.values.every((value) => value === 0)).toBe(true);
  });
});

describe('the summary', () => {
  test('reads jobs after six years and productivity after four of firms below 500 jobs', () => {
    const summary = treatedEffectsOf(first);
    const jobs = effectsOf(first.sums, 'jobs', 'SME', 6)!;
    expect(summary.pairs).toBe(jobs.seen);
    expect(summary.employmentAfter6.truth).toBe(jobs.truth / jobs.trueLevel);
    expect(summary.productivityAfter4.matched).toBeCloseTo(Math.expm1(effectsOf(first.sums, 'productivity', 'SME', 4)!.estimate), 12);
  });

  test('has no number for years that a run does not reach', () => {
    expect(short.pairs).toBe(0);
    expect(short.employmentAfter6.matched).toBeNaN();
    expect(short.productivityAfter4.truth).not.toBeNaN();
  });
});
