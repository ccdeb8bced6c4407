/** The text of `docs/sensitivity.md`: how well the estimators do on known functions, and what the base run hinges on. */
import type { Curve, HeatMap, Indices, Screening, Tornado } from '../src/experiment/sensitivity/readings.ts';
import type { Agents } from '../src/experiment/resolution.ts';
import type { Estimate } from '../src/experiment/study/study.ts';
import { markdownTable } from '../src/experiment/validation/markdown.ts';
import { fixed, grouped } from '../src/experiment/validation/number-text.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import { LEVERS } from '../src/model/policy.ts';
import type { IndexErrors, Rivals, WalkErrors } from './sensitivity-measures.ts';

/** What the known functions showed, over so many designs each. */
export interface KnownReport {
  readonly designs: number;
  readonly indices: readonly IndexErrors[];
  readonly rivals: readonly Rivals[];
  readonly walks: readonly WalkErrors[];
}

/** What an analysis took: wall time of its simulations, and of one reading of them, in seconds. */
export interface Timed {
  readonly name: string;
  readonly simulations: number;
  readonly seconds: number;
  readonly reading: number;
}

/** What the model showed: each analysis read for each outcome. */
export interface ModelReport {
  readonly stamp: {
    readonly model: string;
    readonly seed: string;
    readonly quarter: number;
    readonly threads: number;
    readonly agents: Agents;
  };
  readonly outcomes: readonly OutcomeId[];
  /** How many of each were screened. */
  readonly assumptions: number;
  readonly levers: number;
  readonly screened: readonly Screening[];
  readonly shares: readonly Indices[];
  readonly bars: readonly Tornado[];
  readonly ofLevers: readonly Screening[];
  readonly along: readonly Curve[];
  readonly across: readonly HeatMap[];
  readonly timed: readonly Timed[];
}

/** Levers whose options have no order. */
const OF_OPTIONS: readonly string[] = LEVERS.filter(({ kind }) => kind === 'choice').map(({ id }) => `policy.${id}`);

/** Rows of a table of screening. */
const LISTED = 15;

const NAMES: Partial<Record<OutcomeId, string>> = { additionalGdp: 'additional GDP, CAD M', additionalJobYears: 'additional job-years' };
const nameOf = (outcome: OutcomeId): string => NAMES[outcome] ?? outcome;

/** An estimate with its interval. */
function ranged({ value, low, high }: Estimate, text: (value: number) => string = grouped): string {
  return `${text(value)} (${text(low)} to ${text(high)})`;
}

const count = (value: number): string => fixed(value, 0);
const share = (value: number): string => fixed(value, 2);
const percent = (value: number): string => `${fixed(100 * value, 0)} %`;
const own = (value: number | string): string => (typeof value === 'number' ? grouped(value) : `\`${value}\``);

/** The whole document. */
export function sensitivityDocument(known: KnownReport, model: ModelReport): string {
  const parts = [opening(model), onKnown(known), times(model), ...model.outcomes.map((_, o) => onOutcome(model, o)), beyond(model)];
  return `${parts.join('\n\n')}\n`;
}

function opening({ stamp: { model, seed, quarter } }: ModelReport): string {
  return `# What the base run hinges on, and how well the estimators do

Written by \`npm run sensitivity\`: do not edit. Model ${model}, base run \`gic-2018-2028\`, seed \`${seed}\`, read at quarter ${quarter} (31 March 2028). Intervals are 95 %. Assumptions move over their priors; the ranges of levers are a judgement of ours (\`src/experiment/study/lever-ranges.ts\`).`;
}

function onKnown({ designs, indices, rivals, walks }: KnownReport): string {
  const four = (value: number): string => fixed(value, 4);
  const rows = indices.map(({ name, rows: many, first, total }) => [
    name,
    count(many),
    ...[first, total].flatMap(({ worst, rootMeanSquare, held }) => [four(rootMeanSquare), four(worst), percent(held)]),
  ]);
  const heads = ['function', 'rows', 'first: error', 'worst', 'held', 'total: error', 'worst', 'held'];
  const rival = rivals.map(({ name, used, saltelli, jansen, janon }) => [name, ...[used, saltelli, jansen, janon].map(four)]);
  const walked = walks.map(({ name, walks: many, error, apart, ordered }) => [
    name,
    count(many),
    fixed(error, 3),
    fixed(apart, 3),
    percent(ordered),
  ]);
  return `## Functions with known answers

### Sobol indices

Over ${designs} designs of each function and size: the root mean square error over designs and factors, the worst of all errors, and how many of the intervals hold the truth. Intervals suppose rows drawn apart; ours are spread evenly, and are surer than the intervals say wherever a function is smooth.

${markdownTable(heads, rows)}

First order at 64 rows by several estimators on the same outcomes, root mean square error. *In use* is the coefficient of B in the regression of AB_i on B and A; totals are Jansen's throughout.

${markdownTable(['function', 'in use', 'Saltelli 2010, centred', 'Jansen 1999', 'Janon et al. 2014'], rival)}

### Morris screening

Root mean square error of μ* over the largest μ*, of the walks in use and of walks drawn apart; and the share of pairs of factors that stand in the right order (pairs that differ by less than a hundredth of the largest left out).

${markdownTable(['function', 'walks', 'error', 'drawn apart', 'pairs in order'], walked)}`;
}

