/** `docs/performance.md`: the goals, then every table, from the results alone; the same results give the same bytes. */
import { markdownTable } from '../../src/experiment/validation/markdown.ts';
import { fixed, grouped } from '../../src/experiment/validation/number-text.ts';
import type { Spread } from '../measure/spread.ts';
import { TOLERANCE } from '../rivals/agreement.ts';
import type { FirmRow, Machine, ModelResults, PageResults, Results, RivalResults, Visits } from '../parts/results.ts';
import { GOALS, isReached, type Goal, type GoalId } from './goals.ts';

const HEAD = `# Speed

Written by \`npm run bench\`: each section below is from one run of its part (\`npm run bench -- rivals\`, \`model\`, \`page\`), each goal from one
section. Times are for orientation; what should be compared are ratios within a section. Everything is seeded and warmed up; contestants take
turns, round by round; figures are medians over the rounds, with the least and the greatest in brackets. A *firm-step* is one firm for one
quarter in one world.`;

const RIVALS = `## The firm processes

Firms grow, close, open, learn and absorb what others know (\`grow\`, \`enter-and-exit\`, the firms' part of \`spend-and-learn\` and the cells of
\`spill-knowledge\` in \`src/model/submodels\`), without projects, money or search. Everybody starts from the same firms and lives through as many
quarters in two worlds, the counterfactual and one in which some firms have twice as much open knowledge. The model draws the quarter's luck once
for both worlds, as it always does, and lets firms grow once for both; rivals have luck of their own and run the worlds one beside the other.
Timed are the quarters alone, not the making of firms. Nanoseconds per firm-step:`;

const CHECK = (replicates: number): string => `### Whether they compute the same

Over ${replicates} replicates, each with its own firms that both sides start from, six statistics of both worlds are compared: firms, jobs and
knowledge at the end, value added that spilt over, entries and exits over all quarters. The mean difference may be ${TOLERANCE} of its own
standard errors. A rival that fails has no ratio above.`;

/** The whole document; parts that were not run are said to be missing. */
export function performanceDocument(results: Results, limits: Readonly<Partial<Record<GoalId, string>>>): string {
  const parts = [HEAD, machineText(results), goalsText(results, limits)];
  parts.push(results.rivals ? rivalsText(results.rivals) : missing('The firm processes', 'rivals'));
  parts.push(results.model ? modelText(results.model) : missing('The whole model', 'model'));
  parts.push(results.page ? pageText(results.page) : missing('The page', 'page'));
  return `${parts.join('\n\n')}\n`;
}

function missing(title: string, part: string): string {
  return `## ${title}\n\nNot measured: \`npm run bench -- ${part}\`.`;
}

function machineText({ rivals, model, page }: Results): string {
  const machines = [rivals, model, page].flatMap((part): Machine[] => (part ? [part.machine] : []));
  const stamps = [...new Set(machines.map(({ model, node, cores }) => `model ${model}, Node ${node}, ${cores} cores`))];
  const compiler = rivals?.machine.compiler;
  const browsers = page?.browsers.map(({ browser, version }) => `${browser} ${version}`) ?? [];
  return `Measured with ${[stamps.join(' and '), ...(compiler ? [compiler] : []), ...browsers].join('; ')}.`;
}

/** The goals beside their figures, then what limits those that are missed. */
function goalsText(results: Results, limits: Readonly<Partial<Record<GoalId, string>>>): string {
  const measured = GOALS.map((goal) => ({ goal, figure: goal.figure(results) }));
  const rows = measured.map(({ goal, figure }) => [goal.text, asked(goal), written(goal, figure), verdict(goal, figure)]);
  const table = markdownTable(['goal', 'asked', 'this run', ''], rows);
  const missed = measured.filter(({ goal, figure }) => figure !== null && !isReached(goal, figure) && limits[goal.id] !== undefined);
  const reasons = missed.map(({ goal }) => `- *${goal.text}*: ${limits[goal.id]!}`);
  return ['## Goals', table, ...(reasons.length > 0 ? [`What limits those that are not reached:\n\n${reasons.join('\n')}`] : [])].join(
    '\n\n',
  );
}

function asked({ at, value, unit }: Goal): string {
  return `${at === 'most' ? '≤' : '≥'} ${quantity(value, unit)}`;
}

function written({ unit }: Goal, figure: number | null): string {
  return figure === null ? 'not measured' : quantity(Number(grouped(figure).replaceAll(',', '')), unit);
}

function verdict(goal: Goal, figure: number | null): string {
  if (figure === null) return '';
  return isReached(goal, figure) ? 'reached' : 'not reached';
}

function quantity(value: number, unit: Goal['unit']): string {
  return unit === '×' ? `${value}×` : unit === '%' ? `${value} %` : `${value} ${unit}`;
}

