// @vitest-environment happy-dom
/** What the strip says where it cannot tell: on how many pairs of futures it rests, and whether more may decide. */
import { describe, expect, test } from 'vitest';
import { whyUntold } from '../../src/components/verdict-words.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { OutcomeId } from '../../src/model/outcomes.ts';
import type { ValueOf } from '../stores/fixtures.ts';
import { find, openedPage, textOf } from './opened-page.ts';

/** The page with two scenarios side by side and so many futures of each. */
async function compared(futures: number, valueOf: ValueOf) {
  const page = await openedPage(valueOf);
  const { workspace, runner, clock } = page;
  workspace.view.change({ replicates: futures });
  workspace.set.duplicate('B');
  workspace.set.setLever('budget', 3000);
  await clock.advance(16);
  while (runner.waiting.some(({ request }) => request.worlds.length < 2)) runner.waiting.shift();
  await clock.advance(200);
  await runner.answer(futures);
  await clock.advance(200);
  return page;
}

const cells = (doubt: string): string[] => textOf(`[data-doubt="${doubt}"]`);

/** B does better by 11 in one future and worse by 10 in the next: a small difference under much noise. */
const noisy: ValueOf = (_, world, __, replicate) => 100 + (world === 0 ? 0 : replicate % 2 === 0 ? 11 : -10);
/** B costs a third less, but in every tenth future it adds no job-year and has no cost of one. */
const gaps: ValueOf = (outcome: OutcomeId, world, _, replicate) =>
  outcome === 'additionalJobYears' ? (replicate % 10 === 0 ? 0 : 5) : 90 - 30 * world;

describe('costs that are far apart', () => {
  const costing =
    (a: number, b: number): ValueOf =>
    (outcome, world, _, replicate) =>
      outcome === 'federalCost' ? (world === 0 ? a : b) : 100 + 5 * world + replicate;
  const line = () => textOf('[data-testid="unequal-costs"]').map((text) => text.replace(/\s+/g, ' '));

  test('are told once, with the way to equal public cost, in either language', async () => {
    const { workspace } = await compared(60, costing(1548, 657));
    expect(line()).toEqual([expect.stringMatching(/^B costs the government \$657M, A \$1\.55B \(medians\)/)]);
    workspace.toggleLanguage();
    expect(line()).toEqual([expect.stringMatching(/^B coûte 657 M\$ à l’État, A 1,55 G\$ \(médianes\)/)]);
    find('[data-testid="unequal-costs"] button')[0]!.click();
    expect(workspace.page).toBe('programmes');
  });

  test.each([
    ['within a tenth of the larger', 1000, 900],
    ['of a scenario that costs nothing', 1000, 0],
  ])('%s are passed over', async (_, a, b) => {
    await compared(60, costing(a, b));
    expect(line()).toEqual([]);
  });
});

describe('a verdict that cannot be given', () => {
  test('for noise says how many pairs it rests on and that more may decide, in either language', async () => {
    const { workspace } = await compared(60, noisy);
    expect(cells('noise').length).toBeGreaterThan(0);
    for (const cell of cells('noise')) expect(cell).toMatch(/cannot tell.*60 pairs of futures; more may decide$/);
    workspace.toggleLanguage();
    for (const cell of cells('noise')) expect(cell).toMatch(/on ne peut le dire.*60 paires; d’autres peuvent trancher$/);
  });

  test('for noise in the longest run of the page does not promise that more would', () => {
    const noise = (replicates: number) => ({ doubt: 'noise', count: replicates, replicates }) as const;
    expect(whyUntold(noise(200), 'en', MESSAGES.en)).toBe('200 pairs of futures; more may decide');
    expect(whyUntold(noise(1000), 'en', MESSAGES.en)).toBe('too close in 1,000 pairs of futures');
    expect(whyUntold(noise(1000), 'fr', MESSAGES.fr)).toBe('trop proche, sur 1\u00a0000 paires de futurs');
  });

  test('for a ratio that some futures lack says in how many, and nothing of more', async () => {
    await compared(60, gaps);
    expect(cells('no-denominator')).toEqual([expect.stringMatching(/cannot tell.*no value in 6 of 60 pairs of futures$/)]);
    expect(find('[data-verdict="better"], [data-verdict="worse"]').length).toBeGreaterThan(0);
  });

  test('for too few futures says how many it needs', async () => {
    await compared(30, noisy);
    for (const cell of cells('too-few')) expect(cell).toMatch(/too early to tell.*30 pairs of futures; a verdict needs 50$/);
    expect(cells('too-few')).toHaveLength(4);
  });

  test('is the only one that speaks of pairs', async () => {
    await compared(60, (_, world, __, replicate) => 100 + replicate + 5 * world);
    expect(find('[data-testid="verdict"]').map(({ dataset }) => dataset.doubt)).toEqual([undefined, undefined, undefined, undefined]);
    expect(textOf('[data-testid="comparison"]').join()).not.toContain('pairs');
  });
});
