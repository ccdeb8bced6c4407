// @vitest-environment happy-dom
import { flushSync, tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { CLUSTER_FORM } from '../../src/stores/cluster-edits.ts';
import { choose, find, openedPage, part, textOf, type, unfold } from './opened-page.ts';
import { beside as besides } from '../stores/fixtures.ts';

/** The page with its fold of clusters open. */
async function openedClusters() {
  const page = await openedPage();
  return { ...page, fold: unfold('Clusters') };
}

const head = (id: string): HTMLElement => find(`[data-cluster="${id}"] .head`)[0] as HTMLElement;
const clusterNames = (): string[] => textOf('[data-cluster] button.head .name');

async function press(button: HTMLElement | undefined): Promise<void> {
  button?.click();
  await tick();
  flushSync();
}

async function add(): Promise<void> {
  await press(find('button[aria-label="Add a cluster"]')[0]);
}

describe('the editor of clusters', () => {
  test('lists each with its money, and says that they stand as published', async () => {
    const { fold } = await openedClusters();
    expect(textOf('.head .amount', fold)).toEqual(['$298M', '$355M', '$278M', '$323M', '$427M']);
    expect(textOf('summary .aside', fold)).toEqual(['5, as published']);
    expect(head('ocean').textContent).toMatch(/Atlantic.*725 firms/);
  });

  test('adds one from a template, opens it and leads to its name', async () => {
    const { workspace, fold } = await openedClusters();
    await add();
    expect(workspace.set.current.clusters).toHaveLength(6);
    expect(head('own-1').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Name');
    expect(textOf('summary .aside', fold)).toEqual(['6, 1 changed']);
    expect(part('announcer')).toContain('Own cluster 1 was added.');
  });

  test('removes one and leads to the next, from the last to the one before', async () => {
    await openedClusters();
    head('protein').click();
    await press(find('button[aria-label="Remove Plant proteins"]')[0]);
    expect(document.activeElement).toBe(head('ngen'));
    head('ngen').click();
    await press(find('button[aria-label^="Remove Advanced"]')[0]);
    expect(document.activeElement).toBe(head('ocean'));
    expect(part('announcer')).toContain('was removed. Undo brings it back.');
  });

  test('lets nobody remove the last one', async () => {
    const { workspace } = await openedClusters();
    for (let count = 0; count < 4; count++) workspace.set.removeCluster(0);
    head('ngen').click();
    const button = find('button[aria-label^="Remove Advanced"]')[0] as HTMLButtonElement;
    expect([button.disabled, button.title]).toEqual([true, 'The last cluster stays.']);
  });

  test('adds no more than twenty', async () => {
    const { workspace } = await openedClusters();
    for (let count = 5; count < CLUSTER_FORM.most; count++) workspace.set.addCluster({ template: 'mature', region: 'BC' });
    expect((find('fieldset')[0] as HTMLFieldSetElement).disabled).toBe(true);
    expect(clusterNames()).toHaveLength(20);
    workspace.set.undo();
    expect((find('fieldset')[0] as HTMLFieldSetElement).disabled).toBe(false);
  });

  test('shows a name as the text that it is, wherever clusters are named', async () => {
    const { workspace, runner } = await openedClusters();
    const name = '<img src=x onerror=alert(1)>';
    workspace.set.addCluster({ template: 'emergent', region: 'ON' });
    head('own-1').click();
    type('Name', name);
    await runner.answer(1);
    expect(textOf('[data-cluster="own-1"] button.head .name')).toEqual([name]);
    expect(textOf('.tab .name')).toEqual([`+ ${name}`]);
    expect(find('img')).toEqual([]);
  });

  test('refuses a number outside its limits with a sentence, and keeps what was typed', async () => {
    const { workspace } = await openedClusters();
    head('ocean').click();
    const field = type('Number of firms, Ocean, typed', '5');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['5', 'true']);
    expect(textOf('[role="alert"]').join()).toMatch(/Number of firms.*below its minimum of 20/);
    expect(workspace.set.current.clusters[2]?.firms).toBe(725);
    type('Number of firms, Ocean, typed', '1,450');
    expect(textOf('[role="alert"]')).toEqual([]);
    expect(workspace.set.current.clusters[2]?.firms).toBe(1450);
  });

  test('marks what differs from the published cluster and leads back to it', async () => {
    const { workspace } = await openedClusters();
    head('ocean').click();
    choose('Home region', 'QC');
    choose('Stage of life', 'emergent');
    expect(workspace.set.current.clusters[2]).toMatchObject({ region: 'QC', stage: 'emergent' });
    const backs = find('[data-cluster="ocean"] button.back');
    expect(backs.map((back) => back.textContent?.trim())).toEqual(['↺ published: Atlantic', '↺ published: At its size']);
    for (const back of backs) back.click();
    expect(workspace.set.currentChanges).toEqual([]);
  });

  test('puts the five back as published, and offers a removed one again', async () => {
    const { workspace } = await openedClusters();
    expect(textOf('.foot button')).toEqual([]);
    workspace.set.removeCluster(2);
    expect(textOf('optgroup:last-of-type option')).toEqual(['Ocean']);
    const list = find('fieldset select')[0] as HTMLSelectElement;
    list.value = 'ocean';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    await add();
    expect(workspace.set.currentChanges).toEqual([]);
    workspace.set.removeCluster(0);
    await press(find('.foot button')[0]);
    expect(workspace.set.currentChanges).toEqual([]);
    expect(document.activeElement).toBe(head('digital'));
  });

  test('leaves a match for each cluster as long as the list, and names each by its cluster', async () => {
    const { workspace } = await openedClusters();
    workspace.set.setLever('matchRatio', [1, 2, 3, 4, 5]);
    await add();
    type('Name', 'Aerospace');
    expect(type('Industry match, Aerospace, typed', '2.5').value).toBe('2.5');
    expect(workspace.set.current.policy.matchRatio).toEqual([1, 2, 3, 4, 5, 2.5]);
  });

  test('names the money of each cluster as far as the programme runs, and where rules may move it', async () => {
    const { workspace, fold } = await openedClusters();
    head('ocean').click();
    const sentence = (): string => textOf('[data-cluster="ocean"] .form > p', fold).join();
    expect(sentence()).toMatch(/gets \$278M\.$/);
    workspace.set.setLever('stopAtQuarter', 20);
    expect(textOf('.head .amount', fold)).toEqual(['$173M', '$230M', '$153M', '$173M', '$250M']);
    expect(sentence()).toMatch(/gets \$153M\.$/);
    workspace.set.setLever('portfolio', 'per-member');
    expect(sentence()).toMatch(/starts from \$153M, and rules may move it\.$/);
  });

  test('has a match for each of many clusters in a box that scrolls, by keyboard too; of few in plain sight', async () => {
    const { workspace } = await openedClusters();
    workspace.set.setLever('matchRatio', [1, 2, 3, 4, 5]);
    const list = (): HTMLElement => find('ul[aria-label^="Industry match"]')[0] as HTMLElement;
    expect([list().classList.contains('long'), list().tabIndex]).toEqual([false, -1]);
    for (let count = 5; count < CLUSTER_FORM.most; count++) workspace.set.addCluster({ template: 'mature', region: 'BC' });
    expect([list().classList.contains('long'), list().tabIndex]).toEqual([true, 0]);
    expect(find('input', list())).toHaveLength(20);
    for (let count = CLUSTER_FORM.most; count > 5; count--) workspace.set.removeCluster(0);
    expect([list().classList.contains('long'), list().tabIndex]).toEqual([false, -1]);
  });

  test('brings the reason of a refused match into sight, wherever in the list it stands', async () => {
    const { workspace } = await openedClusters();
    for (let count = 5; count < CLUSTER_FORM.most; count++) workspace.set.addCluster({ template: 'mature', region: 'BC' });
    workspace.set.setLever('matchRatio', new Array<number>(CLUSTER_FORM.most).fill(1));
    const seen: string[] = [];
    const reach = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this.textContent);
    });
    type('Industry match, Own cluster 15, typed', '11');
    await tick();
    await tick();
    reach.mockRestore();
    expect(seen).toEqual([expect.stringMatching(/above its maximum of 10/)]);
  });

  test('goes on with the futures at hand when a cluster is only renamed, and the table takes the new name', async () => {
    const { workspace, runner, clock } = await openedClusters();
    await clock.advance(200);
    await runner.answer(60);
    await besides(clock);
    const beside = [...runner.waiting];
    head('ocean').click();
    type('Name', 'Blue economy');
    await clock.advance(16);
    expect([workspace.run.stale, runner.waiting]).toEqual([false, beside]);
    expect(textOf('.places tbody th')).toContain('Blue economy');
  });

  test('shares the bar of the portfolio among as many clusters as there are', async () => {
    const { workspace } = await openedClusters();
    for (let count = 5; count < CLUSTER_FORM.most; count++) workspace.set.addCluster({ template: 'growing', region: 'PRA' });
    expect(find('.bar i').length).toBeGreaterThanOrEqual(20);
    expect(textOf('.levers p').join(' ')).toContain('and 13 more');
  });
});
