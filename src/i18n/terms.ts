/** Typed access to every name and explanation, with its typography set. */
import type { PresetId } from '../experiment/scenario.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { AssumptionGroup, AssumptionId, Basis } from '../model/parameters.ts';
import type { ClusterTemplate, Stage } from '../model/cluster-design.ts';
import type { LeverGroup, LeverId } from '../model/policy.ts';
import { typographic, type Bilingual, type Language } from './language.ts';
import type { BilingualTerm, OutcomeTerm, Term } from './term.ts';
import { ASSUMPTION_TERMS, BASIS_TERMS, GROUP_TERMS } from './terms-assumptions.ts';
import { CLUSTER_FIELD_TERMS, ownClusterName, STAGE_TERMS, TEMPLATE_TERMS, type ClusterFieldId } from './terms-clusters.ts';
import { OPTION_TERMS } from './terms-levers-options.ts';
import { LEVER_GROUP_TERMS, LEVER_TERMS } from './terms-levers.ts';
import { OUTCOME_TERMS } from './terms-outcomes.ts';
import { CLUSTER_TERMS, PRESET_TERMS, REGION_TERMS, WHOLE_TERM, type ClusterId, type ClusterTerm } from './terms-places.ts';
import { UNIT_WORDS } from './terms-units.ts';

/** Name and guidance of a lever. */
export function leverTerm(id: LeverId, language: Language): Term {
  return LEVER_TERMS[id][language];
}

/** Name and meaning of a group of levers. */
export function leverGroupTerm(id: LeverGroup, language: Language): Term {
  return LEVER_GROUP_TERMS[id][language];
}

/** Name and guidance of an assumption. */
export function assumptionTerm(id: AssumptionId, language: Language): Term {
  return ASSUMPTION_TERMS[id][language];
}

/** Name and meaning of a group of assumptions. */
export function groupTerm(id: AssumptionGroup, language: Language): Term {
  return GROUP_TERMS[id][language];
}

/** Name and meaning of the tag that says how far a value can be trusted. */
export function basisTerm(id: Basis, language: Language): Term {
  return BASIS_TERMS[id][language];
}

/** Name, meaning and noun of an outcome; each says gross or additional, total or direct, cumulative or standing. */
export function outcomeTerm(id: OutcomeId, language: Language): OutcomeTerm {
  return OUTCOME_TERMS[id][language];
}

/** Name, short name and field of a cluster. */
export function clusterTerm(id: ClusterId, language: Language): ClusterTerm {
  return CLUSTER_TERMS[id][language];
}

/** Name and meaning of a stage of a cluster's life. */
export function stageTerm(id: Stage, language: Language): Term {
  return STAGE_TERMS[id][language];
}

/** Name and meaning of a template for a cluster of the user's own. */
export function templateTerm(id: ClusterTemplate['id'], language: Language): Term {
  return TEMPLATE_TERMS[id][language];
}

/** Name and guidance of a field of a cluster. */
export function clusterFieldTerm(id: ClusterFieldId, language: Language): Term {
  return CLUSTER_FIELD_TERMS[id][language];
}

/** Name of any scope of a recording, `whole` first, clusters of the user's own by number; the scope itself where it has no name. */
export function scopeName(scope: string, language: Language): string {
  const places: Readonly<Record<string, Bilingual<Term>>> = { whole: WHOLE_TERM, ...CLUSTER_TERMS, ...REGION_TERMS };
  const term = Object.hasOwn(places, scope) ? places[scope] : undefined;
  return term ? term[language].name : (ownClusterName(scope, language) ?? scope);
}

/** Name and paragraph of a preset. */
export function presetTerm(id: PresetId, language: Language): Term {
  return PRESET_TERMS[id][language];
}

