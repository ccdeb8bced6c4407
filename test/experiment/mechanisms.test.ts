/**
 * What makes a design what it is shows in results: each design with and without each of its mechanisms, all in the same luck. Directions are
 * those that the model's description gives; where it gives none, a difference is all that is asked for. Some seconds.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAMMES, withoutMechanism } from '../../src/experiment/programmes.ts';
import type { Direction } from '../../src/experiment/programmes/programme.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import type { Recording } from '../../src/model/simulate.ts';
import { ensembleOf, mean, seriesOf } from '../model/laboratory.ts';

const QUARTERS = 24;
const REPLICATES = 2;

const policies: Policy[] = PROGRAMMES.map(({ policy }) => policy);
const cases = PROGRAMMES.flatMap(({ id, policy, mechanisms }, design) =>
  mechanisms.map((mechanism) => ({ id, design, ...mechanism, without: policies.push(withoutMechanism(policy, mechanism)) - 1 })),
);
const worlds = policies.map((policy) => ({ policy, assumptions: DEFAULT_ASSUMPTIONS }));
let recordings: readonly Recording[] = [];
// One request for all: every world of a replicate shares its economy and its counterfactual.
beforeAll(() => {
  recordings = ensembleOf({ seed: 'mechanisms', quarters: QUARTERS, worlds }, REPLICATES);
}, 180_000);

const meanOf = (outcome: OutcomeId, world: number): number =>
  mean(recordings.map((recording) => seriesOf(recording, QUARTERS, outcome, world)[QUARTERS]!));

/** Whether a difference is one, and goes where it is said to. */
function goes(difference: number, direction: Direction): boolean {
  if (direction === null) return difference !== 0;
  return direction === 'up' ? difference > 0 : difference < 0;
}

describe('the mechanisms of designs', () => {
  test.each(cases)('$id: $lever moves $outcome $direction', ({ design, without, outcome, direction }) => {
    const [withIt, withoutIt] = [meanOf(outcome, design), meanOf(outcome, without)];
    expect(goes(withIt - withoutIt, direction), `${withIt} with it, ${withoutIt} without`).toBe(true);
  });

  test('leave no two designs with the same results', () => {
    const told = PROGRAMMES.map((_, design) =>
      JSON.stringify((['federalCost', 'participations'] as const).map((outcome) => meanOf(outcome, design))),
    );
    expect(new Set(told).size).toBe(PROGRAMMES.length);
  });
});
