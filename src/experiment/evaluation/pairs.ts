/**
 * Sums over treated firms and their controls, by measure, group and year after treatment: all that differences in differences and
 * the truth are made of. Two sets of pairs: those an evaluator sees (both sides in the programme world) and those known in both worlds.
 */
import { FOLLOWED_YEARS, lastYearFollowed, type MatchedFirm, type Matching } from './matching.ts';
import { GROUP_IDS, groupsOf, MEASURES, type Measure } from './measures.ts';
import type { FirmYears, Panel } from './panel.ts';

/** What is summed. `treated` and `controls` in the `programme` or the `twin` world, `Before` treatment or `After`. */
export const SUM_IDS = [
  'seen',
  'seenTreatedBefore',
  'seenTreatedAfter',
  'seenControlsBefore',
  'seenControlsAfter',
  'known',
  'treatedBefore',
  'treatedAfter',
  'controlsBefore',
  'controlsAfter',
  'twinTreatedBefore',
  'twinTreatedAfter',
  'twinControlsBefore',
  'twinControlsAfter',
  'everyone',
  'everyoneAfter',
  'twinEveryoneAfter',
] as const;
/** The name of a sum; `seen`, `known` and `everyone` are counts. */
export type SumId = (typeof SUM_IDS)[number];

/** One replicate's sums: `values[((measure × groups + group) × years + year − 1) × sums + sum]`. */
export interface PairSums {
  readonly values: Float64Array;
}

/** A firm or the mean of its controls before and after treatment. */
type Course = readonly [before: number, after: number];

/** The courses of several controls, added up. */
interface MeanCourse {
  count: number;
  before: number;
  after: number;
}

/** Adds up every matched firm and its controls; `everyone` also counts those without a control. */
export function sumPairs(panel: Panel, matching: Matching): PairSums {
  const values = new Float64Array(MEASURES.length * GROUP_IDS.length * FOLLOWED_YEARS * SUM_IDS.length);
  for (const matched of matching.treated) {
    const last = lastYearFollowed(panel, matched.base);
    for (let year = matched.base + 1; year <= last; year++) {
      MEASURES.forEach((measure, m) => {
        const terms = compare(panel, measure, matched, year);
        if (terms === null) return;
        for (const group of groupsOf(matched.size)) addTerms(values, placeOf(m, group, year - matched.base), terms);
      });
    }
  }
  return { values };
}

/** The sums of one measure, group and year after treatment (from 1). */
export function sumsAt({ values }: PairSums, measure: number, group: number, year: number): Readonly<Record<SumId, number>> {
  const at = placeOf(measure, group, year);
  return Object.fromEntries(SUM_IDS.map((id, n) => [id, values[at + n]])) as Record<SumId, number>;
}

function placeOf(measure: number, group: number, year: number): number {
  return ((measure * GROUP_IDS.length + group) * FOLLOWED_YEARS + year - 1) * SUM_IDS.length;
}

function addTerms(values: Float64Array, at: number, terms: readonly number[]): void {
  for (let n = 0; n < terms.length; n++) values[at + n] += terms[n];
}

const NOT_SEEN = [0, 0, 0, 0, 0];
const NOT_KNOWN = [0, 0, 0, 0, 0, 0, 0, 0, 0];
const NOT_COUNTED = [0, 0, 0];

/** What one treated firm adds in one year, in the order of the sums; null where nothing is known of it. */
function compare(panel: Panel, measure: Measure, matched: MatchedFirm, year: number): number[] | null {
  const { programme, counterfactual } = panel;
  const course = (world: FirmYears, i: number): Course => {
    const base = matched.base * panel.rows + i;
    const at = year * panel.rows + i;
    return [measure.read(world, base, base, panel.vaPerWorker), measure.read(world, at, base, panel.vaPerWorker)];
  };
  const treated = course(programme, matched.firm);
  if (!isKnown(treated)) return null;
  const twin = course(counterfactual, matched.firm);
  const everyone = isKnown(twin) ? [1, treated[1], twin[1]] : NOT_COUNTED;
  const controls: MeanCourse = { count: 0, before: 0, after: 0 };
  const twins: MeanCourse = { count: 0, before: 0, after: 0 };
  for (const i of matched.controls) {
    const seen = course(programme, i);
    if (!isKnown(seen)) continue;
    include(controls, seen);
    include(twins, course(counterfactual, i));
  }
  if (controls.count === 0) return [...NOT_SEEN, ...NOT_KNOWN, ...everyone];
  const control = meanCourse(controls);
  const controlTwin = meanCourse(twins);
  const known = isKnown(twin) && isKnown(controlTwin) ? [1, ...treated, ...control, ...twin, ...controlTwin] : NOT_KNOWN;
  return [1, ...treated, ...control, ...known, ...everyone];
}

function isKnown([before, after]: Course): boolean {
  return !Number.isNaN(before) && !Number.isNaN(after);
}

function include(sum: MeanCourse, [before, after]: Course): void {
  sum.count += 1;
  sum.before += before;
  sum.after += after;
}

function meanCourse({ count, before, after }: MeanCourse): Course {
  return [before / count, after / count];
}
