/** How deep a JSON text is nested, measured on the text: a parser would accept depths that later break whoever walks them. */

/** The deepest nesting of lists and objects outside of strings; meaningful for well-formed JSON, an upper guard for any text. */
export function depthOfJson(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
