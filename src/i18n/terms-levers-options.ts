/** The options of the levers that choose among rules, in words. */
import type { LeverId, Policy, PORTFOLIO_RULES, SELECTION_RULES, Switch, TRANCHE_RULES } from '../model/policy.ts';
import { typeset, type BilingualTerm } from './term.ts';

/** A lever that chooses among named options. */
export type ChoiceLeverId = { [K in LeverId]: Policy[K] extends string ? K : never }[LeverId];

/** The rules that share money between clusters. */
export const PORTFOLIO_RULE_TERMS: Readonly<Record<(typeof PORTFOLIO_RULES)[number], BilingualTerm>> = typeset({
  fixed: {
    en: { name: 'Fixed shares', what: 'Each cluster receives its share of the envelopes, as published or as set, whatever its results.' },
    fr: {
      name: 'Parts fixes',
      what: 'Chaque grappe reçoit sa part des enveloppes, publiée ou choisie, quels que soient ses résultats.',
    },
  },
  equal: {
    en: {
      name: 'Equal shares',
      what: 'Each cluster receives the same money. Small clusters then have more than their good projects need, and large ones less.',
    },
    fr: {
      name: 'Parts égales',
      what: 'Chaque grappe reçoit le même montant. Les petites ont alors plus que n’en demandent leurs bons projets, et les grandes moins.',
    },
  },
  'per-member': {
    en: {
      name: 'Per member',
      what: 'Each cluster receives money in proportion to its members, so large clusters grow richer; a member need not have a project to fund.',
    },
    fr: {
      name: 'Par membre',
      what: 'Chaque grappe reçoit selon le nombre de ses membres : les grandes s’enrichissent; un membre n’a pas toujours de projet à financer.',
    },
  },
  'by-stage': {
    en: {
      name: 'By stage of life',
      what: 'Envelopes count for more in emergent and growing clusters (1.5 and 1.25 times) than at their size (1) or in decline (0.5). The weights are assumed, and young clusters have fewer projects to spend on.',
    },
    fr: {
      name: 'Selon le stade de vie',
      what: 'Les enveloppes comptent davantage dans les grappes émergentes et en croissance (1,5 et 1,25 fois) qu’à maturité (1) ou en déclin (0,5). Les poids sont supposés, et une jeune grappe a moins de projets où dépenser.',
    },
  },
  performance: {
    en: {
      name: 'By measured performance',
      what: 'Shares move towards clusters with the better measured return over the last eight quarters, by at most 10 points a year.',
    },
    fr: {
      name: 'Selon le rendement mesuré',
      what: 'Les parts vont vers les grappes au meilleur rendement mesuré des huit derniers trimestres, d’au plus 10 points par an.',
    },
  },
  bandit: {
    en: {
      name: 'Learning by trial',
      what: 'Shares follow how often a cluster looks best in draws from what is known of its return (a bandit with Thompson sampling). Clusters of which little is known keep some money, so that more can be learned.',
    },
    fr: {
      name: 'Apprendre en essayant',
      what: 'Les parts suivent la fréquence à laquelle une grappe paraît la meilleure dans des tirages de ce qu’on sait de son rendement (bandit, échantillonnage de Thompson). Une grappe mal connue garde de l’argent pour qu’on en apprenne davantage.',
    },
  },
  concentrate: {
    en: {
      name: 'Concentrate on the best',
      what: 'The few clusters with the best measured return come to share everything, by their envelopes. Much rests on a noisy measure, and in time the others receive no new money.',
    },
    fr: {
      name: 'Concentrer sur les meilleures',
      what: 'Les quelques grappes au meilleur rendement mesuré en viennent à tout se partager, selon leurs enveloppes. Beaucoup dépend d’une mesure incertaine, et les autres finissent par ne plus recevoir d’argent nouveau.',
    },
  },
  optimise: {
    en: {
      name: 'Equal return at the margin',
      what: 'Shares move until one more dollar is expected to bring the same in each cluster, with returns that fall as money grows. It is as good as the measured returns that it rests on.',
    },
    fr: {
      name: 'Même rendement à la marge',
      what: 'Les parts bougent jusqu’à ce qu’un dollar de plus rapporte en espérance autant dans chaque grappe, avec des rendements qui baissent quand l’argent augmente. Elle vaut ce que valent les rendements mesurés.',
    },
  },
});

