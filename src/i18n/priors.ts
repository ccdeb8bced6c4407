/** What is believed of an assumption before any run, in words. */
import type { Prior } from '../model/parameters.ts';
import type { Bilingual, Language } from './language.ts';

type Form = (parts: readonly string[]) => string;

const WORDS: Readonly<Record<NonNullable<Prior>['dist'], Bilingual<Form>>> = {
  uniform: { en: ([a, b]) => `anywhere from ${a} to ${b}`, fr: ([a, b]) => `n’importe où de ${a} à ${b}` },
  'uniform-int': { en: ([a, b]) => `a whole number from ${a} to ${b}`, fr: ([a, b]) => `un nombre entier de ${a} à ${b}` },
  normal: { en: ([mean, sd]) => `about ${mean}, normal, spread ${sd}`, fr: ([mean, sd]) => `autour de ${mean}, normale, écart-type ${sd}` },
  lognormal: {
    en: ([median, sigma, floor]) => `median ${median}, log-normal, σ ${sigma}, from ${floor} up`,
    fr: ([median, sigma, floor]) => `médiane ${median}, log-normale, σ ${sigma}, à partir de ${floor}`,
  },
  triangular: {
    en: ([a, mode, b]) => `from ${a} to ${b}, most likely ${mode}`,
    fr: ([a, mode, b]) => `de ${a} à ${b}, le plus probable ${mode}`,
  },
};

function partsOf(prior: NonNullable<Prior>, show: (value: number) => string, plain: (value: number) => string): readonly string[] {
  switch (prior.dist) {
    case 'uniform':
    case 'uniform-int':
      return [show(prior.a), show(prior.b)];
    case 'normal':
      return [show(prior.mean), show(prior.sd)];
    case 'lognormal':
      return [show(prior.median), plain(prior.sigma), show(prior.floor)];
    case 'triangular':
      return [show(prior.a), show(prior.mode), show(prior.b)];
  }
}

/** A prior in words; `show` writes a value in the assumption's unit, `plain` a number without one. Empty where the assumption is not varied. */
export function priorWords(prior: Prior, show: (value: number) => string, plain: (value: number) => string, language: Language): string {
  return prior === null ? '' : WORDS[prior.dist][language](partsOf(prior, show, plain));
}
