/** Effects: nothing from nothing (T1), bystanders (T10), the waterfall (T14), present value (T25), openness and its trade-off. */
import { describe, expect, test } from 'vitest';
import { presentValue } from '../../src/experiment/present-value.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { OUTCOMES, SCOPES, type OutcomeId } from '../../src/model/outcomes.ts';
import { simulate, type Recording } from '../../src/model/simulate.ts';
import { build, NO_AFFORDABILITY_LIMIT, placesThatDiffer, requestOf, seriesOf, stepTo, sum, type Difference } from './laboratory.ts';

const QUARTERS = 28;
/** Names of the columns of two tables whose bytes differ; what a world remembers of its last step for its twin is no result. */
function differing(a: object, b: object): string[] {
  const bytes = (column: unknown): Buffer =>
    ArrayBuffer.isView(column) ? Buffer.from(column.buffer, column.byteOffset, column.byteLength) : Buffer.from(String(column));
  const other = new Map(Object.entries(b));
  return Object.entries(a)
    .filter(([name, column]) => !bytes(column).equals(bytes(other.get(name))))
    .map(([name]) => name)
    .filter((name) => name !== 'lastLogJobs');
}

const run = (difference: Difference, quarters = QUARTERS, replicate = 0): Recording =>
  simulate(requestOf(quarters, [difference]), replicate);
const last = (recording: Recording, id: OutcomeId, quarters = QUARTERS): number => seriesOf(recording, quarters, id)[quarters]!;

describe('no budget (T1)', () => {
  const state = build(24, [{ policy: { budget: 0 } }]);
  const { world, counterfactual } = state.pairs[0]!;
  stepTo(state, 0, 24);

  test('leaves every firm, project, link and account as in the counterfactual, bit for bit', () => {
    for (const part of ['firms', 'research', 'projects', 'clusters', 'network'] as const)
      expect(differing(world[part], counterfactual[part])).toEqual([]);
    const { spilloverByCell, membersByCell, firmsByCell } = world;
    expect(differing({ spilloverByCell, membersByCell, firmsByCell }, counterfactual)).toEqual([]);
    expect(sum(counterfactual.projects.cost)).toBeGreaterThan(100);
  });

  test('has no effect at all: every observer of the programme and its effects is 0', () => {
    const recording = run({ policy: { budget: 0 } }, 24);
    const moving = OUTCOMES.filter(({ id }) => !['firms', 'newFirms', 'exits', 'stage'].includes(id)).filter(({ id }) =>
      SCOPES.some((_, scope) => seriesOf(recording, 24, id, 0, scope).some((value) => value !== 0)),
    );
    expect(moving).toEqual([]);
    expect(last(recording, 'firms', 24)).toBeGreaterThan(10_000);
  });

  test('nor has a programme that starts after the end', () => {
    const recording = run({ policy: { startAtQuarter: 30 } }, 24);
    expect([last(recording, 'projects', 24), last(recording, 'additionalGdp', 24), last(recording, 'members', 24)]).toEqual([0, 0, 0]);
  });
});

describe('without spillover to value added or to entry (T10)', () => {
  test('firms that take part in no project in either world are the same in both', () => {
    const state = build(28, [{ assumptions: { spilloverReturn: 0, entrySpillover: 0 } }]);
    const { world, counterfactual } = state.pairs[0]!;
    stepTo(state, 0, 28);
    const bystanders = Array.from(world.firms.alive.keys()).filter(
      (i) => world.isParticipant[i] === 0 && counterfactual.isParticipant[i] === 0,
    );
    const names = [
      'alive',
      'age',
      'jobs',
      'productivity',
      'knowledge',
      'projectValue',
      'region',
      'kind',
      'capacityInUse',
      'degree',
    ] as const;
    const seen = (of: typeof world): number[] => names.flatMap((name) => bystanders.map((i) => of.firms[name][i]!));
    expect(bystanders.length).toBeGreaterThan(10_000);
    expect(world.participantCount).toBeGreaterThan(1000);
    expect(placesThatDiffer(seen(world), seen(counterfactual))).toBe(0);
    expect(sum(world.spilloverByCell)).toBe(0);
  });
});

