import { describe, expect, test } from 'vitest';
import { offsetOf, seriesOf, valuesAt } from '../../src/experiment/ensemble.ts';
import { OUTCOME_INDEX, OUTCOMES, SCOPES, type OutcomeId } from '../../src/model/outcomes.ts';
import { ensembleOf, type Cell } from './synthetic-ensemble.ts';

/** A number that only one cell has. */
function tag({ replicate, world, scope, outcome, quarter }: Cell): number {
  return (((replicate * 2 + world) * SCOPES.length + scope) * OUTCOMES.length + OUTCOME_INDEX[outcome]) * 100 + quarter;
}

const ensemble = ensembleOf({ replicates: 3, worlds: 2, quarters: 4 }, tag);

describe('reading an ensemble', () => {
  test('a series is that of its replicate, world, scope and outcome, over quarters 0 to Q', () => {
    const cell = { replicate: 2, world: 1, scope: 7, outcome: 'lapsed' as OutcomeId };
    expect([...seriesOf(ensemble, 2, 1, 7, 'lapsed')]).toEqual([0, 1, 2, 3, 4].map((quarter) => tag({ ...cell, quarter })));
  });

  test('a series is a view of the recording, not a copy', () => {
    expect(seriesOf(ensemble, 1, 0, 0, 'projects').buffer).toBe(ensemble.recordings[1].values.buffer);
  });

  test('values at a quarter are one per replicate, in plan order', () => {
    const cell = { world: 0, scope: 3, outcome: 'grossGdp' as OutcomeId, quarter: 2 };
    expect([...valuesAt(ensemble, 0, 3, 'grossGdp', 2)]).toEqual([0, 1, 2].map((replicate) => tag({ ...cell, replicate })));
  });

  test('a place that does not exist is refused, never read from a neighbour', () => {
    expect(() => valuesAt(ensemble, 0, 0, 'grossGdp', 5)).toThrow('found quarter 5, expected 0 to 4');
    expect(() => valuesAt(ensemble, 0, 0, 'grossGdp', -1)).toThrow('found quarter -1');
    expect(() => offsetOf(ensemble, 2, 0, 'grossGdp')).toThrow('found world 2, expected 0 to 1');
    expect(() => offsetOf(ensemble, 0, 12, 'grossGdp')).toThrow('found scope 12, expected 0 to 11');
    expect(() => seriesOf(ensemble, 3, 0, 0, 'grossGdp')).toThrow('found replicate position 3');
  });
});
