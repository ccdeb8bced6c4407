/** Why a setting has no effect, as one sentence. */
import type { FoundCode, IdleReason, RuledCode } from '../experiment/idle/reason.ts';
import { quarterLabel } from './dates.ts';
import { plainNumber } from './format.ts';
import type { Language } from './language.ts';
import type { IdleMessages } from './messages-idle.ts';
import { assumptionTerm, leverOptionTerm, leverTerm } from './terms.ts';

/** Texts that hold those about idle settings: the page's, or these alone. */
export interface IdleTexts {
  readonly idle: IdleMessages;
}

function isFound(code: IdleReason['code'], idle: IdleMessages): code is FoundCode {
  return Object.hasOwn(idle.found, code);
}

function clauseOf(reason: IdleReason, code: RuledCode, language: Language, idle: IdleMessages): string {
  const { lever, option = '', assumption, within } = reason;
  switch (code) {
    case 'other-rule':
      return idle.otherRule(lever ? leverOptionTerm(lever, option, language).name : option);
    case 'unpaid':
      return idle.unpaid(lever ? leverTerm(lever, language).name : '');
    case 'no-effect-assumed':
      return idle.noEffectAssumed(assumption ? assumptionTerm(assumption, language).name : '');
    case 'two-partners-anyway':
      return idle.asManyPartners(plainNumber(within?.[1] ?? 2, language));
    default:
      return idle.clauses[code];
  }
}

/** Between which values of a lever a reason holds: a count of partners from below, of clusters or a date from above. */
function rangeOf({ code, within }: IdleReason, language: Language, idle: IdleMessages): string {
  const [low, high] = within ?? [0, 0];
  if (code === 'two-partners-anyway') return idle.upTo(plainNumber(high, language));
  return idle.from(code === 'all-clusters-kept' ? plainNumber(low, language) : quarterLabel(low, language, 'long'));
}

/** The sentence for a reason: `No effect here: the programme funds no projects.` `futures` says in how many runs it was found. */
export function idleSentence(reason: IdleReason, language: Language, { idle }: IdleTexts, futures: number | null = null): string {
  const { code } = reason;
  if (isFound(code, idle)) {
    const clause = idle.found[code];
    return futures === null ? idle.noEffectFoundAnywhere(clause) : idle.noEffectFound(plainNumber(futures, language), clause);
  }
  const clause = clauseOf(reason, code, language, idle);
  if (reason.costs) return idle.onlyCosts(clause);
  return reason.within ? idle.noEffectWithin(rangeOf(reason, language, idle), clause) : idle.noEffect(clause);
}
