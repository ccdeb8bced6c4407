/** The main job, end to end: open, run, move a lever, compare, go back, read it another way. */
import { expect } from '@playwright/test';
import { answers, FEW, finished, linkTo, open, ROUGH, test } from './visit.ts';

test('a first visit shows the programme as designed, and its odds as soon as there are enough futures', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('50,000 jobs');
  await expect(page.getByTestId('odds-jobs')).toContainText(/\d+ of 100 futures\s+(±|95% sure)/, { timeout: 50_000 });
  await expect(page.getByTestId('card-cost')).toContainText('$');
  await expect(page.getByTestId('sentence').first()).toContainText('March 2028');
});

test('a lever moved by keyboard changes the numbers, and is marked with the way back', async ({ page }) => {
  await open(page, ROUGH);
  const before = await answers(page);
  await page.getByRole('slider', { name: 'Federal budget' }).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
  await finished(page);
  expect(await answers(page)).not.toEqual(before);
  await page.getByRole('button', { name: 'published: 1,681' }).click();
  await finished(page);
  expect(await answers(page)).toEqual(before);
});

test('from the move of a lever to the first new future the old picture is marked as such', async ({ page }) => {
  await open(page, ROUGH);
  const marks = await page.getByRole('slider', { name: 'Federal budget' }).evaluate(async (slider) => {
    const field = slider as HTMLInputElement;
    const count = (): number => document.querySelectorAll('figure .updating').length;
    const before = count();
    field.value = '500';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    await Promise.resolve();
    return [before, count()];
  });
  expect(marks).toEqual([0, 2]);
  await finished(page);
  await expect(page.locator('figure .updating')).toHaveCount(0);
});

test('one press puts an alternative beside it, and a verdict comes with 50 futures', async ({ page }) => {
  await open(page, { ...ROUGH, replicates: 50 });
  await page.getByTestId('suggest-half-budget').click();
  await finished(page);
  const verdicts = page.getByTestId('verdict');
  await expect(verdicts).toHaveCount(4);
  await expect(verdicts.first()).toHaveAttribute('data-verdict', 'worse');
  await expect(verdicts.first()).toContainText(/better in \d+ of 100 futures/);
  await expect(page.getByRole('img', { name: /Fan chart/ })).toHaveCount(2);
});

test('under 50 futures there is no verdict', async ({ page }) => {
  await open(page, ROUGH);
  await page.getByTestId('suggest-half-budget').click();
  await finished(page);
  await expect(page.getByTestId('verdict').getByText('too early to tell')).toHaveCount(4);
});

test('undo and redo by keyboard lead back and forth between the same numbers', async ({ page }) => {
  await open(page, ROUGH);
  const before = await answers(page);
  await page.getByRole('combobox', { name: 'Selection rule' }).selectOption('lottery');
  await finished(page);
  const after = await answers(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await finished(page);
  expect(await answers(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+Z');
  await finished(page);
  expect(await answers(page)).toEqual(after);
});

test('scenarios are added, named, looked at and removed by keyboard alone', async ({ page }) => {
  await open(page, FEW);
  await page.getByRole('button', { name: 'Add a scenario' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /First five years only/ }).focus();
  await page.keyboard.press('Enter');
  const tab = page.getByRole('button', { name: 'B First five years only', exact: true });
  await expect(tab).toHaveAttribute('aria-current', 'true');
  await tab.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Not renewed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'B Not renewed', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove scenario B' }).press('Enter');
  await expect(page.getByText('Not renewed')).toHaveCount(0);
});

test('a run that is stopped keeps what is done', async ({ page }) => {
  await page.goto(`/#${await linkTo({ replicates: 1000 })}`);
  await expect(page.getByTestId('odds-jobs')).toContainText('of 100 futures', { timeout: 50_000 });
  await expect(page.getByTestId('odds-jobs')).toContainText(/Median/, { timeout: 50_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByTestId('run-status')).toContainText(/Stopped at \d+ of 1,000 futures/);
  await expect(page.getByTestId('odds-jobs')).toContainText(/Median/);
});

test('each chart is also a table and a sentence, and speaks at the keyboard', async ({ page }) => {
  await open(page, ROUGH);
  for (const testid of ['chart-jobs', 'chart-gdp']) {
    const panel = page.getByTestId(testid);
    await expect(panel.getByTestId('sentence')).toContainText('By March 2028 the median is');
    await panel.getByRole('img').focus();
    await page.keyboard.press('End');
    await expect(panel.locator('[aria-live]')).toContainText('March 2029');
    await panel.getByRole('button', { name: /^Table/ }).click();
    await expect(panel.getByRole('row')).toHaveCount(13);
    await expect(panel.getByRole('cell').last()).toContainText(/\d/);
  }
});

test('another definition of a job gives other odds, and is named in its card and chart', async ({ page }) => {
  await open(page, ROUGH);
  await page.getByRole('combobox', { name: 'What counts as a job' }).selectOption('additionalJobs');
  await expect(page.getByTestId('chart-jobs')).toContainText('Additional standing jobs (total)');
  await expect(page.getByTestId('odds-jobs')).toContainText('0 of 100 futures');
  await expect(page.getByTestId('odds-jobs')).toContainText('short of the target');
});

test('the other language keeps everything', async ({ page }) => {
  await open(page, ROUGH);
  await page.getByRole('combobox', { name: 'Selection rule' }).selectOption('lottery');
  await finished(page);
  const figures = async (): Promise<string[]> =>
    (await page.getByTestId('odds-jobs').locator('strong').allInnerTexts()).concat(
      (await page.getByTestId('run-status').getAttribute('data-kind')) ?? '',
    );
  const before = await figures();
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(/50\s000 emplois/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('milliards de dollars');
  await expect(page.getByRole('combobox', { name: 'Règle de sélection' })).toHaveValue('lottery');
  expect(await figures()).toEqual(before);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a value outside its limits is refused with a sentence', async ({ page }) => {
  await open(page, FEW);
  const field = page.getByRole('textbox', { name: 'Industry match, typed' });
  await field.fill('14');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('maximum');
  await expect(page.getByRole('checkbox', { name: /as realised/ })).toBeChecked();
});
