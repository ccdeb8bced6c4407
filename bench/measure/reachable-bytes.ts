/** How much memory the columns of a structure take. */

/** Bytes of all typed arrays that can be reached from a value; what several share, or what lies in the same place of a buffer, counts once. */
export function reachableBytes(value: unknown): number {
  const places = new Map<ArrayBufferLike, [from: number, to: number][]>();
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (ArrayBuffer.isView(next)) note(places, next);
    else waiting.push(...(next instanceof Map || next instanceof Set ? next.values() : Object.values(next)));
  }
  let bytes = 0;
  for (const parts of places.values()) bytes += covered(parts);
  return bytes;
}

function note(places: Map<ArrayBufferLike, [number, number][]>, view: ArrayBufferView): void {
  const parts = places.get(view.buffer) ?? [];
  parts.push([view.byteOffset, view.byteOffset + view.byteLength]);
  places.set(view.buffer, parts);
}

/** Length of a union of intervals. */
function covered(parts: [number, number][]): number {
  let length = 0;
  let end = 0;
  for (const [from, to] of parts.sort((a, b) => a[0] - b[0])) {
    length += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return length;
}
