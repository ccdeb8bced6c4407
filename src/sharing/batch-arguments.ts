/** The command line's arguments: words in, options out, every wrong word reported as data. */
import type { Target } from '../experiment/targets.ts';
import { UNTIL, type Until } from '../experiment/plan.ts';
import { AGENT_LIMITS } from '../experiment/resolution.ts';
import { UNCERTAINTIES, type Uncertainty } from '../experiment/uncertainty/draw.ts';
import { nearNames } from '../experiment/near-names.ts';
import { clip } from '../experiment/problems.ts';
import type { Checked, Problem } from '../experiment/scenario.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import { ANALYSE_COMMANDS, ANALYSE_LIMITS, ANALYSE_OPTIONS, analyseOptions, type AnalyseOptions } from './batch-analyse-arguments.ts';
import { BATCH_COMMANDS, oneOf, OUTCOME_IDS, outcomeList, strangers, target, type BatchCommand } from './batch-decide-arguments.ts';

/** The forms in which results are written. */
export const BATCH_FORMATS = ['json', 'csv', 'table'] as const;

/** What the command was asked to do; `null` where nothing was said. */
export interface BatchOptions {
  readonly command: BatchCommand;
  /** Presets, scenario files and links, in the order given. */
  readonly inputs: readonly string[];
  /** Futures; `null` where nothing was said. */
  readonly futures: number | null;
  readonly replicates: number;
  readonly seed: string | null;
  /** Worker threads, or `null` for as many as there are cores. */
  readonly workers: number | null;
  readonly quarters: number | null;
  /** Agents that stand for the firms, or `null` for one each. */
  readonly firms: number | null;
  /** `path=value` pairs, applied to every scenario in this order. */
  readonly settings: readonly { readonly path: string; readonly value: string }[];
  readonly uncertainty: Uncertainty;
  /** Half the width of the 95 % interval until which a run goes on, as a share; `null` for a fixed number of replicates. */
  readonly precision: number | null;
  readonly until: Exclude<Until, 'count'> | null;
  /** Public money that every design is scaled to, CAD M; `null` leaves each its own. */
  readonly publicCost: number | null;
  /** The scenario that others are compared with: its number from 1, or its name. */
  readonly reference: string | null;
  /** The quarter at which outcomes are read. */
  readonly at: number | null;
  /** The outcomes that are compared, or the one whose difference is explained. */
  readonly outcomes: readonly OutcomeId[] | null;
  /** Targets instead of those announced, or of the link. */
  readonly targets: readonly Target[];
  /** The outcome on which a run goes on until two scenarios are told apart. */
  readonly untilTold: OutcomeId | null;
  /** What only `sensitivity`, `discover` and `search` are told. */
  readonly analyse: AnalyseOptions;
  readonly format: (typeof BATCH_FORMATS)[number];
  readonly out: string | null;
  readonly progress: boolean;
  /** Whether to run what the machine may not hold. */
  readonly anyway: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** The least and the most that each counting option accepts. */
export const BATCH_LIMITS = {
  '--replicates': { min: 1, max: 100_000 },
  '--workers': { min: 1, max: 64 },
  '--quarters': { min: 1, max: 60 },
  '--firms': AGENT_LIMITS,
  '--public-cost': { min: 1, max: 10_000 },
  '--at': { min: 1, max: 60 },
  ...ANALYSE_LIMITS,
} as const;

/** Half widths that `--precision` accepts, points. */
export const PRECISION_LIMITS = { min: 0.5, max: 25 } as const;

const UNTIL_KNOWN = UNTIL.filter((each) => each !== 'count');

/** Replicates run unless `--replicates` says otherwise. */
export const BATCH_REPLICATES = 200;

const WITH_VALUE = [
  '--replicates',
  '--seed',
  '--workers',
  '--quarters',
  '--firms',
  '--set',
  '--uncertainty',
  '--precision',
  '--until',
  '--public-cost',
  '--reference',
  '--at',
  '--outcomes',
  '--target',
  '--until-told',
  '--format',
  '--out',
  ...ANALYSE_OPTIONS,
] as const;
const ALONE = ['--progress', '--anyway', '--help', '--version'] as const;
const SHORT: Readonly<Record<string, string>> = { '-h': '--help' };

/** Every option's name. */
export const BATCH_OPTIONS: readonly string[] = [...WITH_VALUE, ...ALONE];

/** The words sorted out: inputs, and each option with the values it was given. */
interface Words {
  readonly inputs: string[];
  readonly values: Map<string, string[]>;
  readonly problems: Problem[];
}

/** Reads the arguments after the program's name; later values of an option win, `--set` collects. */
export function parseArguments(argv: readonly string[]): Checked<BatchOptions> {
  const command = BATCH_COMMANDS.find((one) => one !== 'run' && one === argv[0]) ?? 'run';
  const words = sortWords(command === 'run' ? argv : argv.slice(1));
  const { inputs, values, problems } = words;
  const last = (option: string) => values.get(option)?.at(-1) ?? null;
  const futures = count(words, '--replicates');
  const options: BatchOptions = {
    command,
    inputs,
    futures,
    replicates: futures ?? BATCH_REPLICATES,
    seed: last('--seed'),
    workers: count(words, '--workers'),
    quarters: count(words, '--quarters'),
    firms: count(words, '--firms'),
    settings: (values.get('--set') ?? []).flatMap((text) => setting(text, problems)),
    uncertainty: oneOf('--uncertainty', last('--uncertainty'), UNCERTAINTIES, problems) ?? 'luck',
    precision: points(last('--precision'), problems),
    until: oneOf('--until', last('--until'), UNTIL_KNOWN, problems),
    publicCost: count(words, '--public-cost'),
    reference: last('--reference'),
    at: count(words, '--at'),
    outcomes: outcomeList(last('--outcomes'), problems),
    targets: (values.get('--target') ?? []).flatMap((text) => target(text, problems)),
    untilTold: oneOf('--until-told', last('--until-told'), OUTCOME_IDS, problems),
    analyse: analyseOptions({ last, count: (option) => count(words, option) }, problems),
    format: oneOf('--format', last('--format'), BATCH_FORMATS, problems) ?? 'json',
    out: last('--out'),
    progress: values.has('--progress'),
    anyway: values.has('--anyway'),
    help: values.has('--help'),
    version: values.has('--version'),
  };
  if (options.help || options.version) return { ok: true, value: options };
  problems.push(...strangers(command, values));
  if (ANALYSE_COMMANDS.includes(command) && options.format !== 'json')
    problems.push({ code: 'json-alone', path: '--format', found: options.format, expected: command });
  if (inputs.length === 0) problems.push({ code: 'no-scenario', path: '', found: '', expected: '' });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: options };
}

