/** Texts of the page about the model, in French. */
import type { AboutMessages } from './messages-about.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: AboutMessages = {
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
        'Peu de futurs disent peu. La page montre des lignes isolées sous huit, des bandes dès huit, des chances dès vingt, et un verdict seulement quand les simulations le portent; « on ne sait pas » est une réponse.',
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
