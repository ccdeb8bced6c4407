/** What `search` writes: the question, the frontier, how it held in fresh luck, and the state with which `--resume` goes on. */
import { clip, isRecord } from '../experiment/problems.ts';
import type { Checked, Problem } from '../experiment/scenario.ts';
import { frontierOf, ownOf } from '../experiment/search/policy-search.ts';
import { policySpace, type PolicySpace } from '../experiment/search/policy-space.ts';
import { candidateId, questionId } from '../experiment/search/question.ts';
import {
  OBJECTIVES,
  type Candidate,
  type Objective,
  type SearchQuestion,
  type SearchState,
  type Verified,
} from '../experiment/search/readings.ts';
import { differencesFrom, type Difference } from '../experiment/settings.ts';
import { MODEL_VERSION } from '../model/version.ts';

/** What is asked: a question, the state of an earlier search of it (null: none), and how many fresh futures judge the winners (0: none). */
export interface SearchTask {
  readonly question: SearchQuestion;
  readonly from: SearchState | null;
  readonly freshReplicates: number;
}

/** Whatever runs searches. */
export interface SearchTools {
  search(question: SearchQuestion, from: SearchState | null): Promise<SearchState>;
  verify(question: SearchQuestion, candidates: readonly Candidate[], replicates: number): Promise<readonly Verified[]>;
}

/** Values by objective. */
export type ReportScores = Readonly<Record<Objective, number>>;

/** A policy in fresh luck. */
export interface ReportVerified {
  readonly replicates: number;
  readonly scores: ReportScores;
  /** Half widths of 95 % intervals. */
  readonly within: ReportScores;
  readonly optimism: ReportScores;
  readonly beaten: boolean;
}

/** A policy of the frontier: what it has otherwise than the scenario, what it scored, and how it held. */
export interface ReportPolicy {
  readonly id: string;
  readonly born: number;
  readonly settings: readonly Difference[];
  readonly scores: ReportScores;
  readonly verified: ReportVerified | null;
}

/** Everything that `search` found. */
export interface SearchReport {
  readonly model: string;
  readonly question: Omit<SearchQuestion, 'scenario'> & { readonly scenario: string; readonly seed: string };
  readonly judged: number;
  readonly simulations: number;
  /** Share of the objectives' box that is dominated, by generation. */
  readonly progress: readonly number[];
  /** The scenario's own policy, scaled down to the budget where it is beyond; null before the first generation. */
  readonly own: ReportPolicy | null;
  readonly frontier: readonly ReportPolicy[];
  readonly state: SearchState;
}

function named(values: readonly number[]): ReportScores {
  return Object.fromEntries(OBJECTIVES.map((objective, i) => [objective, values[i]])) as ReportScores;
}

function policyReport(
  { id, born, settings, scores }: Candidate,
  { scenario }: SearchQuestion,
  verified: readonly Verified[],
): ReportPolicy {
  const found = verified.find((one) => one.id === id);
  return {
    id,
    born,
    settings: differencesFrom(scenario, settings),
    scores: named(scores),
    verified: found
      ? {
          replicates: found.replicates,
          scores: named(found.scores),
          within: named(found.within),
          optimism: named(found.optimism),
          beaten: found.beaten,
        }
      : null,
  };
}

/** The report of a search: a frontier of its state, and what was judged anew of it (none, some or all). */
export function buildSearchReport(
  question: SearchQuestion,
  state: SearchState,
  frontier: readonly Candidate[],
  verified: readonly Verified[],
): SearchReport {
  const own = ownOf(state);
  const { scenario, ...rest } = question;
  const report = (candidate: Candidate): ReportPolicy => policyReport(candidate, question, verified);
  return {
    model: MODEL_VERSION,
    question: { ...rest, scenario: scenario.name, seed: scenario.seed },
    judged: state.judged,
    simulations: state.judged * question.replicates + verified.reduce((sum, { replicates }) => sum + replicates, 0),
    progress: state.progress,
    own: own && report(own),
    frontier: frontier.map(report),
    state,
  };
}

/** Searches, judges the frontier and the scenario's own policy anew in fresh luck, and reports. */
export async function searchReport(
  { question, from, freshReplicates }: SearchTask,
  { search, verify }: SearchTools,
): Promise<SearchReport> {
  const state = await search(question, from);
  const frontier = frontierOf(state);
  const own = ownOf(state);
  const judged = own && !frontier.some(({ id }) => id === own.id) ? [...frontier, own] : frontier;
  const verified = freshReplicates > 0 ? await verify(question, judged, freshReplicates) : [];
  return buildSearchReport(question, state, frontier, verified);
}

/** Codes of what is wrong with a state that is read. */
export const STATE_PROBLEM_CODES = ['not-json', 'not-a-search', 'other-question', 'broken-state'] as const;
/** A code of what is wrong with a state that is read. */
export type StateProblemCode = (typeof STATE_PROBLEM_CODES)[number];

function refused(code: StateProblemCode, path: string, found: string, expected: string): Checked<SearchState> {
  const problem: Problem = { code, path, found: clip(found), expected };
  return { ok: false, problems: [problem] };
}

/**
 * The state of an earlier search out of the text of its report, or of the state alone, to go on with for this question. Refused: what is no
 * JSON, what holds no state, the state of another question (or model), and a state whose policies are not what their genes mean.
 */
export function readSearchState(text: string, question: SearchQuestion): Checked<SearchState> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return refused('not-json', '', text, '');
  }
  const state = isRecord(read) && isRecord(read.state) ? read.state : read;
  if (!isRecord(state) || typeof state.question !== 'string') return refused('not-a-search', 'state', '', 'question');
  const expected = questionId(question);
  if (state.question !== expected) return refused('other-question', 'state.question', state.question, expected);
  const wrong = brokenPart(state, question);
  return wrong === null ? { ok: true, value: state as unknown as SearchState } : refused('broken-state', `state.${wrong}`, '', '');
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const areNumbers = (values: unknown, length: number): values is readonly number[] =>
  Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'number' && Number.isFinite(value));

/** The first part of a state that is not as a search leaves it; null where all is whole. */
function brokenPart(state: Readonly<Record<string, unknown>>, question: SearchQuestion): string | null {
  const { generation, judged, population, archive, progress, box } = state;
  if (!isCount(generation)) return 'generation';
  if (!isCount(judged)) return 'judged';
  if (!areNumbers(progress, generation)) return 'progress';
  const bounds = isRecord(box) && areNumbers(box.worst, OBJECTIVES.length) && areNumbers(box.best, OBJECTIVES.length);
  if (bounds !== generation > 0) return 'box';
  const least = generation > 0 ? 1 : 0;
  const space = policySpace(question);
  for (const [name, list] of Object.entries({ population, archive })) {
    if (!Array.isArray(list) || list.length < least || (name === 'population' && list.length > question.population)) return name;
    const broken = list.findIndex((candidate: unknown) => !isCandidate(candidate, space));
    if (broken >= 0) return `${name}.${broken}`;
  }
  return null;
}

/** Whether a value is a policy that was judged: its settings and its id are those that its genes mean. */
function isCandidate(value: unknown, space: PolicySpace): value is Candidate {
  if (!isRecord(value) || !isCount(value.born)) return false;
  const { genes, scores, settings, id } = value;
  if (!areNumbers(genes, space.genes.length) || !areNumbers(scores, OBJECTIVES.length) || !isRecord(settings)) return false;
  if (!genes.every((gene) => gene >= 0 && gene <= 1)) return false;
  const meant = space.settingsAt(genes);
  return id === candidateId(meant) && candidateId({ ...meant, ...settings }) === id;
}
