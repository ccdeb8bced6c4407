/** The parts of the page, which have a name in each language. */

/** The simulator, comparison, targets, why, what it hinges on, robustness, the search for policies, net effects, the programme library, evidence, about the model. */
export const PAGE_IDS = [
  'lab',
  'compare',
  'targets',
  'why',
  'hinges',
  'robustness',
  'search',
  'effects',
  'programmes',
  'evidence',
  'about',
] as const;
/** A part of the page. */
export type PageId = (typeof PAGE_IDS)[number];
/** The parts that speak of the scenario on the screen: its levers stand beside them. */
export const PARTS_WITH_LEVERS: readonly PageId[] = ['lab', 'targets', 'why', 'hinges', 'effects'];
