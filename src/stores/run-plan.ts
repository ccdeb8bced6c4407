/** From what the page looks at to what is run. */
import { targetsUnder } from '../experiment/chosen-targets.ts';
import { PRECISION, type Question } from '../experiment/uncertainty/precision.ts';
import type { WorkState } from './history.svelte.ts';
import type { RunPlan } from './run-words.ts';
import type { ViewState } from './view-choice.svelte.ts';

/** How well a question is known that is known, a share: for the words about a run. */
export { PRECISION };

/** What a view asks; null where it asks for a number of futures. A ranking of one scenario asks for nothing: its targets are asked for instead. */
function questionOf({ jobs, gdp, until, targets }: ViewState, { scenarios, reference }: WorkState): Question | null {
  if (until === 'count') return null;
  if (until === 'ranking' && scenarios.length > 1) return { kind: 'ranking', outcomes: [jobs, gdp], reference };
  return { kind: 'targets', targets: targetsUnder(targets, jobs, gdp) };
}

/** The plan of a view for what is on the table; `asked` is a question of the moment, which goes before the view's own. */
export function planOf(view: ViewState, work: WorkState, asked: Question | null = null): RunPlan {
  const { replicates, uncertainty, agents } = view;
  return { replicates, uncertainty, agents, question: asked ?? questionOf(view, work) };
}
