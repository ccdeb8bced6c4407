/** Effects on GDP and jobs in words, put together from their parts so that each says all of them. */
import type { Bilingual } from './language.ts';
import type { OutcomeTerm } from './term.ts';

/** Gross, deadweight or additional. */
export type Accounting = 'gross' | 'deadweight' | 'additional';
/** What an effect is measured in. */
export type Measure = 'gdp' | 'jobYears' | 'jobs';

const measureNames: Readonly<Record<Measure, Bilingual<string>>> = {
  gdp: { en: 'GDP', fr: 'PIB' },
  jobYears: { en: 'job-years', fr: 'années-emplois' },
  jobs: { en: 'standing jobs', fr: 'emplois en place' },
};

const measureNouns: Readonly<Record<Measure, Bilingual<string>>> = {
  gdp: { en: 'of cumulative GDP', fr: 'de PIB cumulé' },
  jobYears: { en: 'cumulative job-years', fr: 'années-emplois cumulées' },
  jobs: { en: 'standing jobs', fr: 'emplois en place' },
};

const measureTexts: Readonly<Record<Measure, Bilingual<string>>> = {
  gdp: {
    en: 'Value added since April 2018, added up, in dollars as published',
    fr: 'Valeur ajoutée cumulée depuis avril 2018, en dollars tels que publiés',
  },
  jobYears: {
    en: 'Years of one job since April 2018, added up: one job kept for five years counts five',
    fr: 'Années d’un emploi cumulées depuis avril 2018 : un emploi qui dure cinq ans compte pour cinq',
  },
  jobs: {
    en: 'Jobs that exist at the date, in the commercial phase of projects; jobs of the spending phase are left out',
    fr: 'Emplois qui existent à la date, dans la phase commerciale des projets; ceux de la phase de dépense n’y sont pas',
  },
};

const accountingTexts: Readonly<Record<Accounting, Bilingual<string>>> = {
  gross: {
    en: 'Gross: all of what funded projects bring, including what would have come anyway.',
    fr: 'Brut : tout ce qu’apportent les projets financés, y compris ce qui serait venu de toute façon.',
  },
  deadweight: {
    en: 'Deadweight: what the same projects bring in the world without the programme.',
    fr: 'Effet d’aubaine : ce que les mêmes projets apportent dans le monde sans programme.',
  },
  additional: {
    en: 'Additional: gross less deadweight, leakage, displacement and substitution, plus spillovers to other firms.',
    fr: 'Additionnel : le brut moins l’effet d’aubaine, les fuites, le déplacement et la substitution, plus les retombées sur les autres entreprises.',
  },
};

const scopeTexts: Readonly<Record<'total' | 'direct', Bilingual<string>>> = {
  total: { en: 'Total: direct, indirect and induced.', fr: 'Total : direct, indirect et induit.' },
  direct: {
    en: 'Direct only, without suppliers and household spending.',
    fr: 'Direct seulement, sans les fournisseurs ni les dépenses des ménages.',
  },
};

// French agrees with the measure: PIB brut, années-emplois brutes, emplois bruts.
const frenchAccounting: Readonly<Record<Accounting, Readonly<Record<Measure, string>>>> = {
  gross: { gdp: 'brut', jobYears: 'brutes', jobs: 'bruts' },
  deadweight: { gdp: 'd’aubaine', jobYears: 'd’aubaine', jobs: 'd’aubaine' },
  additional: { gdp: 'additionnel', jobYears: 'additionnelles', jobs: 'additionnels' },
};
const frenchTotal: Readonly<Record<Measure, string>> = { gdp: 'total', jobYears: 'totales', jobs: 'totaux' };
const frenchDirect: Readonly<Record<Measure, string>> = { gdp: 'direct', jobYears: 'directes', jobs: 'directs' };
const frenchCumulative: Readonly<Record<Measure, string>> = { gdp: 'cumulé, ', jobYears: 'cumulées, ', jobs: '' };

// After 0 and 1 the noun and its adjectives are singular.
const frenchSingular: Readonly<Record<'jobYears' | 'jobs', Readonly<Record<Accounting | 'total' | 'direct' | 'noun', string>>>> = {
  jobYears: {
    noun: 'année-emploi cumulée',
    gross: 'brute',
    deadweight: 'd’aubaine',
    additional: 'additionnelle',
    total: 'totale',
    direct: 'directe',
  },
  jobs: { noun: 'emploi en place', gross: 'brut', deadweight: 'd’aubaine', additional: 'additionnel', total: 'total', direct: 'direct' },
};

function singularOf(accounting: Accounting, measure: Measure, scope: 'total' | 'direct'): { singular?: string } {
  if (measure === 'gdp') return {};
  const words = frenchSingular[measure];
  const [before, link] = accounting === 'deadweight' ? [' ', ', '] : [', ', ' et '];
  return { singular: `${words.noun}${before}${words[accounting]}${link}${words[scope]}` };
}

function english(accounting: Accounting, measure: Measure, scope: 'total' | 'direct'): OutcomeTerm {
  const cumulative = measure === 'jobs' ? '' : 'cumulative, ';
  return {
    name: `${accounting[0]?.toUpperCase()}${accounting.slice(1)} ${measureNames[measure].en} (${cumulative}${scope})`,
    what: `${accountingTexts[accounting].en} ${measureTexts[measure].en}. ${scopeTexts[scope].en}`,
    noun: `${measureNouns[measure].en}, ${accounting} and ${scope}`,
  };
}

function french(accounting: Accounting, measure: Measure, scope: 'total' | 'direct'): OutcomeTerm {
  const adjective = frenchAccounting[accounting][measure];
  const extent = (scope === 'total' ? frenchTotal : frenchDirect)[measure];
  const name = measureNames[measure].fr;
  const link = accounting === 'deadweight' ? ', ' : ' et ';
  return {
    name: `${name === 'PIB' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`} ${adjective} (${frenchCumulative[measure]}${extent})`,
    what: `${accountingTexts[accounting].fr} ${measureTexts[measure].fr}. ${scopeTexts[scope].fr}`,
    noun: `${measureNouns[measure].fr}${accounting === 'deadweight' ? ' ' : ', '}${adjective}${link}${extent}`,
    ...singularOf(accounting, measure, scope),
  };
}

/** The term of an effect on GDP or jobs: which accounting, of what, total or direct. */
export function effect(accounting: Accounting, measure: Measure, scope: 'total' | 'direct'): Bilingual<OutcomeTerm> {
  return { en: english(accounting, measure, scope), fr: french(accounting, measure, scope) };
}
