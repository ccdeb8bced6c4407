/** How an effect on treated firms is written: `6.2% ± 0.8`, `3.5 ± 0.5 points`, `4.83 ± 0.05`, `× 2.0`. */
import type { EffectUnit, RecordedEstimate } from '../experiment/evaluation/recorded-evaluation.ts';
import { NBSP, type Language } from '../i18n/language.ts';
import type { EvidenceMessages } from '../i18n/messages-evidence.ts';
import { decimal } from '../i18n/patterns.ts';

/** An effect with half of its 95 % interval, where one was taken. */
export function effectText(
  { mean, reach }: Pick<RecordedEstimate, 'mean'> & { readonly reach: number | null },
  unit: EffectUnit | 'times',
  language: Language,
  text: Pick<EvidenceMessages, 'percent' | 'pointsValue'>,
): string {
  const decimals = unit === 'count' ? 2 : 1;
  const value = decimal(mean, decimals, language);
  const around = reach === null ? '' : `${NBSP}±${NBSP}${decimal(reach, decimals, language)}`;
  switch (unit) {
    case 'percent':
      return `${value}${around}${text.percent}`;
    case 'points':
      return text.pointsValue(`${value}${around}`);
    case 'times':
      return `×${NBSP}${value}`;
    default:
      return `${value}${around}`;
  }
}
