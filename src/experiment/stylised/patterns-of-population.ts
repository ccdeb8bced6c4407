/**
 * Patterns of the population and the network beyond those of the specification's section 8, each beside what it is elsewhere:
 * turnover, the inner tail, the shape and dispersion of growth, skew, nearness and repeated partners.
 */
import type { StylisedFactId } from './stylised-facts.ts';

const TURNOVER = 'Statistics Canada, The Daily, 2012-01-25: employer firms 2000 to 2008';
const GROWTH = 'Fu et al. 2005; Riccaboni et al. 2008 (abstracts)';
const SKYWIN = 'Desmarchelier et al. 2015, the project network of Skywin 2006–2014: a small world (abstract)';
const AFFILIATION = 'Newman, Strogatz and Watts 2001, for the comparison';
const SHOCKS = 'Laplace shocks of a quarter';
const NEARNESS = 'partnerDistance';
const REPEATS = 'pastPartnerWeight and followOn';

const WHY_TURNOVER =
  'Survival of 63 % and 43 % means a mean life of 13.0 years, so 7.7 % a year in a stationary population; the exit factors by size lower it to 6.5 %, and entry replaces exits by construction, while employers grew in number in those years. Hazards 1.4 times as high give 9.6 % of exits and survival after five years of 52 %: the two sources cannot both be met.';
const WHY_MEMBERS =
  'Eight in a hundred potential members have 500 jobs or more, against about one in seven hundred under one Pareto law, so that jobs sit in firms that hardly close. The members of a cluster are not an economy: the row weighted to an economy’s sizes is the one to compare.';
const WHY_EXIT_JOBS =
  'Firms of 5 to 100 jobs close too often for the jobs that they hold. Exit factors of 0.5 instead of 0.7 from 5 to 20 jobs would meet the row at 2.5 % with survival after ten years at its upper limit; 0.3, and 0.1 instead of 0.25 up to 100 jobs, give 2.1 % and survival above it.';
const WHY_SCALED =
  'Four independent Laplace quarters add up to a year with an excess kurtosis of 3/4, nearer to a normal. The tent of all firms together comes from mixing volatile small firms with steady large ones. Shocks whose sum over four quarters is Laplace (a normal with gamma variance of shape 1/4) would meet it at the same yearly variance, with an excess kurtosis of 12 in a quarter.';

/**
 * One pattern: a measure of `stylisedFacts`, how it is taken, what it is elsewhere, and the limits from `low` to `high`, in `unit`, for the
 * mean over replicates. `given`: what of it the model was given; null where it is predicted. `reason`: why it is missed, where it is.
 */
export interface StylisedPattern {
  readonly id: string;
  readonly measure: StylisedFactId;
  readonly how: string;
  readonly what: string;
  readonly published: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly given: string | null;
  /** Ids of facts that the row rests on; empty where `source` alone says it. */
  readonly facts: readonly string[];
  readonly source: string;
  readonly reason?: string;
}

/** What a row says of itself beyond its measure. */
type Words = Omit<StylisedPattern, 'measure' | 'how' | 'facts'> & Partial<Pick<StylisedPattern, 'facts'>>;

function row(measure: StylisedFactId, how: string, words: Words): StylisedPattern {
  return { measure, how, facts: [], ...words };
}

