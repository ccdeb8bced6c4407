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

  leverageOnlyAsRealised: 'Sans effet ici : n’agit que si la contrepartie de l’industrie est « comme réalisée ».',
};
