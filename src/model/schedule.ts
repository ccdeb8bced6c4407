/** One quarter of one world. These two lists are the model's table of contents; each line is one file of `submodels/`. */
import type { Counterfactual } from './counterfactual.ts';
import type { QuarterLuck, World } from './entities/world.ts';
import type { Luck } from './luck.ts';
import type { Search } from './partner-search.ts';
import { appropriateAndAllocate, lapseRemainders } from './submodels/appropriate-and-allocate.ts';
import { commercialise } from './submodels/commercialise.ts';
import { decideToCoInvest } from './submodels/decide-to-co-invest.ts';
import { enterAndExit } from './submodels/enter-and-exit.ts';
import { giveVouchers } from './submodels/give-vouchers.ts';
import { joinClusters } from './submodels/join-clusters.ts';
import { liveThroughStages } from './submodels/live-through-stages.ts';
import { raiseCapital } from './submodels/raise-capital.ts';
import { reviewClusters } from './submodels/review-clusters.ts';
import { reviewProjects } from './submodels/review-projects.ts';
import { selectProjects } from './submodels/select-projects.ts';
import { spendAndLearn } from './submodels/spend-and-learn.ts';
import { spillKnowledge } from './submodels/spill-knowledge.ts';

/** What a quarter is stepped with: keyed luck, the quarter's luck by firm, the rows in play, and room to search partners in. */
export interface Quarter {
  readonly t: number;
  readonly luck: Luck;
  readonly firmLuck: QuarterLuck;
  readonly rows: Int32Array;
  readonly count: number;
  readonly search: Search;
}

/**
 * The first half of quarter t, until firms grow (`grow`, which worlds may do together). `twin` is the world's counterfactual, which has acted
 * already, or null for the counterfactual itself.
 */
export function act(world: World, twin: Counterfactual | null, { t, luck, firmLuck, rows, count, search }: Quarter): void {
  reviewClusters(world, luck, t); // once a year, gates
  appropriateAndAllocate(world, luck, t); // money reaches the clusters' banks
  joinClusters(world, rows, count, firmLuck, t); // membership spreads
  decideToCoInvest(world, twin, search, luck, t); // leads form consortia (form-consortia); partners apply, go alone or give up
  selectProjects(world, search, luck, t); // clusters choose and commit
  reviewProjects(world, luck, t); // at half their life, stop or go
  spendAndLearn(world, rows, count, t); // projects spend, partners learn
  giveVouchers(world, luck, t); // small firms get small grants
  commercialise(world, t); // successful projects earn
  spillKnowledge(world, rows, count, t); // others learn from whoever leads them
  // firms grow or shrink (grow)
}

/** The second half of quarter t, once firms have grown. */
export function renew(world: World, { t, luck, firmLuck, rows, count }: Quarter): void {
  enterAndExit(world, rows, count, luck, firmLuck, t); // firms close, start-ups and spin-offs open
  raiseCapital(world, rows, count, firmLuck, t); // start-ups raise venture capital
  liveThroughStages(world, rows, count, t); // clusters grow up and age
  lapseRemainders(world, t); // at a tranche's end what is left returns
}