/** The rules by which a cluster chooses among applications. */
export const SELECTION_RULE_TERMS: Readonly<Record<(typeof SELECTION_RULES)[number], BilingualTerm>> = typeset({
  'top-score': {
    en: { name: 'Top score', what: 'Applications are funded from the best score down until the money runs out.' },
    fr: {
      name: 'Meilleure note',
      what: 'Les demandes sont financées de la meilleure note à la moins bonne, tant qu’il reste de l’argent.',
    },
  },
  'additionality-aware': {
    en: {
      name: 'Additional first',
      what: 'Projects that seem not to go ahead otherwise come first, then the others, each by score. It works only as well as assessors can tell the two apart.',
    },
    fr: {
      name: 'L’additionnel d’abord',
      what: 'Les projets qui semblent ne pas se faire autrement passent d’abord, puis les autres, selon la note. Elle ne vaut que si les évaluateurs savent les distinguer.',
    },
  },
  'sme-first': {
    en: {
      name: 'SMEs first',
      what: 'Consortia with the largest share of small and medium-sized firms come first, then by score. They are more often short of finance; strong projects of large firms wait.',
    },
    fr: {
      name: 'PME d’abord',
      what: 'Les consortiums qui comptent la plus grande part de petites et moyennes entreprises passent d’abord, puis selon la note. Ils manquent plus souvent de financement; de bons projets de grandes entreprises attendent.',
    },
  },
  'region-balanced': {
    en: {
      name: 'Balance between regions',
      what: 'Each time, the application is funded whose lead’s region has had least money beside its share of the cluster’s firms. Regions come closer, at the expense of some better scores.',
    },
    fr: {
      name: 'Équilibre entre régions',
      what: 'Chaque fois, on finance la demande dont la région du chef de file a reçu le moins d’argent au regard de sa part des entreprises de la grappe. Les régions se rapprochent, aux dépens de quelques meilleures notes.',
    },
  },
  'first-come': {
    en: {
      name: 'First come, first served',
      what: 'Applications are funded in the order in which they arrive, whatever their score. It is simple and quick, and picks nothing.',
    },
    fr: {
      name: 'Premier arrivé, premier servi',
      what: 'Les demandes sont financées dans l’ordre où elles arrivent, quelle que soit leur note. C’est simple et rapide, mais rien n’est choisi.',
    },
  },
  lottery: {
    en: { name: 'Lottery above a line', what: 'Among applications whose score reaches the line, chance decides the order of funding.' },
    fr: {
      name: 'Tirage au-dessus d’un seuil',
      what: 'Parmi les demandes qui atteignent le seuil, le hasard décide de l’ordre du financement.',
    },
  },
});

/** Whether the second tranche keeps the rules of the first. */
export const TRANCHE_RULE_TERMS: Readonly<Record<(typeof TRANCHE_RULES)[number], BilingualTerm>> = typeset({
  same: {
    en: { name: 'Same rules', what: 'One match, one budget and one fewest number of partners hold for all ten years.' },
    fr: { name: 'Mêmes règles', what: 'La contrepartie, le budget et le nombre minimal de partenaires valent pour les dix années.' },
  },
  own: {
    en: { name: 'Own rules', what: 'The second five years have a match, money and a fewest number of partners of their own.' },
    fr: {
      name: 'Règles propres',
      what: 'Les cinq années suivantes ont leur propre contrepartie, leur argent et leur nombre minimal de partenaires.',
    },
  },
});

/** A rule that is in force or not. */
export const SWITCH_TERMS: Readonly<Record<Switch, BilingualTerm>> = typeset({
  off: {
    en: { name: 'Off', what: 'The rule is not in force.' },
    fr: { name: 'Non', what: 'La règle n’est pas en vigueur.' },
  },
  on: { en: { name: 'On', what: 'The rule is in force.' }, fr: { name: 'Oui', what: 'La règle est en vigueur.' } },
});

/** Whether the programme pays for projects at all. */
export const PROJECTS_TERMS: Readonly<Record<Switch, BilingualTerm>> = typeset({
  off: {
    en: { name: 'None', what: 'No project is funded; the money is for the services asked for, and the rest is never spent.' },
    fr: { name: 'Aucun', what: 'Aucun projet n’est financé; l’argent va aux services demandés, et le reste n’est jamais dépensé.' },
  },
  on: {
    en: { name: 'Funded', what: 'The programme pays part of the cost of projects, and services take what they ask for first.' },
    fr: { name: 'Financés', what: 'Le programme paie une part du coût des projets, et les services prennent d’abord ce qu’ils demandent.' },
  },
});

/** The options of every lever that chooses among rules; a lever or option without words does not compile. */
export const OPTION_TERMS: { readonly [K in ChoiceLeverId]: Readonly<Record<Policy[K], BilingualTerm>> } = {
  portfolio: PORTFOLIO_RULE_TERMS,
  selection: SELECTION_RULE_TERMS,
  trancheRules: TRANCHE_RULE_TERMS,
  projects: PROJECTS_TERMS,
  sameRegion: SWITCH_TERMS,
  requireResearch: SWITCH_TERMS,
  gates: SWITCH_TERMS,
  midTermReview: SWITCH_TERMS,
  dataSharing: SWITCH_TERMS,
};
