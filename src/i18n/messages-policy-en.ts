/** Texts about clusters, money by year, services and levers that do nothing as things stand, in English. */
import type { PolicyMessages } from './messages-policy.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: PolicyMessages = {
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

  leverageOnlyAsRealised: 'No effect here: it acts only while the industry match stands at “as realised”.',
};
