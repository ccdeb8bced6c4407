/** Texts of the page about the model. */

/** A part of the page: a title, paragraphs, and points where there is a list. */
export interface AboutPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** The texts of the page about the model. Values arrive already formatted. */
export interface AboutMessages {
  readonly title: string;
  readonly lead: string;
  readonly parts: Readonly<Record<'is' | 'isNot' | 'odds' | 'without' | 'luck' | 'unknown' | 'leftOut', AboutPart>>;
  readonly trustTitle: string;
  trustCounts(met: string, predicted: string, fitted: string): string;
  readonly trust: readonly string[];
  readonly toEvidence: string;
  readonly readingTitle: string;
  readonly readingLead: string;
  readonly versionTitle: string;
  version(model: string): string;
  readonly licence: string;
}
