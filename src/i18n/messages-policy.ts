/** Texts of the page about clusters, money by year, services and levers that do nothing as things stand. */

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

  /** Of a cluster's own match. */
  readonly leverageOnlyAsRealised: string;
}
