/** What the case study simulates: verdicts, what the result hinges on, when each option fails, and the best policies for the same money. */
import { plannedMoney } from '../src/experiment/equal-cost.ts';
import { discover } from '../src/experiment/robustness/discover.ts';
import { futuresStudy } from '../src/experiment/robustness/futures-study.ts';
import { robustnessOf } from '../src/experiment/robustness/robust.ts';
import type { Discovery, Failure, Robustness } from '../src/experiment/robustness/readings.ts';
import { requestFor } from '../src/experiment/scenario.ts';
import { frontierOf, ownOf } from '../src/experiment/search/policy-search.ts';
import type { Candidate, SearchQuestion, SearchState, Verified } from '../src/experiment/search/readings.ts';
import { indices, screening, tornado } from '../src/experiment/sensitivity/analyses.ts';
import type { Indices, Screening, Tornado } from '../src/experiment/sensitivity/readings.ts';
import { worldsIn, type Analysis, type Subject } from '../src/experiment/study/study.ts';
import type { Target } from '../src/experiment/targets.ts';
import type { Uncertainty } from '../src/experiment/uncertainty/draw.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import { runEnsemble } from '../src/runner/run-ensemble.ts';
import { runSearch, verifyCandidates } from '../src/runner/run-search.ts';
import { runStudy } from '../src/runner/run-study.ts';
import type { Runner } from '../src/runner/runner.ts';
import { buildCompareReport, type CompareReport } from '../src/sharing/batch-compare.ts';
import { optionsOf, type Option } from './case-study-options.ts';

/** 31 March 2028: the end of the ten years. */
export const QUARTER = 40;
/** What the options are judged by. */
export const OUTCOMES_READ: readonly OutcomeId[] = [
  'additionalGdp',
  'additionalJobYears',
  'grossGdp',
  'grossJobYears',
  'federalCost',
  'deadweightShare',
  'costPerAdditionalJobYear',
];
/** What the programme was promised to bring. */
export const PROMISES: readonly Target[] = [
  { outcome: 'grossJobYears', level: 50_000, quarter: QUARTER },
  { outcome: 'grossGdp', level: 50_000, quarter: QUARTER },
];
/** What it hinges on, fails on and is compared by first. */
export const LEADING: OutcomeId = 'additionalGdp';

/** How large everything is. */
export interface Sizes {
  readonly futures: number;
  readonly trajectories: number;
  readonly rows: number;
  readonly tornado: number;
  readonly population: number;
  readonly generations: number;
  readonly replicates: number;
  readonly fresh: number;
}

/** A failure that is explained, and what explains it. */
export interface Explained {
  readonly option: Option;
  readonly failure: Failure;
  readonly discovery: Discovery | null;
}

/** Everything that the document reports. */
export interface CaseStudy {
  readonly seed: string;
  readonly sizes: Sizes;
  readonly sum: number;
  readonly options: readonly Option[];
  readonly compared: Readonly<Record<Uncertainty, CompareReport>>;
  readonly screening: Screening;
  readonly indices: Indices;
  readonly tornado: Tornado;
  readonly robustness: Robustness;
  readonly explained: readonly Explained[];
  readonly search: {
    readonly question: SearchQuestion;
    readonly state: SearchState;
    readonly frontier: readonly Candidate[];
    readonly verified: readonly Verified[];
    /** The programme as designed, in the same fresh luck. */
    readonly designed: Verified;
  };
  /** Simulated worlds, by part. */
  readonly worlds: Readonly<Record<string, number>>;
}

async function answered<Reading>(
  runner: Runner,
  analysis: Analysis<Reading>,
  worlds: Record<string, number>,
  part: string,
): Promise<Reading> {
  worlds[part] = worldsIn(analysis.study);
  const reading = analysis.read(await runStudy(runner, analysis.study), LEADING, QUARTER);
  if (reading === null) throw new Error(`found too little to read of ${part}, expected larger sizes`);
  return reading;
}

