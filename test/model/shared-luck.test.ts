/** Common luck (T20, T23, T26): what one world draws never depends on another, on the order of work, or on how far it looks. */
import { describe, expect, test } from 'vitest';
import { STREAM, type Luck } from '../../src/model/luck.ts';
import { deriveNumbers } from '../../src/model/numbers.ts';
import { OUTCOMES, SCOPES, seriesOffset } from '../../src/model/outcomes.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/parameters.ts';
import { PUBLISHED_POLICY } from '../../src/model/policy.ts';
import { drawPotentialProjects } from '../../src/model/potential-projects.ts';
import { keyFromSeed, luckOf } from '../../src/model/luck.ts';
import { simulate, type Recording, type Replicate } from '../../src/model/simulate.ts';
import { build, ensembleOf, mean, placesThatDiffer, requestOf, seriesOf, stepTo, sum, variance, type Difference } from './laboratory.ts';

const OTHER: Difference = { policy: { matchRatio: 4, selection: 'lottery', minPartners: 4 } };
const ELSEWHERE: Difference = { assumptions: { existsWithout: 0.5, growthSd: 0.9, entryRate: 0.2, spilloverReturn: 0.5 } };

/** The values of one world of a recording. */
function worldOf({ values }: Recording, quarters: number, world: number): Float64Array {
  return values.subarray(seriesOffset(world, 0, 0, quarters), seriesOffset(world + 1, 0, 0, quarters));
}

describe('the same request and replicate', () => {
  const request = requestOf(14, [{}, OTHER]);
  const inOrder = [0, 1, 2].map((r) => simulate(request, r));

  test('give the same bytes in any order and however often (T23)', () => {
    for (const r of [2, 0, 1, 2]) expect(placesThatDiffer(simulate(request, r).values, inOrder[r]!.values)).toBe(0);
  });

  test('differ from replicate to replicate and from seed to seed', () => {
    const projects = [...inOrder, simulate({ ...request, seed: 'another' }, 0)].map(
      (recording) => seriesOf(recording, 14, 'partnersCommitted')[14],
    );
    expect(new Set(projects).size).toBe(4);
  });
});

describe('a scenario’s bytes', () => {
  const alone = simulate(requestOf(16, [{}]), 5);

  test.each<[string, Difference[], number]>([
    ['another policy under the same assumptions', [OTHER, {}], 1],
    ['other assumptions before and after it', [ELSEWHERE, {}, OTHER, ELSEWHERE], 1],
    ['itself, twice over', [{}, {}, {}], 2],
    ['no programme at all', [{ policy: { budget: 0 } }, {}], 1],
  ])('do not depend on %s beside it', (_name, worlds, at) => {
    const together = simulate(requestOf(16, worlds), 5);
    expect(placesThatDiffer(worldOf(together, 16, at), worldOf(alone, 16, 0))).toBe(0);
  });

  test('do not depend on how much further a run looks', () => {
    const longer = simulate(requestOf(20, [{}]), 5);
    const changed = SCOPES.flatMap((_, scope) =>
      OUTCOMES.map(({ id }) => placesThatDiffer(seriesOf(longer, 20, id, 0, scope).subarray(0, 17), seriesOf(alone, 16, id, 0, scope))),
    );
    expect(sum(changed)).toBe(0);
  });

  test('differ by exactly nothing from those of the same scenario', () => {
    const twice = simulate(requestOf(16, [OTHER, OTHER]), 2);
    expect(placesThatDiffer(worldOf(twice, 16, 1), worldOf(twice, 16, 0))).toBe(0);
  });
});

