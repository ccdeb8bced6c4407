/** Views and links for tests of sharing: random legal ones, and forged ones with a sound outside. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { MAX_FURTHER, type ChosenTargets } from '../../src/experiment/chosen-targets.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { AGENT_LIMITS } from '../../src/experiment/resolution.ts';
import { DEFAULT_SCENARIO, MAX_SCENARIOS } from '../../src/experiment/scenario.ts';
import { UNCERTAINTIES } from '../../src/experiment/uncertainty/draw.ts';
import { encodeBase64Url } from '../../src/sharing/base64url.ts';
import { checksumOf } from '../../src/sharing/checksum.ts';
import { SHARED_GDP, SHARED_JOBS, UNTIL, PAGE_IDS, USUAL_LOOK, type SharedView } from '../../src/sharing/shared-view.ts';
import { anyScenario } from '../experiment/arbitrary-scenario.ts';

/** The view of a fresh visit. */
export const DEFAULT_VIEW: SharedView = {
  scenarios: [DEFAULT_SCENARIO],
  active: 0,
  language: null,
  jobs: 'grossJobYears',
  gdp: 'grossGdp',
  replicates: 200,
  ...USUAL_LOOK,
};

const anyGoal = { level: fc.double({ min: 0, max: 1e9, noNaN: true }).map((level) => level + 0), quarter: fc.integer({ min: 1, max: 60 }) };

/** Any legal targets. */
const anyTargets: fc.Arbitrary<ChosenTargets> = fc.record({
  jobs: fc.record(anyGoal),
  gdp: fc.record(anyGoal),
  further: fc.array(fc.record({ outcome: fc.constantFrom(...OUTCOMES.map(({ id }) => id)), ...anyGoal }), { maxLength: MAX_FURTHER }),
});

/** Any legal view of up to `most` scenarios. */
export function anyView(most = MAX_SCENARIOS): fc.Arbitrary<SharedView> {
  return fc
    .record({
      scenarios: fc.array(anyScenario, { minLength: 1, maxLength: most }),
      active: fc.nat({ max: MAX_SCENARIOS - 1 }),
      language: fc.constantFrom('en', 'fr', null),
      jobs: fc.constantFrom(...SHARED_JOBS),
      gdp: fc.constantFrom(...SHARED_GDP),
      replicates: fc.integer({ min: 1, max: 1000 }),
      reference: fc.nat({ max: MAX_SCENARIOS - 1 }),
      targets: anyTargets,
      uncertainty: fc.constantFrom(...UNCERTAINTIES),
      until: fc.constantFrom(...UNTIL),
      agents: fc.oneof(fc.constant('published' as const), fc.integer(AGENT_LIMITS)),
      page: fc.constantFrom(...PAGE_IDS),
    })
    .map((view) => ({ ...view, active: view.active % view.scenarios.length, reference: view.reference % view.scenarios.length }));
}

/** A link whose version and checksum are sound, over any compressed bytes. */
export function sealed(bytes: Uint8Array, version = 'v1'): string {
  const body = `${version}.${encodeBase64Url(bytes)}`;
  return `${body}.${checksumOf(body)}`;
}

/** A link whose outside is sound, with any text inside. */
export function forged(text: string): string {
  return sealed(deflateRawSync(new TextEncoder().encode(text), { level: 9 }));
}
