/** The goals of the laboratory's speed: each a figure of a run, beside what was asked of it. */
import type { FirmRow, Results } from '../parts/results.ts';

/** What is asked of a figure. */
export interface Goal {
  readonly id: GoalId;
  readonly text: string;
  /** The figure has to be at most or at least this. */
  readonly at: 'most' | 'least';
  readonly value: number;
  readonly unit: '×' | '%' | 's' | 'ms' | 'bytes' | 'kB';
  /** The figure in a run, or null where it was not measured. */
  figure(results: Results): number | null;
}

/** The rows of the table of goals. */
export const GOAL_IDS = [
  'againstC',
  'againstAgentScript',
  'againstObjects',
  'scenarios',
  'scale',
  'memory',
  'workers',
  'moving',
  'ensemble',
  'firstBands',
  'leverToBands',
  'blocked',
  'script',
] as const;
/** The id of a goal. */
export type GoalId = (typeof GOAL_IDS)[number];

/** The size at which rivals are compared: near the default scenario's. */
const USUAL = 10_000;
const LARGEST = 1_000_000;

function rowAt({ rivals }: Results, firms: number, id: string): FirmRow | undefined {
  return rivals?.sizes.find((size) => size.firms === firms)?.rows.find((row) => row.id === id);
}

/** How many times as long a rival takes as the model. */
function overModel(id: string): Goal['figure'] {
  return (results) => rowAt(results, USUAL, id)?.overModel?.median ?? null;
}

function inverse(figure: Goal['figure']): Goal['figure'] {
  return (results) => {
    const value = figure(results);
    return value === null ? null : 1 / value;
  };
}

function largeOverUsual(results: Results): number | null {
  const model = results.rivals?.model ?? '';
  const [large, usual] = [LARGEST, USUAL].map((firms) => rowAt(results, firms, model)?.nanoseconds?.median);
  return large !== undefined && usual !== undefined ? large / usual : null;
}

/** The longest a page took over its visits, in any browser. */
function slowest(field: 'firstBands' | 'leverToBands'): Goal['figure'] {
  return ({ page }) => (page && page.browsers.length > 0 ? Math.max(...page.browsers.map((visits) => visits[field].median)) : null);
}

function longestBlock({ page }: Results): number | null {
  if (!page || page.browsers.length === 0) return null;
  return Math.max(...page.browsers.flatMap(({ blockedByRun, blockedByLever }) => [blockedByRun.median, blockedByLever.median]));
}

/* prettier-ignore */
/** All goals in the order in which they are shown. */
export const GOALS: readonly Goal[] = [
  { id: 'againstC', text: 'firm processes, 10,000 firms: the model’s time over that of straightforward C', at: 'most', value: 1, unit: '×', figure: inverse(overModel('c')) },
  { id: 'againstAgentScript', text: 'AgentScript’s time over the model’s', at: 'least', value: 30, unit: '×', figure: overModel('agentscript') },
  { id: 'againstObjects', text: 'the time of objects with seedrandom over the model’s', at: 'least', value: 10, unit: '×', figure: overModel('objects-seedrandom') },
  { id: 'scenarios', text: 'four scenarios with their counterfactual over one with its own', at: 'most', value: 2, unit: '×', figure: ({ model }) => model?.scenarios.find(({ scenarios }) => scenarios === 4)?.overOne.median ?? null },
  { id: 'scale', text: 'per firm-step, 1,000,000 firms over 10,000', at: 'most', value: 1.4, unit: '×', figure: largeOverUsual },
  { id: 'memory', text: 'memory per firm and world, 1,000,000 firms', at: 'most', value: 128, unit: 'bytes', figure: ({ model }) => model?.memory.find(({ firms }) => firms === LARGEST)?.perFirm ?? null },
  { id: 'workers', text: 'one worker’s time over that of two, whole ensemble', at: 'least', value: 1.8, unit: '×', figure: ({ model }) => model?.workers.rows.find(({ workers }) => workers === 2)?.speedUp.median ?? null },
  { id: 'moving', text: 'time spent on moving requests and results', at: 'most', value: 2, unit: '%', figure: ({ model }) => (model ? 100 * model.moving.share.median : null) },
  { id: 'ensemble', text: 'the default ensemble on two workers', at: 'most', value: 4, unit: 's', figure: ({ model }) => model?.ensemble.seconds ?? null },
  { id: 'firstBands', text: 'page opened to first bands', at: 'most', value: 500, unit: 'ms', figure: slowest('firstBands') },
  { id: 'leverToBands', text: 'lever moved to first new bands, expected ones included', at: 'most', value: 100, unit: 'ms', figure: slowest('leverToBands') },
  { id: 'blocked', text: 'longest time that a run keeps the main thread busy', at: 'most', value: 50, unit: 'ms', figure: longestBlock },
  { id: 'script', text: 'script of the first picture, gzip', at: 'most', value: 120, unit: 'kB', figure: ({ page }) => page?.kilobytes.page ?? null },
];

/** Whether a figure is what a goal asks for. */
export function isReached({ at, value }: Pick<Goal, 'at' | 'value'>, figure: number): boolean {
  return at === 'most' ? figure <= value : figure >= value;
}