function rivalsText({ sizes, agreements, model }: RivalResults): string {
  const runners = sizes[0]?.rows ?? [];
  const heads = ['', ...sizes.map(({ firms, quarters }) => `${fixed(firms, 0)} firms, ${quarters} quarters`)];
  const cells = runners.map(({ id, name }) => [
    id === model ? `**${name}**` : name,
    ...sizes.map(({ rows }) =>
      firmCell(
        rows.find((row) => row.id === id)!,
        model,
      ),
    ),
  ]);
  const notes = [
    ...new Set(sizes.flatMap(({ rows }) => rows.filter(({ note }) => note !== '').map(({ name, note }) => `${name}: ${note}.`))),
  ];
  const rows = agreements.map(({ name, agreement: { agrees, comparisons } }) => {
    const furthest = Math.max(...comparisons.map(({ errors }) => Math.abs(errors)));
    const coarsest = Math.max(...comparisons.map(({ relativeError }) => relativeError));
    return [name, agrees ? 'agrees' : '**does not agree**', fixed(furthest, 1), `${fixed(100 * coarsest, 2)} %`];
  });
  const check = markdownTable(['', '', 'furthest, standard errors', 'coarsest standard error, of the mean'], rows);
  const least = agreements[0]?.agreement.replicates ?? 0;
  const legend = `In brackets: the time over that of **${runners.find(({ id }) => id === model)?.name ?? model}** in the same rounds. ${notes.join(' ')}`;
  return [RIVALS, markdownTable(heads, cells), legend.trim(), CHECK(least), check].join('\n\n');
}

function firmCell({ id, nanoseconds, overModel }: FirmRow, model: string): string {
  if (nanoseconds === null) return '–';
  const times = `${grouped(nanoseconds.median)} (${range(nanoseconds)})`;
  return id === model || overModel === null ? times : `${times} [${grouped(overModel.median)}×]`;
}

function range({ least, most }: Spread): string {
  return `${grouped(least)}–${grouped(most)}`;
}

function modelText({ quarters, firms, scenarios, kernels, workers, ensemble, moving, memory }: ModelResults): string {
  const byScenarios = scenarios.map((row) => [
    `counterfactual and ${row.scenarios === 1 ? 'one scenario' : `${row.scenarios} scenarios`}`,
    `${grouped(row.milliseconds.median)} (${range(row.milliseconds)})`,
    grouped(row.overOne.median),
    grouped((row.milliseconds.median * 1e6) / (firms * quarters * (row.scenarios + 1))),
  ]);
  const byKernel = kernels.map(({ name, milliseconds, overPlain }) => [
    name,
    `${grouped(milliseconds.median)} (${range(milliseconds)})`,
    grouped(overPlain.median),
  ]);
  const byWorkers = workers.rows.map((row) => [
    fixed(row.workers, 0),
    `${grouped(row.seconds.median)} (${range(row.seconds)})`,
    grouped(row.speedUp.median),
  ]);
  const bytes = memory.map((row) => [fixed(row.firms, 0), fixed(row.worlds, 0), grouped(row.perFirm), grouped(row.perRow)]);
  const wholeRun = `The default ensemble, ${ensemble.replicates} replicates on ${ensemble.workers} workers: ${grouped(ensemble.seconds)} s.`;
  const way = `A replicate's recording has ${fixed(moving.bytes / 1000, 0)} kB. Request there and recording back take ${grouped(moving.microseconds.median)} µs without a simulation, ${grouped(100 * moving.share.median)} % of the call with it.`;
  return [
    `## The whole model\n\nWith projects, search and money: ${quarters} quarters, ${fixed(firms, 0)} firms on average.`,
    markdownTable(['one thread', 'milliseconds a replicate', 'over one scenario', 'ns per firm-step'], byScenarios),
    markdownTable(['counterfactual and one scenario', 'milliseconds a replicate', 'over TypeScript'], byKernel),
    markdownTable(['workers', `seconds for ${workers.replicates} replicates`, 'times as fast'], byWorkers),
    wholeRun,
    way,
    `Memory, all columns of the worlds of a replicate at its start; the last row is the default scenario with its projects and links, the others are the firm processes alone:`,
    markdownTable(['firms', 'worlds', 'bytes per firm and world', 'bytes per row and world'], bytes),
  ].join('\n\n');
}

function pageText({ browsers, absent, kilobytes }: PageResults): string {
  const cell = (spread: Spread): string => `${fixed(spread.median, 0)} (${fixed(spread.least, 0)}–${fixed(spread.most, 0)})`;
  const rows: [string, (visits: Visits) => string][] = [
    ['opened to the first lines', ({ firstLines }) => cell(firstLines)],
    ['opened to the first bands', ({ firstBands }) => cell(firstBands)],
    ['lever moved to the first new picture', ({ leverToPicture }) => cell(leverToPicture)],
    ['lever moved to the first new bands, expected ones that say so included', ({ leverToBands }) => cell(leverToBands)],
    ['lever moved to bands of its own futures', ({ leverToOwnBands }) => cell(leverToOwnBands)],
    ['longest block of the main thread until the first lines', ({ blockedOpening }) => cell(blockedOpening)],
    ['from then to the whole ensemble', ({ blockedByRun }) => cell(blockedByRun)],
    ['after the lever', ({ blockedByLever }) => cell(blockedByLever)],
    ['opened to the whole ensemble', ({ wholeEnsemble }) => cell(wholeEnsemble)],
  ];
  const heads = ['milliseconds', ...browsers.map(({ browser, futures }) => `${browser}, ${futures} futures`)];
  const table = markdownTable(
    heads,
    rows.map(([name, of]) => [name, ...browsers.map(of)]),
  );
  const script = `Script, gzip: ${grouped(kilobytes.page)} kB that the page names for its first picture; ${grouped(kilobytes.total)} kB had been asked for before it with workers and parts on demand.`;
  return [
    `## The page`,
    'The built page in fresh contexts. Blocks are the longest tasks of the main thread, 0 where none was of 50 ms; in Firefox, gaps between timers.',
    table,
    script,
    ...(absent.length > 0 ? [`${absent.join('. ')}.`] : []),
  ].join('\n\n');
}
