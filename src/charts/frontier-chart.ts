/**
 * The frontier of a search as a picture: a dot for each policy on two objectives, a third as the size of the dot. Places are shares of the
 * plot, 0 at the left and at the bottom: values grow to the right and upwards, whichever way is better, and the axes say which way that is.
 */
import type { Objective } from '../experiment/search/readings.ts';
import type { Language } from '../i18n/language.ts';
import { objectiveValue, type ByObjective } from './frontier-text.ts';
import { labelled, placeOn, rowTicks, type RowScale, type RowTick } from './row-scale.ts';

/** A policy, a start or a scenario as it is drawn. */
export interface FrontierPoint {
  readonly id: string;
  /** Its number, or the letter of its scenario. */
  readonly label: string;
  readonly kind: 'policy' | 'start';
  /** In the luck of the search. */
  readonly searched: ByObjective;
  /** In fresh luck, with the half widths of 95 % intervals; null where it was not judged anew. */
  readonly fresh: { readonly values: ByObjective; readonly within: ByObjective } | null;
  /** Whether another one is better in fresh luck. */
  readonly beaten: boolean;
}

/** Which objectives are on the axes; `size` of the dots too, unless null. */
export interface FrontierAxes {
  readonly x: Objective;
  readonly y: Objective;
  readonly size: Objective | null;
}

/** A place in the plot, in shares. */
export type Place = readonly [x: number, y: number];

/** A dot: where it stands, where the search had promised it, and the ends of its cross of intervals. */
export interface FrontierDot {
  readonly id: string;
  readonly label: string;
  readonly kind: 'policy' | 'start';
  readonly at: Place;
  /** Pixels. */
  readonly radius: number;
  /** Where it was in the luck of the search; null where it stands there. */
  readonly from: Place | null;
  /** Ends of the intervals; null where it was not judged anew. */
  readonly cross: { readonly x: readonly [number, number]; readonly y: readonly [number, number] } | null;
  readonly beaten: boolean;
  /** Whether it was not judged anew while others were: what it promises is not to be compared with what they hold. */
  readonly faded: boolean;
  /** Whether its label is written: of many, only those judged anew have one. */
  readonly numbered: boolean;
}

/** Of more dots, only those are numbered that were judged anew. */
const MOST_NUMBERED = 14;

/** A tick with its label. */
export type LabelledTick = RowTick & { readonly label: string };

/** The picture. Dots go from left to right. */
export interface FrontierChart {
  readonly dots: readonly FrontierDot[];
  readonly xTicks: readonly LabelledTick[];
  readonly yTicks: readonly LabelledTick[];
}

const NICE = [1, 2, 2.5, 5, 10];

/** Round steps, at most so many, that hold all values, with zero only where it is among them; around a single value. */
export function spanScale(values: readonly number[], mostSteps = 5): RowScale {
  const finite = values.filter((value) => Number.isFinite(value));
  if (finite.length === 0) return { min: 0, max: 1, step: 1 };
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const span = most > least ? most - least : Math.abs(most) > 0 ? 0.2 * Math.abs(most) : 1;
  const [low, high] = most > least ? [least, most] : [most - span / 2, most + span / 2];
  for (let power = 10 ** Math.floor(Math.log10(span / mostSteps)); ; power *= 10)
    for (const nice of NICE) {
      const step = Number((nice * power).toPrecision(12));
      const min = Number((Math.floor(low / step + 1e-9) * step).toPrecision(12));
      const top = Math.ceil(high / step - 1e-9) * step;
      const max = Number((top > min ? top : min + step).toPrecision(12));
      if (Math.round((max - min) / step) <= mostSteps) return { min, max, step };
    }
}

/** Where a point is drawn: in fresh luck where it was judged in it. */
function valuesOf({ fresh, searched }: FrontierPoint): ByObjective {
  return fresh?.values ?? searched;
}

/** What the search had promised: regions as fresh luck has them, for the search's fewer futures lower them whatever the policy. */
function promiseOf(searched: ByObjective, fresh: FrontierPoint['fresh']): ByObjective {
  return fresh ? { ...searched, regions: fresh.values.regions } : searched;
}

/** Every value that an axis has to hold: points, promises, ends of intervals. */
function onAxis(points: readonly FrontierPoint[], objective: Objective): readonly number[] {
  return points.flatMap(({ searched, fresh }) => [
    promiseOf(searched, fresh)[objective],
    ...(fresh ? [fresh.values[objective] - fresh.within[objective], fresh.values[objective] + fresh.within[objective]] : []),
  ]);
}

/** The smallest and the largest dot, pixels; the usual one; and the largest of those that are faded. */
const RADII = { least: 3.5, most: 9, usual: 5.5, faded: 3.5 } as const;

/** The radius of a dot: its area goes with the value. */
function radiusOf(points: readonly FrontierPoint[], objective: Objective | null): (point: FrontierPoint) => number {
  if (objective === null) return () => RADII.usual;
  const values = points.map((point) => valuesOf(point)[objective]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return () => RADII.usual;
  const area = (share: number): number => RADII.least ** 2 + share * (RADII.most ** 2 - RADII.least ** 2);
  return (point) => Math.sqrt(area((valuesOf(point)[objective] - low) / (high - low)));
}

/** The picture of these points. */
export function frontierChart(points: readonly FrontierPoint[], axes: FrontierAxes, language: Language): FrontierChart {
  const [xScale, yScale] = [axes.x, axes.y].map((objective) => spanScale(onAxis(points, objective)));
  const radius = radiusOf(points, axes.size);
  const place = (values: ByObjective): Place => [placeOn(xScale, values[axes.x]), placeOn(yScale, values[axes.y])];
  const ends = (scale: RowScale, value: number, within: number): readonly [number, number] => [
    placeOn(scale, value - within),
    placeOn(scale, value + within),
  ];
  const someFresh = points.some(({ fresh }) => fresh !== null);
  const dots = points.map((point): FrontierDot => {
    const { id, label, kind, searched, fresh, beaten } = point;
    const faded = someFresh && fresh === null;
    return {
      id,
      label,
      kind,
      at: place(valuesOf(point)),
      radius: faded ? Math.min(RADII.faded, radius(point)) : radius(point),
      from: fresh ? place(promiseOf(searched, fresh)) : null,
      cross: fresh && {
        x: ends(xScale, fresh.values[axes.x], fresh.within[axes.x]),
        y: ends(yScale, fresh.values[axes.y], fresh.within[axes.y]),
      },
      beaten,
      faded,
      numbered: kind === 'policy' && (points.length <= MOST_NUMBERED || fresh !== null),
    };
  });
  const ticksOf = (scale: RowScale, objective: Objective): readonly LabelledTick[] =>
    labelled(rowTicks(scale), (value) => objectiveValue(objective, value, language), language);
  return {
    dots: dots.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]),
    xTicks: ticksOf(xScale, axes.x),
    yTicks: ticksOf(yScale, axes.y),
  };
}

/** The dot that a key leads to from another, along the frontier from left to right; null for a key that leads nowhere. */
export function dotAfter(dots: readonly FrontierDot[], id: string, key: string): string | null {
  const at = dots.findIndex((dot) => dot.id === id);
  const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1 };
  const to = key === 'Home' ? 0 : key === 'End' ? dots.length - 1 : steps[key];
  if (to === undefined) return null;
  return dots[Math.min(dots.length - 1, Math.max(0, to))]?.id ?? null;
}
