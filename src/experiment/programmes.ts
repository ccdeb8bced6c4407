/**
 * Programme designs as published, the designs that presets are built from. Three of them are presets of this version
 * (see presets.ts); the others wait for the levers that they need. Money as published: no currency is converted.
 */

/** A published term: a figure, a range, a word, or a yes. */
export type Term = number | string | boolean | readonly number[];

/** A published budget: amount or range, its currency, what one amount is for, and remarks. */
export interface ProgrammeBudget {
  readonly value: number | readonly number[];
  readonly currency: string;
  readonly per?: string;
  readonly note?: string;
  readonly also?: { readonly value: number; readonly per: string };
  readonly streams?: Readonly<Record<string, number>>;
}

/** One programme design. `levers`: what it sets, in its own words; `assumed`: what its sources leave open. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly sources: readonly string[];
  readonly budget: ProgrammeBudget | null;
  readonly facts: Readonly<Record<string, Term>>;
  readonly levers: Readonly<Record<string, Term>>;
  readonly assumed: readonly string[];
}

const CLUSTER_PAPER =
  'European Cluster Collaboration Platform, Input paper on the cluster policy landscapes and collaboration opportunities in the EU and Canada (December 2023)';
const PROGRAMME_PAGE = "ISED, About Canada's Global Innovation Clusters (web page)";
const POLICY_BRIEF = "Policy brief on Canada's federal cluster strategy (2017)";

/** Every programme design, Canada's own first. */
/* prettier-ignore */
export const PROGRAMMES: readonly Programme[] = [
  { id: 'gic-2018-2028', name: 'Global Innovation Clusters as designed', country: 'Canada', sources: [CLUSTER_PAPER, PROGRAMME_PAGE], budget: { value: 1681, currency: 'CAD M', note: 'maxima of both tranches; net envelope 1,689' }, facts: { clusters: 5, years: 10, matchRule: 1.0, realisedLeverage: 1.63, minPartners: 2, minSme: 1 }, levers: { match: 'as-realised', minPartners: 2, minSme: 1, portfolio: 'fixed' }, assumed: [] },
  { id: 'isi-only', name: 'Innovation Superclusters Initiative, not renewed', country: 'Canada', sources: [CLUSTER_PAPER], budget: { value: 979, currency: 'CAD M' }, facts: { years: 5 }, levers: { stopAtQuarter: 20 }, assumed: [] },
  { id: 'no-programme', name: 'No programme', country: '', sources: [], budget: { value: 0, currency: 'CAD M' }, facts: {}, levers: { budget: 0 }, assumed: [] },
  { id: 'nce-1989', name: 'Networks of Centres of Excellence', country: 'Canada', sources: [CLUSTER_PAPER], budget: null, facts: { since: 1989, match: 'none stated' }, levers: { research: 'led', match: 0 }, assumed: ['budget', 'researchWeight'] },
  { id: 'cecr-2007', name: 'Centres of Excellence in Commercialisation and Research', country: 'Canada', sources: [CLUSTER_PAPER], budget: null, facts: { since: 2007, match: 'required, ratio not given' }, levers: { match: 1, lag: 'shorter' }, assumed: ['budget', 'match', 'lag'] },
  { id: 'bl-nce-2007', name: 'Business-Led Networks of Centres of Excellence', country: 'Canada', sources: [CLUSTER_PAPER], budget: null, facts: { since: 2007, match: 'required, ratio not given', footing: 'academic and private equal' }, levers: { match: 1 }, assumed: ['budget', 'match'] },
  { id: 'manufacturing-usa', name: 'Manufacturing USA institutes', country: 'United States', sources: [POLICY_BRIEF], budget: { value: 70, currency: 'USD M', per: 'institute', note: 'up to' }, facts: { years: [5, 7], matchRule: 1.0, tapering: 'to self-sufficiency', openness: 'pre-competitive' }, levers: { match: 1, years: 6, ipOpenness: 'high', taper: true }, assumed: ['number of institutes', 'ipOpenness'] },
  { id: 'euroclusters', name: 'Euroclusters, cascade funding', country: 'European Union', sources: [CLUSTER_PAPER], budget: { value: 42, currency: 'EUR M' }, facts: { partnerships: 30, years: 4, smeShareMin: 0.75, maxPerSme: 60000, entities: 171 }, levers: { smeShareMin: 0.75, maxPerFirmEur: 60000, vouchers: true, minPartners: 1 }, assumed: [] },
  { id: 'suava', name: 'One Eurocluster (urban agriculture)', country: 'European Union', sources: [CLUSTER_PAPER], budget: { value: 1.05, currency: 'EUR M' }, facts: { clusters: 5 }, levers: { vouchers: true }, assumed: [] },
  { id: 'innosup-1', name: 'INNOSUP-1 cluster-facilitated projects', country: 'European Union', sources: [CLUSTER_PAPER], budget: { value: 132, currency: 'EUR M', note: 'about, six calls' }, facts: { projects: 30, perProject: [2.5, 5], partners: 222, smes: 1687 }, levers: { vouchers: true, crossCluster: true }, assumed: [] },
  { id: 'escp-4i', name: 'European Strategic Cluster Partnerships', country: 'European Union', sources: [CLUSTER_PAPER, 'European Cluster Collaboration Platform, Discussion paper on Canada, D3.5 (2017)', 'European Cluster Collaboration Platform, Canada country page (2017)'], budget: { value: [0.2, 0.45], currency: 'EUR M', per: 'partnership' }, facts: { partnerships: 97 }, levers: { internationalLinks: true, projects: false }, assumed: ['number of years'] },
  { id: 'clusters4future', name: 'Clusters4Future', country: 'Germany', sources: [CLUSTER_PAPER], budget: { value: 450, currency: 'EUR M', note: 'about' }, facts: { years: 3 }, levers: { research: 'led' }, assumed: ['match', 'years'] },
  { id: 'saxony', name: 'Cluster and network support, Saxony', country: 'Germany', sources: [CLUSTER_PAPER], budget: { value: 5, currency: 'EUR M', per: 'innovation cluster', also: { value: 0.2, per: 'cooperation network' } }, facts: { beneficiaries: 'cluster organisations only' }, levers: { brokerage: true, projects: false }, assumed: ['number of clusters'] },
  { id: 'poles-de-competitivite', name: 'Pôles de compétitivité', country: 'France', sources: [CLUSTER_PAPER], budget: null, facts: { beneficiaries: 'innovative SMEs', selfReported: '40 % of members report higher turnover' }, levers: { smeFirst: true, international: true }, assumed: ['budget', 'match'] },
  { id: 'spain-aei', name: 'Innovative business groups (AEI)', country: 'Spain', sources: [CLUSTER_PAPER], budget: { value: 49.6, currency: 'EUR M' }, facts: { large: 'only with SMEs' }, levers: { minSme: 1 }, assumed: ['match', 'years'] },
  { id: 'catalonia-2021-23', name: 'Catalonia clusters programme', country: 'Spain', sources: [CLUSTER_PAPER], budget: { value: 5.6, currency: 'EUR M', streams: { IRC: 2.5, NON: 3.0 } }, facts: { years: 3 }, levers: { selection: 'top-score' }, assumed: ['match'] },
  { id: 'poland-knc', name: 'Key National Clusters, internationalisation', country: 'Poland', sources: [CLUSTER_PAPER], budget: { value: 1.8, currency: 'EUR M', per: 'project of 2.27' }, facts: { selfFinanceMin: 0.2 }, levers: { match: 0.26, internationalLinks: true }, assumed: ['number of projects'] },
  { id: 'quebec-accord', name: 'ACCORD', country: 'Quebec', sources: [CLUSTER_PAPER], budget: { value: [0.1, 0.3], currency: 'CAD M', per: 'year' }, facts: { since: 2002, beneficiaries: 'associations; firms only exceptionally' }, levers: { brokerage: true, projects: false }, assumed: [] },
  { id: 'zones-innovation', name: "Zones d'innovation", country: 'Quebec', sources: [CLUSTER_PAPER], budget: { value: 690, currency: 'CAD M', note: 'government contribution' }, facts: { zones: 2, years: 5 }, levers: { concentrate: 2, sameRegion: true }, assumed: ['match'] },
  { id: 'innovation-network-dk', name: 'Innovation Network Denmark', country: 'Denmark', sources: [POLICY_BRIEF], budget: null, facts: { treated: 1225, years: 8 }, levers: { brokerage: true }, assumed: ['budget'] },
  { id: 'europe-60-40', name: 'European average financing, 60 % public', country: 'Europe', sources: [POLICY_BRIEF], budget: null, facts: { publicShare: 0.6 }, levers: { match: 0.667 }, assumed: ['all else as gic-2018-2028'] },
  { id: 'half-private', name: 'Advisory Council, at least half private', country: 'Canada', sources: [POLICY_BRIEF], budget: null, facts: { privateShareMin: 0.5 }, levers: { match: 1.0 }, assumed: ['all else as gic-2018-2028'] },
];
