/** Finds a Chromium for the tests in a browser, or says how to install one. */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Path of a Chromium: `CHROMIUM` where set, else one on the path, else one of `elsewhere`, Playwright's own among them;
 * throws a sentence where there is none.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env, elsewhere = [...MAC, chromium.executablePath()]): string {
  const chosen = environment.CHROMIUM;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM is ${chosen}, where there is no file: set it to the path of a Chromium, or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...elsewhere].find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Chromium was found: install one with `apt-get install chromium` or `npx playwright install chromium`.');
}