/** Name and meaning of an option of any lever that chooses; the option itself, unexplained, where it has no words. */
export function leverOptionTerm(id: LeverId, option: string, language: Language): Term {
  const levers: Readonly<Partial<Record<string, Readonly<Record<string, BilingualTerm>>>>> = OPTION_TERMS;
  const options = Object.hasOwn(levers, id) ? levers[id] : undefined;
  const term = options && Object.hasOwn(options, option) ? options[option] : undefined;
  return term ? term[language] : { name: option, what: '' };
}

/** A unit in words; the unit itself where it has none. */
export function unitWords(unit: string, language: Language): string {
  const words = Object.hasOwn(UNIT_WORDS, unit) ? UNIT_WORDS[unit] : undefined;
  return words ? typographic(words[language], language) : unit;
}

/** The published match of every cluster and stream, as the lever shows it. */
export function asRealised(language: Language): string {
  return language === 'en' ? 'as realised' : 'comme réalisée';
}

/**
 * The name of what a path points at: `policy.matchRatio` is "Industry match"; null where nothing has that path. What belongs to one
 * cluster says which: by its name where `clusters` has the names in the scenario's order, else by its number from 1.
 */
export function pathName(path: string, language: Language, clusters: readonly string[] = []): string | null {
  // A path may have a prefix (`scenarios.1.policy.`) and a position in a list (`.2`).
  const [, ofField, field = ''] = /(?:^|\.)clusters\.(\d{1,2})\.(\w+)/.exec(path) ?? [];
  const key = path.split('.').findLast((part) => Object.hasOwn(PATH_NAMES, part));
  // A field of a cluster may share its id with an assumption, and has words of its own.
  const term = Object.hasOwn(CLUSTER_FIELDS, field) ? CLUSTER_FIELDS[field] : key === undefined ? undefined : PATH_NAMES[key];
  if (!term) return null;
  const place = ofField ?? /(?:^|\.)matchRatio\.(\d{1,2})$/.exec(path)?.[1];
  if (place === undefined) return term[language].name;
  const numbered = `${language === 'en' ? 'cluster' : 'grappe'} ${Number(place) + 1}`;
  return `${term[language].name} (${clusters[Number(place)] ?? numbered})`;
}

const SCENARIO_FIELDS: Readonly<Record<string, Bilingual<{ name: string }>>> = {
  name: { en: { name: 'Name' }, fr: { name: 'Nom' } },
  preset: { en: { name: 'Preset' }, fr: { name: 'Modèle de départ' } },
  policy: { en: { name: 'Policy' }, fr: { name: 'Politique' } },
  clusters: { en: { name: 'Clusters' }, fr: { name: 'Grappes' } },
  assumptions: { en: { name: 'Assumptions' }, fr: { name: 'Hypothèses' } },
  horizon: { en: { name: 'Horizon' }, fr: { name: 'Horizon' } },
  seed: { en: { name: 'Seed' }, fr: { name: 'Germe' } },
  scenarios: { en: { name: 'Scenarios' }, fr: { name: 'Scénarios' } },
  active: { en: { name: 'Active scenario' }, fr: { name: 'Scénario actif' } },
  language: { en: { name: 'Language' }, fr: { name: 'Langue' } },
  jobs: { en: { name: 'Definition of jobs' }, fr: { name: 'Définition des emplois' } },
  gdp: { en: { name: 'Definition of GDP' }, fr: { name: 'Définition du PIB' } },
  replicates: { en: { name: 'Futures' }, fr: { name: 'Futurs' } },
  quarters: { en: { name: 'Quarters' }, fr: { name: 'Trimestres' } },
  workers: { en: { name: 'Workers' }, fr: { name: 'Processus de calcul' } },
};

const CLUSTER_FIELDS: Readonly<Record<string, Bilingual<{ name: string }>>> = CLUSTER_FIELD_TERMS;

const PATH_NAMES: Readonly<Record<string, Bilingual<{ name: string }>>> = {
  ...LEVER_TERMS,
  ...ASSUMPTION_TERMS,
  ...SCENARIO_FIELDS,
};
