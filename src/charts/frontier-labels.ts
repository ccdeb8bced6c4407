/** Where the numbers of a frontier's dots stand: each beside its dot, where it hides no other number and no other dot as far as there is room. */
import type { FrontierDot } from './frontier-chart.ts';
import { overlaps, type Box } from './label-place.ts';

/** A number with its middle, pixels from the left and from the top of the plot. */
export interface DotLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Half the height of a label, and of a digit's width, pixels. */
const HALF_HEIGHT = 6;
const HALF_DIGIT = 3.4;
/** Room between a dot and its number, pixels. */
const GAP = 2;
/** Half a side of the square with the start's letter, pixels. */
const HALF_LETTER = 9;
/** Where a number may stand, the wanted first: above right, then round the dot, then further off. */
const SIDES = [1, 1.8, 2.8].flatMap((far) =>
  (
    [
      [1, -1],
      [1, 0],
      [1, 1],
      [0, -1],
      [0, 1],
      [-1, -1],
      [-1, 0],
      [-1, 1],
    ] as const
  ).map(([across, down]) => ({ across: across * far, down: down * far })),
);

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** How much two boxes share, square pixels. */
function shared(a: Box, b: Box): number {
  if (!overlaps(a, b)) return 0;
  return (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

/** The numbers of those dots that are numbered, in a plot of this size; a number that hides anything hides as little as it can. */
export function dotLabels(dots: readonly FrontierDot[], width: number, height: number): readonly DotLabel[] {
  const placeOf = ({ at: [across, up] }: FrontierDot): readonly [number, number] => [across * width, (1 - up) * height];
  // Faded dots are small and pale: a number may stand on them.
  const taken: Box[] = dots.flatMap((dot) => {
    const half = dot.kind === 'start' ? HALF_LETTER : dot.radius;
    return dot.faded ? [] : [around(...placeOf(dot), half, half)];
  });
  return dots
    .filter(({ numbered }) => numbered)
    .map((dot): DotLabel => {
      const [x, y] = placeOf(dot);
      const halfWidth = HALF_DIGIT * dot.label.length;
      const candidates = SIDES.map(({ across, down }) => {
        const box = around(x + across * (dot.radius + GAP + halfWidth), y + down * (dot.radius / 2 + HALF_HEIGHT), halfWidth, HALF_HEIGHT);
        return { box, hidden: taken.reduce((sum, other) => sum + shared(box, other), 0) };
      });
      const best = candidates.reduce((least, one) => (one.hidden < least.hidden ? one : least));
      taken.push(best.box);
      return { id: dot.id, text: dot.label, x: (best.box.left + best.box.right) / 2, y: (best.box.top + best.box.bottom) / 2 };
    });
}
