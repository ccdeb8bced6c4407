/** Plain data as text that is the same for the same values, in whatever order their keys were written. */

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with the keys of every object in order, but for the keys that are left out. */
export function canonicalText(value: unknown, leftOut: readonly string[] = []): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (!isRecord(part)) return part;
    const keys = Object.keys(part).filter((key) => !leftOut.includes(key));
    return Object.fromEntries(keys.sort().map((key) => [key, part[key]]));
  });
}
