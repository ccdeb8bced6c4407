/**
 * Equal public cost: a design with its money scaled to a stated sum, so that designs can be compared by what they do with it.
 * The sum is what is planned to be spent, both tranches together: what an earlier stop cuts off, what tapers off, and what services
 * without projects do not ask for, is not counted. What may lapse is: it is there to be spent. Shares, years and mechanisms stay.
 */
import { deriveNumbers } from '../model/numbers.ts';
import { LEVERS, type LeverId, type Policy } from '../model/policy.ts';
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { appropriationOf } from '../model/submodels/appropriate-and-allocate.ts';
import { problemOf } from './problems.ts';
import type { Checked, Problem, Scenario } from './scenario.ts';

/** What a sum of money depends on. */
type Settings = Pick<Scenario, 'policy' | 'assumptions' | 'clusters'>;

/** The levers that hold a policy's money; the second counts under its own rules for the second tranche alone. */
const MONEY_LEVERS = ['budget', 'secondBudget'] as const;

/** What a government plans to spend on a policy from its start to its stop, CAD M. */
export function plannedMoney({ policy, assumptions, clusters }: Settings): number {
  const numbers = deriveNumbers({ policy, assumptions, clusters }, 1);
  const quarters = Math.max(0, Math.min(SECOND_TRANCHE_END, policy.stopAtQuarter - policy.startAtQuarter));
  let sum = 0;
  for (let c = 0; c < clusters.length; c++) for (let clock = 0; clock < quarters; clock++) sum += appropriationOf({ numbers }, c, clock);
  return sum * (numbers.services.alone ? numbers.services.cost : 1);
}

/** What is wrong with the value of a money lever, as a list. */
function faultsOf(id: LeverId, value: number): readonly Problem[] {
  const lever = LEVERS.find((candidate) => candidate.id === id);
  if (lever?.kind !== 'number' || value <= lever.max) return [];
  return [problemOf('above-maximum', `policy.${id}`, Math.round(value), String(lever.max))];
}

/** CAD M to the dollar: a sum that a design has already leaves it as it is. */
function toDollars(millions: number): number {
  return Math.round(millions * 1e6) / 1e6;
}

/** The policy with all of its money times a factor; tranches with money of their own keep their proportions. */
function scaled(policy: Policy, factor: number): Policy {
  const secondBudget = policy.trancheRules === 'own' ? toDollars(policy.secondBudget * factor) : policy.secondBudget;
  return { ...policy, budget: toDollars(policy.budget * factor), secondBudget };
}

/**
 * A scenario whose planned spending is `sum`, CAD M. What is wrong, as data, where the sum is no positive number, where the policy has no
 * money that could be scaled (`no-money`), or where a money lever would leave its limits: nothing is cut to fit.
 */
export function atEqualCost<S extends Settings>(scenario: S, sum: number): Checked<S> {
  if (!Number.isFinite(sum)) return { ok: false, problems: [problemOf('not-finite', 'policy.budget', sum, '')] };
  if (sum <= 0) return { ok: false, problems: [problemOf('below-minimum', 'policy.budget', sum, '0')] };
  const planned = plannedMoney(scenario);
  if (!(planned > 0)) return { ok: false, problems: [problemOf('no-money', 'policy.budget', planned, '')] };
  const policy = scaled(scenario.policy, sum / planned);
  const problems = MONEY_LEVERS.flatMap((id) => (id === 'budget' || policy.trancheRules === 'own' ? faultsOf(id, policy[id]) : []));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...scenario, policy } };
}

/** Several scenarios at the same sum, each with its own answer. */
export function allAtEqualCost<S extends Settings>(scenarios: readonly S[], sum: number): readonly Checked<S>[] {
  return scenarios.map((scenario) => atEqualCost(scenario, sum));
}
