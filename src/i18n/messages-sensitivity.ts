/** Texts about sensitivity: what an outcome hinges on. */
import type { FactorSet } from '../experiment/study/factor.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';

/** What a map is of. */
export interface MapAbout {
  readonly outcome: string;
  readonly when: string;
  /** How many futures a value rests on. */
  readonly futures: string;
}

/** What a curve is of; `name` is the setting's. */
export interface CurveAbout extends MapAbout {
  readonly name: string;
}

/** The texts. Values arrive already formatted; outcomes and names of settings as they stand within a sentence. */
export interface SensitivityMessages {
  readonly lead: string;
  /** What every study looks at: the scenario, then what its futures are, then how many agents stand for the firms. */
  about(letter: string, title: string): string;
  readonly futures: Readonly<Record<Uncertainty, string>>;
  agents(count: string): string;
  readonly agentsPublished: string;
  readonly outcome: string;
  readonly readAt: string;
  readonly moved: string;
  readonly sets: Readonly<Record<FactorSet, string>>;
  /** Titles of the pieces, what each does in plain words, and what begins it. */
  readonly screening: string;
  readonly shares: string;
  readonly tornado: string;
  readonly curve: string;
  readonly map: string;
  readonly screeningLead: string;
  readonly sharesLead: string;
  tornadoLead(most: number): string;
  readonly curveLead: string;
  readonly mapLead: string;
  beginScreening(settings: number): string;
  /** With 0 settings: what could be done once there are some. */
  beginShares(settings: number): string;
  beginTornado(settings: number): string;
  readonly beginCurve: string;
  readonly beginMap: string;
  /** How large a study is to be. */
  readonly trajectories: string;
  readonly rows: string;
  readonly top: string;
  readonly goOn: string;
  readonly press: string;
  readonly tooFew: string;
  readonly noFactors: string;
  readonly needsScreening: string;
  /** That the screening found nothing to look at further. */
  readonly nothingScreened: string;
  readonly busy: string;
  /** That the scenario's horizon, or that of the result, ends before the date that is read. */
  readAtNote(when: string): string;
  readonly saveNumbers: string;
  /** What a result rests on. */
  basis(simulations: string, futures: string): string;
  readonly held: Readonly<Record<FactorSet, string>>;
  readonly heldLeversDrawn: string;
  readonly heldOne: Readonly<Record<Uncertainty, string>>;
  readonly rangesNote: string;
  readonly assumptionsNote: string;
  readonly ratioNote: string;
  readonly screeningNote: string;
  readonly sharesNote: string;
  /** That shares are only roughly known yet. */
  readonly roughNote: string;
  /** Beside a part that explains more alone than altogether, and what that means. */
  readonly contradicts: string;
  readonly contradictsNote: string;
  readonly tornadoNote: string;
  readonly curveNote: string;
  readonly mapNote: string;
  /** Factors chosen by hand. */
  readonly byHand: string;
  readonly byHandHint: string;
  byHandCount(count: number, most: number): string;
  readonly fromScreening: string;
  readonly otherTop: string;
  readonly takeTop: string;
  showAll(count: string): string;
  showFirst(count: string): string;
  /** The plane of effects and spreads. */
  readonly plane: string;
  readonly planeHint: string;
  planeDot(name: string, effect: string, spread: string): string;
  readonly setting: string;
  readonly assumptions: string;
  readonly levers: string;
  readonly across: string;
  readonly up: string;
  readonly effect: string;
  readonly spread: string;
  readonly direction: string;
  readonly raises: string;
  readonly lowers: string;
  readonly mixed: string;
  readonly movesBetween: string;
  readonly interval: string;
  readonly alone: string;
  readonly altogether: string;
  readonly others: string;
  readonly luck: string;
  readonly othersInSentence: string;
  readonly luckInSentence: string;
  readonly interplay: string;
  readonly low: string;
  readonly high: string;
  readonly lowValue: string;
  readonly highValue: string;
  readonly value: string;
  readonly median: string;
  readonly middleHalf: string;
  readonly nineTenths: string;
  readonly mean: string;
  readonly meanAndInterval: string;
  readonly medianAndBand: string;
  /** The scenario's own value, alone and after the value itself. */
  readonly own: string;
  ownValue(value: string): string;
  targetLine(level: string): string;
  readonly readOut: string;
  /** In the cell of a map with the highest mean. */
  readonly highest: string;
  /** A list within a sentence: its first parts, already joined, and its last. */
  and(firsts: string, last: string): string;
  /** A value that is a logarithm. */
  inLogarithms(value: string): string;
  /** A name within a sentence. */
  quoted(name: string): string;
  nothingMoves(outcome: string, when: string): string;
  nothingVaries(outcome: string, when: string): string;
  screeningSentence(outcome: string, when: string, named: string, some: number): string;
  /** That the order of those named is open. */
  readonly orderOpen: string;
  /** How many of all settings hardly matter for sure, and how many more seem so. */
  hardlyMatter(hardly: number, all: number, seeming: number): string;
  /** In place of shares that contradict one another. */
  tooFewRows(rows: string, outcome: string, when: string, mean: string, deviation: string): string;
  /** In place of parts, where none explains anything alone. */
  readonly nothingAlone: string;
  indicesSentence(outcome: string, when: string, named: string, interplay: string, mean: string, deviation: string): string;
  tornadoSentence(outcome: string, when: string, base: string, futures: string, named: string): string;
  tornadoNamed(name: string, low: string, atLow: string, high: string, atHigh: string): string;
  /** Without its full stop; `steepest` and `flat` go on. */
  course(about: CurveAbout, from: string, atFrom: string, to: string, atTo: string): string;
  stays(about: CurveAbout, from: string, to: string, at: string): string;
  steepest(from: string, to: string, change: string): string;
  flat(from: string, to: string): string;
  optionsCourse(about: CurveAbout): string;
  /** Of a lever, which is chosen. */
  bestIsOwn(value: string, mean: string): string;
  bestAt(value: string, mean: string, gain: string, apart: boolean): string;
  /** Of an assumption, which nobody chooses. */
  highestIsOwn(value: string, mean: string): string;
  highestAt(value: string, mean: string, gain: string, apart: boolean): string;
  /** That a larger budget costs more. */
  readonly moreMoney: string;
  curveReadout(value: string, median: string, half: string, nine: string): string;
  mapSentence(about: MapAbout, highest: string, highestMean: string, lowest: string, lowestMean: string): string;
  bothAt(x: string, xValue: string, y: string, yValue: string): string;
  ownCell(mean: string, gain: string): string;
  readonly ownCellHighest: string;
  shades(least: string, most: string): string;
}
