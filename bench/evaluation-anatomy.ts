/** The part of the evaluation's document that takes the bias apart. */
import { estimateOf, overReplicates, type Estimate, type ReplicateEvaluation } from '../src/experiment/evaluation/evaluation.ts';
import { effectsOf, type Effects } from '../src/experiment/evaluation/effects.ts';
import type { GroupId, MeasureId } from '../src/experiment/evaluation/measures.ts';
import { asGains, cell, inUnits, mean, PER_CENT, table, THOUSANDS } from './evaluation-cells.ts';
import type { EvaluationReport } from './evaluation-document.ts';

const YEARS = [2, 4, 6, 8] as const;

/** Where the bias comes from, what it depends on, and what it does to an evaluation's verdict. */
export function anatomy(report: EvaluationReport): string {
  return ['## Where the bias comes from', identity(report), jobs(report), growth(report), spillover(report), variants(report)].join('\n\n');
}

/** Lines of the identity, each with its sign. */
const TERMS: readonly { readonly name: string; readonly read: (e: Effects) => number }[] = [
  { name: '**estimate**', read: (e) => e.estimate },
  { name: 'truth', read: (e) => e.truth },
  { name: '+ deadweight: what the treated would have gained anyway', read: (e) => e.wouldHaveGained },
  { name: '− what their controls would have gained anyway', read: (e) => -e.controlsWouldHaveGained },
  { name: '− what the programme does to the controls', read: (e) => -e.onControls },
  { name: '+ begun earlier without the programme', read: (e) => e.early },
  { name: '+ firms of one world only', read: (e) => e.otherFirms },
  { name: '= **bias**, without the truth', read: (e) => e.bias },
];

function identity({ evaluations }: EvaluationReport): string {
  const part = (group: GroupId): string => {
    const rows = TERMS.map(({ name, read }) => [
      name,
      ...YEARS.map((year) => cell(overReplicates(evaluations, 'projectValue', group, year, read), THOUSANDS)),
    ]);
    return table(['', ...YEARS.map((year) => `year ${year}`)], rows);
  };
  const all = shares(evaluations, 'all', 6);
  const sme = shares(evaluations, 'SME', 6);
  return `The identity is exact: estimate = truth + (what the treated, less what their controls, would have gained anyway) − what the programme does to the controls + what the treated had already begun in the other world. For the value added of projects, CAD thousand a year per treated firm, all firms:

${part('all')}

Below 500 jobs:

${part('SME')}

After six years the treated would have had ${cell(all.deadweight, PER_CENT)} % of the estimate without the programme (SMEs ${cell(sme.deadweight, PER_CENT)} %), and the estimate is ${mean(all.ratio, { times: 1, decimals: 1 })} times the truth (SMEs ${mean(sme.ratio, { times: 1, decimals: 1 })} times). Those chosen had capacity and projects worth doing; many would have done them.
Their controls are like them in size, age, sector and region but had no such project, so a matched estimate credits the programme with the deadweight. What the programme does to the controls adds to the estimate where it is a loss, as where a partner's capacity goes to a funded project instead of theirs.`;
}

/** Deadweight as a share of the estimate, and the estimate over the truth: ratios of means, errors by replicate. */
function shares(evaluations: readonly ReplicateEvaluation[], group: GroupId, year: number): { deadweight: Estimate; ratio: Estimate } {
  const over = (read: (e: Effects) => number): Estimate => overReplicates(evaluations, 'projectValue', group, year, read);
  const all = over((e) => e.estimate).mean;
  const anyway = over((e) => e.wouldHaveGained).mean / all;
  const truth = over((e) => e.truth).mean;
  return {
    deadweight: over((e) => anyway + (e.wouldHaveGained - anyway * e.estimate) / all),
    ratio: over((e) => all / truth + (e.estimate - (all / truth) * e.truth) / truth),
  };
}

