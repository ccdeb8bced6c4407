/** All designs at one sum: small batches that stay paired, true counts, a stop that keeps what is done, and honest ratios. */
import { describe, expect, test } from 'vitest';
import { plannedMoney } from '../../src/experiment/equal-cost.ts';
import { PROGRAMMES } from '../../src/experiment/programmes.ts';
import { requestFor } from '../../src/experiment/scenario.ts';
import type { Target } from '../../src/experiment/targets.ts';
import { SECOND_TRANCHE_END } from '../../src/model/published.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { readTableRow, TABLE_OUTCOMES } from '../../src/stores/programme-table-reading.ts';
import { BATCH, designsAt, ProgrammeTable, REFERENCE, TABLE_REPLICATES, type TablePlan } from '../../src/stores/programme-table.svelte.ts';
import { constantEnsemble, heldRunner, settled, withBudget, type ValueOf } from './fixtures.ts';

const PLAN: TablePlan = { sum: 1681, seed: 'table', uncertainty: 'luck' };
const TARGETS: readonly Target[] = [
  { outcome: 'grossJobYears', level: 50_000, quarter: SECOND_TRANCHE_END },
  { outcome: 'grossGdp', level: 50_000, quarter: SECOND_TRANCHE_END },
];
const PLANNED = 21 * TABLE_REPLICATES;
const read = (table: ProgrammeTable) => table.rows(TARGETS).filter(({ reading }) => reading !== null).length;

describe('the designs of the table', () => {
  test('are all but no programme, the reference first, each with the same public money', () => {
    const { designs, scenarios } = designsAt(PLAN);
    expect(designs.map(({ id }) => id)).toEqual(PROGRAMMES.map(({ id }) => id).filter((id) => id !== 'no-programme'));
    expect(designs[0]).toEqual({ id: REFERENCE, world: 0, problems: [] });
    for (const scenario of scenarios) expect(plannedMoney(scenario)).toBeCloseTo(PLAN.sum, 5);
    for (const { seed, horizon } of scenarios) expect([seed, horizon]).toEqual(['table', SECOND_TRANCHE_END]);
  });

  test('that cannot have the sum say why and are not run; the others close up', () => {
    const { designs, scenarios } = designsAt({ ...PLAN, sum: 8000 });
    const refused = designs.filter(({ world }) => world === null);
    expect(refused.map(({ id }) => id)).toEqual(['isi-only', 'manufacturing-usa']);
    for (const { problems } of refused) expect(problems.map(({ code }) => code)).toEqual(['above-maximum']);
    expect(designs.flatMap(({ world }) => world ?? [])).toEqual(scenarios.map((_, world) => world));
  });
});

