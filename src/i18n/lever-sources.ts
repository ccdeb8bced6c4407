/** Where each lever's published value, or the idea of it, comes from: a source, or that there is none and it is an option of this laboratory. */
import type { LeverId } from '../model/policy.ts';
import { typographic, type Bilingual, type Language } from './language.ts';

const PAPER = 'European Cluster Collaboration Platform (2023)';
const PAGE: Bilingual<string> = { en: 'ISED, programme page', fr: 'ISDE, page du programme' };
const BRIEF: Bilingual<string> = { en: 'policy brief on Canada’s strategy (2017)', fr: 'note sur la stratégie canadienne (2017)' };
const OWN: Bilingual<string> = {
  en: 'No source: an option of this laboratory',
  fr: 'Aucune source : une option de ce laboratoire',
};
const OBJECTIVES: Bilingual<string> = { en: 'ISED, objectives of the programme', fr: 'ISDE, objectifs du programme' };

/** A lever that the programme as published does not have, with where the idea was read. */
function idea(en: string, fr = en): Bilingual<string> {
  return { en: `Not in the programme as published; idea: ${en}`, fr: `Absent du programme publié; idée : ${fr}` };
}

const OF_BRIEF = idea(BRIEF.en, BRIEF.fr);
const TERMS_OF_CONSORTIA: Bilingual<string> = { en: `As published: ${PAPER}; ${PAGE.en}`, fr: `Comme publié : ${PAPER}; ${PAGE.fr}` };

