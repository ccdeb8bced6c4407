/** The rows of the validation in French, by id; those of single clusters are written in `patterns.ts`. */

/** A row: what it measures, what must be known to judge it, and why it is missed, where it is. */
export interface PatternWords {
  readonly what: string;
  readonly note?: string;
  readonly reason?: string;
}

const EVALUATORS =
  'l’entreprise traitée moyenne, telle qu’un évaluateur l’estime par appariement, pour comparer ce qui se compare; elle contient une sélection en plus de l’effet, que l’évaluation des entreprises traitées démêle';
const TRUTH =
  'l’entreprise traitée moyenne, telle qu’elle est en vérité : l’étude compare des entreprises de part et d’autre d’un seuil, ce qui laisse peu de sélection, et ne se compare pas à une estimation par appariement';
const TAIL = 'la queue à t = 0 est donnée; qu’elle dure découle du modèle';
const TURNOVER =
  'Une survie de 63 % et de 43 % veut dire une vie moyenne de 13,0 ans, donc 7,7 % par an dans une population stationnaire; les facteurs de fermeture selon la taille l’abaissent à 6,5 %, et les créations remplacent les fermetures par construction, alors que le nombre d’employeurs a augmenté ces années-là. Des risques 1,4 fois plus grands donnent 9,6 % de fermetures et une survie après cinq ans de 52 % : les deux sources ne peuvent être satisfaites à la fois.';
const MEMBERS =
  'Huit membres possibles sur cent ont 500 emplois ou plus, contre environ un sur sept cents sous une seule loi de Pareto : les emplois sont dans des entreprises qui ne ferment guère. Les membres d’une grappe ne sont pas une économie : la ligne pondérée selon les tailles d’une économie est celle à comparer.';

