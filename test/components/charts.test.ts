// @vitest-environment happy-dom
/** What can be done with a chart of the page: layers, place, full screen, files; and small charts by place. */
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/experiment/scenario.ts';
import type { ValueOf } from '../stores/fixtures.ts';
import { find, openedPage, part, textOf, unfold } from './opened-page.ts';

/** Files that the page has saved, by name. */
let saved: Map<string, Blob>;

beforeEach(() => {
  saved = new Map();
  // This browser draws nothing, opens no panel and keeps no files.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(HTMLElement.prototype, { hidePopover: () => undefined });
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'blob:here';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.set(this.download, last);
  });
  return async () => {
    // Charts are first drawn in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    vi.restoreAllMocks();
  };
});

const figure = (testid = 'chart-gdp'): HTMLElement => find(`[data-testid="${testid}"]`)[0]!;
const sentence = (testid?: string): string => textOf('[data-testid="sentence"]', figure(testid)).join();
const columns = (): string[] => textOf('thead th', figure()).slice(1);
const box = (name: string, within: ParentNode = figure()): HTMLInputElement =>
  find('label', within).find((label) => label.textContent?.includes(name))!.querySelector('input')!; // prettier-ignore
const press = (name: string, within: ParentNode = figure()): void =>
  find('button', within).find((button) => button.textContent?.trim() === name)!.click(); // prettier-ignore

async function choosePlace(id: string, within: ParentNode = figure()): Promise<void> {
  const list = find('.place select', within)[0] as HTMLSelectElement;
  list.value = id;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await tick();
}

/** Values by scope: ten for the whole, more for every further scope; later futures have more. */
const byScope: ValueOf = (_outcome, _world, scope, replicate) => 1000 * (scope + 1) + replicate;

async function afterARun(valueOf: ValueOf = byScope) {
  const page = await openedPage(valueOf);
  await page.clock.advance(200);
  await page.runner.answer(60);
  await page.clock.advance(200);
  return page;
}

describe('the menu of a chart', () => {
  test('is called by the chart that it belongs to, in both languages', async () => {
    const { workspace } = await afterARun();
    const names = (): (string | null)[] => find('.menu > button[aria-label]').map((button) => button.getAttribute('aria-label'));
    expect(names()).toEqual(['Options of the chart: Jobs', 'Options of the chart: GDP']);
    workspace.toggleLanguage();
    expect(names()).toEqual(['Options du graphique\u00a0: Emplois', 'Options du graphique\u00a0: PIB']);
    expect(part('chart-gdp')).not.toMatch(/\b(median|futures|targets|Full screen|Save)\b/);
  });

  test('switches layers of its own chart: table and sentence follow, the other chart does not', async () => {
    await afterARun();
    expect(columns()).toHaveLength(5);
    expect(sentence()).toContain('without the programme');
    box('without the programme').click();
    box('half of the futures').click();
    expect(columns()).toEqual(['A, median', 'A, 5th to 95th percentile']);
    expect(sentence()).not.toContain('without the programme');
    expect(sentence('chart-jobs')).toContain('without the programme');
  });

  test('offers what the chart has, and says how many single futures it would draw', async () => {
    const { workspace } = await afterARun();
    expect(find('fieldset label', figure()).map((label) => label.textContent?.trim())).toEqual([
      'nine futures of ten',
      'half of the futures',
      'median',
      'single futures: 60 of 60',
      'without the programme',
      'published figures',
      'targets',
    ]);
    workspace.view.change({ gdp: 'additionalGdp' });
    expect(textOf('fieldset label', figure())).not.toContain('without the programme');
  });

  test('shows a cluster or a region instead of the whole programme, to which targets and published figures belong', async () => {
    await afterARun();
    expect(sentence()).toContain('the target of $50 billion');
    await choosePlace('ocean');
    expect(sentence()).toMatch(/^Ocean: by March 2028 the median is \$4\.03/);
    expect(sentence()).not.toContain('target');
    expect(textOf('.term', figure())[0]).toMatch(/^Ocean · Gross GDP/);
    expect(part('chart-gdp')).not.toContain('Published figures:');
    expect(textOf('option', find('.place select', figure())[0])).toHaveLength(1 + DEFAULT_SCENARIO.clusters.length + 6);
  });

  test('gives way to the whole programme where the scenario on the screen has no such cluster', async () => {
    const { workspace, clock, runner } = await afterARun();
    await choosePlace('digital');
    expect(sentence()).toMatch(/^Digital technologies: /);
    workspace.set.removeCluster(0);
    runner.waiting.splice(0);
    await clock.advance(216);
    await runner.answer(60);
    await clock.advance(200);
    expect(sentence()).toMatch(/^By March 2028/);
    expect((find('.place select', figure())[0] as HTMLSelectElement).value).toBe('whole');
  });

  test('keeps layers and place while another part of the page is shown', async () => {
    const { workspace } = await afterARun();
    box('half of the futures').click();
    await choosePlace('ON');
    workspace.show('effects');
    expect(find('[data-testid="chart-gdp"]')).toEqual([]);
    workspace.show('lab');
    expect(box('half of the futures').checked).toBe(false);
    expect(sentence()).toMatch(/^Ontario: /);
  });
});

