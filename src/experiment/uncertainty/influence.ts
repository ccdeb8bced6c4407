/** Which assumptions the result hinges on: futures with a high draw beside futures with a low one. */
import type { AssumptionId } from '../../model/parameters.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import { futuresOf, valuesAt, type Ensemble } from '../ensemble.ts';
import { meanOf, standardErrorOf } from '../statistics.ts';
import { drawsOf, isDrawn } from './draw.ts';
import { BELIEFS } from './priors.ts';

/** What an assumption does to an outcome, in the outcome's unit. */
export interface Influence {
  readonly id: AssumptionId;
  /** Mean outcome where the assumption was drawn in the lower third of its draws, and in the upper third. */
  readonly low: number;
  readonly high: number;
  /** `high` less `low`, with the 95 % interval of that difference. */
  readonly swing: number;
  readonly from: number;
  readonly to: number;
}

/** Fewer futures than this say nothing of any assumption. */
export const INFLUENCE_MINIMUM = 48;

/** Normal deviate of a 95 % interval. */
const DEVIATE = 1.959963984540054;

/**
 * The drawn assumptions of a world by their effect on an outcome of the whole programme at a quarter, the largest first. All others vary
 * with their draws at the same time. Empty under luck alone, and with too few futures.
 */
export function influencesOn(ensemble: Ensemble, world: number, outcome: OutcomeId, quarter: number): Influence[] {
  const { request, recordings } = ensemble;
  const count = futuresOf(ensemble);
  const own = request.worlds[world]?.assumptions;
  if (request.uncertainty !== 'assumptions' || count < INFLUENCE_MINIMUM || !own) return [];
  const values = valuesAt(ensemble, world, 0, outcome, quarter);
  const drawOf = drawsOf(request.seed);
  const draws = Array.from(values, (_, n) => drawOf(recordings[n]?.replicate ?? n));
  return BELIEFS.filter(({ id }) => isDrawn(id, own))
    .map(({ id }) =>
      influenceOf(
        id,
        Float64Array.from(draws, (draw) => draw[id] ?? 0),
        values,
      ),
    )
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
}

/** Compares the outcome between the lower and the upper third of the draws. */
function influenceOf(id: AssumptionId, drawn: Float64Array, values: Float64Array): Influence {
  const order = Array.from(drawn, (_, n) => n).sort((a, b) => drawn[a] - drawn[b] || a - b);
  const third = Math.floor(order.length / 3);
  const lower = Float64Array.from(order.slice(0, third), (n) => values[n]);
  const upper = Float64Array.from(order.slice(order.length - third), (n) => values[n]);
  const [low, high] = [meanOf(lower), meanOf(upper)];
  const errors = [standardErrorOf(lower, low), standardErrorOf(upper, high)];
  const halfWidth = DEVIATE * Math.sqrt(errors[0] * errors[0] + errors[1] * errors[1]);
  const swing = high - low;
  return { id, low, high, swing, from: swing - halfWidth, to: swing + halfWidth };
}
