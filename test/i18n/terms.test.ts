/** Every id has words in both languages, short enough for a panel and typeset. */
import { describe, expect, test } from 'vitest';
import { PRESET_IDS } from '../../src/experiment/scenario.ts';
import { exactCount } from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import type { BilingualTerm } from '../../src/i18n/term.ts';
import { ASSUMPTION_TERMS, BASIS_TERMS, GROUP_TERMS } from '../../src/i18n/terms-assumptions.ts';
import { CLUSTER_FIELD_TERMS, STAGE_TERMS, TEMPLATE_TERMS } from '../../src/i18n/terms-clusters.ts';
import { PORTFOLIO_RULE_TERMS, SELECTION_RULE_TERMS, SWITCH_TERMS, TRANCHE_RULE_TERMS } from '../../src/i18n/terms-levers-options.ts';
import { LEVER_GROUP_TERMS, LEVER_TERMS } from '../../src/i18n/terms-levers.ts';
import { OUTCOME_TERMS } from '../../src/i18n/terms-outcomes.ts';
import { CLUSTER_TERMS, PRESET_TERMS, REGION_TERMS } from '../../src/i18n/terms-places.ts';
import { UNIT_WORDS } from '../../src/i18n/terms-units.ts';
import { clusterFieldTerm, leverOptionTerm, outcomeTerm, pathName, scopeName, unitWords } from '../../src/i18n/terms.ts';
import { CLUSTER_FIELDS, CLUSTER_TEMPLATES, OWN_CLUSTER_IDS, STAGES } from '../../src/model/cluster-design.ts';
import { OUTCOMES, SCOPES } from '../../src/model/outcomes.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS, PAID_LEVERS, PORTFOLIO_RULES, PUBLISHED_POLICY, SELECTION_RULES, SWITCH, TRANCHE_RULES } from '../../src/model/policy.ts';
import { CLUSTERS, REGION_IDS } from '../../src/model/published.ts';

const tables = {
  levers: { terms: LEVER_TERMS, ids: Object.keys(PUBLISHED_POLICY) },
  assumptions: { terms: ASSUMPTION_TERMS, ids: PARAMETERS.map(({ id }) => id) },
  outcomes: { terms: OUTCOME_TERMS, ids: OUTCOMES.map(({ id }) => id) },
  clusters: { terms: CLUSTER_TERMS, ids: CLUSTERS.map(({ id }) => id) },
  regions: { terms: REGION_TERMS, ids: REGION_IDS },
  presets: { terms: PRESET_TERMS, ids: PRESET_IDS },
  'portfolio rules': { terms: PORTFOLIO_RULE_TERMS, ids: PORTFOLIO_RULES },
  'selection rules': { terms: SELECTION_RULE_TERMS, ids: SELECTION_RULES },
  'tranche rules': { terms: TRANCHE_RULE_TERMS, ids: TRANCHE_RULES },
  switches: { terms: SWITCH_TERMS, ids: SWITCH },
  stages: { terms: STAGE_TERMS, ids: STAGES },
  templates: { terms: TEMPLATE_TERMS, ids: CLUSTER_TEMPLATES.map(({ id }) => id) },
  'fields of a cluster': { terms: CLUSTER_FIELD_TERMS, ids: ['name', 'region', 'stage', ...CLUSTER_FIELDS.map(({ id }) => id)] },
  'groups of assumptions': { terms: GROUP_TERMS, ids: [...new Set(PARAMETERS.map(({ group }) => group))] },
  'groups of levers': { terms: LEVER_GROUP_TERMS, ids: [...new Set(LEVERS.map(({ group }) => group))] },
};
const texts = Object.values({ ...tables, bases: { terms: BASIS_TERMS } }).flatMap(({ terms }) => Object.entries(terms));

