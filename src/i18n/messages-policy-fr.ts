/** Texts about clusters, money by year, services and levers that do nothing as things stand, in French. */
import type { PolicyMessages } from './messages-policy.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: PolicyMessages = {
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
