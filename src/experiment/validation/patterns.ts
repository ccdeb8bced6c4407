/** Every pattern that the base run is held against (section 8 of the specification); only those that it was not given are evidence. */
import type { Pattern } from './pattern.ts';
import { PATTERNS_OF_FIRMS } from './patterns-of-firms.ts';
import { PATTERNS_OF_POPULATION, type StylisedPattern } from '../stylised/patterns-of-population.ts';
import { PATTERNS_OF_PROGRAMME } from './patterns-of-programme.ts';

const LAST_QUARTER = 44;

/** The programme first, then what only a look into the worlds shows. */
export const PATTERNS: readonly Pattern[] = [...PATTERNS_OF_PROGRAMME, ...PATTERNS_OF_FIRMS, ...PATTERNS_OF_POPULATION.map(rowOf)];

/** A stylised fact as a row; shares are written in %. */
function rowOf({ measure, how, unit, low, high, ...words }: StylisedPattern): Pattern {
  const times = unit === 'share' ? 100 : 1;
  return {
    ...words,
    quarter: LAST_QUARTER,
    unit: unit === 'share' ? '%' : unit,
    decimals: unit === 'share' ? 1 : 2,
    low: low * times,
    high: high * times,
    reading: { from: 'worlds', how, measure, times },
  };
}

/** The pattern of an id; throws where there is none. */
export function patternOf(id: string): Pattern {
  const pattern = PATTERNS.find((candidate) => candidate.id === id);
  if (!pattern) throw new Error(`found no pattern ${id}, expected one of ${PATTERNS.map((candidate) => candidate.id).join(', ')}`);
  return pattern;
}
