/** The inside of a link: a view as its differences from a numbered default set, and back. */
import { checkScenario } from '../experiment/check-scenario.ts';
import { checkTargets, sameTargets, type ChosenTargets } from '../experiment/chosen-targets.ts';
import { MAX_SHARED_REPLICATES } from '../experiment/plan.ts';
import { isRecord, MAX_PROBLEMS, problemOf, under } from '../experiment/problems.ts';
import { AGENT_LIMITS } from '../experiment/resolution.ts';
import { MAX_SCENARIOS, type Checked, type Problem, type Scenario } from '../experiment/scenario.ts';
import { UNCERTAINTIES } from '../experiment/uncertainty/draw.ts';
import type { DefaultSet } from './defaults/default-set.ts';
import { addedAfter, DEFAULT_SETS, leversOf, NEWEST_SET } from './defaults/default-sets.ts';
import { linkProblem } from './link-envelope.ts';
import { PAGE_IDS, SHARED_GDP, SHARED_JOBS, SHARED_LANGUAGES, UNTIL, USUAL_LOOK, type SharedView } from './shared-view.ts';
import { readClusters, writeClusters } from './written-clusters.ts';
import { laidOver, sameValue, stepsFrom, type Plain } from './written-steps.ts';

const VIEW_KEYS = [
  'set',
  'scenarios',
  'active',
  'reference',
  'language',
  'jobs',
  'gdp',
  'replicates',
  'uncertainty',
  'until',
  'agents',
  'targets',
  'page',
];
const FIRST_KEYS = ['preset', 'name', 'notes', 'policy', 'assumptions', 'horizon', 'seed'];

/** Keys of a written scenario; clusters stand in links of sets that have any. */
function scenarioKeys(set: DefaultSet): readonly string[] {
  return set.clusters ? [...FIRST_KEYS, 'clusters'] : FIRST_KEYS;
}

