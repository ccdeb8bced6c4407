import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import type { FactorId } from '../../src/experiment/study/factor.ts';
import type { Subject } from '../../src/experiment/study/study.ts';
import type { HingePiece, HingeQuestion } from '../../src/stores/hinges-piece.svelte.ts';
import {
  HINGE_OUTCOMES,
  HINGE_SIZES,
  offeredFactors,
  quarterIn,
  readableQuarters,
  SENSITIVITY_SIZES,
  topOf,
  usualFactors,
} from '../../src/stores/hinges-questions.ts';
import { HingesRun } from '../../src/stores/hinges-run.svelte.ts';
import { heldRunner, settled, withBudget, type HeldRunner } from './fixtures.ts';

const SUBJECT: Subject = { scenario: DEFAULT_SCENARIO, uncertainty: 'luck', agents: 'published' };
const BUDGET: FactorId = 'policy.budget';

function question(factors: readonly FactorId[]): HingeQuestion {
  return { origin: '', which: 'levers', factors, uncertainty: 'luck', letter: 'A', seed: DEFAULT_SCENARIO.seed };
}

/** Answers so many calls, one after the other as they come. */
async function answer(runner: HeldRunner, calls = Infinity): Promise<void> {
  for (let call = 0; call < calls; call++) {
    await settled();
    if (runner.waiting.length === 0) return;
    await runner.answer(1);
  }
}

/** A tornado of the budget, begun: three worlds in each of sixteen futures. */
function begun(runner: HeldRunner) {
  const hinges = new HingesRun(runner, undefined, () => 0);
  const plan = hinges.planTornado(SUBJECT, [BUDGET]);
  return { hinges, plan, run: hinges.tornado.start(plan, question([BUDGET])) };
}

describe('the studies of what an outcome hinges on', () => {
  test('are planned without making their worlds: as many as there will be, under the id that they will have', () => {
    const hinges = new HingesRun(heldRunner());
    const factors = topOf(
      offeredFactors(DEFAULT_SCENARIO, 'assumptions').map(({ id }) => id),
      offeredFactors(DEFAULT_SCENARIO, 'both'),
      4,
    );
    const plans = [
      hinges.planScreening(SUBJECT, 'both', 6),
      hinges.planIndices(SUBJECT, 'assumptions', factors, 32),
      hinges.planTornado(SUBJECT, factors),
      hinges.planCurve(SUBJECT, BUDGET),
      hinges.planMap(SUBJECT, [BUDGET, 'policy.matchRatio']),
    ];
    for (const plan of plans) {
      const { study } = plan.make();
      expect(study.id).toBe(plan.id);
      expect(study.cells).toHaveLength(plan.cells);
      expect(study.cells.reduce((sum, { worlds }) => sum + worlds.length, 0)).toBe(plan.worlds);
    }
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  });

  test('tell how far they are in simulations, and what they found rests on', async () => {
    const runner = heldRunner(1);
    const { hinges, run } = begun(runner);
    expect(hinges.busy).toBe(true);
    await answer(runner, 4);
    expect(hinges.tornado.job.status).toMatchObject({ kind: 'running', done: 12, planned: 48 });
    await answer(runner);
    await run;
    expect(hinges.busy).toBe(false);
    expect(hinges.tornado.job.status).toEqual({ kind: 'done', done: 48, planned: 48 });
    expect(hinges.tornado.basis).toEqual({ simulations: 48, futures: SENSITIVITY_SIZES.tornadoReplicates });
    const reading = hinges.tornado.read('additionalGdp', 40);
    // The runner answers by the budget alone: what moving it does is what it is moved by.
    const [bar] = reading?.bars ?? [];
    expect(bar?.atHigh.value).toBeCloseTo(Number(bar?.high) - DEFAULT_SCENARIO.policy.budget, 9);
    expect(bar?.atLow.value).toBeCloseTo(Number(bar?.low) - DEFAULT_SCENARIO.policy.budget, 9);
  });

  test('keep what is done when they are stopped, and go on with it', async () => {
    const runner = heldRunner(1);
    const { hinges, plan, run } = begun(runner);
    await answer(runner, 5);
    hinges.tornado.job.stop();
    await answer(runner);
    await run;
    expect(hinges.tornado.job.status.kind).toBe('stopped');
    const kept = hinges.tornado.job.result?.played.length ?? 0;
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(hinges.tornado.isOutdated(plan.id)).toBe(false);
    expect(hinges.tornado.read('additionalGdp', 40)?.replicates).toBe(kept);
    const again = hinges.tornado.start(plan, question([BUDGET]));
    await settled();
    expect(runner.waiting.map(({ replicate }) => replicate)).toEqual([kept]);
    await answer(runner);
    await again;
    expect(hinges.tornado.job.result?.played).toHaveLength(16);
  });

  test('are outdated once another study is asked for, and forget their result when that is begun', async () => {
    const runner = heldRunner(1);
    const { hinges, run } = begun(runner);
    await answer(runner);
    await run;
    const other = hinges.planTornado({ ...SUBJECT, scenario: withBudget(900) }, [BUDGET]);
    expect(hinges.tornado.isOutdated(other.id)).toBe(true);
    expect(hinges.tornado.read('additionalGdp', 40)).not.toBeNull();
    const renamed = hinges.planTornado({ ...SUBJECT, scenario: { ...DEFAULT_SCENARIO, name: 'Another name' } }, [BUDGET]);
    expect(hinges.tornado.isOutdated(renamed.id)).toBe(false);
    const second = hinges.tornado.start(other, question([BUDGET]));
    expect(hinges.tornado.read('additionalGdp', 40)).toBeNull();
    await answer(runner);
    await second;
    expect(hinges.tornado.isOutdated(other.id)).toBe(false);
  });

  test('keep what had finished when they fail, and say why', async () => {
    const runner = heldRunner(1);
    const { hinges, run } = begun(runner);
    await answer(runner, 4);
    await settled();
    await runner.fail('no memory');
    await run;
    expect(hinges.tornado.job.status).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no memory') as string });
    expect(hinges.tornado.job.result?.played).toHaveLength(4);
    expect(hinges.busy).toBe(false);
  });

  test('go on with more rows of the same indices', async () => {
    const runner = heldRunner(4);
    const hinges = new HingesRun(runner);
    const few = hinges.planIndices(SUBJECT, 'levers', [BUDGET], 8);
    const more = hinges.planIndices(SUBJECT, 'levers', [BUDGET], 12);
    expect(more.id).toBe(few.id);
    const first = hinges.indices.start(few, question([BUDGET]));
    await answer(runner);
    await first;
    expect(hinges.indices.read('additionalGdp', 40)?.rows).toBe(8);
    const second = hinges.indices.start(more, question([BUDGET]));
    await settled();
    expect(Math.min(...runner.waiting.map(({ replicate }) => replicate))).toBe(16);
    await answer(runner);
    await second;
    expect(hinges.indices.read('additionalGdp', 40)?.rows).toBe(12);
  });

  test('are read at the last quarter that they have before the one that is wanted', async () => {
    const runner = heldRunner(4);
    const hinges = new HingesRun(runner);
    const subject = { ...SUBJECT, scenario: { ...DEFAULT_SCENARIO, horizon: 12 } };
    const piece: HingePiece<unknown> = hinges.curve;
    const run = hinges.curve.start(hinges.planCurve(subject, BUDGET), question([BUDGET]));
    await answer(runner);
    await run;
    expect(piece.quarterFor(40)).toBe(12);
    // The same, and not worked out anew.
    const reading = piece.read('additionalGdp', 40);
    expect(reading).not.toBeNull();
    expect(piece.read('additionalGdp', 12)).toBe(reading);
    expect(piece.read('additionalGdp', 8)).not.toBe(reading);
    expect(piece.read('grossGdp', 12)).not.toBe(reading);
  });
});

