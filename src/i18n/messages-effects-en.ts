/** The texts of the page of effects in English. */
import type { EffectsMessages } from './messages-effects.ts';

/** English texts, with ordinary spaces. */
export const ENGLISH: EffectsMessages = {
  lead: 'What is there because of the programme, what it is worth, and where.',
  readAt: 'Read at',
  place: 'Place',
  clusters: 'Clusters',
  regions: 'Regions',
  measure: 'Effect on',
  measures: { gdp: 'GDP', jobYears: 'Job-years' },
  measureNotes: {
    gdp: 'means; total, added up since April 2018, dollars as published',
    jobYears: 'means; total, added up since April 2018: direct, indirect and induced',
  },
  fromTwenty: 'Effects are shown from 20 futures on.',

  waterfall: 'From gross to additional',
  steps: {
    gross: {
      name: 'Gross',
      what: 'All of what funded projects bring, including what would have come anyway. Published figures are of this kind.',
    },
    deadweight: {
      name: 'Deadweight',
      what: 'What the same projects bring in the world without the programme, under the same luck. Simulated, not assumed. It is a share of the gross; the deadweight of the cards is a share of federal money committed.',
    },
    crowding: {
      name: 'Crowding',
      what: 'Displacement that grows with project spending beside a cluster’s own R&D, since people and equipment are scarce. It is what is left over once the other steps are taken.',
    },
    spillover: {
      name: 'Spillovers',
      what: 'What other firms gain from knowledge made in projects, beyond the world without the programme. No multiplier is applied to it.',
    },
    additional: { name: 'Additional', what: 'Gross less all losses, plus spillovers: what would not be there without the programme.' },
  },
  ofGross: 'part of the gross',
  assumed: (share) => `${share}, assumed`,
  assumedBetween: (share, low, high) => `${share} (${low} to ${high}), assumed`,
  addUp:
    'Bars are means over futures, so that they add up; medians, which the cards show, and ranges would not. Lines and small figures: 5% to 95% of futures.',
  nothingHere: (when) => `By ${when} no project here has spent anything: there is nothing to take apart.`,
  littleHere: (when, gross, additional) =>
    `By ${when} funded projects here have brought next to nothing yet (${gross} gross and ${additional} additional on average): there is nothing to take apart.`,
  jobYears: (count) => `${count} job-years`,
  inNine: 'in nine futures of ten',
  sentence: (when, gross, range, deadweight, lost) =>
    `By ${when} funded projects bring ${gross} on average${range}, of which ${deadweight} is deadweight; leakage, displacement, crowding and substitution ${lost};`,
  sentenceEnd: (spillover, additional, range) => `spillovers ${spillover}. What is additional comes to ${additional}${range}`,
  adds: (amount) => `add ${amount}`,
  takes: (amount) => `take ${amount}`,
  shareOfGross: (share) => `, ${share} of the gross`,

  step: 'Step',
  mean: 'mean',
  median: 'median',
  futures: '5% to 95% of futures',
  meaning: 'What it is',
  difference: 'Difference to the reference',
  interval: '95% interval',
  differenceNote: 'Differences to the reference are means over the same futures, with their 95% intervals.',

  present: 'Net present value',
  rate: 'Rate a year',
  whyHeading: 'Why this rate',
  aboveZero: 'Above zero',
  why: {
    sensitivity: 'low rate of federal practice, for sensitivity (recalled, source not read)',
    critics: 'proposed by Boardman, Moore and Vining 2010 (abstract read)',
    practice: 'federal practice since (recalled, source not read)',
    guide: 'Treasury Board guide of 2007, as Boardman, Moore and Vining report (abstract read)',
    own: 'chosen in this scenario',
  },
  ownRate: 'chosen here',
  presentCounts: (when) =>
    `Counted to ${when}; what comes later is left out. Benefits: net direct value added and spillovers, without multipliers. Costs: all additional R&D, running costs, and what raising public money costs.`,
  presentSentence: (rate, when, value, range, odds) =>
    `At ${rate} a year, net present value to ${when} has a median of ${value}${range} and is above zero in ${odds}.`,
  presentRange: (lowRate, value, highRate, other) => `The median is ${value} at ${lowRate} and ${other} at ${highRate}.`,
  nothingToValue: (when) => `By ${when} no project here has spent anything: there is nothing to value yet.`,
  pointsAre: 'Dots are medians, lines 5% to 95% of futures.',

  costsAt: (when) => `What federal money buys, to ${when}`,
  costNotes:
    'Medians (the table of places shows means), with 5% to 95% of futures beneath. Federal cost is what was paid to projects by then and the running of the clusters, services included; what is committed is paid as projects go on. A project counts where its lead is, running costs at the cluster’s home, spillovers where they are received, so that ratios of regions mix places.',
  nothingGained: (odds) => `no gain in ${odds}`,
  nothingSpent: 'no money',
  costParts: (committed, paid, running) => `paid ${paid}, running ${running}; committed ${committed}`,
  jobYearsAgainst: 'Additional job-years, difference to the reference',
  few: 'Fewer than 10 projects at the median: single projects decide these ratios.',

  healthAt: (when) => `Clusters by stage of life, ${when}`,
  stageShare: (odds) => `in ${odds}`,
  indicators: {
    members: { name: 'Members', what: 'Members at the date. A size: neither good nor bad.' },
    firms: { name: 'Firms', what: 'Firms alive at the date, members and potential members alike. A size: neither good nor bad.' },
    entryRate: { name: 'Entry a year', what: 'Firms opened in the year before, over the firms at its start. Higher is better.' },
    exitRate: { name: 'Exit a year', what: 'Firms closed in the year before, over the firms at its start. Lower is better.' },
    projects: { name: 'Projects', what: 'Funded projects so far. A size: neither good nor bad.' },
    smesPerProject: { name: 'SMEs per project', what: 'Mean number of firms under 500 jobs in a funded project. Higher is better.' },
    leverage: {
      name: 'Leverage',
      what: 'Partners’ dollars per federal dollar committed. Higher is what the programme asks for; it is not additionality.',
    },
    absorption: { name: 'Money absorbed', what: 'Share of the money for projects so far that is committed. Higher is better.' },
    ipPerProject: {
      name: 'IP rights per project',
      what: 'Intellectual property rights so far per funded project; they come as projects end. Higher is better.',
    },
    rdPerFederal: {
      name: 'Additional R&D per federal $',
      what: 'R&D that would not have been done otherwise, per federal dollar committed. Higher is better.',
    },
    jobYearsPerMillion: {
      name: 'Additional job-years per federal $M',
      what: 'Additional job-years so far, total, per million dollars of federal cost. Higher is better.',
    },
  },
  readings: { ahead: 'ahead of the programme', behind: 'behind the programme', near: 'about as the programme' },
  doesBetter: (odds) => `better than the whole programme in ${odds}`,
  healthNotes:
    'Medians, with 5% to 95% of futures beneath. ▲ ahead of the whole programme and ▼ behind it in at least nine futures of ten, in the direction that counts as better; no mark: neither. A reading says how a cluster stands, not why.',
};
