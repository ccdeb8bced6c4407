/** Canada's own designs: the programme as published, what came before it, what was asked for, and Quebec's. */
import { PUBLISHED_POLICY } from '../../model/policy.ts';
import { PUBLISHED_BUDGET, SECOND_TRANCHE_END } from '../../model/published.ts';
import { POLICIES } from './policies.ts';
import type { Assumed, Programme } from './programme.ts';

/** Where no budget is published, the policy stands in with the published Canadian programme's: its sum, its ten years, its curves. */
export const STAND_IN: readonly Assumed[] = [
  { what: 'budget', value: PUBLISHED_BUDGET, reason: 'stand-in' },
  { what: 'years', value: 10, reason: 'length-not-given' },
];

/** What the sources leave open of the programme as published; every design that sets nothing of its own there has these values too. */
const NOT_PUBLISHED: readonly Assumed[] = [
  { lever: 'schedule', reason: 'pace-after-five' },
  { lever: 'trancheRules', reason: 'renewal-unknown' },
  { lever: 'selection', reason: 'no-rule-found' },
  { lever: 'scoreWeightValue', reason: 'no-scoring-found' },
  { lever: 'scoreWeightAdditionality', reason: 'no-scoring-found' },
  { lever: 'scoreWeightSme', reason: 'no-scoring-found' },
  { lever: 'expertise', reason: 'assessment-today' },
  { lever: 'ipOpenness', reason: 'no-figure-found' },
];

/** The programme as published, the same without its renewal, and none. */
export const PUBLISHED_DESIGNS: readonly Programme[] = [
  {
    id: 'gic-2018-2028',
    country: 'canada',
    sources: ['clusterPaper', 'programmePage'],
    budget: {
      currency: 'CAD',
      amounts: [{ value: 1681 }],
      note: 'maxima-of-both-tranches',
      sources: ['clusterPaper'],
    },
    terms: [
      { term: 'clusters', value: 5, sources: ['clusterPaper', 'programmePage'] },
      { term: 'years', value: 10, sources: ['clusterPaper', 'programmePage'] },
      { term: 'matchRule', value: 1, sources: ['programmePage'] },
      { term: 'realisedLeverage', value: 1.63, sources: ['clusterPaper'] },
      { term: 'minPartners', value: 2, sources: ['clusterPaper', 'programmePage'] },
      { term: 'minSme', value: 1, sources: ['clusterPaper', 'programmePage'] },
    ],
    assumed: [...NOT_PUBLISHED],
    mechanisms: [{ lever: 'matchRatio', neutral: 0, outcome: 'partnersCommitted', direction: 'up' }],
    policy: POLICIES['gic-2018-2028'],
  },
  {
    id: 'isi-only',
    country: 'canada',
    sources: ['clusterPaper'],
    budget: { currency: 'CAD', amounts: [{ value: 979 }], sources: ['clusterPaper'] },
    terms: [{ term: 'years', value: 5, sources: ['clusterPaper'] }],
    assumed: [],
    mechanisms: [{ lever: 'stopAtQuarter', neutral: SECOND_TRANCHE_END, outcome: 'federalCost', direction: 'down' }],
    // Not renewed: the first tranche runs to its end, nothing follows, and of the lever's 1,681 only its 979 are ever given.
    policy: POLICIES['isi-only'],
  },
  {
    id: 'no-programme',
    country: 'nowhere',
    sources: [],
    budget: { currency: 'CAD', amounts: [{ value: 0 }], sources: [] },
    terms: [],
    assumed: [],
    mechanisms: [],
    policy: POLICIES['no-programme'],
  },
];

