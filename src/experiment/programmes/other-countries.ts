/** Designs of other countries: the United States, Germany, France, Spain, Poland, Denmark. */
import { PUBLISHED_BUDGET } from '../../model/published.ts';
import { PUBLISHED_POLICY } from '../../model/policy.ts';
import { STAND_IN } from './canada.ts';
import { POLICIES } from './policies.ts';
import type { Programme } from './programme.ts';

/** The institutes of the United States. */
export const MANUFACTURING_USA: Programme = {
  id: 'manufacturing-usa',
  country: 'united-states',
  sources: ['policyBrief'],
  budget: { currency: 'USD', amounts: [{ value: 70, per: 'institute', units: 15 }], note: 'up-to', sources: ['policyBrief'] },
  terms: [
    { term: 'years', value: [5, 7], sources: ['policyBrief'] },
    { term: 'matchRule', value: 1, sources: ['policyBrief'] },
    { term: 'tapering', value: 'to-self-sufficiency', sources: ['policyBrief'] },
    { term: 'openness', value: 'pre-competitive', sources: ['policyBrief'] },
  ],
  assumed: [
    { what: 'units', value: 15, reason: 'number-not-given' },
    { what: 'years', value: 6, reason: 'middle-of-years' },
    { lever: 'ipOpenness', reason: 'results-opened' },
    { lever: 'schedule', reason: 'even-years' },
  ],
  mechanisms: [
    { lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: null },
    { lever: 'taper', neutral: 0, outcome: 'federalCost', direction: 'down' },
    { lever: 'ipOpenness', neutral: PUBLISHED_POLICY.ipOpenness, outcome: 'spilloverGdp', direction: 'up' },
  ],
  // What falls to nothing over six years comes to 12.5 of the 24 quarters: the lever's sum is such that the published one is given.
  policy: POLICIES['manufacturing-usa'],
};

