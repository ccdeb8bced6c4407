/**
 * What only a look into a world shows, as plain numbers of one replicate: who takes part in projects, the stylised facts of
 * firms and network, and what an evaluator would report of treated SMEs.
 */
import { LARGE } from '../../model/entities/firms.ts';
import { FUNDED, OTHER_PARTNER } from '../../model/entities/projects.ts';
import type { World } from '../../model/entities/world.ts';
import { CLUSTERS, FIRST_TRANCHE_END } from '../../model/published.ts';
import { createReplicate, stepReplicate, type SimulationRequest } from '../../model/simulate.ts';
import { treatedEffects } from '../evaluation/treated-effects.ts';
import { createPanel, observe } from '../stylised/firm-panel.ts';
import { stylisedFacts, type StylisedFactId } from '../stylised/stylised-facts.ts';

/** Kinds of partner, in the order of the published table. */
export const PARTNER_KINDS = ['sme', 'large', 'research', 'other'] as const;
/** One of them. */
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** The mean treated SME's gain in jobs after six years and in value added per job after four: by matched controls, and in truth; shares of 1. */
export type TreatedMeasureId = 'employmentMatched' | 'employmentTrue' | 'productivityMatched' | 'productivityTrue';

/** Name of a measure; compositions in % of a cluster's participations. */
export type WorldMeasureId = StylisedFactId | TreatedMeasureId | `composition-${string}-${PartnerKind}`;

/** The measures of one replicate; one that the replicate does not show is not there. */
export type WorldMeasures = Readonly<Partial<Record<WorldMeasureId, number>>>;

/** Runs one replicate of a request of one world, 44 quarters or more, and measures it. Twice the cost of a recording: evaluation keeps its own panel. */
export function measureWorld(request: SimulationRequest, replicate: number): WorldMeasures {
  const { quarters, seed, worlds } = request;
  const state = createReplicate(request, replicate);
  const { world } = state.pairs[0]!;
  const panel = createPanel(world);
  const measures: Partial<Record<WorldMeasureId, number>> = {};
  for (let t = 0; t < quarters; t++) {
    stepReplicate(state, t);
    observe(panel, world, t + 1);
    if (t + 1 === FIRST_TRANCHE_END) Object.assign(measures, compositionOf(world));
  }
  Object.assign(measures, stylisedFacts(world, panel), treatedOf(worlds[0]!, seed, replicate, quarters));
  return measures;
}

function treatedOf(settings: SimulationRequest['worlds'][number], seed: string, replicate: number, quarters: number): WorldMeasures {
  const { employmentOfMeanFirmAfter6, productivityAfter4 } = treatedEffects(settings, seed, replicate, quarters);
  const found: Record<TreatedMeasureId, number> = {
    employmentMatched: employmentOfMeanFirmAfter6.matched,
    employmentTrue: employmentOfMeanFirmAfter6.truth,
    productivityMatched: productivityAfter4.matched,
    productivityTrue: productivityAfter4.truth,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => !Number.isNaN(value)));
}

/** Participations in funded projects so far by cluster and kind of partner, in % of the cluster's; a cluster without any is left out. */
export function compositionOf(world: World): WorldMeasures {
  const counts = CLUSTERS.map(() => PARTNER_KINDS.map(() => 0));
  const { projects, potential, firms } = world;
  for (let p = 0; p < potential.count; p++) {
    if (projects.status[p] !== FUNDED) continue;
    const own = counts[potential.cluster[p]!]!;
    const from = projects.offset[p]!;
    for (let j = from; j < from + projects.size[p]!; j++) own[kindOf(projects.partner[j]!, firms.kind)]! += 1;
  }
  return Object.fromEntries(
    CLUSTERS.flatMap(({ id }, c) => {
      const total = counts[c]!.reduce((sum, count) => sum + count, 0);
      return total > 0 ? PARTNER_KINDS.map((kind, k) => [`composition-${id}-${kind}`, (100 * counts[c]![k]!) / total]) : [];
    }),
  );
}

/** Position among the kinds of a partner code. */
function kindOf(partner: number, kinds: Uint8Array): number {
  if (partner >= 0) return kinds[partner] === LARGE ? 1 : 0;
  return partner === OTHER_PARTNER ? 3 : 2;
}