/** A share of firms or jobs that turns over in a year, with a tolerance in points. */
function yearly(measure: StylisedFactId, id: string, what: string, share: number, points: number, reason?: string): StylisedPattern {
  return {
    ...row(measure, 'from year’s end to year’s end, mean over the years', {
      id,
      what,
      published: `${(100 * share).toFixed(1)} %`,
      unit: 'share',
      low: share - points / 100,
      high: share + points / 100,
      given: null,
      source: TURNOVER,
    }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/* prettier-ignore */
const turnover: readonly StylisedPattern[] = [
  { ...yearly('entryRate', 'entry-rate', 'firms born in a year', 0.108, 2, WHY_TURNOVER), given: 'entryRate' },
  yearly('exitRate', 'exit-rate', 'firms closed in a year', 0.09, 2, WHY_TURNOVER),
  yearly('entrantJobs', 'entrant-jobs', 'jobs in firms born in a year, potential members', 0.019, 1, WHY_MEMBERS),
  yearly('exitJobs', 'exit-jobs', 'jobs in firms closed in a year, potential members', 0.016, 1, WHY_MEMBERS),
  yearly('entrantJobsNational', 'entrant-jobs-national', 'jobs in firms born in a year, weighted to an economy’s sizes', 0.019, 1),
  yearly('exitJobsNational', 'exit-jobs-national', 'jobs in firms closed in a year, weighted to an economy’s sizes', 0.016, 1, WHY_EXIT_JOBS),
];

/* prettier-ignore */
const shape: readonly StylisedPattern[] = [
  row('tailLargeInner', 'maximum likelihood of a Pareto truncated to 1,500 to 20,000 jobs', { id: 'tail-large-inner', what: 'size tail among large firms well above the edge at 500 jobs', published: '1.06', unit: 'exponent', low: 0.95, high: 1.2, given: 'sizeExponent', facts: ['axtell'], source: 'Axtell, Science 293, abstract' }),
  row('growthLaplaceGain', 'log-likelihood of the best Laplace less that of the best normal, a firm and year: −0.048 of a normal, 0.072 of a Laplace', { id: 'growth-laplace', what: 'growth of ln jobs over a year: fit of a Laplace over a normal', published: 'tent-shaped (Laplace centre)', unit: '', low: 0, high: Infinity, given: SHOCKS, facts: ['beta-size'], source: GROWTH }),
  row('growthLaplaceGainScaled', 'the same for growth times size^β', { id: 'growth-laplace-scaled', what: 'growth of ln jobs over a year, scaled by size: fit of a Laplace over a normal', published: 'tent-shaped (Laplace centre)', unit: '', low: 0, high: Infinity, given: SHOCKS, facts: ['beta-size'], source: GROWTH, reason: WHY_SCALED }),
  row('dispersionExponent', 'least squares over classes of size that double', { id: 'growth-dispersion', what: 'dispersion of growth over a year falls as size^−β: β', published: '0.14 to 0.20', unit: 'exponent', low: 0.14, high: 0.22, given: 'growthSizeExponent, by quarter', facts: ['beta-size'], source: GROWTH }),
];

/* prettier-ignore */
const network: readonly StylisedPattern[] = [
  row('degreeGini', 'Gini coefficient over nodes; about 0.2 where links fall at random', { id: 'network-gini', what: 'project network: inequality of the number of partners', published: 'skewed', unit: 'ratio', low: 0.4, high: 1, given: null, source: SKYWIN }),
  row('clusteringOverAffiliation', 'share of firms’ pairs of partners that are partners, over the same with consortia filled at random', { id: 'network-clustering-consortia', what: 'project network: clustering over that of random consortia of the same sizes', published: 'above 1', unit: 'times', low: 1, high: Infinity, given: null, source: AFFILIATION }),
  row('largestPart', 'nodes of the largest connected part over all', { id: 'network-part', what: 'project network: share of partners in one connected part; clusters share no partners', published: 'connected within clusters', unit: 'share', low: 0.125, high: 1, given: null, source: SKYWIN }),
  row('withinRegionOdds', 'over random pairing of link ends within a cluster', { id: 'network-region', what: 'project network: odds of a link within a region', published: 'above 1', unit: 'times', low: 1.1, high: Infinity, given: NEARNESS, source: 'sign: Bottazzi and Peri 2003 (abstract)' }),
  row('distanceSlope', 'Poisson regression over pairs of regions beside random pairing', { id: 'network-distance', what: 'project network: change of the log chance of a link', published: 'falls with distance', unit: 'per 1,000 km', low: -5, high: -0.05, given: NEARNESS, source: 'sign: Bottazzi and Peri 2003 (abstract)' }),
  row('repeatsOverRandom', 'repeated meetings over those of random pairing with everybody’s number of meetings', { id: 'network-repeats', what: 'project network: meetings with past partners', published: 'above 1', unit: 'times', low: 1.1, high: Infinity, given: REPEATS, source: 'assumption of the model (specification S6)' }),
];

/** In the order of the specification: how firms come and go, their sizes and growth, the network. */
export const PATTERNS_OF_POPULATION: readonly StylisedPattern[] = [...turnover, ...shape, ...network];
