/** What was searched for and not found, and figures that conflict, each with what stands in its place; in English. */
import type { Gap } from './messages-evidence.ts';

/** What was not found. */
export const GAPS: readonly Gap[] = [
  { missing: 'Multipliers by industry and province', instead: 'one multiplier for jobs and one for GDP, whole economy' },
  { missing: 'Value added over revenue by industry', instead: 'what projects earn is counted as value added directly' },
  { missing: 'R&D by size of firm', instead: 'two intensities, scaled to national business R&D' },
  {
    missing:
      'Benchmarks of deadweight, displacement, leakage and substitution: the table was located (BIS 2009), its numbers could not be read',
    instead: 'deadweight is simulated; the other three are assumptions with wide ranges',
  },
  {
    missing: 'How applications are scored, and how many there are: calls seen had 2 to 13.6 for each award',
    instead: 'the best score is funded; three potential projects for each award',
  },
  {
    missing: 'What jobs and GDP mean in the ten-year targets, and the study behind the published results',
    instead: 'each definition is offered and named; the study date is assumed to be March 2025',
  },
  {
    missing: 'What brokerage, training, networks and other services bring',
    instead: 'effects are assumed, with ranges that begin at or near nothing',
  },
  {
    missing: 'Whether effects last beyond a programme: long-run studies are few and disagree',
    instead: 'knowledge and sales fade at assumed rates',
  },
  { missing: 'Reviews of the Swedish and Norwegian cluster programmes: found, not read', instead: 'not used' },
];

/** Figures that conflict or mislead. */
export const TRAPS: readonly Gap[] = [
  {
    missing: 'Partners: 2,308, nearly 2,400 and more than 2,500, in one paper',
    instead: 'they are participations, not organisations; the range is the tolerance',
  },
  { missing: 'Total investment: $2.29 billion or $2.37 billion', instead: 'the first, which names its parts' },
  {
    missing: 'Envelopes of the clusters add up to $1,681 million; budgets less what was returned come to $1,689 million',
    instead: 'envelopes are maxima; the default budget is their sum',
  },
  {
    missing: 'Euro amounts of the cluster paper do not follow one exchange rate',
    instead: 'Canadian dollars only; foreign budgets at an assumed rate',
  },
  {
    missing: 'Projects of the Protein cluster were worth $478 million in 2022 and $461 million in 2023',
    instead: 'projects closed below budget; the later figure',
  },
  { missing: 'IP assets are not patents: they include copyrights, marks and secrets', instead: 'counted as rights, never as patents' },
  { missing: 'Spain’s “1.8 million jobs”', instead: 'a count, not an effect of a programme; not used' },
  { missing: 'Clusters4Future runs three years in one source, ten in others', instead: 'the programme library says which is assumed' },
];
