/** Random legal scenarios, built from the limits that the model states. */
import fc from 'fast-check';
import { PRESET_IDS, type Scenario } from '../../src/experiment/scenario.ts';
import {
  CLUSTER_FIELDS,
  CLUSTER_IDS,
  HOME_REGIONS,
  MAX_CLUSTER_NAME,
  MAX_CLUSTERS,
  PUBLISHED_CLUSTERS,
  STAGES,
  type ClusterSetting,
} from '../../src/model/cluster-design.ts';
import { PARAMETERS, type Assumptions } from '../../src/model/parameters.ts';
import { CLUSTER_COUNT, LEVERS, SCHEDULE_YEARS, type Lever, type Policy } from '../../src/model/policy.ts';

/** Any number within limits, with all its digits; negative zero is written as zero everywhere. */
function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

/** A number within limits, whole where it must be. */
function anyWithin({ min, max, integer }: { min: number; max: number; integer?: boolean }): fc.Arbitrary<number> {
  return integer ? fc.integer({ min, max }) : anyNumber(min, max);
}

function anyList(item: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> {
  return fc.array(item, { minLength: length, maxLength: length });
}

function anyLever(lever: Lever, clusters: number): fc.Arbitrary<unknown> {
  if (lever.kind === 'choice') return fc.constantFrom(...lever.options);
  if (lever.kind === 'number') return anyWithin(lever);
  if (lever.kind === 'schedule') {
    const years = anyList(anyNumber(0, lever.max), SCHEDULE_YEARS).filter((weights) => weights.some((weight) => weight > 0));
    return fc.oneof(fc.constant('published'), years);
  }
  const match = anyNumber(lever.min, lever.max);
  return fc.oneof(fc.constant('as-realised'), match, anyList(match, clusters));
}

/** A programme that starts before it stops. */
function inOrder(policy: Record<string, unknown>): Policy {
  const quarters = [policy.startAtQuarter as number, policy.stopAtQuarter as number];
  return { ...policy, startAtQuarter: Math.min(...quarters), stopAtQuarter: Math.max(...quarters) } as unknown as Policy;
}

/** Any legal policy for so many clusters: every lever anywhere within its limits. */
function anyPolicyOf(clusters: number): fc.Arbitrary<Policy> {
  return fc.record(Object.fromEntries(LEVERS.map((lever) => [lever.id, anyLever(lever, clusters)]))).map(inOrder);
}

/** Any legal policy for the published clusters. */
export const anyPolicy: fc.Arbitrary<Policy> = anyPolicyOf(CLUSTER_COUNT);

/** Any legal assumptions: every one anywhere within its limits. */
export const anyAssumptions: fc.Arbitrary<Assumptions> = fc
  .record(Object.fromEntries(PARAMETERS.map((parameter) => [parameter.id, anyWithin(parameter)])))
  .map((values) => values as unknown as Assumptions);

const printable = fc
  .constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 -_.,:;!?"\'\\/<>&{}[]()=+@#éèçàÉœ«»—€日本語'.split(''))
  .map((character) => character);

/** Text of printable characters. */
export function anyText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: printable, minLength, maxLength });
}

/** Any legal numbers of a cluster. */
const anyFields = fc.record(Object.fromEntries(CLUSTER_FIELDS.map((field) => [field.id, anyWithin(field)])));

function anyCluster(id: string): fc.Arbitrary<ClusterSetting> {
  const words = { name: anyText(0, MAX_CLUSTER_NAME), region: fc.constantFrom(...HOME_REGIONS), stage: fc.constantFrom(...STAGES) };
  return fc.tuple(fc.record(words), anyFields).map(([said, fields]) => ({ id, ...said, ...fields }) as unknown as ClusterSetting);
}

/** A programme with a dollar for a cluster of its own at least. */
function withMoney(clusters: readonly ClusterSetting[]): readonly ClusterSetting[] {
  const [first, ...rest] = clusters;
  const broke = clusters.every(({ firstEnvelope, secondEnvelope }) => firstEnvelope + secondEnvelope === 0);
  return broke ? [{ ...first, firstEnvelope: 1 }, ...rest] : clusters;
}

/** Any legal clusters: as published, or any of the published and of the user's own in any order. */
export const anyClusters: fc.Arbitrary<readonly ClusterSetting[]> = fc.oneof(
  fc.constant(PUBLISHED_CLUSTERS),
  fc
    .shuffledSubarray([...CLUSTER_IDS], { minLength: 1, maxLength: MAX_CLUSTERS })
    .chain((ids) => fc.tuple(...ids.map(anyCluster)))
    .map(withMoney),
);

/** Any legal scenario with these clusters. */
function anyScenarioWith(clusters: readonly ClusterSetting[]): fc.Arbitrary<Scenario> {
  return fc.record({
    name: anyText(0, 80),
    notes: fc.array(anyText(0, 60), { maxLength: 4 }).map((lines) => lines.join('\n')),
    preset: fc.constantFrom(...PRESET_IDS),
    policy: anyPolicyOf(clusters.length),
    assumptions: anyAssumptions,
    clusters: fc.constant(clusters),
    horizon: fc.integer({ min: 1, max: 60 }),
    seed: anyText(1, 64),
  });
}

/** Any legal scenario. */
export const anyScenario: fc.Arbitrary<Scenario> = anyClusters.chain(anyScenarioWith);
