/** Texts about the history of the work: its steps in words, bookmarks. */

/** The texts. Values arrive already formatted; a scenario is called by its letter. */
export interface HistoryMessages {
  /** On the button that opens it. */
  readonly open: string;
  readonly steps: string;
  readonly stepsHint: string;
  /** Of the step that is on the screen, and of those that were undone, for those who do not see how they look. */
  readonly present: string;
  readonly undone: string;
  showMore(count: string): string;

  readonly bookmarks: string;
  readonly noBookmarks: string;
  readonly bookmarkName: string;
  readonly addBookmark: string;
  readonly bookmarkHint: string;
  readonly tooManyBookmarks: string;
  bookmarked(name: string): string;
  openBookmark(name: string): string;
  renameBookmark(name: string): string;
  removeBookmark(name: string): string;
  readonly rename: string;
  readonly remove: string;
  /** The name of a bookmark that was given none: what is on the table. */
  scenariosOf(letters: string, count: number): string;

  /** Something after what it is of: `by cluster: 1.2 · 2`, `B: Federal budget $1,800M → $2,400M`. */
  listed(head: string, values: string): string;
  readonly clusterOrder: string;
  /** The value of a cluster where there is none. */
  readonly noCluster: string;

  /** Steps, one sentence without a full stop each. */
  readonly begun: string;
  readonly startedOver: string;
  readonly other: string;
  replaced(count: number): string;
  added(letter: string, title: string): string;
  addedCopy(letter: string, of: string): string;
  removed(letter: string, title: string): string;
  swapped(letter: string, other: string): string;
  moved(letter: string, place: string): string;
  readonly reordered: string;
  renamed(letter: string, name: string): string;
  unnamed(letter: string): string;
  noted(letter: string): string;
  notesGone(letter: string): string;
  readonly resets: Readonly<Record<'policy' | 'assumptions' | 'clusters' | 'all', (letter: string) => string>>;
  /** After the settings that are named. */
  andMore(count: number): string;
  several(letters: string): string;
  /** The last of several letters after the others. */
  and(first: string, last: string): string;
  seed(from: string, to: string): string;
  readonly horizon: string;
  pinned(letter: string): string;
  readonly targets: string;
  readonly everyFirm: string;
}