/** Every lever, by its id. */
const LEVER_SOURCES: Readonly<Record<LeverId, Bilingual<string>>> = {
  matchRatio: {
    en: `The rule is at least 1 (${PAGE.en}); as realised to 31 March 2023, worked out from ${PAPER} and reports of the clusters`,
    fr: `La règle est d’au moins 1 (${PAGE.fr}); réalisée au 31 mars 2023, calculée de ${PAPER} et de rapports des grappes`,
  },
  budget: {
    en: `Sum of the clusters’ envelopes, which are maxima: ${PAPER}`,
    fr: `Somme des enveloppes des grappes, qui sont des maximums : ${PAPER}`,
  },
  startAtQuarter: {
    en: `As published: clusters were announced on 15 February 2018 (${PAGE.en})`,
    fr: `Comme publié : les grappes ont été annoncées le 15 février 2018 (${PAGE.fr})`,
  },
  stopAtQuarter: {
    en: `As published: renewed to 2028 in Budget 2022 (${PAGE.en})`,
    fr: `Comme publié : renouvelé jusqu’en 2028 au Budget de 2022 (${PAGE.fr})`,
  },
  schedule: {
    en: 'First five years: curves fitted to dated counts of projects; afterwards an even pace and half of it in the last year, assumed',
    fr: 'Cinq premières années : courbes ajustées aux décomptes datés de projets; ensuite un rythme égal, de moitié la dernière année, supposé',
  },
  trancheRules: {
    en: 'Rules of the renewal are known only in that the match was to rise (BetaKit, February 2023); here they stay the same unless changed',
    fr: 'Des règles du renouvellement, on sait seulement que la contrepartie devait monter (BetaKit, février 2023); ici elles restent les mêmes, sauf changement',
  },
  secondMatch: {
    en: `1.63 is the match realised overall by 31 March 2023, worked out from ${PAPER}: 1,420 over 870`,
    fr: `1,63 est la contrepartie réalisée en tout au 31 mars 2023, calculée de ${PAPER} : 1 420 sur 870`,
  },
  secondBudget: { en: `Sum of the second-tranche envelopes: ${PAPER}`, fr: `Somme des enveloppes de la deuxième tranche : ${PAPER}` },
  secondMinPartners: TERMS_OF_CONSORTIA,
  taper: idea(
    `Manufacturing USA, tapering to self-sufficiency, in the ${BRIEF.en}`,
    `Manufacturing USA, dégressif jusqu’à l’autonomie, dans la ${BRIEF.fr}`,
  ),
  projects: {
    en: `On as published; off in designs that support cluster organisations alone, such as Saxony’s and Quebec’s ACCORD: ${PAPER}`,
    fr: `En vigueur comme publié; absents des dispositifs qui n’aident que les organisations de grappes, comme en Saxe ou ACCORD au Québec : ${PAPER}`,
  },
  portfolio: {
    en: `Fixed envelopes as published: ${PAPER}; by stage: idea of the ${BRIEF.en}; the other rules are options of this laboratory`,
    fr: `Enveloppes fixes comme publié : ${PAPER}; selon le stade : idée de la ${BRIEF.fr}; les autres règles sont des options de ce laboratoire`,
  },
  portfolioSharpness: OWN,
  concentrateOn: idea(`Quebec’s two innovation zones: ${PAPER}`, `les deux zones d’innovation du Québec : ${PAPER}`),
  selection: {
    en: `No rule was found published: the best score is assumed; SMEs first: idea of the French pôles de compétitivité (${PAPER}); the other rules are options of this laboratory`,
    fr: `Aucune règle publiée n’a été trouvée : la meilleure note est supposée; PME d’abord : idée des pôles de compétitivité français (${PAPER}); les autres règles sont des options de ce laboratoire`,
  },
  lotteryLine: OWN,
  minPartners: TERMS_OF_CONSORTIA,
  minSme: TERMS_OF_CONSORTIA,
  requireResearch: idea(
    `designs led by research, such as the Networks of Centres of Excellence and Clusters4Future: ${PAPER}`,
    `dispositifs menés par la recherche, comme les Réseaux de centres d’excellence et Clusters4Future : ${PAPER}`,
  ),
  minSmeShare: idea(`Euroclusters, at least 75% for SMEs: ${PAPER}`, `Euroclusters, au moins 75 % aux PME : ${PAPER}`),
  maxPerFirm: idea(`Euroclusters, at most EUR 60,000 a firm: ${PAPER}`, `Euroclusters, au plus 60 000 euros par entreprise : ${PAPER}`),
  minCrossCluster: idea(`INNOSUP-1, projects across clusters: ${PAPER}`, `INNOSUP-1, projets entre grappes : ${PAPER}`),
  sameRegion: idea(`Quebec’s innovation zones: ${PAPER}`, `les zones d’innovation du Québec : ${PAPER}`),
  ipOpenness: {
    en: `0.3 is assumed, no figure was found; more openness: idea of Manufacturing USA in the ${BRIEF.en}`,
    fr: `0,3 est supposé, aucun chiffre n’a été trouvé; plus d’ouverture : idée de Manufacturing USA dans la ${BRIEF.fr}`,
  },
  scoreWeightValue: { en: 'No published scoring was found: 1 is assumed', fr: 'Aucun barème publié n’a été trouvé : 1 est supposé' },
  scoreWeightAdditionality: {
    en: 'No published scoring was found: 0.5 is assumed',
    fr: 'Aucun barème publié n’a été trouvé : 0,5 est supposé',
  },
  scoreWeightSme: { en: 'No published scoring was found: 0 is assumed', fr: 'Aucun barème publié n’a été trouvé : 0 est supposé' },
  expertise: {
    en: `0 stands for assessment as assumed today; better assessment: idea of the ${BRIEF.en}`,
    fr: `0 représente l’évaluation supposée aujourd’hui; une meilleure évaluation : idée de la ${BRIEF.fr}`,
  },
  gates: OF_BRIEF,
  gateLeverage: {
    en: `1 is the published rule; the objective is 1.2 (${OBJECTIVES.en})`,
    fr: `1 est la règle publiée; l’objectif est de 1,2 (${OBJECTIVES.fr})`,
  },
  gateSmes: { en: `1 is the published rule of each project: ${PAPER}`, fr: `1 est la règle publiée pour chaque projet : ${PAPER}` },
  gatePartners: { en: `2 is the published rule of each project: ${PAPER}`, fr: `2 est la règle publiée pour chaque projet : ${PAPER}` },
  gateIp: { en: `1 is the published objective: ${OBJECTIVES.en}`, fr: `1 est l’objectif publié : ${OBJECTIVES.fr}` },
  gateGrowth: OWN,
  midTermReview: OF_BRIEF,
  dataSharing: OF_BRIEF,
  monitoring: OF_BRIEF,
  brokerage: idea(
    `the ${BRIEF.en}; support for cluster organisations in Saxony and Quebec: ${PAPER}`,
    `la ${BRIEF.fr}; l’aide aux organisations de grappes en Saxe et au Québec : ${PAPER}`,
  ),
  virtualNetworks: OF_BRIEF,
  singleWindow: OF_BRIEF,
  training: OWN,
  international: idea(
    `European Strategic Cluster Partnerships and Poland’s Key National Clusters: ${PAPER}`,
    `partenariats stratégiques européens et grappes nationales clés de Pologne : ${PAPER}`,
  ),
  accelerator: OF_BRIEF,
  vouchers: idea(`Euroclusters and INNOSUP-1: ${PAPER}`, `Euroclusters et INNOSUP-1 : ${PAPER}`),
  commercialisation: idea(
    `Centres of Excellence for Commercialization and Research, 2007: ${PAPER}`,
    `Centres d’excellence en commercialisation et en recherche, 2007 : ${PAPER}`,
  ),
};

/** Where a lever's published value or its idea comes from; a lever without words does not compile. */
export function leverSource(id: LeverId, language: Language): string {
  return typographic(LEVER_SOURCES[id][language], language);
}
