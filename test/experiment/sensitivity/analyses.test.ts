/** The analyses as studies: which worlds they ask for, and how these are read, with formulas in place of the model. */
import { describe, expect, test } from 'vitest';
import { curve, heatMap, indices, LEAST, screening, tornado } from '../../../src/experiment/sensitivity/analyses.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/experiment/scenario.ts';
import { factorsOf, futuresFor, HIGH_SHARE, LOW_SHARE, type FactorId } from '../../../src/experiment/study/factor.ts';
import type { Settings, Subject } from '../../../src/experiment/study/study.ts';
import { differenceOf } from '../../../src/experiment/net-effects.ts';
import { PORTFOLIO_RULES } from '../../../src/model/policy.ts';
import { luckIn, playedBy, type Worth } from '../synthetic-study.ts';

const base: Scenario = { ...DEFAULT_SCENARIO, seed: 'analyses', horizon: 8 };
const inLuck: Subject = { scenario: base, uncertainty: 'luck', agents: 'published' };
const inFutures: Subject = { ...inLuck, uncertainty: 'assumptions' };

const OPENNESS = 'policy.ipOpenness';
const PARTNERS = 'policy.minPartners';
const MATCH = 'policy.matchRatio';
const LEAKAGE = 'assumptions.leakage';

/** Where an assumption lies in its prior, 0 to 1. */
const leakageOf = ({ assumptions }: Settings): number => assumptions.leakage;

describe('screening', () => {
  test('asks for one walk a cell, in the luck of its own number, every factor of the set once', () => {
    for (const which of ['assumptions', 'levers', 'both'] as const) {
      const { study } = screening(inLuck, which, 3);
      const factors = factorsOf(base, which);
      expect(study.cells.map(({ replicate }) => replicate)).toEqual([0, 1, 2]);
      for (const { worlds } of study.cells) expect(worlds).toHaveLength(factors.length + 1);
    }
    // Assumptions alone are moved: the policy of every world is the scenario's own.
    for (const { worlds } of screening(inLuck, 'assumptions', 2).study.cells)
      for (const { policy } of worlds) expect(policy).toEqual(base.policy);
  });

  test('finds the one factor that matters, its weight over the whole range, and nothing of the rest', () => {
    const { study, read } = screening(inLuck, 'levers', 8);
    const reading = read(
      playedBy(study, ({ policy }, replicate) => 100 * policy.ipOpenness + 1000 * luckIn(replicate)),
      'additionalGdp',
      8,
    )!;
    const [first, ...rest] = reading.effects;
    expect(first.id).toBe(OPENNESS);
    // The lever's steps of 0.05 round its levels: 0.5 of its range is 0.5 ± 0.05.
    expect(Math.abs(first.mu - 100)).toBeLessThanOrEqual(10);
    expect(first.muStar.value).toBe(first.mu);
    for (const { muStar, mu, sigma } of rest) expect([muStar.value, mu, sigma].map(Math.abs)).toEqual([0, 0, 0]);
    expect(reading.trajectories).toBe(8);
  });

  test('reads the mean of all points, and every outcome and year of the same worlds', () => {
    const worth: Worth = ({ policy }, _, outcome, quarter) => (outcome === 'grossJobs' ? quarter * policy.minPartners : 5);
    const { study, read } = screening(inLuck, 'levers', 4);
    const result = playedBy(study, worth);
    expect(read(result, 'grossGdp', 8)).toMatchObject({ mean: 5 });
    const [four, eight] = [4, 8].map((quarter) => read(result, 'grossJobs', quarter)!);
    expect(four.effects[0].id).toBe(PARTNERS);
    expect(eight.effects[0].mu).toBe(2 * four.effects[0].mu);
    expect(eight.mean).toBeCloseTo(2 * four.mean, 12);
  });

  test('moves levers in the futures of the subject, and draws nothing where assumptions are the factors', () => {
    const futureOf = futuresFor(base, 'assumptions');
    screening(inFutures, 'levers', 3).study.cells.forEach(({ worlds }, replicate) => {
      for (const { assumptions } of worlds) expect(assumptions).toEqual(futureOf(replicate).assumptions);
    });
    for (const which of ['assumptions', 'both'] as const)
      expect(screening(inFutures, which, 2).study).toEqual(screening(inLuck, which, 2).study);
  });

  test('goes on with the walks that are there, and says nothing before there are four', () => {
    const worth: Worth = ({ policy }, replicate) => policy.ipOpenness * policy.minPartners * (1 + luckIn(replicate));
    const [few, many] = [4, 6].map((trajectories) => screening(inLuck, 'levers', trajectories));
    expect(many.study.id).toBe(few.study.id);
    expect(many.study.cells.slice(0, 4)).toEqual(few.study.cells);
    expect(many.read(playedBy(many.study, worth, [0, 1, 2, 3]), 'firms', 8)).toEqual(few.read(playedBy(few.study, worth), 'firms', 8));
    expect(few.read(playedBy(few.study, worth, [0, 1, 3]), 'firms', 8)).toBeNull();
    // Cells finish in any order: what is read is by their numbers.
    expect(many.read(playedBy(many.study, worth, [1, 2, 4, 5]), 'firms', 8)).toMatchObject({ trajectories: 4 });
  });
});

