/** Texts of the page of effects: the waterfall, net present value, what federal money buys, the health of clusters; in both languages. */
import type { HealthIndicator, HealthReading } from '../experiment/cluster-health.ts';
import type { EffectMeasure, WaterfallStep } from '../experiment/net-effects.ts';
import type { OfferedRate } from '../experiment/net-present-value.ts';

/** Steps whose words are those of this page; the others are called as the assumptions behind them. */
export type NamedStep = Exclude<WaterfallStep, 'leakage' | 'displacement' | 'substitution'>;

/** A name and what it means. */
export interface Explained {
  readonly name: string;
  readonly what: string;
}

/** The texts of the page of effects. Values arrive already formatted. */
export interface EffectsMessages {
  readonly lead: string;
  readonly readAt: string;
  readonly place: string;
  readonly clusters: string;
  readonly regions: string;
  readonly measure: string;
  readonly measures: Readonly<Record<EffectMeasure, string>>;
  readonly measureNotes: Readonly<Record<EffectMeasure, string>>;
  /** Instead of results while there are fewer than twenty futures. */
  readonly fromTwenty: string;

  readonly waterfall: string;
  readonly steps: Readonly<Record<NamedStep, Explained>>;
  /** Under deadweight, of which the cards show another kind. */
  readonly ofGross: string;
  /** Under a step: the share that is assumed; with its range where it is drawn. */
  assumed(share: string): string;
  assumedBetween(share: string, low: string, high: string): string;
  readonly addUp: string;
  nothingHere(when: string): string;
  /** Where what projects bring is next to nothing: shares of it would mean nothing. */
  littleHere(when: string, gross: string, additional: string): string;
  /** A count of job-years in a sentence. */
  jobYears(count: string): string;
  readonly inNine: string;
  /** The change and the addition arrive as `adds` or `takes`, whichever fits their sign. */
  sentence(when: string, gross: string, range: string, deadweight: string, lost: string): string;
  sentenceEnd(spillover: string, additional: string, range: string): string;
  adds(amount: string): string;
  takes(amount: string): string;
  shareOfGross(share: string): string;

  readonly step: string;
  readonly mean: string;
  readonly median: string;
  readonly futures: string;
  readonly meaning: string;
  readonly difference: string;
  readonly interval: string;
  readonly differenceNote: string;

  readonly present: string;
  readonly rate: string;
  readonly whyHeading: string;
  readonly aboveZero: string;
  /** Why a rate is offered, and how far its source was read. */
  readonly why: Readonly<Record<OfferedRate['why'], string>>;
  readonly ownRate: string;
  presentCounts(when: string): string;
  presentSentence(rate: string, when: string, value: string, range: string, odds: string): string;
  /** Where nothing was spent: every value is zero. */
  nothingToValue(when: string): string;
  presentRange(lowRate: string, value: string, highRate: string, other: string): string;
  /** How a chart is read. */
  readonly pointsAre: string;

  costsAt(when: string): string;
  readonly costNotes: string;
  /** Said of so many futures in a hundred that spent and gained nothing. */
  nothingGained(odds: string): string;
  readonly nothingSpent: string;
  /** Under federal cost: what it is made of, medians. */
  costParts(committed: string, paid: string, running: string): string;
  /** Heads the column of differences. */
  readonly jobYearsAgainst: string;
  readonly few: string;

  healthAt(when: string): string;
  stageShare(odds: string): string;
  readonly indicators: Readonly<Record<HealthIndicator, Explained>>;
  readonly readings: Readonly<Record<HealthReading, string>>;
  /** Read out beside an indicator. */
  doesBetter(odds: string): string;
  readonly healthNotes: string;
}
