/**
 * What the policy brief on Canada's cluster strategy (2017) recommends, as bundles of lever changes over any policy. The directions are the
 * brief's; it gives no sizes, so every size is an assumption of ours, mostly the share of the budget at which a service's effect is stated.
 * A bundle never weakens what a policy already does more of, and never changes its budget: what it costs is taken from projects.
 */
import { PAID_LEVERS, type LeverId, type MatchRatio, type PaidLeverId, type Policy } from '../model/policy.ts';
import { PROGRAMME_SOURCES } from './programmes/programme.ts';
import type { Scenario } from './scenario.ts';

/** The seven bundles, in the order of the brief, all of them together last. */
export const BUNDLE_IDS = ['co-investment', 'evaluation', 'monitoring', 'single-window', 'virtual-networks', 'life-cycle', 'all'] as const;
/** The id of a bundle. */
export type BundleId = (typeof BUNDLE_IDS)[number];

/** A bundle: the levers that it sets, and their values over a policy. All of its sizes are assumed. */
export interface Bundle {
  readonly id: BundleId;
  readonly levers: readonly LeverId[];
  readonly source: string;
  patch(policy: Policy): Partial<Policy>;
}

/** Private dollars per public dollar that a stronger co-investment asks for: more than the 1.63 realised (assumption). */
const STRONGER_MATCH = 2;
/** How much better applications are judged once results are evaluated (assumption). */
const EXPERTISE = 0.25;

/** The match raised to at least the stronger one; as realised it is 1.63 overall, and becomes the stronger one everywhere. */
function stronger(match: MatchRatio): MatchRatio {
  if (match === 'as-realised') return STRONGER_MATCH;
  return typeof match === 'number' ? Math.max(match, STRONGER_MATCH) : match.map((one) => Math.max(one, STRONGER_MATCH));
}

/** Services at the share of the budget at which their effect is stated, or at what they have already. */
function atStated(policy: Policy, ids: readonly PaidLeverId[]): Partial<Policy> {
  return Object.fromEntries(ids.map((id) => [id, Math.max(policy[id], PAID_LEVERS[id])]));
}

const source = PROGRAMME_SOURCES.policyBrief;

const SINGLE: readonly Bundle[] = [
  {
    id: 'co-investment',
    levers: ['matchRatio', 'secondMatch'],
    source,
    patch: ({ matchRatio, trancheRules, secondMatch }) => ({
      matchRatio: stronger(matchRatio),
      // Without rules of its own the second tranche has the first one's match.
      ...(trancheRules === 'own' ? { secondMatch: Math.max(secondMatch, STRONGER_MATCH) } : {}),
    }),
  },
  {
    id: 'evaluation',
    levers: ['dataSharing', 'expertise'],
    source,
    patch: ({ expertise }) => ({ dataSharing: 'on', expertise: Math.max(expertise, EXPERTISE) }),
  },
  {
    id: 'monitoring',
    levers: ['monitoring', 'gates', 'midTermReview'],
    source,
    patch: (policy) => ({ ...atStated(policy, ['monitoring']), gates: 'on', midTermReview: 'on' }),
  },
  { id: 'single-window', levers: ['singleWindow'], source, patch: (policy) => atStated(policy, ['singleWindow']) },
  { id: 'virtual-networks', levers: ['virtualNetworks'], source, patch: (policy) => atStated(policy, ['virtualNetworks']) },
  {
    // Emergent clusters need firms and introductions more than large projects.
    id: 'life-cycle',
    levers: ['portfolio', 'accelerator', 'brokerage'],
    source,
    patch: (policy) => ({ portfolio: 'by-stage', ...atStated(policy, ['accelerator', 'brokerage']) }),
  },
];

/** Every bundle; no two of the single ones touch the same lever, so that all together is their union in any order. */
export const BUNDLES: readonly Bundle[] = [
  ...SINGLE,
  {
    id: 'all',
    levers: SINGLE.flatMap(({ levers }) => levers),
    source,
    patch: (policy) => Object.assign({}, ...SINGLE.map((bundle) => bundle.patch(policy))) as Partial<Policy>,
  },
];

/** A scenario with a bundle laid over its policy. */
export function withBundle(scenario: Scenario, bundle: Bundle): Scenario {
  return { ...scenario, policy: { ...scenario.policy, ...bundle.patch(scenario.policy) } };
}
