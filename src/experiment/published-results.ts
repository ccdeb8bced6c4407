/** What the programme is said to have brought, with its source: marked points beside the simulated bands. */
import type { OutcomeId } from '../model/outcomes.ts';

/** A published figure in the outcome's unit, at the quarter that its date falls on (its study date is not stated). */
export interface PublishedResult {
  readonly outcome: OutcomeId;
  readonly quarter: number;
  readonly value: number;
  readonly source: string;
  readonly url: string | null;
  /** Message key of a sentence on what the figure is and is not. */
  readonly note: string;
}

const FOREWORD = 'Protein Industries Canada, Annual Report 2025, ministerial foreword';
const FOREWORD_URL = 'https://www.proteinindustriescanada.ca/annual-report-2025/ministerial-foreword';

/** Quarter that begins on 1 April 2025. */
const SPRING_2025 = 28;
/** Quarter that begins on 1 April 2029. */
const SPRING_2029 = 44;

/** So far (about 2024–25) and forecast by 2029: GDP in CAD M, jobs read as job-years (direct, indirect and induced). */
export const PUBLISHED_RESULTS: readonly PublishedResult[] = [
  { outcome: 'grossGdp', quarter: SPRING_2025, value: 3300, source: FOREWORD, url: FOREWORD_URL, note: 'published.gdp-2025' },
  { outcome: 'grossJobYears', quarter: SPRING_2025, value: 35_000, source: FOREWORD, url: FOREWORD_URL, note: 'published.jobs-2025' },
  { outcome: 'grossGdp', quarter: SPRING_2029, value: 8100, source: FOREWORD, url: FOREWORD_URL, note: 'published.gdp-2029' },
  { outcome: 'grossJobYears', quarter: SPRING_2029, value: 83_000, source: FOREWORD, url: FOREWORD_URL, note: 'published.jobs-2029' },
];
