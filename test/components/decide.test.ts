// @vitest-environment happy-dom
/** The pages that compare, tell of targets and say why: what they show is what was found, and what is pressed is what happens. */
import { describe, expect, test } from 'vitest';
import { settled, type ValueOf } from '../stores/fixtures.ts';
import { choose, find, openedPage, part, textOf, type } from './opened-page.ts';

type Page = Awaited<ReturnType<typeof openedPage>>;

/** Answers everything that is asked for, with all worlds together. */
async function answerAll({ runner, clock }: Pick<Page, 'runner' | 'clock'>): Promise<void> {
  await clock.advance(16);
  for (let turn = 0; turn < 60 && runner.waiting.length > 0; turn++) {
    await runner.answer(runner.waiting.length);
    await settled();
    await clock.advance(1);
  }
}

/** The page with two scenarios side by side and sixty futures of each. */
async function compared(valueOf: ValueOf) {
  const page = await openedPage(valueOf);
  const { workspace, runner, clock } = page;
  workspace.set.duplicate('Other');
  workspace.set.setLever('budget', 3000);
  await clock.advance(16);
  while (runner.waiting.some(({ request }) => request.worlds.length < 2)) runner.waiting.shift();
  await clock.advance(200);
  await runner.answer(60);
  await clock.advance(200);
  return page;
}

/** B does better by 11 in one future and worse by 10 in the next. */
const noisy: ValueOf = (_, world, __, replicate) => 100 + (world === 0 ? 0 : replicate % 2 === 0 ? 11 : -10);
const plainly: ValueOf = (_, world, __, replicate) => 100 + 50 * world + replicate;

describe('the page that compares', () => {
  test('has a cell for each scenario and a verdict for each but the pinned one, which another press pins', async () => {
    const { workspace } = await compared(plainly);
    workspace.show('compare');
    expect(find('[data-testid="table-verdict"]')).toHaveLength(10);
    expect(part('tally')).toContain('B against A: better on');
    workspace.set.pin(1);
    expect(part('tally')).toContain('A against B: better on federal cost');
  });

  test('offers to run until it can be told where it cannot be, and says what it found', async () => {
    const page = await compared(noisy);
    const { workspace } = page;
    workspace.show('compare');
    const light = textOf('[data-light="more"]')[0];
    expect(light).toMatch(/^about [\d,]+ futures needed$/);
    const [ask] = find('[data-testid="compare-table"] td button.link');
    expect(ask?.getAttribute('aria-label')).toMatch(/^Run until I can tell: .*B against A$/);
    ask?.click();
    expect(workspace.asked).toMatchObject({ kind: 'difference', a: 0, b: 1 });
    await page.clock.advance(16);
    expect(part('asked')).toContain('Looked at after fixed numbers of futures');
    // What answers questions is fetched with the first one.
    await import('../../src/stores/run-question.ts');
    await settled();
    workspace.run.cancel();
    await page.runner.answer(page.runner.waiting.length);
    await settled();
    expect(part('asked')).toContain('not told apart');
    workspace.ask(null);
    expect(part('asked')).toBe('');
  });

  test('takes outcomes in and out of its table', async () => {
    const { workspace } = await compared(plainly);
    workspace.show('compare');
    const rows = () => textOf('[data-testid="compare-table"] tbody th');
    const before = rows().length;
    find('[aria-label^="Remove Federal cost"]')[0]?.click();
    expect(rows()).toHaveLength(before - 1);
    const list = find('[data-testid="compare-table"] select')[0] as HTMLSelectElement;
    list.value = 'members';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(rows().at(-1)).toMatch(/^Members/);
    find('[data-testid="compare-table"] header button')[0]?.click();
    expect(rows()).toHaveLength(before);
  });

  test('says the same in French', async () => {
    const { workspace } = await compared(plainly);
    workspace.show('compare');
    workspace.toggleLanguage();
    expect(part('tally')).toContain('B par rapport à A');
    expect(part('pairing')).toBe('');
  });
});

