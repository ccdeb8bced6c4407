import { describe, expect, test } from 'vitest';
import { compare } from '../../src/experiment/compare.ts';
import { contributionsOf, sharesOf } from '../../src/experiment/contributions.ts';
import type { Asked, Game } from '../../src/experiment/contributions/game.ts';
import { valuesAt } from '../../src/experiment/ensemble.ts';
import { DEFAULT_SCENARIO, requestFor, type Scenario } from '../../src/experiment/scenario.ts';
import { settingFromTemplate, CLUSTER_TEMPLATES, HOME_REGIONS } from '../../src/model/cluster-design.ts';
import { clusterScopes, OUTCOMES, recordingLength, scopeCount, seriesOffset, type OutcomeId } from '../../src/model/outcomes.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { simulate, SimulationRequest, WorldSettings } from '../../src/model/simulate.ts';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { createRoundTripRunner } from '../../src/runner/round-trip-runner.ts';
import { ContributionsFailed, runContributions, type ContributionsProgress } from '../../src/runner/run-contributions.ts';
import { runEnsemble } from '../../src/runner/run-ensemble.ts';
import { RunCancelled, type Runner } from '../../src/runner/runner.ts';
import { WorldCache } from '../../src/runner/world-cache.ts';
import { digest } from './fake-workers.ts';

const QUARTERS = 8;
const base: Scenario = { ...DEFAULT_SCENARIO, seed: 'contributions', horizon: QUARTERS };

function changed(policy: Partial<Policy>, assumptions: Partial<Assumptions> = {}, from: Scenario = base): Scenario {
  return { ...from, policy: { ...from.policy, ...policy }, assumptions: { ...from.assumptions, ...assumptions } };
}

/** Three levers; with the formula below a game that is easily worked by hand. */
const three: Asked = { from: base, to: changed({ budget: base.policy.budget + 10, minPartners: 4, ipOpenness: 1 }) };
/** Eight. */
const eight: Asked = {
  from: base,
  to: changed({ matchRatio: 2, budget: 2000, taper: 0.5, minPartners: 4, minSme: 2, ipOpenness: 1, expertise: 1, vouchers: 0.1 }),
};

/** Worth of a world: what is worth 10, what doubles it, and what does nothing, times the replicate's luck. */
function worthOf({ policy }: WorldSettings, replicate: number): number {
  return (policy.budget - base.policy.budget) * (policy.minPartners === 4 ? 2 : 1) * (replicate + 1);
}

/** A stand-in for the model in which every number of a world is its worth. */
const formula: typeof simulate = (request, replicate) => {
  const scopes = scopeCount(clusterScopes(request.worlds));
  const values = new Float64Array(recordingLength(request.worlds.length, request.quarters, scopes));
  request.worlds.forEach((world, w) => {
    const from = seriesOffset(w, 0, 0, request.quarters, scopes);
    values.fill(worthOf(world, replicate), from, from + OUTCOMES.length * (request.quarters + 1));
  });
  return { replicate, values };
};

interface Call {
  readonly request: SimulationRequest;
  readonly replicate: number;
}

