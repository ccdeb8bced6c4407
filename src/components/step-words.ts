/** The steps of the history in words. */
import type { Scenario } from '../experiment/scenario.ts';
import { exactCount } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { outcomeTerm, presetTerm } from '../i18n/terms.ts';
import type { Moment } from '../stores/history.svelte.ts';
import { describeStep, type StepFact, type ViewField } from '../stores/step-facts.ts';
import type { ViewState } from '../stores/view-choice.svelte.ts';
import { changesOf } from '../stores/differences.ts';
import { settingText } from './difference-text.ts';
import { letterOf } from './letter-of.ts';

/** Settings named in one step at most; the rest are counted. */
const MOST_NAMED = 2;

/** What a step went from and to. */
interface Step {
  readonly before: Moment | null;
  readonly after: Moment;
}

function arrow(from: string, to: string): string {
  return `${from} → ${to}`;
}

/** `A, B and C`. */
function listOf(places: readonly number[], text: Messages): string {
  const letters = places.map(letterOf);
  const [last] = letters.slice(-1);
  return letters.length < 2 || last === undefined ? letters.join('') : text.history.and(letters.slice(0, -1).join(', '), last);
}

/** The name of a scenario; without one its first change, then its preset. */
function titleOf(scenario: Scenario, language: Language, text: Messages): string {
  if (scenario.name !== '') return scenario.name;
  const [first, ...more] = changesOf(scenario);
  if (!first) return presetTerm(scenario.preset, language).name;
  const { name, to } = settingText(first, scenario, language, text);
  return more.length === 0 ? `${name} ${to}` : `${name} ${to} ${text.history.andMore(more.length)}`;
}

function settingsWords(fact: Extract<StepFact, { kind: 'settings' }>, { after }: Step, language: Language, text: Messages): string {
  const scenario = after.scenarios[fact.at];
  const named = fact.differences.slice(0, MOST_NAMED).map((difference) => {
    const { name, from, to } = settingText(difference, scenario ?? { clusters: [] }, language, text);
    return `${name} ${arrow(from, to)}`;
  });
  const more = fact.differences.length - named.length;
  const list = more > 0 ? `${named.join(', ')} ${text.history.andMore(more)}` : named.join(', ');
  return text.history.listed(letterOf(fact.at), list);
}

/** A value of the view, and the name that it goes by. */
function viewValue(field: Exclude<ViewField, 'targets'>, view: ViewState, language: Language, text: Messages): string {
  switch (field) {
    case 'jobs':
    case 'gdp':
      return outcomeTerm(view[field], language).name;
    case 'uncertainty':
      return text.uncertainties[view.uncertainty];
    case 'agents':
      return view.agents === 'published' ? text.history.everyFirm : exactCount(view.agents, language);
    case 'replicates':
    case 'until':
      return view.until === 'count' ? exactCount(view.replicates, language) : text.untilOptions[view.until];
  }
}

function viewWords(field: ViewField, { before, after }: Step, language: Language, text: Messages): string {
  if (field === 'targets') return text.history.targets;
  const heads = { jobs: text.jobsDefinition, gdp: text.gdpDefinition, uncertainty: text.uncertaintyLabel, agents: text.agents };
  const head = field === 'replicates' || field === 'until' ? text.futures : heads[field];
  const to = viewValue(field, after.view, language, text);
  return text.history.listed(head, before ? arrow(viewValue(field, before.view, language, text), to) : to);
}

function scenarioWords(fact: StepFact, step: Step, language: Language, text: Messages): string | null {
  const said = text.history;
  switch (fact.kind) {
    case 'added': {
      const added = step.after.scenarios[fact.at];
      if (fact.copyOf !== null) return said.addedCopy(letterOf(fact.at), letterOf(fact.copyOf));
      return said.added(letterOf(fact.at), added ? titleOf(added, language, text) : '');
    }
    case 'removed':
      return said.removed(letterOf(fact.at), titleOf(fact.scenario, language, text));
    case 'swapped':
      return said.swapped(letterOf(fact.at), letterOf(fact.and));
    case 'moved':
      return said.moved(letterOf(fact.from), letterOf(fact.at));
    case 'renamed':
      return fact.text === '' ? said.unnamed(letterOf(fact.at)) : said.renamed(letterOf(fact.at), fact.text);
    case 'notes':
      return fact.text === '' ? said.notesGone(letterOf(fact.at)) : said.noted(letterOf(fact.at));
    case 'reset':
      return said.resets[fact.part](letterOf(fact.at));
    case 'settings':
      return settingsWords(fact, step, language, text);
    case 'several':
      return said.several(listOf(fact.at, text));
    case 'pinned':
      return said.pinned(letterOf(fact.at));
    default:
      return null;
  }
}

/** One thing that happened, in words. */
function factWords(fact: StepFact, step: Step, language: Language, text: Messages): string {
  const said = text.history;
  switch (fact.kind) {
    case 'view':
      return viewWords(fact.field, step, language, text);
    case 'seed':
      return said.seed(fact.from, fact.to);
    case 'replaced':
      return said.replaced(fact.count);
    case 'reordered':
    case 'horizon':
    case 'begun':
      return said[fact.kind];
    case 'started-over':
      return said.startedOver;
    default:
      return scenarioWords(fact, step, language, text) ?? said.other;
  }
}

/** A step in words, without a full stop: `B: Federal budget $1,800M → $2,400M`. `before` is null for the first moment of a visit. */
export function stepWords(before: Moment | null, after: Moment, language: Language, text: Messages): string {
  const step: Step = { before, after };
  return describeStep(before, after)
    .map((fact) => factWords(fact, step, language, text))
    .join('; ');
}

/** What a bookmark is called that was given no name: the scenarios of its moment by their titles. */
export function momentTitle({ scenarios }: Moment, titles: readonly string[], text: Messages): string {
  const letters = scenarios.map((_, i) => letterOf(i)).join(', ');
  const [only] = titles;
  return scenarios.length === 1 && only !== undefined ? only : text.history.scenariosOf(letters, scenarios.length);
}
