/**
 * Factors: single settings that a study moves, each with the range that it moves in. An assumption moves over its prior, a lever over a
 * range that a government could choose from (`LEVER_RANGES`, a judgement of ours). A factor turns a uniform into a value of its setting.
 */
import { LEVERS, LEVER_PARENTS, type Lever, type LeverId, type Policy } from '../../model/policy.ts';
import type { AssumptionId } from '../../model/parameters.ts';
import { drawsOf, isDrawn, type Uncertainty } from '../uncertainty/draw.ts';
import { BELIEFS, quantileOf, type Belief } from '../uncertainty/priors.ts';
import { LEVER_RANGES } from './lever-ranges.ts';
import { settingsOf, type Settings } from './study.ts';

/** A factor's id is the path of its setting. */
export type FactorId = `assumptions.${AssumptionId}` | `policy.${LeverId}`;

/** What a setting can be set to by a factor. */
export type FactorValue = number | string;

/** A setting that a study moves. */
export interface Factor {
  readonly id: FactorId;
  readonly kind: 'assumption' | 'lever';
  /** `options` has no order: a curve of it is a list, and no bound can be put on it from one side. */
  readonly scale: 'continuous' | 'whole' | 'options';
  /** The options, for that scale alone. */
  readonly options: readonly string[] | null;
  /** The value below which lies the share `u` (0 to 1, both ends open) of the range, in the setting's unit. */
  valueAt(u: number): FactorValue;
}

/** Which settings are moved. */
export const FACTOR_SETS = ['assumptions', 'levers', 'both'] as const;
/** Which settings are moved. */
export type FactorSet = (typeof FACTOR_SETS)[number];

/** Shares of a range that stand for low and high where two values have to do. */
export const LOW_SHARE = 0.05;
/** Shares of a range that stand for low and high where two values have to do. */
export const HIGH_SHARE = 0.95;

/** Levers that no study moves: without projects there is no programme, and a schedule is no single number. */
const NOT_MOVED: readonly LeverId[] = ['projects', 'schedule', 'trancheRules'];

/** The factor of an assumption that has a prior. */
function assumptionFactor(belief: Belief): Factor {
  return {
    id: `assumptions.${belief.id}`,
    kind: 'assumption',
    scale: belief.prior.dist === 'uniform-int' ? 'whole' : 'continuous',
    options: null,
    valueAt: (u) => quantileOf(belief, u),
  };
}

/** A number on the lever's own steps, as a hand would set it. */
function onSteps(value: number, { min, max, step }: { readonly min: number; readonly max: number; readonly step: number }): number {
  const stepped = min + Math.round((value - min) / step) * step;
  return Math.min(max, Math.max(min, Number(stepped.toPrecision(9))));
}

/** The factor of a lever, or null for one that no study moves. `range` in place of the usual one, in the lever's unit. */
export function leverFactor(lever: Lever, { policy, clusters }: Settings, range?: readonly [from: number, to: number]): Factor | null {
  if (NOT_MOVED.includes(lever.id) || lever.kind === 'schedule') return null;
  const id: FactorId = `policy.${lever.id}`;
  if (lever.kind === 'choice') {
    const { options } = lever;
    const at = (u: number): number => Math.min(options.length - 1, Math.floor(u * options.length));
    return { id, kind: 'lever', scale: 'options', options, valueAt: (u) => options[at(u)] };
  }
  const whole = lever.kind === 'number' && lever.integer;
  const [from, to] = range ?? LEVER_RANGES[lever.id]?.(policy, clusters.length) ?? [lever.min, lever.max];
  const valueAt = (u: number): number =>
    whole ? Math.min(to, from + Math.floor((to - from + 1) * u)) : onSteps(from + (to - from) * u, lever);
  return { id, kind: 'lever', scale: whole ? 'whole' : 'continuous', options: null, valueAt };
}

/** Whether a lever acts under this policy: those of rules that are not in force are left alone. */
function acts(id: LeverId, policy: Policy): boolean {
  const parent = LEVER_PARENTS[id];
  return parent === undefined || policy[parent] === (parent === 'gates' ? 'on' : 'own');
}

/** Every factor of a scenario: assumptions that were not set by hand, levers that act. Assumptions first, in the order of the parameters. */
export function factorsOf(scenario: Settings, which: FactorSet): readonly Factor[] {
  const assumptions = which === 'levers' ? [] : BELIEFS.filter(({ id }) => isDrawn(id, scenario.assumptions)).map(assumptionFactor);
  const levers = which === 'assumptions' ? [] : LEVERS.filter(({ id }) => acts(id, scenario.policy));
  return [...assumptions, ...levers.flatMap((lever) => leverFactor(lever, scenario) ?? [])];
}

/** A setting's value by its path. */
export function valueOf({ policy, assumptions }: Settings, id: FactorId): FactorValue {
  const [part, name] = id.split('.');
  const value: unknown = part === 'policy' ? policy[name as LeverId] : assumptions[name as AssumptionId];
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

/** Settings with some of them set: pairs of a factor's id and its value. */
export function withValues(settings: Settings, values: readonly (readonly [id: FactorId, value: FactorValue])[]): Settings {
  const policy: Record<string, unknown> = {};
  const assumptions: Record<string, unknown> = {};
  for (const [id, value] of values) {
    const [part, name] = id.split('.');
    (part === 'policy' ? policy : assumptions)[name] = value;
  }
  const { clusters } = settings;
  return {
    policy: { ...settings.policy, ...policy } as Settings['policy'],
    assumptions: { ...settings.assumptions, ...assumptions } as Settings['assumptions'],
    clusters,
  };
}

/** Settings with every factor at its share of its range. Throws where there are not as many shares as factors. */
export function atPoint(settings: Settings, factors: readonly Factor[], point: ArrayLike<number>): Settings {
  if (point.length !== factors.length) throw new RangeError(`found ${point.length} shares, expected ${factors.length}`);
  return withValues(
    settings,
    factors.map((factor, f) => [factor.id, factor.valueAt(point[f])]),
  );
}

/** What a scenario lives under in each future: its own settings, or with this future's draw of the assumptions that were not set by hand. */
export function futuresFor(scenario: Settings & { readonly seed: string }, uncertainty: Uncertainty): (replicate: number) => Settings {
  const own = settingsOf(scenario);
  if (uncertainty === 'luck') return () => own;
  const drawOf = drawsOf(scenario.seed);
  return (replicate) => {
    const drawn = Object.entries(drawOf(replicate)).filter(([id]) => isDrawn(id as AssumptionId, own.assumptions));
    return { ...own, assumptions: { ...own.assumptions, ...Object.fromEntries(drawn) } };
  };
}
