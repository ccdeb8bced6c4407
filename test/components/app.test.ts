// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { find, openedPage, part, textOf, type, unfold } from './opened-page.ts';
import { forgetDropped } from '../stores/fixtures.ts';

describe('the page', () => {
  test('gives no odds under 20 futures', async () => {
    const { runner, clock } = await openedPage();
    await clock.advance(200);
    await runner.answer(19);
    expect(part('odds-jobs')).toContain('Odds are shown from 20 futures on.');
    await clock.advance(200);
    await runner.answer(1);
    expect(part('odds-jobs')).toMatch(/\d+ of 100 futures/);
  });

  test('gives no verdict under 50 futures', async () => {
    const { workspace, runner, clock } = await openedPage();
    workspace.set.duplicate('B');
    workspace.set.setLever('budget', 3000);
    await clock.advance(16);
    runner.waiting.splice(0, 60);
    await clock.advance(200);
    await runner.answer(49);
    await clock.advance(200);
    expect(new Set(textOf('[data-testid="verdict"] .verdict'))).toEqual(new Set(['too early to tell']));
    await runner.answer(11);
    expect(textOf('[data-testid="verdict"] .verdict')).toContain('better');
  });

  test('calls what it shows out of date from a move of a lever until the first new future', async () => {
    const { workspace, runner, clock } = await openedPage();
    await runner.answer(60);
    expect(textOf('.updating')).toEqual([]);
    workspace.set.setLever('budget', 900);
    expect(textOf('.updating')).toEqual(['updating', 'updating']);
    expect(find('section.stale').length).toBeGreaterThan(0);
    await clock.advance(16);
    forgetDropped(runner);
    await runner.answer(1);
    expect(textOf('.updating')).toEqual([]);
  });

  test('keeps a typed value that it refuses and says why, in the language of the page', async () => {
    const { workspace } = await openedPage();
    const field = type('Industry match, typed', '14');
    expect(field.value).toBe('14');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(textOf('[role="alert"]').join()).toMatch(/14.*10/);
    expect(workspace.set.current.policy.matchRatio).toBe('as-realised');
    type('Industry match, typed', 'much');
    expect(textOf('[role="alert"]')).toEqual(['“much” is not a number.']);
    type('Industry match, typed', '2.5');
    expect(textOf('[role="alert"]')).toEqual([]);
    expect(workspace.set.current.policy.matchRatio).toBe(2.5);
  });

  test('refuses a budget that could mean two things, and shows every digit of the one it takes', async () => {
    const { workspace } = await openedPage();
    const field = type('Federal budget, typed', '1.681');
    expect(field.value).toBe('1.681');
    expect(textOf('[role="alert"]')).toEqual(['“1.681” can mean 1,681 or 1.681. Type 1681 for the first, 1.6810 for the second.']);
    expect(workspace.set.current.policy.budget).toBe(1681);
    expect(type('Federal budget, typed', '1.6810').value).toBe('1.681');
    expect(workspace.set.current.policy.budget).toBe(1.681);
  });

  test('takes a bare percentage in a share and says its bounds in percent', async () => {
    const { workspace } = await openedPage();
    const label = (find('input[aria-label*="penness"][type="text"]')[0] as HTMLInputElement).getAttribute('aria-label') ?? '';
    expect(type(label, '45.5').value).toBe('45.5%');
    expect(workspace.set.current.policy.ipOpenness).toBe(0.455);
    type(label, '145');
    expect(textOf('[role="alert"]').join()).toMatch(/145%.*100%/);
  });

  test('shows the seed that is used again where the field was emptied', async () => {
    const { workspace } = await openedPage();
    unfold('Run');
    const field = find('input[maxlength="64"]')[0] as HTMLInputElement;
    field.value = ' ';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect([field.value, workspace.set.current.seed]).toEqual([workspace.set.current.seed, workspace.set.current.seed]);
  });

  test('marks a lever that was moved and leads back to what was published', async () => {
    const { workspace } = await openedPage();
    type('Federal budget, typed', '900');
    const back = find('button.back')[0] as HTMLButtonElement;
    expect(back.textContent).toContain('published: 1,681');
    back.click();
    expect(workspace.set.currentChanges).toEqual([]);
    expect(find('button.back')).toEqual([]);
  });

  test('says where a lower match does less than one would expect, and only there', async () => {
    const { workspace, runner } = await openedPage();
    await runner.answer(1);
    const notes = (): string[] => textOf('p.note');
    expect(notes()).toEqual([]);
    workspace.set.setLever('matchRatio', 1);
    expect(notes()).toEqual([expect.stringContaining('barely lowers deadweight')]);
    workspace.set.setLever('selection', 'lottery');
    expect(notes()).toEqual([]);
  });

  test('in French keeps every setting, and names itself in French', async () => {
    const { workspace } = await openedPage();
    workspace.set.setLever('budget', 900);
    (find('header button[lang="fr"]')[0] as HTMLButtonElement).click();
    expect(textOf('h1')[0]).toContain('50 000 emplois');
    expect(document.title).toContain('50\u00a0000 emplois');
    expect((find('input[aria-label="Budget fédéral, au clavier"]')[0] as HTMLInputElement).value).toBe('900');
  });

  test('names a copy, and a title that was looked at but not changed, in the language of the page', async () => {
    const { workspace } = await openedPage();
    workspace.set.duplicate();
    expect(textOf('.tab .name')).toEqual(['Programme as designed', 'Programme as designed, copy']);
    find('.tab')[1]?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    const field = find('li input')[0] as HTMLInputElement;
    expect(field.value).toBe('Programme as designed, copy');
    field.dispatchEvent(new Event('blur'));
    workspace.toggleLanguage();
    expect(textOf('.tab .name')[1]).toMatch(/, copie$/);
    expect(workspace.set.scenarios.map(({ name }) => name)).toEqual(['', '']);
  });

  test('finds an assumption without its accents', async () => {
    const { workspace } = await openedPage();
    workspace.toggleLanguage();
    const fold = unfold('Hypothèses');
    expect(find('.lever', fold)).toHaveLength(PARAMETERS.length);
    const search = find('input[type="search"]')[0] as HTMLInputElement;
    search.value = 'deplacement';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(textOf('.lever .name', fold)).toContain('Déplacement');
    search.value = 'Debordement';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(textOf('.lever .name', fold)).toContain('Rendement des retombées');
    search.value = 'bons de formation';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(textOf('.lever', fold)).toEqual([]);
  });
});
