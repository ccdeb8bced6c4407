/** Texts of the page about clusters, money by year, services and levers that do nothing as things stand, in both languages. */
import type { Bilingual } from './language.ts';

/** The texts of the levers beyond the core and of the clusters. Values arrive already formatted. */
export interface PolicyMessages {
  readonly clusters: string;
  readonly addCluster: string;
  readonly remove: string;
  /** What `remove` says to those who do not see what it stands beside. */
  removeCluster(name: string): string;
  readonly clustersAsPublished: string;
  /** Before the choice of what a new cluster starts from. */
  readonly templates: string;
  clusterLimits(least: string, most: string): string;
  envelopeShare(value: string): string;
  /** The same where rules may move money between clusters. */
  envelopeStart(value: string): string;

  readonly publishedCurves: string;
  /** A year of a schedule: `number` from 1, `fiscal` the fiscal year. */
  programmeYear(number: number, fiscal: string): string;

  /** What the services together take from the programme's money, and what is left. */
  servicesTake(taken: string, left: string): string;

  readonly onlyWithGates: string;
  readonly onlyWithOwnTranche: string;
  readonly noSecondTranche: string;
  readonly onlyWithReviews: string;
  readonly onlyWithDataSharing: string;
  readonly onlyWithCapital: string;
  /** `lever` is the name of a service. */
  onlyWithMoneyFor(lever: string): string;
  readonly scoresUnread: string;
  readonly oneCluster: string;
  onlyUnderRule(rule: string): string;
  /** Of a cluster's own match. */
  readonly leverageOnlyAsRealised: string;
}

const ENGLISH: PolicyMessages = {
  clusters: 'Clusters',
  addCluster: 'Add a cluster',
  remove: 'Remove',
  removeCluster: (name) => `Remove ${name}`,
  clustersAsPublished: 'As published',
  templates: 'Starting from',
  clusterLimits: (least, most) => `Number of clusters: at least ${least}, at most ${most}`,
  envelopeShare: (value) => `Envelopes are shares of the budget: this cluster gets ${value}.`,
  envelopeStart: (value) => `Envelopes are shares of the budget: this cluster starts from ${value}, and rules may move it.`,

  publishedCurves: 'each cluster’s dated curve',
  programmeYear: (number, fiscal) => `Year ${number}, ${fiscal}`,

  servicesTake: (taken, left) =>
    `Services take ${taken} of the programme’s money; ${left} is left for projects and the running of clusters.`,

  onlyWithGates: 'No effect here until gates are on.',
  onlyWithOwnTranche: 'No effect here until the second tranche has its own rules.',
  noSecondTranche: 'No effect here: the programme ends before its second five years.',
  onlyWithReviews: 'No effect here until projects are reviewed at mid-term.',
  onlyWithDataSharing: 'No effect here until projects must share data.',
  onlyWithCapital: 'No effect here: there is no venture capital while the rate of deals is 0.',
  onlyWithMoneyFor: (lever) => `No effect here: no money goes to this service: ${lever}.`,
  scoresUnread: 'No effect here: the selection rule does not look at scores.',
  oneCluster: 'No effect here: there is a single cluster.',
  onlyUnderRule: (rule) => `No effect here: it acts only under this rule: ${rule}.`,
  leverageOnlyAsRealised: 'No effect here: it acts only while the industry match stands at “as realised”.',
};

const FRENCH: PolicyMessages = {
  clusters: 'Grappes',
  addCluster: 'Ajouter une grappe',
  remove: 'Retirer',
  removeCluster: (name) => `Retirer ${name}`,
  clustersAsPublished: 'Comme publiées',
  templates: 'Partir de',
  clusterLimits: (least, most) => `Nombre de grappes : au moins ${least}, au plus ${most}`,
  envelopeShare: (value) => `Les enveloppes sont des parts du budget : cette grappe reçoit ${value}.`,
  envelopeStart: (value) => `Les enveloppes sont des parts du budget : cette grappe part de ${value}, que des règles peuvent modifier.`,

  publishedCurves: 'la courbe datée de chaque grappe',
  programmeYear: (number, fiscal) => `Année ${number}, ${fiscal}`,

  servicesTake: (taken, left) =>
    `Les services prennent ${taken} de l’argent du programme; il reste ${left} pour les projets et le fonctionnement des grappes.`,

  onlyWithGates: 'Sans effet ici tant que les jalons ne sont pas en vigueur.',
  onlyWithOwnTranche: 'Sans effet ici tant que la deuxième tranche n’a pas ses propres règles.',
  noSecondTranche: 'Sans effet ici : le programme finit avant ses cinq années suivantes.',
  onlyWithReviews: 'Sans effet ici tant que les projets ne sont pas revus à mi-parcours.',
  onlyWithDataSharing: 'Sans effet ici tant que les projets ne doivent pas partager de données.',
  onlyWithCapital: 'Sans effet ici : il n’y a pas de capital de risque tant que le nombre de tours est de 0.',
  onlyWithMoneyFor: (lever) => `Sans effet ici : aucun argent ne va à ce service : ${lever}.`,
  scoresUnread: 'Sans effet ici : la règle de sélection ne regarde pas les notes.',
  oneCluster: 'Sans effet ici : il n’y a qu’une grappe.',
  onlyUnderRule: (rule) => `Sans effet ici : n’agit que sous cette règle : ${rule}.`,
  leverageOnlyAsRealised: 'Sans effet ici : n’agit que si la contrepartie de l’industrie est « comme réalisée ».',
};

/** The texts by language, with ordinary spaces: typography is set in `messages.ts`. */
export const POLICY_MESSAGES: Bilingual<PolicyMessages> = { en: ENGLISH, fr: FRENCH };
