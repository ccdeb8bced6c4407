/** The tables of the case study. */
import { OBJECTIVES } from '../src/experiment/search/readings.ts';
import type { Part } from '../src/experiment/sensitivity/readings.ts';
import { BELIEFS } from '../src/experiment/uncertainty/priors.ts';
import { markdownTable } from '../src/experiment/validation/markdown.ts';
import { fixed } from '../src/experiment/validation/number-text.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import type { CompareReport } from '../src/sharing/batch-compare.ts';
import { boxInWords } from './case-study-findings.ts';
import { LEADING, type CaseStudy, type Explained } from './case-study-measure.ts';
import { judgedOf } from './case-study-search.ts';
import { changesText, factorName, factorText, fixedPercent, nameOf, percent, signedText, valueText, within } from './case-study-text.ts';

/** How many assumptions are drawn. */
export const PRIOR_COUNT = BELIEFS.length;

/** The options and what each is. */
export function optionTable({ options }: CaseStudy): string {
  return markdownTable(
    ['', 'option', 'what it is'],
    options.map(({ letter, name, what }) => [letter, name, what]),
  );
}

const VERDICTS: Readonly<Record<string, string>> = {
  better: '▲ better',
  worse: '▼ worse',
  'cannot-tell': '○ cannot tell',
  identical: '= identical',
};

/** One outcome of every option beside the first. */
export function verdictTable({ rows }: CompareReport, options: CaseStudy['options'], outcome: OutcomeId): string {
  const cells = rows.find(({ observer }) => observer === outcome)?.cells ?? [];
  const write = (value: number): string => valueText(outcome, value);
  return markdownTable(
    [nameOf(outcome), 'median', '5 to 95 %', 'difference to A', '95 % interval', 'better in', 'verdict'],
    cells.map(({ range, difference }, i) => [
      `${options[i].letter} ${options[i].name}`,
      range ? write(range.p50) : '–',
      range ? `${write(range.p05)} to ${write(range.p95)}` : '–',
      difference ? signedText(outcome, difference.meanDifference) : '',
      difference ? `${signedText(outcome, difference.low)} to ${signedText(outcome, difference.high)}` : '',
      difference ? `${fixed(100 * difference.shareWon, 0)} of 100` : '',
      difference ? VERDICTS[difference.verdict] : '',
    ]),
  );
}

/** The assumptions that matter most by screening. */
export function screeningTable({ screening }: CaseStudy): string {
  return markdownTable(
    ['assumption', 'μ*, CAD M', 'μ', 'σ'],
    screening.effects
      .slice(0, 12)
      .map(({ id, muStar, mu, sigma }) => [factorName(id), within(muStar), signedText(LEADING, mu), fixed(sigma, 0)]),
  );
}

function partName(id: Part): string {
  if (id === 'luck') return '*luck*';
  return id === 'others' ? '*all others*' : factorName(id);
}

/** Shares of the variance. */
export function indexTable({ indices }: CaseStudy): string {
  return markdownTable(
    ['part', 'alone', 'with all that it takes part in'],
    [
      ...indices.indices.map(({ id, first, total }) => [partName(id), percent(first), percent(total)]),
      ['*interplay of any of them*', percent(indices.interactions), ''],
    ],
  );
}

/** Low and high, one at a time. */
export function tornadoTable({ tornado }: CaseStudy): string {
  const write = (value: number): string => signedText(LEADING, value);
  return markdownTable(
    ['assumption', 'low', 'difference', 'high', 'difference'],
    tornado.bars.map(({ id, low, high, atLow, atHigh }) => [
      factorName(id),
      factorText(id, low),
      within(atLow, write),
      factorText(id, high),
      within(atHigh, write),
    ]),
  );
}

