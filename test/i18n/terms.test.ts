/** Every id has words in both languages, short enough for a panel and typeset. */
import { describe, expect, test } from 'vitest';
import { PRESET_IDS } from '../../src/experiment/scenario.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { ASSUMPTION_TERMS, BASIS_TERMS, GROUP_TERMS } from '../../src/i18n/terms-assumptions.ts';
import { LEVER_TERMS, PORTFOLIO_RULE_TERMS, SELECTION_RULE_TERMS } from '../../src/i18n/terms-levers.ts';
import { OUTCOME_TERMS } from '../../src/i18n/terms-outcomes.ts';
import { CLUSTER_TERMS, PRESET_TERMS, REGION_TERMS } from '../../src/i18n/terms-places.ts';
import { UNIT_WORDS } from '../../src/i18n/terms-units.ts';
import { outcomeTerm, pathName, scopeName, unitWords } from '../../src/i18n/terms.ts';
import { OUTCOMES, SCOPES } from '../../src/model/outcomes.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS, PORTFOLIO_RULES, PUBLISHED_POLICY, SELECTION_RULES } from '../../src/model/policy.ts';
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
  groups: { terms: GROUP_TERMS, ids: [...new Set(PARAMETERS.map(({ group }) => group))] },
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

  test('names of levers and assumptions fit a narrow panel', () => {
    for (const [id, term] of [...Object.entries(LEVER_TERMS), ...Object.entries(ASSUMPTION_TERMS)]) {
      for (const language of LANGUAGES) expect(term[language].name.length, id).toBeLessThanOrEqual(38);
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

describe('units and names of paths', () => {
  test('every unit of a lever, an assumption or an outcome has words', () => {
    const units = [
      ...PARAMETERS.map(({ unit }) => unit),
      ...OUTCOMES.map(({ unit }) => unit),
      ...LEVERS.flatMap((lever) => ('unit' in lever ? [lever.unit] : [])),
    ];
    for (const unit of units) expect(Object.keys(UNIT_WORDS)).toContain(unit);
    expect(unitWords('ratio per 1 % of budget', 'fr')).toBe('rapport pour 1\u00a0% du budget');
    expect(unitWords('parsecs', 'en')).toBe('parsecs');
  });

  test('every scope has a name in both languages', () => {
    for (const scope of SCOPES) for (const language of LANGUAGES) expect(scopeName(scope, language)).not.toBe(scope);
  });

  test('a path is named after its last known part, and inherited keys are not names', () => {
    expect(pathName('policy.matchRatio', 'en')).toBe('Industry match');
    expect(pathName('scenarios.1.policy.matchRatio.2', 'fr')).toBe('Contrepartie de l’industrie');
    expect(pathName('assumptions.spilloverReturn', 'en')).toBe('Return of spillovers');
    expect(pathName('constructor', 'en')).toBeNull();
  });
});
