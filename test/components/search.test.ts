// @vitest-environment happy-dom
/** The page that searches for policies: what is chosen is asked, what is found is shown in words, and a policy opens as a scenario. */
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { SearchRun } from '../../src/stores/search-run.svelte.ts';
import { settled } from '../stores/fixtures.ts';
import { CHEAP, GDP, heldMeans, JOBS, OWN, stateOf, verified } from '../stores/found-policies.ts';
import { find, openedPage, part, textOf, type } from './opened-page.ts';

afterEach(() => window.localStorage.clear());

/** The page with a search that ends when the test says so. */
async function opened() {
  const page = await openedPage();
  const held = heldMeans();
  page.workspace.studies.search = new SearchRun(page.runner, held.means);
  page.workspace.show('search');
  flushSync();
  return { ...page, ...held };
}

/** Presses the first button that says this, or is called this. */
function press(label: string, within: ParentNode = document): void {
  const button = find('button', within).find(
    (element) => element.textContent?.replace(/\s+/g, ' ').trim() === label || element.getAttribute('aria-label') === label,
  );
  if (!button) throw new Error(`found no button ${label}`);
  button.click();
  flushSync();
}

/** Presses what begins, stops or goes on with the search. */
function pressJob(): void {
  find('[data-testid="job"] button')[0]!.click();
  flushSync();
}

/** The page after a search that ran to its end, judged anew unless said. */
async function found(anew = true) {
  const page = await opened();
  pressJob();
  const question = page.searches[0]!.question;
  // Hand-made states belong to whatever is asked here.
  await page.searches[0]!.resolve(stateOf(undefined, 8, question));
  if (anew) await page.judgings[0]!.resolve([JOBS, GDP, CHEAP, OWN].map((one) => verified(one, one === GDP)));
  else page.workspace.studies.search!.stop();
  await settled();
  flushSync();
  return page;
}

describe('what is asked', () => {
  test('is the money of the scenario on the screen, all but the sum of money free, until something is chosen', async () => {
    const { searches } = await opened();
    expect(part('search-choices')).toContain('It starts from A, Programme as designed');
    expect((find('input[aria-label="Budget, $ million"]')[0] as HTMLInputElement).value).toBe('1,681');
    const boxes = find('[data-testid="search-choices"] input[type="checkbox"]') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, true, true, true, true, true]);
    type('Budget, $ million', '900');
    boxes[1]!.click();
    const [effort] = find('[data-testid="search-choices"] select') as HTMLSelectElement[];
    effort!.value = 'quick';
    effort!.dispatchEvent(new Event('change', { bubbles: true }));
    pressJob();
    expect(searches[0]?.question).toMatchObject({ budget: 900, population: 16, generations: 8, replicates: 2, uncertainty: 'luck' });
    expect(searches[0]?.question.free).toEqual(['shares', 'portfolio', 'selection', 'rules', 'services']);
  });

  test('refuses a budget beyond its limits in a sentence, and goes back to that of the scenario', async () => {
    const { workspace } = await opened();
    type('Budget, $ million', '20000');
    expect(textOf('[data-testid="search-choices"] [role="alert"]')).toEqual(['A budget is from $1M to $10,000M.']);
    expect(workspace.studies.search?.choices.budget).toBeNull();
    type('Budget, $ million', '500');
    expect(workspace.studies.search?.choices.budget).toBe(500);
    press('As A plans');
    expect(workspace.studies.search?.choices.budget).toBeNull();
  });

  test('cannot be searched with nothing free, or without money: it says why', async () => {
    const { workspace } = await opened();
    for (const box of find('[data-testid="search-choices"] input[type="checkbox"]') as HTMLInputElement[]) if (box.checked) box.click();
    expect(part('job')).toContain('Tick at least one part of the policy');
    expect((find('[data-testid="job"] button')[0] as HTMLButtonElement).disabled).toBe(true);
    (find('[data-testid="search-choices"] input[type="checkbox"]')[1] as HTMLInputElement).click();
    workspace.set.setLever('budget', 0);
    expect(part('job')).toContain('This scenario has no money');
  });
});

