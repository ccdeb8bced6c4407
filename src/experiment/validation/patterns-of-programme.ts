/** The patterns of section 8 that speak of the programme: projects, money, partners, members and what is said to have come of it. */
import { FIRST_CLUSTER_SCOPE } from '../../model/outcomes.ts';
import { CLUSTERS, FIRST_TRANCHE_END } from '../../model/published.ts';
import { fixed } from './number-text.ts';
import { around, factNumber, readingOf, sourcesOf, type Pattern, type Reading } from './pattern.ts';

const END = FIRST_TRANCHE_END;
const SPRING_2025 = 28;
const SPRING_2029 = 44;
const CLUSTER_IDS = CLUSTERS.map(({ id }) => id);

/** What a row says of itself beyond its limits. */
type Words = Pick<Pattern, 'id' | 'what' | 'quarter' | 'unit' | 'given' | 'facts' | 'reading'> &
  Partial<Pick<Pattern, 'published' | 'decimals' | 'note' | 'reason'>>;

/** A row around one figure, with a relative tolerance. */
function near(value: number, tolerance: number, words: Words): Pattern {
  return {
    published: fixed(value, Number.isInteger(value) ? 0 : 1),
    decimals: 0,
    source: sourcesOf(words.facts),
    ...words,
    ...around(value, tolerance),
  };
}

/** A row with limits of its own. */
function within(low: number, high: number, words: Words & Pick<Pattern, 'published'>): Pattern {
  return { decimals: 0, source: sourcesOf(words.facts), ...words, low, high };
}

const CURVE = 'commitment curve';
const TOTAL_VALUE = 'government and partners’ money committed';

/** The reading of government and partners' money together. */
function totalValue(quarter: number, scope: number): Reading {
  return {
    from: 'recording',
    how: TOTAL_VALUE,
    value: (read) => read('federalCommitted', quarter, scope) + read('partnersCommitted', quarter, scope),
  };
}

const additionalOverCost: Reading = {
  from: 'recording',
  how: 'additionalRdPerFederal × federal money / (federal and partners’ money)',
  value(read) {
    const federal = read('federalCommitted', SPRING_2029);
    const cost = federal + read('partnersCommitted', SPRING_2029);
    return cost > 0 ? (read('additionalRdPerFederal', SPRING_2029) * federal) / cost : 0;
  },
};

/** Clusters whose count of projects the limit of affordability raises; tried by lifting it. */
const SHORT_OF_MEANS: readonly string[] = ['ocean', 'protein'];
const FUNDED_ARE_SMALLER =
  'Consortia must be able to pay, which turns down the largest projects: those funded are smaller than the mean that the model draws from, and the same money pays for more of them. ' +
  'Without the limit (`affordSme`, `affordLarge`) this cluster’s count falls by 6 to 10 % into the tolerance, but the limit also decides who goes ahead alone, and so deadweight; ' +
  'a mean size of its own for one cluster would be a constant that exists for this row.';

const byCluster: readonly Pattern[] = CLUSTERS.flatMap(({ id }, c) => {
  const scope = FIRST_CLUSTER_SCOPE + c;
  const fact = `best-${id}`;
  return [
    near(factNumber(fact, 'projects'), 0.15, {
      id: `projects-${id}`,
      what: `projects of ${id}`,
      quarter: END,
      unit: 'projects',
      decimals: 1,
      given: 'envelope, mean size, commitment curve',
      facts: [fact],
      reading: readingOf('projects', END, scope),
      ...(SHORT_OF_MEANS.includes(id) ? { reason: FUNDED_ARE_SMALLER } : {}),
    }),
    near(factNumber(fact, 'totalM'), 0.15, {
      id: `value-${id}`,
      what: `total value of projects of ${id}`,
      quarter: END,
      unit: 'CAD M',
      given: 'envelope, leverage',
      facts: [fact],
      reading: totalValue(END, scope),
    }),
  ];
});

const membersThen = CLUSTER_IDS.reduce((sum, id) => sum + factNumber(`${id}-members`), 0);
const participationsThen = CLUSTER_IDS.reduce((sum, id) => sum + factNumber(`${id}-composition`, 'total'), 0);
const industry = 1000 * factNumber('industry-2023');
const federal = 1000 * factNumber('total-2023') - industry;
const BASS = 'bassInnovation and bassImitation';
const YIELD = 'realisedYield';

