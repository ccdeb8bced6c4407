/** The patterns of section 8 that only a look into the worlds shows: who takes part, how firms live and grow, the shape of the network. */
import { CLUSTERS, FIRST_TRANCHE_END } from '../../model/published.ts';
import { PARTNER_KINDS, type WorldMeasureId } from './measures.ts';
import { fixed } from './number-text.ts';
import { factNumber, sourcesOf, type Pattern, type Reading } from './pattern.ts';

/** Points by which a share of participations may differ from the published one. */
const POINTS = 4;

/** A reading of a measure. */
function look(measure: WorldMeasureId, how: string, times = 1): Reading {
  return { from: 'worlds', how, measure, times };
}

/** A reading of a share in %. */
function percent(measure: WorldMeasureId, how: string): Reading {
  return look(measure, how, 100);
}

const KIND_NAMES = { sme: 'SMEs', large: 'large firms', research: 'research organisations', other: 'others' } as const;

const composition: readonly Pattern[] = CLUSTERS.flatMap(({ id }) => {
  const facts = [`${id}-composition`];
  const total = factNumber(facts[0]!, 'total');
  return PARTNER_KINDS.map((kind): Pattern => {
    const share = (100 * factNumber(facts[0]!, kind)) / total;
    return {
      id: `composition-${id}-${kind}`,
      what: `participations in ${id}: ${KIND_NAMES[kind]}`,
      quarter: FIRST_TRANCHE_END,
      published: fixed(share, 1),
      unit: '%',
      decimals: 1,
      low: Math.max(0, share - POINTS),
      high: share + POINTS,
      given: 'shares of kinds in the search for partners',
      facts,
      source: sourcesOf(facts),
      reading: look(`composition-${id}-${kind}`, 'participations in funded projects by kind'),
    };
  });
});

const SURVIVAL = 'Innovation, Science and Economic Development Canada 2018, as shown by onregionalecdev.com';
const WEIBULL = 'exitShape and exitScale';
const SKYWIN = 'Desmarchelier et al. 2015, the project network of Skywin 2006–2014: a small world (abstract)';
const GROWTH = 'Fu et al. 2005; Riccaboni et al. 2008 (abstracts)';
const SHOCKS = 'Laplace shocks of a quarter';
const AXTELL = sourcesOf(['axtell']);
const ITALY = 'Italian investment subsidies: employment +17 % over six years for marginal firms (abstract)';
const DALY = 'Daly 2018, Denmark: labour productivity +7 % after four years (abstract)';
const TAIL = 'sizeExponent';
const MATCHED = 'matched controls, difference in differences of mean logarithms';

const TAIL_NOTE = 'the tail at t = 0 is given; that it lasts follows from the model';
const TRUTH = 'the same firms without the programme, difference in differences of mean logarithms';
const TRUTH_NOTE =
  'the mean treated firm, as it truly is: the study compares firms on either side of a threshold, which leaves little selection, and is not held against a matched estimate';
const MATCHED_NOTE =
  'the mean treated firm, as an evaluator estimates it by matching, to compare like with like; it holds selection besides the effect, which the evaluation of treated firms takes apart';
const NO_CHANNEL =
  'The model has no channel from a project to value added per job: what a project earns employs people at one value added per worker (`vaPerWorker`) in every firm, ' +
  'so that projects add jobs and leave value added per job nearly where it was. The row would be met only if that value came without new jobs, ' +
  'against the row on jobs of treated SMEs and the published jobs; a channel of its own would be a parameter that exists for this row alone.';
const EMPTY_EDGE =
  'A firm’s kind is kept: a large firm that shrinks below 500 jobs leaves the fit and an SME that grows past 500 does not enter it, so that with time the lower edge empties ' +
  'and the tail looks heavier. From 1,500 jobs up, which growth from the edge hardly reaches, the exponent stays that of the start. A pull towards a mean size, or an entry of ' +
  'large firms, would mend this row alone and change growth and survival, which have evidence of their own.';

