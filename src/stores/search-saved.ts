/** A search kept in the browser: written small, read back only where every part of it is whole and of this version of the model. */
import { canonicalText } from '../experiment/canonical-text.ts';
import { checkScenario } from '../experiment/check-scenario.ts';
import { isAgents } from '../experiment/resolution.ts';
import {
  GENE_GROUPS,
  OBJECTIVES,
  type Candidate,
  type SearchBox,
  type SearchQuestion,
  type SearchState,
  type Verified,
} from '../experiment/search/readings.ts';
import { questionId } from '../experiment/search/question.ts';
import type { Settings } from '../experiment/study/study.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { Found } from './search-reading.ts';

/** Version of the saved form. */
const SAVED_VERSION = 1;
/** A longer text is neither written nor parsed, characters. */
export const LONGEST_SAVED = 1_000_000;

type Plain = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a record that differ from another one's. */
function differing(own: object, base: object): Plain {
  const before = base as Plain;
  return Object.fromEntries(Object.entries(own).filter(([key, value]) => canonicalText(value) !== canonicalText(before[key])));
}

/** Settings as what they have otherwise than the scenario; clusters one by one where they are the same ones, else whole. */
function writeSettings({ policy, assumptions, clusters }: Settings, base: Settings): Plain {
  const sameOnes = clusters.length === base.clusters.length && clusters.every(({ id }, c) => base.clusters[c]?.id === id);
  return {
    policy: differing(policy, base.policy),
    assumptions: differing(assumptions, base.assumptions),
    ...(sameOnes ? { changed: clusters.map((cluster, c) => differing(cluster, base.clusters[c] ?? {})) } : { clusters }),
  };
}

/** The text that `readSearch` reads; null where it would be too long to keep. */
export function writeSearch({ question, state, freshReplicates, verified }: Found): string | null {
  const plain = (candidate: Candidate): Plain => ({ ...candidate, settings: writeSettings(candidate.settings, question.scenario) });
  const text = JSON.stringify({
    version: SAVED_VERSION,
    model: MODEL_VERSION,
    question,
    state: { ...state, population: state.population.map(plain), archive: state.archive.map(plain) },
    freshReplicates,
    verified,
  });
  return text.length > LONGEST_SAVED ? null : text;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;
const isShare = (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 1;
const areScores = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length === OBJECTIVES.length && value.every(isNumber);

/** Every element read, or null where one cannot be. */
function readAll<T>(found: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(found)) return null;
  const all = found.map(read);
  return all.every((one) => one !== null) ? (all as readonly T[]) : null;
}

function readQuestion(found: unknown): SearchQuestion | null {
  if (!isRecord(found)) return null;
  const { scenario, uncertainty, agents, budget, free, quarter, population, generations, replicates } = found;
  const checked = checkScenario(scenario);
  const groups = readAll(free, (one) => GENE_GROUPS.find((group) => group === one) ?? null);
  if (!checked.ok || !groups || (uncertainty !== 'luck' && uncertainty !== 'assumptions') || !isAgents(agents)) return null;
  if (!isNumber(budget) || !isCount(quarter) || !isCount(population) || !isCount(generations) || !isCount(replicates)) return null;
  return { scenario: checked.value, uncertainty, agents, budget, free: groups, quarter, population, generations, replicates };
}

function readSettings(found: unknown, { scenario }: SearchQuestion): Settings | null {
  if (!isRecord(found) || !isRecord(found.policy) || !isRecord(found.assumptions)) return null;
  const changed = Array.isArray(found.changed) ? (found.changed as readonly unknown[]) : null;
  if (changed && (changed.length !== scenario.clusters.length || !changed.every(isRecord))) return null;
  const checked = checkScenario({
    ...scenario,
    policy: { ...scenario.policy, ...found.policy },
    assumptions: { ...scenario.assumptions, ...found.assumptions },
    clusters: changed ? scenario.clusters.map((cluster, c) => ({ ...cluster, ...(changed[c] as Plain) })) : found.clusters,
  });
  if (!checked.ok) return null;
  const { policy, assumptions, clusters } = checked.value;
  return { policy, assumptions, clusters };
}

function readCandidate(found: unknown, question: SearchQuestion): Candidate | null {
  if (!isRecord(found)) return null;
  const { id, genes, scores, born } = found;
  const settings = readSettings(found.settings, question);
  if (!settings || typeof id !== 'string' || !Array.isArray(genes) || !genes.every(isShare) || !areScores(scores) || !isCount(born))
    return null;
  return { id, settings, genes: genes as readonly number[], scores, born };
}

function readState(found: unknown, question: SearchQuestion): SearchState | null {
  if (!isRecord(found)) return null;
  const { generation, judged, progress } = found;
  const population = readAll(found.population, (one) => readCandidate(one, question));
  const archive = readAll(found.archive, (one) => readCandidate(one, question));
  if (!population || !archive || typeof found.question !== 'string' || !isCount(generation) || !isCount(judged)) return null;
  if (!Array.isArray(progress) || !progress.every(isNumber) || found.question !== questionId(question)) return null;
  const box = found.box === undefined ? undefined : readBox(found.box);
  if (box === null) return null;
  return { question: found.question, generation, population, archive, judged, progress, ...(box ? { box } : {}) };
}

function readBox(found: unknown): SearchBox | null {
  return isRecord(found) && areScores(found.worst) && areScores(found.best) ? { worst: found.worst, best: found.best } : null;
}

function readVerified(found: unknown): Verified | null {
  if (!isRecord(found)) return null;
  const { id, replicates, scores, within, optimism, beaten } = found;
  if (typeof id !== 'string' || !isCount(replicates) || !areScores(scores) || !areScores(within) || !areScores(optimism)) return null;
  return typeof beaten === 'boolean' ? { id, replicates, scores, within, optimism, beaten } : null;
}

/** Reads a saved search; null where the text is too long, broken, or of another version of the form or of the model. */
export function readSearch(text: string): Found | null {
  if (text.length > LONGEST_SAVED) return null;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(found) || found.version !== SAVED_VERSION || found.model !== MODEL_VERSION || !isCount(found.freshReplicates)) return null;
  const question = readQuestion(found.question);
  const state = question && readState(found.state, question);
  const verified = readAll(found.verified, readVerified);
  return question && state && verified ? { question, state, freshReplicates: found.freshReplicates, verified } : null;
}
