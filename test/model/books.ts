/** Books for the tests of the tally: one funded project in the middle of the tables, and totals read as plain lists. */
import { expect } from 'vitest';
import { FUNDED } from '../../src/model/entities/projects.ts';
import type { World } from '../../src/model/entities/world.ts';
import type { Assumptions } from '../../src/model/parameters.ts';
import { createTally, type Tally } from '../../src/model/tally.ts';
import { pairOfFewFirms } from './few-firms.ts';

/** Clusters and regions of the published programme. */
export const [CLUSTERS, REGIONS] = [5, 6];
/** Cluster, region and project in the middle of their tables: a wrong offset finds something else. */
export const [C, R, P] = [2, 3, 5];
/** Quarters that a project of cluster C lives. */
export const LIFE = 8;
const NOT_MONEY: readonly string[] = ['additionalPresent', 'worth', 'worthLow', 'operationsBefore'];

/** A world, its counterfactual and the totals that are kept of them. */
export interface Books {
  readonly world: World;
  readonly counterfactual: World;
  readonly tally: Tally;
}

/** Project P of cluster C, funded in quarter 2 with a lead in region R, which has neither spent nor earned yet; its twin was given up. */
export function books(assumptions: Partial<Assumptions> = {}): Books {
  const { world, counterfactual } = pairOfFewFirms(8, { policy: { minPartners: 6 }, assumptions });
  const { projects, potential } = world;
  potential.cluster[P] = C;
  potential.ip[P] = 7;
  potential.succeeds[P] = 0;
  world.funded.set([P, P + 1]);
  world.fundedCount = 1;
  projects.status[P] = FUNDED;
  projects.leadRegion[P] = R;
  const dates = { startedAt: 2, spendFrom: 3, spendUntil: 3 + LIFE, revenueFrom: 20 };
  Object.entries(dates).forEach(([name, t]) => (projects[name as keyof typeof dates][P] = t));
  return { world, counterfactual, tally: createTally(CLUSTERS) };
}

/** `amount` in the whole, in cluster C and in region R; other regions as given. */
export function booked(amount: number, regions: readonly number[] = [0, 0, 0, amount, 0, 0], clusters = [0, 0, amount, 0, 0]): number[] {
  return [amount, ...clusters, ...regions].map((value) => expect.closeTo(value, 12) as number);
}

/** Every column of a tally that holds anything but present values. */
export function entries({ tally }: Books): Record<string, number[]> {
  const flows = (['gross', 'deadweight', 'crowded'] as const).flatMap((name) =>
    Object.entries(tally[name] as unknown as Record<string, Float64Array>).map(
      ([column, values]) => [`${name}.${column}`, values] as const,
    ),
  );
  const plain = Object.entries(tally).filter((entry): entry is [string, Float64Array] => entry[1] instanceof Float64Array);
  const filled = [...plain, ...flows].filter(([name, values]) => !NOT_MONEY.includes(name) && values.some((value) => value !== 0));
  return Object.fromEntries(filled.map(([name, values]) => [name, Array.from(values)]));
}
