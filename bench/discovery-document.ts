/** The text of `docs/discovery.md`: constructed boxes found again, and what futures of the published programme fail on. */
import { DEALS, HALVES, LEAST_GAIN } from '../src/experiment/robustness/discovery.ts';
import { LEAST_MASS, PATIENCE } from '../src/experiment/robustness/prim.ts';
import type { Box, Discovery, Restriction } from '../src/experiment/robustness/readings.ts';
import { MOST_RESTRICTED, TELLING } from '../src/experiment/robustness/telling-sides.ts';
import { markdownTable } from '../src/experiment/validation/markdown.ts';
import { fixed, grouped } from '../src/experiment/validation/number-text.ts';
import type { ConstructedBox } from './constructed-boxes.ts';

/** What was found in one search: how far each limit is off, how alike the boxes are (cases in both over cases in either), and the rest as shares. */
export interface Found {
  readonly limits: readonly number[];
  readonly alike: number;
  readonly coverage: number;
  readonly density: number;
  readonly trueCoverage: number;
  readonly trueDensity: number;
  /** Inputs restricted that were put there, and that were not. */
  readonly right: number;
  readonly wrong: number;
}

/** All searches for one constructed box in so many cases; null for those that found no pattern. */
export interface Rediscovery {
  readonly box: ConstructedBox;
  readonly cases: number;
  readonly found: readonly (Found | null)[];
  readonly seconds: number;
}

/** What was found of a failure. */
export interface FailureFound {
  readonly name: string;
  readonly discovery: Discovery | null;
  readonly seconds: number;
}

/** Futures of the published programme, and what was found in them. */
export interface RealRun {
  readonly which: 'assumptions' | 'both';
  readonly futures: number;
  readonly factors: number;
  readonly worlds: number;
  readonly seconds: number;
  readonly found: readonly FailureFound[];
}

/** All that the document reports. */
export interface DiscoveryRecord {
  readonly stamp: {
    readonly model: string;
    readonly seed: string;
    readonly seeds: number;
    readonly quarter: number;
    readonly workers: number;
  };
  readonly rediscoveries: readonly Rediscovery[];
  readonly runs: readonly RealRun[];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mean of what was found, or a dash. */
function meanText(found: readonly Found[], of: (found: Found) => number, decimals = 2): string {
  return found.length === 0 ? '–' : fixed(mean(found.map(of)), decimals);
}

function constructedRow({ box, cases, found, seconds }: Rediscovery): readonly string[] {
  const hits = found.filter((one) => one !== null);
  const limits = hits.flatMap(({ limits }) => limits);
  return [
    box.name,
    String(cases),
    `${hits.length} of ${found.length}`,
    limits.length === 0 ? '–' : fixed(mean(limits), 3),
    limits.length === 0 ? '–' : fixed(Math.max(...limits), 3),
    box.sides.length === 0 ? '–' : meanText(hits, ({ alike }) => alike),
    `${meanText(hits, ({ coverage }) => coverage)} (${meanText(hits, ({ trueCoverage }) => trueCoverage)})`,
    `${meanText(hits, ({ density }) => density)} (${meanText(hits, ({ trueDensity }) => trueDensity)})`,
    hits.length === 0 || box.sides.length === 0 ? '–' : `${meanText(hits, ({ right }) => right, 1)} of ${box.sides.length}`,
    String(hits.reduce((sum, { wrong }) => sum + wrong, 0)),
    fixed(seconds, 2),
  ];
}

/** A restriction in its unit. */
function restrictionText({ id, from, to, inside, quasiP, reproduced }: Restriction): string {
  const ends = [from === null ? '' : `from ${grouped(from)}`, to === null ? '' : `to ${grouped(to)}`].filter((text) => text !== '');
  const where = inside ? inside.join(' or ') : ends.join(' ');
  const chance = quasiP < 0.0001 ? '< 0.0001' : fixed(quasiP, 4);
  return `\`${id}\` ${where} (quasi-p ${chance}, in ${fixed(100 * reproduced, 0)} % of halves)`;
}

function failureRow({ name, discovery, seconds }: FailureFound): readonly string[] {
  if (!discovery) return [name, 'none or all', '', '', '', '', ''];
  const { futures, failures, boxes, proposed } = discovery;
  const base = `${failures} of ${futures}`;
  if (proposed === null) return [name, base, 'no pattern', '', '', '', fixed(seconds, 1)];
  const box: Box = boxes[proposed];
  const shares = [box.coverage, box.density, box.mass].map((share) => fixed(share, 2));
  return [name, base, box.restrictions.map(restrictionText).join('; '), ...shares, fixed(seconds, 1)];
}

function realPart({ which, futures, factors, worlds, seconds, found }: RealRun, workers: number): string {
  const moved = which === 'both' ? 'assumptions and levers' : 'assumptions';
  const heads = ['failure', 'futures that fail', 'proposed box', 'coverage', 'density', 'mass', 'seconds'];
  return `### ${which === 'both' ? 'Assumptions and levers move' : 'Assumptions move'}

${futures} futures, ${factors} ${moved} drawn independently; ${worlds} simulations in ${fixed(seconds, 0)} s on ${workers} threads.

${markdownTable(heads, found.map(failureRow))}`;
}

/** The whole document. */
export function discoveryDocument({ stamp, rediscoveries, runs }: DiscoveryRecord): string {
  const { model, seed, seeds, quarter, workers } = stamp;
  const heads = [
    'what was put there',
    'cases',
    'found in',
    'limits off by (mean)',
    'at the most',
    'alike',
    'coverage (true box)',
    'density (true box)',
    'inputs found',
    'wrong inputs, in all',
    'seconds',
  ];
  return `# Scenario discovery: what it finds where we know what is there

Written by \`npm run discover\`: do not edit. Model ${model}, seed \`${seed}\`.

## The method

The patient rule induction method (Friedman and Fisher 1999) peels slices of at most ${fixed(100 * PATIENCE, 0)} % off the futures, each time the one whose loss raises the share of failures most for every future given up, down to ${fixed(100 * LEAST_MASS, 0)} % of them. Slices of 10 % and 20 % are tried too: with few futures and many inputs, thin slices follow luck. Every box of the trajectories is relieved of sides whose quasi-p-value (Bryant and Lempert 2010) is not below ${TELLING}, of all but its ${MOST_RESTRICTED} most telling inputs, and is let out where it was too tight. The box that is proposed has the highest harmonic mean of coverage and gain: the way its density goes from the base rate (0) to certainty (1), at least ${LEAST_GAIN}. None is proposed where as good a box comes up when the failures are dealt out blindly, in any of ${DEALS} deals: so a pattern is seen in one of twenty cases at the most where there is none. A restriction is *reproduced* in as many of ${HALVES} random halves as restrict the same input on the same side at the same coverage.

## Boxes that we put there

Inputs are uniform between 0 and 1; cases inside a box fail with one chance, all others with another. ${seeds} seeds each. *Limits off by* is the distance of a limit found from the true one (a limit that was not found counts as the end of the range); *alike* is the number of cases inside both boxes over those inside either.

${markdownTable(heads, rediscoveries.map(constructedRow))}

## The published programme

\`gic-2018-2028\`, read at quarter ${quarter} (31 March 2028) unless a target says otherwise. Limits are in the units of the settings.

${runs.map((run) => realPart(run, workers)).join('\n\n')}
`;
}
