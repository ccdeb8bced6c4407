/** Texts of the page of programme designs: the library, the bundles of the policy brief, the comparison at equal cost; in both languages. */
import type { BundleId } from '../experiment/bundles.ts';
import type { Assumed, BudgetNote, BudgetUnit, Country, Reason, TermId, TermWord } from '../experiment/programmes/programme.ts';

/** What an assumption beside the levers is about. */
export type AssumedThing = Extract<Assumed, { readonly what: string }>['what'];

/** Parts of the page of programme designs. */
export type ProgrammesPart = 'library' | 'bundles' | 'equal-cost';

/** Columns of the comparison at equal cost. */
export type TableColumn =
  | 'federalCost'
  | 'additionalGdp'
  | 'additionalJobYears'
  | 'additionalRdPerFederal'
  | 'deadweightShare'
  | 'costPerAdditionalJobYear'
  | 'targets';

/** Words for what programme designs are described with. */
export interface ProgrammeWords {
  readonly countries: Readonly<Record<Country, string>>;
  readonly terms: Readonly<Record<TermId, string>>;
  readonly termWords: Readonly<Record<TermWord, string>>;
  readonly budgetUnits: Readonly<Record<BudgetUnit, string>>;
  readonly budgetNotes: Readonly<Record<BudgetNote, string>>;
  readonly assumedThings: Readonly<Record<AssumedThing, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly bundles: Readonly<Record<BundleId, { readonly name: string; readonly what: string }>>;
}

/** The texts of the page. Values arrive already formatted. */
export interface ProgrammesMessages extends ProgrammeWords {
  readonly title: string;
  /** That all designs are simulated in one economy, Canada's. */
  readonly lead: string;
  /** In the list of what can be added: the way to this page. */
  readonly allDesigns: string;
  readonly allDesignsHint: string;
  readonly partsLabel: string;
  readonly parts: Readonly<Record<ProgrammesPart, string>>;

  readonly search: string;
  readonly withMechanism: string;
  readonly anyMechanism: string;
  shown(count: string, all: string): string;
  readonly nothingFound: string;
  readonly published: string;
  readonly assumed: string;
  /** The mark of a value that no source gives. */
  readonly assumption: string;
  readonly openLeft: string;
  /** The same of the programme as designed, whose values stand in where others set none. */
  readonly openLeftShared: string;
  /** Of a design whose assumptions come on top of those of the programme as designed, `own`. */
  detailsOf(terms: number, assumed: number, own: boolean): string;
  readonly sources: string;
  readonly noSource: string;
  readonly noBudget: string;
  /** A published amount for each of so many units. */
  perUnit(amount: string, unit: string, units: string): string;
  inCad(amount: string, rate: string): string;
  /** A rate: `1 € = $1.46 (2023)`. */
  rate(currency: 'EUR' | 'USD', cad: string, year: string): string;
  inMillions(currency: 'EUR' | 'USD', amount: string): string;
  euros(amount: string): string;
  yearsOf(count: string): string;
  evenly(years: string): string;
  readonly open: string;
  readonly compare: string;
  /** What the two buttons say to those who do not see the card. */
  openNamed(name: string): string;
  compareNamed(name: string): string;
  opened(name: string, letter: string): string;
  compared(name: string): string;
  readonly noRoom: string;
  readonly sumLabel: string;
  sumAsked(name: string): string;
  readonly go: string;
  readonly cancel: string;

  readonly bundlesLead: string;
  /** Over which scenario a bundle is laid. */
  bundleOver(letter: string, title: string): string;
  /** Before the mark of an assumption: the sizes of a bundle. */
  readonly sizes: string;
  readonly tryBundle: string;
  tryNamed(name: string): string;
  bundleAdded(name: string, letter: string, over: string): string;
  /** That another scenario on the table is this already. */
  bundleThere(name: string, letter: string, over: string): string;
  readonly bundleNoChange: string;

  readonly equalLead: string;
  readonly equalSum: string;
  runAt(replicates: string): string;
  progress(done: string, planned: string, finished: string, designs: string): string;
  readonly stop: string;
  /** Counts of futures, then of designs: `none` where no design has finished. */
  stopped(done: string, planned: string, finished: string, designs: string, none: boolean): string;
  readonly goOn: string;
  failed(reason: string): string;
  /** Over the table: what it shows. */
  caption(sum: string, when: string, replicates: string): string;
  readonly uncertainties: Readonly<Record<'luck' | 'assumptions', string>>;
  readonly design: string;
  readonly columns: Readonly<Record<TableColumn, { readonly name: string; readonly what: string }>>;
  sortBy(column: string): string;
  readonly reference: string;
  readonly waiting: string;
  /** A design whose futures are being run. */
  readonly underWay: string;
  neverPays(futures: string): string;
  readonly tableNotes: string;
  readonly smallShare: string;
}
