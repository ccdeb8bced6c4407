/** Questions of a search: what is wrong with one, which are the same, and the names of policies. */
import { MODEL_VERSION } from '../../model/version.ts';
import { canonicalText } from '../canonical-text.ts';
import { hashOf } from './text-hash.ts';
import { problemOf } from '../problems.ts';
import type { Problem } from '../scenario.ts';
import { keptQuarters } from '../study/kept.ts';
import type { Settings } from '../study/study.ts';
import { GENE_GROUPS, type SearchQuestion } from './readings.ts';

/** The least and most of each number of a question. */
export const SEARCH_LIMITS = {
  population: { min: 8, max: 512 },
  generations: { min: 1, max: 1000 },
  replicates: { min: 1, max: 1000 },
} as const;

/** What is wrong with a question, nothing being mended. */
export function faultsOfQuestion(question: SearchQuestion): readonly Problem[] {
  const problems = (['population', 'generations', 'replicates'] as const).flatMap((id) => faultsOfCount(id, question[id]));
  if (!(question.budget > 0 && question.budget < Infinity)) problems.push(problemOf('below-minimum', 'budget', question.budget, '0'));
  if (question.population % 2 !== 0) problems.push(problemOf('not-an-integer', 'population', question.population, 'even'));
  if (question.free.length === 0) problems.push(problemOf('empty', 'free', '', GENE_GROUPS.join(', ')));
  const unknown = question.free.filter((group) => !GENE_GROUPS.includes(group));
  problems.push(...unknown.map((group) => problemOf('not-an-option', 'free', group, GENE_GROUPS.join(', '))));
  const kept = keptQuarters(question.scenario.horizon);
  if (!kept.includes(question.quarter)) problems.push(problemOf('not-an-option', 'quarter', question.quarter, kept.join(', ')));
  return problems;
}

function faultsOfCount(id: keyof typeof SEARCH_LIMITS, count: number): Problem[] {
  const { min, max } = SEARCH_LIMITS[id];
  if (!Number.isInteger(count)) return [problemOf('not-an-integer', id, count, `${min}…${max}`)];
  if (count < min) return [problemOf('below-minimum', id, count, String(min))];
  return count > max ? [problemOf('above-maximum', id, count, String(max))] : [];
}

/** A text that is the same for questions whose states can be gone on with: all but names, notes and the number of generations. */
export function questionId({ scenario, generations: _, free, ...rest }: SearchQuestion): string {
  const { policy, assumptions, clusters, horizon, seed } = scenario;
  const parts = GENE_GROUPS.filter((group) => free.includes(group));
  return hashOf(canonicalText({ ...rest, free: parts, model: MODEL_VERSION, policy, assumptions, clusters, horizon, seed }));
}

/** A policy's name: the same for the same settings. */
export function candidateId({ policy, clusters }: Settings): string {
  return hashOf(canonicalText({ policy, clusters }));
}