describe('terms', () => {
  test.each(Object.entries(tables))('the %s have words for exactly their ids', (_, { terms, ids }) => {
    expect(Object.keys(terms).sort()).toEqual([...ids].sort());
  });

  test('every basis in use is explained', () => {
    for (const { basis } of PARAMETERS) expect(BASIS_TERMS[basis].en.what).not.toBe('');
  });

  test('no name and no guidance is empty, and guidance is whole sentences', () => {
    for (const [id, term] of texts) {
      for (const language of LANGUAGES) {
        expect(term[language].name, id).not.toBe('');
        expect(term[language].what, id).toMatch(/[.]$/);
        expect(term[language].what, id).not.toMatch(/ {2}|\.\.|'/);
      }
    }
  });

  test('guidance is never the same text in both languages', () => {
    for (const [id, term] of texts) expect(term.en.what, id).not.toBe(term.fr.what);
  });

  test('what stands in the panel fits it: every name but those of outcomes and presets', () => {
    const panel = Object.values({ ...tables, outcomes: { terms: {} }, presets: { terms: {} } });
    for (const [id, term] of panel.flatMap(({ terms }) => Object.entries<BilingualTerm>(terms))) {
      for (const language of LANGUAGES) expect(term[language].name.length, id).toBeLessThanOrEqual(38);
    }
  });

  test('no assumption is said to have no effect: every one of them acts in some scenario', () => {
    for (const [id, term] of texts) expect(`${term.en.what} ${term.fr.what}`, id).not.toMatch(/this version|cette version/);
  });

  test('what acts only under a rule says so: gates, and the rules of the second tranche', () => {
    const under = { gate: /only when gates are on/, second: /only with own rules for the second tranche/ };
    for (const { id } of LEVERS) {
      if (/^gate[A-Z]/.test(id)) expect(LEVER_TERMS[id].en.what, id).toMatch(under.gate);
      if (/^second[A-Z]/.test(id)) expect(LEVER_TERMS[id].en.what, id).toMatch(under.second);
    }
  });

  test('a service says that it leaves less money for projects, in both languages', () => {
    for (const id of Object.keys(PAID_LEVERS) as (keyof typeof PAID_LEVERS)[]) {
      expect(LEVER_TERMS[id].en.what, id).toMatch(/[Ll]ess money is left|leaves less/);
      expect(LEVER_TERMS[id].fr.what, id).toMatch(/reste moins|moins il reste/);
    }
  });

  test('a template says how many firms it starts with', () => {
    for (const { id, setting } of CLUSTER_TEMPLATES) {
      for (const language of LANGUAGES) expect(TEMPLATE_TERMS[id][language].what, id).toContain(` ${exactCount(setting.firms, language)} `);
    }
  });

  test('names within a table differ from each other', () => {
    for (const { terms } of Object.values(tables)) {
      for (const language of LANGUAGES) {
        const names = Object.values(terms).map((term) => term[language].name);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('French has a non-breaking space before every colon and percent sign, and none before ; ! ?', () => {
    for (const [id, term] of texts) {
      const french = `${term.fr.name} ${term.fr.what}`;
      expect(french, id).not.toMatch(/[^\u00a0][:%»]|« |[\s\u00a0][;!?]/);
    }
  });

  test('English guidance holds no French typography', () => {
    for (const [id, term] of texts) expect(term.en.what, id).not.toMatch(/[«»]|\u00a0%|\d %/);
  });
});

describe('outcomes', () => {
  const effects = OUTCOMES.filter(({ id }) => /^(gross|deadweight|additional)(Gdp|Job)/.test(id) && id !== 'additionalGdpPresent');

  test('an effect says gross, deadweight or additional, and total or direct', () => {
    expect(effects).toHaveLength(18);
    for (const { id } of effects) {
      const { name, noun } = outcomeTerm(id, 'en');
      const accounting = /^[a-z]+/.exec(id)?.[0] ?? '';
      const scope = id.endsWith('Direct') ? 'direct' : 'total';
      for (const text of [name.toLowerCase(), noun]) {
        expect(text).toContain(accounting);
        expect(text).toContain(scope);
      }
    }
  });

  test('an effect says whether it is cumulative or standing', () => {
    for (const { id, kind } of effects) {
      expect(outcomeTerm(id, 'en').name).toMatch(kind === 'cumulative' ? /cumulative/ : /standing/);
      expect(outcomeTerm(id, 'fr').name).toMatch(kind === 'cumulative' ? /cumulée?s?/ : /en place/);
    }
  });

  test('French adjectives agree with what they describe', () => {
    expect(outcomeTerm('grossJobYears', 'fr').noun).toBe('années-emplois cumulées, brutes et totales');
    expect(outcomeTerm('grossGdp', 'fr').noun).toBe('de PIB cumulé, brut et total');
    expect(outcomeTerm('additionalJobsDirect', 'fr').noun).toBe('emplois en place, additionnels et directs');
    expect(outcomeTerm('grossJobYears', 'fr').name).toBe('Années-emplois brutes (cumulées, totales)');
  });
});

describe('options of levers', () => {
  test('every option of every choosing lever has words, in both languages', () => {
    const choices = LEVERS.flatMap((lever) => (lever.kind === 'choice' ? lever.options.map((option) => [lever.id, option] as const) : []));
    expect(choices.length).toBeGreaterThan(PORTFOLIO_RULES.length + SELECTION_RULES.length);
    for (const [id, option] of choices) {
      for (const language of LANGUAGES) expect(leverOptionTerm(id, option, language).what, `${id} ${option}`).not.toBe('');
    }
  });

  test('a lever is given the words of its own rule', () => {
    expect(leverOptionTerm('portfolio', 'bandit', 'fr')).toEqual(PORTFOLIO_RULE_TERMS.bandit.fr);
    expect(leverOptionTerm('gates', 'on', 'en').name).toBe('On');
  });

  test('an option that no lever has is called by itself, also where its name is inherited', () => {
    expect(leverOptionTerm('selection', 'dice', 'en')).toEqual({ name: 'dice', what: '' });
    expect(leverOptionTerm('selection', 'constructor', 'en').name).toBe('constructor');
    expect(leverOptionTerm('budget', 'on', 'en').what).toBe('');
  });
});

describe('units and names of paths', () => {
  test('every unit of a lever, an assumption or an outcome has words', () => {
    const units = [
      ...PARAMETERS.map(({ unit }) => unit),
      ...OUTCOMES.map(({ unit }) => unit),
      ...LEVERS.flatMap((lever) => ('unit' in lever ? [lever.unit] : [])),
    ];
    units.push(...CLUSTER_FIELDS.map(({ unit }) => unit));
    for (const unit of units) expect(Object.keys(UNIT_WORDS)).toContain(unit);
    expect(unitWords('ratio per 1 % of budget', 'fr')).toBe('rapport pour 1\u00a0% du budget');
    expect(unitWords('parsecs', 'en')).toBe('parsecs');
  });

  test('every scope has a name in both languages', () => {
    for (const scope of SCOPES) for (const language of LANGUAGES) expect(scopeName(scope, language)).not.toBe(scope);
  });

  test('a cluster of the user’s own is named by its number, and only such a cluster', () => {
    expect(scopeName('own-3', 'en')).toBe('Own cluster 3');
    expect(scopeName('own-20', 'fr')).toBe('Grappe 20');
    for (const language of LANGUAGES) {
      expect(new Set(OWN_CLUSTER_IDS.map((id) => scopeName(id, language))).size).toBe(OWN_CLUSTER_IDS.length);
      for (const id of ['own-0', 'own-03', 'own-', 'own-3x', 'my own-3']) expect(scopeName(id, language)).toBe(id);
    }
  });

  test('a field of a cluster goes by the name of its label, also where an assumption has the same id', () => {
    for (const language of LANGUAGES) {
      for (const { id } of CLUSTER_FIELDS) {
        const { name } = clusterFieldTerm(id, language);
        expect(pathName(`clusters.0.${id}`, language, ['Sea'])).toBe(`${name} (Sea)`);
      }
    }
    expect(pathName('assumptions.durationQuarters', 'en')).toBe('Project duration');
    expect(pathName('clusters.1.durationQuarters', 'fr')).toBe('Durée d’un projet (grappe 2)');
  });

  test('what belongs to one cluster says which: by its name, else counted from one', () => {
    const names = ['Digital', 'AI', 'Ocean'];
    expect(pathName('clusters.2.firms', 'en', names)).toBe('Number of firms (Ocean)');
    expect(pathName('policy.matchRatio.1', 'en', names)).toBe('Industry match (AI)');
    expect(pathName('policy.matchRatio', 'en', names)).toBe('Industry match');
    expect(pathName('policy.schedule.1', 'en', names)).toBe('Money by year');
    expect(pathName('clusters.2.firms', 'en')).toBe('Number of firms (cluster 3)');
    expect(pathName('clusters.3.firms', 'en', names)).toBe('Number of firms (cluster 4)');
    expect(pathName('clusters.0.id', 'en', names)).toBe('Clusters (Digital)');
    expect(pathName('scenarios.1.clusters.0.region', 'fr')).toBe('Région d’attache (grappe 1)');
    expect(pathName('clusters', 'en')).toBe('Clusters');
    expect(pathName('clusters.4', 'fr')).toBe('Grappes');
  });

  test('a path is named after its last known part, and inherited keys are not names', () => {
    expect(pathName('policy.matchRatio', 'en')).toBe('Industry match');
    expect(pathName('scenarios.1.policy.matchRatio.2', 'fr')).toBe('Contrepartie de l’industrie (grappe 3)');
    expect(pathName('assumptions.spilloverReturn', 'en')).toBe('Return of spillovers');
    expect(pathName('constructor', 'en')).toBeNull();
  });
});