/** A runner of so many lanes that notes its calls; each takes as many turns of the event loop as `turns` says. */
function watchedRunner(width: number, model = formula, turns: (call: Call) => number = () => 1) {
  const calls: Call[] = [];
  const open = new Map<number, number>();
  const seen = { calls, widest: 0, mostOfOne: 0 };
  const runner: Runner = {
    width,
    async run(request, replicate) {
      const call = { request, replicate };
      calls.push(call);
      open.set(replicate, (open.get(replicate) ?? 0) + 1);
      seen.widest = Math.max(seen.widest, [...open.values()].filter((count) => count > 0).length);
      seen.mostOfOne = Math.max(seen.mostOfOne, open.get(replicate) ?? 0);
      for (let turn = turns(call); turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
      open.set(replicate, (open.get(replicate) ?? 0) - 1);
      return model(request, replicate);
    },
    close: () => undefined,
  };
  return { runner, seen };
}

function expectMeans(game: Game, quarter: number, expected: readonly number[]): void {
  const { players } = contributionsOf(game, 'grossGdp', quarter);
  expect(players).toHaveLength(expected.length);
  players.forEach(({ mean, player }, p) => expect(mean, player.id).toBeCloseTo(expected[p], 9));
}

describe('a game that is run', () => {
  test('has the contributions worked by hand from the worlds that were simulated', async () => {
    const game = await runContributions(createInlineRunner(formula), three, 3);
    expect(game.players.map(({ id }) => id)).toEqual(['policy.budget', 'policy.minPartners', 'policy.ipOpenness']);
    // Ten for the money, ten more for the doubling that needs it: 15, 5 and 0, by luck times 1, 2 and 3.
    for (const quarter of [4, 8]) expectMeans(game, quarter, [30, 10, 0]);
    expect(contributionsOf(game, 'grossGdp', 8).players.map(({ silent }) => silent)).toEqual([false, false, true]);
    const [money, doubling] = contributionsOf(game, 'grossGdp', 8).players;
    expect([money.alone?.mean, money.last?.mean, doubling.alone?.mean, doubling.last?.mean]).toEqual([20, 40, 0, 20]);
  });

  test('simulates each mixture of a replicate once, at most eight worlds at a time, with nothing but settings changed', async () => {
    const { runner, seen } = watchedRunner(2);
    await runContributions(runner, eight, 3);
    for (const replicate of [0, 1, 2]) {
      const own = seen.calls.filter((call) => call.replicate === replicate);
      expect(own.map(({ request }) => request.worlds.length)).toEqual([8, 8]);
      const worlds = own.flatMap(({ request }) => request.worlds.map((world) => JSON.stringify(world.policy)));
      expect(new Set(worlds).size).toBe(16);
      expect(worlds).toContain(JSON.stringify(eight.from.policy));
      for (const { request } of own) expect(request).toMatchObject({ seed: base.seed, quarters: QUARTERS });
    }
    const few = watchedRunner(1);
    await runContributions(few.runner, three, 1, { worldsAtOnce: 3 });
    expect(few.seen.calls.map(({ request }) => request.worlds.length)).toEqual([3, 3, 2]);
  });

  test('keeps as many replicates under way as the runner is wide, and one request in each', async () => {
    const { runner, seen } = watchedRunner(3);
    await runContributions(runner, eight, 7);
    expect([seen.widest, seen.mostOfOne]).toEqual([3, 1]);
    expect(seen.calls.map(({ replicate }) => replicate).sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  });

  test('is in plan order and the same bits whatever order its replicates end in', async () => {
    for (const asked of [three, eight]) {
      const straight = await runContributions(createInlineRunner(formula), asked, 6);
      const { runner } = watchedRunner(4, formula, ({ replicate }) => 20 - 3 * replicate);
      const shuffled = await runContributions(runner, asked, 6);
      expect(shuffled.played.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4, 5]);
      expect(digest(shuffled.played)).toBe(digest(straight.played));
    }
  });

  test('runs nothing where nothing differs that could change a result', async () => {
    const idle: Runner = { width: 2, run: () => Promise.reject(new Error('nothing was to be run')), close: () => undefined };
    const game = await runContributions(idle, { from: base, to: { ...base, name: 'copy' } }, 5);
    expect(contributionsOf(game, 'grossGdp', 8)).toMatchObject({ replicates: 0, players: [], total: { mean: 0, low: 0, high: 0 } });
  });

  test('refuses numbers that are no whole number from 1', async () => {
    const runner = createInlineRunner(formula);
    for (const count of [0, 1.5, Number.NaN]) {
      await expect(runContributions(runner, three, count)).rejects.toThrow('expected a whole number from 1');
      await expect(runContributions(runner, three, 1, { worldsAtOnce: count })).rejects.toThrow('worlds at once');
    }
  });
});

describe('a game that goes on', () => {
  test('says how far it is, with the replicates that are complete', async () => {
    const reports: ContributionsProgress[] = [];
    await runContributions(createInlineRunner(formula), eight, 3, { onProgress: (progress) => reports.push(progress) });
    expect(reports.map(({ done, planned, game }) => [done, planned, game.played.length])).toEqual([
      [1, 3, 1],
      [2, 3, 2],
      [3, 3, 3],
    ]);
    expect(contributionsOf(reports[0].game, 'grossGdp', 8)).toMatchObject({ replicates: 1, method: 'sampled' });
  });

  test('keeps what is complete when it is stopped, and is afterwards the game that was never stopped', async () => {
    const cancel = new AbortController();
    const options = { signal: cancel.signal, onProgress: ({ done }: ContributionsProgress) => done === 2 && cancel.abort() };
    const stopped = await runContributions(createInlineRunner(formula), eight, 5, options);
    expect(stopped.played.map(({ replicate }) => replicate)).toEqual([0, 1]);
    const { runner, seen } = watchedRunner(1);
    const resumed = await runContributions(runner, eight, 5, { have: stopped });
    expect([...new Set(seen.calls.map(({ replicate }) => replicate))]).toEqual([2, 3, 4]);
    expect(digest(resumed.played)).toBe(digest((await runContributions(createInlineRunner(formula), eight, 5)).played));
  });

  test('leaves a replicate that was stopped half way, even by a runner that is deaf to signals', async () => {
    const cancel = new AbortController();
    const { runner, seen } = watchedRunner(1, (request, replicate) => {
      if (replicate === 1) cancel.abort();
      return formula(request, replicate);
    });
    const stopped = await runContributions(runner, eight, 5, { signal: cancel.signal });
    expect(stopped.played.map(({ replicate }) => replicate)).toEqual([0]);
    expect(seen.calls.map(({ replicate }) => replicate)).toEqual([0, 0, 1]);
  });

  test('takes nothing from a game that asked for something else', async () => {
    const other = await runContributions(createInlineRunner(formula), { ...three, from: changed({ taper: 0.1 }) }, 2);
    const { runner, seen } = watchedRunner(1);
    const game = await runContributions(runner, three, 2, { have: other });
    expect(seen.calls.map(({ replicate }) => replicate)).toEqual([0, 1]);
    expectMeans(game, 8, [22.5, 7.5, 0]);
  });

  test('that fails says so, with the replicates that are complete', async () => {
    const failing: Runner = {
      width: 1,
      run: (request, replicate) =>
        replicate === 2 ? Promise.reject(new Error('found −1 firms')) : Promise.resolve(formula(request, replicate)),
      close: () => undefined,
    };
    const failed = (await runContributions(failing, three, 5).catch((thrown: unknown) => thrown)) as ContributionsFailed;
    expect(failed).toBeInstanceOf(ContributionsFailed);
    expect(failed.message).toBe('found −1 firms (2 of 5 replicates had finished)');
    expect(failed.partial.played.map(({ replicate }) => replicate)).toEqual([0, 1]);
    expectMeans(failed.partial, 8, [22.5, 7.5, 0]);
  });

  test('that is cancelled by its runner resolves with what is complete', async () => {
    const closing: Runner = {
      width: 1,
      run: (request, replicate) =>
        replicate === 1 ? Promise.reject(new RunCancelled('the runner was closed')) : Promise.resolve(formula(request, replicate)),
      close: () => undefined,
    };
    expect((await runContributions(closing, three, 5)).played.map(({ replicate }) => replicate)).toEqual([0]);
  });
});

const AGENTS = 1000;
const QUARTER = 8;

/** The difference of additional GDP in every replicate, as an ensemble of both scenarios has it. */
async function pairedDifferences(asked: Asked, replicates: number, outcome: OutcomeId) {
  const request = requestFor([asked.from, asked.to], asked.uncertainty, asked.agents);
  const ensemble = await runEnsemble(createInlineRunner(), request, replicates);
  const [before, after] = [0, 1].map((world) => valuesAt(ensemble, world, 0, outcome, QUARTER));
  return { ensemble, differences: after.map((value, r) => value - before[r]) };
}

describe('in the model', () => {
  const asked: Asked = { from: base, to: changed({ matchRatio: 1, budget: 2500, portfolioSharpness: 3 }), agents: AGENTS };

  test('contributions add up to the paired difference, and a lever that is idle is silent', async () => {
    const game = await runContributions(createInlineRunner(), asked, 2);
    for (const outcome of ['grossGdp', 'projects', 'members'] as const) {
      const { ensemble, differences } = await pairedDifferences(asked, 2, outcome);
      const shares = sharesOf(game, outcome, QUARTER);
      expect([...shares.total]).toEqual([...differences]);
      shares.total.forEach((whole, r) => expect(shares.players.reduce((sum, share) => sum + share[r], 0)).toBeCloseTo(whole, 7));
      const { total, players } = contributionsOf(game, outcome, QUARTER);
      const { meanDifference, low, high } = compare(ensemble, 0, 1, outcome, QUARTER);
      expect(total).toMatchObject({ mean: meanDifference, low, high });
      expect(players.map(({ player, silent }) => [player.id, silent])).toEqual([
        ['policy.matchRatio', false],
        ['policy.budget', false],
        ['policy.portfolioSharpness', true],
      ]);
      expect(players[2]).toMatchObject({ mean: 0, low: 0, high: 0 });
    }
    expect(contributionsOf(game, 'grossGdp', QUARTER).players[1].mean).toBeGreaterThan(0);
  });

  test('is the same bits inline, through plain data, and whatever number of worlds is run at once', async () => {
    const inline = await runContributions(createInlineRunner(), asked, 2);
    const through = await runContributions(createRoundTripRunner(), asked, 2, { worldsAtOnce: 3 });
    expect(digest(through.played)).toBe(digest(inline.played));
  });

  test('is right under drawn assumptions, held ones and other clusters', async () => {
    const emergent = settingFromTemplate(CLUSTER_TEMPLATES[0], 'own-1', 'New', HOME_REGIONS[0]);
    const to = {
      ...changed({ matchRatio: [1, 1, 1, 1, 1, 1] }, { existsWithout: 0.2, leakage: 0.2 }),
      clusters: [emergent, ...base.clusters],
    };
    const drawn: Asked = { from: base, to, uncertainty: 'assumptions', agents: AGENTS };
    const game = await runContributions(createInlineRunner(), drawn, 2);
    expect(game.players.map(({ id }) => id)).toEqual(['assumptions.existsWithout', 'assumptions.leakage', 'clusters']);
    const { differences } = await pairedDifferences(drawn, 2, 'additionalGdp');
    const shares = sharesOf(game, 'additionalGdp', QUARTER);
    expect([...shares.total]).toEqual([...differences]);
    // Each world alone, as its own scenario: the second assumption held at its new value, the first as the replicate draws it.
    const alone = changed({}, { leakage: 0.2 });
    const single = await pairedDifferences({ ...drawn, to: alone }, 2, 'additionalGdp');
    const { alone: found } = contributionsOf(game, 'additionalGdp', QUARTER).players[1];
    expect(found?.mean).toBeCloseTo((single.differences[0] + single.differences[1]) / 2, 9);
    expect(found?.mean).not.toBe(0);
  });

  test('takes the two scenarios from a cache that has them, and runs mixtures alone', async () => {
    const cache = new WorldCache();
    const pair = requestFor([asked.from, asked.to], 'luck', AGENTS);
    await runEnsemble(createInlineRunner(), pair, 1, { cache });
    const kept = cache.bytes;
    const inline = createInlineRunner();
    const worlds: number[] = [];
    const runner: Runner = {
      ...inline,
      run: (request, replicate, signal) => {
        worlds.push(request.worlds.length);
        return inline.run(request, replicate, signal);
      },
    };
    const game = await runContributions(runner, asked, 2, { cache });
    // The second replicate is not in the cache.
    expect(worlds).toEqual([6, 8]);
    expect(cache.bytes).toBe(kept);
    expect(digest(game.played)).toBe(digest((await runContributions(inline, asked, 2)).played));
  });
});
