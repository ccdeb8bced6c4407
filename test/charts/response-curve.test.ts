import { describe, expect, test } from 'vitest';
import { bestPoint, curvePicture, curveReadout, curveTexts, optionRows, type CurveInput } from '../../src/charts/response-curve.ts';
import { outcomeSpan } from '../../src/charts/response-steps.ts';
import type { CurvePoint } from '../../src/experiment/sensitivity/readings.ts';
import type { FactorValue } from '../../src/experiment/study/factor.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { around, context } from './hinge-example.ts';

const point = (value: FactorValue, median: number, half = 1): CurvePoint => ({
  value,
  mean: around(median, half),
  median,
  low: median - 50,
  lowerQuartile: median - 10,
  upperQuartile: median + 20,
  high: median + 60,
});

/** Rises fast at first and then stays: 500, 600, 605, 604. */
function input(over: Partial<CurveInput> = {}): CurveInput {
  const points = [point(0, 500), point(10, 600), point(20, 605), point(40, 604)];
  return { ...context(), reading: { id: 'policy.budget', replicates: 24, own: 10, points }, target: null, ...over };
}

describe('a line', () => {
  test('is steepest on the step that changes most for its width, and flat where it hardly changes', () => {
    const span = outcomeSpan([
      { x: 0, y: 0 },
      { x: 1, y: 10 },
      { x: 5, y: 10.2 },
      { x: 10, y: 10.1 },
    ]);
    expect([span?.steepest?.from.x, span?.steepest?.to.x]).toEqual([0, 1]);
    expect([span?.flat?.from.x, span?.flat?.to.x]).toEqual([1, 10]);
  });

  test('has no steepest and no flat part where it is straight, is flat where nothing changes, and says nothing of one point', () => {
    const straight = outcomeSpan([0, 1, 2, 3].map((x) => ({ x, y: 2 * x })));
    expect([straight?.steepest, straight?.flat]).toEqual([null, null]);
    const still = outcomeSpan([0, 1, 2].map((x) => ({ x, y: 7 })));
    expect([still?.flat?.from.x, still?.flat?.to.x]).toEqual([0, 2]);
    expect(outcomeSpan([{ x: 1, y: 1 }])).toBeNull();
  });
});