describe('indices', () => {
  const chosen: readonly FactorId[] = [OPENNESS, 'policy.taper'];

  test('give a factor, the others together and luck what is theirs', () => {
    // Openness and the minimum share of small firms are even over 1 and ½: variances about 1/12, 1/48 of the others, and luck 1/12.
    const { study, read } = indices(inLuck, 'levers', chosen, 512);
    const worth: Worth = ({ policy }, replicate) => 2 * policy.ipOpenness + policy.minSmeShare * 2 + luckIn(replicate);
    const { indices: parts, rows, interactions } = read(playedBy(study, worth), 'additionalGdp', 8)!;
    expect(rows).toBe(512);
    expect(parts.map(({ id }) => id)).toEqual([OPENNESS, 'policy.taper', 'others', 'luck']);
    const expected = [4 / 6, 0, 1 / 6, 1 / 6];
    parts.forEach(({ first, total }, i) => {
      expect(Math.abs(first.value - expected[i])).toBeLessThan(0.06);
      expect(Math.abs(total.value - expected[i])).toBeLessThan(0.06);
    });
    expect(parts[1].total).toEqual({ value: 0, low: 0, high: 0 });
    expect(Math.abs(interactions.value)).toBeLessThan(0.1);
  });

  test('of luck alone are all of luck', () => {
    const { study, read } = indices(inLuck, 'levers', chosen, 64);
    const { indices: parts } = read(
      playedBy(study, (_, replicate) => luckIn(replicate)),
      'additionalGdp',
      8,
    )!;
    const luck = parts[parts.length - 1];
    expect(luck.id).toBe('luck');
    expect(luck.first.value).toBeCloseTo(1, 12);
    expect(luck.total.value).toBeGreaterThan(0.75);
    for (const { first, total } of parts.slice(0, -1)) expect([first.value, total.value]).toEqual([0, 0]);
  });

  test('count what futures draw as luck where levers are moved: half and half, both sides drawn apart', () => {
    // Leakage is even over its prior; scaled to the variance of openness.
    const leakage = factorsOf(base, 'assumptions').find(({ id }) => id === LEAKAGE)!;
    const width = Number(leakage.valueAt(0.999999)) - Number(leakage.valueAt(0.000001));
    const { study, read } = indices(inFutures, 'levers', [OPENNESS], 512);
    const worth: Worth = (settings) => settings.policy.ipOpenness + leakageOf(settings) / width;
    const { indices: parts } = read(playedBy(study, worth), 'additionalGdp', 8)!;
    expect(parts.map(({ id }) => id)).toEqual([OPENNESS, 'others', 'luck']);
    for (const { id, first, total } of parts) {
      expect(Math.abs(first.value - (id === 'others' ? 0 : 0.5))).toBeLessThan(0.06);
      expect(Math.abs(total.value - (id === 'others' ? 0 : 0.5))).toBeLessThan(0.06);
    }
  });

  test('draw nothing besides the factors where assumptions are moved, and every one of these is chosen or among the others', () => {
    const { study } = indices(inFutures, 'assumptions', [LEAKAGE], 8);
    expect(study).toEqual(indices(inLuck, 'assumptions', [LEAKAGE], 8).study);
    const [own, moved, others] = study.cells[0].worlds;
    const [b, otherLuck] = study.cells[1].worlds;
    expect(otherLuck).toEqual(own);
    expect(moved.assumptions).toEqual({ ...own.assumptions, leakage: b.assumptions.leakage });
    expect(others.assumptions).toEqual({ ...b.assumptions, leakage: own.assumptions.leakage });
    expect(study.cells.map(({ replicate }) => replicate)).toEqual(Array.from({ length: 16 }, (_, n) => n));
  });

  test('have no others where all are chosen', () => {
    const all = factorsOf(base, 'levers').map(({ id }) => id);
    const { study, read } = indices(inLuck, 'levers', all, 8);
    expect(study.cells.map(({ worlds }) => worlds.length).slice(0, 2)).toEqual([all.length + 1, 2]);
    const { indices: parts } = read(
      playedBy(study, ({ policy }) => policy.taper),
      'firms',
      8,
    )!;
    expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining([...all, 'luck']));
    expect(parts).toHaveLength(all.length + 1);
    expect(parts[0].id).toBe('policy.taper');
  });

  test('are the same in whatever order the factors are named, and go on with the rows that are there', () => {
    const [few, many] = [8, 12].map((rows) => indices(inLuck, 'both', [LEAKAGE, OPENNESS], rows));
    expect(indices(inLuck, 'both', [OPENNESS, LEAKAGE, OPENNESS], 8).study).toEqual(few.study);
    expect(many.study.id).toBe(few.study.id);
    expect(many.study.cells.slice(0, 16)).toEqual(few.study.cells);
    expect(indices(inLuck, 'both', [LEAKAGE], 8).study.id).not.toBe(few.study.id);
  });

  test('read the rows of which both cells are there, eight at the least', () => {
    const { study, read } = indices(inLuck, 'levers', chosen, 10);
    const worth: Worth = ({ policy }, replicate) => policy.ipOpenness + luckIn(replicate);
    const rows = Array.from({ length: 2 * LEAST.rows }, (_, cell) => cell);
    expect(read(playedBy(study, worth, [...rows, 16]), 'firms', 8)).toMatchObject({ rows: 8 });
    expect(read(playedBy(study, worth, rows.slice(1)), 'firms', 8)).toBeNull();
    expect(read(playedBy(study, worth, [...rows.slice(2), 17, 18, 19]), 'firms', 8)).toMatchObject({ rows: 8 });
  });

  test('know no factor that the set does not have', () => {
    expect(() => indices(inLuck, 'assumptions', [OPENNESS], 8)).toThrow(RangeError);
    expect(() => tornado(inLuck, ['policy.projects'], 2)).toThrow('found factor policy.projects');
  });
});