describe('an unrelated stream', () => {
  /** Steps a replicate with the draws of some streams replaced by those of a far agent. */
  function stepWithout(streams: readonly number[], difference: Difference, quarters: number): Replicate {
    const state = build(quarters, [difference]);
    const { luck } = state;
    const shift = (stream: number): number => (streams.includes(stream) ? stream + 5000 : stream);
    const altered: Luck = {
      draw: (stream, agent, quarter, out) => luck.draw(shift(stream), agent, quarter, out),
      fill: (stream, quarter, room, count) => luck.fill(shift(stream), quarter, room, count),
    };
    return stepTo({ ...state, luck: altered }, 0, quarters);
  }

  test('of entrants leaves the growth, exit and joining of all other firms alone', () => {
    const [plain, altered] = [[], [STREAM.entrants]].map((streams) => stepWithout(streams, { policy: { budget: 0 } }, 12));
    const { initialRows } = plain!.layout;
    const [before, after] = [plain!, altered!].map((state) => state.pairs[0]!.world.firms);
    const moved = (['jobs', 'alive', 'age'] as const).map((name) =>
      placesThatDiffer(after![name].subarray(0, initialRows), before![name].subarray(0, initialRows)),
    );
    expect(moved).toEqual([0, 0, 0]);
    expect(sum(after!.jobs.subarray(initialRows))).not.toBe(sum(before!.jobs.subarray(initialRows)));
  });

  test('of partners leaves arrivals, growth and members alone, but not the network', () => {
    const [plain, altered] = [[], [STREAM.partners]].map((streams) => stepWithout(streams, {}, 12).pairs[0]!.world);
    expect(placesThatDiffer(altered!.firms.jobs, plain!.firms.jobs)).toBe(0);
    expect(placesThatDiffer(altered!.potential.value, plain!.potential.value)).toBe(0);
    expect(altered!.network.left.subarray(0, 50)).not.toEqual(plain!.network.left.subarray(0, 50));
  });

  test('of assessment errors changes nothing under full expertise', () => {
    const runs = [0, 2].map((scoreNoise) => simulate(requestOf(16, [{ policy: { expertise: 1 }, assumptions: { scoreNoise } }]), 0));
    expect(placesThatDiffer(runs[1]!.values, runs[0]!.values)).toBe(0);
  });
});

describe('one more firm or project', () => {
  test('leaves everybody else’s luck alone: a faster entry keeps every initial firm’s jobs', () => {
    const state = stepTo(build(16, [{ policy: { budget: 0 }, assumptions: { entryRate: 0.15 } }, { policy: { budget: 0 } }]), 0, 16);
    const [more, fewer] = state.pairs.map(({ world }) => world.firms);
    const { initialRows } = state.layout;
    expect(placesThatDiffer(more!.jobs.subarray(0, initialRows), fewer!.jobs.subarray(0, initialRows))).toBe(0);
    expect(sum(more!.alive)).toBeGreaterThan(sum(fewer!.alive));
  });

  test('a higher rate of projects only adds some: every project of the lower rate keeps its identity, size and fate', () => {
    const draw = (potentialPerFunded: number): Map<number, string> => {
      const assumptions = { ...DEFAULT_ASSUMPTIONS, potentialPerFunded };
      const potential = drawPotentialProjects(
        deriveNumbers({ policy: PUBLISHED_POLICY, assumptions }, 20),
        20,
        luckOf(keyFromSeed('more'), 0),
      );
      const columns = [
        potential.budget,
        potential.value,
        potential.succeeds,
        potential.multiplier,
        potential.lag,
        potential.partners,
        potential.lot,
      ];
      return new Map(Array.from(potential.identity, (identity, p) => [identity, columns.map((column) => column[p]).join()]));
    };
    const [few, many] = [draw(3), draw(4)];
    expect(many.size).toBeGreaterThan(few.size + 300);
    expect([...few].filter(([identity, what]) => many.get(identity) !== what)).toEqual([]);
  });
});

describe('comparing in the same luck (T20)', () => {
  test('shrinks the variance of a difference at least tenfold', () => {
    const quarters = 26;
    const runs = ensembleOf(requestOf(quarters, [{}, { policy: { ipOpenness: 0.35 } }]), 8);
    const read = (world: number): number[] => runs.map((recording) => seriesOf(recording, quarters, 'grossGdp', world)[quarters]!);
    const [a, b] = [read(0), read(1)];
    const paired = variance(a.map((value, r) => value - b[r]!));
    expect(paired).toBeGreaterThan(0);
    expect(paired).toBeLessThan((variance(a) + variance(b)) / 10);
  });
});

describe('more replicates (T26)', () => {
  test('halve the standard error when they quadruple', () => {
    const numbers = deriveNumbers({ policy: PUBLISHED_POLICY, assumptions: DEFAULT_ASSUMPTIONS }, 8);
    const key = keyFromSeed('errors');
    const values = Array.from({ length: 1600 }, (_, r) => sum(drawPotentialProjects(numbers, 8, luckOf(key, r)).budget));
    const spreadOfMeans = (size: number): number => {
      const batches = Array.from({ length: values.length / size }, (_, n) => mean(values.slice(n * size, (n + 1) * size)));
      return Math.sqrt(variance(batches));
    };
    // 400 and 100 batches: the ratio is known to about 8 %.
    const ratio = spreadOfMeans(4) / spreadOfMeans(16);
    expect(ratio).toBeGreaterThan(1.68);
    expect(ratio).toBeLessThan(2.32);
  });
});
