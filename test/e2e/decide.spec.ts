/** Deciding: scenarios compared, gone back over, held against targets and taken apart; charts worked with and taken away. */
import { expect, type Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { seriousViolations } from './obstacles.ts';
import { FEW, finished, isSound, open, ROUGH, show, test } from './visit.ts';

/** The programme as designed over its first four years: a run that takes a third of the time. */
const SHORT: Scenario = { ...DEFAULT_SCENARIO, horizon: 16 };

/** Three levers moved; sharpness has no effect as long as shares are fixed. */
const MOVED: Scenario = { ...DEFAULT_SCENARIO, policy: { ...DEFAULT_SCENARIO.policy, budget: 900, matchRatio: 1, portfolioSharpness: 2 } };

test('scenarios are compared by keyboard: named, told apart, pinned, moved, put back', async ({ page }) => {
  await open(page, { ...FEW, agents: 1000, scenarios: [SHORT], part: 'compare' });
  const view = page.getByTestId('compare-view');
  const table = page.getByTestId('compare-table');
  const jobs = table.getByRole('row', { name: /^Gross job-years/ });
  const differences = page.getByTestId('difference-list');
  const name = 'Half the money, and what its second half would have bought';
  // More than a card shows at once.
  const notes = `Asked for by <b>the Treasury</b>.${' It has its reasons.'.repeat(30)}`;
  const card = (title: string): Locator => page.getByTestId('scenario-cards').getByRole('article', { name: title });
  const act = (title: string, action: string): Locator => card(title).locator(`[data-action="${action}"]`);
  const tab = (letter: string): Locator => page.locator('header').getByRole('button', { name: new RegExp(`^${letter}\\s?Half the money`) });

  await test.step('a suggestion stands beside it, with too few futures for a verdict', async () => {
    await view.getByTestId('suggest-half-budget').press('Enter');
    await finished(page);
    await expect(card('Federal budget $841M')).toContainText('1 change');
    const verdicts = table.getByTestId('table-verdict');
    await expect(verdicts).toHaveCount(await table.locator('tbody tr').count());
    expect(await verdicts.getByText('too early to tell').count()).toBeGreaterThan(5);
    await expect(verdicts.and(page.locator('[data-verdict="better"], [data-verdict="worse"]'))).toHaveCount(0);
  });
  await test.step('it is named, and notes are kept as they were typed', async () => {
    await act('Federal budget $841M', 'rename').press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(act(name, 'rename')).toBeFocused();
    await expect(tab('B')).toBeVisible();
    await act(name, 'notes').press('Enter');
    await page.keyboard.insertText(notes);
    await page.keyboard.press('Tab');
    await expect(card(name).getByTestId('card-notes')).toHaveText(notes);
    await act(name, 'notes').press('Enter');
    await page.keyboard.type(' and others');
    await page.keyboard.press('Escape');
    await expect(act(name, 'notes')).toBeFocused();
    await expect(card(name).getByTestId('card-notes')).toHaveText(notes);
  });
  await test.step('a run goes on until it can be told, and then says so', async () => {
    await expect(jobs.getByTestId('light')).toHaveAttribute('data-light', 'more');
    await jobs.getByRole('button', { name: /^Run until I can tell: Gross job-years/ }).press('Enter');
    await finished(page);
    await expect(page.getByTestId('asked')).toContainText('Gross job-years (total): B is worse than A, told after 100 futures.');
    await expect(jobs.getByTestId('table-verdict')).toHaveAttribute('data-verdict', 'worse');
    await expect(jobs.getByTestId('light')).toHaveAttribute('data-light', 'enough');
    await expect(jobs).toContainText('better in 0 of 100 futures');
    await expect(page.getByTestId('tally')).toHaveText(/^B against A: better on federal cost.*; worse on gross job-years \(total\)/);
  });
  await test.step('an outcome comes into the table and leaves it', async () => {
    const rows = await table.locator('tbody tr').count();
    await table.getByRole('combobox', { name: 'Add an outcome' }).selectOption({ label: 'Members' });
    await expect(table.getByRole('row', { name: /^Members/ }).getByTestId('table-verdict')).toHaveCount(1);
    await table.getByRole('button', { name: /^Remove Gross job-years/ }).press('Enter');
    await expect(jobs).toHaveCount(0);
    await expect(table.locator('tbody tr')).toHaveCount(rows);
    await table.getByRole('button', { name: 'Back to the usual outcomes' }).press('Enter');
    await expect(jobs).toHaveCount(1);
    await expect(table.getByRole('row', { name: /^Members/ })).toHaveCount(0);
  });
  await test.step('all of it is reached, readable and in its place', () => isSound(page, view));
  await test.step('pinned, the other is what the rest is compared with', async () => {
    await act(name, 'pin').press('Enter');
    await finished(page);
    await expect(act(name, 'pin')).toHaveAttribute('aria-pressed', 'true');
    await expect(table.getByRole('columnheader', { name: new RegExp(`^B ${name} reference$`) })).toBeVisible();
    await expect(jobs.getByRole('cell').first().getByTestId('table-verdict')).toHaveCount(1);
    await expect(jobs.getByRole('cell').last().getByTestId('table-verdict')).toHaveCount(0);
  });
  await test.step('Shift and an arrow move it among the tabs, pin and all', async () => {
    await tab('B').press('Shift+ArrowLeft');
    await finished(page);
    await expect(tab('A')).toBeFocused();
    await expect(tab('A').getByRole('img', { name: 'reference' })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: new RegExp(`^A ${name} reference$`) })).toBeVisible();
  });
  await test.step('policies over time are a table too, and what differs a list', async () => {
    await page.getByRole('button', { name: /^Table.*Policies over time/ }).press('Enter');
    await expect(page.getByTestId('policy-timeline').getByRole('row', { name: /^2020–21 \$240M.*\$480M/ })).toBeVisible();
    await expect(differences.getByRole('row', { name: /^Federal budget \$841M \$1,681M/ })).toBeVisible();
    await expect(differences).toContainText('1 difference');
    await differences.getByRole('button', { name: /^take over into A/ }).press('Enter');
    await expect(differences).toContainText('No difference in settings.');
    await page.keyboard.press('Control+z');
    await expect(differences).toContainText('1 difference');
  });
  await test.step('reset brings back the settings and leaves name and notes', async () => {
    await act(name, 'reset').press('Enter');
    await finished(page);
    await expect(card(name)).toContainText('No change: as its programme is designed.');
    await expect(card(name).getByTestId('card-notes')).toBeVisible();
    await expect(jobs.getByTestId('table-verdict')).toHaveAttribute('data-verdict', 'identical');
  });
});

