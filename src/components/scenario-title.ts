/** What a scenario is called: its own name, or what it is and what it changes. */
import type { Scenario } from '../experiment/scenario.ts';
import { quarterLabel } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { assumptionTerm, leverTerm, portfolioRuleTerm, presetTerm, selectionRuleTerm } from '../i18n/terms.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { LEVERS, PORTFOLIO_RULES, SELECTION_RULES, type LeverId } from '../model/policy.ts';
import type { Change } from '../stores/scenario-set.svelte.ts';
import { typedValue } from './setting-text.ts';

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

/** The name given to a scenario; without one, its preset, its one change, or the number of its changes. */
export function scenarioTitle(scenario: Scenario, changes: readonly Change[], language: Language, text: Messages): string {
  if (scenario.name !== '') return scenario.name;
  const settings = changes.filter(({ path }) => path.startsWith('policy.') || path.startsWith('assumptions.'));
  const preset = presetTerm(scenario.preset, language).name;
  if (settings.length === 0) return preset;
  const [only] = settings;
  return settings.length === 1 && only ? changeTitle(only, language, text) : `${preset}, ${text.changedCount(settings.length)}`;
}