/** In the order of the specification. */
/* prettier-ignore */
export const PATTERNS_OF_FIRMS: readonly Pattern[] = [
  ...composition,
  { id: 'treated-jobs', what: 'jobs of treated SMEs, six years after the first project', quarter: null, published: '+17', unit: '%', decimals: 1, low: 3, high: 20, given: null, facts: [], source: ITALY, reading: percent('employmentTrue', TRUTH), note: TRUTH_NOTE },
  { id: 'treated-productivity', what: 'value added per job of treated SMEs, four years after the first project', quarter: null, published: '+7', unit: '%', decimals: 1, low: 2, high: 10, given: null, facts: [], source: DALY, reading: percent('productivityMatched', `${MATCHED}, jobs that projects cause counted`), note: MATCHED_NOTE, reason: NO_CHANNEL },
  { id: 'survival-5', what: 'entrants alive after 5 years', quarter: null, published: '63', unit: '%', decimals: 1, low: 60, high: 66, given: WEIBULL, facts: [], source: SURVIVAL, reading: percent('survival5', 'entrants born early enough to be watched so long') },
  { id: 'survival-10', what: 'entrants alive after 10 years', quarter: null, published: '43', unit: '%', decimals: 1, low: 40, high: 46, given: WEIBULL, facts: [], source: SURVIVAL, reading: percent('survival10', 'entrants born early enough to be watched so long') },
  { id: 'tail-sme', what: 'exponent of the size tail among SMEs after 11 years', quarter: 44, published: '1.06', unit: '', decimals: 2, low: 0.95, high: 1.2, given: TAIL, facts: ['axtell'], source: AXTELL, reading: look('tailSme', 'maximum likelihood of a Pareto truncated to 10 to 500 jobs'), note: TAIL_NOTE },
  { id: 'tail-large', what: 'exponent of the size tail among large firms after 11 years', quarter: 44, published: '1.06', unit: '', decimals: 2, low: 0.95, high: 1.2, given: TAIL, facts: ['axtell'], source: AXTELL, reading: look('tailLarge', 'maximum likelihood of a Pareto truncated to 500 to 20,000 jobs'), note: TAIL_NOTE, reason: EMPTY_EDGE },
  { id: 'growth-kurtosis', what: 'growth of ln jobs over a year: excess kurtosis', quarter: 44, published: 'tent-shaped (Laplace centre)', unit: '', decimals: 2, low: 1, high: Infinity, given: SHOCKS, facts: ['beta-size'], source: GROWTH, reading: look('growthKurtosis', 'firms that begin the year with at least 20 jobs and live through it; 0 is a normal’s') },
  { id: 'growth-centre', what: 'growth of ln jobs over a year: share within half a standard deviation', quarter: 44, published: 'tent-shaped (Laplace centre)', unit: '%', decimals: 1, low: 40, high: Infinity, given: SHOCKS, facts: ['beta-size'], source: GROWTH, reading: percent('growthNearMiddle', 'the same firms; 38.3 is a normal’s') },
  { id: 'network-clustering', what: 'project network: clustering over that of a random one', quarter: 44, published: 'small world', unit: 'times', decimals: 0, low: 50, high: Infinity, given: null, facts: [], source: SKYWIN, reading: look('clusteringOverRandom', 'mean share of a node’s pairs of partners that are partners, over mean degree by nodes') },
  { id: 'network-paths', what: 'project network: mean path over that of a random one', quarter: 44, published: 'small world', unit: 'times', decimals: 2, low: 0, high: 1.5, given: null, facts: [], source: SKYWIN, reading: look('pathOverRandom', 'mean steps within the largest part over ln(nodes) / ln(mean degree)') },
  { id: 'network-degree', what: 'project network: the most partners over the median', quarter: 44, published: 'skewed', unit: 'times', decimals: 1, low: 10, high: Infinity, given: null, facts: [], source: SKYWIN, reading: look('degreeTopOverMedian', 'distinct partners by node') },
];
