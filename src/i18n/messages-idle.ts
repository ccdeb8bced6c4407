/** Texts about why a setting has no effect. */
import type { NothingCode } from '../experiment/idle-settings.ts';
import type { FoundCode, RuledCode } from '../experiment/idle/reason.ts';

/** Codes whose clause names something else: a lever, an assumption, a rule, a number. */
type Named = 'other-rule' | 'unpaid' | 'no-effect-assumed' | 'two-partners-anyway';

/** The texts. Values arrive already formatted. A clause has no capital and no full stop. */
export interface IdleMessages {
  /** The sentence around a clause: no effect at all, none but its cost, none within a range. */
  noEffect(clause: string): string;
  onlyCosts(clause: string): string;
  noEffectWithin(range: string, clause: string): string;
  /** The same of runs; `futures` how many, formatted. */
  noEffectFound(futures: string, clause: string): string;
  /** Where it is not said how many. */
  noEffectFoundAnywhere(clause: string): string;
  upTo(value: string): string;
  from(value: string): string;
  readonly clauses: Readonly<Record<Exclude<RuledCode, Named>, string>>;
  otherRule(rule: string): string;
  unpaid(lever: string): string;
  noEffectAssumed(assumption: string): string;
  asManyPartners(partners: string): string;
  readonly found: Readonly<Record<FoundCode, string>>;
  /** Whole sentences: why nothing is funded. */
  readonly nothing: Readonly<Record<NothingCode, string>>;
}
