/** Texts of the page about the model, in both languages. */
import type { Bilingual } from './language.ts';

/** A part of the page: a title, paragraphs, and points where there is a list. */
export interface AboutPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** The texts of the page about the model. Values arrive already formatted. */
export interface AboutMessages {
  readonly title: string;
  readonly lead: string;
  readonly parts: Readonly<Record<'is' | 'isNot' | 'odds' | 'without' | 'luck' | 'unknown' | 'leftOut', AboutPart>>;
  readonly trustTitle: string;
  trustCounts(met: string, predicted: string, fitted: string): string;
  readonly trust: readonly string[];
  readonly toEvidence: string;
  readonly readingTitle: string;
  readonly readingLead: string;
  readonly versionTitle: string;
  version(model: string): string;
  readonly licence: string;
}

/* prettier-ignore */
const ENGLISH: AboutMessages = {
  title: 'About the model',
  lead: 'Fifty-Fifty is a laboratory for the design of innovation-cluster programmes. Its name is the programme’s: 50,000 jobs, $50 billion, and industry money matching public money one to one.',
  parts: {
    is: {
      title: 'What it is',
      paragraphs: [
        'An agent-based model: about 11,200 simulated firms and 120 research organisations in five clusters and six regions, quarter by quarter from April 2018. Firms join clusters, look for partners, weigh whether to invest with public money or without, learn from those they work with, grow, close and are founded. Clusters choose among what they are offered under the rules that a policy sets.',
        'It is meant for understanding and for comparing: which design does more, for whom, at what cost, and what that depends on.',
      ],
      points: [],
    },
    isNot: {
      title: 'What it is not',
      paragraphs: [],
      points: [
        'Not an official product of any government, and not endorsed by one.',
        'Not a forecast. The level of its results was fitted to a published forecast for 2029; what it can say is how results move when a design or an assumption does.',
        'Not an evaluation of any firm, cluster or project that exists. The firms are simulated; only totals were given to the model.',
      ],
    },
    odds: {
      title: 'How to read a probability',
      paragraphs: [
        '“30 of 100 futures” means: of a hundred simulated futures, thirty reached the target. It is a statement about the model under the assumptions that stand, not about the world. Beside it stands how far off the others were, which often says more.',
        'Few futures say little. The page shows single lines under twenty, odds from twenty on, and a verdict only when the runs bear it; “cannot tell” is an answer.',
      ],
      points: [],
    },
    without: {
      title: 'With the programme and without',
      paragraphs: [
        'Every future is lived twice: with the programme, and without any. The same firms have the same ideas in both. What happens in both worlds is not the programme’s doing; what differs is. That is why the page tells gross results, which count everything that funded projects bring, from additional ones.',
        'Private money beside public money is therefore no proof of an effect: many of the projects would have gone ahead anyway.',
      ],
      points: [],
    },
    luck: {
      title: 'The same luck for every option',
      paragraphs: [
        'Options are compared in the same futures: if a project fails by bad luck in one, it fails in the other, unless the policy changed it. Differences between options are then seen with far fewer futures, and a lever without effect changes nothing at all.',
        'A scenario, a seed and a version of the model give the same numbers on any machine.',
      ],
      points: [],
    },
    unknown: {
      title: 'Two kinds of not knowing',
      paragraphs: [],
      points: [
        'Luck: which projects succeed, which firms grow, who meets whom. More futures show its spread; nothing makes it smaller.',
        'Assumptions: what nobody has measured well, such as how many consortia would exist without a programme. By choice, each future also draws these from their ranges; the bands are then wider, and more honest. Their middle moves too, since some defaults lie off the middle of what is believed: nine consortia of ten are taken to exist anyway, and five to ten of ten is what the evidence allows.',
        'A third kind no band shows: what the model leaves out.',
      ],
    },
    leftOut: {
      title: 'What it leaves out',
      paragraphs: [],
      points: [
        'Prices, wages, interest and trade: what one firm’s success costs others is an assumed share, not a market.',
        'Foreign firms and investors, and knowledge from abroad but for one lever.',
        'Jobs and output of firms outside funded projects: only what spills over to them is counted, not how they grow from it. Help for start-ups therefore shows its cost here, and its gain only in the number of firms.',
        'One simulated firm is one firm: the model has no weights that would let it stand for many.',
        'Provinces, but for Quebec’s share in one cluster; other programmes, tax credits, and politics.',
        'Who gains among people; regions are counted, households are not.',
        'Learning by governments and clusters beyond the rules that can be chosen.',
      ],
    },
  },
  trustTitle: 'How far it can be trusted',
  trustCounts: (met, predicted, fitted) =>
    `Of ${predicted} facts that the model was not given, ${met} lie within their tolerance; ${fitted} more were given to it and count for nothing here.`,
  trust: [
    'What is missed is shown with the reason, and nothing was bent to hide it.',
    'Limiting cases with known answers, accounting identities and the effect of every lever are tested with each change of the model.',
    'An evaluation like those of real programmes is run on the simulated firms, and held against the truth that only a simulation knows.',
  ],
  toEvidence: 'Facts, sources and assumptions',
  readingTitle: 'Reading list',
  readingLead: 'With how far each was read for this model.',
  versionTitle: 'Version and licence',
  version: (model) => `Model ${model}. Dollars as published, not deflated; fiscal years end on 31 March.`,
  licence: 'Open source under the MIT licence. Everything runs in this browser: nothing is sent anywhere.',
};

