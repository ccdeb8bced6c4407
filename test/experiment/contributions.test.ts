import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTRIBUTABLE, contributionsOf, sharesOf, silentPlayers } from '../../src/experiment/contributions.ts';
import { agendasOf, EXACT_PLAYERS, methodFor, ordersOf } from '../../src/experiment/contributions/coalitions.ts';
import { keptQuarters } from '../../src/experiment/study/kept.ts';
import { differenceOf } from '../../src/experiment/net-effects.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { gameWorth, maskOf, shapleyOverOrders } from './synthetic-game.ts';
import { synthetic } from './synthetic-ensemble.ts';

/** Mean contributions to additional GDP after a year of a game that is worth `worth(members)` in every replicate. */
function contributionsIn(players: number, worth: (members: readonly boolean[]) => number): number[] {
  const game = gameWorth({ players }, ({ members }) => worth(members));
  return contributionsOf(game, 'additionalGdp', 4).players.map(({ mean }) => mean);
}

function close(found: readonly number[], expected: readonly number[], digits = 9): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, p) => expect(found[p], `player ${p + 1}`).toBeCloseTo(value, digits));
}

describe('contributions worked by hand', () => {
  test('of one change are the whole difference', () => {
    close(
      contributionsIn(1, ([first]) => (first ? 7 : 3)),
      [4],
    );
  });

  test('of two changes share what they do only together equally', () => {
    // Alone 10 and 20, together 50: 20 more than the sum, ten for each.
    const worth = [0, 10, 20, 50];
    close(
      contributionsIn(2, (members) => 100 + worth[maskOf(members)]),
      [20, 30],
    );
  });

  test('of the gloves: one left hand, two right ones', () => {
    close(
      contributionsIn(3, ([left, ...right]) => (left && right.some(Boolean) ? 1 : 0)),
      [2 / 3, 1 / 6, 1 / 6],
    );
  });

  test('of the airport: each length of runway is paid by whoever needs it', () => {
    const costs = [8, 11, 13, 18];
    close(
      contributionsIn(4, (members) => Math.max(0, ...costs.filter((_, p) => members[p]))),
      [2, 3, 4, 9],
    );
  });

  test('tell what a change does alone and last, beside its share', () => {
    const worth = [0, 10, 20, 50];
    const game = gameWorth({ players: 2, replicates: 3 }, ({ members, replicate }) => worth[maskOf(members)] * (replicate + 1));
    const [first, second] = contributionsOf(game, 'additionalGdp', 4).players;
    expect([first.alone?.mean, first.mean, first.last?.mean]).toEqual([20, 40, 60]);
    expect([second.alone?.mean, second.mean, second.last?.mean]).toEqual([40, 60, 80]);
    expect(first.alone).toEqual(differenceOf(Float64Array.of(10, 20, 30)));
  });

  test('have the interval of their values over replicates', () => {
    const game = gameWorth({ players: 2, replicates: 5 }, ({ members: [a, b], replicate }) => (a ? replicate + 1 : 0) + (b ? 2 : 0));
    const { total, players, replicates, method } = contributionsOf(game, 'grossGdp', 4);
    expect(players[0]).toMatchObject(differenceOf(Float64Array.of(1, 2, 3, 4, 5)));
    expect(players[1]).toMatchObject({ mean: 2, low: 2, high: 2, count: 5 });
    expect(total).toEqual(differenceOf(Float64Array.of(3, 4, 5, 6, 7)));
    expect([replicates, method]).toEqual([5, 'exact']);
  });

  test('are of the outcome and the year that are asked for', () => {
    const game = gameWorth({ players: 2, quarters: 10 }, ({ members: [a, b], outcome, quarter }) =>
      outcome === 'federalPaid' ? (a ? quarter : 0) + (b ? 1 : 0) : 0,
    );
    for (const quarter of [4, 8, 10]) {
      expect(contributionsOf(game, 'federalPaid', quarter).players.map(({ mean }) => mean)).toEqual([quarter, 1]);
      expect(contributionsOf(game, 'grossGdp', quarter).players.map(({ mean }) => mean)).toEqual([0, 0]);
    }
  });
});

describe('what is kept and offered', () => {
  test('is the end of every fiscal year and the last quarter', () => {
    expect(keptQuarters(44)).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44]);
    expect(keptQuarters(10)).toEqual([4, 8, 10]);
    expect(keptQuarters(3)).toEqual([3]);
  });

  test('is no other quarter, and no ratio', () => {
    const game = gameWorth({ players: 2 }, () => 0);
    expect(() => contributionsOf(game, 'grossGdp', 3)).toThrow('found quarter 3, expected one of 4');
    expect(() => contributionsOf(game, 'costPerAdditionalJobYear', 4)).toThrow(RangeError);
    expect(ATTRIBUTABLE).toEqual(expect.arrayContaining(['additionalGdp', 'additionalJobs', 'projects', 'netPresentValue', 'firms']));
    for (const ratio of ['absorption', 'deadweightShare', 'smesPerProject', 'additionalRdPerFederal', 'stage'] as const)
      expect(ATTRIBUTABLE).not.toContain(ratio);
  });

  test('of scenarios that do not differ is zero', () => {
    const none = { mean: 0, low: 0, high: 0, count: 0 };
    const { total, players, replicates } = contributionsOf({ ...gameWorth({ players: 0 }, () => 5), played: [] }, 'grossGdp', 4);
    expect([total, players, replicates]).toEqual([none, [], 0]);
  });
});

