/** How a link writes what differs from a list of defaults: steps along the list, each followed by the value found there. */

/** A list of defaults: a name and its value, in an order that never changes. */
export type Usual = readonly (readonly [id: string, value: unknown])[];

/** Plain data with keys. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether two values of a scenario are written the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What differs from a list of defaults, as steps along the list, each followed by the value found there; undefined if nothing does. */
export function stepsFrom(usual: Usual, values: Plain): unknown[] | undefined {
  const steps: unknown[] = [];
  let last = -1;
  usual.forEach(([id, value], i) => {
    if (sameValue(values[id], value)) return;
    steps.push(i - last, values[id]);
    last = i;
  });
  return steps.length === 0 ? undefined : steps;
}

/** Lays the steps of `stepsFrom` over a full list; null where they are none, and a step past the end for the check to name. */
export function laidOver(usual: Usual, steps: unknown): Plain | null {
  const values: [string, unknown][] = usual.map(([id, value]) => [id, value]);
  if (steps === undefined) return Object.fromEntries(values);
  if (!Array.isArray(steps) || steps.length % 2 !== 0) return null;
  let at = -1;
  for (let i = 0; i < steps.length; i += 2) {
    const step: unknown = steps[i];
    if (typeof step !== 'number' || !Number.isSafeInteger(step) || step < 1) return null;
    at += step;
    if (at >= usual.length) values.push([String(at), steps[i + 1]]);
    else values[at] = [usual[at][0], steps[i + 1]];
  }
  return Object.fromEntries(values);
}
