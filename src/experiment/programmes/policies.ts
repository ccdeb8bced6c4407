/** The policy of each programme design, apart from its terms and sources: what a scenario starts from. */
import { NO_PROGRAMME, PUBLISHED_POLICY, SCHEDULE_YEARS, type Policy } from '../../model/policy.ts';
import { FIRST_TRANCHE_END } from '../../model/published.ts';
import type { PresetId } from '../scenario.ts';

/** The levers of a programme of so many years (1 to 10) from April 2018: its money falls evenly over them, and stops. */
export function overYears(years: number): Pick<Policy, 'stopAtQuarter' | 'schedule'> {
  return { stopAtQuarter: 4 * years, schedule: Array.from({ length: SCHEDULE_YEARS }, (_, year) => (year < years ? 1 : 0)) };
}

/** A policy by what sets it apart from the Global Innovation Clusters. */
function policyOf(changes: Partial<Policy>): Policy {
  return { ...PUBLISHED_POLICY, ...changes };
}

/** The most public money of one firm under Euroclusters: EUR 60,000 at the assumed rate, CAD M. */
const SIXTY_THOUSAND_EUR = 0.0876;

/** Policies by design; every design has one. */
export const POLICIES: Readonly<Record<PresetId, Policy>> = {
  'gic-2018-2028': PUBLISHED_POLICY,
  'isi-only': { ...PUBLISHED_POLICY, stopAtQuarter: FIRST_TRANCHE_END },
  'no-programme': NO_PROGRAMME,
  'nce-1989': policyOf({ matchRatio: 0, requireResearch: 'on', minSme: 0, ipOpenness: 0.6 }),
  'cecr-2007': policyOf({ matchRatio: 1, commercialisation: 0.03 }),
  'bl-nce-2007': policyOf({ matchRatio: 1, requireResearch: 'on' }),
  'quebec-accord': policyOf({ budget: 2, projects: 'off', brokerage: 1, ...overYears(10) }),
  'zones-innovation': policyOf({
    budget: 690,
    matchRatio: 1,
    portfolio: 'concentrate',
    concentrateOn: 2,
    sameRegion: 'on',
    ...overYears(5),
  }),
  'europe-60-40': policyOf({ matchRatio: 0.667 }),
  'half-private': policyOf({ matchRatio: 1 }),
  euroclusters: policyOf({
    budget: 61.32,
    minPartners: 1,
    minSmeShare: 0.75,
    maxPerFirm: SIXTY_THOUSAND_EUR,
    vouchers: 0.5,
    ...overYears(4),
  }),
  suava: policyOf({ budget: 1.53, projects: 'off', vouchers: 1, ...overYears(4) }),
  'innosup-1': policyOf({ budget: 192.72, minCrossCluster: 1, vouchers: 0.5, ...overYears(6) }),
  'escp-4i': policyOf({ budget: 46.03, projects: 'off', international: 1, ...overYears(5) }),
  'manufacturing-usa': policyOf({ budget: 2721.6, matchRatio: 1, taper: 1, ipOpenness: 0.6, ...overYears(6) }),
  clusters4future: policyOf({ budget: 657, matchRatio: 1, requireResearch: 'on', ...overYears(3) }),
  saxony: policyOf({ budget: 39.42, projects: 'off', brokerage: 1, ...overYears(5) }),
  'poles-de-competitivite': policyOf({ matchRatio: 1, selection: 'sme-first', international: 0.02 }),
  'spain-aei': policyOf({ budget: 72.42, matchRatio: 1, minSme: 1, ...overYears(3) }),
  'catalonia-2021-23': policyOf({
    budget: 8.18,
    matchRatio: 1,
    minSme: 0,
    selection: 'top-score',
    scoreWeightAdditionality: 0,
    ...overYears(3),
  }),
  'poland-knc': policyOf({ budget: 52.56, matchRatio: 0.26, international: 0.1, ...overYears(5) }),
  'innovation-network-dk': policyOf({ brokerage: 0.1, ...overYears(8) }),
};
