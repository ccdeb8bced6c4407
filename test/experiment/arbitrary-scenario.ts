/** Random legal scenarios, built from the limits that the model states. */
import fc from 'fast-check';
import { PRESET_IDS, type Scenario } from '../../src/experiment/scenario.ts';
import { PARAMETERS, type Assumptions } from '../../src/model/parameters.ts';
import { CLUSTER_COUNT, LEVERS, type Lever, type Policy } from '../../src/model/policy.ts';

/** Any number within limits, with all its digits; negative zero is written as zero everywhere. */
function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

function anyLever(lever: Lever): fc.Arbitrary<unknown> {
  if (lever.kind === 'choice') return fc.constantFrom(...lever.options);
  if (lever.kind === 'number') return lever.integer ? fc.integer({ min: lever.min, max: lever.max }) : anyNumber(lever.min, lever.max);
  const match = anyNumber(lever.min, lever.max);
  return fc.oneof(fc.constant('as-realised'), match, fc.array(match, { minLength: CLUSTER_COUNT, maxLength: CLUSTER_COUNT }));
}

/** A programme that starts before it stops. */
function inOrder(policy: Record<string, unknown>): Policy {
  const quarters = [policy.startAtQuarter as number, policy.stopAtQuarter as number];
  return { ...policy, startAtQuarter: Math.min(...quarters), stopAtQuarter: Math.max(...quarters) } as unknown as Policy;
}

/** Any legal policy: every lever anywhere within its limits. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record(Object.fromEntries(LEVERS.map((lever) => [lever.id, anyLever(lever)])))
  .map(inOrder);

/** Any legal assumptions: every one anywhere within its limits. */
export const anyAssumptions: fc.Arbitrary<Assumptions> = fc
  .record(Object.fromEntries(PARAMETERS.map(({ id, min, max, integer }) => [id, integer ? fc.integer({ min, max }) : anyNumber(min, max)])))
  .map((values) => values as unknown as Assumptions);

const printable = fc
  .constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 -_.,:;!?"\'\\/<>&{}[]()=+@#éèçàÉœ«»—€日本語'.split(''))
  .map((character) => character);

/** Text of printable characters. */
export function anyText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: printable, minLength, maxLength });
}

/** Any legal scenario. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  name: anyText(0, 80),
  preset: fc.constantFrom(...PRESET_IDS),
  policy: anyPolicy,
  assumptions: anyAssumptions,
  horizon: fc.integer({ min: 1, max: 60 }),
  seed: anyText(1, 64),
});