test('steps are told in words and gone back to, bookmarks outlive a reload, and a link holds everything', async ({ page, browser }) => {
  await open(page, FEW);
  const rule = page.getByRole('combobox', { name: 'Selection rule' });
  const unsaved = page.getByTestId('unsaved');
  const history = page.getByTestId('history');
  const steps = history.getByRole('list').last().getByRole('button');
  const openHistory = (): Promise<void> => page.getByRole('button', { name: 'History and bookmarks' }).press('Enter');

  await test.step('an edit is a step, and in no link yet', async () => {
    await expect(unsaved).toHaveCount(0);
    await rule.selectOption('lottery');
    await expect(unsaved).toBeVisible();
    await openHistory();
    await expect(steps.first()).toHaveText(/^A: Selection rule Top score → .*ottery.*on the screen$/);
    await expect(steps.nth(1)).toHaveText(/^Futures: 200 → 2;/);
  });
  await test.step('a step that is pressed comes back, and the later one is still there', async () => {
    await steps.nth(1).press('Enter');
    await expect(rule).toHaveValue('top-score');
    await expect(unsaved).toHaveCount(0);
    await expect(steps.first()).toContainText('undone');
    await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
    await steps.first().press('Enter');
    await expect(rule).toHaveValue('lottery');
  });
  await test.step('a bookmark is opened after a reload', async () => {
    await history.getByRole('textbox', { name: 'Name of the bookmark' }).fill('By lot');
    await page.keyboard.press('Enter');
    await expect(history.getByRole('button', { name: 'Open the bookmark By lot' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(history).toHaveCount(0);
    await rule.selectOption('top-score');
    await page.reload();
    await expect(rule).toHaveValue('top-score');
    await openHistory();
    await history.getByRole('button', { name: 'Open the bookmark By lot' }).press('Enter');
    await expect(rule).toHaveValue('lottery');
    await page.keyboard.press('Escape');
  });
  await test.step('a link brings scenarios, reference, notes and targets', async () => {
    await show(page, 'compare');
    await page.getByTestId('suggest-match-one').press('Enter');
    await page.locator('[data-action="pin"]').last().press('Enter');
    await page.locator('[data-action="notes"]').last().press('Enter');
    await page.keyboard.type('Truly fifty-fifty');
    await page.keyboard.press('Tab');
    await show(page, 'targets');
    const level = page.getByRole('textbox', { name: /^Level of the target: Gross job-years/ });
    await level.fill('60,000');
    await level.press('Enter');
    await expect(unsaved).toBeVisible();
    const before = page.url();
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(unsaved).toHaveCount(0);
    const elsewhere = await browser.newContext({ locale: 'en-CA', viewport: { width: 1366, height: 768 } });
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(other.getByTestId('page-targets')).toHaveAttribute('aria-current', 'page');
    await expect(other.getByRole('textbox', { name: /^Level of the target: Gross job-years/ })).toHaveValue('60,000');
    await expect(other.getByTestId('unsaved')).toHaveCount(0);
    await show(other, 'compare');
    await expect(other.getByTestId('card-notes')).toHaveText('Truly fifty-fifty');
    await expect(other.locator('[data-action="pin"]').last()).toHaveAttribute('aria-pressed', 'true');
    await expect(other.locator('[data-action="pin"]').first()).toHaveAttribute('aria-pressed', 'false');
    await elsewhere.close();
  });
});

/** The odds in a text, of a hundred. */
async function oddsIn(place: Locator): Promise<number> {
  return Number(/(\d+)\sof\s100\sfutures/.exec(await place.innerText())?.[1]);
}

test('targets are moved and added, alone and together, and a definition holds for the whole page', async ({ page }) => {
  await open(page, { ...ROUGH, scenarios: [DEFAULT_SCENARIO, MOVED] });
  const view = await show(page, 'targets');
  const rows = page.getByTestId('target-row');
  const together = page.getByTestId('together-row');
  const chart = page.getByTestId('chart-target-grossJobYears').getByTestId('sentence');
  const move = async (of: RegExp, level: string): Promise<void> => {
    await page.getByRole('textbox', { name: of }).fill(level);
    await page.keyboard.press('Enter');
  };

  await test.step('a level decides the odds, in the table, in the sentence and on the chart', async () => {
    const announced = await oddsIn(rows.first());
    await move(/^Level of the target: Gross job-years/, '71,000');
    await move(/^Level of the target: Gross GDP/, '7,400');
    const [jobs, gdp, both] = [await oddsIn(rows.first()), await oddsIn(rows.last()), await oddsIn(together)];
    expect(jobs).toBeLessThan(announced);
    // Neither more likely than the less likely one of them, nor less than where they share as little as they can.
    expect(both).toBeLessThanOrEqual(Math.min(jobs, gdp));
    expect(both).toBeGreaterThanOrEqual(jobs + gdp - 100);
    await expect(view.getByTestId('sentence').first()).toHaveText(
      new RegExp(`jobs reach 71,000 in ${jobs} of.100 futures, .*\\$7.4.* in ${gdp} of.100 futures, both together in ${both} of`),
    );
    await expect(chart).toHaveText(new RegExp(`the target of 71,000 is reached in ${jobs} of.100 futures`));
  });
  await test.step('an earlier date is not met more often, and a level that is none is refused', async () => {
    const before = await oddsIn(rows.first());
    await page.getByRole('combobox', { name: /^Date of the target: Gross job-years/ }).selectOption({ label: 'Sep 2027' });
    const after = await oddsIn(rows.first());
    expect(after).toBeLessThanOrEqual(before);
    await expect(chart).toHaveText(new RegExp(`the target of 71,000 is reached (by September 2027 )?in ${after} of.100 futures`));
    await expect(chart).toContainText('September 2027');
    await move(/^Level of the target: Gross GDP/, '-1');
    await expect(rows.last().getByRole('alert')).toContainText('A level lies between 0 and');
    await page.keyboard.press('Escape');
    await expect(rows.last().getByRole('alert')).toHaveCount(0);
  });
  await test.step('a further target has a row, its part of the joint odds, and a chart', async () => {
    await view.getByRole('combobox', { name: 'Outcome of the new target' }).selectOption({ label: 'Members' });
    await view.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await expect(rows).toHaveCount(3);
    await expect(together).toHaveCount(2);
    expect(await oddsIn(together.last())).toBeLessThanOrEqual(Math.min(await oddsIn(rows.last()), await oddsIn(together.first())));
    await expect(page.getByTestId('chart-target-members').getByTestId('sentence')).toHaveText(
      /the target of [\d,]+.* is reached in \d+ of/,
    );
    const [here, there] = await page
      .getByTestId('targets-in-scenarios')
      .getByRole('row', { name: /^Members/ })
      .getByRole('cell')
      .all();
    expect([await oddsIn(here as Locator), Number.isFinite(await oddsIn(there as Locator))]).toEqual([await oddsIn(rows.last()), true]);
  });
  await test.step('all of it is reached, readable and in its place', () => isSound(page, view));
  await test.step('a definition that is pressed holds in the simulator, with level and date', async () => {
    await page.getByTestId('target-definitions').getByRole('button', { name: 'Additional standing jobs (total)' }).press('Enter');
    await expect(rows.first().getByRole('rowheader')).toHaveText('Additional standing jobs (total)');
    const odds = await oddsIn(rows.first());
    await page.getByTestId('page-lab').press('Enter');
    await expect(page.getByRole('combobox', { name: 'What counts as a job' })).toHaveValue('additionalJobs');
    await expect(page.getByTestId('odds-jobs')).toContainText('Jobs reach 71,000 by September 2027');
    await expect(page.getByTestId('odds-jobs')).toContainText(`${odds} of 100 futures`);
    await expect(page.getByTestId('chart-jobs').getByTestId('sentence')).toContainText('71,000');
  });
  await test.step('one press brings back what was announced', async () => {
    await show(page, 'targets');
    await view.getByRole('button', { name: 'As announced' }).press('Enter');
    await expect(rows).toHaveCount(2);
    await expect(page.getByRole('textbox', { name: /^Level of the target: Additional standing jobs/ })).toHaveValue('50,000');
    await expect(view.getByRole('button', { name: 'As announced' })).toHaveCount(0);
  });
});

/** Dollars in a text such as `−$96.5M`, and half a unit of the last digit that is written. */
function dollarsIn(text: string): { readonly value: number; readonly half: number } {
  const [, sign, digits = '', letter = ''] = /([−+]?)\$([\d.,]+)([BM]?)/.exec(text) ?? [];
  const unit = { B: 1e9, M: 1e6, '': 1 }[letter] ?? NaN;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: (sign === '−' ? -1 : 1) * unit * Number(digits.replaceAll(',', '')), half: (0.5 * unit) / 10 ** decimals };
}

test('what each change contributes adds up, what has no effect has its reason, and an assumption makes four lines', async ({ page }) => {
  await open(page, { ...ROUGH, agents: 1000, scenarios: [DEFAULT_SCENARIO, MOVED], part: 'why' });
  const view = page.getByTestId('why-view');
  const contributions = page.getByTestId('contributions');
  const fourLines = page.getByTestId('four-lines');

  await test.step('contributions come by themselves, a lever without effect among them', async () => {
    await expect(contributions.getByRole('listitem')).toHaveCount(5);
    await expect(view.getByRole('button', { name: 'Go on to 200 futures' })).toBeVisible({ timeout: 80_000 });
    await expect(contributions.locator('[data-row]').filter({ hasText: 'Sharpness of the rule' })).toContainText('no effect');
    await expect(page.getByTestId('silent').getByRole('listitem')).toHaveText([
      /^Sharpness of the rule \(1 → 2\): .*it acts only under .*By measured performance/,
    ]);
  });
  await test.step('in the table they add up to the difference between the two', async () => {
    await contributions.getByRole('button', { name: /^Table/ }).press('Enter');
    const rows = await contributions.locator('tbody tr').all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('cell').nth(1).innerText()));
    const parts = cells.map(dollarsIn);
    const total = parts.pop();
    expect(parts.map(({ value }) => value !== 0)).toEqual([true, true, false]);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const rounding = parts.reduce((all, { half }) => all + half, total?.half ?? 0);
    expect(Math.abs(sum - (total?.value ?? NaN))).toBeLessThanOrEqual(rounding);
    expect(rounding).toBeLessThan(0.05 * Math.abs(sum));
    await expect(rows.at(-1) as Locator).toContainText('B less A');
    await expect(contributions.getByTestId('sentence')).toContainText(/; from .*federal budget.*industry match/i);
  });
  await test.step('all of it is reached, readable and in its place', () => isSound(page, view));
  await test.step('with another assumption there are four lines, and more worlds than are run unasked', async () => {
    await expect(fourLines).toContainText('This scenario has the default assumptions');
    await expect(fourLines.locator('tbody tr')).toHaveCount(2);
    await page.locator('.levers summary', { hasText: 'Assumptions' }).press('Enter');
    const multiplier = page.getByRole('textbox', { name: 'GDP multiplier, typed' });
    await multiplier.fill('1.2');
    await multiplier.press('Enter');
    await finished(page);
    await expect(fourLines.locator('tbody tr')).toHaveCount(4);
    const medians = await fourLines.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.textContent));
    const [own, , usual] = medians.map((text) => dollarsIn(text ?? '').value);
    // A smaller multiplier of GDP makes less of it.
    expect(own).toBeLessThan(usual as number);
    await expect(fourLines.getByTestId('sentence')).toContainText(`${medians[0]} with the policy and ${medians[1]} without it`);
    await expect(page.getByTestId('chart-four-lines').getByTestId('sentence')).toContainText('under the default assumptions the median is');
    await expect(view.getByRole('button', { name: /^Find contributions \(\d+ worlds to simulate\)$/ })).toBeEnabled();
  });
});