describe('the page of targets', () => {
  const opened = async () => {
    const page = await openedPage((outcome, _, __, replicate) => (outcome === 'members' ? 9000 : 1000 * replicate));
    await page.clock.advance(200);
    await page.runner.answer(page.runner.waiting.length);
    await page.clock.advance(200);
    page.workspace.show('targets');
    return page;
  };
  const JOBS = 'Gross job-years (total)';

  test('tells odds, distance and date of each target and of both in the same future', async () => {
    await opened();
    const [jobs, gdp] = textOf('[data-testid="target-row"]');
    // Ten of sixty futures reach 50,000.
    expect(jobs).toContain('17 of 100 futures');
    expect(jobs).toContain('median short by 20,500');
    expect(gdp).toContain('17 of 100 futures');
    expect(textOf('[data-testid="together-row"]')[0]).toContain('17 of 100 futures');
  });

  test('moves with its levels, which the first screen follows; what is no level is refused', async () => {
    const { workspace } = await opened();
    type(`Level of the target: ${JOBS}`, '30,000');
    expect(workspace.view.targets.jobs.level).toBe(30_000);
    expect(textOf('[data-testid="target-row"]')[0]).toContain('50 of 100 futures');
    type(`Level of the target: ${JOBS}`, '2,000,000,000');
    expect(textOf('[role="alert"]').join()).toContain('between 0 and 1 billion');
    choose(`Date of the target: ${JOBS}`, '44');
    expect(workspace.view.targets.jobs).toEqual({ level: 30_000, quarter: 44 });
    workspace.show('lab');
    expect(part('odds-jobs')).toContain('Jobs reach 30,000 by March 2029');
    expect(textOf('h1')[0]).toContain('30,000 jobs by March 2029');
    workspace.set.undo();
    workspace.set.undo();
    expect(part('odds-jobs')).toContain('Jobs reach 50,000');
  });

  test('takes further targets, starting at the median, and lets them go', async () => {
    const { workspace } = await opened();
    choose('Outcome of the new target', 'members');
    find('[data-testid="targets-table"] .add button')[0]?.click();
    expect(workspace.view.targets.further).toEqual([{ outcome: 'members', level: 9000, quarter: 40 }]);
    expect(textOf('[data-testid="together-row"]')).toHaveLength(2);
    find('[aria-label="Remove the target: Members"]')[0]?.click();
    expect(workspace.view.targets.further).toEqual([]);
  });

  test('has every definition, and a press takes one everywhere', async () => {
    const { workspace } = await opened();
    const buttons = find('[data-testid="target-definitions"] .pick');
    expect(buttons).toHaveLength(8);
    buttons[3]?.click();
    expect(workspace.view.jobs).toBe('additionalJobs');
  });
});

describe('the page that says why', () => {
  test('finds what each change contributes once the scenarios have been run, and names what has no effect', async () => {
    const page = await openedPage();
    const { workspace } = page;
    workspace.view.change({ replicates: 8 });
    workspace.set.duplicate('Other');
    workspace.set.setLever('budget', 3000);
    workspace.set.setLever('portfolioSharpness', 3);
    await answerAll(page);
    workspace.show('why');
    find('[data-testid="why-view"]');
    await settled();
    await answerAll(page);
    await settled();
    const contributions = part('contributions');
    // The made-up runner answers by the budget alone: 3,000 less 1,681.
    expect(contributions).toContain('+$1.32B');
    expect(part('silent')).toContain('Sharpness of the rule');
    expect(part('silent')).toMatch(/No effect here/);
  });

  test('says so where nothing differs, and where there is one scenario', async () => {
    const page = await openedPage();
    page.workspace.show('why');
    expect(part('why-view')).toContain('There is one scenario');
    page.workspace.set.duplicate('Same');
    expect(part('why-view')).toContain('Nothing differs between these two');
  });

  test('shows four lines once an assumption is changed', async () => {
    const page = await openedPage((_, world, __, replicate) => 100 + world + replicate);
    const { workspace } = page;
    await answerAll(page);
    workspace.show('why');
    expect(part('four-lines')).toContain('This scenario has the default assumptions');
    workspace.set.setAssumption('leakage', 0.3);
    for (let turn = 0; turn < 6; turn++) {
      await page.clock.advance(1000);
      await page.runner.answer(page.runner.waiting.length);
      await settled();
    }
    expect(textOf('[data-testid="four-lines"] tbody th')).toHaveLength(4);
  });
});
