/** Worked cases of what is written into a recording: totals by hand, who owns which part of the buffer, and quarter 0. */
import { describe, expect, test } from 'vitest';
import { PUBLISHED_CLUSTERS } from '../../src/model/cluster-design.ts';
import { record } from '../../src/model/observers.ts';
import { OUTCOME_INDEX, recordingLength, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import { simulate } from '../../src/model/simulate.ts';
import { createTally, type Tally } from '../../src/model/tally.ts';
import { pairOfFewFirms } from './few-firms.ts';
import { requestOf, seriesOf } from './laboratory.ts';

const QUARTERS = 3;
/** The quarter that is recorded, and the scope of the third cluster: neither the first nor the last of their rows. */
const [T, SCOPE] = [2, 3];
/** A worker adds an eighth of a million a year, each direct job brings another; half of what is not deadweight leaks, nothing else is lost. */
const ASSUMPTIONS = { vaPerWorker: 0.125, multiplierJobs: 2, leakage: 0.5, substitution: 0, displacement: 0 };

/** What is read of one scope in quarter T when its tally is filled as `fill` says. */
function recorded(fill: (tally: Tally) => void): (id: OutcomeId, scope?: number) => number {
  const pair = { ...pairOfFewFirms(QUARTERS, { assumptions: ASSUMPTIONS }), tally: createTally(5) };
  fill(pair.tally);
  const values = new Float64Array(recordingLength(1, QUARTERS));
  record(values, 0, QUARTERS, T, pair, 5);
  return (id, scope = SCOPE) => values[seriesOffset(0, scope, OUTCOME_INDEX[id], QUARTERS) + T]!;
}

describe('what is recorded of a tally', () => {
  test('additional R&D per federal dollar leaves out what the same projects cost in the counterfactual', () => {
    const read = recorded((tally) => {
      tally.cost[SCOPE] = 80;
      tally.deadweightCost[SCOPE] = 30;
      tally.federal[SCOPE] = 20;
    });
    expect(read('additionalRdPerFederal')).toBe((80 - 30) / 20);
    // Without federal money there is no ratio.
    expect(read('additionalRdPerFederal', SCOPE + 1)).toBe(0);
  });

  test('additional jobs are half of those beyond deadweight, and one for every eighth of a million that spills over', () => {
    const read = recorded((tally) => {
      tally.gross.valueNow[SCOPE] = 10;
      tally.deadweight.valueNow[SCOPE] = 6;
      tally.spilloverNow[SCOPE] = 5;
    });
    expect(['grossJobsDirect', 'deadweightJobsDirect', 'additionalJobsDirect'].map((id) => read(id as OutcomeId))).toEqual([
      80,
      48,
      0.5 * (80 - 48) + 40,
    ]);
    // The multiplier works on projects, not on what spills over.
    expect(['grossJobs', 'deadweightJobs', 'additionalJobs'].map((id) => read(id as OutcomeId))).toEqual([160, 96, 0.5 * (160 - 96) + 40]);
  });

  test('net present value stands at the chosen rate and at the low one, each in its own series', () => {
    const read = recorded((tally) => {
      tally.worth[SCOPE] = -7;
      tally.worthLow[SCOPE] = 9;
      tally.additionalPresent[SCOPE] = 4;
    });
    expect([read('netPresentValue'), read('netPresentValueLow'), read('additionalGdpPresent')]).toEqual([-7, 9, 4]);
  });
});

describe('a recording', () => {
  const clusters = PUBLISHED_CLUSTERS.map((cluster) => ({ ...cluster, firms: 100 }));

  test('of a world touches no other world, whichever is recorded first', () => {
    const pair = pairOfFewFirms(QUARTERS, {});
    const length = recordingLength(1, QUARTERS);
    for (const [w, other] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const values = new Float64Array(2 * length).fill(-1);
      record(values, w, QUARTERS, T, pair, 5);
      expect(new Set(values.subarray(other * length, (other + 1) * length))).toEqual(new Set([-1]));
      expect(values[seriesOffset(w, 0, OUTCOME_INDEX.firms, QUARTERS) + T]).toBe(500);
    }
  });

  test('begins with quarter 0: all firms that the clusters start with, before anything was paid', () => {
    const request = requestOf(1, [{}]);
    const recording = simulate({ ...request, worlds: request.worlds.map((world) => ({ ...world, clusters })) }, 0);
    const first = (outcome: OutcomeId, scope: number): number => seriesOf(recording, 1, outcome, 0, scope)[0]!;
    expect([0, 1, 2, 3, 4, 5].map((scope) => first('firms', scope))).toEqual([500, 100, 100, 100, 100, 100]);
    expect([first('newFirms', 0), first('exits', 0), first('federalCost', 0)]).toEqual([0, 0, 0]);
  });
});
