/** The browsers that are here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium, firefox } from 'playwright';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

const BROWSERS = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    own: chromium.executablePath(),
    launch: (executablePath) => chromium.launch({ executablePath, args: quiet }),
  },
  {
    name: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    own: '',
    launch: (executablePath) => firefox.launch({ executablePath, channel: 'moz-firefox' }),
  },
];

function pathOf({ variable, commands, own }) {
  const chosen = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = chosen ? [chosen] : [...folders.flatMap((folder) => commands.map((command) => join(folder, command))), own];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** Starts every browser that is here; of the others, why not. */
export async function openBrowsers() {
  const [open, absent] = [[], []];
  for (const browser of BROWSERS) {
    const path = pathOf(browser);
    if (path === undefined) {
      absent.push(`There is no ${browser.name} here`);
      continue;
    }
    try {
      open.push({ name: browser.name, browser: await browser.launch(path) });
    } catch (error) {
      absent.push(`${browser.name} does not start: ${String(error).split('\n')[0]}`);
    }
  }
  return { open, absent };
}
