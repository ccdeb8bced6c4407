/** Programme designs: every value of theirs is published, with its source, or called an assumption, and what is published holds. */
import { describe, expect, test } from 'vitest';
import { plannedMoney } from '../../src/experiment/equal-cost.ts';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { PROGRAMMES, programmeOf, withoutMechanism } from '../../src/experiment/programmes.ts';
import { cadPerUnit, EXCHANGE_RATES } from '../../src/experiment/programmes/exchange-rates.ts';
import { overYears } from '../../src/experiment/programmes/policies.ts';
import { COUNTRIES, inCad, totalOf, type Programme, type PublishedTerm, type TermId } from '../../src/experiment/programmes/programme.ts';
import { PRESET_IDS } from '../../src/experiment/scenario.ts';
import { leverSource } from '../../src/i18n/lever-sources.ts';
import { LEVERS, PUBLISHED_POLICY, type LeverId, type Policy } from '../../src/model/policy.ts';
import { PUBLISHED_BUDGET } from '../../src/model/published.ts';

const DESIGNS = PROGRAMMES.map((programme) => [programme.id, programme] as const);
const RUN = PROGRAMMES.filter(({ id }) => id !== 'no-programme');
const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const ends = ({ value }: PublishedTerm): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : typeof value === 'string' ? [NaN, NaN] : value;

/** Years that a policy runs for. */
const yearsOf = ({ startAtQuarter, stopAtQuarter }: Policy): number => (stopAtQuarter - startAtQuarter) / 4;
/** Private dollars per public dollar, where that is one number. */
const matchOf = ({ matchRatio }: Policy): number => (typeof matchRatio === 'number' ? matchRatio : NaN);

/** What a published term says of a policy; terms about beneficiaries and sizes abroad say nothing of any lever. */
const HOLDS: Partial<Record<TermId, (policy: Policy, low: number, high: number) => boolean>> = {
  years: (policy, low, high) => yearsOf(policy) >= low && yearsOf(policy) <= high,
  yearsStudied: (policy, low) => yearsOf(policy) === low,
  matchRule: (policy, low) => policy.matchRatio === 'as-realised' || matchOf(policy) >= low,
  minPartners: (policy, low) => policy.minPartners === low,
  minSme: (policy, low) => policy.minSme === low,
  smeShareMin: (policy, low) => policy.minSmeShare === low,
  maxPerSme: (policy, low) => Math.abs(policy.maxPerFirm - (low / 1e6) * cadPerUnit('EUR')) < 1e-9,
  selfFinanceMin: (policy, low) => matchOf(policy) >= low / (1 - low),
  publicShare: (policy, low) => Math.abs(1 / (1 + matchOf(policy)) - low) < 1e-3,
  privateShareMin: (policy, low) => matchOf(policy) / (1 + matchOf(policy)) >= low,
  zones: (policy, low) => policy.portfolio === 'concentrate' && policy.concentrateOn === low,
  large: (policy) => policy.minSme >= 1,
  tapering: (policy) => policy.taper === 1,
  openness: (policy) => policy.ipOpenness > PUBLISHED_POLICY.ipOpenness,
};

/** Levers that a published term stands behind. */
const LEVERS_OF_TERMS: Partial<Record<TermId, readonly LeverId[]>> = {
  years: ['stopAtQuarter', 'schedule'],
  matchRule: ['matchRatio'],
  publicShare: ['matchRatio'],
  privateShareMin: ['matchRatio'],
  minPartners: ['minPartners'],
  minSme: ['minSme'],
  large: ['minSme'],
  smeShareMin: ['minSmeShare'],
  maxPerSme: ['maxPerFirm'],
  tapering: ['taper'],
  zones: ['portfolio', 'concentrateOn'],
};
const LEVERS_OF_ASSUMED = { budget: ['budget'], years: ['stopAtQuarter', 'schedule'], units: ['budget'], researchWeight: [] } as const;

/** Levers of a design whose value is published or called an assumption. */
function accountedFor({ terms, assumed, budget }: Programme): ReadonlySet<LeverId> {
  return new Set<LeverId>([
    ...(budget ? (['budget'] as const) : []),
    ...terms.flatMap(({ term }) => LEVERS_OF_TERMS[term] ?? []),
    ...assumed.flatMap((one): readonly LeverId[] => ('lever' in one ? [one.lever] : LEVERS_OF_ASSUMED[one.what])),
  ]);
}

