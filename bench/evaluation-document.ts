/** The text of `docs/evaluation.md`: method, tables, what the bias is made of, and the literature beside it. */
import { overReplicates, type Estimate, type ReplicateEvaluation } from '../src/experiment/evaluation/evaluation.ts';
import type { Effects } from '../src/experiment/evaluation/effects.ts';
import { CALIPER, CONTROLS, DISTANCE_UNITS, FOLLOWED_YEARS } from '../src/experiment/evaluation/matching.ts';
import { GROUP_IDS, SIZE_CLASSES, type GroupId, type MeasureId } from '../src/experiment/evaluation/measures.ts';
import { fixed } from '../src/experiment/validation/number-text.ts';
import { asGains, cell, COUNT, inUnits, mean, PER_CENT, table, THOUSANDS, trioCells, type Form, type Trio } from './evaluation-cells.ts';
import { anatomy } from './evaluation-anatomy.ts';

/** Evaluations of the base run under other settings. */
export interface Variant {
  readonly name: string;
  readonly evaluations: readonly ReplicateEvaluation[];
}

/** All that the document reports. */
export interface EvaluationReport {
  readonly stamp: { readonly model: string; readonly seed: string; readonly quarters: number };
  readonly evaluations: readonly ReplicateEvaluation[];
  readonly unfundedSoFar: readonly ReplicateEvaluation[];
  readonly variants: readonly Variant[];
}

/** The whole document. */
export function evaluationDocument(report: EvaluationReport): string {
  const parts = [opening(report), who(report), overview(report), bySize(report), anatomy(report), closedFirms(report), literature(report)];
  return `${parts.join('\n\n')}\n`;
}

function opening({ stamp, evaluations }: EvaluationReport): string {
  const { lnJobs, lnAge, growth } = DISTANCE_UNITS;
  return `# Treated firms: what an evaluation would find, and what is true

Written by \`npm run evaluate\`: model ${stamp.model}, base run \`gic-2018-2028\`, default assumptions, seed \`${stamp.seed}\`, ${evaluations.length} replicates of ${stamp.quarters} quarters.
A number with ± is a mean over replicates with its 95 % interval. One replicate is what one country's evaluators would see; they have no second.

**Why.** Published effects of cluster programmes on firms come from matched controls: Denmark's Performance Accounts compare participants with firms of like size, age, sector and region. The same is done here to simulated firms. But here the same firms are also
known in a world without the programme, so that the estimate can be held against the truth and the difference, the bias, taken apart.

**How.**

- *Treated* is a firm from its first funded project on; it counts from the year in which the project is funded (year 1 ends up to twelve months after). *Before* is the end of the year before.
- *Controls* are up to ${CONTROLS} nearest live firms of the same cluster (its sector), region and size class, unfunded as long as the pair is followed. Distance counts ln jobs in units of ${lnJobs}, ln (age + 1) of ${lnAge} and the past year's growth of ${growth}; beyond ${CALIPER} there is no match. A control may serve several firms. Nothing is drawn.
- *Estimate*: difference in differences from the year before, treated less the mean of their controls, ${FOLLOWED_YEARS} years at most. Later years hold the earlier cohorts only.
- *Truth*: the same matched firms with the programme less without it, in the same luck. *Bias* = estimate − truth.
- *Jobs* are own jobs and those that projects cause; *value added* is that of own jobs and of projects, spillovers received apart; *R&D* is own R&D and the firm's share of project spending, whoever pays; *collaboration* counts distinct project partners.
- *Survivors only*, as studies that link registers do, unless said otherwise. *Mean firm* is a mean of logarithms, each firm alike; *all together* is a sum, so that large firms decide.`;
}

function who({ evaluations }: EvaluationReport): string {
  const each = (count: number): string => fixed(count / evaluations.length, 1);
  const rows = GROUP_IDS.slice(0, SIZE_CLASSES).map((group, size) => {
    const treated = evaluations.flatMap(({ matching }) => matching.treated.filter((firm) => firm.size === size));
    const matched = treated.filter(({ controls }) => controls.length > 0).length;
    const pairs = [2, 4, 6, 8].map((year) =>
      mean(
        overReplicates(evaluations, 'jobs', group, year, (e) => e.seen),
        { times: 1, decimals: 0 },
      ),
    );
    return [group, each(treated.length), each(matched), `${fixed((100 * (treated.length - matched)) / treated.length, 0)} %`, ...pairs];
  });
  const unborn = evaluations.reduce((sum, { matching }) => sum + matching.unborn, 0);
  return `## Who is treated, and who finds a control

${table(['jobs before', 'treated', 'matched', 'unmatched', 'pairs in year 2', '4', '6', '8'], rows)}

Firms per replicate. ${each(unborn)} more were funded in the year of their birth and have no year before. In small clusters most larger firms of a region take part sooner or later, so that no untreated one is left: evaluations are weakest where programmes reach deepest.`;
}

