/** Running totals of a world beside its counterfactual, by scope. */
import { SCOPES } from './outcomes.ts';

const SCOPE_COUNT = SCOPES.length;

/** Running totals of one world, one row per scope. Money in CAD M. */
export interface Tally {
  readonly projects: Float64Array;
  readonly federal: Float64Array;
  readonly paid: Float64Array;
  readonly partners: Float64Array;
  readonly participations: Float64Array;
  readonly smes: Float64Array;
  /** Government money and cost in projects that also proceed in the counterfactual; cost there; cost of funded projects. */
  readonly deadweightFederal: Float64Array;
  readonly deadweightCost: Float64Array;
  readonly cost: Float64Array;
  /** Cumulative flows of funded projects and of the same projects in the counterfactual. */
  readonly gross: Flows;
  readonly deadweight: Flows;
  readonly spilloverGdp: Float64Array;
  readonly additionalPresent: Float64Array;
  /** Annual spillover value added of the quarter beyond the counterfactual's. */
  readonly spilloverNow: Float64Array;
}

/** Spending so far, and commercial value added so far and (annual) now; direct, CAD M. */
export interface Flows {
  readonly spending: Float64Array;
  readonly value: Float64Array;
  readonly valueNow: Float64Array;
}

/** A tally at zero. */
export function createTally(): Tally {
  const zeros = (): Float64Array => new Float64Array(SCOPE_COUNT);
  const flows = (): Flows => ({ spending: zeros(), value: zeros(), valueNow: zeros() });
  return {
    projects: zeros(),
    federal: zeros(),
    paid: zeros(),
    partners: zeros(),
    participations: zeros(),
    smes: zeros(),
    deadweightFederal: zeros(),
    deadweightCost: zeros(),
    cost: zeros(),
    gross: flows(),
    deadweight: flows(),
    spilloverGdp: zeros(),
    additionalPresent: zeros(),
    spilloverNow: zeros(),
  };
}
