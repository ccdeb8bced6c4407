/** Reads numbers as people type them, in either language's habits. */
import type { Language } from './language.ts';

const LONGEST = 40;

// Amounts of money come back in CAD M, the unit of every money lever.
const multipliers: Readonly<Record<string, number>> = {
  '': 1,
  k: 1000,
  m: 1,
  million: 1,
  millions: 1,
  b: 1000,
  bn: 1000,
  g: 1000,
  billion: 1000,
  billions: 1000,
  milliard: 1000,
  milliards: 1000,
  '%': 0.01,
};

// Commas group thousands only in English, and only as whole groups of three: 1,681 but 1,63.
function digitsOf(text: string, language: Language): string | null {
  const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ? text.replaceAll(' ', '') : text;
  if (language === 'en' && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(spaced)) return spaced.replaceAll(',', '');
  return /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(spaced) ? spaced.replace(',', '.') : null;
}

/**
 * The number in a typed text, or null where there is none: `1,63`, `1.63`, `1 681`, `1,681` (English), `50 %` (0.5), `−3`.
 * Billions and millions come back in CAD M (`$1.68B`, `1,68 G$` and `1,68 milliard de dollars` are 1680); `50k` is 50000,
 * but `$50k` is 0.05.
 */
export function parseNumber(text: string, language: Language): number | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim()
    .toLowerCase();
  const parts = /^(-|\+)? ?\$? ?([\d., ]*\d[.,]?) ?(%|[a-z]*)(?: de dollars| dollars)? ?\$?$/.exec(plain);
  if (!parts) return null;
  const [, sign = '', body = '', suffix = ''] = parts;
  const digits = digitsOf(body.trim(), language);
  if (digits === null) return null;
  if (!Object.hasOwn(multipliers, suffix)) return null;
  const multiplier = suffix === 'k' && plain.includes('$') ? 0.001 : (multipliers[suffix] ?? 1);
  // 1.68 × 1000 must be 1680 and not its neighbour in binary: fifteen digits are what was typed.
  const value = Number((Number(digits) * multiplier).toPrecision(15));
  return Number.isFinite(value) ? (sign === '-' ? -value : value) : null;
}
