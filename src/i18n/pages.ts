/** The parts of the page, which have a name in each language. */

/** The simulator, the programme library, net effects, evidence, about the model. */
export const PAGE_IDS = ['lab', 'programmes', 'effects', 'evidence', 'about'] as const;
/** A part of the page. */
export type PageId = (typeof PAGE_IDS)[number];
