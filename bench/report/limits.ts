/** What limits the figures that miss their goal: printed beside the goal in every document whose run misses it. */
import type { GoalId } from './goals.ts';

/** A sentence or two by goal, in Markdown. */
export const LIMITS: Readonly<Partial<Record<GoalId, string>>> = {
  againstC:
    'A twentieth short. What a quarter costs whatever the number of firms (accounts, totals, knowledge by cell) is some 0.04 ms, told by the row of 1,000 firms; and rows of closed firms lie between live ones.',
  againstObjects:
    'Objects and seedrandom are slower per random number, but the same engine compiles both: against objects with seedrandom the columns gain 3.6 to 7 times, more with more firms.',
  scenarios:
    'The counterfactual and the luck have become cheap and are shared, so that what a further scenario costs, its own search for partners and its own money, weighs more: its time fell, the ratio rose. Before, four scenarios took 2.4 times the time of one; in milliseconds they take less than they did.',
  memory:
    'Entrants have a row each in every quarter, opened or not: 2.3 rows for a firm. Per row it is the figure of the table below. Using the rows of closed firms again would bring it near the goal; links and recordings know firms by row, so that this is a change of its own.',
  workers:
    'Between 1.65 and 1.85 in four runs on two virtual processors, which share their caches and run the collector of garbage besides.',
  ensemble:
    'A replicate takes 130 ms alone, more beside another, where the goal has room for 40. Half of that does not depend on the number of firms: leads look for partners, some 200,000 proposals and 60,000 weighed candidates a replicate, each a few places in memory that no cache holds. After an edit, with the counterfactual remembered, it is about two thirds of that time.',
  firstBands:
    'Workers are asked after 0.3 s, but their first replicate runs uncompiled code and takes 0.7 s, the second 0.45 s; bands need eight. Running a small economy first made it later on two processors, which page and workers share.',
  leverToBands:
    'One replicate of the edited scenario, its counterfactual remembered, takes 85 ms on an idle processor; two workers and the page share two processors, and the page draws for 40 ms before and after.',
  blocked: 'Charts are drawn in a task of 40 ms of processor time; where workers hold both processors it takes longer on the clock.',
};
