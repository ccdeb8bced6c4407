/**
 * Pasting: peeling goes too far here and there, so the sides of a box are let out again, thin slice by thin slice, as long as what is taken
 * back fails at least as often as the box does.
 */
import { PATIENCE, withSide, type Peeled } from './prim.ts';
import { heldIn, insideOf, leftOutBy, type Held, type LeftOut, type Side, type Table } from './prim-table.ts';

/** A side let out: what it lets in, and where it stands then; null where it is gone. */
interface Paste extends Held {
  readonly from: Side;
  readonly to: Side | null;
}

/** The longest way, of at most `most` cases where values are not tied, that a side can be let out without thinning the box; null for none. */
function pasteOf(
  table: Table,
  failed: Uint8Array,
  { cases: inBox, failing: inFailing }: Peeled,
  out: LeftOut,
  s: number,
  from: Side,
): Paste | null {
  const { order, rank } = table.columns[from.column];
  const most = Math.max(1, Math.floor(PATIENCE * inBox));
  let [cases, failing] = [0, 0];
  let best: Paste | null = null;
  // From the side outwards: downwards from a low one, upwards from a high one.
  const beyond = order.filter((k) => out.times[k] === 1 && out.positions[k] === s);
  if (from.end === 'low') beyond.reverse();
  for (let n = 0; n < beyond.length; n++) {
    cases += 1;
    failing += failed[beyond[n]];
    const last = n === beyond.length - 1;
    if (!last && rank[beyond[n + 1]] === rank[beyond[n]]) continue;
    if (cases > most && best !== null) break;
    const to = last || from.end === 'option' ? null : { ...from, at: rank[beyond[n]] };
    if (failing * inBox >= inFailing * cases) best = { cases, failing, from, to };
    if (cases >= most) break;
  }
  return best;
}

/** A box with its sides let out as far as that does not thin it. */
export function paste(table: Table, failed: Uint8Array, box: Peeled, among?: Uint8Array): Peeled {
  let now = box;
  for (;;) {
    const { sides } = now;
    const out = leftOutBy(table, sides, among);
    const pastes = sides.flatMap((side, s) => pasteOf(table, failed, now, out, s, side) ?? []);
    // The densest first, then the largest; equal ones in the order in which the sides came.
    const best = pastes.reduce<Paste | null>((a, b) => {
      const difference = a === null ? 1 : b.failing * a.cases - a.failing * b.cases;
      return a === null || difference > 0 || (difference === 0 && b.cases > a.cases) ? b : a;
    }, null);
    if (best === null) return now;
    const others = sides.filter((side) => side !== best.from);
    const next = best.to === null ? others : withSide(others, best.to);
    now = { sides: next, ...heldIn(insideOf(table, next, among), failed) };
  }
}
