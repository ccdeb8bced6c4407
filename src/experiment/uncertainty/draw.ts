/**
 * What a replicate lives under. Under `luck` every replicate has the scenario's own assumptions and only luck differs; under `assumptions`
 * each replicate also draws those that are not known: one scrambled Sobol' point a replicate, the same for all scenarios, so that they stay paired.
 */
import { keyFromSeed, threefry, uniformOf } from '../../model/luck.ts';
import { DEFAULT_ASSUMPTIONS, type AssumptionId, type Assumptions } from '../../model/parameters.ts';
import type { SimulationRequest } from '../../model/simulate.ts';
import { BELIEFS, quantileOf } from './priors.ts';
import { directionsOf, scrambled, sobolWord } from './sobol.ts';

/** What differs between futures: luck alone, or luck and the assumptions that are not known. */
export const UNCERTAINTIES = ['luck', 'assumptions'] as const;
/** What differs between futures. */
export type Uncertainty = (typeof UNCERTAINTIES)[number];

/** A request for an ensemble: left out, `uncertainty` is luck alone. */
export interface EnsembleRequest extends SimulationRequest {
  readonly uncertainty?: Uncertainty;
}

/** A stream of the keyed luck that no process of the model uses. */
const STREAM_OF_POINTS = 64;

const DIRECTIONS: readonly Int32Array[] = BELIEFS.map((_, axis) => directionsOf(axis));

/** A replicate's draw of every assumption that is not known, each in its own unit. */
export type Draw = Readonly<Partial<Record<AssumptionId, number>>>;

/** The points of a seed, each from its replicate: uniforms, one for each belief, by the seed's own scrambling. */
export function pointsOf(seed: string): (replicate: number) => Float64Array {
  const key = keyFromSeed(seed);
  const words = new Int32Array(4);
  const seeds = Int32Array.from(BELIEFS, (_, axis) => {
    threefry(key, axis, 0, STREAM_OF_POINTS, 0, words);
    return words[0];
  });
  return (replicate) =>
    Float64Array.from(DIRECTIONS, (direction, axis) => uniformOf(scrambled(sobolWord(direction, replicate), seeds[axis])));
}

/** The draws of a seed, each from its replicate: for many replicates of one seed. */
export function drawsOf(seed: string): (replicate: number) => Draw {
  const pointOf = pointsOf(seed);
  return (replicate) => {
    const point = pointOf(replicate);
    return Object.fromEntries(BELIEFS.map((belief, axis) => [belief.id, quantileOf(belief, point[axis])]));
  };
}

/** What one replicate draws. */
export function drawOf(seed: string, replicate: number): Draw {
  return drawsOf(seed)(replicate);
}

/** Whether a value is drawn in a world: one that was set by hand is held where it was set. */
export function isDrawn(id: AssumptionId, own: Assumptions): boolean {
  return own[id] === DEFAULT_ASSUMPTIONS[id];
}

/** A world's assumptions in a replicate whose draw is known. */
function laidOver(own: Assumptions, draw: Draw): Assumptions {
  const drawn = Object.entries(draw).filter(([id]) => isDrawn(id as AssumptionId, own));
  return { ...own, ...Object.fromEntries(drawn) };
}

/** The request that one replicate is simulated with: every world's assumptions as this replicate has them. */
export function requestOf({ uncertainty = 'luck', ...request }: EnsembleRequest, replicate: number): SimulationRequest {
  if (uncertainty === 'luck') return request;
  const draw = drawOf(request.seed, replicate);
  return { ...request, worlds: request.worlds.map((world) => ({ ...world, assumptions: laidOver(world.assumptions, draw) })) };
}

/** What a world lived under in one replicate; throws where there is no such world. */
export function assumptionsOf(request: EnsembleRequest, world: number, replicate: number): Assumptions {
  const settings = request.worlds[world];
  if (!settings) throw new RangeError(`found world ${world}, expected 0 to ${request.worlds.length - 1}`);
  return (request.uncertainty ?? 'luck') === 'luck'
    ? settings.assumptions
    : laidOver(settings.assumptions, drawOf(request.seed, replicate));
}
