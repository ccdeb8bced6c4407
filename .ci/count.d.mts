/** How many passed and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}
/** Tests of a vitest report; null counts as nothing. */
export function countVitest(report: unknown): Count;
/** Tests of a Playwright report; null counts as nothing. */
export function countPlaywright(report: unknown): Count;
/** What a step adds to the sum. */
export function countStep(exitCode: number | null, tests?: Count): Count;
