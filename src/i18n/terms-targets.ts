/** The outcomes that the targets can be read as, in words: those of the first picture. */
import type { OutcomeId } from '../model/outcomes.ts';
import type { Language } from './language.ts';
import { effect } from './outcome-effects.ts';
import { typeset, type OutcomeTerm } from './term.ts';

/** Jobs and GDP, gross and additional. */
export const TARGET_TERMS = typeset({
  grossGdp: effect('gross', 'gdp', 'total'),
  additionalGdp: effect('additional', 'gdp', 'total'),
  grossJobYears: effect('gross', 'jobYears', 'total'),
  additionalJobYears: effect('additional', 'jobYears', 'total'),
  grossJobs: effect('gross', 'jobs', 'total'),
  additionalJobs: effect('additional', 'jobs', 'total'),
  grossGdpDirect: effect('gross', 'gdp', 'direct'),
  additionalGdpDirect: effect('additional', 'gdp', 'direct'),
  grossJobYearsDirect: effect('gross', 'jobYears', 'direct'),
  additionalJobYearsDirect: effect('additional', 'jobYears', 'direct'),
  grossJobsDirect: effect('gross', 'jobs', 'direct'),
  additionalJobsDirect: effect('additional', 'jobs', 'direct'),
  additionalGdpPresent: {
    en: {
      name: 'Additional GDP, present value',
      what: 'Additional GDP, added up and total, with later years counted for less at the discount rate, as seen from April 2018.',
      noun: 'of additional GDP in present value',
    },
    fr: {
      name: 'PIB additionnel actualisé',
      what: 'PIB additionnel, cumulé et total, où les années plus lointaines comptent moins selon le taux d’actualisation, vu d’avril 2018.',
      noun: 'de PIB additionnel actualisé',
    },
  },
});

/** Name, meaning and noun of an outcome that a target can be read as; throws for any other. */
export function targetTerm(id: OutcomeId, language: Language): OutcomeTerm {
  const terms: Partial<Record<OutcomeId, Readonly<Record<Language, OutcomeTerm>>>> = TARGET_TERMS;
  const term = terms[id];
  if (!term) throw new Error(`found ${id}, expected an outcome that a target can be read as`);
  return term[language];
}
