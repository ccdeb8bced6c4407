/**
 * The space that a search moves in: genes to settings. Every point of it is a legal policy that plans no more than the budget: money is set
 * last, as a share of what may be spent, and a policy beyond it is scaled down to it. A lever that has no effect under the others is set
 * back to the scenario's own value, so that policies which do the same are the same.
 */
import { LEVERS, type LeverId, type Policy } from '../../model/policy.ts';
import { atEqualCost, plannedMoney } from '../equal-cost.ts';
import { idleReasons } from '../idle-settings.ts';
import type { IdleReason } from '../idle/reason.ts';
import { settingsOf, type Settings } from '../study/study.ts';
import { shareGenes, sharedAnew } from './cluster-shares.ts';
import { leverGenes, leversMoved, matchGene } from './policy-genes.ts';
import type { GeneId, SearchQuestion } from './readings.ts';

/** A gene from which the budget is all that may be spent; below it, budgets lie on the lever's steps. */
const ALL_OF_IT = 0.99;
/** The budget at which the money that a policy plans is looked up, CAD M. */
const UNIT = 1000;
/** CAD M: money is set to the dollar, and no policy is beyond the budget for less. */
const DOLLAR = 1e-6;

/** What a search moves, and what a point of it means. */
export interface PolicySpace {
  readonly genes: readonly GeneId[];
  /** The genes of the scenario's own policy; `settingsAt` of them is that policy, scaled down to the budget where it is beyond. */
  readonly own: readonly number[];
  settingsAt(genes: readonly number[]): Settings;
}

/** A gene and what it does to settings; in the order in which they act. */
interface Step {
  readonly ids: readonly GeneId[];
  readonly own: readonly number[];
  act(settings: Settings, genes: readonly number[]): Settings;
}

/** The space of a question. */
export function policySpace(question: SearchQuestion): PolicySpace {
  const base = settingsOf(question.scenario);
  const steps = stepsOf(question, base);
  const moved = leversMoved(question.free, base.policy);
  const settingsAt = (genes: readonly number[]): Settings => {
    let [settings, at] = [base, 0];
    for (const { ids, act } of steps) settings = act(settings, genes.slice(at, (at += ids.length)));
    return withoutIdle(withinBudget(settings, question.budget), question, moved);
  };
  return { genes: steps.flatMap(({ ids }) => ids), own: steps.flatMap(({ own }) => own), settingsAt };
}

function stepsOf({ free, budget }: SearchQuestion, base: Settings): readonly Step[] {
  const levers = leverGenes(free, base).map(({ id, lever, own, valueAt }): Step => ({
    ids: [id],
    own: [own],
    act: (settings, [gene]) => withLever(settings, lever, valueAt(gene)),
  }));
  const match = free.includes('match') ? [matchStep(base)] : [];
  const shares = free.includes('shares') && base.clusters.length > 1 ? [sharesStep(base)] : [];
  return [...match, ...levers, ...shares, ...(free.includes('money') ? [moneyStep(base, budget)] : [])];
}

function withLever(settings: Settings, lever: LeverId, value: unknown): Settings {
  return { ...settings, policy: { ...settings.policy, [lever]: value } as Policy };
}

function matchStep(base: Settings): Step {
  const { id, lever, own, valueAt } = matchGene(base);
  return { ids: [id], own: [own], act: (settings, [gene]) => withLever(settings, lever, valueAt(gene)) };
}

function sharesStep({ clusters }: Settings): Step {
  const ids = clusters.map(({ id }): GeneId => `shares.${id}`);
  const act = (settings: Settings, genes: readonly number[]): Settings => ({ ...settings, clusters: sharedAnew(clusters, genes) });
  return { ids, own: shareGenes(clusters), act };
}

/** How much is spent of what may be, and how much of it in the second tranche where that has money of its own. */
function moneyStep(base: Settings, cap: number): Step {
  const { budget, secondBudget, trancheRules } = base.policy;
  const own = trancheRules === 'own';
  const spent = Math.min(1, plannedMoney(base) / cap);
  const split = budget + secondBudget > 0 ? secondBudget / (budget + secondBudget) : 0.5;
  const act = (settings: Settings, [gene, second = 0]: readonly number[]): Settings => {
    const asOwn = !own || second === split;
    const planned = asOwn && Math.abs(plannedMoney(settings) - gene * cap) <= DOLLAR;
    return planned ? settings : spending(settings, own ? second : null, gene, cap);
  };
  return own ? { ids: ['budget', 'secondBudget'], own: [spent, split], act } : { ids: ['budget'], own: [spent], act };
}

/** Settings that plan a share of what may be spent; `second` is the second tranche's part, null where it has no money of its own. */
function spending(settings: Settings, second: number | null, share: number, cap: number): Settings {
  const policyAt = (first: number, later: number): Policy => ({
    ...settings.policy,
    budget: first,
    ...(second === null ? {} : { secondBudget: later }),
  });
  const part = second ?? 0;
  const planned = plannedMoney({ ...settings, policy: policyAt(UNIT * (1 - part), UNIT * part) });
  if (!(planned > 0)) return settings;
  const all = share >= ALL_OF_IT;
  const sum = ((all ? 1 : share) * cap * UNIT) / planned;
  return { ...settings, policy: policyAt(onBudget('budget', sum * (1 - part), all), onBudget('secondBudget', sum * part, all)) };
}

/** Money that a budget lever takes: on its steps, or to the dollar. */
function onBudget(id: 'budget' | 'secondBudget', money: number, toDollar: boolean): number {
  const lever = LEVERS.find((candidate) => candidate.id === id);
  if (lever?.kind !== 'number') return money;
  const set = toDollar ? Math.floor(money * 1e6) / 1e6 : lever.step * Math.floor(money / lever.step);
  return Math.min(lever.max, set);
}

/** Settings that plan no more than the budget, to the dollar. */
function withinBudget(settings: Settings, cap: number): Settings {
  if (plannedMoney(settings) <= cap + DOLLAR) return settings;
  const scaled = atEqualCost(settings, cap);
  if (!scaled.ok) throw new RangeError(`found a policy that cannot be scaled to ${cap}: ${scaled.problems[0]?.code}`);
  return settingsOf(scaled.value);
}

/** Settings whose levers without effect stand where the scenario has them. Money never is one: it would change what is planned. */
function withoutIdle(settings: Settings, { scenario }: SearchQuestion, moved: readonly LeverId[]): Settings {
  let left = settings;
  let reasons = idleReasons({ ...scenario, ...left });
  for (const id of moved) {
    const own = scenario.policy[id];
    if (id === 'budget' || id === 'secondBudget' || left.policy[id] === own || !isIdle(reasons.lever(id), own)) continue;
    const back = withLever(left, id, own);
    if (plannedMoney(back) > plannedMoney(left)) continue;
    left = back;
    // Only one at a time is without effect for certain: the next is looked at beside it.
    reasons = idleReasons({ ...scenario, ...left });
  }
  return left;
}

/** Whether a lever may stand at a value instead. What rests on an assumption may be otherwise in a future that draws it; what costs, costs. */
function isIdle(reason: IdleReason | null, value: unknown): boolean {
  if (reason === null || reason.costs || reason.assumption) return false;
  const { within } = reason;
  return !within || (typeof value === 'number' && value >= within[0] && value <= within[1]);
}
