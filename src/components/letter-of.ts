/** What scenarios are called where there is little room. */

/** A, B, C … by position. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
