/** Assumptions that are read only where results are added up: which outcomes they touch. All others touch what happens. */
import { OUTCOMES, type OutcomeId } from '../../model/outcomes.ts';
import type { AssumptionId } from '../../model/parameters.ts';

function matching(pattern: RegExp): readonly OutcomeId[] {
  return OUTCOMES.map(({ id }) => id).filter((id) => pattern.test(id));
}

/** What is left of gross effects after deadweight, leakage, displacement and substitution, and what rests on it. */
const NET = matching(/^additional(Gdp|JobYears|Jobs)|^costPerAdditionalJobYear$|^netPresentValue/);
const GDP = matching(/^(gross|deadweight|additional)Gdp/);
const JOB_YEARS = matching(/^(gross|deadweight|additional)JobYears|^costPerAdditionalJobYear$/);

const REACH: Readonly<Partial<Record<AssumptionId, readonly OutcomeId[]>>> = {
  leakage: NET,
  displacement: NET,
  substitution: NET,
  congestion: NET,
  multiplierGdp: GDP,
  spendingGdp: [...GDP, ...JOB_YEARS],
  spendingJobs: JOB_YEARS,
  multiplierJobs: [...JOB_YEARS, ...matching(/^(gross|deadweight|additional)Jobs$/)],
  discountRate: ['additionalGdpPresent', 'netPresentValue'],
  publicFundsCost: ['netPresentValue', 'netPresentValueLow'],
};

/** The outcomes that an assumption touches; null where it touches what happens, and so may touch any of them. */
export function outcomesTouchedBy(id: AssumptionId): readonly OutcomeId[] | null {
  return REACH[id] ?? null;
}