/** Every row but those of single clusters. */
/* prettier-ignore */
export const FRENCH_PATTERNS: Readonly<Record<string, PatternWords>> = {
  'projects-7.75': { what: 'Projets à ce jour' },
  'projects-11': { what: 'Projets à ce jour' },
  'projects-20': { what: 'Projets à ce jour' },
  'federal-20': { what: 'Argent fédéral dans les projets', note: 'l’investissement total moins celui de l’industrie et des autres partenaires' },
  'partners-20': { what: 'Argent des partenaires', note: 'une autre source donne à entendre 1 500' },
  'participations-20': { what: 'Participations aux projets' },
  'smes-per-project-20': { what: 'PME par projet', note: 'les parts de chaque type sont données; le nombre de PME par projet en découle, avec le nombre de partenaires et les règles' },
  'members-20': { what: 'Membres des grappes' },
  'members-28': { what: 'Membres des grappes' },
  'lapse-20': { what: 'Fonds inutilisés à la fin de la première tranche', note: '31 n’ont jamais été attribués et sont donnés; seul le reste découle du modèle' },
  'job-years-20': { what: 'Années-emplois brutes, totales', note: 'une cible dite en bonne voie, lue en années-emplois' },
  'gdp-28': { what: 'PIB brut', note: 'la date de l’étude est incertaine' },
  'job-years-28': { what: 'Années-emplois brutes', note: 'les années-emplois par million de dollars de la phase de dépense viennent du rapport de ces deux faits' },
  'gdp-44': { what: 'PIB brut', note: 'une prévision publiée' },
  'job-years-44': { what: 'Années-emplois brutes', note: 'une prévision publiée' },
  'additional-rd': { what: 'R-D additionnelle sur le coût des projets', note: 'ni additionnalité ni éviction : la R-D augmente de l’argent public' },
  'treated-jobs': { what: 'Emplois des PME traitées, six ans après le premier projet', note: TRUTH },
  'treated-productivity': {
    what: 'Valeur ajoutée par emploi des PME traitées, quatre ans après le premier projet',
    note: EVALUATORS,
    reason: 'Le modèle n’a aucune voie d’un projet à la valeur ajoutée par emploi : ce que rapporte un projet emploie des gens à la même valeur ajoutée par travailleur (`vaPerWorker`) dans toute entreprise. Les projets ajoutent donc des emplois et laissent la valeur ajoutée par emploi presque où elle était. La ligne ne serait satisfaite que si cette valeur venait sans nouveaux emplois, contre la ligne des emplois des PME traitées et contre les emplois publiés; une voie propre serait un paramètre qui n’existe que pour cette ligne.',
  },
  'survival-5': { what: 'Nouvelles entreprises en vie après 5 ans' },
  'survival-10': { what: 'Nouvelles entreprises en vie après 10 ans' },
  'tail-sme': { what: 'Exposant de la queue des tailles parmi les PME après 11 ans', note: TAIL },
  'tail-large': {
    what: 'Exposant de la queue des tailles parmi les grandes entreprises après 11 ans',
    note: TAIL,
    reason: 'Une entreprise garde son type : une grande qui tombe sous 500 emplois quitte l’ajustement et une PME qui dépasse 500 n’y entre pas, de sorte que le bord inférieur se vide avec le temps et que la queue paraît plus lourde. Au-dessus de 1 500 emplois, que la croissance depuis le bord n’atteint guère, l’exposant reste celui du départ. Un rappel vers une taille moyenne, ou l’entrée de grandes entreprises, corrigerait cette seule ligne et changerait la croissance et la survie, qui ont leurs propres preuves.',
  },
  'growth-kurtosis': { what: 'Croissance de ln emplois sur un an : excès d’aplatissement' },
  'growth-centre': { what: 'Croissance de ln emplois sur un an : part à moins d’un demi-écart-type' },
  'network-clustering': { what: 'Réseau de projets : regroupement par rapport à un réseau aléatoire' },
  'network-paths': { what: 'Réseau de projets : chemin moyen par rapport à un réseau aléatoire' },
  'network-degree': { what: 'Réseau de projets : le plus grand nombre de partenaires sur la médiane' },
  'entry-rate': { what: 'Entreprises créées en un an', reason: TURNOVER },
  'exit-rate': { what: 'Entreprises fermées en un an', reason: TURNOVER },
  'entrant-jobs': { what: 'Emplois dans les entreprises créées en un an, membres possibles', reason: MEMBERS },
  'exit-jobs': { what: 'Emplois dans les entreprises fermées en un an, membres possibles', reason: MEMBERS },
  'entrant-jobs-national': { what: 'Emplois dans les entreprises créées en un an, selon les tailles d’une économie' },
  'exit-jobs-national': {
    what: 'Emplois dans les entreprises fermées en un an, selon les tailles d’une économie',
    reason: 'Les entreprises de 5 à 100 emplois ferment trop souvent pour les emplois qu’elles ont. Des facteurs de fermeture de 0,5 au lieu de 0,7 de 5 à 20 emplois satisferaient la ligne à 2,5 %, avec une survie après dix ans à sa limite supérieure; 0,3, et 0,1 au lieu de 0,25 jusqu’à 100 emplois, donnent 2,1 % et une survie au-delà.',
  },
  'tail-large-inner': { what: 'Queue des tailles des grandes entreprises, bien au-dessus du bord de 500 emplois' },
  'growth-laplace': { what: 'Croissance de ln emplois sur un an : ajustement d’une Laplace plutôt que d’une normale' },
  'growth-laplace-scaled': {
    what: 'Croissance de ln emplois sur un an, rapportée à la taille : ajustement d’une Laplace plutôt que d’une normale',
    reason: 'Quatre trimestres de Laplace indépendants font une année dont l’excès d’aplatissement est de 3/4, plus près d’une normale. La tente de toutes les entreprises ensemble vient du mélange de petites entreprises instables et de grandes qui le sont peu. Des chocs dont la somme sur quatre trimestres est de Laplace (une normale à variance gamma de forme 1/4) la satisferaient à variance annuelle égale, avec un excès d’aplatissement de 12 en un trimestre.',
  },
  'growth-dispersion': { what: 'La dispersion de la croissance sur un an diminue comme la taille^−β : β' },
  'network-gini': { what: 'Réseau de projets : inégalité du nombre de partenaires' },
  'network-clustering-consortia': { what: 'Réseau de projets : regroupement par rapport à des consortiums aléatoires de mêmes tailles' },
  'network-part': { what: 'Réseau de projets : part des partenaires dans une seule partie connexe; les grappes n’ont pas de partenaires communs' },
  'network-region': { what: 'Réseau de projets : chances d’un lien à l’intérieur d’une région' },
  'network-distance': { what: 'Réseau de projets : variation du logarithme de la probabilité d’un lien' },
  'network-repeats': { what: 'Réseau de projets : rencontres avec d’anciens partenaires' },
};

