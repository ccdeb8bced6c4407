/** Values of facts in words: a number with its unit, a list, or the parts of a whole. */
import type { Fact } from '../experiment/facts.ts';
import { factDate } from './facts-dates.ts';
import { plainNumber, plainShare, signed } from './format.ts';
import { NBSP, typographic, type Bilingual, type Language } from './language.ts';

/** How a unit is written: the number in the place of `#`, formatted as `as` says. */
interface UnitForm {
  readonly en: string;
  readonly fr: string;
  readonly as?: 'share';
}

/** Every unit of the table of facts without what stands in brackets behind it. */
/* prettier-ignore */
const UNITS: Readonly<Record<string, UnitForm>> = {
  'CAD M': { en: '$# million', fr: '# millions de dollars' },
  'CAD bn': { en: '$# billion', fr: '# milliards de dollars' },
  'CAD trillion': { en: '$# trillion', fr: '# billions de dollars' },
  CAD: { en: '$#', fr: '# $' },
  '% per year': { en: '#% a year', fr: '# % par an' },
  EOIs: { en: '# expressions of interest', fr: '# manifestations d’intérêt' },
  'IP assets': { en: '# IP assets', fr: '# actifs de PI' },
  applications: { en: '# applications', fr: '# demandes' },
  deals: { en: '# deals', fr: '# tours de financement' },
  'direct jobs': { en: '# direct jobs', fr: '# emplois directs' },
  elasticity: { en: 'elasticity of #', fr: 'élasticité de #' },
  exponent: { en: 'exponent of #', fr: 'exposant de #' },
  'industry per NGen dollar': { en: '$# from industry per NGen dollar', fr: '# $ de l’industrie par dollar de NGen' },
  'industry per government dollar': { en: '$# from industry per government dollar', fr: '# $ de l’industrie par dollar public' },
  jobs: { en: '# jobs', fr: '# emplois' },
  'max public share': { en: 'at most # public', fr: 'au plus # de fonds publics', as: 'share' },
  members: { en: '# members', fr: '# membres' },
  'non-federal per federal': { en: '$# not federal per federal dollar', fr: '# $ non fédéral par dollar fédéral' },
  organisations: { en: '# organisations', fr: '# organisations' },
  participations: { en: '# participations', fr: '# participations' },
  partners: { en: '# partners', fr: '# partenaires' },
  people: { en: '# people', fr: '# personnes' },
  'per CAD M': { en: '# per million dollars', fr: '# par million de dollars' },
  'per year': { en: '# a year', fr: '# par an', as: 'share' },
  products: { en: '# products', fr: '# produits' },
  projects: { en: '# projects', fr: '# projets' },
  quarters: { en: '# quarters', fr: '# trimestres' },
  ratio: { en: '# to 1', fr: '# pour 1' },
  'reference year': { en: 'reference year #', fr: 'année de référence #' },
  share: { en: '#', fr: '#', as: 'share' },
  thousand: { en: '# thousand', fr: '# milliers' },
  times: { en: '# times', fr: '# fois' },
};

/** What stands in brackets behind a unit. */
const QUALIFIERS: Readonly<Record<string, Bilingual<string>>> = {
  'more than': { en: 'more than #', fr: 'plus de #' },
  over: { en: 'more than #', fr: 'plus de #' },
  'at least': { en: 'at least #', fr: 'au moins #' },
  '96-130': { en: '# (96 to 130)', fr: '# (96 à 130)' },
  t0: { en: '# (midpoint; spread of 1.35)', fr: '# (milieu; étalement de 1,35)' },
  deadweight: { en: '# (deadweight)', fr: '# (effet d’aubaine)' },
};

/** The parts of a whole, in the order of a fact. */
const PARTS: Readonly<Record<string, UnitForm>> = {
  sme: { en: '# SMEs', fr: '# PME' },
  large: { en: '# large firms', fr: '# grandes entreprises' },
  research: { en: '# research organisations', fr: '# organismes de recherche' },
  other: { en: '# others', fr: '# autres' },
  total: { en: '# in all', fr: '# en tout' },
  BC: { en: '# British Columbia', fr: '# Colombie-Britannique' },
  ON: { en: '# Ontario', fr: '# Ontario' },
  QC: { en: '# Quebec', fr: '# Québec' },
  projects: { en: '# projects', fr: '# projets' },
  totalM: { en: '$# million', fr: '# millions de dollars' },
  federalM: { en: 'of it $# million federal', fr: 'dont # millions fédéraux' },
  meanM: { en: '$# million a project', fr: '# millions par projet' },
  federalShare: { en: 'federal share #', fr: 'part fédérale #', as: 'share' },
  leverage: { en: 'leverage #', fr: 'effet de levier #' },
  participationsPerProject: { en: '# participations a project', fr: '# participations par projet' },
  smePerProject: { en: '# SMEs a project', fr: '# PME par projet' },
};

/** Values that are words. */
const WORDS: Readonly<Record<string, Bilingual<string>>> = {
  raise: { en: 'to be raised', fr: 'à relever' },
  'national only': { en: 'national only', fr: 'nationaux seulement' },
};

/** A number in the place that its unit keeps for it; French counts from two. */
function filled(value: number, form: UnitForm, language: Language): string {
  const digits = form.as === 'share' ? plainShare(value, language) : plainNumber(value, language);
  const text =
    language === 'fr' && Math.abs(value) < 2
      ? form.fr.replace(/(mill|bill)ions|milliards/, (plural) => plural.slice(0, -1))
      : form[language];
  return text.replace('#', () => digits);
}

function unitText(value: number, unit: string, language: Language): string {
  const [, base = unit, qualifier] = /^(.*?)(?: \(([^)]*)\).*)?$/.exec(unit) ?? [];
  const form = UNITS[base] ?? { en: `# ${base}`, fr: `# ${base}` };
  // A year is not a count: it has no separator.
  const text = base === 'reference year' ? form[language].replace('#', String(value)) : filled(value, form, language);
  const around = qualifier === undefined ? undefined : QUALIFIERS[qualifier];
  return around ? around[language].replace('#', () => text) : text;
}

function listText(values: readonly number[], unit: string, language: Language): string {
  const percent = language === 'en' ? '%' : `${NBSP}%`;
  const items = values.map((value) => `${signed(value, (size) => plainNumber(size, language))}${percent}`);
  return items.join(', ') + (unit === '% per year' ? (language === 'en' ? ' a year' : ' par an') : '');
}

function partsText(parts: Readonly<Record<string, number>>, language: Language): string {
  const written = Object.entries(parts).map(([key, value]) => filled(value, PARTS[key] ?? { en: `# ${key}`, fr: `# ${key}` }, language));
  return typographic(written.join(', '), language);
}

/** A fact's value in words of the language, with its unit: `$1.42 billion`, `plus de 10 300 membres`, `295 SMEs · 127 large firms`. */
export function factValue({ value, unit }: Pick<Fact, 'value' | 'unit'>, language: Language): string {
  if (typeof value === 'string') return WORDS[value]?.[language] ?? factDate(value, language);
  if (typeof value === 'number') return typographic(unitText(value, unit, language), language);
  if (Array.isArray(value)) return listText(value as readonly number[], unit, language);
  return partsText(value as Readonly<Record<string, number>>, language);
}
