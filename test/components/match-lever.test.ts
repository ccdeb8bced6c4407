// @vitest-environment happy-dom
/** What the lever of the match shows "as realised" is what the scenario's own clusters realised. */
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { openDesign } from '../../src/stores/programme-library.ts';
import { find, openedPage, textOf, type } from './opened-page.ts';

const field = (): string => (find('input[aria-label="Industry match, typed"]')[0] as HTMLInputElement).value;
const slider = (): HTMLInputElement => find('input[type="range"][aria-label="Industry match"]')[0] as HTMLInputElement;
const asRealised = (): HTMLInputElement => find('input[type="checkbox"]').filter((box) => box.closest('label')?.textContent?.includes('as realised'))[0] as HTMLInputElement; // prettier-ignore

describe('the match as realised', () => {
  test('is the published one with the clusters as published, whatever else is changed', async () => {
    const { workspace } = await openedPage();
    expect([field(), slider().getAttribute('aria-valuetext')]).toEqual(['1.63', 'as realised, 1.63 overall']);
    workspace.set.setLever('budget', 900);
    workspace.set.setCluster(2, { firms: 1450 });
    expect(field()).toBe('1.63');
  });

  test('follows clusters that are removed, changed or added, and undo', async () => {
    const { workspace } = await openedPage();
    for (let count = 0; count < 4; count++) workspace.set.removeCluster(1);
    expect([field(), slider().getAttribute('aria-valuetext')]).toEqual(['1.43', 'as realised, 1.43 overall']);
    workspace.set.setCluster(0, { leverage: 2.5 });
    expect(field()).toBe('2.5');
    workspace.set.addCluster({ template: 'emergent', region: 'ON' });
    // 298 at 2.5 and 80 at 1.2.
    expect(field()).toBe('2.22');
    workspace.set.undo();
    expect(field()).toBe('2.5');
  });

  test('is where the lever starts from and leads back to', async () => {
    const { workspace } = await openedPage();
    for (let count = 0; count < 4; count++) workspace.set.removeCluster(1);
    flushSync();
    asRealised().click();
    expect(workspace.set.current.policy.matchRatio).toBe(1.43);
    type('Industry match, typed', '3');
    expect(textOf('button.back')).toContain('↺ published: as realised, 1.43 overall');
    asRealised().click();
    expect(workspace.set.current.policy.matchRatio).toBe('as-realised');
  });

  test('is not what a design with a match of its own is measured by: that is the design’s own', async () => {
    const { workspace } = await openedPage();
    openDesign(workspace.set, 'clusters4future', null);
    flushSync();
    expect(field()).toBe('1');
    const frame = find('[role="group"][aria-label="Industry match"]')[0]!;
    expect([frame.classList.contains('changed'), textOf('button.back', frame)]).toEqual([false, []]);
    type('Industry match, typed', '2');
    expect([frame.classList.contains('changed'), textOf('button.back', frame)]).toEqual([true, ['↺ preset: 1.00']]);
    (find('button.back', frame)[0] as HTMLElement).click();
    expect(workspace.set.current.policy.matchRatio).toBe(1);
    expect(workspace.set.currentChanges).toEqual([]);
  });

  test('is what a lower match is beside: only below it is said what that does not do', async () => {
    const { workspace } = await openedPage();
    for (let count = 0; count < 4; count++) workspace.set.removeCluster(1);
    workspace.set.setLever('matchRatio', 1.5);
    expect(textOf('p.note')).toEqual([]);
    workspace.set.setLever('matchRatio', 1.4);
    expect(textOf('p.note')).toEqual([expect.stringContaining('barely lowers deadweight')]);
  });
});
