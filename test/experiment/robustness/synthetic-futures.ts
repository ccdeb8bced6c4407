/** Futures with known values, for tests of what is read from them. */
import { futuresStudy, type FuturesQuestion, type FuturesStudy } from '../../../src/experiment/robustness/futures-study.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/experiment/scenario.ts';
import { keptQuarters } from '../../../src/experiment/study/kept.ts';
import { worldLength, type StudyResult } from '../../../src/experiment/study/study.ts';
import { OUTCOMES, type OutcomeId } from '../../../src/model/outcomes.ts';

/** Scenarios that differ in their match, over eight quarters. */
export function scenariosOf(count: number): readonly Scenario[] {
  return Array.from({ length: count }, (_, n) => ({
    ...DEFAULT_SCENARIO,
    name: `scenario ${n}`,
    horizon: 8,
    policy: { ...DEFAULT_SCENARIO.policy, matchRatio: 1 + n },
  }));
}

/** A study of so many scenarios and futures. */
export function futuresOf(scenarios: number, futures: number, question: Partial<FuturesQuestion> = {}): FuturesStudy {
  return futuresStudy({ scenarios: scenariosOf(scenarios), agents: 1000, futures, which: 'assumptions', subject: 0, ...question });
}

/** A study as if it had been played: the value of an outcome in a world of a future at the end of a year. */
export function playedAs(
  { study }: FuturesStudy,
  value: (world: number, future: number, outcome: OutcomeId, quarter: number) => number,
): StudyResult {
  const length = worldLength(study.quarters);
  const played = study.cells.map(({ worlds }, replicate) => {
    const values = new Float64Array(worlds.length * length);
    worlds.forEach((_, world) => {
      let at = world * length;
      for (const quarter of keptQuarters(study.quarters))
        for (const { id } of OUTCOMES) values[at++] = value(world, replicate, id, quarter);
    });
    return { replicate, values };
  });
  return { study, played };
}