/** In the order of the specification. */
/* prettier-ignore */
export const PATTERNS_OF_PROGRAMME: readonly Pattern[] = [
  near(factNumber('prog-2020m-projects'), 0.25, { id: 'projects-7.75', what: 'projects so far', quarter: 7.75, unit: 'projects', decimals: 1, given: CURVE, facts: ['prog-2020m-projects'], reading: readingOf('projects', 7.75) }),
  near(factNumber('prog-2020d-projects'), 0.2, { id: 'projects-11', what: 'projects so far', quarter: 11, published: '> 265', unit: 'projects', given: CURVE, facts: ['prog-2020d-projects'], reading: readingOf('projects', 11) }),
  within(475, 575, { id: 'projects-20', what: 'projects so far', quarter: END, published: '> 500', unit: 'projects', given: CURVE, facts: ['projects-2023'], reading: readingOf('projects', END) }),
  ...byCluster,
  near(federal, 0.05, { id: 'federal-20', what: 'federal money in projects', quarter: END, unit: 'CAD M', given: 'envelopes, shares that reach projects', facts: ['total-2023', 'industry-2023'], reading: readingOf('federalCommitted', END), note: 'total investment less that of industry and other partners' }),
  near(industry, 0.06, { id: 'partners-20', what: 'partners’ money', quarter: END, published: '> 1,420', unit: 'CAD M', given: 'leverage', facts: ['industry-2023'], reading: readingOf('partnersCommitted', END), note: 'another source implies 1,500' }),
  within(0.95 * participationsThen, 1.05 * factNumber('partners-2023'), { id: 'participations-20', what: 'participations in projects', quarter: END, published: '2,308 to > 2,500', unit: 'participations', given: 'partners per project', facts: ['partners-2023', ...CLUSTER_IDS.map((id) => `${id}-composition`)], reading: readingOf('participations', END) }),
  within(2.2, 2.6, { id: 'smes-per-project-20', what: 'SMEs per project', quarter: END, published: '2.3 to 2.5', unit: '', decimals: 2, given: 'shares of kinds and partners per project', facts: ['prog-ised-targets', ...CLUSTER_IDS.map((id) => `${id}-composition`)], reading: readingOf('smesPerProject', END), note: 'shares of kinds are given, the number of SMEs per project follows from them, from partners per project and from the rules' }),
  near(membersThen, 0.02, { id: 'members-20', what: 'members of the clusters', quarter: END, unit: 'members', given: BASS, facts: CLUSTER_IDS.map((id) => `${id}-members`), reading: readingOf('members', END) }),
  near(factNumber('members-2025'), 0.05, { id: 'members-28', what: 'members of the clusters', quarter: SPRING_2025, published: '> 10,300', unit: 'members', given: BASS, facts: ['members-2025'], reading: readingOf('members', SPRING_2025) }),
  within(40, 110, { id: 'lapse-20', what: 'lapse at the end of the first tranche', quarter: END, published: '71 of 1,010', unit: 'CAD M', given: 'what was never allotted', facts: ['lapsed'], reading: readingOf('lapsed', END), note: '31 of it was never allotted and is given; only the rest follows from the model' }),
  within(12_000, 20_000, { id: 'job-years-20', what: 'gross job-years, total', quarter: END, published: '15,000, “on track”', unit: 'job-years', given: null, facts: ['target-jobs-2023'], reading: readingOf('grossJobYears', END), note: 'a target said to be on track, read as job-years' }),
  near(1000 * factNumber('gdp-2025'), 0.2, { id: 'gdp-28', what: 'gross GDP', quarter: SPRING_2025, unit: 'CAD M', given: null, facts: ['gdp-2025'], reading: readingOf('grossGdp', SPRING_2025), note: 'the study’s date is uncertain' }),
  near(factNumber('jobs-2025'), 0.2, { id: 'job-years-28', what: 'gross job-years', quarter: SPRING_2025, unit: 'job-years', given: 'spendingJobs', facts: ['jobs-2025'], reading: readingOf('grossJobYears', SPRING_2025), note: 'job-years per CAD M of the spending phase were derived from the ratio of the two facts' }),
  near(1000 * factNumber('gdp-2029'), 0.15, { id: 'gdp-44', what: 'gross GDP', quarter: SPRING_2029, unit: 'CAD M', given: YIELD, facts: ['gdp-2029'], reading: readingOf('grossGdp', SPRING_2029), note: 'a published forecast' }),
  near(factNumber('jobs-2029'), 0.15, { id: 'job-years-44', what: 'gross job-years', quarter: SPRING_2029, published: '> 83,000', unit: 'job-years', given: YIELD, facts: ['jobs-2029'], reading: readingOf('grossJobYears', SPRING_2029), note: 'a published forecast' }),
  { id: 'additional-rd', what: 'additional R&D over the cost of projects', quarter: SPRING_2029, published: '0.38, the subsidy’s share', unit: '', decimals: 2, low: 0.2, high: 0.7, given: null, facts: [], source: 'Dimos and Pugh 2016, 52 studies: crowding-out rejected, no evidence of substantial additionality; the subsidy’s share is 870 of 2,290', reading: additionalOverCost, note: 'no additionality and no crowding-out: R&D rises by the public money' },
];
