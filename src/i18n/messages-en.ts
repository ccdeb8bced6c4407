/** The texts of the page in English. */
import type { Messages } from './messages.ts';
import { ENGLISH as ABOUT } from './messages-about-en.ts';
import { ENGLISH as CHARTS } from './messages-charts-en.ts';
import { ENGLISH as HISTORY } from './messages-history-en.ts';
import { ENGLISH as INPUTS } from './messages-inputs-en.ts';
import { ENGLISH as COMPARE } from './messages-compare-en.ts';
import { ENGLISH as GOALS } from './messages-goals-en.ts';
import { ENGLISH as WHY } from './messages-why-en.ts';
import { ENGLISH as JOB } from './messages-job-en.ts';
import { ENGLISH as ROBUSTNESS } from './messages-robustness-en.ts';
import { ENGLISH as SEARCH } from './messages-search-en.ts';
import { ENGLISH as SENSITIVITY } from './messages-sensitivity-en.ts';
import { ENGLISH as IDLE } from './messages-idle-en.ts';
import { ENGLISH as EFFECTS } from './messages-effects-en.ts';
import { ENGLISH as EVIDENCE } from './messages-evidence-en.ts';
import { ENGLISH_OPENING } from './messages-opening-en.ts';
import { ENGLISH as PANEL } from './messages-panel-en.ts';
import { ENGLISH as POLICY } from './messages-policy-en.ts';
import { ENGLISH as PROGRAMMES } from './messages-programmes-en.ts';
import { ENGLISH as RUN } from './messages-run-en.ts';
import { ENGLISH as UNCERTAINTY } from './messages-uncertainty-en.ts';
import { ENGLISH_PROGRAMME_WORDS } from './programme-words-en.ts';
import { PRESET_HINTS } from './preset-hints-en.ts';

const levers = (count: number): string => (count === 1 ? '1 lever' : `${count} levers`);
const ofFutures = (pairs: string): string => `${pairs} ${pairs === '1' ? 'pair' : 'pairs'} of futures`;

