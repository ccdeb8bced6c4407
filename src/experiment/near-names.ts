/** Names close to a mistyped one. */

/** Longer names are compared by their beginning only. */
const LONGEST = 60;

/** Edit distance: insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
export function editDistance(from: string, to: string): number {
  const width = to.length + 1;
  const table = new Uint16Array((from.length + 1) * width);
  for (let j = 0; j < width; j++) table[j] = j;
  for (let i = 1; i <= from.length; i++) {
    table[i * width] = i;
    for (let j = 1; j < width; j++) {
      const same = from[i - 1] === to[j - 1];
      const replaced = table[(i - 1) * width + j - 1] + (same ? 0 : 1);
      let least = Math.min(table[(i - 1) * width + j] + 1, table[i * width + j - 1] + 1, replaced);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, table[(i - 2) * width + j - 2] + 1);
      table[i * width + j] = least;
    }
  }
  return table[from.length * width + to.length];
}

/** The three nearest of the known names, nearest first, ignoring case; a name that holds the whole text is near. */
export function nearNames(text: string, known: readonly string[]): readonly string[] {
  const wanted = text.slice(0, LONGEST).toLowerCase();
  const scored = known.map((name) => {
    const candidate = name.toLowerCase();
    const holds = wanted.length >= 3 && candidate.includes(wanted);
    return { name, distance: holds ? Math.min(1, editDistance(wanted, candidate)) : editDistance(wanted, candidate) };
  });
  return scored
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}