/** Regret of every option, and in how many futures it keeps the promises. */
export function regretTable({ robustness, options }: CaseStudy): string {
  const write = (value: number): string => fixed(value, 0);
  return markdownTable(
    ['option', 'best in', 'mean regret', 'nine of ten below', 'largest', '50,000 gross job-years', 'CAD 50 bn gross GDP'],
    robustness.rows.map(({ best, regret, satisfies }, i) => [
      `${options[i].letter} ${options[i].name}`,
      percent(best),
      within(regret.mean, write),
      write(regret.ninth),
      write(regret.most),
      percent(satisfies[0]),
      percent(satisfies[1]),
    ]),
  );
}

function failureText({ option, failure }: Explained): string {
  const of = `${option.letter} (${option.name.toLowerCase()})`;
  if (failure.kind === 'worst') return `The worst third of futures of ${of} on additional GDP`;
  if (failure.kind === 'behind') return `Futures in which ${of} adds less to GDP than A`;
  return `Futures in which ${of} misses ${fixed(failure.target.level, 0)} gross job-years`;
}

/** What failing futures have in common, one paragraph each. */
export function failures({ explained }: CaseStudy): readonly string[] {
  return explained.map((one) => {
    const { discovery } = one;
    const base = discovery ? ` (${fixedPercent(discovery.failures / discovery.futures)} of all futures)` : '';
    const words = boxInWords(one);
    if (discovery === null) return `- ${failureText(one)}: too few or too many to look for a pattern.`;
    if (words === null) return `- ${failureText(one)}${base}: no pattern that chance would not have made.`;
    const box = discovery.boxes[discovery.proposed ?? 0];
    const sides = box.restrictions.map(
      ({ id, quasiP, reproduced }) =>
        `${factorName(id)}: p ${quasiP < 0.001 ? '< 0.001' : fixed(quasiP, 3)}, found again in ${fixedPercent(reproduced)} of halves`,
    );
    return `- ${failureText(one)}${base}: mostly ${words}. (${sides.join('; ')}.)`;
  });
}

/** So many policies stand in the table, those that add most to GDP. */
const TABLED = 20;

/** The frontier in fresh luck, and what its policies are. */
export function frontierTable(study: CaseStudy): readonly string[] {
  const { designed, question } = study.search;
  const judged = judgedOf(study);
  const [jobs, gdp, cost, regions] = OBJECTIVES.map((_, o) => o);
  const cells = (scores: readonly number[], half: readonly number[]): readonly string[] => [
    `${fixed(scores[gdp], 0)} ± ${fixed(half[gdp], 0)}`,
    `${fixed(scores[jobs], 0)} ± ${fixed(half[jobs], 0)}`,
    `${fixed(scores[cost], 0)} ± ${fixed(half[cost], 0)}`,
    `${fixed(scores[regions], 2)} ± ${fixed(half[regions], 2)}`,
  ];
  const table = markdownTable(
    ['', 'additional GDP, CAD M', 'additional job-years', 'public cost, CAD M', 'regions', 'GDP promised', 'still unbeaten'],
    [
      ['A as designed', ...cells(designed.scores, designed.within), '', ''],
      ...judged
        .slice(0, TABLED)
        .map(({ candidate, fresh }, n) => [
          String(n + 1),
          ...cells(fresh.scores, fresh.within),
          fixed(candidate.scores[gdp], 0),
          fresh.beaten ? 'no' : 'yes',
        ]),
    ],
  );
  const first = judged.filter(({ fresh }) => !fresh.beaten).slice(0, 5);
  const policies = first.map(
    ({ candidate }) =>
      `- Policy ${judged.findIndex((one) => one.candidate === candidate) + 1}: ${changesText(question.scenario, candidate.settings)}.`,
  );
  return [
    '*Regions*: as if additional job-years were spread evenly over so many of the six. ± is half the width of a 95 % interval.',
    table,
    ...(judged.length > TABLED ? [`The other ${judged.length - TABLED}, cheaper ones that add less, are left out.`] : []),
    'What the first of those that are still unbeaten change:',
    policies.join('\n'),
  ];
}