describe('a response curve', () => {
  test('has its places within both axes, its bands in order, and the scenario’s own value marked', () => {
    const picture = curvePicture(input({ target: 700 }));
    expect(picture?.places.map(({ x }) => x)).toEqual([0, 0.25, 0.5, 1]);
    for (const { low, lower, median, upper, high } of picture?.places ?? []) {
      const order = [0, low, lower, median, upper, high, 1];
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    expect(picture?.places.map(({ own }) => own)).toEqual([false, true, false, false]);
    expect(picture?.own).toEqual({ x: 0.25, median: picture?.places[1]?.median });
    expect(picture?.target).toBeGreaterThan(picture?.places[2]?.high ?? NaN);
    expect(picture?.target).toBeLessThanOrEqual(1);
    for (const { at } of picture?.xTicks ?? []) expect(at >= 0 && at <= 1).toBe(true);
  });

  test('puts numbers in order, whatever order they came in', () => {
    const { reading } = input();
    const turned = curvePicture(input({ reading: { ...reading, points: [...reading.points].reverse() } }));
    expect(turned?.places.map(({ x }) => x)).toEqual([0, 0.25, 0.5, 1]);
  });

  test('marks a scenario whose value is none of the curve’s where its published mean lies', () => {
    const points = [point(0.5, 700), point(3, 500)];
    const asIs = point('as-realised', 640);
    const reading = { id: 'policy.matchRatio' as const, replicates: 24, own: 'as-realised', points, asIs };
    const picture = curvePicture(input({ reading }));
    expect(picture?.own?.x).toBeCloseTo((1.63 - 0.5) / 2.5, 12);
    expect(picture?.places.some(({ own }) => own)).toBe(false);
    const { table, sentence, numbers } = curveTexts(input({ reading }));
    expect(table.rows.map(({ key }) => key)).toEqual(['as-realised', '0.5', '3']);
    expect(table.rows[0]?.cells[0]).toBe('as-realised, this scenario');
    expect(numbers.rows).toHaveLength(3);
    expect(sentence).toContain('By the mean, best at 0.5 ($700M, +$60M beside the scenario’s own value).');
  });

  test('reads out value, median and both bands', () => {
    expect(curveReadout(point(20, 605), input())).toBe('20: median $605M, half of the futures $595M to $625M, nine of ten $555M to $665M');
    expect(curveReadout(point(10, 600), input())).toContain('10, this scenario');
  });

  test('says where it is steep, where flat, and where best', () => {
    const { sentence } = curveTexts(input());
    expect(sentence).toContain('goes from 0 to 40');
    expect(sentence).toContain('it changes fastest between 0 and 10 (+$100M)');
    expect(sentence).toContain('it hardly changes between 10 and 40');
    expect(sentence).toContain(
      'By the mean, best at 20 ($605M, +$5M beside the scenario’s own value). A larger budget is also more money spent',
    );
    expect(sentence).toContain('by March 2028 in 24 futures goes from $500M to $604M');
  });

  test('does not call better what its interval does not tell apart', () => {
    const { reading } = input();
    const points = reading.points.map((one) => ({ ...one, mean: around(one.median, 4) }));
    expect(curveTexts(input({ reading: { ...reading, points } })).sentence).toContain('it may not be better at all');
  });

  test('says that it stays where nothing changes, and calls nothing best', () => {
    const { reading } = input();
    const points = reading.points.map(({ value }) => point(value, 600));
    expect(curveTexts(input({ reading: { ...reading, points } })).sentence).toMatch(
      /^As “budget” goes from 0 to 40, .* stays at \$600M\.$/,
    );
    const almost = points.map((one, i) => ({ ...one, mean: around(600 + 0.0000001 * i) }));
    expect(curveTexts(input({ reading: { ...reading, points: almost } })).sentence).not.toContain('best at');
  });

  test('has no best value of an assumption, which nobody chooses, but one at which the outcome is highest, good or bad', () => {
    const points = [point(0, 500), point(10, 600), point(20, 605), point(40, 604)];
    const reading = { id: 'assumptions.leakage' as const, replicates: 8, own: 10, points };
    for (const outcomeId of ['additionalGdp', 'costPerAdditionalJobYear'] as const) {
      const { sentence } = curveTexts(input({ reading, outcomeId }));
      expect(sentence).toContain('The mean is highest at 20');
      expect(sentence).not.toContain('best');
    }
    expect(curveTexts(input({ reading: { ...reading, own: 20 } })).sentence).toContain('The mean is highest at what the scenario has, 20');
  });

  test('is all told by its sentence where no future changes at all', () => {
    const flat = [0, 10].map((value) => ({ value, mean: around(5, 0), median: 5, low: 5, lowerQuartile: 5, upperQuartile: 5, high: 5 }));
    const { reading } = input();
    expect(curveTexts(input({ reading: { ...reading, points: flat } })).still).toBe(true);
    expect(curveTexts(input()).still).toBe(false);
  });

  test('is best where it is least for what should be small', () => {
    expect(bestPoint(input().reading, context())?.value).toBe(20);
    expect(bestPoint(input().reading, context({ outcomeId: 'federalCost' }))?.value).toBe(0);
  });

  test('of options stands in rows, median within half within nine tenths', () => {
    const points = [point('equal', 500), point('performance', 550)];
    const options = input({ reading: { id: 'policy.portfolio', replicates: 24, own: 'equal', points } });
    expect(curvePicture(options)).toBeNull();
    const { rows } = optionRows(options);
    expect(rows.map(({ label, note }) => [label, note])).toEqual([
      ['equal', 'this scenario'],
      ['performance', ''],
    ]);
    for (const { marks } of rows) {
      const [band, dot] = marks;
      const order = [0, band?.low, band?.from, dot?.to, band?.to, band?.high, 1].map((place) => place ?? NaN);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    expect(curveTexts(options).sentence).toContain('Each option of “portfolio”');
  });

  test('says the same in French', () => {
    const { sentence } = curveTexts(input({ language: 'fr', words: MESSAGES.fr.sensitivity }));
    expect(sentence).toContain('elle change le plus vite entre 0 et 10');
    expect(sentence).toContain('le mieux est à 20');
  });
});