/** A table of worths for every coalition of so many players, in several replicates. */
const anyTables = fc.integer({ min: 1, max: EXACT_PLAYERS }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    tables: fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 ** players, maxLength: 2 ** players }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

describe('exact contributions', () => {
  test('are the average over every order in which the changes can be made', () => {
    fc.assert(
      fc.property(anyTables, ({ players, tables }) => {
        const [table] = tables;
        close(
          contributionsIn(players, (members) => table[maskOf(members)]),
          shapleyOverOrders(players, (mask) => table[mask]),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('add up to the whole difference in every replicate', () => {
    fc.assert(
      fc.property(anyTables, ({ players, tables }) => {
        const game = gameWorth({ players, replicates: tables.length }, ({ members, replicate }) => tables[replicate][maskOf(members)]);
        const shares = sharesOf(game, 'grossJobs', 4);
        tables.forEach((table, r) => {
          expect(shares.total[r]).toBe(table[2 ** players - 1] - table[0]);
          expect(shares.players.reduce((sum, share) => sum + share[r], 0)).toBeCloseTo(shares.total[r], 8);
        });
      }),
    );
  });

  test('are equal for changes that do the same', () => {
    fc.assert(
      fc.property(anyTables, ({ players, tables: [table] }) => {
        fc.pre(players >= 2);
        // The first two count by how many of them are there, not by which.
        const worth = ([first, second, ...rest]: readonly boolean[]): number => table[maskOf([first || second, first && second, ...rest])];
        const [one, other] = contributionsIn(players, worth);
        expect(one).toBeCloseTo(other, 8);
      }),
    );
  });

  test('are nothing for a change that does nothing, which alone is silent', () => {
    fc.assert(
      fc.property(anyTables, ({ players, tables }) => {
        const worth = (members: readonly boolean[], replicate: number): number => tables[replicate][maskOf([false, ...members.slice(1)])];
        const game = gameWorth({ players, replicates: tables.length }, ({ members, replicate }) => worth(members, replicate));
        const [idle] = contributionsOf(game, 'additionalGdp', 4).players;
        expect(idle).toMatchObject({ mean: 0, low: 0, high: 0, silent: true });
        const moves = (p: number): boolean =>
          tables.some((table) => table.some((value, mask) => mask % 2 === 0 && value !== table[mask - (mask & (2 ** p))]));
        expect(silentPlayers(game)).toEqual(Array.from({ length: players }, (_, p) => p === 0 || !moves(p)));
      }),
    );
  });

  test('to a sum of two outcomes are the sums of those to each', () => {
    fc.assert(
      fc.property(anyTables, anyTables, ({ players, tables: [table] }, { tables: [other] }) => {
        const worth = { grossGdp: 1, deadweightGdp: 2, additionalGdp: 3 } as const;
        const game = gameWorth({ players }, ({ members, outcome }) => {
          const mask = maskOf(members);
          const [own, more] = [table[mask], other[mask % other.length]];
          const which = outcome in worth ? worth[outcome as keyof typeof worth] : 0;
          return which === 1 ? own : which === 2 ? more : which === 3 ? own + more : 0;
        });
        const [own, more, both] = (['grossGdp', 'deadweightGdp', 'additionalGdp'] as const).map((outcome) =>
          contributionsOf(game, outcome, 4).players.map(({ mean }) => mean),
        );
        close(
          both,
          own.map((value, p) => value + more[p]),
          8,
        );
      }),
    );
  });

  test('call nobody silent before anything was played', () => {
    expect(silentPlayers(gameWorth({ players: 2, replicates: 0 }, () => 0))).toEqual([false, false]);
  });

  test.each([
    [OUTCOMES[0].id, 4],
    [OUTCOMES[OUTCOMES.length - 1].id, 8],
  ] as const)('do not call a change silent that changes one bit of %s in quarter %i of one replicate', (id, year) => {
    const nearly = gameWorth({ players: 2, replicates: 2, quarters: 8 }, ({ members: [, b], replicate, outcome, quarter }) =>
      b && replicate === 1 && outcome === id && quarter === year ? 1 + Number.EPSILON : 1,
    );
    expect(contributionsOf(nearly, 'grossGdp', 8).players.map(({ silent, mean }) => [silent, mean])).toEqual([
      [true, 0],
      [false, 0],
    ]);
  });
});

describe('what a replicate has to see', () => {
  test.each([1, 2, 3, 6, 7, 8, 12, 40])(
    'with %i players leads from nobody to everybody, each player with weights that add up to 1',
    (players) => {
      const { coalitions, steps } = agendasOf(players, 'agenda')(3);
      expect(coalitions[0]).toEqual(Array.from({ length: players }, () => false));
      expect(coalitions.at(-1)).toEqual(Array.from({ length: players }, () => true));
      for (const { player, before, after } of steps) {
        expect(coalitions[before][player]).toBe(false);
        expect(coalitions[after]).toEqual(coalitions[before].with(player, true));
      }
      const weights = Array.from({ length: players }, () => 0);
      for (const { player, weight } of steps) weights[player] += weight;
      close(weights, Array<number>(players).fill(1), 12);
    },
  );

  test('is every coalition once up to six players, and two for each player beyond', () => {
    for (const players of [1, 4, EXACT_PLAYERS]) {
      const masks = agendasOf(players, 'agenda')(0).coalitions.map(maskOf);
      expect(masks).toEqual(Array.from({ length: 2 ** players }, (_, mask) => mask));
    }
    expect([methodFor(EXACT_PLAYERS), methodFor(EXACT_PLAYERS + 1)]).toEqual(['exact', 'sampled']);
    for (const players of [EXACT_PLAYERS + 1, 20]) expect(agendasOf(players, 'agenda')(0).coalitions).toHaveLength(2 * players);
  });

  test('walks an order of its own in each replicate and seed, the same whenever it is asked for', () => {
    const orderOf = ordersOf(9, 'orders');
    const orders = Array.from({ length: 50 }, (_, replicate) => orderOf(replicate).join());
    expect(new Set(orders).size).toBe(50);
    expect(Array.from({ length: 50 }, (_, n) => ordersOf(9, 'orders')(49 - n).join()).reverse()).toEqual(orders);
    expect(ordersOf(9, 'other')(0).join()).not.toBe(orders[0]);
    for (const order of orders) expect(order.split(',').map(Number).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('puts every player in every place equally often', () => {
    const [players, replicates] = [7, 4200];
    const counts = Array.from({ length: players }, () => Array.from({ length: players }, () => 0));
    const orderOf = ordersOf(players, 'even');
    for (let r = 0; r < replicates; r++) orderOf(r).forEach((player, place) => counts[player][place]++);
    // 600 expected, standard deviation 23: of 49 counts none is five deviations off.
    for (const count of counts.flat()) expect(Math.abs(count - replicates / players)).toBeLessThan(5 * 23);
  });
});

describe('sampled contributions', () => {
  const PLAYERS = 7;
  const next = synthetic(11);
  /** Worths between 0 and 100 without any structure: the hardest to sample. */
  const table = Array.from({ length: 2 ** PLAYERS }, () => 100 * next());
  const exact = shapleyOverOrders(PLAYERS, (mask) => table[mask]);
  const sampledOver = (replicates: number) => gameWorth({ players: PLAYERS, replicates }, ({ members }) => table[maskOf(members)]);

  test('add up to the whole difference in every replicate', () => {
    const { total, players } = sharesOf(sampledOver(30), 'grossGdp', 4);
    total.forEach((whole, r) => expect(players.reduce((sum, share) => sum + share[r], 0)).toBeCloseTo(whole, 8));
  });

  test('lie within their error of the exact ones, which shrinks with more replicates', () => {
    const [few, many] = [100, 1600].map((replicates) => contributionsOf(sampledOver(replicates), 'grossGdp', 4));
    expect(many.method).toBe('sampled');
    many.players.forEach(({ mean, low, high }, p) => {
      // Three and a half standard errors of the mean; an interval of 95 % is 1.96 to each side.
      expect(Math.abs(mean - exact[p])).toBeLessThan((3.5 / 1.96) * (high - mean));
      const before = few.players[p];
      expect((before.high - before.low) / (high - low)).toBeGreaterThan(3);
      expect((before.high - before.low) / (high - low)).toBeLessThan(5.3);
    });
    // Seven contributions of some twenty each, told to within two.
    expect(Math.max(...many.players.map(({ high, mean }) => high - mean))).toBeLessThan(2);
  });

  test('have no error where no change depends on another, and none of what only an order would show', () => {
    const additive = gameWorth({ players: 8, replicates: 4 }, ({ members }) => members.reduce((sum, is, p) => sum + (is ? p : 0), 0));
    const { players } = contributionsOf(additive, 'grossGdp', 4);
    players.forEach(({ mean, low, high, silent, alone, last }, p) => {
      expect([mean, low, high]).toEqual([p, p, p]);
      expect(silent).toBe(p === 0);
      expect([alone, last]).toEqual([null, null]);
    });
  });
});
