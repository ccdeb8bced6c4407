/** What was wrong with a link, a file, a typed number or an argument: one clear sentence for each problem. */
import type { Problem } from '../experiment/scenario.ts';
import { quarterLabel } from './dates.ts';
import { LEVERS } from '../model/policy.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { isTypedInPercent, plainNumber, plainShare } from './format.ts';
import { typographic, type Bilingual, type Language } from './language.ts';
import { pathName, scopeName } from './terms.ts';

/** The parts of a problem, ready to be put into a sentence: `field` is the name of what the path points at. */
interface Parts {
  readonly field: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** Found and expected as dates, where they are quarters. */
  readonly start: Bilingual<string>;
  readonly stop: Bilingual<string>;
}

type Sentence = (parts: Parts) => Bilingual<string>;

const REASSURANCE: Bilingual<string> = {
  en: 'Nothing of your own work was changed.',
  fr: 'Rien n’a changé dans votre propre travail.',
};

const LINK_CODES: Readonly<Record<string, Bilingual<string>>> = {
  'link-too-long': {
    en: 'This link is too long to be one of ours, so it was not opened.',
    fr: 'Ce lien est trop long pour être l’un des nôtres; il n’a pas été ouvert.',
  },
  'link-cut': {
    en: 'This link was cut: its end is missing. Ask for it again, as a file if the application that carried it shortens links.',
    fr: 'Ce lien a été coupé : il en manque la fin. Redemandez-le, sous forme de fichier si l’application qui l’a transmis raccourcit les liens.',
  },
  'link-altered': {
    en: 'This link was altered on its way: its contents do not match its checksum. Ask for it again.',
    fr: 'Ce lien a été modifié en chemin : son contenu ne correspond pas à sa somme de contrôle. Redemandez-le.',
  },
  'link-not-base64url': {
    en: 'This link holds characters that our links never hold, so it was not opened.',
    fr: 'Ce lien contient des caractères que nos liens n’ont jamais; il n’a pas été ouvert.',
  },
  'link-too-large': {
    en: 'This link unpacks to more than any of our scenarios needs, so it was not opened.',
    fr: 'Ce lien contient, une fois décompressé, plus que n’importe lequel de nos scénarios; il n’a pas été ouvert.',
  },
  'link-too-deep': {
    en: 'The contents of this link are nested too deeply to be one of our scenarios, so it was not opened.',
    fr: 'Le contenu de ce lien est trop imbriqué pour être l’un de nos scénarios; il n’a pas été ouvert.',
  },
  'link-not-json': {
    en: 'The contents of this link cannot be read as a scenario.',
    fr: 'Le contenu de ce lien n’est pas lisible comme un scénario.',
  },
  'link-not-loaded': {
    en: 'What reads links could not be loaded. Reload the page to open the link.',
    fr: 'Ce qui lit les liens n’a pas pu être chargé. Rechargez la page pour ouvrir le lien.',
  },
  'link-version': {
    en: 'This link comes from another version of Fifty-Fifty that this page cannot read. Reload the page, which may bring a newer version, and open the link again.',
    fr: 'Ce lien vient d’une autre version de Fifty-Fifty que cette page ne sait pas lire. Rechargez la page, peut-être pour une version plus récente, puis rouvrez le lien.',
  },
};

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'above-maximum': ({ field, found, expected }) => ({
    en: `${field} is ${found}, above its maximum of ${expected}.`,
    fr: `« ${field} » vaut ${found}, au-dessus de son maximum de ${expected}.`,
  }),
  'below-minimum': ({ field, found, expected }) => ({
    en: `${field} is ${found}, below its minimum of ${expected}.`,
    fr: `« ${field} » vaut ${found}, au-dessous de son minimum de ${expected}.`,
  }),
  'not-a-number': ({ field, found, expected }) => ({
    en: `${field} must be a number${expected && ` ${expected}`}, but “${found}” was found.`,
    fr: `« ${field} » doit être un nombre${expected && ` ${expected}`}, mais on a trouvé « ${found} ».`,
  }),
  'not-finite': ({ field, found, expected }) => ({
    en: `${field} must be a finite number${expected && ` ${expected}`}, but “${found}” was found.`,
    fr: `« ${field} » doit être un nombre fini${expected && ` ${expected}`}, mais on a trouvé « ${found} ».`,
  }),
  'not-an-integer': ({ field, found, expected }) => ({
    en: `${field} must be a whole number${expected && ` ${expected}`}, but ${found} was found.`,
    fr: `« ${field} » doit être un nombre entier${expected && ` ${expected}`}, mais on a trouvé ${found}.`,
  }),
  'unknown-key': ({ path, found, expected }) => ({
    en: `“${path || found}” is not part of a scenario${expected && `; did you mean ${expected}?`}${expected ? '' : '.'}`,
    fr: `« ${path || found} » ne fait pas partie d’un scénario${expected && `; vouliez-vous dire ${expected}?`}${expected ? '' : '.'}`,
  }),
  'missing-key': ({ field }) => ({ en: `${field} is missing.`, fr: `« ${field} » manque.` }),
  'not-an-option': ({ field, found, expected }) => ({
    en: `${field} is “${found}”, which is not one of its options: ${expected}.`,
    fr: `« ${field} » vaut « ${found} », qui n’est pas parmi ses options : ${expected}.`,
  }),
  'wrong-length': ({ field, found, expected }) => ({
    en: `${field} has ${found} entries where ${expected} are needed.`,
    fr: `« ${field} » compte ${found} éléments là où il en faut ${expected}.`,
  }),
  'too-long': ({ field, found, expected }) => ({
    en: `${field} has ${found} characters, more than the ${expected} that it may have.`,
    fr: `« ${field} » compte ${found} caractères, plus que les ${expected} permis.`,
  }),
  empty: ({ field }) => ({ en: `${field} is empty.`, fr: `« ${field} » est vide.` }),
  'bad-characters': ({ field, found }) => ({
    en: `${field} holds characters that cannot be used: “${found}”.`,
    fr: `« ${field} » contient des caractères inutilisables : « ${found} ».`,
  }),
  'not-an-object': ({ field, found }) => ({
    en: `${field} must be a set of named values, but “${found}” was found.`,
    fr: `« ${field} » doit être un ensemble de valeurs nommées, mais on a trouvé « ${found} ».`,
  }),
  'not-text': ({ field, found }) => ({
    en: `${field} must be a text, but “${found}” was found.`,
    fr: `« ${field} » doit être un texte, mais on a trouvé « ${found} ».`,
  }),
  'start-after-stop': ({ start, stop }) => ({
    en: `The programme would start in ${start.en} but end in ${stop.en}: choose an earlier start or a later end.`,
    fr: `Le programme commencerait en ${start.fr} mais finirait en ${stop.fr} : choisissez un début plus tôt ou une fin plus tard.`,
  }),
  'unknown-path': ({ path, found, expected }) => ({
    en: `Nothing is called “${path || found}”${expected && `; near it: ${expected}`}.`,
    fr: `Rien ne s’appelle « ${path || found} »${expected && `; proches : ${expected}`}.`,
  }),
  'unknown-preset': ({ found, expected }) => ({
    en: `There is no preset “${found}”${expected && `; there are ${expected}`}.`,
    fr: `Il n’y a pas de modèle de départ « ${found} »${expected && `; il y a ${expected}`}.`,
  }),
};