/* prettier-ignore */
const FRENCH: AboutMessages = {
  title: 'Le modèle en bref',
  lead: 'Fifty-Fifty est un laboratoire pour concevoir des programmes de grappes d’innovation. Son nom est celui du programme : 50 000 emplois, 50 milliards de dollars, et un dollar de l’industrie pour un dollar public.',
  parts: {
    is: {
      title: 'Ce que c’est',
      paragraphs: [
        'Un modèle à base d’agents : environ 11 200 entreprises et 120 organismes de recherche simulés, dans cinq grappes et six régions, trimestre par trimestre depuis avril 2018. Les entreprises adhèrent aux grappes, cherchent des partenaires, se demandent si elles investiront avec l’argent public ou sans lui, apprennent de ceux avec qui elles travaillent, croissent, ferment et naissent. Les grappes choisissent parmi ce qu’on leur propose, selon les règles de la politique.',
        'Il sert à comprendre et à comparer : quel dispositif fait plus, pour qui, à quel coût, et de quoi cela dépend.',
      ],
      points: [],
    },
    isNot: {
      title: 'Ce que ce n’est pas',
      paragraphs: [],
      points: [
        'Ni un produit officiel d’un gouvernement, ni approuvé par l’un d’eux.',
        'Pas une prévision. Le niveau de ses résultats est ajusté à une prévision publiée pour 2029; ce qu’il peut dire, c’est comment les résultats bougent avec un dispositif ou une hypothèse.',
        'Pas l’évaluation d’une entreprise, d’une grappe ou d’un projet qui existe. Les entreprises sont simulées; le modèle n’a reçu que des totaux.',
      ],
    },
    odds: {
      title: 'Comment lire une probabilité',
      paragraphs: [
        '« 30 futurs sur 100 » veut dire : de cent futurs simulés, trente ont atteint la cible. Cela parle du modèle sous les hypothèses choisies, non du monde. À côté figure de combien les autres l’ont manquée, ce qui en dit souvent plus.',
        'Peu de futurs disent peu. La page montre des lignes isolées sous vingt, des chances dès vingt, et un verdict seulement quand les simulations le portent; « on ne sait pas » est une réponse.',
      ],
      points: [],
    },
    without: {
      title: 'Avec le programme et sans lui',
      paragraphs: [
        'Chaque futur est vécu deux fois : avec le programme, et sans aucun. Les mêmes entreprises ont les mêmes idées dans les deux. Ce qui arrive dans les deux mondes n’est pas l’œuvre du programme; ce qui diffère l’est. C’est pourquoi la page distingue les résultats bruts, qui comptent tout ce qu’apportent les projets financés, des résultats additionnels.',
        'De l’argent privé à côté de l’argent public n’est donc pas la preuve d’un effet : bien des projets se seraient faits de toute façon.',
      ],
      points: [],
    },
    luck: {
      title: 'Le même hasard pour chaque option',
      paragraphs: [
        'Les options sont comparées dans les mêmes futurs : si un projet échoue par malchance dans l’une, il échoue dans l’autre, à moins que la politique ne l’ait changé. Les différences se voient alors avec bien moins de futurs, et un levier sans effet ne change rien du tout.',
        'Un scénario, un germe et une version du modèle donnent les mêmes chiffres sur toute machine.',
      ],
      points: [],
    },
    unknown: {
      title: 'Deux façons de ne pas savoir',
      paragraphs: [],
      points: [
        'Le hasard : quels projets réussissent, quelles entreprises croissent, qui rencontre qui. Plus de futurs en montrent l’étendue; rien ne la réduit.',
        'Les hypothèses : ce que personne n’a bien mesuré, comme la part des consortiums qui existeraient sans programme. Si on le choisit, chaque futur les tire aussi dans leur plage; les bandes sont alors plus larges, et plus honnêtes. Leur milieu bouge aussi, car certaines valeurs par défaut ne sont pas au milieu de ce que l’on croit : on suppose que neuf consortiums sur dix existeraient de toute façon, et les études permettent de cinq à dix sur dix.',
        'Une troisième, qu’aucune bande ne montre : ce que le modèle laisse de côté.',
      ],
    },
    leftOut: {
      title: 'Ce qu’il laisse de côté',
      paragraphs: [],
      points: [
        'Les prix, les salaires, l’intérêt et le commerce : ce que la réussite des uns coûte aux autres est une part supposée, non un marché.',
        'Les entreprises et les investisseurs étrangers, et le savoir venu d’ailleurs, sauf par un levier.',
        'Les emplois et la production des entreprises hors des projets financés : seules leurs retombées sont comptées, non la croissance qu’elles en tirent. L’aide aux jeunes pousses montre donc ici son coût, et son gain seulement dans le nombre d’entreprises.',
        'Une entreprise simulée est une entreprise : le modèle n’a pas de poids qui lui feraient en représenter plusieurs.',
        'Les provinces, sauf la part du Québec dans une grappe; les autres programmes, les crédits d’impôt et la politique.',
        'Qui y gagne parmi les gens : les régions sont comptées, les ménages ne le sont pas.',
        'Ce qu’apprendraient les gouvernements et les grappes, au-delà des règles qu’on peut choisir.',
      ],
    },
  },
  trustTitle: 'Jusqu’où s’y fier',
  trustCounts: (met, predicted, fitted) =>
    `De ${predicted} faits que le modèle n’a pas reçus, ${met} sont dans leur tolérance; ${fitted} autres lui ont été donnés et ne comptent pas ici.`,
  trust: [
    'Ce qui est manqué est montré avec sa raison, et rien n’a été plié pour le cacher.',
    'Des cas limites à réponse connue, des identités comptables et l’effet de chaque levier sont testés à chaque changement du modèle.',
    'Une évaluation comme celles de vrais programmes est menée sur les entreprises simulées, et confrontée à la vérité que seule une simulation connaît.',
  ],
  toEvidence: 'Faits, sources et hypothèses',
  readingTitle: 'Lectures',
  readingLead: 'Avec la mesure dans laquelle chacune a été lue pour ce modèle.',
  versionTitle: 'Version et licence',
  version: (model) => `Modèle ${model}. Dollars tels que publiés, sans correction de l’inflation; les exercices se terminent le 31 mars.`,
  licence: 'Code ouvert sous licence MIT. Tout se passe dans ce navigateur : rien n’est envoyé nulle part.',
};

/** The texts by language, with ordinary spaces: typography is set in `messages.ts`. */
export const ABOUT_MESSAGES: Bilingual<AboutMessages> = { en: ENGLISH, fr: FRENCH };
