// @vitest-environment happy-dom
/** The list of differences on the page that compares: between whom, what it says, where its rows lead, and taking over a value. */
import { flushSync, tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { find, openedPage, textOf } from './opened-page.ts';

/** The page that compares with A as designed and B with three changes; B is on the screen. */
async function openedList() {
  const page = await openedPage();
  const { set } = page.workspace;
  set.duplicate('B');
  set.setLever('budget', 900);
  set.setLever('minSme', 3);
  set.setAssumption('leakage', 0.2);
  page.workspace.show('compare');
  flushSync();
  return page;
}

const list = (): HTMLElement => find('[data-testid="difference-list"]')[0]!;
const rows = (): string[] => find('tr[data-path]', list()).map((row) => textOf('th, td', row).join(' | '));
const sides = (): HTMLSelectElement[] => find('select', list()) as HTMLSelectElement[];
const told = (): string => textOf('[data-testid="announcer"]')[0] ?? '';

function choose(side: 0 | 1, value: string): void {
  sides()[side]!.value = value;
  sides()[side]!.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

/** Presses the name of a setting, or what stands at the end of its row: the first, or the last. */
function press(path: string, which: 'name' | 'action' | 'other'): void {
  const [row] = find(`tr[data-path="${path}"]`, list());
  const buttons = find(which === 'name' ? 'th button' : '.action button', row);
  (which === 'other' ? buttons.at(-1) : buttons[0])!.click();
  flushSync();
}

/** Lets what a press began come to its end. */
async function led(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await tick();
  flushSync();
}

describe('what differs', () => {
  test('is listed from the pinned scenario to the one on the screen, part by part, with both values', async () => {
    await openedList();
    expect(textOf('.group', list())).toEqual(['Levers', 'Assumptions']);
    expect(rows()).toEqual([
      expect.stringMatching(/^Federal budget \| \$1,681M \| \$900M \| take over into B– Federal budget ?take over into A– Federal budget$/),
      expect.stringMatching(/ \| 1 \| 3 \| /),
      expect.stringMatching(/ \| 10% \| 20% \| /),
    ]);
    expect(textOf('.count', list())).toEqual(['3 differences']);
    expect(sides().map(({ value }) => value)).toEqual(['0', '1']);
  });

  test('is listed the other way round, from a design, or not at all where nothing differs', async () => {
    const { workspace } = await openedList();
    choose(0, '1');
    choose(1, '0');
    expect(rows()[0]).toMatch(/\$900M \| \$1,681M \| take over into A– Federal budget ?take over into B/);
    choose(0, 'designed');
    expect([rows(), textOf('[role="status"]', list())]).toEqual([[], ['No difference in settings.']]);
    choose(1, '1');
    expect(rows()[0]).toMatch(/\$1,681M \| \$900M \| put back in B/);
    workspace.toggleLanguage();
    expect(textOf('.group', list())).toEqual(['Leviers', 'Hypothèses']);
    expect(rows()[0]).toMatch(/1 681 M\$ \| 900 M\$ \| remettre dans B/);
  });

  test('of a single scenario is what it changes in its design', async () => {
    const { workspace } = await openedList();
    workspace.set.remove(0);
    expect(sides().map(({ value }) => value)).toEqual(['designed', '0']);
    expect(rows()).toHaveLength(3);
    expect(rows()[0]).toMatch(/put back in A/);
  });

  test('follows the pinned scenario until a side is chosen, and gives up a side that is gone', async () => {
    const { workspace } = await openedList();
    workspace.set.pin(1);
    expect(sides().map(({ value }) => value)).toEqual(['1', '0']);
    workspace.set.duplicate('C');
    expect(sides().map(({ value }) => value)).toEqual(['1', '2']);
    choose(0, '2');
    expect(sides()[0]!.value).toBe('2');
    workspace.set.remove(2);
    expect(Number(sides()[0]!.value === 'designed' ? 0 : sides()[0]!.value)).toBeLessThan(2);
  });

  test('names clusters that came and went, which cannot be taken over by themselves', async () => {
    const { workspace } = await openedList();
    workspace.set.addCluster({ template: 'emergent', region: 'QC' });
    workspace.set.setCluster(5, { name: 'Aerospace' });
    flushSync();
    const [row] = find('tr[data-path="clusters.own-1"]', list());
    expect(row?.textContent).toContain('Aerospace');
    expect(find('.action button', row)).toEqual([]);
  });
});

describe('a row', () => {
  test.each([
    ['a lever in sight', 'policy.budget', /^Federal budget, typed$/],
    ['a lever in a fold', 'policy.taper', /^Taper of support, typed$/],
    ['one of the two dates', 'policy.stopAtQuarter', /^End$/],
    ['an assumption', 'assumptions.leakage', /^Leakage.*, typed$/],
  ] as const)('leads to its setting: %s', async (_, path, label) => {
    const { workspace } = await openedList();
    workspace.set.setLever('taper', 0.4);
    workspace.set.setLever('stopAtQuarter', 36);
    workspace.set.activate(0);
    choose(0, '0');
    choose(1, '1');
    press(path, 'name');
    await led();
    expect([workspace.page, workspace.set.active]).toEqual(['lab', 1]);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(label);
    expect(document.activeElement?.closest('#levers')).not.toBeNull();
  });

  test('of a cluster leads to it in the list of clusters', async () => {
    const { workspace } = await openedList();
    workspace.set.setCluster(2, { firms: 500 });
    flushSync();
    press('clusters.ocean.firms', 'name');
    await led();
    expect(document.activeElement?.closest('[data-cluster]')?.getAttribute('data-cluster')).toBe('ocean');
  });

  test('lets the other scenario take its value over, says so, and undo brings the former back', async () => {
    const { workspace } = await openedList();
    press('policy.minSme', 'action');
    expect([workspace.set.scenarios.map(({ policy }) => policy.minSme), rows().length]).toEqual([[1, 1], 2]);
    press('policy.budget', 'other');
    expect([workspace.set.scenarios[0]?.policy.budget, rows().length]).toEqual([900, 1]);
    expect(told()).toMatch(/^Federal budget is now \$900M in A\. Ctrl or ⌘ \+ Z undoes it\./);
    // The row is gone: the focus stays in the list.
    await led();
    expect(list().contains(document.activeElement)).toBe(true);
    workspace.set.undo();
    workspace.set.undo();
    flushSync();
    expect(rows()).toHaveLength(3);
  });

  test('puts a value back as designed, and says where it does not fit', async () => {
    const { workspace } = await openedList();
    choose(0, 'designed');
    press('policy.minSme', 'action');
    expect(workspace.set.scenarios[1]?.policy.minSme).toBe(1);
    workspace.set.activate(0);
    workspace.set.setLever('startAtQuarter', 30);
    workspace.set.activate(1);
    workspace.set.setLever('stopAtQuarter', 20);
    flushSync();
    choose(0, '0');
    press('policy.stopAtQuarter', 'other');
    expect(workspace.set.scenarios[0]?.policy.stopAtQuarter).toBe(40);
    expect(told()).toMatch(/^This value does not fit/);
  });
});
