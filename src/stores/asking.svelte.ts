/** A question of the moment: the run goes on for it, until what is run is edited. */
import { canonicalText } from '../experiment/canonical-text.ts';
import type { Question } from '../experiment/uncertainty/precision.ts';
import type { Moment } from './history.svelte.ts';

/** What of a moment decides a run, as text. */
function textOf({ scenarios, reference, view: { uncertainty, agents } }: Moment): string {
  return canonicalText({ scenarios, reference, uncertainty, agents }, ['name', 'notes']);
}

/** The question that is asked beside what the view asks. */
export class Asking {
  #question: Question | null = $state.raw(null);
  #of = '';

  /** Null where nothing is asked. */
  get question(): Question | null {
    return this.#question;
  }

  /** Asks of a moment; null ends that. */
  ask(question: Question | null, moment: Moment): void {
    this.#question = question;
    this.#of = textOf(moment);
  }

  /** Something was changed: the question goes, unless it is asked of the same run still. */
  follow(moment: Moment): void {
    if (this.#question && textOf(moment) !== this.#of) this.#question = null;
  }
}