describe('a tornado', () => {
  const moved: readonly FactorId[] = [LEAKAGE, 'policy.portfolio', OPENNESS];
  /** Openness counts 10 times over, leakage 100 times less; rules by their position, the third best. */
  const worth: Worth = ({ policy, assumptions }, replicate) =>
    10 * policy.ipOpenness -
    100 * assumptions.leakage +
    ([0, 1, 8, -4][PORTFOLIO_RULES.indexOf(policy.portfolio)] ?? 2) +
    50 * luckIn(replicate);

  test('holds each factor at both ends against the scenario itself, the longest bar first', () => {
    const { study, read } = tornado(inLuck, moved, 5);
    const { bars, base: own, replicates } = read(playedBy(study, worth), 'additionalGdp', 8)!;
    const [low, high] = [LOW_SHARE, HIGH_SHARE].map((u) =>
      Number(
        factorsOf(base, 'assumptions')
          .find(({ id }) => id === LEAKAGE)!
          .valueAt(u),
      ),
    );
    const lengths = bars.map(({ atLow, atHigh }) => Math.abs(atHigh.value - atLow.value));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    const bar = bars.find(({ id }) => id === LEAKAGE)!;
    expect([bar.low, bar.high]).toEqual([low, high]);
    // Luck is shared: differences have no spread at all.
    expect(bar.atLow.value).toBeCloseTo(100 * (base.assumptions.leakage - low), 9);
    expect(bar.atHigh.low).toBeCloseTo(100 * (base.assumptions.leakage - high), 9);
    expect(bar.atHigh.high).toBeCloseTo(bar.atHigh.low, 9);
    expect(replicates).toBe(5);
    const lucks = Float64Array.from({ length: 5 }, (_, r) => worth(base, r, 'firms', 8));
    const { mean, low: from, high: to } = differenceOf(lucks);
    expect(own).toEqual({ value: mean, low: from, high: to });
  });

  test('has the worst and the best option at its ends, by what is better of the outcome', () => {
    const { study, read } = tornado(inLuck, ['policy.portfolio'], 3);
    const result = playedBy(study, worth);
    expect(read(result, 'additionalGdp', 8)!.bars[0]).toMatchObject({ low: PORTFOLIO_RULES[3], high: PORTFOLIO_RULES[2] });
    expect(read(result, 'deadweightShare', 8)!.bars[0]).toMatchObject({ low: PORTFOLIO_RULES[2], high: PORTFOLIO_RULES[3] });
  });

  test('simulates no option twice that the scenario has, and holds a factor in drawn futures', () => {
    const { study } = tornado(inLuck, ['policy.portfolio'], 2);
    expect(study.cells[0].worlds.map(({ policy }) => policy.portfolio).toSorted()).toEqual([...PORTFOLIO_RULES].toSorted());
    const drawn = tornado(inFutures, [LEAKAGE], 2).study;
    const futureOf = futuresFor(base, 'assumptions');
    drawn.cells.forEach(({ worlds: [own, low, high] }, replicate) => {
      expect(own).toEqual(futureOf(replicate));
      for (const end of [low, high]) expect({ ...end.assumptions, leakage: own.assumptions.leakage }).toEqual(own.assumptions);
    });
    expect(drawn.cells[0].worlds[1]).not.toEqual(drawn.cells[1].worlds[1]);
    expect(drawn.cells[0].worlds[1].assumptions.leakage).toBe(drawn.cells[1].worlds[1].assumptions.leakage);
  });
});

