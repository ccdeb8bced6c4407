/** Whatever legal policy and assumptions: numbers stay numbers, totals never fall, banks never overdraw, rules hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SME } from '../../src/model/entities/firms.ts';
import { FUNDED } from '../../src/model/entities/projects.ts';
import { OUTCOMES, SCOPES, type OutcomeId } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS, PARAMETERS, type AssumptionId, type Assumptions, type Parameter } from '../../src/model/parameters.ts';
import { createReplicate, simulate, stepReplicate, type Recording, type SimulationRequest } from '../../src/model/simulate.ts';
import { anyPolicy } from '../experiment/arbitrary-scenario.ts';
import { partnersOf, projectsWhere, requestOf, seriesOf } from './laboratory.ts';

/** A legal value of an assumption: its default, one of its limits, or anything between. */
function legal({ min, max, default: usual, integer }: Parameter): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
    { weight: 5, arbitrary: integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }) },
  );
}

const assumptions = fc.record(Object.fromEntries(PARAMETERS.map((row) => [row.id, legal(row)]))) as fc.Arbitrary<Assumptions>;
/** Starts soon enough for something to happen. */
const policy = anyPolicy.map((levers) => ({ ...levers, startAtQuarter: levers.startAtQuarter % 8 }));

const request: fc.Arbitrary<SimulationRequest> = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 12 }),
  quarters: fc.integer({ min: 12, max: 20 }),
  worlds: fc.array(fc.record({ policy, assumptions }), { minLength: 1, maxLength: 1 }),
});

/** Names of the observers that are not finite somewhere. */
function notFinite(recording: Recording, quarters: number): string[] {
  return OUTCOMES.filter(({ id }) => SCOPES.some((_, scope) => !seriesOf(recording, quarters, id, 0, scope).every(Number.isFinite))).map(
    ({ id }) => id,
  );
}

const NEVER_FALL: readonly OutcomeId[] = [
  ...['projects', 'federalCommitted', 'federalPaid', 'partnersCommitted', 'participations', 'lapsed', 'federalCost'],
  ...['grossGdp', 'deadweightGdp', 'grossJobYears', 'deadweightJobYears', 'grossGdpDirect', 'grossJobYearsDirect'],
] as OutcomeId[];

describe('under random legal policies and assumptions', () => {
  test('every value is finite, totals never fall, shares stay within 0 and 1', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { quarters } = asked;
        const recording = simulate(asked, 0);
        expect(notFinite(recording, quarters)).toEqual([]);
        for (const id of NEVER_FALL) {
          const series = seriesOf(recording, quarters, id);
          for (let t = 1; t <= quarters; t++)
            if (series[t]! < series[t - 1]!) throw new Error(`found ${id} falling to ${series[t]} in quarter ${t}`);
        }
        const share = seriesOf(recording, quarters, 'deadweightShare');
        expect(Math.min(...share)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...share)).toBeLessThanOrEqual(1 + 1e-12);
        const [members, firms] = [seriesOf(recording, quarters, 'members'), seriesOf(recording, quarters, 'firms')];
        expect(members.every((count, t) => count >= 0 && count <= firms[t]!)).toBe(true);
      }),
      { numRuns: 9 },
    );
  });

  test('no bank is overdrawn, portfolio shares are shares, and every funded project obeys the rules', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const state = createReplicate(asked, 1);
        const { world } = state.pairs[0]!;
        for (let t = 0; t < asked.quarters; t++) {
          stepReplicate(state, t);
          expect(Math.min(...world.clusters.bank)).toBeGreaterThanOrEqual(0);
          expect(world.clusters.share.every((share) => share >= 0 && share <= 1)).toBe(true);
        }
        const { minPartners, minSme } = world.numbers.policy;
        for (const p of projectsWhere(world, (q) => world.projects.status[q] === FUNDED)) {
          const partners = partnersOf(world, p);
          expect(partners.length).toBeGreaterThanOrEqual(minPartners);
          expect(partners.filter((i) => i >= 0 && world.firms.kind[i] === SME).length).toBeGreaterThanOrEqual(minSme);
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('at the limits of a single assumption', () => {
  const touchy: readonly AssumptionId[] = [
    ...(['knowledgeDecay', 'rdIntensitySme', 'rdIntensityLarge', 'labourShare', 'largeShare'] as const),
    ...(['homeShare', 'privateDiscount', 'durationQuarters', 'entryRate'] as const),
  ];
  const cases = PARAMETERS.filter(({ id }) => touchy.includes(id)).flatMap(({ id, min, max }) => [[id, min] as const, [id, max] as const]);

  test.each(cases)('%s at %d every value is finite', (id, value) => {
    const recording = simulate(requestOf(18, [{ assumptions: { ...DEFAULT_ASSUMPTIONS, [id]: value } }]), 0);
    expect(notFinite(recording, 18)).toEqual([]);
  });
});
