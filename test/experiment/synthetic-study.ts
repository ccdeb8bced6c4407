/** Studies played by a formula in place of the model, for tests of what is read from them. */
import { keptLength, keptQuarters } from '../../src/experiment/study/kept.ts';
import { worldLength, type PlayedCell, type Settings, type Study, type StudyResult } from '../../src/experiment/study/study.ts';
import { OUTCOMES, type OutcomeId } from '../../src/model/outcomes.ts';

/** What a world is worth in the luck of a replicate. */
export type Worth = (settings: Settings, replicate: number, outcome: OutcomeId, quarter: number) => number;

/** A study of which some cells, all unless said, were played by a formula. */
export function playedBy(study: Study, worth: Worth, cells: readonly number[] = study.cells.map((_, cell) => cell)): StudyResult {
  const length = worldLength(study.quarters);
  const played = cells.map((cell): PlayedCell => {
    const { replicate, worlds } = study.cells[cell];
    const values = new Float64Array(worlds.length * length);
    worlds.forEach((settings, world) => {
      let at = world * length;
      for (const quarter of keptQuarters(study.quarters))
        for (const { id } of OUTCOMES) values[at++] = worth(settings, replicate, id, quarter);
      if (at !== world * length + keptLength(study.quarters)) throw new Error('kept something else');
    });
    return { replicate: cell, values };
  });
  return { study, played };
}

/** A number of mean 0 and variance 1/12 that depends on nothing but the replicate. */
export function luckIn(replicate: number): number {
  let bits = Math.imul(replicate + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32 - 0.5;
}
