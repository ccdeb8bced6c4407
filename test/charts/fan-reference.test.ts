/** The line under the default assumptions: in the chart, its marks, its readings and its scale; its sentence and table stand in `fan-words`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanChart, type FanConfiguration, type FanDataset, type FanRole } from '../../src/charts/fan-chart.ts';
import { FAN_READER } from '../../src/charts/fan-hover.ts';
import { fanMarks } from '../../src/charts/fan-marks.ts';
import { fanReadout } from '../../src/charts/fan-readout.ts';
import { fanScale, isBeyond } from '../../src/charts/fan-scale.ts';
import { jobYears, straight } from './fan-example.ts';

const of = (chart: FanConfiguration, role: FanRole): FanDataset[] => chart.data.datasets.filter((dataset) => dataset.role === role);

function one(chart: FanConfiguration, role: FanRole): FanDataset {
  const [dataset, ...more] = of(chart, role);
  if (!dataset || more.length > 0) throw new Error(`found ${more.length + (dataset ? 1 : 0)} datasets ${role}, expected 1`);
  return dataset;
}

const orderOf = (dataset: FanDataset): number => Number(dataset.order);

describe('the line under the default assumptions', () => {
  const chart = fanChart(jobYears({ reference: straight(55_000) }));

  test('is one solid thin line of its own, over the bands and under the medians', () => {
    const reference = one(chart, 'reference');
    expect(reference.data).toHaveLength(45);
    expect(reference.data[40]).toEqual({ x: 40, y: 55_000 });
    expect(reference.data[20]).toEqual({ x: 20, y: 27_500 });
    // The line without the programme is dashed in the same colour: only this one is not.
    expect(reference.borderDash).toBeUndefined();
    expect(reference.borderColor).toBe(one(chart, 'counterfactual').borderColor);
    expect(Number(reference.borderWidth)).toBeLessThan(Number(one(chart, 'median').borderWidth));
    expect(orderOf(reference)).toBeGreaterThan(orderOf(one(chart, 'median')));
    expect(orderOf(reference)).toBeLessThan(orderOf(one(chart, 'p75')));
  });

  test('is absent everywhere where the scenario has no other assumptions', () => {
    for (const input of [jobYears(), jobYears({ reference: null })]) {
      expect(of(fanChart(input), 'reference')).toEqual([]);
      expect(fanMarks(input).reference).toBeNull();
      expect(fanReadout(input, 40).lines).toHaveLength(2);
    }
  });

  test('is named beside the line and read last, without a range', () => {
    const input = jobYears({ reference: straight(55_000) });
    expect(fanMarks(input).reference).toMatchObject({ text: 'under default assumptions', values: input.reference });
    expect(fanReadout(input, 40).lines).toEqual([
      'A 70,000 (42,000 to 105,000)',
      'Without the programme 36,000',
      'Under default assumptions 55,000',
    ]);
    expect(fanReadout(jobYears({ reference: straight(55_000), counterfactual: null }), 40).lines.slice(1)).toEqual(['Under default assumptions 55,000']); // prettier-ignore
    const french = jobYears({ reference: straight(55_000), language: 'fr' });
    expect(fanMarks(french).reference?.text).toBe('sous les hypothèses par défaut');
    expect(fanReadout(french, 40).lines[2]).toBe('Sous les hypothèses par défaut 55\u00a0000');
  });

  test('is read on the chart with the words of the reading', () => {
    const input = jobYears({ reference: straight(55_000) });
    const { readout } = fanChart(input, FAN_READER).data;
    expect(readout?.(24)).toEqual(fanReadout(input, 24));
    expect(readout?.(24).lines).toHaveLength(3);
  });

  test('lies inside the scale, however far from the scenario, above or below', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (at40) => {
        const input = jobYears({ reference: straight(at40), targets: [] });
        const { min, max } = fanScale(input);
        expect(max).toBeGreaterThanOrEqual(at40 * 1.1 * (1 - 1e-9));
        expect(min).toBeLessThanOrEqual(Math.min(0, at40 * 1.1) * (1 - 1e-9));
      }),
    );
    expect(fanScale(jobYears({ reference: straight(300_000) })).max).toBeGreaterThan(fanScale(jobYears()).max);
    // It counts as data: a target that lay beyond the scenario's own is near this line.
    const far = jobYears({ targets: [{ quarter: 40, level: 300_000, label: '' }] });
    expect(isBeyond(far.targets[0]!, far)).toBe(true);
    expect(isBeyond(far.targets[0]!, { ...far, reference: straight(250_000) })).toBe(false);
  });
});