/** Runs everything; `say` is told what is next. */
export async function measureCase(runner: Runner, seed: string, sizes: Sizes, say: (text: string) => void): Promise<CaseStudy> {
  const options = optionsOf(seed);
  const scenarios = options.map(({ scenario }) => scenario);
  const designed = scenarios[0];
  const worlds: Record<string, number> = {};
  const look = { reference: 0, outcomes: OUTCOMES_READ, quarter: QUARTER, targets: PROMISES };
  const comparedUnder = async (uncertainty: Uncertainty): Promise<CompareReport> => {
    say(`verdicts, ${uncertainty}`);
    worlds[`verdicts, ${uncertainty}`] = scenarios.length * sizes.futures;
    return buildCompareReport(await runEnsemble(runner, requestFor(scenarios, uncertainty), sizes.futures), scenarios, look, null);
  };
  const compared = { luck: await comparedUnder('luck'), assumptions: await comparedUnder('assumptions') };

  const subject: Subject = { scenario: designed, uncertainty: 'luck', agents: 'published' };
  say('screening');
  const screened = await answered(runner, screening(subject, 'assumptions', sizes.trajectories), worlds, 'screening');
  const top = screened.effects.slice(0, 8).map(({ id }) => id);
  say('shares of the variance');
  const shares = await answered(runner, indices(subject, 'assumptions', top, sizes.rows), worlds, 'indices');
  say('low and high');
  const ends = await answered(runner, tornado(subject, top, sizes.tornado), worlds, 'tornado');

  say('futures');
  const futures = futuresStudy({ scenarios, agents: 'published', futures: sizes.futures, which: 'assumptions', subject: 0 });
  worlds.futures = worldsIn(futures.study);
  const result = await runStudy(runner, futures.study);
  const robustness = robustnessOf(result, futures, { outcome: LEADING, quarter: QUARTER, conditions: PROMISES });
  if (robustness === null) throw new Error('found too few futures for robustness, expected more');
  const worst: Failure = { kind: 'worst', share: 1 / 3, outcome: LEADING, quarter: QUARTER };
  const misses: Failure = { kind: 'misses', target: PROMISES[0] };
  const explain = (failure: Failure, option: number): Explained => {
    const looked = {
      ...futures,
      ...pick(futuresStudy({ scenarios, agents: 'published', futures: 1, which: 'assumptions', subject: option })),
    };
    return { option: options[option], failure, discovery: discover(result, looked, failure) };
  };
  const rival = robustness.leastMeanRegret === 0 ? robustness.leastRegret || 1 : robustness.leastMeanRegret;
  const behind: Failure = { kind: 'behind', other: 0, outcome: LEADING, quarter: QUARTER };
  const explained = [explain(worst, 0), explain(misses, 0), explain(behind, rival)];

  say('search');
  const sum = plannedMoney(designed);
  const question: SearchQuestion = {
    ...subject,
    budget: sum,
    free: ['match', 'shares', 'portfolio', 'selection', 'rules', 'services'],
    quarter: QUARTER,
    population: sizes.population,
    generations: sizes.generations,
    replicates: sizes.replicates,
  };
  const state = await runSearch(runner, question);
  const own = ownOf(state);
  if (!own) throw new Error('found no generation, expected one at least');
  const frontier = frontierOf(state).filter(({ id }) => id !== own.id);
  worlds.search = state.judged * sizes.replicates;
  say('fresh luck');
  const judged = await verifyCandidates(runner, question, [own, ...frontier], sizes.fresh);
  worlds['fresh luck'] = judged.length * sizes.fresh;
  return {
    ...{ seed, sizes, sum, options, compared, robustness, explained, worlds },
    ...{ screening: screened, indices: shares, tornado: ends },
    search: { question, state, frontier, verified: judged.slice(1), designed: judged[0] },
  };
}

/** What of a study says whose factors are read. */
function pick({ factors, pointOf, valuesOf, subjectWorld }: ReturnType<typeof futuresStudy>) {
  return { factors, pointOf, valuesOf, subjectWorld };
}
