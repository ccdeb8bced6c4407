/**
 * Genes of a policy: each is a share from 0 to 1 of the range of one lever, taken where it says so. Ranges are those of the other studies
 * (`leverFactor`, a judgement of ours), values lie on the levers' own steps. The scenario's own value has its own gene, kept to the last bit.
 */
import { LEVER_PARENTS, LEVERS, type Lever, type LeverId, type Policy } from '../../model/policy.ts';
import { leverFactor, type FactorValue } from '../study/factor.ts';
import type { Settings } from '../study/study.ts';
import type { GeneGroup, GeneId } from './readings.ts';

/** A gene that sets one lever. */
export interface LeverGene {
  readonly id: GeneId;
  readonly lever: LeverId;
  /** The gene of the scenario's own value; the nearest one where that lies outside the range. */
  readonly own: number;
  valueAt(gene: number): FactorValue;
}

/** Levers of each part of a policy that are set one by one; budgets, the match and shares have genes of their own beside them. */
const LEVERS_OF: Readonly<Record<GeneGroup, readonly LeverId[]>> = {
  money: ['stopAtQuarter', 'taper'],
  match: ['secondMatch'],
  shares: [],
  portfolio: ['portfolio', 'portfolioSharpness', 'concentrateOn'],
  selection: ['selection', 'lotteryLine', 'scoreWeightValue', 'scoreWeightAdditionality', 'scoreWeightSme', 'expertise'],
  rules: [
    'minPartners',
    'secondMinPartners',
    'minSme',
    'requireResearch',
    'minSmeShare',
    'maxPerFirm',
    'minCrossCluster',
    'sameRegion',
    'ipOpenness',
  ],
  services: LEVERS.filter(({ group }) => group === 'services').map(({ id }) => id),
};

/** Every lever that a search may set with these parts free, the budgets and the match included. */
export function leversMoved(free: readonly GeneGroup[], policy: Policy): readonly LeverId[] {
  const own = policy.trancheRules === 'own';
  const budgets: readonly LeverId[] = free.includes('money') ? ['budget', ...(own ? (['secondBudget'] as const) : [])] : [];
  const match: readonly LeverId[] = free.includes('match') ? ['matchRatio'] : [];
  return [...budgets, ...match, ...free.flatMap((group) => LEVERS_OF[group]).filter((id) => own || LEVER_PARENTS[id] === undefined)];
}

/** The genes of the levers of these parts that are set one by one. */
export function leverGenes(free: readonly GeneGroup[], settings: Settings): readonly LeverGene[] {
  const moved = leversMoved(free, settings.policy).filter((id) => !['budget', 'secondBudget', 'matchRatio'].includes(id));
  return moved.flatMap((id) => leverGene(id, settings) ?? []);
}

/** The gene of a lever that is a number or a choice. */
function leverGene(id: LeverId, settings: Settings): LeverGene | null {
  const lever = LEVERS.find((candidate) => candidate.id === id);
  const factor = lever && leverFactor(lever, settings, rangeOf(lever, settings));
  if (!factor) return null;
  const value = settings.policy[id];
  const own = factor.options
    ? (factor.options.indexOf(String(value)) + 0.5) / factor.options.length
    : shareOf(Number(value), Number(factor.valueAt(0)), Number(factor.valueAt(1)), factor.scale === 'whole');
  return { id, lever: id, own, valueAt: (gene) => (gene === own ? (value as FactorValue) : factor.valueAt(gene)) };
}

/** No programme stops before it starts, whatever the usual range. */
function rangeOf({ id }: Lever, { policy }: Settings): readonly [number, number] | undefined {
  const start = policy.startAtQuarter;
  return id === 'stopAtQuarter' ? [Math.max(24, start), Math.max(40, start)] : undefined;
}

/** The share of a range below a value; of whole numbers the middle of their slices. */
export function shareOf(value: number, from: number, to: number, whole = false): number {
  if (!(to > from)) return 0.5;
  const share = whole ? (value - from + 0.5) / (to - from + 1) : (value - from) / (to - from);
  return Math.min(1, Math.max(0, share));
}

/** The gene of the match: below a third the match stays as the scenario has it, where that is not one value for all. */
export function matchGene(settings: Settings): LeverGene {
  const { matchRatio } = settings.policy;
  const lever = LEVERS.find(({ id }) => id === 'matchRatio');
  const factor = lever && leverFactor(lever, settings);
  if (!factor) throw new Error('found no lever for the match, expected one');
  const many = typeof matchRatio !== 'number';
  const own = many ? 1 / 6 : shareOf(matchRatio, Number(factor.valueAt(0)), Number(factor.valueAt(1)));
  const kept = (gene: number): boolean => (many ? gene < 1 / 3 : gene === own);
  const valueAt = (gene: number): FactorValue => factor.valueAt(many ? (gene - 1 / 3) * 1.5 : gene);
  // A match for each cluster is no single value: who reads this sets it as it is.
  return { id: 'matchRatio', lever: 'matchRatio', own, valueAt: (gene) => (kept(gene) ? (matchRatio as FactorValue) : valueAt(gene)) };
}
