// @vitest-environment happy-dom
/** The page of robustness: it runs when it is pressed, says what was found in both languages, and everything on it works by keyboard. */
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import { drawsOf } from '../../src/experiment/uncertainty/draw.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { settled, type ValueOf } from '../stores/fixtures.ts';
import { find, openedPage, part, textOf } from './opened-page.ts';

type Page = Awaited<ReturnType<typeof openedPage>>;

const drawOf = drawsOf(DEFAULT_SCENARIO.seed);
const EXISTS = Array.from({ length: 200 }, (_, replicate) => drawOf(replicate).existsWithout ?? NaN);
/** In four futures of ten the consortium exists anyway more often than this. */
const LIMIT = EXISTS.slice(0, 100).sort((a, b) => a - b)[60];

/** Where consortia exist anyway, all falls short of every target; the second scenario has a little more than the first. */
const failing: ValueOf = (outcome, world, _, replicate) => {
  if (outcome === 'federalCommitted') return 100;
  return (EXISTS[replicate] >= LIMIT ? 40_000 : 60_000) + 100 * world + replicate / 100;
};

/** Answers everything that is asked for. */
async function answerAll({ runner, clock }: Page): Promise<void> {
  await clock.advance(16);
  for (let turn = 0; turn < 400 && runner.waiting.length > 0; turn++) {
    await runner.answer(runner.waiting.length);
    await clock.advance(1);
  }
  await settled();
}

/** The list under a label. */
function list(label: string): HTMLSelectElement {
  const found = find('[data-testid="robustness-view"] label.chosen-by').find((one) => one.textContent?.trim().startsWith(label));
  return found?.querySelector('select') as HTMLSelectElement;
}

function pick(label: string, option: string): void {
  const chosen = list(label);
  chosen.value = option;
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The button of this text. */
function button(text: string): HTMLButtonElement {
  const found = find('[data-testid="robustness-view"] button').find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`found no button “${text}”`);
  return found as HTMLButtonElement;
}

/** What is loaded or looked for comes within this, ms, on a busy machine too. */
const PATIENCE = { timeout: 20_000 };

/** Waits for what is looked for after the page was painted. */
async function looked(testid = 'discovery-sentence'): Promise<string> {
  await vi.waitFor(() => expect(find(`[data-testid="${testid}"]`)).toHaveLength(1), PATIENCE);
  return part(testid);
}

/** The page of robustness with so many scenarios, all run in a hundred futures. */
async function ran(scenarios: 1 | 2, valueOf: ValueOf = failing): Promise<Page> {
  const page = await openedPage(valueOf);
  if (scenarios === 2) {
    page.workspace.set.duplicate('Other');
    page.workspace.set.setLever('budget', 3000);
    page.workspace.set.activate(0);
  }
  await answerAll(page);
  page.workspace.show('robustness');
  pick('Futures', '100');
  button('Run all scenarios').click();
  await settled();
  await answerAll(page);
  return page;
}

describe('the page of robustness', () => {
  test('starts nothing by itself, and with one scenario offers others', async () => {
    const page = await openedPage(failing);
    await answerAll(page);
    page.workspace.show('robustness');
    find('[data-testid="robustness-view"]');
    await settled();
    expect(page.runner.waiting).toHaveLength(0);
    expect(part('robustness-view')).toContain('There is one scenario');
    expect(find('[data-testid="robustness-view"] .suggestions button').length).toBeGreaterThan(0);
    expect(part('robustness-view')).toContain('200 simulations');
  });

  test('with one scenario says when it fails, but nothing of regret', async () => {
    const page = await ran(1);
    expect(find('[data-testid="regret-row"]')).toHaveLength(1);
    expect(part('regret-sentence')).toBe(MESSAGES.en.robustness.regret.alone);
    expect(await looked()).toMatch(/^A fails mostly when “consortium exists anyway” is above/);

    // More futures go on from those that are there.
    pick('Futures', '200');
    button('Run 100 more futures').click();
    await settled();
    expect(page.runner.waiting[0]?.replicate).toBe(100);
    await answerAll(page);
    expect(page.workspace.studies.robustness?.assumptions.result?.result.played).toHaveLength(200);
  });

  test('compares two, and changes outcome, year and conditions without a new run', async () => {
    const { workspace, runner } = await ran(2);
    // The second is always ahead: it has no regret, and is ahead wherever the bar is.
    const [a, b] = textOf('[data-testid="regret-row"]');
    expect(a).toContain('$100M');
    expect(b).toContain('100 of 100 futures');
    expect(part('regret-sentence')).toMatch(/^B is regretted least by both measures: \$0 on average, \$0 at most in nine futures of ten\./);
    expect(part('bar-curve')).toContain('Wherever the bar is put, B');

    const columns = find('[data-testid="regret"] thead th').length;
    const [box] = find('[data-testid="robustness-view"] fieldset input') as HTMLInputElement[];
    box.click();
    // One condition less, and with one left nothing to say about all of them.
    expect(find('[data-testid="regret"] thead th')).toHaveLength(columns - 2);
    pick('Outcome', 'federalCost');
    expect(part('regret-sentence')).toMatch(/^A is regretted least by both measures/);
    expect(part('bar-curve')).toContain('At most');
    pick('Read in', '20');
    expect(part('bar-curve')).toContain('March 2023');
    expect(runner.waiting).toHaveLength(0);

    const bar = find('[data-testid="bar-curve"] input')[0] as HTMLInputElement;
    const before = part('bar-reading');
    expect(bar.getAttribute('aria-valuetext')).toBe(before.replaceAll(' of 100', ' of\u00a0100'));
    bar.value = '0';
    bar.dispatchEvent(new Event('input', { bubbles: true }));
    expect(part('bar-reading')).not.toBe(before);
    expect(part('bar-reading')).toContain('A in 1 of 100 futures');

    // Of other settings than those on the table, which is said.
    expect(part('robustness-view')).not.toContain(MESSAGES.en.job.outdated);
    workspace.set.setLever('budget', 2500);
    expect(part('robustness-view')).toContain(MESSAGES.en.job.outdated);
    expect(button('Run all scenarios').disabled).toBe(false);
    expect(find('[data-testid="regret-row"]')).toHaveLength(2);
  });
});

