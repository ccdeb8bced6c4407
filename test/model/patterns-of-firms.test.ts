/** What treatment does to a firm, which only a look into the worlds shows (section 8); other facts of firms: stylised-facts.test.ts. */
import { describe, expect, test } from 'vitest';
import { SME } from '../../src/model/entities/firms.ts';
import { build, mean, stepTo, variance } from './laboratory.ts';

const QUARTERS = 44;
const SIX_YEARS = 24;

/** Jobs that projects cause over own jobs of SMEs six years after their first funded project, one value a replicate. */
function gainsAfterSixYears(replicates: number): number[] {
  return Array.from({ length: replicates }, (_, replicate) => {
    const state = build(QUARTERS, [{}], replicate);
    const { firms, numbers } = state.pairs[0]!.world;
    const treatedAt = new Int32Array(firms.alive.length).fill(-1);
    let [jobs, caused] = [0, 0];
    stepTo(state, 0, QUARTERS, (t) => {
      for (let i = 0; i < treatedAt.length; i++) {
        if (firms.treated[i] === 1 && treatedAt[i] === -1) treatedAt[i] = t;
        if (treatedAt[i] === -1 || treatedAt[i] !== t - SIX_YEARS || firms.alive[i] === 0 || firms.kind[i] !== SME) continue;
        jobs += firms.jobs[i]!;
        caused += firms.projectValue[i]! / numbers.assumptions.vaPerWorker;
      }
    });
    return caused / jobs;
  });
}

describe('firms', () => {
  test('that were treated as SMEs have 3 to 20 % more jobs six years on, within two standard errors', () => {
    const gains = gainsAfterSixYears(8);
    const error = Math.sqrt(variance(gains) / gains.length);
    expect(error).toBeLessThan(0.02);
    expect(mean(gains)).toBeGreaterThan(0.03 - 2 * error);
    expect(mean(gains)).toBeLessThan(0.2 + 2 * error);
  });
});