describe('a run of the table', () => {
  test('goes batch by batch, a few worlds each, and counts the futures of all designs', async () => {
    const runner = heldRunner(2);
    const table = new ProgrammeTable(runner);
    expect([table.status.kind, table.rows(TARGETS)]).toEqual(['idle', []]);
    table.start(PLAN);
    await settled();
    expect(table.status).toEqual({ kind: 'running', done: 0, planned: PLANNED });
    const sizes: number[] = [];
    for (const worlds of Array.from({ length: 21 / BATCH }, () => BATCH)) {
      expect(table.counts).toEqual({ finished: read(table), designs: 21 });
      expect(table.rows(TARGETS).filter(({ underWay }) => underWay)).toHaveLength(worlds);
      sizes.push(runner.waiting[0]!.request.worlds.length);
      await runner.answer(1);
      const done = sizes.slice(0, -1).reduce((sum, size) => sum + size, 0) * TABLE_REPLICATES + worlds;
      expect(table.status).toEqual({ kind: 'running', done, planned: PLANNED });
      await runner.answer(TABLE_REPLICATES - 1);
    }
    expect(sizes).toEqual(Array.from({ length: 21 / BATCH }, () => BATCH));
    expect(table.rows(TARGETS).some(({ underWay }) => underWay)).toBe(false);
    expect(table.status).toEqual({ kind: 'done', done: PLANNED, planned: PLANNED });
    expect(read(table)).toBe(21);
    // Every value of the held runner is the budget of its world plus the number of its replicate: each design reads its own.
    const { scenarios } = designsAt(PLAN);
    for (const { world, reading } of table.rows(TARGETS)) {
      expect(reading?.cells.additionalGdp.spread.p50).toBeCloseTo(scenarios[world!]!.policy.budget + (TABLE_REPLICATES - 1) / 2, 8);
    }
  });

  test('keeps finished batches when it is stopped, and goes on without running a future twice', async () => {
    const runner = heldRunner(1);
    const table = new ProgrammeTable(runner);
    table.start(PLAN);
    await settled();
    await runner.answer(TABLE_REPLICATES + 7);
    table.cancel();
    await runner.answer(1);
    expect(table.status).toEqual({ kind: 'stopped', done: BATCH * (TABLE_REPLICATES + 8), planned: PLANNED });
    expect(read(table)).toBe(BATCH);
    table.resume();
    await settled();
    expect(runner.waiting[0]!.replicate).toBe(8);
    await runner.answer(TABLE_REPLICATES - 8 + (21 / BATCH - 2) * TABLE_REPLICATES);
    expect([table.status.kind, read(table)]).toEqual(['done', 21]);
  });

  test('says why it failed, and can be taken up again', async () => {
    const runner = heldRunner(1);
    const table = new ProgrammeTable(runner);
    table.start(PLAN);
    await settled();
    await runner.answer(3);
    await runner.fail('the worker is gone');
    expect(table.status).toMatchObject({ kind: 'failed' });
    expect(table.status.kind === 'failed' && table.status.reason).toMatch(/the worker is gone/);
    table.resume();
    await settled();
    expect(runner.waiting[0]!.replicate).toBe(3);
  });

  test('at another sum drops what came before: no old answer is shown as new', async () => {
    const runner = heldRunner(1);
    const table = new ProgrammeTable(runner);
    table.start(PLAN);
    await settled();
    await runner.answer(TABLE_REPLICATES);
    expect(read(table)).toBe(BATCH);
    table.start({ ...PLAN, sum: 100 });
    await settled();
    expect([read(table), table.plan?.sum]).toEqual([0, 100]);
    await runner.answer(1);
    expect(read(table)).toBe(0);
    expect(runner.waiting.at(-1)!.request.worlds[0]!.policy.budget).toBe(100);
  });

  test('pairs designs of different batches with the reference as if they had run together', async () => {
    const { designs, scenarios } = designsAt(PLAN);
    const late = designs.find(({ id }) => id === 'quebec-accord')!.world!;
    expect(late).toBeGreaterThanOrEqual(BATCH);
    const runner = createInlineRunner();
    const short = (list: typeof scenarios) => list.map((scenario) => ({ ...scenario, horizon: 6 }));
    const [together, apart] = await Promise.all([
      runEnsemble(runner, requestFor(short([scenarios[0]!, scenarios[late]!])), 2),
      runEnsemble(runner, requestFor(short([scenarios[late]!])), 2),
    ]);
    for (const [r, { values }] of together.recordings.entries()) {
      expect(values.slice(values.length / 2)).toEqual(apart.recordings[r]!.values);
    }
  });
});

describe('a row', () => {
  const scenarios = [withBudget(1681), withBudget(800)];
  const ensemble = (valueOf: ValueOf) => constantEnsemble(scenarios, 60, valueOf);

  test('is compared with the reference in every outcome, and the reference with nothing', () => {
    const values = ensemble((_, world, __, replicate) => 10 + world + replicate);
    const [reference, other] = [0, 1].map((world) => readTableRow(values, world, 0, TARGETS));
    for (const outcome of TABLE_OUTCOMES) {
      expect(reference!.cells[outcome].against).toBeNull();
      expect(other!.cells[outcome].against?.meanDifference).toBeCloseTo(1, 10);
    }
    expect(other!.cells.additionalGdp.spread.p50).toBeCloseTo(40.5, 10);
  });

  test('has no ratio where there is no money to judge, and counts futures that gained nothing', () => {
    const none = readTableRow(
      ensemble(() => 0),
      1,
      0,
      TARGETS,
    );
    expect(none.cells.deadweightShare.spread).toMatchObject({ count: 0, p50: null });
    expect(none.cells.costPerAdditionalJobYear.spread).toMatchObject({ count: 0, p50: null });
    const half = readTableRow(
      ensemble((outcome, _, __, replicate) => (outcome === 'additionalJobYears' ? (replicate % 2 === 0 ? 0 : 100) : 5)),
      1,
      0,
      TARGETS,
    );
    expect(half.cells.costPerAdditionalJobYear.spread).toMatchObject({ count: 60, unbounded: 30, p05: 50_000, p95: null });
  });

  test('counts both targets as met only in the same future', () => {
    const values = ensemble((outcome, _, __, replicate) => {
      if (outcome === 'grossJobYears') return replicate < 40 ? 60_000 : 0;
      return outcome === 'grossGdp' && replicate >= 30 ? 50_000 : 0;
    });
    expect(readTableRow(values, 1, 0, TARGETS).targets.probability).toBeCloseTo(10 / 60, 10);
    expect(readTableRow(values, 1, 0, [TARGETS[0]!]).targets.probability).toBeCloseTo(40 / 60, 10);
  });
});
