/** Every lever of a policy in words, and the groups in which levers stand. */
import type { LeverGroup, LeverId } from '../model/policy.ts';
import { typeset, type BilingualTerm } from './term.ts';
import { PORTFOLIO_LEVER_TERMS, SELECTION_LEVER_TERMS } from './terms-levers-choice.ts';
import { CONSORTIUM_LEVER_TERMS } from './terms-levers-consortium.ts';
import { GATE_LEVER_TERMS } from './terms-levers-gates.ts';
import { MONEY_LEVER_TERMS } from './terms-levers-money.ts';
import { SERVICE_LEVER_TERMS } from './terms-levers-services.ts';

/** Every lever, by the id of the policy; an id without words does not compile. */
export const LEVER_TERMS: Readonly<Record<LeverId, BilingualTerm>> = {
  ...MONEY_LEVER_TERMS,
  ...PORTFOLIO_LEVER_TERMS,
  ...SELECTION_LEVER_TERMS,
  ...CONSORTIUM_LEVER_TERMS,
  ...GATE_LEVER_TERMS,
  ...SERVICE_LEVER_TERMS,
};

/** The groups in which levers are shown. */
export const LEVER_GROUP_TERMS: Readonly<Record<LeverGroup, BilingualTerm>> = typeset({
  money: {
    en: { name: 'Money', what: 'How much public money there is, when it comes, and what industry adds.' },
    fr: { name: 'Argent', what: 'Combien d’argent public il y a, quand il arrive et ce que l’industrie y ajoute.' },
  },
  portfolio: {
    en: { name: 'Sharing among clusters', what: 'Which clusters receive the money, and how fast their shares move.' },
    fr: { name: 'Partage entre grappes', what: 'Quelles grappes reçoivent l’argent, et à quelle vitesse les parts bougent.' },
  },
  selection: {
    en: { name: 'Choosing projects', what: 'How a cluster ranks the applications that it receives, and how well it can judge them.' },
    fr: { name: 'Choix des projets', what: 'Comment une grappe classe les demandes qu’elle reçoit, et si elle sait bien les juger.' },
  },
  rules: {
    en: { name: 'Rules for consortia', what: 'What a consortium must bring to be funded, and what it must open to others.' },
    fr: { name: 'Règles des consortiums', what: 'Ce qu’un consortium doit réunir pour être financé, et ce qu’il doit ouvrir aux autres.' },
  },
  gates: {
    en: { name: 'Gates and reviews', what: 'How clusters and projects under way are looked at again, and stopped.' },
    fr: { name: 'Jalons et examens', what: 'Comment les grappes et les projets en cours sont revus, et arrêtés.' },
  },
  services: {
    en: {
      name: 'Services beside projects',
      what: 'Each takes a share of the programme’s money, so that options stay comparable at equal public cost. Their effects are assumptions, and each further dollar does less.',
    },
    fr: {
      name: 'Services autour des projets',
      what: 'Chacun prend une part de l’argent du programme, pour que les options restent comparables à coût public égal. Leurs effets sont des hypothèses, et chaque dollar de plus rapporte moins.',
    },
  },
});
