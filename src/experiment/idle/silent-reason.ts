/** Why a change of settings had no effect in runs that came out the same with both values, bit for bit: what their being the same shows. */
import type { AssumptionId } from '../../model/parameters.ts';
import type { LeverId, Policy } from '../../model/policy.ts';
import { idleReasons } from '../idle-settings.ts';
import type { Scenario } from '../scenario.ts';
import { because, type FoundCode, type IdleReason } from './reason.ts';

/**
 * What it shows that a lever changed nothing. A consortium that a rule changes has other partners, a project that is funded or not moves money, a
 * stop is counted: each would be seen. Shares of cost and of money between clusters can move unseen, so that less is said of these.
 */
const OF_LEVERS: Readonly<Partial<Record<LeverId, FoundCode>>> = {
  matchRatio: 'unfunded-either-way',
  secondMatch: 'unfunded-either-way',
  portfolio: 'same-projects',
  portfolioSharpness: 'same-projects',
  concentrateOn: 'same-projects',
  selection: 'same-projects',
  lotteryLine: 'same-projects',
  scoreWeightValue: 'same-projects',
  scoreWeightAdditionality: 'same-projects',
  scoreWeightSme: 'same-projects',
  expertise: 'same-projects',
  minPartners: 'met-anyway',
  secondMinPartners: 'met-anyway',
  minSme: 'met-anyway',
  requireResearch: 'met-anyway',
  minCrossCluster: 'met-anyway',
  sameRegion: 'met-anyway',
  minSmeShare: 'nobody-turned-away',
  maxPerFirm: 'nobody-turned-away',
  gates: 'none-closed',
  gateLeverage: 'same-closures',
  gateSmes: 'same-closures',
  gatePartners: 'same-closures',
  gateIp: 'same-closures',
  gateGrowth: 'same-closures',
  midTermReview: 'none-stopped',
};

const OF_ASSUMPTIONS: Readonly<Partial<Record<AssumptionId, FoundCode>>> = {
  scoreNoise: 'same-projects',
  signalError: 'same-projects',
  gateAbsorption: 'same-closures',
  midTermStop: 'same-stops',
  failureShows: 'same-stops',
};

type Sides = readonly [from: Scenario, to: Scenario];

/** A reason that the settings give on both sides alike, and that both values are within. */
function ruledOn(path: string, sides: Sides): IdleReason | null {
  const [before, after] = sides.map((scenario) => idleReasons(scenario).of(path));
  if (!before || !after || before.code !== after.code || before.costs || after.costs) return null;
  const { within } = before;
  if (!within) return after.within ? null : after;
  const values = sides.map(({ policy }) => policy[path.slice('policy.'.length) as LeverId]);
  return values.every((value) => typeof value === 'number' && value >= within[0] && value <= within[1]) ? before : null;
}

/** One match said twice: a single value, and a list that gives every cluster the same. */
function sameMatch([from, to]: Sides): boolean {
  if (from.clusters.length !== to.clusters.length) return false;
  const listOf = ({ policy, clusters }: Scenario): readonly unknown[] => {
    const { matchRatio } = policy;
    return typeof matchRatio === 'object' ? matchRatio : clusters.map(() => matchRatio);
  };
  const after = listOf(to);
  return listOf(from).every((match, c) => match === after[c]);
}

function shareOf(schedule: Policy['schedule']): readonly number[] | null {
  if (schedule === 'published') return null;
  const all = schedule.reduce((sum, weight) => sum + weight, 0);
  return schedule.map((weight) => weight / all);
}

/** One schedule said twice: weights in the same proportion. */
function sameSchedule([from, to]: Sides): boolean {
  const [before, after] = [shareOf(from.policy.schedule), shareOf(to.policy.schedule)];
  return before !== null && after !== null && before.every((part, year) => Math.abs(part - (after[year] ?? NaN)) < 1e-12);
}

function foundOn(path: string, sides: Sides): IdleReason {
  const [part, id] = path.split('.');
  if (path === 'policy.matchRatio' && sameMatch(sides)) return because('same-terms');
  if (path === 'policy.schedule' && sameSchedule(sides)) return because('same-terms');
  const code = part === 'policy' ? OF_LEVERS[id as LeverId] : part === 'assumptions' ? OF_ASSUMPTIONS[id as AssumptionId] : undefined;
  return because(code ?? 'same-decisions');
}

/**
 * The reason to give for a change between two scenarios that is known to have changed nothing that is recorded, in any future that was run.
 * `paths` are those of the settings that changed together. Where the settings themselves say why, on both sides alike, that is the reason.
 */
export function silentReason(paths: readonly string[], from: Scenario, to: Scenario): IdleReason {
  const sides: Sides = [from, to];
  const ruled = paths.map((path) => ruledOn(path, sides));
  const [first] = ruled;
  if (first && ruled.every((reason) => reason?.code === first.code)) return first;
  const [path] = paths;
  return path !== undefined && paths.length === 1 ? foundOn(path, sides) : because('same-decisions');
}