describe('programme designs', () => {
  test('are twenty-two, in the order of the presets, each of a country that the library lists', () => {
    expect(PROGRAMMES).toHaveLength(22);
    expect(PROGRAMMES.map(({ id }) => id)).toEqual([...PRESET_IDS]);
    for (const { country } of PROGRAMMES) expect(COUNTRIES).toContain(country);
    expect(() => programmeOf('none-such' as 'suava')).toThrow(/found programme none-such/);
  });

  test.each(DESIGNS)('%s: every published term and budget has a source that the design names', (id, { terms, budget, sources }) => {
    const cited = [...terms.flatMap((term) => term.sources), ...(budget?.sources ?? [])];
    for (const source of cited) expect(sources).toContain(source);
    for (const term of terms) expect(term.sources.length).toBeGreaterThan(0);
    expect(sources.length > 0).toBe(id !== 'no-programme');
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  test.each(DESIGNS)('%s: its policy keeps every published term', (_, { terms, policy }) => {
    for (const published of terms) {
      const holds = HOLDS[published.term];
      if (holds) expect(holds(policy, ...ends(published)), published.term).toBe(true);
    }
  });

  test.each(DESIGNS)('%s: whatever its policy sets is published or called an assumption', (id, programme) => {
    if (id === 'no-programme') return;
    const known = accountedFor(programme);
    const set = LEVERS.map(({ id: lever }) => lever).filter((lever) => !sameValue(programme.policy[lever], PUBLISHED_POLICY[lever]));
    expect(set.filter((lever) => !known.has(lever))).toEqual([]);
  });

  test('call assumed what the table of evidence calls assumed of the programme as designed', () => {
    const saidAssumed = LEVERS.map(({ id }) => id).filter((id) => /assumed/.test(leverSource(id, 'en')));
    const assumed = programmeOf('gic-2018-2028').assumed.flatMap((one) => ('lever' in one ? [one.lever] : []));
    expect(saidAssumed).toEqual(expect.arrayContaining(['ipOpenness', 'selection', 'schedule']));
    expect(assumed).toEqual(expect.arrayContaining(saidAssumed));
  });

  test('have different policies, also at the same sum of money, all but no programme by a mechanism that can be taken away', () => {
    const withoutMoney = RUN.map(({ policy }) => JSON.stringify({ ...policy, budget: 0, secondBudget: 0 }));
    expect(new Set(withoutMoney).size).toBe(RUN.length);
    for (const { id, mechanisms, policy } of RUN) {
      expect([id, mechanisms.length > 0]).toEqual([id, true]);
      for (const mechanism of mechanisms) {
        const without = withoutMechanism(policy, mechanism);
        expect(sameValue(without[mechanism.lever], policy[mechanism.lever]), `${id} ${mechanism.lever}`).toBe(false);
        expect({ ...without, [mechanism.lever]: policy[mechanism.lever] }).toEqual(policy);
      }
    }
  });
});

describe('budgets', () => {
  test.each(RUN.map((programme) => [programme.id, programme] as const))(
    '%s: plans to spend what was published, or the stand-in',
    (id, { budget }) => {
      const planned = plannedMoney(scenarioFromPreset(id));
      expect(planned).toBeCloseTo(budget ? inCad(budget) : PUBLISHED_BUDGET, 1);
    },
  );

  test('of a range, of many units and of two kinds of them are totals by hand', () => {
    const total = (id: Programme['id']): number => totalOf(programmeOf(id).budget!);
    expect(total('escp-4i')).toBeCloseTo(97 * 0.325, 10);
    expect(total('saxony')).toBeCloseTo(5 * 5 + 10 * 0.2, 10);
    expect(total('quebec-accord')).toBeCloseTo(2, 10);
    expect(inCad(programmeOf('quebec-accord').budget!)).toBe(2);
    expect(inCad(programmeOf('manufacturing-usa').budget!)).toBeCloseTo(15 * 70 * 1.35, 10);
    expect(inCad(programmeOf('euroclusters').budget!)).toBe(61.32);
  });

  test('call assumed what they convert at and what stands in', () => {
    const foreign = new Set(PROGRAMMES.flatMap(({ budget }) => (budget && budget.currency !== 'CAD' ? [budget.currency] : [])));
    expect(EXCHANGE_RATES.map(({ currency }) => currency).sort()).toEqual([...foreign].sort());
    for (const { basis, date } of EXCHANGE_RATES) expect([basis, date]).toEqual(['assumption', '2023']);
    expect(cadPerUnit('CAD')).toBe(1);
    for (const { id, budget, assumed } of RUN) {
      const standIn = assumed.some((one) => 'what' in one && one.what === 'budget' && one.reason === 'stand-in');
      expect([id, standIn]).toEqual([id, budget === null]);
    }
  });

  test('fall evenly over the years of a design, and stop with them', () => {
    expect(overYears(3)).toEqual({ stopAtQuarter: 12, schedule: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0] });
    expect(overYears(10)).toEqual({ stopAtQuarter: 40, schedule: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] });
  });
});
