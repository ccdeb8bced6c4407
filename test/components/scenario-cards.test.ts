// @vitest-environment happy-dom
/** The cards of scenarios on the page that compares: what they say, and everything that can be done from them, by keyboard too. */
import { flushSync, tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { ValueOf } from '../stores/fixtures.ts';
import { find, openedPage, textOf } from './opened-page.ts';

/** Every number is a thousand, a hundred more in B, and one more in each future. */
const VALUES: ValueOf = (_, world, __, replicate) => 1000 + 100 * world + replicate;

/** The page that compares with A as designed and B with four changes, on so many futures of each; B is on the screen. */
async function openedCards(futures = 60) {
  const page = await openedPage(VALUES);
  const { workspace, runner, clock } = page;
  workspace.set.duplicate('B');
  workspace.set.setLever('budget', 900);
  workspace.set.setLever('minSme', 3);
  workspace.set.setLever('minPartners', 4);
  workspace.set.setAssumption('leakage', 0.2);
  workspace.show('compare');
  await clock.advance(16);
  while (runner.waiting.some(({ request }) => request.worlds.length < 2)) runner.waiting.shift();
  await clock.advance(200);
  if (futures > 0) await runner.answer(futures);
  await clock.advance(200);
  flushSync();
  return page;
}

const cards = (): HTMLElement[] => find('[data-testid="scenario-cards"] article');
const card = (index: number): HTMLElement => cards()[index]!;
const letters = (): string[] => textOf('[data-testid="scenario-cards"] header > b');
const titles = (): string[] => textOf('[data-testid="scenario-cards"] h3');
const told = (): string => textOf('[data-testid="announcer"]')[0] ?? '';
const button = (index: number, action: string): HTMLButtonElement => card(index).querySelector(`[data-action="${action}"]`)!;

/** Lets a field open or close. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await tick();
  flushSync();
}

/** Presses a button of a card and lets the focus find its place. */
async function press(index: number, action: string): Promise<void> {
  button(index, action).focus();
  button(index, action).click();
  await settled();
}

function key(target: Element, name: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  flushSync();
}

/** The card and the action that the focus is on. */
function focused(): readonly [number, string | undefined] {
  const active = document.activeElement as HTMLElement;
  return [cards().findIndex((one) => one.contains(active)), active.dataset.action];
}

describe('a card', () => {
  test('says the median at the date of the comparison and where nine futures of ten lie', async () => {
    await openedCards();
    expect(textOf('[data-testid="card-reading"]')).toEqual([
      'Median $1.03B by March 2028 $1.00B to $1.06B in nine futures of ten',
      'Median $1.13B by March 2028 $1.10B to $1.16B in nine futures of ten',
    ]);
    expect(find('canvas', card(1))[0]?.getAttribute('aria-label')).toMatch(/^Fan chart of scenario B: .*Arrow keys/);
  });

  test('of a scenario with few futures says how many, and of one that has not been run that it is on its way', async () => {
    const { runner } = await openedCards(3);
    expect(textOf('[data-testid="card-reading"]')[0]).toMatch(/in the one future so far$/);
    await runner.answer(1);
    expect(textOf('[data-testid="card-reading"]')[0]).toMatch(/^Median \$1B by March 2028 \$1B in all 4 futures so far$/);
    const { workspace } = await openedCards(0);
    workspace.set.duplicate('C');
    flushSync();
    expect(textOf('.waiting', cards().at(-1)).length).toBe(1);
  });

  test('shows another outcome where it is chosen, none of them a ratio', async () => {
    await openedCards();
    const select = find('[data-testid="scenario-cards"] header select')[0] as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).toEqual(expect.arrayContaining(['grossGdp', 'grossJobYears', 'federalCost']));
    expect([...select.options].map(({ value }) => value)).not.toContain('costPerAdditionalJobYear');
    select.value = 'grossJobYears';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(textOf('[data-testid="card-reading"]')[0]).toMatch(/^Median 1,030 by March 2028/);
  });

  test('counts its changes and tells three of them, or that there is none', async () => {
    await openedCards();
    expect(textOf('.changes', card(0))).toEqual(['No change: as its programme is designed.']);
    expect(textOf('.changes p', card(1))).toEqual(['4 changes']);
    const told = textOf('.changes li', card(1));
    expect(told).toHaveLength(4);
    expect(told[0]).toMatch(/^Federal budget \$1,681M →becomes \$900M$/);
    expect(told[3]).toBe('and 1 more');
  });

  test('is marked where its scenario is on the screen, and its title brings it there', async () => {
    const { workspace } = await openedCards();
    expect(cards().map(({ classList }) => classList.contains('active'))).toEqual([false, true]);
    find('h3 button', card(0))[0]!.click();
    flushSync();
    expect(workspace.set.active).toBe(0);
    expect(find('[aria-current="true"]', card(0))).toHaveLength(1);
  });

  test('speaks French', async () => {
    const { workspace } = await openedCards();
    workspace.toggleLanguage();
    expect(textOf('[data-testid="card-reading"]')[0]).toMatch(/^Médiane 1,03.G\$ en mars 2028/);
    expect(textOf('.changes p', card(1))).toEqual(['4 changements']);
    expect(button(1, 'reset').getAttribute('aria-label')).toBe('Ramener à son programme tel que conçu, B');
  });
});

