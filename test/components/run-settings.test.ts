// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { IDLE_DELAY } from '../../src/stores/refinement.svelte.ts';
import { beside } from '../stores/fixtures.ts';
import { find, openedPage, part, textOf, unfold } from './opened-page.ts';

function selects(fold: ParentNode): HTMLSelectElement[] {
  return find('select', fold) as HTMLSelectElement[];
}

function pick(list: HTMLSelectElement | undefined, value: string): void {
  if (!list) throw new Error('found no list to choose from');
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

describe('the settings of a run', () => {
  test('offer quick, standard, thorough and until known by name, and say what each is for', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Run');
    expect(textOf('select:first-of-type option', fold).slice(0, 3)).toEqual(['quick: 50', 'standard: 200', 'thorough: 1,000']);
    pick(selects(fold)[0], '1000');
    expect([workspace.view.replicates, workspace.view.until]).toEqual([1000, 'count']);
    expect(textOf('p', fold)[0]).toContain('small differences');
    pick(selects(fold)[0], 'targets');
    expect(workspace.view.until).toBe('targets');
    expect(textOf('p', fold)[0]).toContain('±2 points');
  });

  test('keep a number that a link brought', async () => {
    await openedPage();
    expect(selects(unfold('Run'))[0]?.value).toBe('60');
  });

  test('set how many agents stand for the firms, which the status then says', async () => {
    const { workspace, runner, clock } = await openedPage();
    const fold = unfold('Run');
    expect(part('run-status')).not.toContain('agents');
    expect(textOf('option', selects(fold)[1])).toEqual(['1,000', '5,000', 'every firm (11,194)', '50,000', '250,000', '1,000,000']);
    pick(selects(fold)[1], '5000');
    expect([workspace.view.agents, part('run-status')]).toEqual([5000, expect.stringContaining('5,000 agents stand for 11,194 firms')]);
    runner.waiting.splice(0);
    await clock.advance(200);
    expect(runner.waiting[0]?.request.resolution).toBeCloseTo(5000 / 11_194, 10);
    pick(selects(fold)[1], 'published');
    expect(workspace.view.agents).toBe('published');
  });
});

describe('the state of a run', () => {
  test('offers further futures once they are ready, and shows no more until asked', async () => {
    const page = await openedPage();
    const answerAll = async (): Promise<void> => {
      while (page.runner.waiting.length > 0) await page.runner.answer(page.runner.waiting.length);
    };
    await answerAll();
    await beside(page.clock);
    await answerAll();
    expect(part('run-status')).not.toContain('are ready');
    await page.clock.advance(IDLE_DELAY);
    await answerAll();
    expect(part('refined')).toBe('1,000 futures are ready: show them');
    expect(page.workspace.run.futures).toBe(60);
    find('[data-testid="refined"] button')[0]?.click();
    await page.clock.advance(16);
    expect([page.workspace.run.futures, page.workspace.run.status.kind]).toEqual([1000, 'done']);
  });
});
