/** Assumptions about the decisions behind projects, in words. */
import { typeset } from './term.ts';

/** What firms weigh when they decide to invest, alone or with public money. */
export const DECISION_TERMS = typeset({
  privateValueMu: {
    en: {
      name: 'Typical private value',
      what: 'Private value of a typical project per dollar of its cost, in logarithms: −0.35 means about 70 cents. A higher value lets more projects go ahead without help.',
    },
    fr: {
      name: 'Valeur privée typique',
      what: 'Valeur privée d’un projet typique par dollar de son coût, en logarithme : −0,35 correspond à environ 70 cents. Plus elle est haute, plus de projets se font sans aide.',
    },
  },
  privateValueSd: {
    en: {
      name: 'Spread of private value',
      what: 'How much private value differs between projects, in logarithms. A wider spread gives selection more to choose from, and more projects that need no help.',
    },
    fr: {
      name: 'Dispersion de la valeur privée',
      what: 'Écart de valeur privée entre projets, en logarithme. Plus elle est grande, plus la sélection a de choix, et plus de projets n’ont pas besoin d’aide.',
    },
  },
  hurdleSme: {
    en: {
      name: 'Hurdle of SMEs',
      what: 'Private value per dollar of own cost that a small or medium-sized firm asks for. A higher hurdle means fewer projects without help, so public money changes more.',
    },
    fr: {
      name: 'Exigence des PME',
      what: 'Valeur privée par dollar de coût propre qu’exige une petite ou moyenne entreprise. Plus elle est haute, moins de projets se font sans aide, et plus l’argent public change les choses.',
    },
  },
  hurdleLarge: {
    en: {
      name: 'Hurdle of large firms',
      what: 'Private value per dollar of own cost that a large firm asks for; lower than for SMEs, since large firms find money more easily.',
    },
    fr: {
      name: 'Exigence des grandes',
      what: 'Valeur privée par dollar de coût propre qu’exige une grande entreprise; plus basse que pour les PME, car les grandes trouvent l’argent plus facilement.',
    },
  },
  transactionCost: {
    en: {
      name: 'Cost of applying',
      what: 'Cost of applying, contracting and sharing IP, as a share of the partners’ own cost. A higher cost keeps firms away.',
    },
    fr: {
      name: 'Coût de la demande',
      what: 'Coût de la demande, du contrat et du partage de la PI, en part du coût propre des partenaires. Plus il est haut, plus d’entreprises renoncent.',
    },
  },
  existsWithout: {
    en: {
      name: 'Consortium exists anyway',
      what: 'Chance that the consortium would come together without a programme. The evidence allows a wide range; a higher chance means more deadweight and fewer additional results.',
    },
    fr: {
      name: 'Consortium formé quand même',
      what: 'Chance que le consortium se forme sans programme. Les preuves laissent un large intervalle; plus elle est haute, plus l’effet d’aubaine est grand et moins il y a de résultats additionnels.',
    },
  },
  scaleUplift: {
    en: {
      name: 'Enlargement of projects',
      what: 'How much larger a funded project becomes that would have gone ahead anyway. At 0 such money is a pure transfer.',
    },
    fr: {
      name: 'Agrandissement des projets',
      what: 'De combien s’agrandit un projet financé qui se serait fait de toute façon. À 0, cet argent est un simple transfert.',
    },
  },
  affordSme: {
    en: {
      name: 'Means of SMEs',
      what: 'What a small or medium-sized firm can put into projects in a year, as a share of its value added. Smaller means leave more projects without enough money.',
    },
    fr: {
      name: 'Moyens des PME',
      what: 'Ce qu’une petite ou moyenne entreprise peut mettre par an dans des projets, en part de sa valeur ajoutée. Des moyens plus faibles laissent plus de projets sans assez d’argent.',
    },
  },
  affordLarge: {
    en: { name: 'Means of large firms', what: 'What a large firm can put into projects in a year, as a share of its value added.' },
    fr: {
      name: 'Moyens des grandes',
      what: 'Ce qu’une grande entreprise peut mettre par an dans des projets, en part de sa valeur ajoutée.',
    },
  },
  scoreNoise: {
    en: {
      name: 'Noise of scores',
      what: 'Error of assessors about a project’s value, in logarithms. With more noise, selection comes closer to a lottery.',
    },
    fr: {
      name: 'Bruit des notes',
      what: 'Erreur des évaluateurs sur la valeur d’un projet, en logarithme. Plus il est grand, plus la sélection ressemble à un tirage.',
    },
  },
  opennessForesight: {
    en: {
      name: 'Foresight of openness',
      what: 'How far firms foresee, when they decide, what IP openness will cost them. At 0 openness deters nobody.',
    },
    fr: {
      name: 'Prévision de l’ouverture',
      what: 'Dans quelle mesure les entreprises prévoient, en décidant, ce que leur coûtera l’ouverture de la PI. À 0, l’ouverture ne rebute personne.',
    },
  },
  partnerBurden: {
    en: { name: 'Burden per partner', what: 'Cost added by each required partner beyond two, as a share of own cost.' },
    fr: { name: 'Charge par partenaire', what: 'Coût ajouté par chaque partenaire exigé au-delà de deux, en part du coût propre.' },
  },
  signalError: {
    en: {
      name: 'Errors about additionality',
      what: 'Chance that assessors are wrong about whether a project would go ahead anyway. At one half or more, weighing additionality does no good.',
    },
    fr: {
      name: 'Erreurs sur l’additionnalité',
      what: 'Chance que les évaluateurs se trompent sur ce qui se ferait de toute façon. À une sur deux ou plus, peser l’additionnalité ne sert à rien.',
    },
  },
});