/** Why the count of projects of a cluster is missed, where it is. */
export const FRENCH_FUNDED_ARE_SMALLER =
  'Un consortium doit pouvoir payer, ce qui écarte les plus gros projets : ceux qui sont financés sont plus petits que la moyenne dont le modèle les tire, et le même argent en paie davantage. Sans cette limite (`affordSme`, `affordLarge`), le nombre de projets de la grappe baisse de 6 à 10 % et rejoint la tolérance, mais la limite décide aussi de qui continue seul, donc de l’effet d’aubaine; une taille moyenne propre à une seule grappe serait une constante qui n’existe que pour cette ligne.';

/** What the model was given of a row. */
export const FRENCH_GIVEN: Readonly<Record<string, string>> = {
  'commitment curve': 'courbe des engagements',
  'envelope, mean size, commitment curve': 'enveloppe, taille moyenne, courbe des engagements',
  'envelope, leverage': 'enveloppe, effet de levier',
  'envelopes, shares that reach projects': 'enveloppes, parts qui arrivent aux projets',
  leverage: 'effet de levier',
  'partners per project': 'partenaires par projet',
  'bassInnovation and bassImitation': '`bassInnovation` et `bassImitation`',
  realisedYield: '`realisedYield`',
  spendingJobs: '`spendingJobs`',
  sizeExponent: '`sizeExponent`',
  entryRate: '`entryRate`',
  'shares of kinds in the search for partners': 'parts de chaque type dans la recherche de partenaires',
  'shares of kinds and partners per project': 'parts de chaque type et partenaires par projet',
  'what was never allotted': 'ce qui n’a jamais été attribué',
  'exitShape and exitScale': '`exitShape` et `exitScale`',
  'Laplace shocks of a quarter': 'chocs de Laplace d’un trimestre',
  'growthSizeExponent, by quarter': '`growthSizeExponent`, par trimestre',
  partnerDistance: '`partnerDistance`',
  'pastPartnerWeight and followOn': '`pastPartnerWeight` et `followOn`',
};

/** Published findings that are words, or numbers with words. */
export const FRENCH_PUBLISHED: Readonly<Record<string, string>> = {
  '15,000, “on track”': '15 000, « en bonne voie »',
  '0.38, the subsidy’s share': '0,38, la part de la subvention',
  'tent-shaped (Laplace centre)': 'en forme de tente (centre de Laplace)',
  'small world': 'petit monde',
  skewed: 'asymétrique',
  'above 1': 'au-dessus de 1',
  'connected within clusters': 'connexe à l’intérieur des grappes',
  'falls with distance': 'diminue avec la distance',
};

/** Units that stand behind the name of a row. */
export const FRENCH_ROW_UNITS: Readonly<Record<string, string>> = {
  'CAD M': 'M$',
  times: 'fois',
  exponent: 'exposant',
  ratio: 'rapport',
  'per 1,000 km': 'par 1 000 km',
};