/** The Networks of Centres of Excellence and what grew from them. */
export const FORMER_DESIGNS: readonly Programme[] = [
  {
    id: 'nce-1989',
    country: 'canada',
    sources: ['clusterPaper'],
    budget: null,
    terms: [
      { term: 'since', value: 1989, sources: ['clusterPaper'] },
      { term: 'match', value: 'none-stated', sources: ['clusterPaper'] },
    ],
    assumed: [
      ...STAND_IN,
      { lever: 'matchRatio', reason: 'none-asked' },
      { lever: 'requireResearch', reason: 'research-led' },
      { lever: 'minSme', reason: 'no-firm-asked' },
      { lever: 'ipOpenness', reason: 'results-opened' },
      { what: 'researchWeight', value: 1, reason: 'weight-unchanged' },
    ],
    mechanisms: [
      { lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' },
      { lever: 'requireResearch', neutral: 'off', outcome: 'participations', direction: 'up' },
      { lever: 'minSme', neutral: 1, outcome: 'smesPerProject', direction: 'down' },
      { lever: 'ipOpenness', neutral: PUBLISHED_POLICY.ipOpenness, outcome: 'spilloverGdp', direction: 'up' },
    ],
    policy: POLICIES['nce-1989'],
  },
  {
    id: 'cecr-2007',
    country: 'canada',
    sources: ['clusterPaper'],
    budget: null,
    terms: [
      { term: 'since', value: 2007, sources: ['clusterPaper'] },
      { term: 'match', value: 'required-no-ratio', sources: ['clusterPaper'] },
    ],
    assumed: [...STAND_IN, { lever: 'matchRatio', reason: 'ratio-not-given' }, { lever: 'commercialisation', reason: 'share-stated' }],
    mechanisms: [
      { lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' },
      { lever: 'commercialisation', neutral: 0, outcome: 'commercialised', direction: 'up' },
    ],
    policy: POLICIES['cecr-2007'],
  },
  {
    id: 'bl-nce-2007',
    country: 'canada',
    sources: ['clusterPaper'],
    budget: null,
    terms: [
      { term: 'since', value: 2007, sources: ['clusterPaper'] },
      { term: 'match', value: 'required-no-ratio', sources: ['clusterPaper'] },
      { term: 'footing', value: 'academic-and-private-equal', sources: ['clusterPaper'] },
    ],
    assumed: [...STAND_IN, { lever: 'matchRatio', reason: 'ratio-not-given' }, { lever: 'requireResearch', reason: 'equal-footing' }],
    mechanisms: [
      { lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' },
      { lever: 'requireResearch', neutral: 'off', outcome: 'participations', direction: 'up' },
    ],
    policy: POLICIES['bl-nce-2007'],
  },
];

/** Quebec's own. */
export const QUEBEC_DESIGNS: readonly Programme[] = [
  {
    id: 'quebec-accord',
    country: 'quebec',
    sources: ['clusterPaper'],
    budget: { currency: 'CAD', amounts: [{ value: [0.1, 0.3], per: 'year', units: 10 }], sources: ['clusterPaper'] },
    terms: [
      { term: 'since', value: 2002, sources: ['clusterPaper'] },
      { term: 'beneficiaries', value: 'associations', sources: ['clusterPaper'] },
    ],
    assumed: [
      { what: 'budget', value: 2, reason: 'one-association' },
      { what: 'years', value: 10, reason: 'length-not-given' },
      { lever: 'projects', reason: 'cluster-organisations-only' },
      { lever: 'brokerage', reason: 'share-all' },
    ],
    mechanisms: [
      { lever: 'projects', neutral: 'on', outcome: 'federalCost', direction: null },
      { lever: 'brokerage', neutral: 0, outcome: 'members', direction: 'up' },
    ],
    policy: POLICIES['quebec-accord'],
  },
  {
    id: 'zones-innovation',
    country: 'quebec',
    sources: ['clusterPaper'],
    budget: { currency: 'CAD', amounts: [{ value: 690 }], note: 'government-contribution', sources: ['clusterPaper'] },
    terms: [
      { term: 'zones', value: 2, sources: ['clusterPaper'] },
      { term: 'years', value: 5, sources: ['clusterPaper'] },
    ],
    assumed: [
      { lever: 'matchRatio', reason: 'ratio-not-given' },
      { lever: 'concentrateOn', reason: 'two-zones' },
      { lever: 'sameRegion', reason: 'at-home' },
      { lever: 'schedule', reason: 'even-years' },
    ],
    mechanisms: [
      { lever: 'portfolio', neutral: 'fixed', outcome: 'projects', direction: null },
      { lever: 'sameRegion', neutral: 'off', outcome: 'spilloverGdp', direction: null },
    ],
    policy: POLICIES['zones-innovation'],
  },
];

/** Ratios that were published or asked for, on everything else of the Canadian programme. */
export const RATIO_DESIGNS: readonly Programme[] = [
  {
    id: 'europe-60-40',
    country: 'europe',
    sources: ['policyBrief'],
    budget: null,
    terms: [{ term: 'publicShare', value: 0.6, sources: ['policyBrief'] }],
    assumed: [...STAND_IN],
    mechanisms: [{ lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' }],
    policy: POLICIES['europe-60-40'],
  },
  {
    id: 'half-private',
    country: 'canada',
    sources: ['policyBrief'],
    budget: null,
    terms: [{ term: 'privateShareMin', value: 0.5, sources: ['policyBrief'] }],
    assumed: [...STAND_IN],
    mechanisms: [{ lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' }],
    policy: POLICIES['half-private'],
  },
];
