/** Help to reach the market (S14, S18): revenue sooner, never more of it in the end, for funded projects alone. */
import { describe, expect, test } from 'vitest';
import { ALONE, FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { deriveServices } from '../../src/model/services.ts';
import { annualValueAdded } from '../../src/model/submodels/commercialise.ts';
import { undertake } from '../../src/model/undertake.ts';
import { build, ensembleOf, mean, requestOf, seriesOf, sum } from './laboratory.ts';

const fallAt = (commercialisation: number, commercialisationEffect = 0.25): number =>
  deriveServices({ ...PUBLISHED_POLICY, commercialisation }, { ...DEFAULT_ASSUMPTIONS, commercialisationEffect }).commercialisation;

/** A world that pays so much for help, with its first project under way in quarter 0: succeeding, with this lag. */
function started(commercialisation: number, lag: number, status: number = FUNDED, commercialisationEffect = 0.25): World {
  const { world } = build(10, [{ policy: { commercialisation }, assumptions: { commercialisationEffect } }]).pairs[0]!;
  const { projects, potential } = world;
  potential.succeeds[0] = 1;
  potential.lag[0] = lag;
  projects.size[0] = 1;
  projects.partner[projects.offset[0]!] = 0;
  projects.share[projects.offset[0]!] = 1;
  undertake(world, 0, 0, status, { cost: 10, federal: 3, provincial: 0 });
  return world;
}

/** Quarters from the end of the first project to its first revenue. */
const lagOf = ({ projects }: World): number => projects.revenueFrom[0]! - projects.spendUntil[0]!;

describe('the lag to first revenue', () => {
  test('falls by nothing at nothing, by a quarter at 3 % of the budget, by less for every further dollar, and never by more than half', () => {
    expect(fallAt(0)).toBe(0);
    expect(fallAt(0.03)).toBeCloseTo(0.25, 12);
    expect(fallAt(0.06)).toBeCloseTo(0.375, 12);
    const gains = Array.from({ length: 15 }, (_, k) => fallAt((k + 1) / 100) - fallAt(k / 100));
    gains.forEach((gain, k) => expect(gain).toBeLessThan(k === 0 ? 1 : gains[k - 1]!));
    expect(Math.min(...gains)).toBeGreaterThan(0);
    expect(fallAt(0.5)).toBeLessThanOrEqual(0.5);
  });

  test('is gone, not below zero, under the strongest effect', () => {
    expect(fallAt(0.15, 1)).toBe(1);
    expect(lagOf(started(0.15, 9, FUNDED, 1))).toBe(0);
  });

  test.each<[share: number, lag: number, left: number]>([
    [0, 8, 8],
    [0.03, 8, 6],
    [0.03, 4, 3],
    [0.06, 8, 5],
    [0.06, 9.9, 6],
    [0.03, 0, 0],
    [0, 2.4, 2],
    [0.03, 2.4, 2],
    [0, 3.4, 3],
    [0.03, 3.3, 2],
  ])('at a share of %d, of %d quarters is %d whole ones', (share, lag, left) => {
    expect(lagOf(started(share, lag))).toBe(left);
  });

  test('is that of the economy for what goes ahead alone', () => {
    expect(lagOf(started(0.15, 8, ALONE))).toBe(8);
  });

  test('is on average shorter by just the stated share: whole quarters take nothing away', () => {
    const { potential } = build(30, [{}]).pairs[0]!.world;
    const lags = Array.from(potential.lag);
    const whole = (factor: number): number => mean(lags.map((lag) => Math.floor(lag * factor + 0.5)));
    expect(lags.length).toBeGreaterThan(2000);
    expect(whole(0.75) / whole(1)).toBeCloseTo(0.75, 2);
  });
});

describe('what a project earns', () => {
  const [usual, helped] = [started(0, 8), started(0.06, 8)];
  const earned = (world: World, quarters: number): number[] => {
    let total = 0;
    return Array.from({ length: quarters }, (_, t) => (total += annualValueAdded(world, 0, t) / 4));
  };
  const [slow, fast] = [earned(usual, 300), earned(helped, 300)];

  test('comes sooner with help, in no quarter later', () => {
    fast.forEach((value, t) => expect(value).toBeGreaterThanOrEqual(slow[t]! - 1e-12));
    expect(usual.projects.revenueFrom[0]! - helped.projects.revenueFrom[0]!).toBe(3);
    expect(fast[30]).toBeGreaterThan(1.1 * slow[30]!);
  });

  test('is the same flow three quarters earlier, and the same total once it has had time to finish', () => {
    for (let t = 0; t < 100; t++) expect(annualValueAdded(helped, 0, t)).toBe(annualValueAdded(usual, 0, t + 3));
    expect(fast[299]! / slow[299]!).toBeCloseTo(1, 4);
    expect(slow[299]).toBeGreaterThan(0.1);
  });
});

describe('a programme that pays for it', () => {
  const QUARTERS = 30;
  const EFFECTS = [0, 0.25, 0.5, 1];
  const runs = ensembleOf(
    requestOf(
      QUARTERS,
      EFFECTS.map((commercialisationEffect) => ({ policy: { commercialisation: 0.03 }, assumptions: { commercialisationEffect } })),
    ),
    2,
  );
  const series = (effect: number, id: OutcomeId): Float64Array[] =>
    runs.map((recording) => seriesOf(recording, QUARTERS, id, EFFECTS.indexOf(effect)));
  const end = (effect: number, id: OutcomeId): number => sum(series(effect, id).map((values) => values[QUARTERS]!));

  test.each([
    [0, 0.25],
    [0.25, 0.5],
    [0.5, 1],
  ])('has first revenues and gross GDP later in no quarter of any future as its effect goes from %d to %d', (less, more) => {
    for (const id of ['commercialised', 'grossGdp'] as const) {
      series(more, id).forEach((values, r) =>
        values.forEach((value, t) => expect(value).toBeGreaterThanOrEqual(series(less, id)[r]![t]! - 1e-6)),
      );
      expect(end(more, id)).toBeGreaterThan(end(less, id) + 1);
    }
  });

  test('funds the same projects at the same cost whatever its effect: firms do not foresee it', () => {
    for (const id of ['projects', 'federalCommitted', 'partnersCommitted', 'federalCost', 'deadweightGdp', 'spilloverGdp'] as const)
      for (const effect of EFFECTS) expect(end(effect, id), id).toBe(end(0, id));
  });
});
