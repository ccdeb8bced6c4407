/** Assumptions about projects, in words. */
import { typeset } from './term.ts';

/** How projects arrive, how large and long they are, and who works with whom. */
export const PROJECT_TERMS = typeset({
  projectShare: {
    en: {
      name: 'Share reaching projects',
      what: 'Share of the money that reaches projects; each cluster’s own published share moves with it in proportion. The rest runs the clusters or lapses.',
    },
    fr: {
      name: 'Part versée aux projets',
      what: 'Part de l’argent qui atteint les projets; la part publiée de chaque grappe suit en proportion. Le reste fait fonctionner les grappes ou n’est pas dépensé.',
    },
  },
  partnersMean: {
    en: {
      name: 'Partners per project',
      what: 'Mean size of a consortium; each cluster’s own size moves with it in proportion. Larger consortia make more links.',
    },
    fr: {
      name: 'Partenaires par projet',
      what: 'Taille moyenne d’un consortium; celle de chaque grappe suit en proportion. De plus grands consortiums créent plus de liens.',
    },
  },
  projectSizeSd: {
    en: {
      name: 'Spread of project sizes',
      what: 'How unequal project budgets are, over all streams. A wider spread puts more of the outcome into a few large projects.',
    },
    fr: {
      name: 'Dispersion des budgets',
      what: 'Inégalité des budgets de projet, tous volets confondus. Plus elle est grande, plus le résultat dépend de quelques gros projets.',
    },
  },
  potentialPerFunded: {
    en: {
      name: 'Potential projects per funded one',
      what: 'Ideas for each project that the published money can fund; about one in three never hears of a call, and only those whose partners decide so apply. More ideas leave more choice to the selection rule.',
    },
    fr: {
      name: 'Projets possibles par projet financé',
      what: 'Idées pour chaque projet que l’argent publié peut financer; environ une sur trois n’entend parler d’aucun appel, et seules celles dont les partenaires le décident font une demande. Plus d’idées laissent plus de choix à la sélection.',
    },
  },
  durationQuarters: {
    en: {
      name: 'Project duration',
      what: 'Quarters from first payment to the end; each cluster’s own duration moves with it in proportion. Longer projects bring results later.',
    },
    fr: {
      name: 'Durée des projets',
      what: 'Trimestres du premier versement à la fin; la durée de chaque grappe suit en proportion. Des projets plus longs donnent des résultats plus tard.',
    },
  },
  contractingLag: {
    en: { name: 'Contracting lag', what: 'Quarters from commitment to first payment. A longer lag delays everything after it.' },
    fr: {
      name: 'Délai de contrat',
      what: 'Trimestres entre l’engagement et le premier versement. Un délai plus long retarde tout ce qui suit.',
    },
  },
  waitQuarters: {
    en: { name: 'Time in the queue', what: 'Quarters for which an unfunded application stays in the queue before it is withdrawn.' },
    fr: { name: 'Temps d’attente', what: 'Trimestres pendant lesquels une demande non financée reste en file avant d’être retirée.' },
  },
  partnerDistance: {
    en: {
      name: 'Reach of partner search',
      what: 'Distance over which the chance of choosing a partner falls by about two thirds. A longer reach makes more links between regions.',
    },
    fr: {
      name: 'Portée de la recherche',
      what: 'Distance sur laquelle la chance de choisir un partenaire baisse d’environ deux tiers. Une plus grande portée crée plus de liens entre régions.',
    },
  },
  pastPartnerWeight: {
    en: {
      name: 'Pull of past partners',
      what: 'How much more likely a past partner is to be chosen again. A stronger pull makes tighter circles and fewer new links.',
    },
    fr: {
      name: 'Attrait des anciens partenaires',
      what: 'Combien un ancien partenaire a plus de chances d’être choisi de nouveau. Un attrait plus fort resserre les cercles et crée moins de liens nouveaux.',
    },
  },
  followOn: {
    en: {
      name: 'Chance of a follow-on',
      what: 'Chance that a finished project seeds another with the same partners. A higher chance makes more projects later, and tighter circles of partners.',
    },
    fr: {
      name: 'Chance d’une suite',
      what: 'Chance qu’un projet terminé en fasse naître un autre avec les mêmes partenaires. Plus elle est grande, plus il y a de projets ensuite, et plus les cercles de partenaires se resserrent.',
    },
  },
  provincialShare: {
    en: {
      name: 'Quebec’s share in Scale AI',
      what: 'Share of the public money in Scale AI projects that Quebec pays. A higher share means less federal money for the same public support; private money per federal dollar then says too much.',
    },
    fr: {
      name: 'Part du Québec dans Scale AI',
      what: 'Part de l’argent public des projets de Scale AI que paie le Québec. Plus elle est grande, moins il faut d’argent fédéral pour le même soutien public; l’argent privé par dollar fédéral en dit alors trop.',
    },
  },
  ipPerProject: {
    en: {
      name: 'IP rights per project',
      what: 'IP rights expected of a funded project: 6.7 were reported, 1 was asked. It moves the count of IP rights and the gate that asks for them, nothing else.',
    },
    fr: {
      name: 'Droits de PI par projet',
      what: 'Droits de PI attendus d’un projet financé : 6,7 ont été déclarés, 1 était demandé. Ils ne changent que le nombre de droits de PI et le jalon qui en exige.',
    },
  },
});
