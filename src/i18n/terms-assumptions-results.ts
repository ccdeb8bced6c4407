/** Assumptions about commercial results and accounting, in words. */
import { typeset } from './term.ts';

/** From a finished project to sales. */
export const COMMERCIAL_TERMS = typeset({
  successProbability: {
    en: {
      name: 'Chance of success',
      what: 'Chance that a finished project reaches revenue, from surveys of small-business research grants in the United States. Commercial GDP and jobs move in proportion.',
    },
    fr: {
      name: 'Chance de succès',
      what: 'Chance qu’un projet terminé atteigne des revenus, d’après des enquêtes américaines sur l’aide à la recherche des petites entreprises. Le PIB et les emplois commerciaux suivent en proportion.',
    },
  },
  successSpread: {
    en: {
      name: 'Spread of success',
      what: 'How unequal successes are, in logarithms. With a wider spread a few projects bring most of the result, and futures differ more.',
    },
    fr: {
      name: 'Dispersion du succès',
      what: 'Inégalité entre les succès, en logarithme. Plus elle est grande, plus quelques projets font l’essentiel du résultat, et plus les futurs diffèrent.',
    },
  },
  commercialLag: {
    en: {
      name: 'Lag to first revenue',
      what: 'Mean quarters from the end of a project to its first revenue. A longer lag moves results beyond March 2028.',
    },
    fr: {
      name: 'Délai du premier revenu',
      what: 'Trimestres moyens entre la fin d’un projet et son premier revenu. Un délai plus long repousse des résultats après mars 2028.',
    },
  },
  realisedYield: {
    en: {
      name: 'Realised yield',
      what: 'What projects really yield over what firms expect of them. This is the one free level of the model, fitted to the published forecast for 2029; gross commercial GDP and jobs move in proportion.',
    },
    fr: {
      name: 'Rendement réalisé',
      what: 'Ce que les projets rapportent vraiment par rapport à ce que les entreprises en attendent. C’est le seul niveau libre du modèle, ajusté à la prévision publiée pour 2029; le PIB et les emplois commerciaux bruts suivent en proportion.',
    },
  },
  labourShare: {
    en: {
      name: 'Labour share',
      what: 'Share of value added that goes to wages. A higher share leaves less profit per dollar of value added, so more value added stands behind the same private value.',
    },
    fr: {
      name: 'Part du travail',
      what: 'Part de la valeur ajoutée qui va aux salaires. Plus elle est haute, moins il reste de profit par dollar : une même valeur privée suppose donc plus de valeur ajoutée.',
    },
  },
  privateDiscount: {
    en: {
      name: 'Private discount rate',
      what: 'Rate at which firms count later profits for less. With a higher rate, more value added stands behind the same private value.',
    },
    fr: {
      name: 'Taux d’actualisation privé',
      what: 'Taux auquel les entreprises comptent moins les profits lointains. Plus il est haut, plus une même valeur privée suppose de valeur ajoutée.',
    },
  },
});

/** From flows of projects to GDP, jobs and net effects. */
export const ACCOUNTING_TERMS = typeset({
  vaPerWorker: {
    en: {
      name: 'Value added per job',
      what: 'Value added of one job in a year, in millions of dollars; about 0.14 in manufacturing and food, 0.10 in digital services. The same GDP makes fewer jobs when it is higher.',
    },
    fr: {
      name: 'Valeur ajoutée par emploi',
      what: 'Valeur ajoutée d’un emploi en un an, en millions de dollars; environ 0,14 dans la fabrication et l’alimentation, 0,10 dans les services numériques. Plus elle est haute, moins un même PIB fait d’emplois.',
    },
  },
  multiplierGdp: {
    en: {
      name: 'GDP multiplier',
      what: 'Total GDP (direct, indirect and induced) over direct GDP in the commercial phase. It scales gross and additional GDP alike; no industry table was found for it.',
    },
    fr: {
      name: 'Multiplicateur du PIB',
      what: 'PIB total (direct, indirect et induit) sur PIB direct dans la phase commerciale. Il agrandit autant le brut que l’additionnel; aucun tableau par industrie n’a été trouvé.',
    },
  },
  multiplierJobs: {
    en: {
      name: 'Jobs multiplier',
      what: 'Total jobs (direct, indirect and induced) over direct jobs in the commercial phase. It scales gross and additional jobs alike.',
    },
    fr: {
      name: 'Multiplicateur des emplois',
      what: 'Emplois totaux (directs, indirects et induits) sur emplois directs dans la phase commerciale. Il agrandit autant le brut que l’additionnel.',
    },
  },
  spendingGdp: {
    en: {
      name: 'GDP of spending',
      what: 'Total GDP made by each dollar paid while projects run. It counts public and private money alike.',
    },
    fr: {
      name: 'PIB des dépenses',
      what: 'PIB total de chaque dollar versé pendant les projets. L’argent public et l’argent privé comptent de même.',
    },
  },
  spendingJobs: {
    en: {
      name: 'Jobs of spending',
      what: 'Job-years for each million dollars of GDP made while projects run, derived from the published 35,000 jobs and $3.3 billion.',
    },
    fr: {
      name: 'Emplois des dépenses',
      what: 'Années-emplois par million de dollars de PIB pendant les projets, tiré des 35 000 emplois et 3,3 milliards publiés.',
    },
  },
  leakage: {
    en: {
      name: 'Leakage',
      what: 'Share of the benefits that leaves the country. A higher share lowers additional results; gross results stay.',
    },
    fr: {
      name: 'Fuites',
      what: 'Part des bénéfices qui quitte le pays. Plus elle est haute, moins il y a de résultats additionnels; le brut ne change pas.',
    },
  },
  displacement: {
    en: {
      name: 'Displacement',
      what: 'Share of the activity that only replaces activity elsewhere in the country. Few have measured it; a higher share lowers additional results.',
    },
    fr: {
      name: 'Déplacement',
      what: 'Part de l’activité qui ne fait que remplacer une activité ailleurs au pays. Peu mesurée; plus elle est haute, moins il y a de résultats additionnels.',
    },
  },
  substitution: {
    en: { name: 'Substitution', what: 'Share of the effect lost because a firm swaps one activity for the subsidised one.' },
    fr: {
      name: 'Substitution',
      what: 'Part de l’effet perdue parce qu’une entreprise remplace une activité par celle qui est subventionnée.',
    },
  },
  discountRate: {
    en: {
      name: 'Social discount rate',
      what: 'Real yearly rate at which later results count for less in present values; 3, 3.5, 7 and 8% are all in use. It changes no other result.',
    },
    fr: {
      name: 'Taux d’actualisation social',
      what: 'Taux réel annuel auquel les résultats lointains comptent moins dans les valeurs actualisées; 3, 3,5, 7 et 8 % sont en usage. Il ne change aucun autre résultat.',
    },
  },
  publicFundsCost: {
    en: {
      name: 'Cost of public funds',
      what: 'What raising a public dollar costs the economy beyond the dollar itself. A higher cost lowers the net present value and changes no other result.',
    },
    fr: {
      name: 'Coût des fonds publics',
      what: 'Ce que coûte à l’économie la levée d’un dollar public, en plus de ce dollar. Plus il est haut, plus la valeur actualisée nette baisse; aucun autre résultat ne change.',
    },
  },
});