/** Germany, France, Spain and Poland. */
export const EUROPEAN_DESIGNS: readonly Programme[] = [
  {
    id: 'clusters4future',
    country: 'germany',
    sources: ['clusterPaper'],
    budget: { currency: 'EUR', amounts: [{ value: 450 }], note: 'about', sources: ['clusterPaper'] },
    terms: [{ term: 'years', value: 3, sources: ['clusterPaper'] }],
    assumed: [
      { what: 'years', value: 3, reason: 'three-or-ten' },
      { lever: 'matchRatio', reason: 'ratio-not-given' },
      { lever: 'requireResearch', reason: 'research-led' },
    ],
    mechanisms: [
      { lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' },
      { lever: 'requireResearch', neutral: 'off', outcome: 'participations', direction: 'up' },
    ],
    policy: POLICIES['clusters4future'],
  },
  {
    id: 'saxony',
    country: 'germany',
    sources: ['clusterPaper'],
    budget: {
      currency: 'EUR',
      amounts: [
        { value: 5, per: 'innovation-cluster', units: 5 },
        { value: 0.2, per: 'cooperation-network', units: 10 },
      ],
      sources: ['clusterPaper'],
    },
    terms: [{ term: 'beneficiaries', value: 'cluster-organisations', sources: ['clusterPaper'] }],
    assumed: [
      { what: 'units', value: 5, reason: 'one-per-cluster' },
      { what: 'units', value: 10, reason: 'number-not-given' },
      { what: 'years', value: 5, reason: 'length-not-given' },
      { lever: 'projects', reason: 'cluster-organisations-only' },
      { lever: 'brokerage', reason: 'share-all' },
    ],
    mechanisms: [
      { lever: 'projects', neutral: 'on', outcome: 'projects', direction: 'down' },
      { lever: 'brokerage', neutral: 0, outcome: 'members', direction: 'up' },
    ],
    policy: POLICIES['saxony'],
  },
  {
    id: 'poles-de-competitivite',
    country: 'france',
    sources: ['clusterPaper'],
    budget: null,
    terms: [
      { term: 'beneficiaries', value: 'innovative-smes', sources: ['clusterPaper'] },
      { term: 'selfReported', value: 'two-fifths-higher-turnover', sources: ['clusterPaper'] },
    ],
    assumed: [
      ...STAND_IN,
      { lever: 'matchRatio', reason: 'ratio-not-given' },
      { lever: 'selection', reason: 'smes-first' },
      { lever: 'international', reason: 'share-stated' },
    ],
    mechanisms: [
      { lever: 'selection', neutral: 'top-score', outcome: 'smesPerProject', direction: 'up' },
      { lever: 'international', neutral: 0, outcome: 'spilloverGdp', direction: 'up' },
    ],
    policy: POLICIES['poles-de-competitivite'],
  },
  {
    id: 'spain-aei',
    country: 'spain',
    sources: ['clusterPaper'],
    budget: { currency: 'EUR', amounts: [{ value: 49.6 }], sources: ['clusterPaper'] },
    terms: [{ term: 'large', value: 'only-with-smes', sources: ['clusterPaper'] }],
    assumed: [
      { what: 'years', value: 3, reason: 'length-not-given' },
      { lever: 'matchRatio', reason: 'ratio-not-given' },
    ],
    mechanisms: [{ lever: 'minSme', neutral: 0, outcome: 'smesPerProject', direction: 'up' }],
    policy: POLICIES['spain-aei'],
  },
  {
    id: 'catalonia-2021-23',
    country: 'spain',
    sources: ['clusterPaper'],
    budget: {
      currency: 'EUR',
      amounts: [{ value: 5.6 }],
      note: 'two-streams',
      sources: ['clusterPaper'],
    },
    terms: [{ term: 'years', value: 3, sources: ['clusterPaper'] }],
    assumed: [
      { lever: 'matchRatio', reason: 'ratio-not-given' },
      { lever: 'minSme', reason: 'no-firm-asked' },
      { lever: 'scoreWeightAdditionality', reason: 'merit-alone' },
      { lever: 'schedule', reason: 'even-years' },
    ],
    mechanisms: [
      { lever: 'selection', neutral: 'first-come', outcome: 'grossGdp', direction: null },
      {
        lever: 'scoreWeightAdditionality',
        neutral: PUBLISHED_POLICY.scoreWeightAdditionality,
        outcome: 'deadweightShare',
        direction: null,
      },
    ],
    policy: POLICIES['catalonia-2021-23'],
  },
  {
    id: 'poland-knc',
    country: 'poland',
    sources: ['clusterPaper'],
    budget: { currency: 'EUR', amounts: [{ value: 1.8, per: 'project', units: 20 }], sources: ['clusterPaper'] },
    terms: [{ term: 'selfFinanceMin', value: 0.2, sources: ['clusterPaper'] }],
    assumed: [
      { what: 'units', value: 20, reason: 'number-not-given' },
      { what: 'years', value: 5, reason: 'length-not-given' },
      { lever: 'matchRatio', reason: 'amounts-of-project' },
      { lever: 'international', reason: 'share-tenth' },
    ],
    mechanisms: [
      { lever: 'matchRatio', neutral: 'as-realised', outcome: 'partnersCommitted', direction: 'down' },
      { lever: 'international', neutral: 0, outcome: 'federalCommitted', direction: 'down' },
    ],
    policy: POLICIES['poland-knc'],
  },
];

/** Denmark's networks. */
export const INNOVATION_NETWORK_DENMARK: Programme = {
  id: 'innovation-network-dk',
  country: 'denmark',
  sources: ['policyBrief'],
  budget: null,
  terms: [
    { term: 'treated', value: 1225, sources: ['policyBrief'] },
    { term: 'yearsStudied', value: 8, sources: ['policyBrief'] },
  ],
  assumed: [
    { what: 'budget', value: PUBLISHED_BUDGET, reason: 'stand-in' },
    { what: 'years', value: 8, reason: 'as-long-as-studied' },
    { lever: 'brokerage', reason: 'share-twice' },
    { lever: 'projects', reason: 'projects-kept' },
  ],
  mechanisms: [{ lever: 'brokerage', neutral: 0, outcome: 'members', direction: 'up' }],
  policy: POLICIES['innovation-network-dk'],
};
