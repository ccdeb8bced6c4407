/** Cells of comma-separated values. */

/** A text cell: quoted where needed (RFC 4180), and with an apostrophe before what a spreadsheet would run as a formula. */
export function textCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number with a point and without an exponent, with all its digits; nothing where it is none. */
export function numberCell(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  if (!text.includes('e')) return text;
  const digits = Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : BigInt(value).toString();
  return digits === '-0' ? '0' : digits;
}