/** A difference of two measures' numbers within each replicate. */
function between(
  evaluations: readonly ReplicateEvaluation[],
  more: MeasureId,
  less: MeasureId,
  year: number,
  read: (e: Effects) => number,
): Estimate {
  const values: number[] = [];
  for (const { sums } of evaluations) {
    const [a, b] = [effectsOf(sums, more, 'SME', year), effectsOf(sums, less, 'SME', year)];
    if (a !== null && b !== null) values.push(read(a) - read(b));
  }
  return estimateOf(values);
}

function jobs({ evaluations }: EvaluationReport): string {
  const row = (name: string, read: (year: number) => Estimate): string[] => [name, ...YEARS.map((year) => cell(read(year), PER_CENT))];
  const rows = [
    row('**estimate**', (year) => inUnits(evaluations, 'lnJobs', 'SME', year).estimate),
    row('truth', (year) => inUnits(evaluations, 'lnJobs', 'SME', year).truth),
    row('bias from growth of own jobs', (year) => inUnits(evaluations, 'lnOwnJobs', 'SME', year).bias),
    row('bias from projects', (year) => between(evaluations, 'lnJobs', 'lnOwnJobs', year, (e) => e.bias)),
  ];
  return `Jobs of the mean firm below 500 jobs, 100 × ln. The programme does not touch own jobs here, so an estimate for them is bias through and through; the rest of the bias comes from projects and is known far more surely, because it does not hold the luck of growth:

${table(['', ...YEARS.map((year) => `year ${year}`)], rows)}`;
}

function growth({ evaluations, unfundedSoFar }: EvaluationReport): string {
  const groups = ['<5', '5–19', '20–99', '100–499', '500+', 'all'] as const;
  const rows = groups.flatMap((group) =>
    [evaluations, unfundedSoFar].map((set, n) => [
      group,
      n === 0 ? 'unfunded throughout' : 'unfunded so far',
      ...YEARS.map((year) => cell(inUnits(set, 'lnOwnJobs', group, year).estimate, PER_CENT)),
    ]),
  );
  return `A check of the matching: estimates for own jobs, 100 × ln, truth 0. Controls that stay unfunded for eight years are chosen by their future: firms that grow are funded, and drop out of the controls. With controls that are only unfunded when matched the excess shrinks (but some of them are treated later):

${table(['jobs before', 'controls', ...YEARS.map((year) => `year ${year}`)], rows)}`;
}

function spillover({ evaluations }: EvaluationReport): string {
  const rows = (['SME', 'all'] as const).map((group) => {
    const over = (read: (e: Effects) => number): string => cell(overReplicates(evaluations, 'spilloverValue', group, 6, read), THOUSANDS);
    return [group, over((e) => e.estimate), over((e) => e.truth), over((e) => e.bias), over((e) => e.selection), over((e) => e.onControls)];
  });
  return `Spillovers go to controls as well, and what controls gain is lost to the estimate. Value added received by spillover after six years, CAD thousand a year per firm:

${table(['', 'estimate', 'truth', 'bias', 'selection', 'gain of the controls'], rows)}`;
}

function variants({ evaluations, variants: others }: EvaluationReport): string {
  const count = others[0]?.evaluations.length ?? 0;
  const sets = [{ name: 'base run, the same replicates', evaluations: evaluations.slice(0, count) }, ...others];
  const rows = sets.map(({ name, evaluations: set }) => {
    const value = inUnits(set, 'projectValue', 'all', 6);
    const sme = asGains(set, 'lnJobs', 'SME', 6);
    return [
      name,
      ...[value.estimate, value.truth].map((e) => cell(e, THOUSANDS)),
      cell(shares(set, 'all', 6).deadweight, PER_CENT),
      cell(sme.estimate, PER_CENT),
      cell(sme.truth, PER_CENT),
    ];
  });
  return `What the bias depends on, ${count} replicates each: value added of projects after six years (CAD thousand a year per firm, deadweight as % of the estimate), and jobs of the mean SME (%):

${table(['', 'estimate', 'truth', 'deadweight', 'jobs: estimate', 'jobs: truth'], rows)}

The estimate hardly tells these worlds apart; the truth does. The fewer projects would exist without the programme, the nearer the two. A programme that chooses by private value looks no worse to an evaluator than one that chooses by additionality.`;
}
