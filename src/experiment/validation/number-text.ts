/** Numbers as the generated documents write them, in English and without a locale, so that the same run gives the same bytes. */

/** A number with so many decimals and commas between thousands; no minus before a zero. */
export function fixed(value: number, decimals: number): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number with as many decimals as its size asks for: 8,100; 46.2; 1.06; 0.0290. */
export function grouped(value: number): string {
  const size = Math.abs(value);
  return fixed(value, size >= 200 ? 0 : size >= 20 ? 1 : size >= 0.1 || size === 0 ? 2 : 4);
}

/** Limits in words: `40 to 110`, `at least 50`, `at most 1.5`. */
export function limits(low: number, high: number, decimals: number): string {
  if (high === Infinity) return `at least ${fixed(low, decimals)}`;
  if (low === 0) return `at most ${fixed(high, decimals)}`;
  return `${fixed(low, decimals)} to ${fixed(high, decimals)}`;
}