/** The rows of the overview: what is measured, and how it is shown. */
export const OVERVIEW: readonly { readonly name: string; readonly measure: MeasureId; readonly gain: boolean; readonly form: Form }[] = [
  { name: 'jobs, mean firm, %', measure: 'lnJobs', gain: true, form: PER_CENT },
  { name: 'jobs, all together, %', measure: 'jobs', gain: true, form: PER_CENT },
  { name: 'value added, mean firm, %', measure: 'lnValue', gain: true, form: PER_CENT },
  { name: 'value added, all together, %', measure: 'value', gain: true, form: PER_CENT },
  { name: 'the same with spillovers received, mean firm, %', measure: 'lnValueWithSpillover', gain: true, form: PER_CENT },
  { name: 'value added per job, %', measure: 'productivity', gain: true, form: PER_CENT },
  { name: 'the same with spillovers received, %', measure: 'productivityWithSpillover', gain: true, form: PER_CENT },
  { name: 'value added per own job, %', measure: 'valuePerOwnJob', gain: true, form: PER_CENT },
  { name: 'R&D, mean firm, %', measure: 'lnResearch', gain: true, form: PER_CENT },
  { name: 'R&D, all together, %', measure: 'research', gain: true, form: PER_CENT },
  { name: 'R&D that the firm pays, mean firm, %', measure: 'lnPaidResearch', gain: true, form: PER_CENT },
  { name: 'partners gained', measure: 'partners', gain: false, form: COUNT },
  { name: 'firms with a new partner, points', measure: 'collaborates', gain: false, form: PER_CENT },
  { name: 'survival, points', measure: 'survives', gain: false, form: PER_CENT },
];

function overview({ evaluations }: EvaluationReport): string {
  const part = (group: GroupId): string => {
    const rows = OVERVIEW.map(({ name, measure, gain, form }) => {
      const trio = (year: number): Trio => (gain ? asGains : inUnits)(evaluations, measure, group, year);
      return [name, ...trioCells(trio(4), form), ...trioCells(trio(6), form)];
    });
    return table(['', 'estimate, year 4', 'truth', 'bias', 'estimate, year 6', 'truth', 'bias'], rows);
  };
  return `## Estimate, truth, bias

Firms below 500 jobs in the year before:

${part('SME')}

All firms:

${part('all')}

Value can be read once: as jobs, as the model does (a job for every 0.13 CAD M that projects earn), or as value per own job. Read as jobs it leaves productivity where it was; what productivity gains then is the spillover received.`;
}

function bySize({ evaluations }: EvaluationReport): string {
  const years = Array.from({ length: FOLLOWED_YEARS }, (_, n) => n + 1);
  const part = (measure: MeasureId, gain: boolean, form: Form): string => {
    const rows = GROUP_IDS.flatMap((group) => {
      const trios = years.map((year) => (gain ? asGains : inUnits)(evaluations, measure, group, year));
      return (['estimate', 'truth', 'bias'] as const).map((name) => [group, name, ...trios.map((trio) => cell(trio[name], form))]);
    });
    return table(['jobs before', '', ...years.map((year) => `year ${year}`)], rows);
  };
  return `## By size class and year after treatment

Jobs, mean firm, %:

${part('lnJobs', true, PER_CENT)}

Value added, mean firm, %:

${part('lnValue', true, PER_CENT)}

R&D, mean firm, % (the project's own years stand out):

${part('lnResearch', true, PER_CENT)}

Collaboration, partners gained per firm:

${part('partners', false, COUNT)}

In the first years the truth of jobs can be slightly negative: a project that would have gone ahead anyway begins and earns later when it waits for public money.`;
}

