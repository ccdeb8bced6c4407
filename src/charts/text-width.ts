/** How wide a text is about, for pictures that are made without a screen: average widths of the letters of a sans-serif typeface. */

/** Characters by their width, in parts of the height of the type; what is not listed is as wide as most small letters are. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ \u00a0ijlI|.,:;'’!·()[\]{}]/, 0.3],
  [/[frt/\-–“”"]/, 0.38],
  [/[mwMW%@—↑]/, 0.9],
  [/[A-Z$&ÀÂÇÉÈÊËÎÏÔÙÛŒ+−=<>≥≤±]/, 0.69],
];
const USUAL = 0.58;
/** Bold type is wider. */
const BOLD = 1.07;

/** Width of a text in a type of this height, both in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  const parts = Array.from(text, (character) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL);
  return parts.reduce((sum, width) => sum + width, 0) * size * (bold ? BOLD : 1);
}

/** A text in lines no wider than `width`, broken at ordinary spaces; a longer word has a line of its own. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
