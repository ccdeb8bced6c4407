/** What `discover` does and writes: scenarios side by side in the same futures, and what the futures in which one fails have in common. */
import { discoverySentence, saidCondition } from '../charts/discovery-sentence.ts';
import { discover, failuresIn, usualFailure } from '../experiment/robustness/discover.ts';
import { LEAST_FAILURES } from '../experiment/robustness/discovery.ts';
import { futuresStudy, type FuturesQuestion } from '../experiment/robustness/futures-study.ts';
import type { Box, Discovery, Failure, Robustness } from '../experiment/robustness/readings.ts';
import { robustnessOf } from '../experiment/robustness/robust.ts';
import { HIGH_SHARE, LOW_SHARE, type Factor, type FactorId, type FactorValue } from '../experiment/study/factor.ts';
import { worldsIn, type Study, type StudyResult } from '../experiment/study/study.ts';
import type { Target } from '../experiment/targets.ts';
import { ENGLISH as ROBUSTNESS } from '../i18n/messages-robustness-en.ts';
import { OUTCOME_INDEX, OUTCOMES, type OutcomeId, type OutcomeUnit } from '../model/outcomes.ts';
import { MODEL_VERSION } from '../model/version.ts';

/** What is asked: the futures, the outcomes at a kept quarter, when the subject fails (null: what is usual), and conditions. */
export interface DiscoverTask extends FuturesQuestion {
  readonly outcomes: readonly OutcomeId[];
  readonly quarter: number;
  readonly failure: Failure | null;
  readonly conditions: readonly Target[];
}

/** Scenarios side by side on one outcome, in its unit; null where fewer than 20 futures count. Rows follow the scenarios. */
export interface ReportRobustness {
  readonly observer: OutcomeId;
  readonly unit: OutcomeUnit;
  readonly robustness: Robustness | null;
}

/** A setting that moved: the values at shares 0.05 and 0.95 of its range, or its options. */
export interface ReportMoved {
  readonly id: FactorId;
  readonly kind: Factor['kind'];
  readonly low: FactorValue | null;
  readonly high: FactorValue | null;
  readonly options: readonly string[] | null;
}

/** Everything that `discover` found. */
export interface DiscoverReport {
  readonly model: string;
  readonly seed: string;
  readonly horizon: number;
  readonly agents: DiscoverTask['agents'];
  readonly scenarios: readonly string[];
  readonly futures: number;
  readonly simulations: number;
  readonly quarter: number;
  readonly robustness: readonly ReportRobustness[];
  /** Whose failing is looked at, and what moves in its futures. */
  readonly subject: string;
  readonly which: DiscoverTask['which'];
  readonly moved: readonly ReportMoved[];
  readonly failure: Failure;
  /** How many futures fail. */
  readonly failures: number;
  /** Null below 50 futures, or where nothing or everything fails. Limits are in the settings' units. */
  readonly discovery: Discovery | null;
  /** The proposed box, or that there is no pattern, in words; null where there is no discovery. */
  readonly sentence: string | null;
}

function movedOf({ id, kind, options, valueAt }: Factor): ReportMoved {
  return { id, kind, low: options ? null : valueAt(LOW_SHARE), high: options ? null : valueAt(HIGH_SHARE), options };
}

/** What was discovered, in English. */
function sentenceOf({ boxes, proposed, failures, futures }: Discovery, subject: string, levers: boolean): string {
  const box: Box | null = proposed === null ? null : boxes[proposed];
  const conditions = (box?.restrictions ?? []).map((restriction) => saidCondition(restriction, 'en'));
  const counts = { futures, failures, leastFailures: LEAST_FAILURES.all };
  return discoverySentence({ language: 'en', words: ROBUSTNESS.discovery, subject, levers, box, conditions, ...counts });
}

/** Runs what is asked and reports what it found. Throws for a quarter that is not kept, and whatever `run` rejects with. */
export async function discoverReport(task: DiscoverTask, run: (study: Study) => Promise<StudyResult>): Promise<DiscoverReport> {
  const { scenarios, subject, outcomes, quarter, conditions } = task;
  const futures = futuresStudy(task);
  const result = await run(futures.study);
  const failure = task.failure ?? usualFailure(result, futures, conditions, outcomes[0] ?? 'additionalGdp', quarter);
  const discovery = discover(result, futures, failure);
  return {
    model: MODEL_VERSION,
    seed: futures.study.seed,
    horizon: futures.study.quarters,
    agents: task.agents,
    scenarios: scenarios.map(({ name }) => name),
    futures: result.played.length,
    simulations: worldsIn(futures.study),
    quarter,
    robustness: outcomes.map((observer) => ({
      observer,
      unit: OUTCOMES[OUTCOME_INDEX[observer]].unit,
      robustness: robustnessOf(result, futures, { outcome: observer, quarter, conditions }),
    })),
    subject: scenarios[subject].name,
    which: task.which,
    moved: futures.factors.map(movedOf),
    failure,
    failures: failuresIn(result, futures, failure).filter(Boolean).length,
    discovery,
    sentence: discovery && sentenceOf(discovery, scenarios[subject].name, task.which === 'both'),
  };
}
