// @vitest-environment happy-dom
/** The page that says what an outcome hinges on: nothing runs unasked, and what was found is what is said, in both languages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { factorText, hingeInput } from '../../src/components/hinge-words.ts';
import { settled } from '../stores/fixtures.ts';
import { find, openedPage, part, textOf } from './opened-page.ts';

type Page = Awaited<ReturnType<typeof openedPage>>;

/** The page of hinges, everything else answered. */
async function opened(): Promise<Page> {
  const page = await openedPage();
  await answerAll(page);
  page.workspace.show('hinges');
  return page;
}

/** Answers everything that is asked for; every value is the budget of its world plus the number of its luck. */
async function answerAll({ runner, clock }: Pick<Page, 'runner' | 'clock'>): Promise<void> {
  await clock.advance(16);
  for (let turn = 0; turn < 200 && runner.waiting.length > 0; turn++) {
    await runner.answer(runner.waiting.length);
    await clock.advance(1);
  }
}

function pick(testid: string, label: string, value: string): void {
  const list = find(`[data-testid="${testid}"] label`)
    .find((one) => one.textContent?.trim().startsWith(label))
    ?.querySelector('select');
  if (!list) throw new Error(`found no list ${label}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

function press(testid: string, name: string | RegExp): void {
  const buttons = find(`[data-testid="${testid}"] button`);
  const button = buttons.find(({ textContent }) =>
    typeof name === 'string' ? textContent?.trim().startsWith(name) : name.test(textContent ?? ''),
  );
  if (!button) throw new Error(`found no button ${String(name)} among ${buttons.map(({ textContent }) => textContent).join(', ')}`);
  button.click();
}

async function screened(): Promise<Page> {
  const page = await opened();
  pick('hinges-view', 'What is moved', 'levers');
  press('hinges-screening', /^Screen \d+ settings/);
  await settled();
  await answerAll(page);
  return page;
}

describe('the page that says what an outcome hinges on', () => {
  test('runs nothing unasked, and says of each piece what it needs', async () => {
    const { runner } = await opened();
    expect(textOf('[data-testid="hinges-view"] h2').slice(0, 5)).toEqual([
      '1. What matters at all',
      '2. How much comes from what',
      '3. Low and high, one at a time',
      '4. The shape of one setting',
      '5. Two settings at once',
    ]);
    expect(runner.waiting).toHaveLength(0);
    expect(part('hinges-screening')).toContain('Nothing is run by itself');
    expect(part('hinges-shares')).toContain('Screen the settings first');
    expect(part('hinges-tornado')).toContain('Screen the settings first');
    expect(part('hinges-view')).not.toContain('0 settings');
    expect(part('hinges-curve')).toContain('Draw the curve');
    expect(part('hinges-view')).toContain('Its futures differ by luck alone.');
  });

  test('screens the levers: the one that moves the outcome is first, all others hardly matter; one piece at a time', async () => {
    const page = await opened();
    pick('hinges-view', 'What is moved', 'levers');
    press('hinges-screening', /^Screen \d+ settings/);
    await settled();
    expect(find('[data-testid="hinges-screening"] progress')).toHaveLength(1);
    expect(part('hinges-curve')).toContain('Another of these studies is under way');
    await answerAll(page);
    const [first] = textOf('[data-testid="hinges-screening"] li');
    expect(first).toContain('1. Federal budget');
    expect(first).toContain('raises it');
    // Half to one and a half times CAD 1,681 M: the outcome is the budget, so that its whole range is its effect.
    expect(first).toContain('$1.68B');
    const sentence = textOf('[data-testid="hinges-screening"] [data-testid="sentence"]')[0] ?? '';
    expect(sentence).toContain('“federal budget” ($1.68B)');
    const [hardly, all] = /(\d+) of (\d+) settings hardly matter/.exec(sentence)?.slice(1).map(Number) ?? [];
    expect(hardly).toBe((all ?? 0) - 1);
    expect(part('hinges-screening')).toMatch(/From [\d,]+ simulations in 10 different futures/);
    expect(part('hinges-screening')).toContain('The ranges of levers are a judgement of ours');
    const bars = (): number => find('[data-testid="hinges-screening"] li').length;
    expect(bars()).toBe(12);
    press('hinges-screening', 'Show all');
    expect(bars()).toBe(all);
  });

  test('goes on from the screening: shares, low and high, and what is left of luck', async () => {
    const page = await screened();
    press('hinges-shares', 'Divide the variance among 8 settings');
    await settled();
    await answerAll(page);
    const shares = textOf('[data-testid="hinges-shares"] li');
    expect(shares[0]).toContain('Federal budget');
    expect(shares.at(-1)).toContain('Luck');
    expect(shares).toHaveLength(10);
    press('hinges-tornado', 'Move 12 settings');
    await settled();
    await answerAll(page);
    expect(textOf('[data-testid="hinges-tornado"] li')[0]).toMatch(/Federal budget.*−.*\$\d.*\+/);
    expect(part('hinges-tornado')).toContain('Furthest from it: “federal budget”');
    // By hand and back again: what was found from the screening stands.
    const { choices } = page.workspace.studies.hinges ?? {};
    if (choices) choices.byHand = ['policy.minSme'];
    expect(part('hinges-tornado')).toContain('Move 1 setting');
    if (choices) choices.byHand = null;
    expect(part('hinges-tornado')).not.toContain('Settings have changed since');
    // More rows go on with the same study.
    pick('hinges-shares', 'Rows of the design', '128');
    const left = part('hinges-shares');
    expect(left).toContain('Go on to this size');
    press('hinges-shares', 'Go on to this size');
    await settled();
    expect(Math.min(...page.runner.waiting.map(({ replicate }) => replicate))).toBe(128);
    press('hinges-shares', 'Stop');
    await answerAll(page);
  });

  test('reads another outcome and date without a run, and marks what belongs to other settings', async () => {
    const page = await screened();
    page.workspace.comparedAt = 20;
    await settled();
    expect(part('hinges-screening')).toContain('By March 2023');
    expect(page.runner.waiting).toHaveLength(0);
    page.workspace.set.setLever('budget', 3000);
    expect(part('hinges-screening')).toContain('Settings have changed since');
    expect(part('hinges-shares')).toContain('Screen the settings first');
    expect(textOf('[data-testid="hinges-screening"] li')[0]).toContain('Federal budget');
    page.workspace.set.undo();
    expect(part('hinges-screening')).not.toContain('Settings have changed since');
  });

  test('draws a curve that arrow keys read out, and fills a map that marks the scenario', async () => {
    const page = await opened();
    pick('hinges-curve', 'Setting', 'policy.budget');
    press('hinges-curve', 'Draw the curve');
    await settled();
    await answerAll(page);
    const slider = find('[data-testid="hinges-curve"] [role="slider"]')[0];
    expect(slider?.getAttribute('aria-valuetext')).toContain('$1,681M, this scenario: median $1.69B');
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
    expect(part('curve-readout')).toContain('$2,520M: median');
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    expect(part('curve-readout')).not.toContain('$2,520M: median');
    expect(part('hinges-curve')).toContain('best at $2,520M');
    press('hinges-curve', page.workspace.language.current === 'en' ? /table/i : /tableau/i);
    expect(textOf('[data-testid="hinges-curve"] tbody tr').length).toBeGreaterThan(8);
    press('hinges-map', 'Fill the map');
    await settled();
    await answerAll(page);
    const own = textOf('[data-testid="hinges-map"] td.own');
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('this scenario');
    expect(part('hinges-map')).toMatch(
      /Mean total additional GDP by March 2028 over 8 futures is highest with .*“federal budget” at \$2,520M/,
    );
  });

  test('ranks nothing where nothing moves: the sentence is all, and no settings are put forward', async () => {
    const page = await opened();
    // The outcomes are the budget, which no assumption changes.
    press('hinges-screening', /^Screen \d+ settings/);
    await settled();
    await answerAll(page);
    expect(part('hinges-screening')).toContain('None of these settings moves');
    expect(find('[data-testid="hinges-screening"] li')).toHaveLength(0);
    expect(textOf('[data-testid="hinges-screening"] button').join()).not.toMatch(/table|CSV/i);
    for (const piece of ['hinges-shares', 'hinges-tornado']) {
      expect(part(piece)).toContain('The screening found nothing that moves this outcome');
      expect(part(piece)).not.toMatch(/\b0 settings|Screen the settings first/);
    }
  });

  test('says that it is beginning, or that nothing was done, rather than 0 of 0', async () => {
    const { workspace } = await opened();
    const { screening, choices } = workspace.studies.hinges ?? {};
    if (!screening || !choices) throw new Error('no studies');
    press('hinges-screening', /^Screen \d+ settings/);
    screening.job.stop();
    await settled();
    for (const [status, said] of [
      [{ kind: 'running', done: 0, planned: 0, secondsLeft: null }, /Beginning;.*\d simulations/],
      [{ kind: 'stopped', done: 0, planned: 0 }, /Screen \d+ settings.*\d simulations.*Stopped before anything was done\./],
      [{ kind: 'stopped', done: 3, planned: 9 }, /Go on.*Stopped after 3 of 9\./],
    ] as const) {
      screening.job.status = status;
      await settled();
      expect(part('hinges-screening')).toMatch(said);
      expect(part('hinges-screening')).not.toContain('0 of 0');
    }
  });

  test('takes settings chosen by hand in place of a screening, and puts them back', async () => {
    const { workspace } = await opened();
    pick('hinges-view', 'What is moved', 'both');
    const fold = find('[data-testid="hinges-shares"] details')[0] as HTMLDetailsElement;
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    const boxes = () => find('[data-testid="hinges-shares"] input[type="checkbox"]') as HTMLInputElement[];
    expect(boxes().length).toBeGreaterThan(60);
    boxes()[0]?.click();
    boxes()[1]?.click();
    expect(workspace.studies.hinges?.choices.byHand).toHaveLength(2);
    expect(part('hinges-shares')).toContain('2 of at most 12 chosen');
    expect(part('hinges-tornado')).toContain('Move 2 settings');
    // What is set by hand is drawn no more: it leaves the list, and the page stands.
    workspace.set.setAssumption('partnersMean', 4.9);
    expect(part('hinges-tornado')).toContain('Move 1 setting');
    press('hinges-shares', 'Back to the first of the screening');
    expect(part('hinges-tornado')).toContain('Screen the settings first');
  });

  test('names values so that they can be read: no unit that the name has, logarithms as such, no brackets within brackets', () => {
    const text = MESSAGES.en;
    expect(factorText('assumptions.potentialPerFunded', 2.2412, 'en', text)).toBe('2.24');
    expect(factorText('assumptions.privateValueMu', -0.24123, 'en', text)).toBe('−0.241 in logarithms');
    expect(factorText('policy.matchRatio', 1.5, 'en', text)).toBe('1.5');
    expect(factorText('policy.budget', 1500, 'en', text)).toBe('$1,500M');
    const about = { workspace: null, language: 'fr', text: MESSAGES.fr } as unknown as Parameters<typeof hingeInput>[0];
    expect(hingeInput(about, 'additionalGdp', 36).outcome).toBe('PIB additionnel total');
    expect(hingeInput({ ...about, language: 'en', text }, 'additionalJobYears', 36).outcome).toBe('total additional job-years');
  });

  test('says the same in French', async () => {
    const { workspace } = await screened();
    workspace.toggleLanguage();
    expect(part('hinges-screening')).toContain('ne comptent guère');
    expect(part('hinges-shares')).toContain('Répartir la variance entre 8 réglages');
    expect(part('hinges-view')).not.toMatch(/undefined|NaN/);
  });

  test('uses every text that it has', () => {
    const code = ['components', 'charts'].flatMap((folder) => {
      const place = join(import.meta.dirname, '../../src', folder);
      return readdirSync(place).map((file) => readFileSync(join(place, file), 'utf8'));
    });
    const asking = code.filter((text) => /sensitivity|hinge-/i.test(text)).join('\n');
    const unused = Object.keys(MESSAGES.en.sensitivity).filter((key) => !new RegExp(`\\b(words|sensitivity)\\s*\\.${key}\\b`).test(asking));
    expect(unused).toEqual([]);
  });
});
