/** Numbers and tables of the evaluation's document. */
import { gainsOverReplicates, overReplicates, type Estimate, type ReplicateEvaluation } from '../src/experiment/evaluation/evaluation.ts';
import type { Effects } from '../src/experiment/evaluation/effects.ts';
import type { GroupId, MeasureId } from '../src/experiment/evaluation/measures.ts';
import { fixed } from '../src/experiment/validation/number-text.ts';

/** How a number is shown: multiplied by `times`, with `decimals`. */
export interface Form {
  readonly times: number;
  readonly decimals: number;
}

/** Shares as per cent or points. */
export const PER_CENT: Form = { times: 100, decimals: 1 };
/** Counts per firm. */
export const COUNT: Form = { times: 1, decimals: 2 };
/** CAD M as thousands of dollars. */
export const THOUSANDS: Form = { times: 1000, decimals: 1 };

/** A mean with half of its 95 % interval, `6.2 ± 0.8`; a dash where no replicate has it. */
export function cell(estimate: Estimate, { times, decimals }: Form): string {
  if (estimate.count === 0) return '–';
  const reach = Number.isFinite(estimate.high) ? ` ± ${fixed((estimate.high - estimate.mean) * times, decimals)}` : '';
  return `${fixed(estimate.mean * times, decimals)}${reach}`;
}

/** The mean alone. */
export function mean(estimate: Estimate, { times, decimals }: Form): string {
  return estimate.count === 0 ? '–' : fixed(estimate.mean * times, decimals);
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Estimate, truth and bias. */
export interface Trio {
  readonly estimate: Estimate;
  readonly truth: Estimate;
  readonly bias: Estimate;
}

/** The three in the measure's own unit. */
export function inUnits(evaluations: readonly ReplicateEvaluation[], measure: MeasureId, group: GroupId, year: number): Trio {
  const over = (read: (effects: Effects) => number): Estimate => overReplicates(evaluations, measure, group, year, read);
  return { estimate: over((e) => e.estimate), truth: over((e) => e.truth), bias: over((e) => e.bias) };
}

/** The three as gains over what would be without the programme. */
export function asGains(evaluations: readonly ReplicateEvaluation[], measure: MeasureId, group: GroupId, year: number): Trio {
  return gainsOverReplicates(evaluations, measure, group, year);
}

/** Cells of the three. */
export function trioCells({ estimate, truth, bias }: Trio, form: Form): string[] {
  return [estimate, truth, bias].map((one) => cell(one, form));
}