describe('from a card', () => {
  test('a scenario is pinned: it alone says that it is the reference', async () => {
    const { workspace } = await openedCards();
    const pressed = (): (string | null)[] => cards().map((_, i) => button(i, 'pin').getAttribute('aria-pressed'));
    expect(pressed()).toEqual(['true', 'false']);
    await press(1, 'pin');
    expect([workspace.set.reference, pressed(), textOf('.pin span')]).toEqual([1, ['false', 'true'], ['reference']]);
    expect(told()).toMatch(/^B is the reference now\./);
  });

  test('it is renamed in its place: Enter keeps the name, Escape does not, and the focus comes back', async () => {
    const { workspace } = await openedCards();
    await press(1, 'rename');
    const field = find('header input', card(1))[0] as HTMLInputElement;
    expect([document.activeElement, field.value, field.getAttribute('aria-label')]).toEqual([field, 'B', 'Name of scenario B']);
    field.value = '  Strict  ';
    key(field, 'Enter');
    await settled();
    expect([titles()[1], workspace.set.scenarios[1]?.name, focused()]).toEqual(['Strict', 'Strict', [1, 'rename']]);
    await press(1, 'rename');
    (find('header input', card(1))[0] as HTMLInputElement).value = 'Else';
    key(find('header input', card(1))[0]!, 'Escape');
    await settled();
    expect([titles()[1], focused()]).toEqual(['Strict', [1, 'rename']]);
    workspace.set.undo();
    flushSync();
    expect(titles()[1]).toBe('B');
  });

  test('a title left as it was goes on to follow the changes', async () => {
    const { workspace } = await openedCards();
    workspace.set.rename(1, '');
    await press(1, 'rename');
    find('header input', card(1))[0]!.dispatchEvent(new Event('blur'));
    flushSync();
    expect(workspace.set.scenarios[1]?.name).toBe('');
  });

  test('notes are written in their place, kept when the field is left, in one step of undo; Escape leaves them', async () => {
    const { workspace } = await openedCards();
    const field = (): HTMLTextAreaElement => find('textarea', card(0))[0] as HTMLTextAreaElement;
    await press(0, 'notes');
    expect([document.activeElement === field(), field().maxLength]).toEqual([true, 2000]);
    field().value = 'Asked for by the committee.\nSecond line. ';
    field().dispatchEvent(new Event('blur'));
    flushSync();
    expect(workspace.set.scenarios[0]?.notes).toBe('Asked for by the committee.\nSecond line.');
    expect(textOf('[data-testid="card-notes"]')).toEqual(['Asked for by the committee. Second line.']);
    expect(button(0, 'notes').getAttribute('aria-label')).toBe('Edit the notes, A');
    await press(0, 'notes');
    field().value = 'Nothing.';
    key(field(), 'Escape');
    await settled();
    expect([workspace.set.scenarios[0]?.notes.length, focused()]).toEqual([40, [0, 'notes']]);
    workspace.set.undo();
    flushSync();
    expect(workspace.set.scenarios[0]?.notes).toBe('');
  });

  test('undo belongs to the text while notes are written', async () => {
    const { workspace } = await openedCards();
    await press(0, 'notes');
    const before = workspace.set.scenarios;
    key(find('textarea', card(0))[0]!, 'z', { ctrlKey: true });
    expect(workspace.set.scenarios).toBe(before);
  });

  test('it is copied to the end while there is room, and the focus follows the copy', async () => {
    const { workspace } = await openedCards();
    await press(0, 'duplicate');
    expect([letters(), workspace.set.active, focused()]).toEqual([['A', 'B', 'C'], 2, [2, 'duplicate']]);
    expect(told()).toMatch(/^C is a copy of A\./);
    for (let n = 3; n < 6; n++) await press(0, 'duplicate');
    expect([cards().length, button(0, 'duplicate').disabled]).toEqual([6, true]);
    expect(button(0, 'duplicate').title).toBe('Six scenarios are the most that stand side by side');
  });

  test('it is put back to its design, all of it, which can be undone', async () => {
    const { workspace } = await openedCards();
    expect([button(0, 'reset').disabled, button(1, 'reset').disabled]).toEqual([true, false]);
    await press(1, 'reset');
    expect([textOf('.changes p', card(1)), workspace.set.scenarios[1]?.name]).toEqual([['No change: as its programme is designed.'], 'B']);
    expect(told()).toMatch(/^B is as its programme is designed again\. Ctrl or ⌘ \+ Z undoes it\./);
    // Its button can do nothing any more.
    expect(cards().findIndex((one) => one.contains(document.activeElement))).toBe(1);
    workspace.set.undo();
    flushSync();
    expect(textOf('.changes p', card(1))).toEqual(['4 changes']);
  });

  test('it is moved left and right as far as there is one beside it, and the focus goes with it', async () => {
    const { workspace } = await openedCards();
    workspace.set.duplicate('C');
    flushSync();
    expect([button(0, 'left').disabled, button(2, 'right').disabled, button(1, 'left').disabled]).toEqual([true, true, false]);
    await press(2, 'left');
    expect([titles().slice(1), focused()]).toEqual([
      ['C', 'B'],
      [1, 'left'],
    ]);
    expect(told()).toMatch(/^C is now B\./);
    await press(1, 'left');
    // At the left end that button is idle: the title of the card has the focus.
    expect([titles()[0], focused()]).toEqual(['C', [0, undefined]]);
    expect([workspace.set.active, workspace.set.reference]).toEqual([0, 1]);
  });

  test('it is removed, which can be undone; the last one stays', async () => {
    const { workspace } = await openedCards();
    await press(1, 'remove');
    expect([cards().length, button(0, 'remove').disabled]).toEqual([1, true]);
    expect(told()).toMatch(/^B was removed\. Ctrl or ⌘ \+ Z undoes it\./);
    expect(cards()[0]!.contains(document.activeElement)).toBe(true);
    workspace.set.undo();
    flushSync();
    expect(cards()).toHaveLength(2);
  });
});