const CLUSTER_SENTENCES: Readonly<Record<string, Sentence>> = {
  'duplicate-cluster': ({ found }) => ({
    en: `${scopeName(found, 'en') || 'A cluster'} is there more than once; each cluster may be there once.`,
    fr: `« ${scopeName(found, 'fr') || 'Une grappe'} » figure plus d’une fois; chaque grappe ne peut figurer qu’une fois.`,
  }),
  'too-many-targets': ({ found, expected }) => ({
    en: `There are too many further targets${found && `: ${found}`}${expected && `, where at most ${expected} are possible`}.`,
    fr: `Il y a trop de cibles supplémentaires${found && ` : ${found}`}${expected && `, alors qu’il peut y en avoir ${expected} au plus`}.`,
  }),
  'too-many-clusters': ({ found, expected }) => ({
    en: `There are too many clusters${found && `: ${found}`}${expected && `, where at most ${expected} are possible`}.`,
    fr: `Il y a trop de grappes${found && ` : ${found}`}${expected && `, alors qu’il peut y en avoir ${expected} au plus`}.`,
  }),
  'no-cluster': () => ({ en: 'A scenario needs at least one cluster.', fr: 'Un scénario doit compter au moins une grappe.' }),
  'unknown-cluster': ({ found, expected }) => ({
    en: `There is no cluster “${found}” here${expected && `; near it: ${expected}`}.`,
    fr: `Il n’y a pas de grappe « ${found} » ici${expected && `; proches : ${expected}`}.`,
  }),
  'no-money': () => ({
    en: 'No cluster has any money: give one of them an envelope above 0.',
    fr: 'Aucune grappe n’a d’argent : donnez à l’une d’elles une enveloppe au-dessus de 0.',
  }),
  'no-weight': ({ field }) => ({
    en: `${field}: at least one year must weigh more than 0.`,
    fr: `« ${field} » : au moins une année doit peser plus que 0.`,
  }),
};