describe('a search under way', () => {
  test('tells its progress, shows whole generations, and stays while another part is visited', async () => {
    const { workspace, searches } = await opened();
    pressJob();
    searches[0]!.options.onProgress?.({ done: 512, planned: 2048, state: stateOf([JOBS], 4, searches[0]!.question) });
    expect(part('search-choices')).toContain('Searching');
    expect(part('job')).toContain('512 of 2,560');
    workspace.show('compare');
    flushSync();
    workspace.show('search');
    expect(part('job')).toContain('512 of 2,560');
    pressJob();
    await searches[0]!.resolve(stateOf([JOBS], 4, searches[0]!.question));
    expect(part('job')).toContain('Stopped after 512 of 2,560');
    expect(part('search-growth')).toContain('4 generations so far.');
    press('Judge what was found in fresh luck');
    expect(part('search-choices')).toContain('Judging the best and others along the frontier in fresh luck');
  });

  test('offers to go further at its end, and says when what is shown belongs to other settings', async () => {
    const { workspace, searches } = await found();
    workspace.set.setLever('minSme', 4);
    expect(part('job')).toContain('Settings have changed since');
    expect(part('frontier-sentence')).toContain('policies were judged');
    const dimmed = () => find('[data-testid="search-found"]')[0]!.classList.contains('outdated');
    flushSync();
    expect(dimmed()).toBe(true);
    workspace.set.undo();
    flushSync();
    expect(dimmed()).toBe(false);
    expect(part('job')).not.toContain('Settings have changed since');
    press('Search 16 generations further');
    expect(searches[1]?.question.generations).toBe(32);
  });
});

