import { describe, expect, test } from 'vitest';
import { scenarioFromPreset } from '../../src/experiment/presets.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { differences } from '../../src/experiment/settings.ts';
import { scenarioTitles } from '../../src/components/scenario-title.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { presetTerm } from '../../src/i18n/terms.ts';
import type { Policy } from '../../src/model/policy.ts';
import { ScenarioSet } from '../../src/stores/scenario-set.svelte.ts';

/** The titles as tabs show them. */
function titles(scenarios: readonly Scenario[], language: Language = 'en'): readonly string[] {
  return scenarioTitles(scenarios, scenarios.map(differences), language, MESSAGES[language]);
}

/** The programme as designed but for these levers. */
function changed(policy: Partial<Policy>, name = ''): Scenario {
  return { ...DEFAULT_SCENARIO, name, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
}

describe('the title of a scenario', () => {
  test('is its own name, else what it changes, else its preset', () => {
    const [named, one, none] = titles([changed({ budget: 900 }, 'Lean'), changed({ minSme: 4 }), DEFAULT_SCENARIO]);
    expect([named, none]).toEqual(['Lean', presetTerm('gic-2018-2028', 'en').name]);
    expect(one).toMatch(/ 4$/);
  });

  test('of two changes names both, before the preset', () => {
    const base = scenarioFromPreset('isi-only', '');
    const scenario = { ...base, policy: { ...base.policy, budget: 321, minSme: 4 } };
    const [title] = titles([scenario]);
    expect(title).toMatch(/321.* 4 · /);
    expect(title?.endsWith(presetTerm('isi-only', 'en').name)).toBe(true);
  });

  test('of many changes names three and counts the rest', () => {
    const [title] = titles([changed({ budget: 900, minSme: 4, matchRatio: 2, selection: 'lottery', scoreWeightAdditionality: 3 })]);
    expect(title?.split(' · ')).toHaveLength(4);
    expect(title).toMatch(/ · \+2$/);
  });

  test('starts with what no other scenario changes, so that titles differ where they are cut off', () => {
    const [a, b] = titles([changed({ budget: 900, minSme: 4 }), changed({ budget: 900, minSme: 3 })]);
    expect(a?.slice(0, 12)).toBe(b?.slice(0, 12));
    expect([a?.split(' · ')[0], b?.split(' · ')[0]]).toEqual([expect.stringMatching(/4$/), expect.stringMatching(/3$/)]);
  });

  test('of a copy says so in the language of the page, and ceases to once it differs', () => {
    const copies = [changed({ budget: 900 }), changed({ budget: 900 }), changed({ budget: 900 })];
    const [english, french] = [titles(copies), titles(copies, 'fr')];
    expect(english.slice(1)).toEqual([`${english[0]}, copy`, `${english[0]}, copy 2`]);
    expect(french.slice(1)).toEqual([`${french[0]}, copie`, `${french[0]}, copie\u00a02`]);
    expect(titles([changed({ budget: 900 }), changed({ budget: 800 })]).join()).not.toContain('copy');
  });

  test('of clusters names who came, who went and what was changed in whom; a new name alone is no change', () => {
    const set = new ScenarioSet();
    set.addCluster({ template: 'emergent', region: 'QC' });
    set.setCluster(5, { name: 'Aerospace' });
    expect(titles(set.scenarios)).toEqual(['+ Aerospace']);
    set.removeCluster(2);
    expect(titles(set.scenarios)).toEqual(['without Ocean · + Aerospace']);
    set.resetClusters();
    set.setCluster(4, { firms: 1000, name: 'Factories' });
    expect(titles(set.scenarios)).toEqual(['Factories, Number of firms 1,000']);
    set.setCluster(4, { firms: DEFAULT_SCENARIO.clusters[4]?.firms ?? 0 });
    expect(titles(set.scenarios)).toEqual([presetTerm('gic-2018-2028', 'en').name]);
  });

  test('of rules says which and how: options in sight by themselves, others with their lever', () => {
    const title = (policy: Partial<Policy>, language: Language = 'en'): string => titles([changed(policy)], language)[0] ?? '';
    expect(title({ selection: 'sme-first' })).toBe('SMEs first');
    expect(title({ gates: 'on' })).toBe('Yearly gates');
    expect(title({ gates: 'on' }, 'fr')).toBe('Jalons annuels');
    expect(title({ trancheRules: 'own' })).toBe('Second five years, own rules');
    expect(title({ schedule: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] })).toBe('Money by year, drawn');
    expect(title({ brokerage: 0.05 })).toBe('Brokerage 5%');
  });

  test('is never that of another scenario, whatever they are named', () => {
    const named = ['X', 'X', 'X, copy', 'X', 'X, copy'].map((name) => changed({}, name));
    expect(new Set(titles(named)).size).toBe(named.length);
  });
});
