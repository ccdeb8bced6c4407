/** The texts of the page of programme designs in English. */
import type { ProgrammesMessages, ProgrammeWords } from './messages-programmes.ts';

const published = (count: number): string => (count === 1 ? '1 published term' : `${count} published terms`);
const assumptions = (count: number): string => (count === 1 ? '1 assumption' : `${count} assumptions`);
const SIGN = { EUR: '€', USD: 'US$' } as const;

/** English texts, with ordinary spaces. */
export const ENGLISH: Omit<ProgrammesMessages, keyof ProgrammeWords> = {
  title: 'Programme designs',
  lead: 'Every design is simulated in the same economy: Canada’s, with the five published clusters, from April 2018. Only the policy is its own, so that a difference is one of design. What a source leaves open is assumed, and said so.',
  allDesigns: 'All programme designs…',
  allDesignsHint: 'Twenty-two, from Canada and elsewhere, with their sources',
  partsLabel: 'Parts of this page',
  parts: { library: 'All designs', bundles: 'What the policy brief asks for', 'equal-cost': 'At equal public cost' },

  search: 'Search designs',
  withMechanism: 'With the lever',
  anyMechanism: 'any',
  shown: (count, all) => `${count} of ${all} designs`,
  nothingFound: 'No design has that. Try a shorter word or any lever.',
  published: 'Published',
  assumed: 'Assumed',
  assumption: 'assumption',
  openLeft:
    'What is named neither here nor there is as in the Global Innovation Clusters. What is assumed of them (“Programme as designed”) is assumed here too.',
  openLeftShared: 'Other designs share these assumptions where they set nothing of their own.',
  detailsOf: (terms, assumed, own) => `${published(terms)}, ${assumptions(assumed)}${own ? ' of its own' : ''}`,
  sources: 'Sources',
  noSource: 'Nothing is published of no programme: it is what every scenario is measured against.',
  noBudget: 'not published; opening asks for a sum',
  perUnit: (amount, unit, units) => `${amount} per ${unit} × ${units}`,
  inCad: (amount, rate) => `${amount}${rate === '' ? '' : ` at ${rate}`}`,
  rate: (currency, cad, year) => `${SIGN[currency]}1 = $${cad} (average of ${year}, rounded, not read in a source)`,
  inMillions: (currency, amount) => `${SIGN[currency]}${amount} million`,
  euros: (amount) => `€${amount}`,
  yearsOf: (count) => (count === '1' ? '1 year' : `${count} years`),
  evenly: (years) => `evenly over ${years}`,
  open: 'Open',
  compare: 'Compare with the one on screen',
  openNamed: (name) => `Open: ${name}`,
  compareNamed: (name) => `Compare with the one on screen: ${name}`,
  opened: (name, letter) => `${name} is scenario ${letter} in the simulator.`,
  compared: (name) => `A is what was on the screen, B is ${name}.`,
  noRoom: 'Six scenarios are the most that stand side by side: remove one first.',
  sumLabel: 'Public money, $ million',
  sumAsked: (name) => `No budget is published for ${name}. How much public money should it have, over all its years?`,
  go: 'Continue',
  cancel: 'Cancel',

  bundlesLead:
    'What the policy brief on Canada’s federal cluster strategy (2017) recommends, as bundles of levers, each laid over a copy of the scenario on the screen, never over another bundle’s copy. The directions are the brief’s, the sizes are assumptions of ours. No bundle changes the budget.',
  bundleOver: (letter, title) => `Over ${letter}, ${title}`,
  sizes: 'sizes:',
  tryBundle: 'Try on the scenario on screen',
  tryNamed: (name) => `Try on the scenario on screen: ${name}`,
  bundleAdded: (name, letter, over) =>
    `${name}: scenario ${letter} is a copy of ${over} with these levers. ${over} is still on the screen.`,
  bundleThere: (name, letter, over) => `${name} over ${over}: scenario ${letter} is that already.`,
  bundleNoChange: 'The scenario on the screen does all of this already.',

  equalLead:
    'What would each design do with the same money? Every design is scaled to the sum that you state, in its own years and shares, and compared with the programme as designed in the same luck. What a design cannot place lapses, so that less may be spent.',
  equalSum: 'Public money of each, $ million',
  runAt: (replicates) => `Run all designs, ${replicates} futures each`,
  progress: (done, planned, finished, designs) => `${done} of ${planned} futures, ${finished} of ${designs} designs`,
  stop: 'Stop',
  stopped: (done, planned, finished, designs, none) =>
    `Stopped after ${done} of ${planned} futures. ${none ? 'No design has finished yet.' : `Shown: ${finished} of ${designs} designs, which had finished.`}`,
  goOn: 'Go on',
  failed: (reason) => `The run failed: ${reason}`,
  caption: (sum, when, replicates) =>
    `Every design with ${sum} of public money, at ${when}, ${replicates} futures: median, range of 90% of futures, difference from the programme as designed`,
  uncertainties: { luck: 'Luck alone differs between futures.', assumptions: 'Luck and what we do not know differ between futures.' },
  design: 'Design',
  columns: {
    federalCost: {
      name: 'Spent',
      what: 'Federal money really spent: paid to projects, and what ran clusters and services. Less than the sum where some lapsed.',
    },
    additionalGdp: { name: 'Additional GDP', what: 'GDP that would not be there without the programme, total, cumulative.' },
    additionalJobYears: {
      name: 'Additional job-years',
      what: 'Job-years that would not be there without the programme, total, cumulative.',
    },
    additionalRdPerFederal: {
      name: 'Additional R&D per federal dollar',
      what: 'R&D that would not have been done otherwise, per dollar committed.',
    },
    deadweightShare: { name: 'Deadweight', what: 'Share of committed money in projects that would have gone ahead anyway.' },
    costPerAdditionalJobYear: {
      name: 'Cost per additional job-year',
      what: 'Federal money spent per job-year that would not be there otherwise.',
    },
    targets: {
      name: 'Both targets met',
      what: 'The targets of jobs and of GDP, as chosen in the simulator and under the definitions chosen there, in the same future.',
    },
  },
  sortBy: (column) => `Sort by ${column}`,
  reference: 'reference',
  waiting: 'waits',
  underWay: 'is being run',
  neverPays: (futures) => `nothing gained in ${futures}`,
  tableNotes:
    'Additional is against no programme at all, in the same luck. The third line of a cell is the mean difference from the programme as designed, with its 95% interval where it can be told; ▲ better, ▼ worse, ○ cannot tell. Money that follows other rules, other years or other places was never observed in Canada: this is what the model’s assumptions imply, not a forecast.',
  smallShare:
    'No jobs or GDP of firms outside projects are counted beyond what spills over, so that designs without projects show their cost here more than their gain.',
};