describe('what was found', () => {
  test('is told in sentences: how many, the gain at no more cost, the trade-off, the optimism; each with its interval', async () => {
    await found();
    expect(part('frontier')).toContain('From A, by March 2028, within $1.68');
    const sentence = part('frontier-sentence').replaceAll('\u00a0', ' ');
    expect(sentence).toContain('43 policies were judged in 4 futures each.');
    expect(sentence).toContain('In the luck of the search 3 of them are not; A is beaten.');
    expect(sentence).toContain('All 3 were judged anew in 16 fresh futures: what follows is of these, and ± is a 95% interval.');
    expect(sentence).toContain('There, one of them is beaten by another one judged anew, and A is not.');
    for (const said of [
      'At no more federal cost than A: policy 1 brings the most additional job-years, +20% ± 3 points against A; federal cost −$10M ± $14.1M.',
      'At no more federal cost than A: policy 1 brings the most additional GDP, +10% ± 3 points against A;',
      'At any cost within the budget: policy 2 brings the most additional GDP, +20% ± 3 points against A; federal cost +$20M ± $14.1M.',
      'going from policy 3, the best on federal cost, to policy 2, the best on additional GDP, means +$1.80B ± $0.14B additional GDP and +$420M ± $14.1M federal cost.',
      'The search promised 11% more additional GDP and 11% more additional job-years than fresh luck gives; of A, which nobody picked by its results, 11% more',
      'What picking by results adds to the luck that all shared, 0 points ± ',
      'cannot be told: no flattery shows beyond the luck of those futures.',
    ])
      expect(sentence).toContain(said);
    expect(find('[data-testid="frontier-sentence"] li').length).toBeGreaterThan(4);
  });

  test('says of a gain and of a trade-off within luck that they cannot be told', async () => {
    const page = await opened();
    pressJob();
    await page.searches[0]!.resolve(stateOf(undefined, 8, page.searches[0]!.question));
    const unsure = [JOBS, GDP, CHEAP, OWN].map((one) => ({ ...verified(one), within: [20_000, 2000, 10, 0.1] }));
    await page.judgings[0]!.resolve(unsure);
    await settled();
    flushSync();
    const sentence = part('frontier-sentence').replaceAll('\u00a0', ' ');
    expect(sentence).toContain('policy 1 brings the most additional job-years, but its +20% ± 52 points cannot be told from luck.');
    expect(sentence).toContain('Between federal cost and additional GDP no trade-off can be told from luck');
  });

  test('is a dot for each policy and one for the start, with everything in its name', async () => {
    await found();
    const dots = find('[data-dot]');
    expect(dots).toHaveLength(4);
    const first = find(`[data-dot="${JOBS.id}"]`)[0]!;
    expect(first.getAttribute('aria-label')).toContain('Policy 1. Additional job-years: 64,800 ±\u00a01,200');
    expect(first.getAttribute('aria-label')).toContain('1 → 3');
    expect(find(`[data-dot="${OWN.id}"]`)[0]!.getAttribute('aria-label')).toContain('A, start of the search');
    first.dispatchEvent(new Event('pointerenter'));
    expect(part('frontier-readout')).toContain('Policy 1 Additional job-years: 64,800');
  });

  test('is walked along with the arrow keys: one dot alone is a stop of the Tab key', async () => {
    await found();
    const stops = () => find('[data-dot]').filter((dot) => dot.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    const before = document.activeElement?.getAttribute('data-dot');
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    flushSync();
    expect(document.activeElement?.getAttribute('data-dot')).not.toBe(before);
    expect(stops().map((dot) => dot.getAttribute('data-dot'))).toEqual([document.activeElement?.getAttribute('data-dot')]);
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    flushSync();
    expect(document.activeElement?.getAttribute('data-dot')).toBe(before);
  });

  test('changes its axes', async () => {
    await found();
    const places = () => find('[data-dot]').map((dot) => dot.style.left);
    const before = places();
    const across = find('[data-testid="frontier"] select')[1] as HTMLSelectElement;
    across.value = 'additionalJobYears';
    across.dispatchEvent(new Event('change', { bubbles: true }));
    expect(places()).not.toEqual(before);
    expect(part('frontier')).toContain('Additional job-years (more is better) →');
  });

  test('is a table with both lucks and what each changes', async () => {
    await found();
    const [start, first, second] = textOf('[data-testid="frontier-table"] tbody tr');
    expect(start).toContain('A, start of the search');
    expect(first).toMatch(/64,800 ±\s1,200 search: 72,000/);
    expect(second).toContain('beaten by another one in fresh luck');
    expect(part('frontier-table')).toContain('means over 16 fresh futures');
    // Of regions the search's number is not to be compared.
    expect(first?.match(/search:/g)).toHaveLength(3);
  });

  test('has those judged anew first in its table', async () => {
    const page = await opened();
    pressJob();
    await page.searches[0]!.resolve(stateOf(undefined, 8, page.searches[0]!.question));
    await page.judgings[0]!.resolve([GDP, CHEAP, OWN].map((one) => verified(one)));
    await settled();
    flushSync();
    const ids = find('[data-testid="frontier-table"] tbody tr').map((row) => row.dataset.policy);
    expect(ids).toEqual([OWN, GDP, CHEAP, JOBS].map(({ id }) => id));
    expect(find(`[data-dot="${JOBS.id}"]`)[0]!.classList.contains('faded')).toBe(true);
  });

  test('not judged anew yet says so', async () => {
    await found(false);
    expect(part('frontier-sentence')).toContain('Not judged in fresh luck yet');
    expect(part('frontier-sentence')).toContain('in the luck of the search alone: policy 1');
    expect(part('frontier-table')).toContain('in the luck of the search alone');
  });

  test('says the same in French', async () => {
    const { workspace } = await found();
    workspace.toggleLanguage();
    expect(part('frontier-sentence')).toContain('43 politiques ont été jugées dans 4 futurs chacune.');
    expect(part('frontier-sentence')).toMatch(/la politique 1 apporte le plus d’années-emplois additionnelles, \+20\s% ±\s3\spoints/);
    expect(part('frontier')).toMatch(/Coût fédéral \(moins, c’est mieux\) →/);
    expect(part('search-growth')).toContain('8 générations jusqu’ici.');
    expect(part('search-choices')).not.toMatch(/ [;!?]/);
  });
});

describe('a policy of the frontier', () => {
  test('opens as a scenario with a name that says what it gains; A stays on the screen, and so does the search', async () => {
    const { workspace } = await found();
    press('Open as a scenario: Frontier 1: +20% jobs');
    expect(workspace.set.scenarios.map(({ name, policy }) => [name, policy.minSme])).toEqual([
      ['', 1],
      ['Frontier 1: +20% jobs', 3],
    ]);
    expect([workspace.set.active, workspace.page]).toEqual([0, 'search']);
    expect(workspace.set.scenarios[1]?.notes).toMatch(
      /^Policy 1 of a search from A \(by March 2028.*\+20% jobs: .* mean over 16 fresh futures\.$/,
    );
    expect(part('announcer')).toContain('Policy 1 is opened as scenario B. A stays on the screen.');
    expect(part('job')).not.toContain('Settings have changed since');
    find(`[data-dot="${JOBS.id}"]`)[0]!.click();
    expect(workspace.set.scenarios).toHaveLength(2);
    expect(part('announcer')).toContain('Policy 1 is scenario B already.');
    find(`[data-dot="${CHEAP.id}"]`)[0]!.click();
    expect(workspace.set.scenarios).toHaveLength(3);
  });

  test('is refused in a sentence where six stand already', async () => {
    const { workspace } = await found();
    while (workspace.set.hasRoom) workspace.set.duplicate();
    find(`[data-dot="${JOBS.id}"]`)[0]!.click();
    expect(workspace.set.scenarios).toHaveLength(6);
    expect(part('announcer')).toContain('Six scenarios are the most');
  });
});

describe('a search of an earlier visit', () => {
  test('is there again', async () => {
    await found();
    const page = await openedPage();
    page.workspace.studies.search = new SearchRun(page.runner, heldMeans().means);
    page.workspace.show('search');
    expect(part('frontier-sentence')).toContain('43 policies were judged');
  });
});
