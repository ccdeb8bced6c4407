/** Every assumption in words, and the words for groups and for how far a value can be trusted. */
import type { AssumptionGroup, AssumptionId, Basis } from '../model/parameters.ts';
import { typeset, type BilingualTerm } from './term.ts';
import { DECISION_TERMS } from './terms-assumptions-decisions.ts';
import { FIRM_TERMS } from './terms-assumptions-firms.ts';
import { KNOWLEDGE_TERMS } from './terms-assumptions-knowledge.ts';
import { LEVER_EFFECT_TERMS } from './terms-assumptions-levers.ts';
import { CAPITAL_TERMS, LIFE_CYCLE_TERMS } from './terms-assumptions-life.ts';
import { PROJECT_TERMS } from './terms-assumptions-projects.ts';
import { ACCOUNTING_TERMS, COMMERCIAL_TERMS } from './terms-assumptions-results.ts';

/** Every assumption, by its id; an id without words does not compile. */
export const ASSUMPTION_TERMS: Readonly<Record<AssumptionId, BilingualTerm>> = {
  ...PROJECT_TERMS,
  ...DECISION_TERMS,
  ...COMMERCIAL_TERMS,
  ...KNOWLEDGE_TERMS,
  ...ACCOUNTING_TERMS,
  ...FIRM_TERMS,
  ...CAPITAL_TERMS,
  ...LIFE_CYCLE_TERMS,
  ...LEVER_EFFECT_TERMS,
};

/** The groups in which assumptions are shown. */
export const GROUP_TERMS: Readonly<Record<AssumptionGroup, BilingualTerm>> = typeset({
  projects: {
    en: { name: 'Projects', what: 'How projects arrive, how large and long they are, and who works with whom.' },
    fr: { name: 'Projets', what: 'Comment les projets arrivent, leur taille, leur durée et qui travaille avec qui.' },
  },
  decisions: {
    en: { name: 'Firms’ decisions', what: 'What firms weigh when they decide to invest, alone or with public money.' },
    fr: {
      name: 'Décisions des entreprises',
      what: 'Ce que pèsent les entreprises quand elles décident d’investir, seules ou avec de l’argent public.',
    },
  },
  commercial: {
    en: { name: 'Commercial results', what: 'From a finished project to sales.' },
    fr: { name: 'Résultats commerciaux', what: 'D’un projet terminé aux ventes.' },
  },
  knowledge: {
    en: { name: 'Knowledge and spillovers', what: 'How knowledge is made, fades, travels and is taken in.' },
    fr: { name: 'Savoir et retombées', what: 'Comment le savoir naît, s’use, circule et est absorbé.' },
  },
  accounting: {
    en: { name: 'Accounting', what: 'From flows of projects to GDP, jobs and net effects.' },
    fr: { name: 'Comptabilité', what: 'Des flux des projets au PIB, aux emplois et aux effets nets.' },
  },
  firms: {
    en: { name: 'Firms', what: 'How firms join, grow, close, enter and differ.' },
    fr: { name: 'Entreprises', what: 'Comment les entreprises adhèrent, croissent, ferment, naissent et diffèrent.' },
  },
  capital: {
    en: { name: 'Venture capital', what: 'How often start-ups raise venture capital, and what it does for them.' },
    fr: { name: 'Capital de risque', what: 'À quelle fréquence les jeunes pousses lèvent du capital de risque, et ce qu’il leur apporte.' },
  },
  lifeCycle: {
    en: { name: 'Life of clusters', what: 'How a cluster’s stage changes the projects it brings, and what crowding does.' },
    fr: {
      name: 'Vie des grappes',
      what: 'Comment le stade d’une grappe change les projets qu’elle apporte, et ce que fait l’encombrement.',
    },
  },
  levers: {
    en: { name: 'Effects of levers', what: 'What gates, reviews, data sharing and services do; each acts only when its lever is in use.' },
    fr: {
      name: 'Effets des leviers',
      what: 'Ce que font les jalons, les examens, le partage de données et les services; chacun n’agit que si son levier sert.',
    },
  },
});

/** How far a value can be trusted, as tags for people. */
export const BASIS_TERMS: Readonly<Record<Basis, BilingualTerm>> = typeset({
  evidence: {
    en: { name: 'Evidence', what: 'The level or the sign was read in a source.' },
    fr: { name: 'Preuve', what: 'Le niveau ou le signe a été lu dans une source.' },
  },
  'evidence-weak': {
    en: { name: 'Weak evidence', what: 'A source gives an order of magnitude only, or for another setting.' },
    fr: { name: 'Preuve faible', what: 'Une source ne donne qu’un ordre de grandeur, ou dans un autre contexte.' },
  },
  'evidence-bounded': {
    en: { name: 'Bounded by evidence', what: 'Sources disagree widely; they only bound the value.' },
    fr: { name: 'Borné par des preuves', what: 'Les sources se contredisent; elles ne font que borner la valeur.' },
  },
  derived: {
    en: { name: 'Derived', what: 'Worked out by arithmetic from published figures.' },
    fr: { name: 'Dérivé', what: 'Calculé à partir de chiffres publiés.' },
  },
  calibrated: {
    en: { name: 'Calibrated', what: 'Fitted so that the model matches dated facts; those facts are no evidence for it.' },
    fr: { name: 'Calé', what: 'Ajusté pour que le modèle suive des faits datés; ces faits n’en sont pas la preuve.' },
  },
  assumption: {
    en: { name: 'Assumption', what: 'No source gives it: vary it before you rely on a result.' },
    fr: { name: 'Hypothèse', what: 'Aucune source ne le donne : faites-le varier avant de vous fier à un résultat.' },
  },
  policy: {
    en: { name: 'Policy choice', what: 'A choice of those who appraise, not a fact.' },
    fr: { name: 'Choix politique', what: 'Un choix de ceux qui évaluent, non un fait.' },
  },
});
