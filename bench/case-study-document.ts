/** The text of `docs/case-study.md`. */
import type { CompareReport } from '../src/sharing/batch-compare.ts';
import { PRIOR_COUNT } from './case-study-tables.ts';
import { findings } from './case-study-findings.ts';
import {
  failures,
  frontierTable,
  indexTable,
  optionTable,
  regretTable,
  screeningTable,
  tornadoTable,
  verdictTable,
} from './case-study-tables.ts';
import type { CaseStudy } from './case-study-measure.ts';
import { fixed } from '../src/experiment/validation/number-text.ts';

/** The whole document. */
export function caseStudyDocument(study: CaseStudy, model: string): string {
  return `${[...opening(study, model), ...verdicts(study), ...reasons(study), ...money(study), ...limits(study)].join('\n\n')}\n`;
}

function opening(study: CaseStudy, model: string): readonly string[] {
  const { seed, sizes, sum } = study;
  return [
    '# Five clusters, and five other ways to spend the same money',
    `Written by \`npm run case-study\`: do not edit. Model ${model}, seed \`${seed}\`, ${sizes.futures} futures a scenario, read on 31 March 2028 (quarter 40). Every option plans to spend CAD ${fixed(sum, 0)} M of public money; what it really spends is in the tables. Nothing here is a forecast: it is what the model's assumptions imply, each with its source or marked as an assumption on the page *Evidence*.`,
    '## The question',
    'Canada put about two billion dollars into five Global Innovation Clusters, matched by industry, and promised 50,000 jobs and 50 billion dollars of GDP in ten years. Does the programme as designed keep that promise, would the same money do more if it were spent otherwise, and what would have to be true for the answer to be another one?',
    '## Findings',
    ...findings(study).map((sentence, n) => `${n + 1}. ${sentence}`),
    '## The options',
    optionTable(study),
    'All live in the same futures: the same firms have the same ideas and the same luck, so that differences are the options’ own. Beside each future stands the same future without any programme; *additional* is what differs.',
  ];
}

function verdicts({ compared, options }: CaseStudy): readonly string[] {
  const part = (title: string, report: CompareReport): readonly string[] => [
    `### ${title}`,
    verdictTable(report, options, 'additionalGdp'),
    verdictTable(report, options, 'additionalJobYears'),
    verdictTable(report, options, 'federalCost'),
    verdictTable(report, options, 'costPerAdditionalJobYear'),
    promisesLine(report, options),
  ];
  return [
    '## Verdicts',
    'Median and 5 to 95 % of futures; the mean paired difference to option A with its 95 % interval; of 100 futures, in how many the option does better.',
    ...part('Luck alone: every assumption at its default', compared.luck),
    ...part(`Luck, and the ${PRIOR_COUNT} assumptions that are not known drawn in each future`, compared.assumptions),
  ];
}

function promisesLine({ targets }: CompareReport, options: CaseStudy['options']): string {
  const said = targets.map(({ each: [jobs, gdp] }, i) => {
    const of = (share: number): string => `${fixed(100 * share, 0)} %`;
    return `${options[i].letter} ${of(jobs.probability)} and ${of(gdp.probability)}`;
  });
  return `Futures in which 50,000 gross job-years, and CAD 50 bn of gross GDP, are reached: ${said.join('; ')}.`;
}

function reasons(study: CaseStudy): readonly string[] {
  const { screening, indices, tornado } = study;
  return [
    '## What it hinges on',
    `Additional GDP of the programme as designed. Morris screening moves one assumption at a time over its prior, along ${screening.trajectories} paths; *μ\\** is the mean size of its effect over the whole range, *σ* how much that depends on the others.`,
    screeningTable(study),
    `Sobol' indices of the first eight, from ${indices.rows} rows: what share of the variance (standard deviation CAD ${fixed(indices.deviation, 0)} M) each makes up alone, and with all that it takes part in. *All others* moves the remaining assumptions together, *luck* the future itself. Intervals are 95 %, by resampling rows.`,
    indexTable(study),
    `One at a time at the 5 % and the 95 % point of its prior, all else as it is, in the same ${tornado.replicates} futures: mean difference to the programme as designed, CAD M.`,
    tornadoTable(study),
    '## When it fails',
    'Regret is what the best option of the same future adds to GDP beyond this one, CAD M.',
    regretTable(study),
    'What the failing futures have in common (PRIM: the box of assumptions in which failures are densest; a side is kept only where chance would hardly have put it there):',
    ...failures(study),
  ];
}

function money(study: CaseStudy): readonly string[] {
  const { question, state } = study.search;
  return [
    '## The best that this money can buy',
    `A search (NSGA-II, ${question.population} policies, ${question.generations} generations, ${question.replicates} futures a policy of the same luck for all) over match, the clusters' shares, portfolio rule, selection, rules of consortia and services, with no more than CAD ${fixed(question.budget, 0)} M planned; ${state.judged} different policies were judged. The survivors were then judged again in ${study.sizes.fresh} futures that the search had never seen: *promised* is what the search saw, and where it is more, it was luck.`,
    ...frontierTable(study),
  ];
}

function limits({ worlds }: CaseStudy): readonly string[] {
  const all = Object.entries(worlds);
  const sum = all.reduce((total, [, count]) => total + count, 0);
  return [
    '## How to read this',
    'Priors are drawn independently; a search optimises the model, not the world; options B and E rest on sizes that the policy brief does not give; foreign terms are converted at assumed rates; planned money is equal, spent money is not, since some of it lapses. Ranges in which levers were moved are a judgement of ours.',
    `Simulated worlds: ${all.map(([part, count]) => `${part} ${fixed(count, 0)}`).join(', ')}; ${fixed(sum, 0)} in all.`,
  ];
}
