/** Lets the keyboard scroll a box whose content is wider or taller than it. */

/** An attachment that puts a scrolling box in the order of the Tab key, for as long as it is attached. */
export function scrollable(element: Element): () => void {
  (element as HTMLElement).tabIndex = 0;
  return () => element.removeAttribute('tabindex');
}