describe('when a scenario fails', () => {
  test('the limit is where failing begins, in both languages, with a row that leads to the setting', async () => {
    const { workspace } = await ran(1);
    const sentence = await looked();
    const limit = Number(/is above (\d+)%/.exec(sentence)?.[1]);
    // Within a few futures of the limit that was made.
    expect(Math.abs(limit / 100 - LIMIT)).toBeLessThan(0.06);
    expect(part('failure-means')).toContain('That is so in 40 of 100 futures');
    const row = find('[data-factor="assumptions.existsWithout"]')[0];
    expect(row.textContent).toContain('hardly');
    // Another box by keyboard, where the focus stays; and back to the proposed one.
    const path = find('[data-testid="discovery-path"] input')[0] as HTMLInputElement;
    expect(path.getAttribute('aria-valuetext')).toContain('proposed');
    path.focus();
    path.value = '0';
    path.dispatchEvent(new Event('input', { bubbles: true }));
    expect(part('discovery-sentence')).toMatch(/^Nothing is left out here: A fails in 40 of 100 futures/);
    expect(part('path-reading')).toContain('all futures');
    expect(document.activeElement).toBe(path);
    button('Show the proposed box').click();
    expect(part('discovery-sentence')).toBe(sentence);
    workspace.toggleLanguage();
    await vi.waitFor(
      () => expect(part('discovery-sentence')).toMatch(/^A échoue surtout quand « consortium formé quand même » est au-dessus de/),
      PATIENCE,
    );
    find('[data-factor="assumptions.existsWithout"] button')[0].click();
    await vi.waitFor(() => expect(workspace.page).toBe('lab'), PATIENCE);
    await vi.waitFor(
      () => expect(document.activeElement?.closest('[role="group"]')?.getAttribute('aria-label')).toBe('Consortium formé quand même'),
      PATIENCE,
    );
  });

  test('looks among other ways to fail; where nothing or everything fails it says so and what to choose', async () => {
    await ran(2);
    await looked();
    pick('It fails when it', 'behind 1');
    expect(await looked('nothing-to-find')).toBe(MESSAGES.en.robustness.when.always);
    expect(part('failure-means')).toContain('worse than with B in the same future');
    button('Look at the worst third').click();
    expect(await looked()).toMatch(/^(A fails mostly|With 100 futures, no pattern)/);
    expect(list('It fails when it').value).toBe('worst third');
    pick('Scenario', '1');
    pick('It fails when it', 'behind 0');
    expect(await looked('nothing-to-find')).toBe(MESSAGES.en.robustness.when.never);
  });

  test('moves levers too in a run of its own, that waits for the other one', async () => {
    const page = await ran(1);
    pick('Look among', 'both');
    expect(part('discovery')).toContain('200 simulations');
    button('Run with levers moved').click();
    await settled();
    const { worlds } = page.runner.waiting[0].request;
    expect(worlds).toHaveLength(2);
    expect(worlds[1].policy).not.toEqual(worlds[0].policy);
    expect(worlds[0].policy).toEqual(DEFAULT_SCENARIO.policy);
    page.workspace.set.setLever('budget', 2500);
    expect(button('Run all scenarios').disabled).toBe(true);
    await answerAll(page);
    expect(button('Run all scenarios').disabled).toBe(false);
    // Where levers moved it is no longer the scenario that fails; the scenario itself is counted beside.
    page.workspace.set.setLever('budget', 1681);
    expect(await looked()).toMatch(/^A policy drawn around A fails mostly when “consortium exists anyway” is above/);
    expect(part('failure-means')).toMatch(
      /Of 100 policies drawn around A, .* that is so for \d+\. A itself fails in 40 of these futures\./,
    );
    expect(part('discovery')).toMatch(/From 200 simulations\. Levers that moved: .*industry match/);
  });

  test('says that failing by luck has no pattern', async () => {
    // Failing goes by the number of the future, which nothing that is drawn follows.
    await ran(1, (outcome, _, __, replicate) =>
      outcome === 'federalCommitted' ? 1 : (Math.sin(12.9898 * replicate) * 43_758.5453) % 1 > 0.3 ? 40_000 : 60_000,
    );
    expect(await looked()).toMatch(/^With 100 futures, no pattern can be told from chance: A fails in \d+ of them/);
  });
});
