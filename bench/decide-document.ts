/** The text of `docs/comparison.md`: what shared luck is worth, and what each lever contributes. */
import { contributionsOf, sharesOf, type Contribution } from '../src/experiment/contributions.ts';
import type { Game } from '../src/experiment/contributions/game.ts';
import { differenceOf, type Difference } from '../src/experiment/net-effects.ts';
import { meanOf } from '../src/experiment/statistics.ts';
import { studentFactor } from '../src/experiment/student-t.ts';
import { markdownTable } from '../src/experiment/validation/markdown.ts';
import { fixed, grouped } from '../src/experiment/validation/number-text.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import { errorApart, factorOfRatio, type Precision } from './decide-measures.ts';

/** One lever beside the base run. */
export interface Change {
  readonly name: string;
  readonly outcomes: readonly ({ readonly outcome: OutcomeId } & Precision)[];
}

/** One lever in the luck of the base run, and in other luck: values by replicate. */
export interface Apart {
  readonly name: string;
  readonly outcomes: readonly {
    readonly outcome: OutcomeId;
    readonly together: Precision;
    readonly base: Float64Array;
    readonly other: Float64Array;
  }[];
}

/** A game, what is read of it, and the difference of the same two scenarios in every replicate of an ensemble of their own. */
export interface Attribution {
  readonly game: Game;
  readonly outcome: OutcomeId;
  readonly quarter: number;
  readonly differences: Float64Array;
}

/** All that the document reports. */
export interface DecideReport {
  readonly stamp: { readonly model: string; readonly seed: string; readonly replicates: number; readonly quarter: number };
  readonly changes: readonly Change[];
  readonly apart: Apart;
  readonly attributions: readonly Attribution[];
}

const NAMES: Partial<Record<OutcomeId, string>> = {
  grossGdp: 'gross GDP, CAD M',
  additionalGdp: 'additional GDP, CAD M',
  additionalJobYears: 'additional job-years',
};
const nameOf = (outcome: OutcomeId): string => NAMES[outcome] ?? outcome;

/** The whole document. */
export function decideDocument(report: DecideReport): string {
  const parts = [
    opening(report),
    pairing(report),
    apart(report),
    '## What each lever contributes',
    ...report.attributions.map(attribution),
  ];
  return `${parts.join('\n\n')}\n`;
}

function opening({ stamp }: DecideReport): string {
  const { model, seed, replicates, quarter } = stamp;
  return `# Comparing scenarios: what shared luck is worth, and what each lever contributes

Written by \`npm run decide\`: do not edit. Model ${model}, base run \`gic-2018-2028\`, default assumptions, seed \`${seed}\`, ${replicates} futures, read at quarter ${quarter} (31 March 2028). Intervals are 95 %, Student's t over futures.`;
}

/** A mean with its interval. */
function ranged({ mean, low, high }: Difference): string {
  return `${grouped(mean)} (${grouped(low)} to ${grouped(high)})`;
}

/** How many times as many futures, in words where there is no number. */
function timesText(times: number): string {
  return Number.isFinite(times) ? `${fixed(times, times < 10 ? 1 : 0)}×` : 'no error left';
}

function pairing({ stamp, changes }: DecideReport): string {
  const rows = changes.flatMap(({ name, outcomes }) =>
    outcomes.map(({ outcome, difference, paired, unpaired, times }) => [
      name,
      nameOf(outcome),
      ranged(difference),
      grouped(paired),
      grouped(unpaired),
      timesText(times),
    ]),
  );
  const all = changes.flatMap(({ outcomes }) => outcomes.map(({ times }) => times)).sort((a, b) => a - b);
  const heads = ['one lever changed', 'outcome', 'difference to the base run', 'error, paired', 'error, apart', 'futures saved'];
  return `## What shared luck is worth

Every scenario meets the same luck, future by future, so a difference is taken within each future before it is averaged. *Error, paired* is the standard error of that mean. *Error, apart* is what two samples of as many futures would have, each with luck of its own: √(error² + error²). *Futures saved* is the ratio of the two variances: how many times as many futures two separate samples need to be as sure.

${markdownTable(heads, rows)}

From ${timesText(all[0])} to ${timesText(all[all.length - 1])}; the middle one is ${timesText(all[Math.floor(all.length / 2)])}. A ratio from ${stamp.replicates} futures is itself known within a factor of about ${fixed(factorOfRatio(stamp.replicates), 1)}.`;
}

function apart({ apart: { name, outcomes }, stamp }: DecideReport): string {
  const rows = outcomes.map(({ outcome, together, base, other }) => {
    const mean = meanOf(other) - meanOf(base);
    const error = errorApart(base, other);
    const half = studentFactor(2 * (base.length - 1)) * error;
    return [
      nameOf(outcome),
      ranged(together.difference),
      ranged({ mean, low: mean - half, high: mean + half, count: base.length }),
      grouped(together.unpaired),
      grouped(error),
    ];
  });
  const heads = ['outcome', 'paired', 'in other luck', 'error, apart, as reckoned above', 'error, as run'];
  return `A check that this is what separate samples have: *${name}* run in other luck (another seed, ${stamp.replicates} futures), beside the same base run.

${markdownTable(heads, rows)}`;
}

function contributionRow(contribution: Contribution): string[] {
  const { player, silent, alone, last } = contribution;
  const reading = silent ? '0 in every number of every future' : ranged(contribution);
  return [`\`${player.id}\``, reading, ...[alone, last].flatMap((one) => (one ? [ranged(one)] : []))];
}

function attribution({ game, outcome, quarter, differences }: Attribution): string {
  const { method, players, replicates } = contributionsOf(game, outcome, quarter);
  const shares = sharesOf(game, outcome, quarter);
  const gaps = Array.from(differences, (whole, r) => Math.abs(shares.players.reduce((sum, share) => sum + share[r], 0) - whole));
  const sum = players.reduce((added, { mean }) => added + mean, 0);
  const exact = method === 'exact';
  const heads = ['lever', `contribution to ${nameOf(outcome)}`, ...(exact ? ['alone', 'last'] : [])];
  const worlds = exact ? 2 ** players.length : 2 * players.length;
  const how = exact
    ? `All ${worlds} combinations are simulated in every future. *Alone* is the lever moved by itself from the base run, *last* what undoing it takes from the whole; where the two differ, levers depend on each other. The contribution is the average over every order of moving them.`
    : `Beyond six levers each future walks one random order of them and its reverse, ${worlds} worlds of ${2 ** players.length}: intervals hold the luck of the orders as well as that of the futures.`;
  return `### ${players.length} levers, ${exact ? 'exact' : 'sampled'}

${how}

${markdownTable(heads, players.map(contributionRow))}

Contributions add up to ${grouped(sum)}; the paired difference, from the ensemble of the first table, is ${ranged(differenceOf(differences))} over ${replicates} futures. The largest gap between sum and difference in any future is ${gapText(Math.max(...gaps))}.`;
}

/** A gap in plain words: what is left is rounding. */
function gapText(gap: number): string {
  return gap === 0 ? 'exactly zero' : gap < 1e-6 ? `below ${gap < 1e-9 ? 'a billionth' : 'a millionth'} of the unit` : grouped(gap);
}