function sortWords(argv: readonly string[]): Words {
  const words: Words = { inputs: [], values: new Map(), problems: [] };
  const rest = [...argv];
  let onlyInputs = false;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (onlyInputs || !word.startsWith('-') || word === '-') words.inputs.push(word);
    else if (word === '--') onlyInputs = true;
    else sortOption(words, word, rest);
  }
  return words;
}

/** Takes `--name`, `--name value` or `--name=value`; the value is shifted off the rest. */
function sortOption({ values, problems }: Words, word: string, rest: string[]): void {
  const equals = word.indexOf('=');
  const written = equals < 0 ? word : word.slice(0, equals);
  const name = SHORT[written] ?? written;
  const needsValue = WITH_VALUE.some((option) => option === name);
  if (!needsValue && !ALONE.some((option) => option === name)) {
    problems.push({ code: 'unknown-option', path: '', found: clip(written), expected: nearNames(name, BATCH_OPTIONS).join(', ') });
    return;
  }
  if (!needsValue && equals >= 0) {
    problems.push({ code: 'value-not-wanted', path: name, found: clip(word.slice(equals + 1)), expected: '' });
    return;
  }
  const value = equals >= 0 ? word.slice(equals + 1) : needsValue ? rest.shift() : '';
  if (value === undefined) problems.push({ code: 'missing-value', path: name, found: '', expected: '' });
  else values.set(name, [...(values.get(name) ?? []), value]);
}

function count({ values, problems }: Words, option: keyof typeof BATCH_LIMITS): number | null {
  const text = values.get(option)?.at(-1);
  if (text === undefined) return null;
  const { min, max } = BATCH_LIMITS[option];
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  problems.push({ code: 'not-a-count', path: option, found: clip(text), expected: `${min} to ${max}` });
  return null;
}

function setting(text: string, problems: Problem[]): { path: string; value: string }[] {
  const equals = text.indexOf('=');
  if (equals > 0) return [{ path: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim() }];
  problems.push({ code: 'no-setting', path: '--set', found: clip(text), expected: 'path=value' });
  return [];
}

/** A precision in points as a share. */
function points(text: string | null, problems: Problem[]): number | null {
  if (text === null) return null;
  const value = /^\d{1,2}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  const { min, max } = PRECISION_LIMITS;
  if (value >= min && value <= max) return value / 100;
  problems.push({ code: 'not-points', path: '--precision', found: clip(text), expected: `${min} to ${max}` });
  return null;
}