function closedFirms({ evaluations }: EvaluationReport): string {
  const rows = (['jobs', 'jobsClosedZero', 'value', 'valueClosedZero'] as const).flatMap((measure) => {
    const form = measure.startsWith('jobs') ? COUNT : THOUSANDS;
    const names = {
      jobs: 'jobs, survivors',
      jobsClosedZero: 'jobs, closed firms as zero',
      value: 'value added, survivors',
      valueClosedZero: 'value added, closed as zero',
    };
    return [[names[measure], ...[4, 6].flatMap((year) => trioCells(inUnits(evaluations, measure, 'SME', year), form))]];
  });
  const survival = inUnits(evaluations, 'survives', 'SME', 6).estimate;
  const atOnce = inUnits(evaluations, 'survives', 'SME', 1).estimate;
  return `## Survivors only, or closed firms as zero

Firms below 500 jobs; jobs per firm, and value added in CAD thousand a year per firm:

${table(['', 'estimate, year 4', 'truth', 'bias', 'estimate, year 6', 'truth', 'bias'], rows)}

By default the model lets no firm live longer because of a project (\`exitTreated\` is 0). Matched controls nevertheless find ${cell(survival, PER_CENT)} points of survival after six years, ${cell(atOnce, PER_CENT)} of them in the first: a treated firm has lived until its project was funded, its controls only until the end of the year before.`;
}

function literature({ evaluations }: EvaluationReport): string {
  const gain = (measure: MeasureId, year: number, group: GroupId = 'SME'): string[] => {
    const { estimate, truth } = asGains(evaluations, measure, group, year);
    return [`${cell(estimate, PER_CENT)} %`, `${cell(truth, PER_CENT)} %`];
  };
  const times = (read: (e: Effects) => number): string => `× ${fixed(overReplicates(evaluations, 'collaborates', 'all', 2, read).mean, 1)}`;
  const survival = inUnits(evaluations, 'survives', 'SME', 6);
  const points = (estimate: Estimate): string => `${cell(estimate, PER_CENT)} points`;
  const rows = [
    [
      'Italian investment subsidies, regression discontinuity',
      'employment +17 % over six years, marginal firms',
      'SMEs’ jobs, year 6',
      ...gain('lnJobs', 6),
    ],
    ['Daly 2018, Denmark', 'labour productivity +7 % after four years', 'SMEs’ value added per job, year 4', ...gain('productivity', 4)],
    ['', '', 'the same with spillovers received', ...gain('productivityWithSpillover', 4)],
    ['', '', 'value added per own job', ...gain('valuePerOwnJob', 4)],
    [
      'Falck, Heblich and Kipar 2010, Bavaria',
      'R&D spending −19 %',
      'R&D that firms pay, all sizes, year 4',
      ...gain('lnPaidResearch', 4, 'all'),
    ],
    [
      'Denmark’s Performance Accounts (DAMVAD)',
      'four times as likely to collaborate',
      'firms with a new partner, year 2',
      times((e) => 1 + e.estimate / e.reckonedLevel),
      times((e) => 1 + e.truth / e.trueLevel),
    ],
    [
      'Innovate UK, difference in differences (What Works Centre)',
      'survival +14 points',
      'SMEs’ survival, year 6',
      points(survival.estimate),
      points(survival.truth),
    ],
  ];
  return `## Beside the literature

${table(['study', 'finding', 'here', 'as evaluated', 'in truth'], rows)}

None of these findings is an input. They are of other programmes, firms and times; what can be compared is sign and size. *As evaluated* is the column to hold against a matched study; a discontinuity design, which compares firms just funded with firms just not, lies nearer to *in truth*, for marginal firms.

- Jobs lie below the Italian figure and within the range of small, uneven effects that reviews report.
- Productivity does not rise through projects, because the model turns their value into jobs at a fixed value per job; with the spillovers that treated firms receive it rises more than in Denmark. The Danish figure lies between the readings.
- The Bavarian fall in firms' own R&D is not reproduced: in the model a funded firm never replaces its own R&D by the project's.
- Almost every treated firm collaborates by definition, and the model knows no collaboration outside projects, so the ratio as evaluated says little; the true one is below the Danish.
- The British gain in survival is not in the model's defaults; part of what matching finds is there without any effect.

**Limits.** Evaluators know more than cluster, region, size, age and growth, and could match on past R&D or partners. Funded firms are compared with all firms, not with rejected applicants, who would be the better controls. Treatment is the first funded project; later ones belong to its effect. Standard errors are over replicates, so they hold a whole history's luck.`;
}