/** Keeps the entries that are not the default's, in the order given; undefined where none is left. */
function unless(entries: readonly (readonly [key: string, value: unknown, usual: unknown])[]): Plain | undefined {
  const kept = entries.filter(([, value, usual]) => value !== undefined && !sameValue(value, usual));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function writeScenario(scenario: Scenario, set: DefaultSet): Plain {
  const levers = leversOf(set, scenario.preset);
  return (
    unless([
      ['preset', scenario.preset, set.presets[0][0]],
      ['name', scenario.name, set.name],
      ['notes', scenario.notes, ''],
      ['policy', stepsFrom(Object.entries(levers), { ...scenario.policy }), undefined],
      ['assumptions', stepsFrom(set.assumptions, scenario.assumptions), undefined],
      ['clusters', writeClusters(scenario.clusters, set), undefined],
      ['horizon', scenario.horizon, set.horizon],
      ['seed', scenario.seed, set.seed],
    ]) ?? {}
  );
}

/** Targets with their keys in one order. */
function plainTargets({ jobs, gdp, further }: ChosenTargets): Plain {
  const goal = ({ level, quarter }: ChosenTargets['jobs']): Plain => ({ level, quarter });
  return { jobs: goal(jobs), gdp: goal(gdp), further: further.map((one) => ({ outcome: one.outcome, ...goal(one) })) };
}

/** A view as plain data against the newest set; the same view always gives the same keys in the same order. */
export function writeView(view: SharedView): Plain {
  const set = NEWEST_SET;
  return {
    set: set.number,
    scenarios: view.scenarios.map((scenario) => writeScenario(scenario, set)),
    ...unless([
      ['active', view.active, 0],
      ['reference', view.reference, USUAL_LOOK.reference],
      ['language', view.language ?? undefined, undefined],
      ['jobs', view.jobs, set.jobs],
      ['gdp', view.gdp, set.gdp],
      ['replicates', view.replicates, set.replicates],
      ['uncertainty', view.uncertainty, USUAL_LOOK.uncertainty],
      ['until', view.until, USUAL_LOOK.until],
      ['agents', view.agents, USUAL_LOOK.agents],
      ['targets', sameTargets(view.targets, USUAL_LOOK.targets) ? undefined : plainTargets(view.targets), undefined],
      ['page', view.page, USUAL_LOOK.page],
    ]),
  };
}

/** Reports keys that a written object must not have. */
function strangeKeys(written: Plain, known: readonly string[]): Problem[] {
  const strange = Object.keys(written).filter((key) => !known.includes(key));
  return strange.slice(0, MAX_PROBLEMS).map((key) => problemOf('unknown-key', '', key, ''));
}

function readScenario(written: unknown, set: DefaultSet): Checked<Scenario> {
  if (!isRecord(written)) return checkScenario(written);
  const strange = strangeKeys(written, scenarioKeys(set));
  const { preset = set.presets[0][0], name = set.name, notes = '', horizon = set.horizon, seed = set.seed } = written;
  const added = addedAfter(set, preset);
  const policy = laidOver(Object.entries(leversOf(set, preset)), written.policy);
  const assumptions = laidOver(set.assumptions, written.assumptions);
  const checked = checkScenario({
    name,
    notes,
    preset,
    policy: policy && { ...added.levers, ...policy },
    assumptions: assumptions && { ...added.assumptions, ...assumptions },
    clusters: readClusters(set.clusters && written.clusters, set),
    horizon,
    seed,
  });
  if (strange.length === 0) return checked;
  return { ok: false, problems: checked.ok ? strange : [...strange, ...checked.problems] };
}

function wholeNumber(path: string, value: unknown, min: number, max: number): Problem[] {
  if (typeof value !== 'number') return [problemOf('not-a-number', path, value, `${min}…${max}`)];
  if (!Number.isInteger(value)) return [problemOf('not-an-integer', path, value, `${min}…${max}`)];
  if (value < min) return [problemOf('below-minimum', path, value, String(min))];
  return value > max ? [problemOf('above-maximum', path, value, String(max))] : [];
}

function option(path: string, value: unknown, options: readonly string[]): Problem[] {
  const known = typeof value === 'string' && options.includes(value);
  return known ? [] : [problemOf('not-an-option', path, value, options.join(', '))];
}

/** The set that a written view was made against. A number that no set has yet was written by a newer version. */
function setOf(number: unknown): Checked<DefaultSet> {
  const set = DEFAULT_SETS.find((candidate) => candidate.number === number);
  if (set) return { ok: true, value: set };
  if (typeof number === 'number' && number > NEWEST_SET.number) return linkProblem('link-version', number, NEWEST_SET.number);
  return { ok: false, problems: [problemOf('not-an-option', 'set', number, DEFAULT_SETS.map((known) => known.number).join(', '))] };
}

/** Reads the scenarios; none and more than six are refused before any is looked at. */
function readScenarios(written: unknown, set: DefaultSet): Checked<readonly Scenario[]> {
  if (!Array.isArray(written)) return { ok: false, problems: [problemOf('not-an-object', 'scenarios', written, '')] };
  const count = wholeNumber('scenarios', written.length, 1, MAX_SCENARIOS);
  if (count.length > 0) return { ok: false, problems: count };
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  written.forEach((one: unknown, i) => {
    const checked = readScenario(one, set);
    if (checked.ok) scenarios.push(checked.value);
    else problems.push(...under(`scenarios.${i}`, checked.problems));
  });
  return problems.length === 0 ? { ok: true, value: scenarios } : { ok: false, problems };
}

/** Rebuilds a view from plain data of any origin: complete and within every limit, or every problem found (50 at most). */
export function readView(written: unknown): Checked<SharedView> {
  if (!isRecord(written)) return { ok: false, problems: [problemOf('not-an-object', '', written, '')] };
  const set = setOf(written.set);
  if (!set.ok) return set;
  const { active = 0, language = null, jobs = set.value.jobs, gdp = set.value.gdp, replicates = set.value.replicates } = written;
  const { reference, uncertainty, until, agents, targets, page } = { ...USUAL_LOOK, ...written };
  const scenarios = readScenarios(written.scenarios, set.value);
  const checkedTargets = checkTargets(targets);
  const problems = [
    ...strangeKeys(written, VIEW_KEYS),
    ...(scenarios.ok ? wholeNumber('active', active, 0, scenarios.value.length - 1) : scenarios.problems),
    ...(scenarios.ok ? wholeNumber('reference', reference, 0, scenarios.value.length - 1) : []),
    ...(language === null ? [] : option('language', language, SHARED_LANGUAGES)),
    ...option('jobs', jobs, SHARED_JOBS),
    ...option('gdp', gdp, SHARED_GDP),
    ...wholeNumber('replicates', replicates, 1, MAX_SHARED_REPLICATES),
    ...option('uncertainty', uncertainty, UNCERTAINTIES),
    ...option('until', until, UNTIL),
    ...(agents === 'published' ? [] : wholeNumber('agents', agents, AGENT_LIMITS.min, AGENT_LIMITS.max)),
    ...(checkedTargets.ok ? [] : under('targets', checkedTargets.problems)),
    ...option('page', page, PAGE_IDS),
  ];
  if (!scenarios.ok || !checkedTargets.ok || problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return {
    ok: true,
    value: {
      ...{ scenarios: scenarios.value, active, reference, language, jobs, gdp, replicates, uncertainty, until, agents, page },
      targets: checkedTargets.value,
    } as SharedView,
  };
}
