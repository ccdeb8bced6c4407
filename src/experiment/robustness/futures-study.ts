/**
 * Scenarios side by side in the same futures, as a study: each future is one cell with luck of its own, in which every scenario lives under
 * this future's draw of the assumptions, as the fans of the page do. Where levers are looked at too, one more world of each cell is the
 * subject with its levers moved; the scenarios themselves stay as they are.
 */
import { keyFromSeed, threefry, uniformOf } from '../../model/luck.ts';
import { canonicalText } from '../canonical-text.ts';
import type { Agents } from '../resolution.ts';
import type { Scenario } from '../scenario.ts';
import { factorsOf, futuresFor, withValues, type Factor, type FactorValue } from '../study/factor.ts';
import { frameOf, settingsOf, type Cell, type Settings, type Study } from '../study/study.ts';
import { pointsOf } from '../uncertainty/draw.ts';
import { BELIEFS } from '../uncertainty/priors.ts';

/** A stream of the keyed luck that no process of the model uses: the shares of levers. */
const STREAM_OF_LEVERS = 67;

/** What is asked: which scenarios (all live in the luck, horizon and agents per firm of the first), in how many futures, and what moves. */
export interface FuturesQuestion {
  readonly scenarios: readonly Scenario[];
  readonly agents: Agents;
  readonly futures: number;
  /** Assumptions move in every world; with `both`, the levers of the subject move in a world of its own. */
  readonly which: 'assumptions' | 'both';
  /** The scenario that discovery looks at, by position. */
  readonly subject: number;
}

/** A question as a study, and what each of its futures is. */
export interface FuturesStudy {
  /** Cell r is future r; its worlds are the scenarios in order, then, with `both`, the subject with moved levers. */
  readonly study: Study;
  /** How many of the worlds are the scenarios themselves. */
  readonly scenarios: number;
  /** What moves in the world that discovery reads: assumptions that the subject does not set by hand, then levers. */
  readonly factors: readonly Factor[];
  /** The share (0 to 1) of each factor's range at which a future stands, in their order. */
  pointOf(future: number): ArrayLike<number>;
  /** The value of each factor in a future, in their order and units. */
  valuesOf(future: number): readonly FactorValue[];
  /** The world of each cell that discovery reads: the subject as it is, or with its levers moved. */
  readonly subjectWorld: number;
}

/** The shares of a subject's factors in each future: of assumptions those that the fans of the page draw, of levers keyed uniforms. */
function sharesFor(seed: string, factors: readonly Factor[]): (future: number) => Float64Array {
  const beliefs = pointsOf(seed);
  const axes = factors.map(({ id }) => BELIEFS.findIndex((belief) => id === `assumptions.${belief.id}`));
  const key = keyFromSeed(seed);
  const words = new Int32Array(4);
  const lever = (factor: number, future: number): number => {
    threefry(key, factor, 0, STREAM_OF_LEVERS, future, words);
    return uniformOf(words[0]);
  };
  const firstLever = axes.indexOf(-1);
  return (future) => {
    const point = beliefs(future);
    return Float64Array.from(axes, (axis, f) => (axis < 0 ? lever(f - firstLever, future) : point[axis]));
  };
}

/** The study of a question. Its id leaves names and the number of futures out, so that more futures go on from fewer. */
export function futuresStudy({ scenarios, agents, futures, which, subject }: FuturesQuestion): FuturesStudy {
  if (!scenarios[subject]) throw new RangeError(`found scenario ${subject}, expected 0 to ${scenarios.length - 1}`);
  const shared = scenarios.map((scenario) => ({ ...scenario, seed: scenarios[0].seed }));
  const factors = factorsOf(shared[subject], which);
  const pointOf = sharesFor(scenarios[0].seed, factors);
  const valuesOf = (future: number): readonly FactorValue[] => {
    const point = pointOf(future);
    return factors.map((factor, f) => factor.valueAt(point[f]));
  };
  const lived = shared.map((scenario) => futuresFor(scenario, 'assumptions'));
  const moved = (future: number): Settings => {
    const values = valuesOf(future);
    return withValues(
      settingsOf(shared[subject]),
      factors.map(({ id }, f) => [id, values[f]]),
    );
  };
  const cells = Array.from({ length: futures }, (_, replicate): Cell => {
    const worlds = lived.map((at) => at(replicate));
    return { replicate, worlds: which === 'both' ? [...worlds, moved(replicate)] : worlds };
  });
  const frame = frameOf(scenarios[0], agents);
  const id = canonicalText({ futures: 1, ...frame, worlds: shared.map(settingsOf), moved: which === 'both' ? subject : null }, ['name']);
  const subjectWorld = which === 'both' ? scenarios.length : subject;
  return { study: { id, ...frame, cells }, scenarios: scenarios.length, factors, pointOf, valuesOf, subjectWorld };
}