/** A file that a button hands over: its name and its bytes. */
async function fileFrom(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = button.page().waitForEvent('download');
  await button.press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a chart shows what is chosen, as large as the window, and gives it away as picture and as data', async ({ page }) => {
  await open(page, ROUGH);
  const panel = page.getByTestId('chart-gdp');
  const opener = panel.getByRole('button', { name: 'Options of the chart: GDP' });
  const save = (kind: string): Locator => panel.getByRole('group', { name: 'Save as' }).getByRole('button', { name: kind });

  await test.step('SVG, PNG and CSV arrive under the name of what they show', async () => {
    await opener.press('Enter');
    const svg = await fileFrom(save('SVG'));
    expect(svg.name).toBe('fifty-fifty-gross-gdp-whole.svg');
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [
        file.documentElement.tagName,
        file.querySelector('title')?.textContent,
        file.querySelectorAll('polygon, polyline').length > 3,
      ];
    }, svg.bytes.toString('utf8'));
    expect(read).toEqual(['svg', 'GDP: Gross GDP (cumulative, total)', true]);
    const png = await fileFrom(save('PNG'));
    expect(png.name).toBe('fifty-fifty-gross-gdp-whole.png');
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBe(1520);
    const csv = await fileFrom(save('CSV'));
    expect(csv.name).toBe('fifty-fifty-gross-gdp-whole.csv');
    const lines = csv.bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff?date,quarter,place,scenario,statistic,value,unit/);
    // A median for every quarter, the first one included.
    expect(lines.filter((line) => line.split(',')[4] === 'median')).toHaveLength(45);
  });
  await test.step('a layer that is off and a place that is chosen decide what is given away', async () => {
    await panel.getByRole('checkbox', { name: 'median' }).press('Space');
    await panel.getByRole('combobox', { name: 'Where' }).selectOption({ label: 'Ocean' });
    await expect(panel.locator('.term')).toHaveText(/^Ocean.* · Gross GDP/);
    const csv = await fileFrom(save('CSV'));
    expect(csv.name).toBe('fifty-fifty-gross-gdp-ocean.csv');
    const rows = csv.bytes.toString('utf8').trim().split('\r\n').slice(1);
    const columns = rows.map((row) => row.split(','));
    expect(new Set(columns.map(([, , place]) => place))).toEqual(new Set(['ocean']));
    expect(columns.filter(([, , , , statistic]) => statistic === 'median')).toEqual([]);
    expect(columns.filter(([, , , , statistic]) => statistic === 'p95')).toHaveLength(45);
  });
  await test.step('full screen opens over the page, and Escape gives the focus back', async () => {
    await panel.getByRole('button', { name: 'Full screen' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /Gross GDP.*Ocean/ });
    await expect(dialog.getByRole('checkbox', { name: 'median' })).not.toBeChecked();
    await dialog.getByRole('checkbox', { name: 'median' }).press('Space');
    await expect(dialog.getByRole('columnheader').filter({ hasText: /median/i })).not.toHaveCount(0);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
  await test.step('clusters stand side by side, each opens large, and all are one file', async () => {
    const multiples = page.getByTestId('place-multiples');
    await multiples.locator('summary', { hasText: 'Charts by cluster and by region' }).press('Enter');
    await expect(multiples.getByRole('img')).toHaveCount(5);
    const ocean = multiples.getByRole('button', { name: 'Ocean, large' });
    await ocean.press('Enter');
    await expect(page.getByRole('dialog', { name: /Ocean/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(ocean).toBeFocused();
    const { name, bytes } = await fileFrom(multiples.getByRole('button', { name: 'CSV' }));
    expect(name).toBe('fifty-fifty-gross-gdp-clusters.csv');
    const places = bytes
      .toString('utf8')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[2]);
    expect(new Set(places).size).toBe(5);
  });
});