const ALL_SENTENCES: Readonly<Record<string, Sentence>> = { ...SENTENCES, ...CLUSTER_SENTENCES };

const FALLBACK: Sentence = ({ field, found, expected }) => ({
  en: `${field} cannot be used${found && `: “${found}” was found`}${expected && `, expected: ${expected}`}.`,
  fr: `« ${field} » est inutilisable${found && ` : on a trouvé « ${found} »`}${expected && `, attendu : ${expected}`}.`,
});

function dateWords(quarter: string): Bilingual<string> {
  const t = Number(quarter) || 0;
  return { en: quarterLabel(t, 'en', 'long'), fr: quarterLabel(t, 'fr', 'long') };
}

// Bounds of a share are said as the field shows them: 30%, not 0.3.
function isPercentPath(path: string): boolean {
  const id = path.split('.').at(-1);
  const lever = LEVERS.find((candidate) => candidate.id === id);
  const unit = lever && 'unit' in lever ? lever.unit : PARAMETERS.find((parameter) => parameter.id === id)?.unit;
  return unit !== undefined && isTypedInPercent(unit);
}

// Numbers inside problems are written as code; people read them in their own language.
function readable(text: string, percent: boolean, language: Language): string {
  const limits = /^(-?[\d.]+)…(-?[\d.]+)$/.exec(text);
  if (limits) {
    const [low = '', high = ''] = limits.slice(1).map((limit) => readable(limit, percent, language));
    return language === 'en' ? `from ${low} to ${high}` : `de ${low} à ${high}`;
  }
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text) && text.length <= 15;
  if (!isNumber) return text;
  return percent ? plainShare(Number(text), language) : plainNumber(Number(text), language);
}

/** Whether a problem is about a link as a whole, rather than about a value inside it. */
export function isLinkProblem(problem: Problem): boolean {
  return problem.code.startsWith('link-');
}

/**
 * One clear sentence for a problem, e.g. "Industry match is 14, above its maximum of 10."; for links it also reassures. With the names of
 * the scenario's clusters in their order, what is wrong with one of them says with which.
 */
export function problemSentence(problem: Problem, language: Language, clusters: readonly string[] = []): string {
  const link = Object.hasOwn(LINK_CODES, problem.code) ? LINK_CODES[problem.code] : undefined;
  if (link) return typographic(`${link[language]} ${REASSURANCE[language]}`, language);
  const sentence = (Object.hasOwn(ALL_SENTENCES, problem.code) && ALL_SENTENCES[problem.code]) || FALLBACK;
  const nothing: Bilingual<string> = { en: 'The input', fr: 'Les données' };
  const percent = isPercentPath(problem.path);
  const parts = {
    field: pathName(problem.path, language, clusters) ?? (problem.path || nothing[language]),
    path: problem.path,
    found: readable(problem.found, percent, language),
    expected: readable(problem.expected, percent, language),
    start: dateWords(problem.found),
    stop: dateWords(problem.expected),
  };
  const text = typographic(sentence(parts)[language], language);
  return isLinkProblem(problem) ? `${text} ${REASSURANCE[language]}` : text;
}

/** The sentence that reassures after a link or file could not be opened. */
export function reassurance(language: Language): string {
  return REASSURANCE[language];
}
