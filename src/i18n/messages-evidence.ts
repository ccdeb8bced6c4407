/** Texts of the page of evidence: facts, what the model was given and what it predicted, claims, gaps, assumptions; in both languages. */
import type { FactReading, FactUse } from '../experiment/facts.ts';
import type { BiasTerm, RecordedGroup, StudyId } from '../experiment/evaluation/recorded-evaluation.ts';
import type { MeasureId } from '../experiment/evaluation/measures.ts';
import type { Standing } from '../experiment/validation/pattern.ts';
import type { RowVerdict } from '../experiment/validation/validate.ts';

/** The sections of the page, in their order. */
export const EVIDENCE_SECTIONS = ['backcast', 'facts', 'claims', 'results', 'evaluation', 'gaps', 'assumptions', 'levers'] as const;
/** A section of the page. */
export type EvidenceSectionId = (typeof EVIDENCE_SECTIONS)[number];

/** Measures of treated firms that the page shows. */
export type ShownMeasure = Exclude<MeasureId, 'lnOwnJobs' | 'projectValue' | 'spilloverValue' | 'jobsClosedZero' | 'valueClosedZero'>;

/** A name and what it means. */
export interface Meant {
  readonly name: string;
  readonly what: string;
}

/** Something that was not found, and what stands in its place. */
export interface Gap {
  readonly missing: string;
  readonly instead: string;
}

/** A study beside the model: what it found, and what of the model stands beside it. */
export interface StudyWords {
  readonly study: string;
  readonly finding: string;
  readonly here: string;
}

/** The texts of the page of evidence. Values arrive already formatted. */
export interface EvidenceMessages {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly sections: Readonly<Record<EvidenceSectionId, string>>;
  readonly leads: Readonly<Record<EvidenceSectionId, string>>;
  factsShown(shown: string, all: string): string;
  recalledRest(count: string): string;
  rowsMet(met: string, all: string): string;
  assumed(count: string, all: string): string;
  recordedRun(model: string, seed: string, replicates: string): string;

  readonly median: string;
  readonly band: string;
  readonly factGiven: string;
  readonly factPredicted: string;
  readonly forecast: string;
  readonly limits: string;
  readonly chartTitles: Readonly<
    Record<
      | 'members'
      | 'projects'
      | 'participations'
      | 'smesPerProject'
      | 'federalCommitted'
      | 'partnersCommitted'
      | 'lapsed'
      | 'grossGdp'
      | 'grossJobYears',
      string
    >
  >;
  readonly standings: Readonly<Record<Standing, Meant>>;
  counted(met: string, all: string, missed: string): string;
  readonly verdicts: Readonly<Record<RowVerdict, string>>;
  readonly pattern: string;
  readonly when: string;
  readonly fact: string;
  readonly simulated: string;
  readonly tolerance: string;
  readonly verdict: string;
  readonly given: string;
  readonly whyMissed: string;

  readonly uses: Readonly<Record<FactUse, string>>;
  readonly readings: Readonly<Record<FactReading, Meant>>;
  readonly everyUse: string;
  readonly everyReading: string;
  readonly everyPlace: string;
  readonly wholeProgramme: string;
  readonly use: string;
  readonly howRead: string;
  readonly place: string;
  readonly searchFacts: string;
  readonly noFact: string;
  nOfFacts(count: string, all: string): string;
  readonly showAllFacts: string;

  readonly claim: string;
  readonly allFive: string;
  readonly inTenYears: string;
  readonly jobYearsReading: string;
  readonly standingReading: string;
  readonly gdpReading: string;
  timesMedian(times: string): string;
  readonly belowMedian: string;

  readonly figure: string;
  readonly figureValue: string;
  readonly vintage: string;
  readonly resultNotes: Readonly<Record<'target' | 'targetGdp' | 'interim' | 'result' | 'forecast', string>>;
  simulatedAt(date: string): string;
  readonly yearsOnly: string;

  readonly groups: Readonly<Record<RecordedGroup, string>>;
  readonly groupLabel: string;
  readonly effect: string;
  readonly asEvaluated: string;
  readonly inTruth: string;
  readonly bias: string;
  afterYears(years: string): string;
  readonly measures: Readonly<Record<ShownMeasure, string>>;
  readonly percent: string;
  pointsValue(value: string): string;
  readonly biasHeading: string;
  biasLead(estimate: string, truth: string, times: string): string;
  readonly biasTerms: Readonly<Record<BiasTerm, string>>;
  readonly thousandsAYear: string;
  readonly studiesHeading: string;
  readonly studiesLead: string;
  readonly studyHead: string;
  readonly finding: string;
  readonly here: string;
  readonly studies: Readonly<Record<StudyId, StudyWords>>;
  readonly studyReadings: Readonly<Partial<Record<MeasureId, string>>>;
  readonly evaluationLimits: string;

  readonly gapsHeading: string;
  readonly gaps: readonly Gap[];
  readonly trapsHeading: string;
  readonly traps: readonly Gap[];

  readonly filterBasis: string;
  readonly everyBasis: string;
  basisCount(name: string, count: string): string;
  readonly setting: string;
  /** The value that stands unless it is changed. */
  readonly usual: string;
  readonly prior: string;
  readonly notVaried: string;
  readonly noSource: string;
  readonly asPublished: string;
  drawnRange(most: string): string;
}
