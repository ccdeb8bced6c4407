/** Texts about what can be done with a chart: layers, futures, full screen, table, picture, data. */

/** Names of the parts of a chart that can be switched. */
export type LayerNames = Readonly<
  Record<'wide' | 'narrow' | 'median' | 'futures' | 'without' | 'reference' | 'published' | 'targets', string>
>;

/** The texts. Values arrive already formatted. */
export interface ChartMessages {
  /** What the button is called that opens everything below. */
  options(chart: string): string;
  readonly layers: string;
  readonly layerNames: LayerNames;
  /** The single futures, and how many of how many are drawn. */
  futuresOf(some: string, all: string): string;
  readonly place: string;
  readonly clusters: string;
  readonly regions: string;
  readonly fullScreen: string;
  readonly close: string;
  readonly saveAs: string;
  /** Why nothing can be saved while results are on their way. */
  readonly notYet: string;
  /** That a chart was saved under a name, and that a browser could not draw it. */
  saved(name: string): string;
  readonly notDrawn: string;
  readonly multiples: string;
  readonly outcome: string;
  readonly scale: string;
  readonly scales: Readonly<Record<'common' | 'own', string>>;
  enlarge(place: string): string;
  /** Beneath the small charts: what their bands and lines are, alone and beside other scenarios. */
  multiplesNote(letter: string, others: boolean): string;
}
