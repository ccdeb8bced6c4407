/** Reads numbers as people type them, in either language's habits. */
import { isTypedInPercent, takesPercent } from './format.ts';
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

interface Parts {
  readonly plain: string;
  readonly sign: string;
  readonly body: string;
  readonly suffix: string;
}

function partsOf(text: string): Parts | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim()
    .toLowerCase();
  const found = /^(-|\+)? ?\$? ?([\d., ]*\d[.,]?) ?(%|[a-z]*)(?: de dollars| dollars)? ?\$?$/.exec(plain);
  if (!found) return null;
  const [, sign = '', body = '', suffix = ''] = found;
  return { plain, sign, body: body.trim(), suffix };
}

/**
 * The number in a typed text, or null where there is none: `1,63`, `1.63`, `1 681`, `1,681` (English), `50 %` (0.5), `−3`.
 * Billions and millions come back in CAD M (`$1.68B`, `1,68 G$` and `1,68 milliard de dollars` are 1680); `50k` is 50000,
 * but `$50k` is 0.05.
 */
export function parseNumber(text: string, language: Language): number | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const { plain, sign, body, suffix } = parts;
  const digits = digitsOf(body, language);
  if (digits === null) return null;
  if (!Object.hasOwn(multipliers, suffix)) return null;
  const multiplier = suffix === 'k' && plain.includes('$') ? 0.001 : (multipliers[suffix] ?? 1);
  // 1.68 × 1000 must be 1680 and not its neighbour in binary: fifteen digits are what was typed.
  const value = Number((Number(digits) * multiplier).toPrecision(15));
  return Number.isFinite(value) ? (sign === '-' ? -value : value) : null;
}

/**
 * What a text typed into a setting means: a number, two numbers a thousandfold apart between which nobody can choose, a percentage where
 * the setting is none, or nothing.
 */
export type TypedSetting =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly thousands: number; readonly decimals: number }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'none' };

// One mark before three digits; what comes first can only be thousands where it does not begin with 0. Billions have decimals.
function isAmbiguous({ body, suffix }: Parts, language: Language): boolean {
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body) || (multipliers[suffix] ?? 0) !== 1) return false;
  return !(language === 'en' && body.includes(','));
}

/**
 * Reads a text typed into a setting of a unit and a step. In settings that move by whole numbers a lone mark before three digits
 * is ambiguous (`1,681` in French, `1.681` in both); in shares a bare number from 1 on is a percentage (`45` is 0.45, `1` is 0.01), and
 * in what is no share or rate a percentage is no number: `500%` of a match could be 5, or the 500 that was meant.
 */
export function readSetting(text: string, unit: string, step: number, language: Language): TypedSetting {
  const value = parseNumber(text, language);
  const parts = partsOf(text);
  if (value === null || !parts) return { kind: 'none' };
  if (parts.suffix === '%' && !takesPercent(unit)) return { kind: 'percentage' };
  if (step >= 1 && isAmbiguous(parts, language)) {
    return { kind: 'ambiguous', thousands: Math.round(value * 1000), decimals: value };
  }
  if (isTypedInPercent(unit) && parts.suffix === '' && value >= 1) return { kind: 'number', value: Number((value / 100).toPrecision(15)) };
  return { kind: 'number', value };
}
