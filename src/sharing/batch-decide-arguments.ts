/** The arguments of `compare` and `why`: outcomes, targets, and which options belong to which command. */
import { LEVEL_LIMITS, TARGET_QUARTERS } from '../experiment/chosen-targets.ts';
import { nearNames } from '../experiment/near-names.ts';
import { clip } from '../experiment/problems.ts';
import type { Problem } from '../experiment/scenario.ts';
import type { Target } from '../experiment/targets.ts';
import { OUTCOMES, type OutcomeId } from '../model/outcomes.ts';

/**
 * What the command can do: write everything, compare scenarios in one table, say what makes the difference between two, what an outcome
 * hinges on, when a scenario fails, which policies are best.
 */
export const BATCH_COMMANDS = ['run', 'compare', 'why', 'sensitivity', 'discover', 'search'] as const;
/** What the command can do. */
export type BatchCommand = (typeof BATCH_COMMANDS)[number];

/** The id of every observer. */
export const OUTCOME_IDS: readonly OutcomeId[] = OUTCOMES.map(({ id }) => id);

/** Options that only some commands have. */
const OWN_OPTIONS: Readonly<Record<string, readonly BatchCommand[]>> = {
  '--reference': ['compare'],
  '--at': ['compare', 'why', 'sensitivity', 'discover', 'search'],
  '--outcomes': ['compare', 'why', 'sensitivity', 'discover'],
  '--target': ['compare', 'discover'],
  '--replicates': ['run', 'compare', 'why', 'discover', 'search'],
  '--uncertainty': ['run', 'compare', 'why', 'sensitivity', 'search'],
  '--public-cost': ['run', 'compare', 'why', 'sensitivity', 'discover'],
  '--method': ['sensitivity'],
  '--factors': ['sensitivity'],
  '--samples': ['sensitivity'],
  '--move': ['sensitivity', 'discover'],
  '--fails': ['discover'],
  '--budget': ['search'],
  '--free': ['search'],
  '--population': ['search'],
  '--generations': ['search'],
  '--fresh': ['search'],
  '--resume': ['search'],
  '--until-told': ['compare'],
  '--precision': ['run', 'compare'],
  '--until': ['run', 'compare'],
};

/** The option's value where it is among the known ones; null where it was not given. */
export function oneOf<T extends string>(option: string, text: string | null, known: readonly T[], problems: Problem[]): T | null {
  if (text === null) return null;
  const found = known.find((each) => each === text);
  if (found === undefined) problems.push({ code: 'not-among', path: option, found: clip(text), expected: known.join(', ') });
  return found ?? null;
}

/** Outcomes with commas between them; null where none was given. */
export function outcomeList(text: string | null, problems: Problem[]): readonly OutcomeId[] | null {
  if (text === null) return null;
  return text.split(',').flatMap((name) => outcome('--outcomes', name.trim(), problems));
}

function outcome(option: string, name: string, problems: Problem[]): OutcomeId[] {
  const id = OUTCOME_IDS.find((one) => one === name);
  if (id) return [id];
  problems.push({ code: 'not-an-outcome', path: option, found: clip(name), expected: nearNames(name, OUTCOME_IDS).join(', ') });
  return [];
}

/** A target, `members=9000@20`: outcome, level, quarter (40 where it is left out). */
export function target(text: string, problems: Problem[]): Target[] {
  const [, name = '', level = '', quarter = '40'] = /^([^=]*)=([^@]*)(?:@(.*))?$/s.exec(text) ?? [];
  const number = /^\d+(\.\d+)?$/.test(level.trim()) ? Number(level) : Number.NaN;
  const by = /^\d{1,2}$/.test(quarter.trim()) ? Number(quarter) : Number.NaN;
  const sound = number >= LEVEL_LIMITS.min && number <= LEVEL_LIMITS.max && by >= TARGET_QUARTERS.min && by <= TARGET_QUARTERS.max;
  if (!sound) {
    problems.push({ code: 'no-target', path: '--target', found: clip(text), expected: '' });
    return [];
  }
  return outcome('--target', name.trim(), problems).map((id) => ({ outcome: id, level: number, quarter: by }));
}

/** Options that the command does not have. */
export function strangers(command: BatchCommand, values: ReadonlyMap<string, unknown>): Problem[] {
  return [...values.keys()]
    .filter((option) => OWN_OPTIONS[option] && !OWN_OPTIONS[option].includes(command))
    .map((option) => ({ code: 'not-of-command', path: option, found: command, expected: (OWN_OPTIONS[option] ?? []).join(', ') }));
}
