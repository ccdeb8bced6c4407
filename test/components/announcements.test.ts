// @vitest-environment happy-dom
/** What the page says in passing, and why it refuses what was typed, is said in the language that the page has now. */
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { find, openedPage, part, textOf, type, unfold } from './opened-page.ts';

async function press(selector: string): Promise<void> {
  find(selector)[0]?.click();
  await tick();
}

describe('a sentence in passing', () => {
  test('is said anew in the other language while it is shown, names of clusters too', async () => {
    const { workspace } = await openedPage();
    unfold('Clusters');
    await press('button[aria-label="Add a cluster"]');
    expect([textOf('.toast'), part('announcer')]).toEqual([['Own cluster 1 was added.'], 'Own cluster 1 was added.']);
    workspace.toggleLanguage();
    expect([textOf('.toast'), part('announcer')]).toEqual([['Grappe 1 a été ajoutée.'], 'Grappe 1 a été ajoutée.']);
    workspace.toggleLanguage();
    expect(textOf('.toast')).toEqual(['Own cluster 1 was added.']);
  });

  test('keeps the name that a cluster had when it was removed', async () => {
    const { workspace } = await openedPage();
    workspace.set.setCluster(2, { name: 'Blue economy' });
    unfold('Clusters');
    await press('[data-cluster="ocean"] .head');
    await press('button[aria-label="Remove Blue economy"]');
    workspace.toggleLanguage();
    expect(textOf('.toast')).toEqual(['Blue economy a été retirée. « Annuler » la ramène.']);
  });

  test('after Share follows the language too', async () => {
    const { workspace } = await openedPage();
    await press('button.primary');
    const said = { en: [MESSAGES.en.linkCopied, MESSAGES.en.linkInAddress], fr: [MESSAGES.fr.linkCopied, MESSAGES.fr.linkInAddress] };
    const sentence = async (): Promise<string> => {
      for (let turn = 0; turn < 50 && find('.toast').length === 0; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
      return find('.toast')[0]?.textContent ?? '';
    };
    const shown = said.en.indexOf(await sentence());
    expect(shown).toBeGreaterThanOrEqual(0);
    workspace.toggleLanguage();
    expect(await sentence()).toBe(said.fr[shown]);
  });
});

describe('a refused number', () => {
  test('typed as a percentage where none is asked for is refused with a sentence of its own', async () => {
    const { workspace } = await openedPage();
    const field = type('Industry match, typed', '500%');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['500%', 'true']);
    expect(textOf('[role="alert"]')).toEqual(['“500%” is a percentage: a plain number is needed here.']);
    expect(workspace.set.current.policy.matchRatio).toBe('as-realised');
    type('Federal budget, typed', '50 %');
    expect(workspace.set.current.policy.budget).toBe(1681);
    type('Industry match, typed', '5');
    expect(workspace.set.current.policy.matchRatio).toBe(5);
  });

  test('is taken with and without its sign where a percentage is asked for', async () => {
    const { workspace } = await openedPage();
    for (const text of ['45%', '45', '0.45']) {
      workspace.set.setLever('ipOpenness', 0.3);
      type('IP openness, typed', text);
      expect([text, workspace.set.current.policy.ipOpenness]).toEqual([text, 0.45]);
    }
  });

  test('does not stay, nor its sentence, when the language changes: the other one may read it otherwise', async () => {
    const { workspace } = await openedPage();
    type('Federal budget, typed', '1.681');
    expect(textOf('[role="alert"]')).toHaveLength(1);
    workspace.toggleLanguage();
    expect(textOf('[role="alert"]')).toEqual([]);
    expect((find('input[aria-label="Budget fédéral, au clavier"]')[0] as HTMLInputElement).value).toBe('1\u00a0681');
  });

  test('of a cluster is told with its name and the words of its label, in either language', async () => {
    const { workspace } = await openedPage();
    unfold('Clusters');
    await press('[data-cluster="ocean"] .head');
    type('Length of projects, Ocean, typed', '24');
    expect(textOf('[role="alert"]')).toEqual(['Length of projects (Ocean) is 24, above its maximum of 20.']);
    workspace.toggleLanguage();
    type('Durée d’un projet, Océans, au clavier', '24');
    expect(textOf('[role="alert"]')).toEqual(['« Durée d’un projet (Océans) » vaut 24, au-dessus de son maximum de 20.']);
  });
});