describe('files', () => {
  test('are called by outcome and place, and hold what is shown', async () => {
    await afterARun();
    box('half of the futures').click();
    press('CSV');
    await tick();
    const text = await saved.get('fifty-fifty-gross-gdp-whole.csv')?.text();
    expect(text).toContain('2028-03-31,40,whole,A,median,1029.5,CAD M,Programme as designed,,grossGdp');
    expect(text).not.toContain(',p25,');
    expect(part('announcer')).toContain('Saved as fifty-fifty-gross-gdp-whole.csv.');
    await choosePlace('ocean');
    press('SVG');
    await tick();
    const svg = await saved.get('fifty-fifty-gross-gdp-ocean.svg')?.text();
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).toContain('Gross GDP (cumulative, total), Ocean');
    expect(svg).toMatch(/Model [\d.]+, scenario A, seed “default”, 60 futures/);
  });

  test('have a picture of their own where the browser can draw it, and say so where it cannot', async () => {
    await afterARun();
    vi.stubGlobal(
      'Image',
      class {
        onerror: () => void = () => undefined;
        set src(_address: string) {
          queueMicrotask(() => this.onerror());
        }
      },
    );
    press('PNG');
    for (let turn = 0; turn < 5; turn++) await tick();
    expect([...saved.keys()]).toEqual([]);
    expect(part('announcer')).toContain('This browser could not draw the picture.');
    vi.unstubAllGlobals();
  });

  test('wait until the results are those of the settings', async () => {
    const { workspace } = await afterARun();
    const closed = (): boolean[] => find('.files button', figure()).map((button) => (button as HTMLButtonElement).disabled);
    expect(closed()).toEqual([false, false, false]);
    workspace.set.setLever('budget', 900);
    expect(closed()).toEqual([true, true, true]);
    expect(part('chart-gdp')).toContain('Can be saved once the results are up to date.');
  });
});

describe('a chart on the full screen', () => {
  const dialog = (): HTMLDialogElement => find('[data-testid="full-screen"]')[0] as HTMLDialogElement;

  test('is a dialog with the chart, its layers, its sentence and its table, which share what is chosen', async () => {
    await afterARun();
    press('Full screen');
    await tick();
    expect(dialog().open).toBe(true);
    expect(textOf('h2', dialog())).toEqual(['GDP Gross GDP (cumulative, total)']);
    expect(find('canvas', dialog())[0]?.getAttribute('role')).toBe('img');
    expect(textOf('.sentence', dialog())).toEqual([sentence()]);
    expect(find('tbody tr', dialog())).toHaveLength(12);
    box('targets', dialog()).click();
    expect(box('targets').checked).toBe(false);
    expect(textOf('.sentence', dialog())[0]).not.toContain('target');
    press('Close', dialog());
    await tick();
    expect(find('[data-testid="full-screen"]')).toEqual([]);
  });

  test('has no table while results are on their way', async () => {
    const { workspace } = await afterARun();
    press('Full screen');
    await tick();
    workspace.set.setLever('budget', 900);
    expect(find('table', dialog())).toEqual([]);
    expect(textOf('.title', dialog())[0]).toContain('updating');
  });
});

describe('small charts by place', () => {
  async function opened() {
    const page = await afterARun();
    return { ...page, fold: unfold('Charts by cluster and by region') };
  }
  const names = (fold: ParentNode): string[] => textOf('li button', fold);

  test('cost nothing before they are asked for', async () => {
    await afterARun();
    expect(find('[data-testid="place-multiples"] canvas')).toEqual([]);
  });

  test('are one for each cluster or each region, with one sentence', async () => {
    const { fold } = await opened();
    expect(names(fold)).toHaveLength(5);
    expect(find('canvas', fold)).toHaveLength(5);
    // Scopes follow one another: the last cluster has most, the first least.
    expect(textOf('.sentence', fold)[0]).toMatch(/highest median is that of Advanced manufacturing.*\$6\.03.*lowest is that of Digital technologies: \$2\.03/); // prettier-ignore
    press('By region', fold);
    expect(names(fold)).toHaveLength(6);
    expect(names(fold)).toContain('Quebec');
  });

  test('are one table of all places, and one file', async () => {
    const { fold } = await opened();
    find('button.link[aria-pressed]', fold)[0]?.click();
    expect(textOf('thead th', fold)).toHaveLength(1 + 2 * 5);
    expect(textOf('thead th', fold)[1]).toBe('Digital technologies, median');
    press('CSV', fold);
    const text = await saved.get('fifty-fifty-gross-gdp-clusters.csv')?.text();
    expect(text).toContain('2028-03-31,40,ngen,A,median,6029.5,CAD M,Programme as designed,Advanced manufacturing (NGen),grossGdp');
  });

  test('are of the outcome that is chosen', async () => {
    const { fold } = await opened();
    const list = find('select', fold)[0] as HTMLSelectElement;
    list.value = 'projects';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(textOf('.sentence', fold)[0]).toContain('6,030');
  });

  test('open large at a press, in the place that was pressed, where another can be chosen', async () => {
    const { fold } = await opened();
    find('li button', fold)[2]?.click();
    await tick();
    const [large] = find('[data-testid="full-screen"]') as [HTMLElement];
    expect(textOf('h2', large)).toEqual(['Gross GDP (cumulative, total), Ocean']);
    expect(textOf('.sentence', large)[0]).toMatch(/^Ocean: /);
    await choosePlace('QC', large);
    expect(textOf('.sentence', large)[0]).toMatch(/^Quebec: /);
  });
});
