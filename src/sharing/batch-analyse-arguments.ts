/** The arguments of `sensitivity`, `discover` and `search`. What depends on the scenarios is checked once they are read. */
import { nearNames } from '../experiment/near-names.ts';
import { clip } from '../experiment/problems.ts';
import type { Problem } from '../experiment/scenario.ts';
import { GENE_GROUPS, type GeneGroup } from '../experiment/search/readings.ts';
import { FACTOR_SETS, type FactorSet } from '../experiment/study/factor.ts';
import type { Target } from '../experiment/targets.ts';
import { oneOf, target } from './batch-decide-arguments.ts';

/** Commands whose results are written as JSON alone. */
export const ANALYSE_COMMANDS: readonly string[] = ['sensitivity', 'discover', 'search'];

/** How sensitivity is looked at. */
export const SENSITIVITY_METHODS = ['screening', 'indices', 'tornado', 'curve', 'map'] as const;
/** How sensitivity is looked at. */
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];

/** When a future counts as a failure, as it was typed: `behind` names a scenario by its number or name. */
export type FailureWords =
  | { readonly kind: 'misses'; readonly target: Target }
  | { readonly kind: 'worst'; readonly share: number }
  | { readonly kind: 'behind'; readonly scenario: string };

/** What only these commands are told; `null` where nothing was said. */
export interface AnalyseOptions {
  readonly method: SensitivityMethod;
  readonly move: FactorSet | null;
  /** Paths or names of settings, as typed. */
  readonly factors: readonly string[] | null;
  readonly samples: number | null;
  readonly fails: FailureWords | null;
  readonly budget: number | null;
  readonly free: readonly GeneGroup[] | null;
  readonly population: number | null;
  readonly generations: number | null;
  readonly fresh: number | null;
  /** The file of an earlier search. */
  readonly resume: string | null;
}

/** The least and the most that each counting option accepts. */
export const ANALYSE_LIMITS = {
  '--samples': { min: 2, max: 4096 },
  '--budget': { min: 1, max: 10_000 },
  '--population': { min: 8, max: 400 },
  '--generations': { min: 1, max: 1000 },
  '--fresh': { min: 2, max: 10_000 },
} as const;

/** Options that take a value. */
export const ANALYSE_OPTIONS = [
  '--method',
  '--move',
  '--factors',
  '--samples',
  '--fails',
  '--budget',
  '--free',
  '--population',
  '--generations',
  '--fresh',
  '--resume',
] as const;

/** How the words are read: the last value of an option, and a whole number within its limits. */
export interface WordReader {
  last(option: string): string | null;
  count(option: keyof typeof ANALYSE_LIMITS): number | null;
}

/** Reads the options of these commands. */
export function analyseOptions({ last, count }: WordReader, problems: Problem[]): AnalyseOptions {
  const population = count('--population');
  if (population !== null && population % 2 !== 0)
    problems.push({ code: 'not-even', path: '--population', found: String(population), expected: '' });
  return {
    method: oneOf('--method', last('--method'), SENSITIVITY_METHODS, problems) ?? 'screening',
    move: oneOf('--move', last('--move'), FACTOR_SETS, problems),
    factors: list(last('--factors')),
    samples: count('--samples'),
    fails: failure(last('--fails'), problems),
    budget: count('--budget'),
    free: groups(last('--free'), problems),
    population,
    generations: count('--generations'),
    fresh: count('--fresh'),
    resume: last('--resume'),
  };
}

function list(text: string | null): readonly string[] | null {
  return text === null ? null : text.split(',').map((name) => name.trim());
}

function groups(text: string | null, problems: Problem[]): readonly GeneGroup[] | null {
  const names = list(text);
  if (names === null) return null;
  return names.flatMap((name) => {
    const group = GENE_GROUPS.find((one) => one === name);
    if (group) return [group];
    problems.push({ code: 'not-among', path: '--free', found: clip(name), expected: nearNames(name, GENE_GROUPS).join(', ') });
    return [];
  });
}

/** `worst=33` (percent of futures), `behind=2`, or a target that is missed: `additionalGdp=2400@40`. */
function failure(text: string | null, problems: Problem[]): FailureWords | null {
  if (text === null) return null;
  const [, kind, value = ''] = /^(worst|behind)=(.*)$/s.exec(text) ?? [];
  if (kind === 'behind') return { kind, scenario: value.trim() };
  if (kind === 'worst') {
    const percent = /^\d{1,2}$/.test(value.trim()) ? Number(value) : Number.NaN;
    if (percent >= 5 && percent <= 95) return { kind, share: percent / 100 };
    problems.push({ code: 'no-failure', path: '--fails', found: clip(text), expected: '' });
    return null;
  }
  const wrong: Problem[] = [];
  const [missed] = target(text, wrong);
  if (missed) return { kind: 'misses', target: missed };
  problems.push(...wrong.map((problem) => (problem.code === 'no-target' ? { ...problem, code: 'no-failure', path: '--fails' } : problem)));
  return null;
}
