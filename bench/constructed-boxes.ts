/** Cases whose failing is put where we know it: what scenario discovery has to find again. */
import { discovered, type DiscoveredBox } from '../src/experiment/robustness/discovery.ts';
import { tableOf, type Column } from '../src/experiment/robustness/prim-table.ts';
import { keyFromSeed, luckOf } from '../src/model/luck.ts';

/** A side that was put there: the input, and its limits as shares of its range or the options inside. */
export interface TrueSide {
  readonly column: number;
  readonly from?: number;
  readonly to?: number;
  readonly options?: readonly number[];
}

/** A rule of failing: its sides, and how likely a case fails inside and outside. `options` says which inputs have no order, and how many options. */
export interface ConstructedBox {
  readonly name: string;
  readonly inputs: number;
  readonly sides: readonly TrueSide[];
  readonly inside: number;
  readonly outside: number;
  readonly options?: Readonly<Record<number, number>>;
}

const corner: readonly TrueSide[] = [
  { column: 0, from: 0.6 },
  { column: 1, to: 0.5 },
];

/** The boxes that are looked for; inputs that no side names are irrelevant. */
export const CONSTRUCTED: readonly ConstructedBox[] = [
  { name: 'sharp corner, 2 of 10 inputs', inputs: 10, sides: corner, inside: 1, outside: 0 },
  { name: 'one side alone, 1 of 10', inputs: 10, sides: [{ column: 0, from: 0.7 }], inside: 1, outside: 0 },
  {
    name: 'in the middle, 2 of 10',
    inputs: 10,
    sides: [
      { column: 0, from: 0.3, to: 0.7 },
      { column: 1, from: 0.2, to: 0.7 },
    ],
    inside: 1,
    outside: 0,
  },
  {
    name: 'two of four options and a side, 2 of 10',
    inputs: 10,
    sides: [
      { column: 0, from: 0.5 },
      { column: 1, options: [0, 2] },
    ],
    inside: 1,
    outside: 0,
    options: { 1: 4 },
  },
  { name: 'corner, one case in ten told wrong, 2 of 10', inputs: 10, sides: corner, inside: 0.9, outside: 0.1 },
  { name: 'corner, one case in ten told wrong, 2 of 60', inputs: 60, sides: corner, inside: 0.9, outside: 0.1 },
  { name: 'corner, one case in four told wrong, 2 of 10', inputs: 10, sides: corner, inside: 0.75, outside: 0.25 },
  { name: 'nothing: three of ten fail anywhere, 10 inputs', inputs: 10, sides: [], inside: 0.3, outside: 0.3 },
  { name: 'nothing: three of ten fail anywhere, 60 inputs', inputs: 60, sides: [], inside: 0.3, outside: 0.3 },
];

/** A stream for constructed cases. */
const STREAM = 99;

/** Cases of a constructed box. */
export interface ConstructedCases {
  readonly columns: readonly Column[];
  readonly failed: Uint8Array;
  readonly trulyInside: Uint8Array;
}

/** Cases of a constructed box, the same for the same seed. */
export function casesOf({ inputs, sides, inside, outside, options = {} }: ConstructedBox, cases: number, seed: string): ConstructedCases {
  const luck = luckOf(keyFromSeed(seed), 0);
  const out = new Float64Array(4);
  const uniform = (n: number, column: number): number => {
    luck.draw(STREAM, n, column, out);
    return out[0];
  };
  const columns = Array.from({ length: inputs }, (_, c): Column => {
    const values = Float64Array.from({ length: cases }, (_, n) => uniform(n, c));
    return c in options ? { ordered: false, values: values.map((u) => Math.floor(u * options[c])) } : { ordered: true, values };
  });
  const within = ({ column, from = 0, to = 1, options: left }: TrueSide, n: number): boolean => {
    const value = columns[column].values[n];
    return left ? left.includes(value) : value >= from && value <= to;
  };
  const trulyInside = Uint8Array.from({ length: cases }, (_, n) => (sides.every((side) => within(side, n)) ? 1 : 0));
  const failed = trulyInside.map((is, n) => (uniform(n, inputs) < (is ? inside : outside) ? 1 : 0));
  return { columns, failed, trulyInside };
}

/** What was found of a constructed box; `found` is null where no pattern was. */
export interface Recovered extends ConstructedCases {
  readonly all: DiscoveredBox;
  readonly boxes: readonly DiscoveredBox[];
  readonly found: DiscoveredBox | null;
}

/** Looks for a constructed box. */
export function recover(box: ConstructedBox, cases: number, seed: string): Recovered {
  const made = casesOf(box, cases, seed);
  const { boxes, proposed } = discovered(tableOf(made.columns, cases), made.failed, keyFromSeed(seed));
  return { ...made, boxes, all: boxes[0], found: proposed === null ? null : boxes[proposed] };
}

/** Where a box ends on an input: halfway between the last value outside and the first inside; open ends are null. */
export function limitsOf({ values }: Column, { sides }: DiscoveredBox, column: number): readonly [from: number | null, to: number | null] {
  const distinct = [...new Set(Array.from(values))].sort((a, b) => a - b);
  const at = (end: 'low' | 'high'): number | null => {
    const side = sides.find((one) => one.column === column && one.end === end);
    return side ? (distinct[side.at] + distinct[side.at + (end === 'low' ? -1 : 1)]) / 2 : null;
  };
  return [at('low'), at('high')];
}
