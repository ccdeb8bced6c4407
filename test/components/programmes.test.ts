// @vitest-environment happy-dom
/** The page of programme designs as a reader works it: find, open, compare, try a bundle, run all at one sum, sort. */
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { PRESET_IDS } from '../../src/experiment/scenario.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { presetTerm } from '../../src/i18n/terms.ts';
import { find, openedPage, part, textOf, type } from './opened-page.ts';

/** Opens the page on the part of this name. */
async function programmes(name = 'All designs') {
  const opened = await openedPage();
  opened.workspace.show('programmes');
  press(name);
  return opened;
}

/** Presses the first button that says this, or is called this. */
function press(label: string, within: ParentNode = document): void {
  const button = find('button', within).find(
    (element) => element.textContent?.trim() === label || element.getAttribute('aria-label') === label,
  );
  if (!button) throw new Error(`found no button ${label}`);
  button.click();
  flushSync();
}

/** Writes into the field of search. */
function search(text: string): void {
  const field = find('input[type="search"]')[0] as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

const titles = (): string[] => textOf('[data-testid^="design-"] h3');

describe('the library', () => {
  test('shows every design, and those that a word or a lever finds, accents or not', async () => {
    await programmes();
    expect(titles().sort()).toEqual(PRESET_IDS.map((id) => presetTerm(id, 'en').name).sort());
    search('poles');
    expect(titles()).toEqual(['Pôles de compétitivité']);
    search('germany');
    expect(titles()).toHaveLength(2);
    search('no such design');
    expect([titles(), textOf('.none')]).toEqual([[], ['No design has that. Try a shorter word or any lever.']]);
    search('');
    const lever = find('.find select')[0] as HTMLSelectElement;
    lever.value = 'sameRegion';
    lever.dispatchEvent(new Event('change', { bubbles: true }));
    expect(titles()).toEqual(['Zones d’innovation']);
  });

  test('writes budgets as published, in dollars at the assumed rate, and marks every assumption', async () => {
    await programmes();
    expect(part('design-euroclusters')).toContain('€42 million = $61.3 million at €1 = $1.46');
    expect(part('design-saxony')).toContain('€5 million per innovation cluster × 5 + €0.2 million per cooperation network × 10');
    expect(part('design-gic-2018-2028')).toContain('$1,681M');
    expect(part('design-gic-2018-2028')).toContain('7 published terms, 8 assumptions');
    expect(part('design-saxony')).toMatch(/\d assumptions of its own/);
    expect(part('design-poles-de-competitivite')).toContain('Selection rule: SMEs first');
    const card = find('[data-testid="design-nce-1989"]')[0]!;
    (find('summary', card)[0] as HTMLElement).parentElement!.setAttribute('open', '');
    find('details', card)[0]!.dispatchEvent(new Event('toggle'));
    expect(textOf('dd', card)).toEqual(expect.arrayContaining(['1989 [1]', 'none stated [1]']));
    const assumed = textOf('details ul li', card);
    expect(assumed).toContain('Industry match: 0 assumption The source states no match, so none is asked.');
    for (const line of assumed) expect(line).toContain('assumption');
  });

  test('opens a design beside what is there', async () => {
    const { workspace } = await programmes();
    press('Open: Cluster and network support, Saxony');
    expect(workspace.set.scenarios.map(({ preset }) => preset)).toEqual(['gic-2018-2028', 'saxony']);
    expect([workspace.set.active, workspace.page]).toEqual([1, 'lab']);
    expect(part('announcer')).toContain('Cluster and network support, Saxony is scenario B in the simulator.');
  });

  test('asks for a sum where no budget is published, and says why one cannot be', async () => {
    const { workspace } = await programmes();
    press('Open: Networks of Centres of Excellence');
    expect([workspace.set.scenarios.length, workspace.page]).toEqual([1, 'programmes']);
    type('Public money, $ million', '20000');
    press('Continue');
    expect(textOf('form [role="alert"]')).toEqual(['Federal budget is 20,000, above its maximum of 10,000.']);
    type('Public money, $ million', '500');
    press('Continue');
    expect(workspace.set.current).toMatchObject({ preset: 'nce-1989', policy: { budget: 500 } });
  });

  test('compares a design with the one on the screen', async () => {
    const { workspace } = await programmes();
    press('Compare with the one on screen: ACCORD');
    expect(workspace.set.scenarios.map(({ preset }) => preset)).toEqual(['gic-2018-2028', 'quebec-accord']);
    expect(part('announcer')).toContain('A is what was on the screen, B is ACCORD.');
  });

  test('says so where there is no room', async () => {
    const { workspace } = await programmes();
    for (let n = 0; n < 5; n++) workspace.set.duplicate();
    press('Open: ACCORD');
    expect([workspace.set.scenarios.length, workspace.page]).toEqual([6, 'programmes']);
    expect(part('announcer')).toContain('Six scenarios are the most');
  });

  test('is in the list of what can be added, behind the three designs that most start from', async () => {
    const { workspace } = await openedPage();
    // This browser has no popovers: what is in one stands open.
    Object.assign(HTMLElement.prototype, { hidePopover: () => undefined });
    const offered = textOf('li button strong');
    expect(offered.slice(1, 5)).toEqual(['Programme as designed', 'First five years only', 'No programme', 'All programme designs…']);
    find('li button')
      .find((button) => button.textContent?.includes('All programme designs'))!
      .click();
    expect(workspace.page).toBe('programmes');
  });
});

describe('the bundles', () => {
  test('are seven, and lay their levers over a copy of the scenario on the screen', async () => {
    const { workspace } = await programmes('What the policy brief asks for');
    expect(find('[data-testid^="bundle-"]')).toHaveLength(7);
    expect(part('bundle-co-investment')).toContain('Industry match: 2');
    press('Try on the scenario on screen: Virtual networks');
    expect(workspace.set.scenarios.map(({ policy }) => policy.virtualNetworks)).toEqual([0, 0.02]);
    expect(part('announcer')).toContain('scenario B is a copy of A with these levers');
    workspace.show('programmes');
    press('What the policy brief asks for');
    expect(part('bundle-single-window')).toContain('Over A, Programme as designed');
    press('Try on the scenario on screen: Virtual networks');
    expect(workspace.set.scenarios).toHaveLength(2);
    expect(part('announcer')).toContain('Virtual networks over A: scenario B is that already.');
    workspace.set.activate(1);
    flushSync();
    expect(part('bundle-single-window')).toContain('Over B, ');
    press('Try on the scenario on screen: Virtual networks');
    expect(workspace.set.scenarios).toHaveLength(2);
    expect(part('announcer')).toContain('does all of this already');
  });
});

describe('the table at equal cost', () => {
  test('runs every design on a press, says how far it is, stops, and sorts by a column', async () => {
    const { workspace, runner } = await programmes('At equal public cost');
    workspace.run.cancel();
    await runner.answer(runner.waiting.length);
    type('Public money of each, $ million', '1000');
    press('Run all designs, 50 futures each');
    await runner.answer(0);
    expect(part('designs-status')).toContain('0 of 1,050 futures, 0 of 21 designs');
    await runner.answer(50);
    expect(workspace.studies.programmes?.plan?.sum).toBe(1000);
    expect(part('designs-status')).toContain('150 of 1,050 futures, 3 of 21 designs');
    expect(textOf('[data-testid="designs-table"] tbody tr th')[0]).toContain('Programme as designed');
    expect(textOf('[data-testid="designs-table"] .said')).toEqual([...Array(3).fill('is being run'), ...Array(15).fill('waits')]);
    const names = () => textOf('[data-testid="designs-table"] tbody tr th').slice(0, 3);
    press('Sort by Spent');
    const falling = names();
    expect(find('[aria-sort="descending"]')).toHaveLength(1);
    press('Sort by Spent');
    expect(find('[aria-sort="ascending"]')).toHaveLength(1);
    expect([...names()].reverse()[0]).toBe(falling[0]);
    press('Stop', find('[data-testid="designs-status"]')[0]);
    // What was under way when it was stopped still comes in.
    while (workspace.studies.programmes?.status.kind === 'running' && runner.waiting.length > 0) await runner.answer(1);
    expect(part('designs-status')).toMatch(/^Stopped after \d+ of 1,050 futures\. Shown: 6 of 21 designs, which had finished\./);
  });

  test('stopped before any design has finished shows none, and says so in either language', () => {
    for (const [language, none, some] of [
      ['en', 'No design has finished yet.', 'Shown: 3 of 21 designs'],
      ['fr', 'Aucun modèle n’est encore terminé.', 'montrés\u00a0: 3 sur 21'],
    ] as const) {
      const { stopped } = MESSAGES[language].programmes;
      expect(stopped('48', '1,050', '0', '21', true)).toContain(none);
      expect(stopped('300', '1,050', '3', '21', false)).toContain(some);
      expect(stopped('300', '1,050', '3', '21', false)).not.toContain(none);
    }
  });

  test('shows what a sum does not allow as a sentence in its row', async () => {
    await programmes('At equal public cost');
    type('Public money of each, $ million', '8000');
    press('Run all designs, 50 futures each');
    expect(textOf('[data-testid="designs-table"] .said').filter((said) => said.includes('above its maximum'))).toHaveLength(2);
  });
});
