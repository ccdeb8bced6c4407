/** Texts of the folds of the panel: levers beyond the core, money by year, services and the editor of clusters. */
import type { LeverGroup } from '../model/policy.ts';

/** The folds of levers, each called after the first group that it holds. */
export type LeverFoldId = Exclude<LeverGroup, 'rules'>;

/** The texts of the folds. Values arrive already formatted. */
export interface PanelMessages {
  readonly leverFolds: Readonly<Record<LeverFoldId, string>>;
  /** Of a scenario's title: the schedule was drawn. */
  readonly drawnShort: string;
  readonly drawYears: string;
  /** Beside the box in which its weight is typed. */
  yearShort(number: number): string;
  yearReadout(year: string, share: string, amount: string): string;
  yearWithoutMoney(year: string): string;
  weightSpoken(weight: string, share: string): string;
  weightLimits(most: string): string;
  readonly noWeightLeft: string;

  readonly programmeWithoutMoney: string;
  noServices(all: string): string;
  servicesScaled(asked: string): string;
  /** The same three where there are no projects beside services: what these take and what is never spent, no services, too much asked. */
  servicesTakeAlone(taken: string, unspent: string): string;
  noServicesAlone(all: string): string;
  servicesScaledAlone(asked: string): string;
  firstTrancheMatch(second: string): string;
  /** Of a lever that stands elsewhere but is paid in the same way. */
  countedIn(lever: string, share: string): string;
  /** A share of the money with what it comes to. */
  shareAndAmount(share: string, amount: string): string;

  clusterCount(count: number, changed: number): string;
  clusterFacts(region: string, stage: string, firms: string): string;
  moreClusters(count: number): string;
  /** On the button of a form that says what is added. */
  readonly add: string;
  readonly newClusters: string;
  clusterAdded(name: string): string;
  clusterRemoved(name: string): string;
  readonly clustersRestored: string;
  readonly oneClusterStays: string;
  /** Of a scenario's title. */
  plusCluster(name: string): string;
  withoutCluster(name: string): string;

  /** What a limit of 0 stands for. */
  readonly noLimit: string;
  readonly asksNothing: string;
  readonly firstTrancheOnly: string;
  /** Above the levers of a programme without projects. */
  readonly servicesAlone: string;
}
