/** A world: everything that one policy's history is made of. */
import type { ClusterAccounts } from './clusters.ts';
import type { Firms } from './firms.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';
import type { PotentialProjects, Projects } from './projects.ts';
import type { Research } from './research.ts';
import type { Numbers } from '../numbers.ts';
import type { FirmParts } from '../resolution.ts';

/** State of one world at quarter `t`; scratch columns belong to it and are overwritten every quarter. */
export interface World {
  /** A world is simulated, never recalled. */
  readonly recall?: never;
  readonly numbers: Numbers;
  readonly layout: Layout;
  readonly firms: Firms;
  /** The firms inside each agent; null at one agent per firm. */
  readonly parts: FirmParts | null;
  readonly research: Research;
  readonly network: Network;
  readonly potential: PotentialProjects;
  readonly projects: Projects;
  readonly clusters: ClusterAccounts;
  readonly start: StartingPoint;
  /** Live firms by cell (cluster × regions + region), and members among them, at the end of the last quarter. */
  readonly firmsByCell: Float64Array;
  readonly membersByCell: Float64Array;
  /** Live agents by cell, and members among them, kept up to date. */
  readonly agentsByCell: Int32Array;
  readonly memberAgentsByCell: Int32Array;
  /** Open project knowledge by cell: of firms, of research organisations; and the pool that reaches a cell. CAD M. */
  readonly firmKnowledgeByCell: Float64Array;
  readonly researchKnowledgeByCell: Float64Array;
  readonly poolByCell: Float64Array;
  /** Value added that spills over this quarter, by receiving cell, CAD M. */
  readonly spilloverByCell: Float64Array;
  /** Knowledge of all firms of a cluster, CAD M. */
  readonly knowledgeByCluster: Float64Array;
  /** Firms opened and closed this quarter, venture capital raised and vouchers spent with what they brought (CAD M), by cell. */
  readonly openedByCell: Float64Array;
  readonly closedByCell: Float64Array;
  readonly raisedByCell: Float64Array;
  readonly vouchersByCell: Float64Array;
  /** Federal money committed so far by cluster and region of the lead, CAD M. */
  readonly committedByCell: Float64Array;
  /** Rows of firms that ever took part in a project: the only ones with open knowledge. */
  participants: Int32Array;
  participantCount: number;
  readonly isParticipant: Uint8Array;
  /** Projects that spend or earn, in order of start. */
  active: Int32Array;
  activeCount: number;
  /** Funded projects in order of commitment. */
  readonly funded: Int32Array;
  fundedCount: number;
  /** Follow-ons whose parent finished last quarter. */
  readonly followOns: Int32Array;
  followOnCount: number;
  /** Waiting applications in order of arrival. */
  waiting: Int32Array;
  waitingCount: number;
}

/** What is fixed at t = 0 and shared by worlds under the same assumptions. */
export interface StartingPoint {
  /** Shares of a cluster's firms by region, `regionShares[c × regions + r]`. */
  readonly regionShares: Float64Array;
  /** Knowledge at which absorptive capacity is one half, CAD M. */
  readonly halfKnowledge: number;
  /** Absorption reached by one unit of project knowledge in the base programme's network at t = 0. */
  readonly referenceReach: number;
  /** Scale by cluster that makes entry replace exits at t = 0 when the entry rate has its default. */
  readonly entryScale: Float64Array;
  /** Rows of large firms by cluster: `largeRows[largeFirst[c]]` … `largeRows[largeFirst[c + 1] − 1]`. */
  readonly largeRows: Int32Array;
  readonly largeFirst: Int32Array;
  /** Technology centres of clusters, `centres[c × 4 + d]`. */
  readonly centres: Float64Array;
}

/** Luck of one quarter, drawn once per replicate and read by every world: row `i` is firm `i`. */
export interface QuarterLuck {
  /** Laplace growth shock of unit variance. */
  readonly growth: Float64Array;
  /** Uniforms of exit and of joining. */
  readonly exit: Float64Array;
  readonly join: Float64Array;
  /** Uniform of raising venture capital. */
  readonly deal: Float64Array;
  /** Rows whose luck may close them, or let them join, whatever their state: the few that need a look. Left out, all rows do. */
  readonly mayClose?: RowList;
  readonly mayJoin?: RowList;
}

/** The first `count` of the rows, ascending. */
export interface RowList {
  readonly rows: Int32Array;
  count: number;
}