describe('a curve', () => {
  test('runs over the whole range of a lever through the scenario’s own value', () => {
    const scenario = { ...base, policy: { ...base.policy, ipOpenness: 0.35 } };
    const { study, read } = curve({ ...inLuck, scenario }, OPENNESS, 5, 4);
    const { points, own, asIs, replicates } = read(
      playedBy(study, ({ policy }, replicate) => 10 * policy.ipOpenness + replicate),
      'firms',
      8,
    )!;
    expect(points.map(({ value }) => value)).toEqual([0, 0.25, 0.35, 0.5, 0.75, 1]);
    expect([own, replicates]).toEqual([0.35, 4]);
    // Replicates 0 to 3 add 0, 1, 2, 3: median 1.5, quartiles 0.75 and 2.25.
    points.forEach(({ value, mean, median, lowerQuartile, upperQuartile, low, high }) => {
      const at = 10 * Number(value);
      expect(mean.value).toBeCloseTo(at + 1.5, 9);
      [median, lowerQuartile, upperQuartile, low, high].forEach((number, i) =>
        expect(number).toBeCloseTo(at + [1.5, 0.75, 2.25, 0.15, 2.85][i], 9),
      );
    });
    expect(asIs).toEqual(points[2]);
    // Six points and the scenario, which is one of them.
    expect(study.cells[0].worlds).toHaveLength(6);
  });

  test('takes whole numbers and options one by one, and a prior from its share 0.05 to 0.95', () => {
    const valuesOf = (factor: FactorId, subject = inLuck): readonly (number | string)[] => {
      const { study, read } = curve(subject, factor, 7, 2);
      return read(
        playedBy(study, () => 1),
        'firms',
        8,
      )!.points.map(({ value }) => value);
    };
    expect(valuesOf(PARTNERS)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(valuesOf('policy.portfolio')).toEqual([...PORTFOLIO_RULES]);
    expect(valuesOf('assumptions.linkLife')).toEqual(Array.from({ length: 13 }, (_, n) => 4 + n));
    const leakage = valuesOf(LEAKAGE).map(Number);
    const prior = factorsOf(base, 'assumptions').find(({ id }) => id === LEAKAGE)!;
    expect([leakage[0], leakage[leakage.length - 1]]).toEqual([prior.valueAt(LOW_SHARE), prior.valueAt(HIGH_SHARE)]);
    expect(leakage).toContain(base.assumptions.leakage);
    expect(leakage).toEqual(leakage.toSorted((a, b) => a - b));
  });

  test('says how the scenario itself stands where its value is not on the scale, and where futures draw it', () => {
    const { study, read } = curve(inLuck, MATCH, 3, 2);
    const reading = read(
      playedBy(study, ({ policy }) => (policy.matchRatio === 'as-realised' ? -1 : 1)),
      'firms',
      8,
    )!;
    expect(reading.own).toBe('as-realised');
    expect(reading.points.every(({ mean }) => mean.value === 1)).toBe(true);
    expect(reading.asIs?.mean.value).toBe(-1);
    const drawn = curve(inFutures, LEAKAGE, 3, 2);
    const own = drawn.read(playedBy(drawn.study, leakageOf), 'firms', 8)!;
    expect(own.points.find(({ value }) => value === base.assumptions.leakage)!.mean.value).toBe(base.assumptions.leakage);
    expect(own.asIs?.mean.value).not.toBe(base.assumptions.leakage);
  });

  test('needs two futures', () => {
    const { study, read } = curve(inLuck, OPENNESS, 3, 2);
    expect(
      read(
        playedBy(study, () => 1, [0]),
        'firms',
        8,
      ),
    ).toBeNull();
  });
});

describe('a map', () => {
  test('has a row for each value of its second factor and a column for each of its first', () => {
    const { study, read } = heatMap(inLuck, [OPENNESS, PARTNERS], 3, 3);
    const { x, y, cells, replicates } = read(
      playedBy(study, ({ policy }, replicate) => 10 * policy.ipOpenness + 100 * policy.minPartners + replicate),
      'firms',
      8,
    )!;
    expect([x.id, y.id, replicates]).toEqual([OPENNESS, PARTNERS, 3]);
    expect([x.values, y.values]).toEqual([
      [0, 0.5, 1],
      [1, 4, 6],
    ]);
    expect([x.own, y.own]).toEqual([base.policy.ipOpenness, base.policy.minPartners]);
    cells.forEach((row, r) => {
      expect(row).toHaveLength(3);
      row.forEach(({ value }, c) => expect(value).toBeCloseTo(10 * Number(x.values[c]) + 100 * Number(y.values[r]) + 1, 9));
    });
    // Means of 0, 1, 2: half a width of t(2) · 1/√3.
    expect(cells[0][0].high - cells[0][0].value).toBeCloseTo(4.303 / Math.sqrt(3), 9);
  });

  test('shows every option, and no factor against itself', () => {
    const { study } = heatMap(inLuck, ['policy.portfolio', PARTNERS], 2, 2);
    expect(study.cells[0].worlds).toHaveLength(2 * PORTFOLIO_RULES.length);
    expect(() => heatMap(inLuck, [PARTNERS, PARTNERS], 3, 2)).toThrow(RangeError);
  });
});

describe('what a study is called', () => {
  const idsOf = (subject: Subject): readonly string[] => [
    screening(subject, 'levers', 2).study.id,
    indices(subject, 'levers', [OPENNESS], 2).study.id,
    tornado(subject, [OPENNESS], 2).study.id,
    curve(subject, OPENNESS, 3, 2).study.id,
    heatMap(subject, [OPENNESS, PARTNERS], 2, 2).study.id,
  ];
  const usual = idsOf(inLuck);

  test('tells the analyses apart', () => expect(new Set(usual).size).toBe(5));

  test('is the same whatever anything is named, and however many futures there are', () => {
    const clusters = base.clusters.map((cluster) => ({ ...cluster, name: 'another' }));
    expect(idsOf({ ...inLuck, scenario: { ...base, name: 'other', notes: 'more', clusters } })).toEqual(usual);
    expect(tornado(inLuck, [OPENNESS], 9).study.id).toBe(usual[2]);
    expect(curve(inLuck, OPENNESS, 3, 9).study.id).toBe(usual[3]);
  });

  test.each<[string, Subject]>([
    ['a seed', { ...inLuck, scenario: { ...base, seed: 'other' } }],
    ['a horizon', { ...inLuck, scenario: { ...base, horizon: 9 } }],
    ['a lever', { ...inLuck, scenario: { ...base, policy: { ...base.policy, budget: 900 } } }],
    ['an assumption', { ...inLuck, scenario: { ...base, assumptions: { ...base.assumptions, leakage: 0.11 } } }],
    ['a number of agents', { ...inLuck, agents: 1000 }],
    ['other futures', inFutures],
  ])('is another with %s', (_, subject) => {
    idsOf(subject).forEach((id, i) => expect(id).not.toBe(usual[i]));
  });
});
