/** Facts of a simulated population of firms: survival, turnover, tails of the size distribution, shape and dispersion of growth. */
import { LARGE, SME } from '../../model/entities/firms.ts';
import type { World } from '../../model/entities/world.ts';
import { exp, pow } from '../../model/exact-math.ts';
import { survivalShare, turnover, yearlyGrowth } from './demography.ts';
import { YEAR, type FirmPanel } from './firm-panel.ts';
import { dispersionExponent, shapeOf, sizeClasses } from './growth-shape.ts';
import { truncatedParetoExponent } from './size-tail.ts';

/** Jobs from which a firm counts as large at the start, and the largest drawn there. */
const LARGE_FROM = 500;
const LARGEST = 20_000;
/** The tail of SMEs starts here: below, the log-normal sizes of entrants rule. */
const TAIL_FROM = 10;
/** Three times the edge at 500 jobs: the spread of eleven years' growth, about 0.45 in ln jobs, hardly reaches it from there. */
const INNER_FROM = 1500;
/** Growth is measured from so many jobs on, far from the floor of one job. */
const GROWING_FROM = 20;
const FEWEST_OF_CLASS = 100;

/** Facts of the population by name; what they are held against stands with the patterns. */
export interface PopulationFacts {
  readonly survival5: number;
  readonly survival10: number;
  readonly entryRate: number;
  readonly exitRate: number;
  readonly entrantJobs: number;
  readonly exitJobs: number;
  readonly entrantJobsNational: number;
  readonly exitJobsNational: number;
  readonly tailSme: number;
  readonly tailLarge: number;
  readonly tailLargeInner: number;
  readonly tailLargeStart: number;
  readonly growthKurtosis: number;
  readonly growthNearMiddle: number;
  readonly growthLaplaceGain: number;
  readonly growthLaplaceGainScaled: number;
  readonly dispersionExponent: number;
}

/** Facts of a world whose firms the panel has watched since t = 0, for at least a year. */
export function populationFacts(world: World, panel: FirmPanel): PopulationFacts {
  const national = turnover(panel, nationalWeight(world, panel));
  return {
    survival5: survivalShare(panel, 5 * YEAR),
    survival10: survivalShare(panel, 10 * YEAR),
    ...turnover(panel),
    entrantJobsNational: national.entrantJobs,
    exitJobsNational: national.exitJobs,
    ...tails(world, panel),
    ...growth(panel),
  };
}

function tails(world: World, { yearEnds }: FirmPanel) {
  const sizes = (kind: number, year: number): Float64Array => yearEnds[year].filter((_, i) => world.firms.kind[i] === kind);
  const last = yearEnds.length - 1;
  return {
    tailSme: truncatedParetoExponent(sizes(SME, last), TAIL_FROM, LARGE_FROM),
    tailLarge: truncatedParetoExponent(sizes(LARGE, last), LARGE_FROM, LARGEST),
    tailLargeInner: truncatedParetoExponent(sizes(LARGE, last), INNER_FROM, LARGEST),
    tailLargeStart: truncatedParetoExponent(sizes(LARGE, 0), LARGE_FROM, LARGEST),
  };
}

/** The pooled shape, and the shape once growth is multiplied by size^β: a mixture of sizes alone already looks like a tent. */
function growth(panel: FirmPanel) {
  const sample = yearlyGrowth(panel, GROWING_FROM);
  const exponent = dispersionExponent(sizeClasses(sample.growth, sample.logSize, FEWEST_OF_CLASS));
  const pooled = shapeOf(sample.growth);
  const scaled = shapeOf(sample.growth.map((value, n) => value * exp(exponent * sample.logSize[n])));
  return {
    growthKurtosis: pooled.excessKurtosis,
    growthNearMiddle: pooled.nearMiddle,
    growthLaplaceGain: pooled.laplaceGain,
    growthLaplaceGainScaled: scaled.laplaceGain,
    dispersionExponent: exponent,
  };
}

/**
 * How many firms of a whole economy a row stands for: clusters hold far more large firms than an economy, where sizes follow one Pareto
 * law with the model's exponent from one job to the largest. SMEs weigh 1; large firms so much that their share at the start is that law's.
 */
function nationalWeight(world: World, panel: FirmPanel): (row: number) => number {
  const { kind } = world.firms;
  const { sizeExponent } = world.numbers.assumptions;
  let [sme, large] = [0, 0];
  panel.bornAt.forEach((born, i) => {
    if (born !== 0) return;
    if (kind[i] === LARGE) large += 1;
    else sme += 1;
  });
  const top = pow(LARGEST, -sizeExponent);
  const above = (pow(LARGE_FROM, -sizeExponent) - top) / (1 - top);
  const weight = large > 0 ? ((above / (1 - above)) * sme) / large : 1;
  return (row) => (kind[row] === LARGE ? weight : 1);
}
