/** What the commands promise: every test is counted, nothing is skipped in silence, a missing browser is said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest } from '../../.ci/count.mjs';
import { findChromium } from '../e2e/find-chromium.ts';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unreadable = { status: 'failed', assertionResults: [] };

describe('the closing count', () => {
  test('counts what vitest says, and a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [passing, failing, unreadable],
    };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 3 });
  });

  test('counts a skipped test as a failure in either runner', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [passing] };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2 });
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } })).toEqual({ passed: 5, failed: 3 });
  });

  test('a check without tests of its own counts as one', () => {
    expect(countStep(0)).toEqual({ passed: 1, failed: 0 });
    expect(countStep(1)).toEqual({ passed: 0, failed: 1 });
    expect(countStep(null)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner without a report, without tests, or that ends badly is a failure', () => {
    expect(countStep(1, countVitest(null))).toEqual({ passed: 0, failed: 1 });
    expect(countStep(0, countPlaywright(null))).toEqual({ passed: 0, failed: 1 });
    expect(countStep(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
    expect(countStep(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  });
});

describe('the browser of the tests', () => {
  let folder = '';
  let browser = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fifty-fifty-browser-'));
    browser = join(folder, 'chromium');
    writeFileSync(browser, '');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is the one that CHROMIUM names, before any other', () => {
    expect(findChromium({ CHROMIUM: browser, PATH: '' }, [])).toBe(browser);
  });

  test('is not another one where CHROMIUM names none', () => {
    expect(() => findChromium({ CHROMIUM: join(folder, 'absent'), PATH: folder }, [])).toThrow('CHROMIUM is');
  });

  test('is found on the path, then elsewhere', () => {
    expect(findChromium({ PATH: folder }, [])).toBe(browser);
    expect(findChromium({ PATH: '' }, [join(folder, 'absent'), browser])).toBe(browser);
  });

  test('where there is none, the command that installs one is said', () => {
    expect(() => findChromium({ PATH: '' }, [])).toThrow('apt-get install chromium');
  });
});