/** English texts, with ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: Messages = {
  ...ENGLISH_OPENING,
  ...POLICY,
  ...PANEL,
  ...UNCERTAINTY,
  ...RUN,
  effects: EFFECTS,
  idle: IDLE,
  why: WHY,
  job: JOB,
  sensitivity: SENSITIVITY,
  robustness: ROBUSTNESS,
  search: SEARCH,
  goals: GOALS,
  compare: COMPARE,
  inputs: INPUTS,
  history: HISTORY,
  charts: CHARTS,
  evidence: EVIDENCE,
  aboutPage: ABOUT,
  programmes: { ...ENGLISH_PROGRAMME_WORDS, ...PROGRAMMES },

  labelled: (label, value) => `${label}: ${value}`,
  addScenario: 'Add a scenario',
  noMoreScenarios: 'Six scenarios are the most that stand side by side',
  duplicateCurrent: 'Duplicate this scenario',
  duplicateHint: 'Same levers and assumptions, yours to change',
  copyOf: (title, number) => (number === 1 ? `${title}, copy` : `${title}, copy ${number}`),
  presetHints: PRESET_HINTS,
  restoreKept: 'Bring back my own work',
  restoreKeptHint: 'What was here before a link was opened',
  startOver: 'Start over',
  startOverHint: 'The programme as designed, alone; undo brings all back',
  renameScenario: (letter) => `Name of scenario ${letter}`,
  renameHint: (title) => `${title} (double-click or F2 to rename, Shift and an arrow to move)`,
  removeScenario: (letter) => `Remove scenario ${letter}`,
  linkCopied: 'Link copied: it reopens these scenarios, this seed and this view, with the same numbers.',
  linkInAddress: 'The link is in the address bar: copy it from there.',

  policy: 'Policy',
  asPreset: (preset) => (preset === 'gic-2018-2028' ? 'as published' : 'as in the preset'),
  resetLevers: (count) => `reset ${levers(count)}`,
  changedCount: (count) => (count === 0 ? '' : count === 1 ? '1 change' : `${count} changes`),
  backTo: (preset, value) => `${preset === 'gic-2018-2028' ? 'published' : 'preset'}: ${value}`,
  byDefault: (value) => `default: ${value}`,
  typed: (name) => `${name}, typed`,
  about: (name) => `About: ${name}`,
  notANumber: (typed) => `“${typed.slice(0, 20)}” is not a number.`,
  notAPercentage: (typed) => `“${typed}” is a percentage: a plain number is needed here.`,
  twoReadings: (typed, thousands, digits, decimals) =>
    `“${typed}” can mean ${thousands} or ${decimals}. Type ${digits} for the first, ${decimals}0 for the second.`,
  range: 'Range',
  fromTo: (low, high) => `${low} to ${high}`,
  basis: 'Basis',
  source: 'Source',
  symbol: 'Symbol',
  sourceOf: (source) =>
    source
      .replace(/^facts: .*best-.*$/, 'Figures of the clusters at 31 March 2023')
      .replace(/^facts: gdp-2029/, 'Published forecast of GDP to 2029')
      .replace(/^model specification (S\d+)$/, 'Assumed in process $1 of the model')
      .replace(/^sign: model specification (S\d+)$/, 'Sign assumed in process $1 of the model')
      .replace(/\(model specification (S\d+)\)$/, '(process $1 of the model)'),
  millionsUnit: '$ million',
  millions: (digits) => `$${digits}M`,
  asRealised: 'as realised in each cluster and stream',
  matchByCluster: 'one for each cluster',
  asRealisedShort: (value) => `as realised, ${value} overall`,
  asRealisedSource: (byCluster) => `As realised: ${byCluster}`,
  byClusterShort: 'by cluster',
  lowMatchNote:
    'A lower match barely lowers deadweight while the top score wins: the best scores still go to projects that would go ahead anyway.',
  schedule: 'Period',
  startingShares: 'Starting from: ',
  assumptions: 'Assumptions',
  assumptionCount: (count, changed) => (changed === 0 ? `${count}, none changed` : `${count}, ${changed} changed`),
  assumptionsLead: 'What the model believes about firms, projects and knowledge. Not policy: nobody decides these.',
  searchAssumptions: 'Search assumptions',
  nothingFound: (query) => `No assumption speaks of “${query}”.`,
  resetAll: 'Reset all',
  runHeading: 'Run',
  futures: 'Futures',
  futuresCount: (count) => `${count} futures`,
  seed: 'Seed',
  seedHint: 'The same scenario, seed and version give the same numbers on any machine.',

  progress: 'Progress of the run',
  updating: 'updating:',
  nOfFutures: (done, planned) => `${done} of ${planned} futures`,
  stop: 'Stop',
  stoppedAt: (done, planned) => `Stopped at ${done} of ${planned} futures`,
  finishRun: 'Run them all',
  finished: (done, seconds) => `${done} futures in ${seconds} s`,
  failed: (reason) => `The run failed: ${reason}.`,
  sufficiency: {
    none: 'waiting for results',
    lines: 'single futures: too few for odds',
    few: 'a first sketch: too few for odds',
    bands: 'a first picture',
    enough: 'odds settled',
  },

  compareWith: 'Compare with…',
  compareHint: 'in the same luck, side by side',
  suggestions: {
    additionality: { name: 'Reward additionality', hint: 'favour what needs the money' },
    lottery: { name: 'A lottery above a line', hint: 'instead of the best scores' },
    'match-one': { name: 'A match of 1 to 1', hint: 'truly fifty-fifty, everywhere' },
    'half-budget': { name: 'Half the budget', hint: 'what the second half buys' },
  },
  comparison: 'Comparison with the reference in the same luck',
  against: 'Same luck:',
  versus: 'against',
  comparing: 'The scenarios are being run in the same luck.',
  verdicts: { better: 'better', worse: 'worse', 'cannot-tell': 'cannot tell', identical: 'identical' },
  tooEarly: 'too early to tell',
  pairsTooFew: (pairs) => `${ofFutures(pairs)}; a verdict needs 50`,
  pairsUndecided: (pairs) => `${ofFutures(pairs)}; more may decide`,
  pairsTooClose: (pairs) => `too close in ${ofFutures(pairs)}`,
  pairsWithoutValue: (missing, pairs) => `no value in ${missing} of ${ofFutures(pairs)}`,
  betterIn: (hundred) => `better in ${hundred} of 100 futures`,
  unequalCosts: (letter, cost, reference, base) =>
    `${letter} costs the government ${cost}, ${reference} ${base} (medians). Equal public cost is on the page`,

  places: (when) => `Where it goes, to ${when}`,
  placesIn: (letter, title, when) => `Where it goes in scenario ${letter}, ${title}, to ${when}`,
  splitBy: 'Split by',
  splits: { clusters: 'By cluster', regions: 'By region' },
  splitHeads: { clusters: 'Cluster', regions: 'Region' },
  placesNote: 'Means over futures (the cards show medians), so that rows add up, with 5% to 95% of futures beneath.',
  budgetParts: {
    services: 'Services paid from the budget',
    running: 'Running of the clusters',
    uncommitted: 'Committed to no project',
    all: 'All federal money',
  },

  fromLink: 'Opened from a link.',
  fromLinkKept: 'Your own work is kept.',
  backToOwn: 'Back to my own work',
  damagedLink: 'This link could not be opened.',
  damagedLinkKept: 'What you see below is not what the link held.',
  unreadableWork: 'The work saved in this browser could not be read.',
  unreadableWorkKept: 'A copy was put aside, and the page starts with the programme as designed.',
  notSaved: 'This browser does not let the page save your work.',
  notSavedHint: 'Everything works; use Share to keep what you have.',
  dismiss: 'Dismiss',

  additionalShort: 'Additional',
  closeShort: 'Done',
  openLevers: 'Move the levers',
  closeLevers: 'Close the levers',
  notOfficial: 'Fifty-Fifty is not an official product of any government.',
  aboutTitle: 'About this laboratory',
  aboutLines: [
    'Thousands of simulated firms join clusters, form consortia, weigh whether to invest, and learn from one another. Each future is run twice in the same luck, with the programme and without it: what differs is what the programme brings.',
    'Everything runs in this browser. Nothing is sent anywhere; there is no account, no tracker and no server.',
  ],
  limitsTitle: 'What it cannot tell',
  limits: [
    'It is a tool for understanding and for comparing options, never a forecast.',
    'The official targets do not say how jobs are counted, nor whether GDP is a total or a yearly figure: each definition is named where it is used, and it decides the verdict.',
    'The level of results is calibrated to the published forecast for 2029. Agreement with that forecast is no evidence for it.',
    'Ranges show luck under the assumptions as set. What is not known about the assumptions themselves comes on top: change them and see.',
    'Published figures are gross, and their study date is not stated.',
  ],
  versionLine: (version) => `Model ${version}. Dollars as published, not deflated; fiscal years end on 31 March.`,
};
