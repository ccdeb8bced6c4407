/**
 * What foreign budgets are converted at. No source of the project gives a rate that can be used (the one paper with both currencies is at
 * odds with itself), so the rates are assumptions: rounded averages of 2023 that were not read anywhere.
 */

/** A currency of a published budget. */
export type Currency = 'CAD' | 'EUR' | 'USD';

/** A rate: Canadian dollars per unit of `currency`, the year that it speaks of, and that it is assumed. */
export interface ExchangeRate {
  readonly currency: Exclude<Currency, 'CAD'>;
  readonly cadPerUnit: number;
  readonly date: string;
  readonly basis: 'assumption';
}

/** Every rate, one per foreign currency. */
export const EXCHANGE_RATES: readonly ExchangeRate[] = [
  { currency: 'EUR', cadPerUnit: 1.46, date: '2023', basis: 'assumption' },
  { currency: 'USD', cadPerUnit: 1.35, date: '2023', basis: 'assumption' },
];

/** Canadian dollars per unit of a currency; 1 for its own. */
export function cadPerUnit(currency: Currency): number {
  return EXCHANGE_RATES.find((rate) => rate.currency === currency)?.cadPerUnit ?? 1;
}
