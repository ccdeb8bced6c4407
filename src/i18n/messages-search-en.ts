/** Texts about search, in English. */
import type { SearchMessages } from './messages-search.ts';

const OF: SearchMessages['ofObjectives'] = {
  additionalJobYears: 'additional job-years',
  additionalGdp: 'additional GDP',
  publicCost: 'federal cost',
  regions: 'regions reached',
};

/** The texts. */
export const ENGLISH: SearchMessages = {
  allPolicies: (count) => `Show all ${count} policies`,
  fewerPolicies: (count) => `Show the first ${count}`,
  lead: 'What is the best that a budget can buy? A search tries many policies, keeps those that no other one beats, and makes the next ones from them. It looks at four things at once: additional job-years, additional GDP, federal cost, and how many regions the additional jobs reach.',
  start: (letter, title) =>
    `It starts from ${letter}, ${title}. Its assumptions, its clusters, and every part of its policy that is not ticked below stay as they are.`,
  budget: 'Budget, $ million',
  budgetHint: (letter, planned) => `No policy may plan to spend more. ${letter} plans ${planned}.`,
  budgetBack: (letter) => `As ${letter} plans`,
  budgetRefused: (min, max) => `A budget is from ${min} to ${max}.`,
  free: 'What may change',
  groups: {
    money: { name: 'Sum of money', what: 'The budget from nothing to the sum above, when money ends, whether it tapers off' },
    match: { name: 'Industry match', what: 'How many dollars industry has to bring for each federal one' },
    shares: { name: 'Shares of the clusters', what: 'How the money is shared among the clusters; a cluster may get none' },
    portfolio: { name: 'Portfolio rule', what: 'How money moves among clusters during the programme' },
    selection: { name: 'Selection of projects', what: 'How projects are chosen, and what their score counts' },
    rules: { name: 'Consortium rules', what: 'Partners, SMEs, research organizations, regions, intellectual property' },
    services: { name: 'Services', what: 'What is paid from the programme’s money beside projects' },
  },
  effort: 'How thorough',
  efforts: { quick: 'Quick', usual: 'Usual', thorough: 'Thorough' },
  effortSize: (population, generations, replicates, winners, fresh) =>
    `${population} policies in each of ${generations} generations, ${replicates} futures each. Then the start and up to ${winners} policies, the best on each count and others spread along the frontier, are judged anew in ${fresh} futures that the search has never seen.`,
  time: (minutes) => (minutes === 1 ? 'about a minute here' : `about ${minutes} minutes here`),
  readAt: 'Read in',
  futuresDiffer: {
    luck: 'Futures differ in luck alone.',
    assumptions: 'Futures differ in luck and in the assumptions that are not known.',
  },
  begin: 'Search',
  job: 'Search for policies',
  nothingFree: 'Tick at least one part of the policy that may change.',
  noMoney: 'This scenario has no money to search with: start from one that has.',
  phases: { search: 'Searching', fresh: 'Judging the best and others along the frontier in fresh luck' },
  further: (generations) => `Search ${generations} generations further`,
  judgeAnew: 'Judge what was found in fresh luck',

  objectives: {
    additionalJobYears: 'Additional job-years',
    additionalGdp: 'Additional GDP',
    publicCost: 'Federal cost',
    regions: 'Regions reached',
  },
  ofObjectives: OF,
  amounts: {
    additionalJobYears: (amount) => `${amount} ${OF.additionalJobYears}`,
    additionalGdp: (amount) => `${amount} ${OF.additionalGdp}`,
    publicCost: (amount) => `${amount} ${OF.publicCost}`,
    regions: (amount) => `${amount} ${OF.regions}`,
  },
  axis: (name, less) => `${name} (${less ? 'less' : 'more'} is better)`,
  growth: 'Whether going on is worth it',
  growthAxis: 'How much the frontier covers of all that could be reached, by generation',
  generation: (number) => `generation ${number}`,
  growthSentence: (generations, grows) => {
    const so = `${generations} ${generations === 1 ? 'generation' : 'generations'} so far.`;
    if (grows === null) return `${so} Too few to tell whether going on is worth it.`;
    return grows
      ? `${so} The frontier was still growing in the last ones: going on is likely to help.`
      : `${so} The frontier is no longer growing: more generations would hardly help.`;
  },

  frontier: 'Best policies found',
  frontierTerm: (letter, when, budget) =>
    `${letter === '' ? 'From a scenario that is no longer on the table' : `From ${letter}`}, by ${when}, within ${budget}: what no other policy beat in the luck of the search`,
  across: 'Across',
  upwards: 'Upwards',
  dotSize: 'Size of the dots',
  sameSize: 'all alike',
  chartLabel: (y, x) => `Policies by ${y} (upwards) and ${x} (to the right)`,
  keys: 'Arrow keys walk along the policies, Enter opens one as a scenario.',
  legend: {
    fresh: 'in fresh luck, with 95% intervals',
    promised: 'what the search had promised',
    searched: 'in the luck of the search alone',
    beaten: 'beaten by another one in fresh luck',
    start: (letter) => (letter === '' ? 'where the search started' : `${letter}, where the search started`),
    size: (name) => `the larger, the more: ${name}`,
  },
  policy: (number) => `Policy ${number}`,
  startName: (letter) => (letter === '' ? 'Start of the search' : `${letter}, start of the search`),
  theStart: 'the start',
  readoutEmpty: 'Point at a dot, or walk along them with the arrow keys, to read what a policy changes.',
  opens: 'A click or Enter opens it as a scenario.',
  onlySearched: 'in the luck of the search alone',
  isBeaten: 'beaten by another one in fresh luck',

  futures: (count, written) => `${written} ${count === 1 ? 'future' : 'futures'}`,
  freshFutures: (count, written) => `${written} fresh ${count === 1 ? 'future' : 'futures'}`,
  searchFutures: (count, written) => `${written} ${count === 1 ? 'future' : 'futures'} of the search itself, not judged anew`,
  judged: (policies, futures, { unbeaten, shown, stands }, letter) => {
    const start = letter === '' ? 'the start' : letter;
    const found = unbeaten === 0 ? 'all others are' : unbeaten === 1 ? 'one of them is not' : `${unbeaten} of them are not`;
    const some = shown < unbeaten ? ` (${shown} of these, spread along the frontier, are shown)` : '';
    return `${policies} policies were judged in ${futures} each. A policy is beaten where another one is as good on all four counts and better on one. In the luck of the search ${found}${some}; ${start} ${stands ? 'is not beaten either' : 'is beaten'}.`;
  },
  judgedAnew: ({ policies, shown, beaten }, futures, own) => {
    const all = policies < shown ? `${policies} of the ${shown} shown, the best on each count among them,` : `All ${policies}`;
    const those = beaten === 0 ? 'none of them is beaten' : beaten === 1 ? 'one of them is beaten' : `${beaten} of them are beaten`;
    return `${policies === 1 && shown === 1 ? 'It was' : `${all} were`} judged anew in ${futures}: what follows is of these, and ± is a 95% interval. There, ${those} by another one judged anew${own}.`;
  },
  startThere: (start, beaten) => `, and ${start} ${beaten ? 'is beaten' : 'is not'}`,
  ownLuck: ', in the luck of the search alone',
  atNoMoreCost: (start, basis) => `At no more federal cost than ${start}${basis}`,
  atAnyCost: (basis) => `At any cost within the budget${basis}`,
  gain: (where, of, number, share, start, cost) =>
    `${where}: policy ${number} brings the most ${of}, ${share} against ${start}; federal cost ${cost}.`,
  gainUntold: (where, of, number, share) => `${where}: policy ${number} brings the most ${of}, but its ${share} cannot be told from luck.`,
  noGain: (where, of) => `${where}: none brings more ${of}.`,
  trade: (from, x, to, y, amounts, basis) =>
    `The trade-off${basis}: going from policy ${from}, the best on ${x}, to policy ${to}, the best on ${y}, means ${amounts}.`,
  tradeUntold: (from, x, to, y, amounts) =>
    `Between ${x} and ${y} no trade-off can be told from luck: from policy ${from}, the best on ${x}, to policy ${to}, the best on ${y}, it is ${amounts}.`,
  sameBest: (number, x, y, basis) => `Between ${x} and ${y} there is no trade-off${basis}: policy ${number} is the best on both.`,
  promised: (list, start) => `The search promised ${list} than fresh luck gives${start}.`,
  promisedStart: (letter, list) => `; of ${letter}, which nobody picked by its results, ${list}`,
  promisedMore: (share, of) => `${share} more ${of}`,
  promisedLess: (share, of) => `${share} ${/years|regions/.test(of) ? 'fewer' : 'less'} ${of}`,
  promisedAlike: (of) => `no more ${of}`,
  pickedBy: (points, name) => `${points} on ${name}`,
  pickedFlattered: (list) => `Picking by results flattered beyond the luck that all shared: ${list}.`,
  pickedUntold: (list) =>
    `What picking by results adds to the luck that all shared, ${list}, cannot be told: no flattery shows beyond the luck of those futures.`,
  notFresh: 'Not judged in fresh luck yet: the best of many look better than they are.',
  and: ' and ',

  columns: { policy: 'Policy', changes: 'What it changes', open: 'Open as a scenario' },
  searchedValue: (value) => `search: ${value}`,
  moreChanges: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  noChanges: 'nothing',
  open: 'Open',
  openNamed: (name) => `Open as a scenario: ${name}`,
  scenarioName: (number, gain) => `Frontier ${number}${gain === '' ? '' : `: ${gain}`}`,
  gainJobs: (share) => `${share} jobs`,
  scenarioNotes: (number, letter, when, budget, gain, basis) => {
    const search = `Policy ${number} of a search${letter === '' ? '' : ` from ${letter}`} (by ${when}, within ${budget}).`;
    return gain === ''
      ? search
      : `${search} ${gain}: additional job-years against ${letter === '' ? 'its start' : letter}, mean over ${basis}.`;
  },
  opened: (number, letter, start) => `Policy ${number} is opened as scenario ${letter}. ${start} stays on the screen.`,
  there: (number, letter) => `Policy ${number} is scenario ${letter} already.`,
  noRoom: 'Six scenarios are the most that stand side by side: remove one first.',
  table: 'The policies in numbers',
  tableNote: (futures) =>
    `Those judged anew come first: means over ${futures}, the same for all, with the half width of a 95% interval behind ±; beneath, what the search had promised.`,

  notes: [
    'The method is NSGA-II, an evolutionary search: what does well is combined and varied, generation after generation. It does not prove that nothing better exists.',
    'A search makes the best of this model, not of the world: it leans on whatever the model is wrong about. Read what a policy changes, and ask whether that makes sense, before its numbers.',
    'Additional is against no programme at all. All policies live through the same luck, so that they differ by their settings. Still, the best of many were also lucky: that is why they are judged anew. Even then, the best of those judged anew is a little flattered.',
    'How far each lever may move is a judgement of ours: what a government could choose. A policy that plans more than the budget is scaled down to it.',
    'Regions reached: the number of regions that would have the same concentration if each had an equal part of the additional job-years (one over the sum of squared shares). Differences of one tenth say little. Where futures are few it comes out too low, because luck makes regions uneven: what the search had found of it is not to be compared with fresh luck.',
    'The interval of a difference takes the two policies for independent. They live through the same luck, so that it is rather too wide than too narrow. Policies not judged anew are pale: of them nobody knows how far luck flattered them.',
  ],
  basis: (simulations, policies, generations, futures, seed, version) =>
    `${simulations} simulations: ${policies} policies over ${generations} generations, ${futures} each. Seed ${seed}, model ${version}.`,
  freshBasis: (policies, futures) => `Judged anew: ${policies} policies in ${futures} each, the same for all.`,
};
