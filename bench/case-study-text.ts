/** How the case study writes names, numbers and intervals. */
import { LESS_IS_BETTER } from '../src/experiment/outcome-sense.ts';
import { valueOf, type FactorId, type FactorValue } from '../src/experiment/study/factor.ts';
import type { Estimate, Settings } from '../src/experiment/study/study.ts';
import { fixed, grouped } from '../src/experiment/validation/number-text.ts';
import { inSentence } from '../src/i18n/term.ts';
import { assumptionTerm, leverOptionTerm, leverTerm, outcomeTerm } from '../src/i18n/terms.ts';
import type { OutcomeId } from '../src/model/outcomes.ts';
import type { AssumptionId } from '../src/model/parameters.ts';
import { LEVERS, type LeverId } from '../src/model/policy.ts';

const SHARES: readonly string[] = ['deadweightShare', 'absorption'];

/** An outcome's name with its unit. */
export function nameOf(outcome: OutcomeId): string {
  const unit: Partial<Record<OutcomeId, string>> = {
    additionalGdp: ', CAD M',
    grossGdp: ', CAD M',
    federalCost: ', CAD M',
    costPerAdditionalJobYear: ', CAD',
  };
  return `${outcomeTerm(outcome, 'en').name}${unit[outcome] ?? ''}`;
}

/** A value of an outcome; shares as percent. */
export function valueText(outcome: OutcomeId, value: number): string {
  return SHARES.includes(outcome) ? `${fixed(100 * value, 0)} %` : fixed(value, 0);
}

/** A difference with its sign. */
export function signedText(outcome: OutcomeId, value: number): string {
  const text = SHARES.includes(outcome) ? `${fixed(100 * Math.abs(value), 1)} points` : fixed(Math.abs(value), 0);
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** A setting's name. */
export function factorName(id: FactorId): string {
  const [part, name] = id.split('.');
  return part === 'policy' ? leverTerm(name as LeverId, 'en').name : assumptionTerm(name as AssumptionId, 'en').name;
}

/** A setting's name within a sentence. */
export function factorInSentence(id: FactorId): string {
  return inSentence(factorName(id));
}

/** A setting's value. */
export function factorText(id: FactorId, value: FactorValue): string {
  if (typeof value === 'number')
    return Number.isInteger(value)
      ? fixed(value, 0)
      : grouped(value)
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '');
  const lever = LEVERS.find((one) => `policy.${one.id}` === id);
  return lever?.kind === 'choice' && lever.options.includes(value) ? leverOptionTerm(lever.id, value, 'en').name : value;
}

/** A number with its interval. */
export function within({ value, low, high }: Estimate, write: (value: number) => string = grouped): string {
  return `${write(value)} (${write(low)} to ${write(high)})`;
}

/** A share in percent, with its interval. */
export function percent({ value, low, high }: Estimate): string {
  const write = (share: number): string => fixed(100 * share, 0);
  return `${write(value)} % (${write(low)} to ${write(high)})`;
}

/** A share in percent. */
export function fixedPercent(share: number): string {
  return `${fixed(100 * share, 0)} %`;
}

/** Names with commas and a last *and*. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Whether less of an outcome is better. */
export function lessIsBetter(outcome: OutcomeId): boolean {
  return LESS_IS_BETTER.includes(outcome);
}

/** What sets settings apart from others, lever by lever, in words; envelopes as shares of the money. */
export function changesText(from: Settings, to: Settings): string {
  const levers = LEVERS.filter(({ id }) => JSON.stringify(from.policy[id]) !== JSON.stringify(to.policy[id]));
  const texts = levers.map(({ id }) => {
    const value = valueOf(to, `policy.${id}`);
    return `${inSentence(leverTerm(id, 'en').name)} ${factorText(`policy.${id}`, value)}`;
  });
  const moneyOf = ({ clusters }: Settings): readonly number[] => {
    const sums = clusters.map(({ firstEnvelope, secondEnvelope }) => firstEnvelope + secondEnvelope);
    const all = sums.reduce((a, b) => a + b, 0);
    return sums.map((sum) => Math.round((100 * sum) / all));
  };
  const [before, after] = [moneyOf(from), moneyOf(to)];
  if (before.join() !== after.join()) texts.push(`clusters’ shares ${after.join(' : ')} % (${before.join(' : ')} % as designed)`);
  return texts.join('; ');
}
