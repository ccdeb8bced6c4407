/** Reads the runners' own reports: how many tests passed, and how many did not. */

/**
 * Tests of a vitest report. A file that could not be loaded counts as one failure, and so does a test that was skipped;
 * no report counts as nothing.
 */
export function countVitest(report) {
  if (!report) return { passed: 0, failed: 0 };
  const blameless = (file) => file.assertionResults.every((test) => test.status !== 'failed');
  const broken = report.testResults.filter((file) => file.status === 'failed' && blameless(file)).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + broken,
  };
}

/** Tests of a Playwright report. A skipped test counts as a failure, and so does one that passed only when tried again. */
export function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** What a step adds: its tests, or itself where it has none; a runner that ends badly and names no failure is itself one. */
export function countStep(exitCode, tests) {
  const { passed, failed } = tests ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}
