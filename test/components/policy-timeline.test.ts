// @vitest-environment happy-dom
/** Policies over time on the page that compares: the picture, what a year says at the keyboard, the table, the sentences. */
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { find, openedPage, textOf } from './opened-page.ts';

/** The page that compares, with the programme as designed and one that starts two years later with half the money. */
async function openedTimeline() {
  const page = await openedPage();
  const { set } = page.workspace;
  set.duplicate('Later');
  set.setLever('startAtQuarter', 8);
  set.setLever('stopAtQuarter', 48);
  set.setLever('budget', 800);
  page.workspace.show('compare');
  flushSync();
  return page;
}

const figure = (): HTMLElement => find('[data-testid="policy-timeline"]')[0]!;
const picture = (): Element => figure().querySelector('svg')!;
const spoken = (): string => textOf('[aria-live]', figure())[0] ?? '';
const toggle = (): void => (find('.title button', figure())[0] as HTMLButtonElement).click();

/** Presses a key on the picture; says whether the page kept it for itself. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  picture().dispatchEvent(event);
  flushSync();
  return event.defaultPrevented;
}

describe('policies over time', () => {
  test('have a line, a letter at its end and a lane for each scenario, in its colour', async () => {
    const { workspace } = await openedTimeline();
    const bars = (letter: string): number[] => find(`[data-bar="${letter}"]`, figure()).map((bar) => Number(bar.getAttribute('x')));
    expect([bars('A').length, bars('B').length]).toEqual([2, 2]);
    // Two years of the eleven that are shown.
    const year = (bars('A')[1]! - bars('A')[0]!) / 5;
    expect((bars('B')[0]! - bars('A')[0]!) / year).toBeCloseTo(2, 2);
    expect(textOf('svg text', figure())).toEqual(expect.arrayContaining(['A', 'B', 'Later', 'Mar 2020 to Mar 2030', '8 quarters later']));
    workspace.set.remove(1);
    expect(find('[data-bar="B"]', figure())).toEqual([]);
  });

  test('are read year by year at the keyboard, and nothing else of the keyboard is taken', async () => {
    await openedTimeline();
    expect(picture().getAttribute('tabindex')).toBe('0');
    expect(press('ArrowRight')).toBe(true);
    expect(spoken()).toMatch(/^2018–19; A \$0 · match 1\.63 · first tranche; B not yet$/);
    press('ArrowRight');
    press('ArrowRight');
    expect(spoken()).toMatch(/^2020–21; A \$.*first tranche; B \$0 · match 1\.63 · first tranche$/);
    press('End');
    expect(spoken()).toMatch(/^2028–29; A over; B \$.* · second tranche$/);
    press('ArrowRight');
    expect(spoken()).toMatch(/^2028–29/);
    press('Home');
    press('ArrowLeft');
    expect(spoken()).toMatch(/^2018–19/);
    expect(textOf('.readout b', figure())).toEqual(['2018–19']);
    press('Escape');
    expect([spoken(), find('.readout', figure()).length]).toEqual(['', 0]);
    expect([press('Tab'), press('a'), press('ArrowRight', { ctrlKey: true })]).toEqual([false, false, false]);
  });

  test('show under the pointer what they say at the keyboard, without reading it out', async () => {
    await openedTimeline();
    picture().dispatchEvent(new MouseEvent('pointermove', { clientX: 60, bubbles: true }));
    expect(textOf('.readout span', figure())).toEqual(['A $0 · match 1.63 · first tranche', 'B not yet']);
    expect(spoken()).toBe('');
    picture().dispatchEvent(new MouseEvent('pointerleave'));
    expect(find('.readout', figure())).toEqual([]);
  });

  test('are a table of fiscal years by scenarios as well, in either language', async () => {
    const { workspace } = await openedTimeline();
    toggle();
    expect(textOf('tbody th', figure())).toHaveLength(11);
    expect(textOf('thead tr:last-child th', figure())).toEqual([...Array(2)].flatMap(() => ['federal money', 'match', 'in force']));
    expect(textOf('tbody tr:first-child td', figure())).toEqual(['$0', '1.63', 'first tranche', '–', '–', 'not yet']);
    workspace.toggleLanguage();
    expect(textOf('tbody tr:last-child td', figure())[2]).toBe('terminé');
    expect(find('.scroller', figure())[0]?.tabIndex).toBe(0);
    toggle();
    expect(picture().querySelectorAll('path').length).toBeGreaterThan(2);
  });

  test('say each scenario in a sentence of its own, which describes the picture', async () => {
    const { workspace } = await openedTimeline();
    const sentences = textOf('[data-testid="policy-sentence"]');
    expect(sentences[0]).toMatch(/^A .*: runs from April 2018 to March 2028 with \$1\.68 billion/);
    expect(sentences[1]).toMatch(/^B Later: runs from March 2020 to March 2030 with \$800 million.*it goes on after March 2029/);
    expect(
      document.getElementById(picture().getAttribute('aria-describedby') ?? '')?.contains(find('[data-testid="policy-sentence"]')[0]!),
    ).toBe(true);
    workspace.set.setLever('taper', 0.5);
    expect(textOf('[data-testid="policy-sentence"]')[1]).toContain('support falls by 50%');
    expect(textOf('.key', figure())[0]).toContain('wedge');
    workspace.toggleLanguage();
    expect(textOf('[data-testid="policy-sentence"]')[1]).toMatch(/^B Later : court de mars 2020 à mars 2030/);
  });
});
