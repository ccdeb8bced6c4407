/** Scenarios of few firms at the edges of what settings may be, and other values for a setting: to ask the model whether a reason holds. */
import { requestFor, DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import type { IdleReason } from '../../src/experiment/idle/reason.ts';
import { CLUSTER_TEMPLATES, PUBLISHED_CLUSTERS, settingFromTemplate, type ClusterSetting } from '../../src/model/cluster-design.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { PARAMETERS, type AssumptionId, type Assumptions } from '../../src/model/parameters.ts';
import { LEVERS, SCHEDULE_YEARS, type Lever, type LeverId, type Policy } from '../../src/model/policy.ts';
import { simulate } from '../../src/model/simulate.ts';

const own = (id: string, region: ClusterSetting['region']): ClusterSetting => ({
  ...settingFromTemplate(CLUSTER_TEMPLATES[0]!, id, '', region),
  firms: 60,
});

/** Two small clusters; with `provincial`, a third whose province pays. */
export const TWO: readonly ClusterSetting[] = [own('own-1', 'ON'), own('own-2', 'QC')];
/** The same and a published cluster, made small, whose province pays beside the government. */
export const WITH_PROVINCE: readonly ClusterSetting[] = [...TWO, { ...PUBLISHED_CLUSTERS.find(({ id }) => id === 'scaleai')!, firms: 80 }];

/** A scenario of few firms that differs from the published programme so. */
export function small(policy: Partial<Policy> = {}, assumptions: Partial<Assumptions> = {}, more: Partial<Scenario> = {}): Scenario {
  const { policy: usual, assumptions: assumed } = DEFAULT_SCENARIO;
  return {
    ...DEFAULT_SCENARIO,
    clusters: TWO,
    horizon: 24,
    ...more,
    policy: { ...usual, ...policy },
    assumptions: { ...assumed, ...assumptions },
  };
}

/** The results of every scenario in one future, each as its own numbers. All have the clusters, seed and horizon of the first. */
export function resultsOf(scenarios: readonly Scenario[], replicate = 0): readonly Float64Array[] {
  const { values } = simulate(requestFor(scenarios), replicate);
  const each = values.length / scenarios.length;
  return scenarios.map((_, w) => values.slice(w * each, (w + 1) * each));
}

/** Ids of the observers in which two results differ, in any place and quarter. */
export function outcomesThatDiffer(a: Float64Array, b: Float64Array, horizon: number): readonly string[] {
  const differs = new Set<string>();
  a.forEach((value, n) => {
    if (!Object.is(value + 0, b[n]! + 0)) differs.add(OUTCOMES[Math.floor(n / (horizon + 1)) % OUTCOMES.length]!.id);
  });
  return [...differs];
}

function otherNumbers(
  value: unknown,
  { min, max, integer = false }: { min: number; max: number; integer?: boolean },
  within?: IdleReason['within'],
): readonly number[] {
  const [low, high] = within ?? [min, max];
  const middle = low + 0.37 * (high - low);
  return [...new Set([low, integer ? Math.floor(middle) : middle, high])].filter((one) => one !== value);
}

/** Other values of a lever, within what its reason holds for. */
export function otherValues(lever: Lever, scenario: Scenario, reason: Pick<IdleReason, 'within'> = {}): readonly unknown[] {
  const value = scenario.policy[lever.id];
  if (lever.kind === 'number') return otherNumbers(value, lever, reason.within);
  if (lever.kind === 'choice') return lever.options.filter((option) => option !== value);
  if (lever.kind === 'schedule') return [Array.from({ length: SCHEDULE_YEARS }, (_, year) => 10 - year)];
  return [0, 4.2, scenario.clusters.map((_, c) => 0.5 + c)].filter((match) => match !== value);
}

/** Scenarios in which one lever has those other values; none that starts after it stops. */
export function withLever(id: LeverId, scenario: Scenario, reason: Pick<IdleReason, 'within'> = {}): readonly Scenario[] {
  const lever = LEVERS.find((candidate) => candidate.id === id)!;
  const moved = otherValues(lever, scenario, reason).map((value) => ({
    ...scenario,
    policy: { ...scenario.policy, [id]: value } as Policy,
  }));
  return moved.filter(({ policy }) => policy.startAtQuarter <= policy.stopAtQuarter);
}

/** Scenarios in which one assumption has other values. */
export function withAssumption(id: AssumptionId, scenario: Scenario): readonly Scenario[] {
  const parameter = PARAMETERS.find((candidate) => candidate.id === id)!;
  return otherNumbers(scenario.assumptions[id], parameter).map((value) => ({
    ...scenario,
    assumptions: { ...scenario.assumptions, [id]: value },
  }));
}

/** Numbers from 0 to 1 that follow from a seed alone. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Settings that decide whether anything happens at all, so that many samples differ in them. */
const TELLING: readonly string[] = [
  'secondBudget', 'trancheRules', 'selection', 'portfolio', 'gates', 'midTermReview',
  'dataSharing', 'expertise', 'scoreNoise', 'signalError', 'dealRate', 'commercialLag', 'minPartners', 'minSme', 'minCrossCluster',
]; // prettier-ignore

function drawn(
  id: string,
  usual: number,
  { min, max, integer = false }: { min: number; max: number; integer?: boolean },
  next: () => number,
  rate: number,
): number {
  const chance = TELLING.includes(id) ? 3 * rate : rate;
  if (next() >= chance) return usual;
  const edge = next();
  if (edge < 0.4) return min <= 0 && max >= 0 ? 0 : min;
  if (edge < 0.6) return max;
  const value = min + next() * (max - min);
  return integer ? Math.floor(value) : value;
}

/** A scenario that differs from the published one in some settings, often at the edge of what they may be. */
export function edgyScenario(seed: number): Scenario {
  const next = numbersFrom(seed * 7919 + 13);
  for (let n = 0; n < 5; n++) next();
  const clusters = next() < 0.25 ? TWO.slice(0, 1) : next() < 0.3 ? WITH_PROVINCE : TWO;
  const horizon = [3, 9, 12, 20, 24, 24, 28, 44][Math.floor(next() * 8)]!;
  const rate = next() < 0.5 ? 0.04 : 0.12;
  const policy: Record<string, unknown> = { ...DEFAULT_SCENARIO.policy };
  for (const lever of LEVERS) {
    const usual = DEFAULT_SCENARIO.policy[lever.id];
    if (lever.kind === 'number') policy[lever.id] = drawn(lever.id, Number(usual), lever, next, rate);
    else if (next() < (TELLING.includes(lever.id) ? 3 * rate : rate)) {
      const others = otherValues(lever, { ...DEFAULT_SCENARIO, clusters });
      policy[lever.id] = others[Math.floor(next() * others.length)];
    }
  }
  const [start, stop] = [Number(policy.startAtQuarter), Number(policy.stopAtQuarter)];
  [policy.startAtQuarter, policy.stopAtQuarter] = [Math.min(start, stop), Math.max(start, stop)];
  const assumptions = Object.fromEntries(
    PARAMETERS.map((parameter) => [parameter.id, drawn(parameter.id, parameter.default, parameter, next, rate)]),
  ) as Assumptions;
  return { ...DEFAULT_SCENARIO, clusters, horizon, seed: `edge-${seed}`, policy: policy as unknown as Policy, assumptions };
}
