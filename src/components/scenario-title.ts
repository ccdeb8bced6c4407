/** What scenarios are called: by their own names, or by what they change. */
import { DEFAULT_SCENARIO, type Scenario } from '../experiment/scenario.ts';
import { quarterLabel } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { assumptionTerm, leverTerm, portfolioRuleTerm, presetTerm, selectionRuleTerm } from '../i18n/terms.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS, PORTFOLIO_RULES, SELECTION_RULES, type LeverId } from '../model/policy.ts';
import type { Change } from '../stores/scenario-set.svelte.ts';
import { typedValue } from './setting-text.ts';

/** Changes named in a title at most; the rest are counted. */
const MOST_CHANGES = 3;

/** A, B, C … by position. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

function leverTitle(id: LeverId, value: unknown, language: Language, text: Messages): string {
  const { name } = leverTerm(id, language);
  const portfolio = PORTFOLIO_RULES.find((rule) => rule === value);
  if (portfolio) return portfolioRuleTerm(portfolio, language).name;
  const selection = SELECTION_RULES.find((rule) => rule === value);
  if (selection) return selectionRuleTerm(selection, language).name;
  if (typeof value !== 'number') return `${name}, ${text.byClusterShort}`;
  if (id === 'startAtQuarter' || id === 'stopAtQuarter') return `${name} ${quarterLabel(value, language)}`;
  const lever = LEVERS.find((candidate) => candidate.id === id);
  const unit = lever && 'unit' in lever ? lever.unit : '';
  return `${name} ${id === 'budget' ? text.millions(typedValue(value, unit, language)) : typedValue(value, unit, language)}`;
}

function changeTitle(change: Change, language: Language, text: Messages): string {
  const id = change.path.split('.')[1] ?? '';
  if (change.path.startsWith('policy.')) return leverTitle(id as LeverId, change.value, language, text);
  const parameter = PARAMETERS.find((candidate) => candidate.id === id);
  if (!parameter || typeof change.value !== 'number') return id;
  return `${assumptionTerm(parameter.id, language).name} ${typedValue(change.value, parameter.unit, language)}`;
}

/** Changes that few scenarios share come first: they tell one tab from the next where a title is cut off. */
function rarestFirst(own: readonly Change[], all: readonly (readonly Change[])[]): readonly Change[] {
  const key = ({ path, value }: Change): string => `${path} ${JSON.stringify(value)}`;
  const keys = all.map((changes) => new Set(changes.map(key)));
  const sharers = (change: Change): number => keys.filter((held) => held.has(key(change))).length;
  return [...own].sort((a, b) => sharers(a) - sharers(b));
}

/** The name given to a scenario; without one what it changes, then its preset where that is not the usual one. */
function ownTitle(scenario: Scenario, changes: readonly Change[], language: Language, text: Messages): string {
  if (scenario.name !== '') return scenario.name;
  const preset = presetTerm(scenario.preset, language).name;
  if (changes.length === 0) return preset;
  const parts = changes.slice(0, MOST_CHANGES).map((change) => changeTitle(change, language, text));
  if (changes.length > MOST_CHANGES) parts.push(`+${changes.length - MOST_CHANGES}`);
  return [...parts, ...(scenario.preset === DEFAULT_SCENARIO.preset ? [] : [preset])].join(' · ');
}

/** The titles of all scenarios, no two alike: one that would be called as an earlier one is its copy. `changes` go by scenario. */
export function scenarioTitles(
  scenarios: readonly Scenario[],
  changes: readonly (readonly Change[])[],
  language: Language,
  text: Messages,
): readonly string[] {
  const taken = new Set<string>();
  return scenarios.map((scenario, i) => {
    const own = ownTitle(scenario, rarestFirst(changes[i] ?? [], changes), language, text);
    let title = own;
    for (let number = 1; taken.has(title); number++) title = text.copyOf(own, number);
    taken.add(title);
    return title;
  });
}
