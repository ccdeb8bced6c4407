/** From what the page looks at to what is run. */
import { SECOND_TRANCHE_END } from '../model/published.ts';
import { PRECISION } from '../experiment/uncertainty/precision.ts';
import type { RunPlan } from './run-words.ts';
import { TARGET_GDP, TARGET_JOBS } from './headline.svelte.ts';
import type { ViewState } from './view-choice.svelte.ts';

/** How well a question is known that is known, a share: for the words about a run. */
export { PRECISION };

/** The plan of a view for so many scenarios; a ranking of one scenario asks for nothing, and its targets are asked for instead. */
export function planOf({ jobs, gdp, replicates, uncertainty, until, agents }: ViewState, scenarios: number): RunPlan {
  if (until === 'count') return { replicates, uncertainty, agents, question: null };
  if (until === 'ranking' && scenarios > 1)
    return { replicates, uncertainty, agents, question: { kind: 'ranking', outcomes: [jobs, gdp] } };
  const quarter = SECOND_TRANCHE_END;
  const targets = [
    { outcome: jobs, level: TARGET_JOBS, quarter },
    { outcome: gdp, level: TARGET_GDP, quarter },
  ];
  return { replicates, uncertainty, agents, question: { kind: 'targets', targets } };
}
