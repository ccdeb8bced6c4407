/** Words, letters and targets of a fan chart. */
import { describe, expect, test } from 'vitest';
import { fanInput, type FanWords } from '../../src/components/fan-input.ts';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import type { TargetResult } from '../../src/experiment/targets.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { readFan } from '../../src/stores/fan-source.ts';
import { constantEnsemble } from '../stores/fixtures.ts';

const words: FanWords = { language: 'en', text: MESSAGES.en, titles: ['As designed', 'Other'] };
const fan = readFan(constantEnsemble([DEFAULT_SCENARIO, { ...DEFAULT_SCENARIO, clusters: DEFAULT_SCENARIO.clusters.slice(1) }], 20, () => 7), 0, 'grossGdp'); // prettier-ignore
const target = (level: number): TargetResult => ({ outcome: 'grossGdp', level, quarter: 40, probability: 0.5, standardError: 0.1, count: 20, shortfall: 0, firstQuarter: 36 }); // prettier-ignore

describe('the input of a fan chart', () => {
  test('has every target that it is given, with odds and the date at which the median is there', () => {
    const { targets } = fanInput(fan, 0, [target(50_000), target(8000)], true, words);
    expect(targets.map(({ label, reached }) => [label, reached])).toEqual([['target $50B', 36], ['target $8B', 36]]); // prettier-ignore
    expect(targets[0]?.odds).toEqual({ probability: 0.5, standardError: 0.1, futures: 20 });
  });

  test('knows neither while there are too few futures: the target is drawn all the same', () => {
    const [few] = fanInput(fan, 0, [target(50_000)], false, words).targets;
    expect(few).toEqual({ quarter: 40, level: 50_000, label: 'target $50B' });
  });

  test('of a part of the programme has no target: those are of the whole', () => {
    expect(fanInput(fan, 0, [target(50_000)], true, words, { id: 'ocean', name: 'Ocean' })).toMatchObject({ targets: [], place: { name: 'Ocean' } }); // prettier-ignore
  });

  test('gives each scenario the letter of its position, also where another has no such cluster', () => {
    const both = fanInput(fan, 1, [], true, words).series;
    expect(both.map(({ letter, label, active }) => [letter, label, active])).toEqual([['A', 'As designed', false], ['B', 'Other', true]]); // prettier-ignore
    const [, second = null] = fan.worlds;
    const alone = fanInput({ ...fan, worlds: [null, second] }, 1, [], true, words).series;
    expect(alone.map(({ letter, active }) => [letter, active])).toEqual([['B', true]]);
  });
});
