/**
 * The two normalisations of the spillover, by their definition: over quarters 20 to 40 of the base run one unit of open project knowledge
 * meets `networkReference` times the absorption expected at t = 0 through cells, and `referenceLinks` absorbing partners through links.
 */
import type { World } from '../../model/entities/world.ts';
import { createReplicate, stepReplicate, type Replicate, type SimulationRequest } from '../../model/simulate.ts';
import { spillKnowledge } from '../../model/submodels/spill-knowledge.ts';

const FROM = 20;
const UNTIL = 40;

/** Means over quarters 20 to 40 of one replicate; `q` is absorption over what the world's settings take for the base network's: 1 when both fit. */
export interface NetworkReference {
  readonly networkReference: number;
  readonly referenceLinks: number;
  readonly q: number;
}

/** Measures the first world of a replicate; needs 40 quarters. Throws where no project knowledge is open by then. */
export function measureReference(request: SimulationRequest, replicate: number): NetworkReference {
  const state = createReplicate(request, replicate);
  const { world } = state.pairs[0]!;
  const { linkWeight, networkReference, referenceLinks } = world.numbers.assumptions;
  const expected = (world.start.referenceReach - linkWeight * referenceLinks) / networkReference;
  let [cells, links, quarters] = [0, 0, 0];
  for (let t = 0; t < UNTIL; t++) {
    stepReplicate(state, t);
    if (t + 1 < FROM) continue;
    const open = openKnowledge(world);
    if (!(open > 0)) throw new Error(`found no open project knowledge at quarter ${t + 1}, expected some: the base run funds projects`);
    const throughCells = absorption(world, state, t, 0);
    cells += throughCells / open;
    // Linear in the weight of links, so that a weight of 1 shows them.
    links += (absorption(world, state, t, 1) - throughCells) / open;
    quarters += 1;
  }
  const [reach, partners] = [cells / quarters, links / quarters];
  return {
    networkReference: reach / expected,
    referenceLinks: partners,
    q: (reach + linkWeight * partners) / world.start.referenceReach,
  };
}

function openKnowledge({ firms, research }: World): number {
  let sum = 0;
  for (const amount of firms.openKnowledge) sum += amount;
  for (const amount of research.openKnowledge) sum += amount;
  return sum;
}

/** Absorptive capacity times what is heard, summed over firms, at a weight of links; the world itself is not written to. */
function absorption(world: World, { rows, count }: Replicate, t: number, linkWeight: number): number {
  const { firms, numbers } = world;
  const absorbed = new Float64Array(firms.absorbed.length);
  const aside: World = {
    ...world,
    firms: { ...firms, absorbed },
    numbers: { ...numbers, assumptions: { ...numbers.assumptions, linkWeight } },
    firmKnowledgeByCell: world.firmKnowledgeByCell.slice(),
    researchKnowledgeByCell: world.researchKnowledgeByCell.slice(),
    poolByCell: world.poolByCell.slice(),
    spilloverByCell: world.spilloverByCell.slice(),
    knowledgeByCluster: world.knowledgeByCluster.slice(),
  };
  spillKnowledge(aside, rows, count, t);
  let sum = 0;
  for (const amount of absorbed) sum += amount;
  return sum;
}

/** Means over replicates. */
export function meanReference(found: readonly NetworkReference[]): NetworkReference {
  const mean = (read: (one: NetworkReference) => number): number => found.reduce((sum, one) => sum + read(one), 0) / found.length;
  return { networkReference: mean((r) => r.networkReference), referenceLinks: mean((r) => r.referenceLinks), q: mean((r) => r.q) };
}
