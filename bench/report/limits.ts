/** What limits the figures that miss their goal: printed beside the goal in every document whose run misses it. */
import type { GoalId } from './goals.ts';

/** A sentence or two by goal, in Markdown. */
export const LIMITS: Readonly<Partial<Record<GoalId, string>>> = {};
