/** What the link in the address bar holds: whatever else is on the table is in no link yet. */
import { canonicalText } from '../experiment/canonical-text.ts';
import { FRESH_MOMENT, type Moment } from './history.svelte.ts';

/** What of a moment a link would hold, as text: not which scenario is on the screen. */
function textOf({ scenarios, reference, view }: Moment): string {
  return canonicalText({ scenarios, reference, view });
}

/** Remembers what the last link holds; without one, what a fresh visit does. */
export class HeldWork {
  #text = $state('');

  /** `text` is what this tab held before its reload. */
  constructor(text: string | null = null) {
    this.#text = text ?? textOf(FRESH_MOMENT);
  }

  /** For the tab's memory. */
  get text(): string {
    return this.#text;
  }

  /** A link was made of a moment, or opened as it. */
  hold(moment: Moment): void {
    this.#text = textOf(moment);
  }

  /** Whether a moment is what is held. */
  holds(moment: Moment): boolean {
    return textOf(moment) === this.#text;
  }
}
