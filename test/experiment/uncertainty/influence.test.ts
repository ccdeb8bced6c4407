import { describe, expect, test } from 'vitest';
import { drawOf } from '../../../src/experiment/uncertainty/draw.ts';
import { influencesOn, INFLUENCE_MINIMUM } from '../../../src/experiment/uncertainty/influence.ts';
import { ensembleOf } from '../synthetic-ensemble.ts';
import type { Ensemble } from '../../../src/experiment/ensemble.ts';

/** An outcome that is ten times leakage less substitution, whatever else was drawn. */
function simulated(replicates: number): Ensemble {
  const outcomes = Array.from({ length: replicates }, (_, replicate) => {
    const draw = drawOf('synthetic', replicate);
    return 10 * draw.leakage! - draw.substitution!;
  });
  const made = ensembleOf({ replicates, quarters: 4 }, ({ replicate }) => outcomes[replicate]!);
  return { ...made, request: { ...made.request, uncertainty: 'assumptions' } };
}

describe('influences', () => {
  test('rank the assumption that drives the outcome first, with its sign and size', () => {
    const [first] = influencesOn(simulated(300), 0, 'grossGdp', 4);
    expect(first!.id).toBe('leakage');
    // Uniform on 0 to ¼: the means of the upper and the lower third lie 2/3 of the range apart.
    expect(first!.swing).toBeCloseTo(10 * 0.25 * (2 / 3), 1);
    expect(first!.from).toBeGreaterThan(0);
    expect(first!.to).toBeGreaterThan(first!.swing);
  });

  test('tell noise from effect: the interval of an idle assumption mostly holds 0', () => {
    const idle = influencesOn(simulated(300), 0, 'grossGdp', 4).filter(({ id }) => id !== 'leakage' && id !== 'substitution');
    const silent = idle.filter(({ from, to }) => from <= 0 && to >= 0);
    expect(silent.length / idle.length).toBeGreaterThan(0.9);
  });

  test('leave out what was set by hand, and say nothing under luck alone or of too few futures', () => {
    const ensemble = simulated(100);
    const [world] = ensemble.request.worlds;
    const held = { ...ensemble.request, worlds: [{ ...world!, assumptions: { ...world!.assumptions, leakage: 0.2 } }] };
    expect(influencesOn({ ...ensemble, request: held }, 0, 'grossGdp', 4).map(({ id }) => id)).not.toContain('leakage');
    expect(influencesOn({ ...ensemble, request: { ...ensemble.request, uncertainty: 'luck' } }, 0, 'grossGdp', 4)).toEqual([]);
    expect(influencesOn(simulated(INFLUENCE_MINIMUM - 1), 0, 'grossGdp', 4)).toEqual([]);
  });
});
