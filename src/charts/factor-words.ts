/** Factors of a study in words: what they are called, and their values with their units. */
import type { FactorId, FactorValue } from '../experiment/study/factor.ts';
import { quarterLabel } from '../i18n/dates.ts';
import { settingValue, takesPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { assumptionTerm, leverOptionTerm, leverTerm, unitWords } from '../i18n/terms.ts';
import { PARAMETERS, type AssumptionId } from '../model/parameters.ts';
import { LEVERS, type LeverId } from '../model/policy.ts';

/** How a factor's values are said: between bounds, as whole numbers, as dates, or as a list of options. */
export type FactorScale = 'continuous' | 'whole' | 'date' | 'options';

/** What is known of a factor by its id. */
interface Known {
  readonly unit: string;
  readonly scale: FactorScale;
}

/** Units that the value or the name says already. */
const UNSAID: readonly string[] = [
  ...['', 'share', 'probability', 'quarter', 'ratio', 'exponent', 'weight', 'elasticity', 'partners', 'partners per project', 'SMEs'],
  ...['clusters', 'firms', 'rights per project', 'potential projects', 'absorbing partners', 'CAD M'],
];

function split(id: FactorId): readonly [part: string, name: string] {
  const [part = '', name = ''] = id.split('.');
  return [part, name];
}

function knownOf(id: FactorId): Known {
  const [part, name] = split(id);
  if (part === 'assumptions') {
    const parameter = PARAMETERS.find((candidate) => candidate.id === name);
    return { unit: parameter?.unit ?? '', scale: parameter && 'integer' in parameter && parameter.integer ? 'whole' : 'continuous' };
  }
  const lever = LEVERS.find((candidate) => candidate.id === name);
  if (!lever || lever.kind === 'schedule') return { unit: '', scale: 'continuous' };
  if (lever.kind === 'choice') return { unit: '', scale: 'options' };
  if (lever.unit === 'quarter') return { unit: lever.unit, scale: 'date' };
  return { unit: lever.unit, scale: lever.kind === 'number' && lever.integer ? 'whole' : 'continuous' };
}

/** What a factor is called. */
export function factorName(id: FactorId, language: Language): string {
  const [part, name] = split(id);
  return part === 'assumptions' ? assumptionTerm(name as AssumptionId, language).name : leverTerm(name as LeverId, language).name;
}

/** How the values of a factor are said. */
export function factorScale(id: FactorId): FactorScale {
  return knownOf(id).scale;
}

/** Units of logarithms stand in brackets: the number is not in what the name says, but its logarithm. */
const LOGARITHMS: readonly string[] = ['ln', 'ln jobs'];

/** A number with its unit in words: `6 quarters`, `−0.24 (logarithm)`, `$1.5 per public $`. */
function withUnit(text: string, unit: string, language: Language): string {
  if (UNSAID.includes(unit)) return text;
  const said = unitWords(unit, language);
  if (LOGARITHMS.includes(unit)) return `${text} (${said})`;
  return said.startsWith('$ ') && language === 'en' ? `$${text} ${said.slice(2)}` : `${text} ${said}`;
}

/**
 * A value of a factor with its unit: `42%`, `$1.5B`, `6 quarters`, `Mar 2028`, the name of an option. Money and numbers from a hundred on have
 * three significant digits, others two: limits are not known more closely.
 */
export function factorValue(id: FactorId, value: FactorValue, language: Language): string {
  if (typeof value === 'string') return leverOptionTerm(split(id)[1] as LeverId, value, language).name;
  const { unit, scale } = knownOf(id);
  if (scale === 'date') return quarterLabel(Math.round(value), language);
  const digits = unit === 'CAD M' || Math.abs(value) >= 100 ? 3 : 2;
  const rounded = scale === 'whole' || takesPercent(unit) ? value : Number(value.toPrecision(digits));
  return withUnit(settingValue(rounded, unit, language), unit, language);
}
