/**
 * What changed between two scenarios as the players of a game: each can have its new value or its old one, whatever the others have.
 * What makes sense only together is one player, so that every mixture of the two scenarios is a scenario.
 */
import type { Scenario } from '../scenario.ts';
import { differencesFrom, type Difference } from '../settings.ts';

/** A change, or several that go together. */
export interface Player {
  /** `policy.budget`, `assumptions.leakage`, `clusters`, or `policy.startAtQuarter+policy.stopAtQuarter`. */
  readonly id: string;
  /** What it changes: `value` is the second scenario's, `default` the first's. Names of clusters are left out: they change no result. */
  readonly differences: readonly Difference[];
}

const CLUSTERS = 'clusters';
const MATCH = 'policy.matchRatio';
const QUARTERS: readonly string[] = ['policy.startAtQuarter', 'policy.stopAtQuarter'];

function isOfClusters({ path }: Difference): boolean {
  return path === CLUSTERS || path.startsWith(`${CLUSTERS}.`);
}

function isName({ path }: Difference): boolean {
  return /^clusters\.[^.]*\.name$/.test(path);
}

/** Whether a match for each cluster would meet other clusters than it was written for. */
function matchFollowsClusters(from: Scenario, to: Scenario): boolean {
  const ids = [from, to].map(({ clusters }) => clusters.map(({ id }) => id).join());
  return ids[0] !== ids[1] && [from, to].some(({ policy }) => Array.isArray(policy.matchRatio));
}

/** Whether one scenario's start with the other's end would be a programme that ends before it starts. */
function quartersGoTogether({ policy: from }: Scenario, { policy: to }: Scenario): boolean {
  return from.startAtQuarter > to.stopAtQuarter || to.startAtQuarter > from.stopAtQuarter;
}

/**
 * What two scenarios differ in, as players: levers in the order in which they are shown, then assumptions, then clusters. Everything about
 * clusters is one player, which takes along a match that follows them; start and stop are one where either alone would be out of order.
 * Empty where nothing differs that could change a result.
 */
export function playersBetween(from: Scenario, to: Scenario): readonly Player[] {
  const rows = differencesFrom(from, to).filter((row) => !isName(row));
  const follows = matchFollowsClusters(from, to);
  const ofClusters = rows.filter((row) => isOfClusters(row) || (follows && row.path === MATCH));
  const together = quartersGoTogether(from, to) ? rows.filter(({ path }) => QUARTERS.includes(path)) : [];
  const players: Player[] = [];
  for (const row of rows) {
    if (ofClusters.includes(row)) continue;
    const differences = together.includes(row) ? together : [row];
    if (differences[0] === row) players.push({ id: differences.map(({ path }) => path).join('+'), differences });
  }
  return ofClusters.length === 0 ? players : [...players, { id: CLUSTERS, differences: ofClusters }];
}

/**
 * A mixture: what the chosen players change as in `to`, all else as in `from`, with the name, horizon and seed of `from`. `players` are
 * those between the two, `chosen` says of each whether it has its new value.
 */
export function mixedScenario(from: Scenario, to: Scenario, players: readonly Player[], chosen: readonly boolean[]): Scenario {
  const rows = players.flatMap(({ differences }, p) => (chosen[p] ? differences : []));
  const valuesIn = (part: string): Record<string, unknown> =>
    Object.fromEntries(rows.filter(({ path }) => path.startsWith(part)).map(({ path, value }) => [path.slice(part.length), value]));
  return {
    ...from,
    policy: { ...from.policy, ...valuesIn('policy.') },
    assumptions: { ...from.assumptions, ...valuesIn('assumptions.') },
    clusters: rows.some(isOfClusters) ? to.clusters : from.clusters,
  };
}