describe('what can be asked', () => {
  test('is every outcome that is a quantity, at the ends of years', () => {
    expect(HINGE_OUTCOMES).toContain('costPerAdditionalJobYear');
    expect(HINGE_OUTCOMES).not.toContain('stage');
    expect(readableQuarters(10)).toEqual([4, 8, 10]);
    expect([3, 9, 40].map((wanted) => quarterIn([4, 8, 10], wanted))).toEqual([4, 8, 10]);
  });

  test('has the usual sizes among those to choose from', () => {
    expect(HINGE_SIZES.trajectories).toContain(SENSITIVITY_SIZES.trajectories);
    expect(HINGE_SIZES.rows).toContain(SENSITIVITY_SIZES.rows);
    expect(HINGE_SIZES.top).toContain(SENSITIVITY_SIZES.top);
  });

  test('is each factor with its own value within its limits, and the range it moves in, low before high', () => {
    const offered = offeredFactors(DEFAULT_SCENARIO, 'both');
    expect(offered.filter(({ kind }) => kind === 'assumption').length).toBeGreaterThan(50);
    for (const { id, scale, range, options } of offered) {
      if (scale === 'options') expect(options, id).toContain(range[0]);
      else expect(Number(range[0]), id).toBeLessThan(Number(range[1]));
    }
    const budget = offered.find(({ id }) => id === BUDGET);
    expect(budget?.own).toBe(DEFAULT_SCENARIO.policy.budget);
    expect(Number(budget?.range[1]) / DEFAULT_SCENARIO.policy.budget).toBeCloseTo(1.5, 2);
  });

  test('is looked at in the order of the screening, and of the usual ones without', () => {
    const offered = offeredFactors(DEFAULT_SCENARIO, 'both');
    expect(usualFactors([], offered).slice(0, 2)).toEqual(['policy.matchRatio', BUDGET]);
    expect(usualFactors(['policy.minSme'], offered).slice(0, 2)).toEqual(['policy.minSme', 'policy.matchRatio']);
    expect(usualFactors([], offered)).toHaveLength(offered.length);
    expect(topOf(['policy.schedule', BUDGET, 'policy.minSme'], offered, 2)).toEqual([BUDGET, 'policy.minSme']);
  });
});