describe('the waterfall', () => {
  const net = (a: Partial<Assumptions>): number => (1 - a.leakage!) * (1 - a.displacement!) * (1 - a.substitution!);
  const triples = ['Gdp', 'JobYears', 'Jobs', 'GdpDirect', 'JobYearsDirect', 'JobsDirect'] as const;

  test.each([
    { leakage: 0.1, displacement: 0.4, substitution: 0.03 },
    { leakage: 0, displacement: 0, substitution: 0 },
    { leakage: 0.25, displacement: 0.7, substitution: 0.3 },
  ])('is (gross − deadweight) after %j, and then spillover', (assumptions) => {
    const recording = run({ assumptions: { ...assumptions, congestion: 0 } });
    const spillover = last(recording, 'spilloverGdp');
    expect(spillover).toBeGreaterThan(0);
    for (const what of triples) {
      const kept = (last(recording, `gross${what}`) - last(recording, `deadweight${what}`)) * net(assumptions);
      const spilt = last(recording, `additional${what}`) - kept;
      if (what.startsWith('Gdp')) expect(spilt / spillover).toBeCloseTo(1, 9);
      else if (what.startsWith('JobYears')) expect(spilt / (spillover / 0.13)).toBeCloseTo(1, 9);
      else expect(spilt).toBeGreaterThan(0);
    }
  });

  test('with displacement 1 leaves spillover alone (T14)', () => {
    const recording = run({ assumptions: { displacement: 1 } });
    expect(last(recording, 'grossGdp')).toBeGreaterThan(1000);
    expect(seriesOf(recording, QUARTERS, 'additionalGdp')).toEqual(seriesOf(recording, QUARTERS, 'spilloverGdp'));
    expect(last(recording, 'additionalJobYears')).toBeCloseTo(last(recording, 'spilloverGdp') / 0.13, 6);
  });

  test('direct is total over the multiplier where the multiplier applies', () => {
    const recording = run({});
    expect(last(recording, 'grossJobYears') / last(recording, 'grossJobYearsDirect')).toBeCloseTo(1.8, 9);
    expect(last(recording, 'grossJobs') / last(recording, 'grossJobsDirect')).toBeCloseTo(1.8, 9);
    expect(last(recording, 'grossGdp') / last(recording, 'grossGdpDirect')).toBeCloseTo(1.6, 9);
  });

  test('job-years and GDP follow from money spent and value earned by their published ratios', () => {
    const early = run({}, 8);
    // Before any revenue all GDP is of the spending phase: 10.6 job-years per CAD M.
    expect(last(early, 'grossGdp', 8)).toBeGreaterThan(5);
    expect(last(early, 'grossJobYears', 8) / last(early, 'grossGdp', 8)).toBeCloseTo(10.6, 9);
    expect(last(early, 'grossJobs', 8)).toBe(0);
  });

  test('standing jobs of four quarters make a job-year of the commercial phase', () => {
    const recording = run({});
    const [jobs, years, gdp] = (['grossJobs', 'grossJobYears', 'grossGdp'] as const).map((id) => seriesOf(recording, QUARTERS, id));
    const t = QUARTERS;
    // Both phases: years = 10.6·0.95·S + 1.8·V/0.13, GDP = 0.95·S + 1.6·V; V of the quarter is jobs·0.13/1.8/4.
    const value = ((jobs![t]! * 0.13) / 1.8 / 4) * 1;
    const spending = gdp![t]! - gdp![t - 1]! - 1.6 * value;
    expect(years![t]! - years![t - 1]!).toBeCloseTo(10.6 * spending + jobs![t]! / 4, 6);
  });

  test('a cost per job-year is total public cost over additional job-years', () => {
    const recording = run({});
    expect(last(recording, 'costPerAdditionalJobYear')).toBeCloseTo(
      (last(recording, 'federalCost') * 1e6) / last(recording, 'additionalJobYears'),
      3,
    );
    expect(seriesOf(recording, QUARTERS, 'costPerAdditionalJobYear')[1]).toBe(0);
  });
});

describe('present value (T25)', () => {
  test.each([0, 0.03, 0.07])('at %d a year is the discounted flow of additional GDP', (discountRate) => {
    const recording = run({ assumptions: { discountRate } });
    const expected = presentValue(seriesOf(recording, QUARTERS, 'additionalGdp').slice(), discountRate);
    expect(last(recording, 'additionalGdpPresent') / expected).toBeCloseTo(1, 10);
  });

  test('of a constant flow has the closed form of an annuity', () => {
    const flow = Float64Array.from({ length: 41 }, (_, t) => 5 * t);
    const factor = 1.07 ** -0.25;
    expect(presentValue(flow, 0.07)).toBeCloseTo((5 * factor * (1 - factor ** 40)) / (1 - factor), 10);
  });
});

describe('IP openness', () => {
  const blind = { ...NO_AFFORDABILITY_LIMIT, opennessForesight: 0 };
  const runs = [0.1, 0.3, 0.6, 1].map((ipOpenness) => run({ policy: { ipOpenness }, assumptions: blind }));

  test('trades private capture for spillover where firms do not foresee it', () => {
    const jobs = runs.map((recording) => last(recording, 'grossJobs'));
    const spilt = runs.map((recording) => last(recording, 'spilloverGdp'));
    expect(jobs).toEqual([...jobs].sort((a, b) => b - a));
    expect(spilt).toEqual([...spilt].sort((a, b) => a - b));
    expect(new Set(runs.map((recording) => last(recording, 'projects'))).size).toBe(1);
    // (1 − o)/(1 − 0.3) of the commercial value of the same projects, nothing of it at full openness.
    expect(jobs[2]! / jobs[1]!).toBeCloseTo(0.4 / 0.7, 9);
    expect(jobs[3]).toBe(0);
  });

  test('deters applications in proportion to what firms foresee of it', () => {
    const applied = [0, 0.5, 1].map((opennessForesight) => {
      const policy = { ipOpenness: 0.8, budget: 1e5 };
      return last(run({ policy, assumptions: { ...NO_AFFORDABILITY_LIMIT, opennessForesight } }, 16), 'projects', 16);
    });
    expect(applied[0]).toBeGreaterThan(applied[1]!);
    expect(applied[1]).toBeGreaterThan(applied[2]!);
  });
});