function times({ timed, stamp: { threads, agents } }: ModelReport): string {
  const rows = timed.map(({ name, simulations, seconds, reading }) => [name, count(simulations), count(seconds), fixed(reading, 2)]);
  return `## What each analysis takes

On ${threads} threads, ${agents === 'published' ? 'one agent per firm' : `${count(agents)} agents`}, 44 quarters. A reading is one outcome at one quarter: no new run is needed for another.

${markdownTable(['analysis', 'simulations', 'seconds', 'a reading, seconds'], rows)}`;
}

function screeningTable({ effects }: Screening): string {
  const rows = effects
    .slice(0, LISTED)
    .map(({ id, muStar, mu, sigma }) => [`\`${id}\``, ranged(muStar), OF_OPTIONS.includes(id) ? 'a choice' : grouped(mu), grouped(sigma)]);
  return markdownTable(['moved', 'μ*', 'μ', 'σ'], rows);
}

function onOutcome({ outcomes, assumptions, screened, shares, bars }: ModelReport, o: number): string {
  const name = nameOf(outcomes[o]);
  const [{ trajectories, mean, effects }, found, { bars: rows, base, replicates }] = [screened[o], shares[o], bars[o]];
  const weak = effects.filter(({ muStar }) => muStar.value < effects[0].muStar.value / 20).length;
  const still = effects.filter(({ muStar }) => muStar.value === 0).length;
  const parts = found.indices.map(({ id, first, total }) => [`\`${id}\``, ranged(first, share), ranged(total, share)]);
  const ends = rows.map(({ id, low, high, atLow, atHigh }) => [`\`${id}\``, own(low), ranged(atLow), own(high), ranged(atHigh)]);
  return `## ${name[0].toUpperCase()}${name.slice(1)}

### Screening of all ${assumptions} assumptions

${trajectories} walks; mean ${grouped(mean)}. μ* is the mean size of what a factor does over its whole range. ${weak} assumptions do less than a twentieth of what the first does, ${still} of them nothing at all.

${screeningTable(screened[o])}

### Shares of the variance

${found.rows} rows; mean ${grouped(found.mean)}, standard deviation ${grouped(found.deviation)}. *First* vanishes once a factor is known, *total* remains once all else is. Interplay, one less all first orders: ${ranged(found.interactions, share)}. The factors are those that screening put first for ${nameOf(outcomes[0])}.

${markdownTable(['part', 'first', 'total'], parts)}

### One at a time

${replicates} futures; the scenario itself ${ranged(base)}. Differences to it with one assumption at the share 0.05 and 0.95 of its prior, all others as they are. The assumptions are those that screening put first for ${nameOf(outcomes[0])}.

${markdownTable(['assumption', 'low', 'difference', 'high', 'difference'], ends)}`;
}

function beyond({ outcomes, levers, ofLevers, along, across }: ModelReport): string {
  const screens = outcomes.map(
    (outcome, o) => `### Screening of all ${levers} levers: ${nameOf(outcome)}\n\n${screeningTable(ofLevers[o])}`,
  );
  const curves = along[0].points.map(({ value }, p) => [own(value), ...along.map(({ points }) => ranged(points[p].mean))]);
  const { x, y, cells } = across[0];
  const map = cells.map((row, r) => [own(y.values[r]), ...row.map(({ value }) => grouped(value))]);
  const middle = `### Along one lever

Means over ${along[0].replicates} futures; the scenario itself has ${own(along[0].own)}.

${markdownTable([`\`${along[0].id}\``, ...outcomes.map(nameOf)], curves)}`;
  const last = `### Across two levers: ${nameOf(outcomes[0])}

Means over ${across[0].replicates} futures; rows \`${y.id}\`, columns \`${x.id}\`.

${markdownTable(['', ...x.values.map(own)], map)}`;
  return [
    '## Levers',
    'Where a lever is a choice, any step between two options is an effect: μ* and σ mean what they mean elsewhere, μ means nothing.',
    ...screens,
    middle,
    last,
  ].join('\n\n');
}
