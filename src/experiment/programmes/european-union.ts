/** Designs of the European Union: grants through clusters, projects across clusters, partnerships abroad. */
import { POLICIES } from './policies.ts';
import type { Programme } from './programme.ts';

/** Every design of the European Union. */
export const UNION_DESIGNS: readonly Programme[] = [
  {
    id: 'euroclusters',
    country: 'european-union',
    sources: ['clusterPaper'],
    budget: { currency: 'EUR', amounts: [{ value: 42 }], sources: ['clusterPaper'] },
    terms: [
      { term: 'partnerships', value: 30, sources: ['clusterPaper'] },
      { term: 'entities', value: 171, sources: ['clusterPaper'] },
      { term: 'years', value: 4, sources: ['clusterPaper'] },
      { term: 'smeShareMin', value: 0.75, sources: ['clusterPaper'] },
      { term: 'maxPerSme', value: 60_000, sources: ['clusterPaper'] },
    ],
    assumed: [
      { lever: 'vouchers', reason: 'share-half' },
      { lever: 'minPartners', reason: 'one-partner' },
      { lever: 'schedule', reason: 'even-years' },
    ],
    mechanisms: [
      { lever: 'vouchers', neutral: 0, outcome: 'additionalRd', direction: 'up' },
      { lever: 'minSmeShare', neutral: 0, outcome: 'smesPerProject', direction: null },
      { lever: 'maxPerFirm', neutral: 0, outcome: 'federalCommitted', direction: 'down' },
    ],
    policy: POLICIES['euroclusters'],
  },
  {
    id: 'suava',
    country: 'european-union',
    sources: ['clusterPaper'],
    budget: { currency: 'EUR', amounts: [{ value: 1.05 }], sources: ['clusterPaper'] },
    terms: [{ term: 'clusters', value: 5, sources: ['clusterPaper'] }],
    assumed: [
      { what: 'years', value: 4, reason: 'as-the-programme' },
      { lever: 'projects', reason: 'grants-only' },
      { lever: 'vouchers', reason: 'share-all' },
    ],
    mechanisms: [
      { lever: 'projects', neutral: 'on', outcome: 'federalCost', direction: null },
      { lever: 'vouchers', neutral: 0, outcome: 'additionalRd', direction: 'up' },
    ],
    policy: POLICIES['suava'],
  },
  {
    id: 'innosup-1',
    country: 'european-union',
    sources: ['clusterPaper'],
    budget: { currency: 'EUR', amounts: [{ value: 132 }], note: 'about-six-calls', sources: ['clusterPaper'] },
    terms: [
      { term: 'calls', value: 6, sources: ['clusterPaper'] },
      { term: 'projects', value: 30, sources: ['clusterPaper'] },
      { term: 'perProject', value: [2.5, 5], sources: ['clusterPaper'] },
      { term: 'partners', value: 222, sources: ['clusterPaper'] },
      { term: 'smes', value: 1687, sources: ['clusterPaper'] },
    ],
    assumed: [
      { what: 'years', value: 6, reason: 'year-per-call' },
      { lever: 'vouchers', reason: 'share-half' },
      { lever: 'minCrossCluster', reason: 'one-across' },
    ],
    mechanisms: [
      { lever: 'vouchers', neutral: 0, outcome: 'additionalRd', direction: 'up' },
      { lever: 'minCrossCluster', neutral: 0, outcome: 'participations', direction: 'up' },
    ],
    policy: POLICIES['innosup-1'],
  },
  {
    id: 'escp-4i',
    country: 'european-union',
    sources: ['clusterPaper', 'discussionPaper', 'countryPage'],
    budget: {
      currency: 'EUR',
      amounts: [{ value: [0.2, 0.45], per: 'partnership', units: 97 }],
      sources: ['clusterPaper', 'discussionPaper', 'countryPage'],
    },
    terms: [{ term: 'partnerships', value: 97, sources: ['clusterPaper', 'discussionPaper', 'countryPage'] }],
    assumed: [
      { what: 'budget', value: 46.03, reason: 'middle-of-range' },
      { what: 'years', value: 5, reason: 'length-not-given' },
      { lever: 'projects', reason: 'cluster-organisations-only' },
      { lever: 'international', reason: 'share-all' },
    ],
    mechanisms: [
      { lever: 'projects', neutral: 'on', outcome: 'projects', direction: 'down' },
      { lever: 'international', neutral: 0, outcome: 'spilloverGdp', direction: 'up' },
    ],
    policy: POLICIES['escp-4i'],
  },
];
