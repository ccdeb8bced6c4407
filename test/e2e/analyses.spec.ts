/** Analyses: what a result hinges on, how robust the scenarios are, which policies are best; begun by a press, stopped, gone on with, read. */
import { expect, type Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { ANNOUNCED_TARGETS } from '../../src/experiment/chosen-targets.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { isSound, openPart, test } from './visit.ts';

/** The programme as designed over its first three years: worlds that take a quarter of the time. */
const SHORT: Scenario = { ...DEFAULT_SCENARIO, horizon: 12 };
const LEANER: Scenario = { ...SHORT, policy: { ...SHORT.policy, matchRatio: 2, budget: 900 } };

/** As little as a page can be opened with: what it shows at first is not what is read here. */
const LEAST = { replicates: 2, agents: 1000 } as const;

/** Studies of hundreds of worlds, beside others on the same cores. */
const LONG = { timeout: 50_000 };

const UNDER_WAY = '[data-testid="job"][data-kind="running"]';

/** Presses what begins a study, once it has been said how far it is stops it, and sees that it is neither begun anew nor lost. */
async function stopAndGoOn(part: Locator, begin: RegExp): Promise<void> {
  const page = part.page();
  const job = part.getByTestId('job');
  await part.getByRole('button', { name: begin }).press('Enter');
  await expect(job.getByRole('progressbar')).toBeVisible();
  await expect(job).toContainText(/[1-9]\d*\sof\s\d+/);
  // The focus went along with what was pressed.
  await expect(job.getByRole('button', { name: /^Stop/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(job).toHaveAttribute('data-kind', 'stopped', LONG);
  const [, done, planned] = /Stopped after (\d+)\sof\s(\d+)\. What is done is kept\./.exec(await job.innerText()) ?? [];
  expect(Number(done)).toBeGreaterThan(0);
  expect(Number(done)).toBeLessThan(Number(planned));
  await expect(job.getByRole('button', { name: /^Go on/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(job).toHaveAttribute('data-kind', 'done', LONG);
}

/** Presses what begins a study and waits for its end. */
async function run(part: Locator, begin: RegExp): Promise<void> {
  await part.getByRole('button', { name: begin }).press('Enter');
  await expect(part.getByTestId('job')).toHaveAttribute('data-kind', 'done', LONG);
}

/** Numbers of a text. */
const numbersIn = (text: string): readonly string[] => text.match(/[\d.,]*\d/g) ?? [];

test('what a result hinges on: screened, divided, drawn and mapped by a press each, read for other outcomes without a run', async ({
  page,
}) => {
  const view = await openPart(page, { ...LEAST, scenarios: [SHORT], part: 'hinges' });
  const [screening, shares, curve, map] = ['screening', 'shares', 'curve', 'map'].map((piece) => view.getByTestId(`hinges-${piece}`));
  if (!screening || !shares || !curve || !map) throw new Error('a piece is missing');
  const bars = screening.getByRole('listitem');
  const sentence = screening.getByTestId('sentence');

  await test.step('nothing runs by itself, and shares of the variance wait for the screening', async () => {
    await expect(view.getByText('Nothing is run by itself')).not.toHaveCount(0);
    await expect(view.getByTestId('sentence')).toHaveCount(0);
    await expect(view.locator(UNDER_WAY)).toHaveCount(0);
    await expect(shares.getByRole('button', { name: /^Divide the variance/ })).toBeDisabled();
    await expect(shares).toContainText('Screen the settings first');
  });
  await test.step('a press screens the levers, is stopped and gone on with', async () => {
    await view.getByRole('combobox', { name: 'What is moved' }).selectOption({ label: 'Levers' });
    await screening.getByRole('combobox', { name: 'Starting points' }).selectOption('6');
    const settings = Number(/Screen\s(\d+)\ssettings/.exec(await screening.innerText())?.[1]);
    // A starting point takes a world, and one more for every step.
    await expect(screening.getByTestId('job')).toContainText(`${6 * (settings + 1)} simulations`);
    await stopAndGoOn(screening, /^Screen \d+ settings/);
    await expect(screening).toContainText(`From ${6 * (settings + 1)} simulations in 6 different futures.`);
    await screening.getByRole('button', { name: `Show all ${settings}` }).press('Enter');
    await expect(bars).toHaveCount(settings);
    await screening.getByRole('button', { name: 'Show the first 12' }).press('Enter');
    await expect(bars).toHaveCount(12);
    // The sentence names what the first bars show.
    const [first = ''] = (await bars.first().locator('.label').innerText()).replace(/^1\.\s*/, '').split('\n');
    await expect(sentence).toContainText(new RegExp(`“${first}”`, 'i'));
  });
  await test.step('the picture is a table too', async () => {
    const toggle = screening.getByRole('button', { name: /^Table/ });
    await toggle.press('Enter');
    await expect(bars).toHaveCount(0);
    await expect(screening.getByRole('row').nth(1)).toContainText('1');
    await screening.getByRole('button', { name: /^Chart/ }).press('Enter');
    await expect(bars).toHaveCount(12);
  });
  await test.step('the variance is divided among the first four, luck and all others', async () => {
    await shares.getByRole('combobox', { name: 'Settings, from the top' }).selectOption('4');
    await shares.getByRole('combobox', { name: 'Rows of the design' }).selectOption('64');
    await run(shares, /^Divide the variance among 4 settings/);
    await expect(shares.getByRole('listitem').filter({ has: page.locator('.label') })).toHaveCount(6);
    await expect(shares.getByTestId('sentence')).toContainText(/from interplay|rows are too few/);
  });
  await test.step('another outcome has other numbers and takes no run', async () => {
    const before = [await sentence.innerText(), await shares.getByTestId('sentence').innerText()];
    await view.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Federal cost' });
    await expect(sentence).toContainText('federal cost');
    await expect(view.locator(UNDER_WAY)).toHaveCount(0);
    expect(numbersIn(await sentence.innerText())).not.toEqual(numbersIn(before[0] ?? ''));
    expect(numbersIn(await shares.getByTestId('sentence').innerText())).not.toEqual(numbersIn(before[1] ?? ''));
    await view.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Additional GDP (cumulative, total)' });
    expect([await sentence.innerText(), await shares.getByTestId('sentence').innerText()]).toEqual(before);
  });
  await test.step('a curve is read out by keyboard', async () => {
    await run(curve, /^Draw the curve/);
    const slider = curve.getByRole('slider');
    const read = curve.getByTestId('curve-readout');
    const own = await read.innerText();
    await slider.press('End');
    await expect(read).not.toHaveText(own);
    await expect(slider).toHaveAttribute('aria-valuenow', (await slider.getAttribute('aria-valuemax')) ?? '');
    await expect(slider).toHaveAttribute('aria-valuetext', await read.innerText());
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuenow', '1');
  });
  await test.step('the map is a table with a value for every pair', async () => {
    await run(map, /^Fill the map/);
    const rows = map.getByRole('table').getByRole('row');
    const columns = await rows.first().getByRole('columnheader').count();
    await expect(map.getByRole('table').getByText('highest', { exact: true })).toHaveCount(1);
    await map.getByRole('button', { name: /^Table/ }).press('Enter');
    expect(await rows.count()).toBeGreaterThan(columns);
    await map.getByRole('button', { name: /^Chart/ }).press('Enter');
  });
  await test.step('all of it is reached, readable and in its place', () => isSound(page, view));
  await test.step('a lever that is moved marks what was found, and taking that back unmarks it', async () => {
    const marked = view.getByText('Settings have changed since: this is what was found before.');
    await expect(marked).toHaveCount(0);
    const rule = page.getByRole('combobox', { name: 'Selection rule' });
    await rule.selectOption('lottery');
    await expect(marked).toHaveCount(4);
    await expect(sentence).toBeVisible();
    await rule.selectOption('top-score');
    await expect(marked).toHaveCount(0);
  });
});

test('robustness: both scenarios in the same futures, a bar that is moved, and when one of them fails', async ({ page }) => {
  const targets = { ...ANNOUNCED_TARGETS, gdp: { level: 400, quarter: 12 } };
  const view = await openPart(page, { ...LEAST, scenarios: [SHORT, LEANER], targets, part: 'robustness' });
  const job = view.getByTestId('job').first();
  const rows = view.getByTestId('regret-row');
  const discovery = view.getByTestId('discovery');
  const found = discovery.getByTestId('discovery-sentence');

  await test.step('nothing runs by itself; a press runs both', async () => {
    await expect(view).toContainText('nothing here starts by itself');
    await expect(rows).toHaveCount(0);
    await view.getByRole('combobox', { name: 'Futures' }).selectOption('100');
    await expect(job).toContainText('200 simulations');
    await view.getByRole('button', { name: /^Run all scenarios/ }).press('Enter');
    await expect(job).toHaveAttribute('data-kind', 'done', LONG);
    await expect(view.getByTestId('regret')).toContainText('From 200 simulations: every scenario in the same 100 futures');
  });
  await test.step('a row each: one of the two is best in every future, and a sentence says which', async () => {
    await expect(rows).toHaveCount(2);
    const best = (await rows.locator('[data-column="Best in"]').allInnerTexts()).map((text) => Number.parseInt(text));
    expect((best[0] ?? NaN) + (best[1] ?? NaN)).toBeGreaterThanOrEqual(100);
    await expect(view.getByTestId('regret-sentence')).toContainText(
      /^(A|B) is regretted least by both measures|^The measures disagree|^On average, regret cannot be told apart/,
    );
  });
  await test.step('a condition within the horizon counts until it is unticked, one beyond it says why it cannot', async () => {
    await expect(view).toContainText(/Gross job-years.*50,000 by March 2028: cannot be read here/);
    const columns = view.getByTestId('regret').getByRole('columnheader');
    const before = await columns.count();
    const counts = view.getByRole('checkbox', { name: /^Gross GDP.*at least \$400M by March 2021/ });
    await counts.press('Space');
    expect(await columns.count()).toBeLessThan(before);
    await counts.press('Space');
    await expect(columns).toHaveCount(before);
  });
  await test.step('the bar is moved by keyboard: at its lowest every future comes up to it, at its highest hardly any', async () => {
    const bar = view.getByRole('slider', { name: 'Level of the bar' });
    const reading = view.getByTestId('bar-reading');
    await bar.press('Home');
    await expect(reading).toHaveText(/^At least .*: A in 100\sof\s100\sfutures, B in 100\sof\s100\sfutures$/);
    await bar.press('ArrowRight');
    await expect(bar).toHaveAttribute('aria-valuetext', await reading.innerText());
    await bar.press('End');
    await expect(reading).toHaveText(/: A in [01]\sof\s100\sfutures?, B in [01]\sof\s100\sfutures?$/);
    await view
      .getByTestId('bar-curve')
      .getByRole('button', { name: /^Table/ })
      .press('Enter');
    await expect(view.getByTestId('bar-curve').getByRole('table')).toBeVisible();
    await view
      .getByTestId('bar-curve')
      .getByRole('button', { name: /^Chart/ })
      .press('Enter');
  });
  await test.step('of its worst third something is said: under which conditions, or that there is no pattern', async () => {
    await discovery.getByRole('combobox', { name: 'It fails when it' }).selectOption('worst third');
    await expect(discovery.getByTestId('failure-means')).toContainText(
      'among the worst third of futures. That is so in 33 of 100 futures.',
    );
    await expect(found).toHaveText(
      /^A fails mostly when .*, against 33\sof\s100\sin all|^With 100\sfutures, no pattern .* A fails in 33\sof them/,
      LONG,
    );
  });
  await test.step('another box is chosen by keyboard, and its sentence stands there', async () => {
    const slider = discovery.getByRole('slider', { name: 'Box that is shown' });
    const last = await slider.getAttribute('max');
    await slider.press('Home');
    await slider.press('End');
    await expect(discovery.getByTestId('path-reading')).toContainText(`Box ${Number(last) + 1} of ${Number(last) + 1}`);
    await expect(slider).toHaveAttribute('aria-valuetext', await discovery.getByTestId('path-reading').innerText());
    await expect(found).toContainText('A fails mostly when');
    await expect(discovery.getByTestId('discovery-box').getByRole('listitem')).not.toHaveCount(0);
  });
  await test.step('all of it is reached, readable and in its place', () => isSound(page, view));
  await test.step('the name of a condition leads to its setting', async () => {
    const name = discovery
      .getByTestId('discovery-box')
      .getByRole('button', { name: /: go to its setting$/ })
      .first();
    const setting = (await name.innerText()).trim();
    await name.press('Enter');
    await expect(page.getByTestId('page-lab')).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('group', { name: setting, exact: true }).locator(':focus')).toHaveCount(1);
  });
});

test('a search: stopped and gone on with, its frontier walked along, a policy opened, all of it there after a reload', async ({ page }) => {
  const view = await openPart(page, { ...LEAST, scenarios: [SHORT], part: 'search' });
  const choices = view.getByTestId('search-choices');
  const frontier = view.getByTestId('frontier');
  const dots = frontier.locator('[data-dot]');
  const table = view.getByTestId('frontier-table');
  const lines = table.locator('tbody tr');
  const tabs = page.locator('header').getByRole('button', { name: /^B\s?Frontier \d+/ });

  await test.step('nothing runs by itself; a quick search is stopped and gone on with', async () => {
    await expect(frontier).toHaveCount(0);
    await expect(choices.locator(UNDER_WAY)).toHaveCount(0);
    await choices.getByRole('combobox', { name: 'How thorough' }).selectOption('quick');
    await stopAndGoOn(choices, /^Search/);
    await expect(view.getByTestId('search-growth')).toContainText('8 generations so far.');
  });
  await test.step('the frontier is judged in fresh luck, in the sentence, the picture and the table alike', async () => {
    await expect(view.getByTestId('frontier-sentence')).toContainText(/policies were judged in 2\sfutures each.*The search promised/s);
    await expect(lines).toHaveCount(13);
    await table.getByRole('button', { name: /^Show all \d+ policies$/ }).press('Enter');
    await expect(lines).toHaveCount(await dots.count());
    await table.getByRole('button', { name: 'Show the first 12' }).press('Enter');
    await expect(lines).toHaveCount(13);
    await expect(lines.first()).toContainText('A, start of the search');
  });
  await test.step('arrow keys walk along it and read it out', async () => {
    const readout = view.getByTestId('frontier-readout');
    await dots.and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('Home');
    const first = await readout.innerText();
    await page.keyboard.press('End');
    await expect(readout).not.toHaveText(first);
    await page.keyboard.press('ArrowLeft');
    await expect(dots.and(page.locator(':focus'))).toHaveAttribute('tabindex', '0');
    await expect(dots.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  });
  await test.step('all of it is reached, readable and in its place', () => isSound(page, view));
  await test.step('Enter opens a policy beside the others, and the search stays where it is', async () => {
    await dots.and(page.locator('.policy')).last().focus();
    await page.keyboard.press('Enter');
    await expect(tabs).toBeVisible();
    await expect(page.getByText(/is opened as scenario B\. A stays on the screen\./).first()).toBeAttached();
    await expect(choices).not.toContainText('Settings have changed since');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/is scenario B already\./).first()).toBeAttached();
  });
  await test.step('numbers arrive as a file: a row for every dot', async () => {
    const coming = page.waitForEvent('download');
    await frontier.getByRole('button', { name: 'CSV' }).press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('fifty-fifty-frontier.csv');
    const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(head).toMatch(/^\ufeff?policy,kind,additionalJobYears_search,additionalJobYears_fresh,/);
    expect(rows).toHaveLength(await dots.count());
    expect(rows.filter((row) => row.split(',')[1] === 'start')).toHaveLength(1);
  });
  await test.step('after a reload the frontier is there, and nothing runs', async () => {
    const before = await lines.allInnerTexts();
    await page.reload();
    await expect(lines).toHaveCount(before.length);
    expect(await lines.allInnerTexts()).toEqual(before);
    await expect(view.locator(UNDER_WAY)).toHaveCount(0);
    await expect(tabs).toBeVisible();
  });
});
