/** Texts of the folds of the panel, in French. */
import type { PanelMessages } from './messages-panel.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: PanelMessages = {
  leverFolds: {
    money: 'L’argent dans le temps',
    portfolio: 'Portefeuille',
    selection: 'Sélection et règles',
    gates: 'Jalons et examens',
    services: 'Services sur le budget',
  },
  drawnShort: 'dessiné',
  drawYears:
    'Déplacez une barre pour dessiner vos années, les mêmes pour toutes les grappes. Ce qu’aucun projet n’a pris à la fin d’une tranche est perdu.',
  yearShort: (number) => `Année ${number}`,
  yearReadout: (year, share, amount) => `${year} : ${amount}, ${share} de l’argent`,
  yearWithoutMoney: (year) => `${year} : aucun argent`,
  weightSpoken: (weight, share) => `poids ${weight}, ${share} de l’argent`,
  weightLimits: (most) => `Le poids d’une année va de 0 à ${most}.`,
  noWeightLeft: 'Une année au moins doit recevoir de l’argent.',

  programmeWithoutMoney: 'Le programme n’a pas d’argent.',
  noServices: (all) => `Rien ne va aux services : tout l’argent du programme, ${all}, va aux grappes et à leurs projets.`,
  servicesScaled: (asked) => `Ils demandent ${asked} : jamais plus de 60 % n’est accordé, et chacun reçoit et fait moins.`,
  servicesTakeAlone: (taken, unspent) => `Les services prennent ${taken} de l’argent du programme; ${unspent} n’est jamais dépensé.`,
  noServicesAlone: (all) =>
    `Rien ne va aux services, et il n’y a pas de projets : de l’argent du programme, ${all}, rien n’est jamais dépensé.`,
  servicesScaledAlone: (asked) => `Ils demandent ${asked} : jamais plus que tout l’argent n’est accordé, et chacun reçoit et fait moins.`,
  firstTrancheMatch: (second) =>
    `Ne vaut que pour les cinq premières années : ensuite, ${second} pour toutes les grappes et tous les volets.`,
  countedIn: (lever, share) => `${lever} (${share}) compris.`,
  shareAndAmount: (share, amount) => `${share} (${amount})`,

  clusterCount: (count, changed) =>
    changed === 0 ? `${count}, comme publié` : `${count}, ${changed} ${changed < 2 ? 'modifiée' : 'modifiées'}`,
  clusterFacts: (region, stage, firms) => `${region} · ${stage} · ${firms} entreprises`,
  moreClusters: (count) => `et ${count} ${count < 2 ? 'autre' : 'autres'}`,
  add: 'Ajouter',
  newClusters: 'Nouvelles, par stade de vie',
  clusterAdded: (name) => `${name} a été ajoutée.`,
  clusterRemoved: (name) => `${name} a été retirée. « Annuler » la ramène.`,
  clustersRestored: 'Les cinq grappes sont de nouveau comme publiées.',
  oneClusterStays: 'La dernière grappe reste.',
  plusCluster: (name) => `+ ${name}`,
  withoutCluster: (name) => `sans ${name}`,

  noLimit: 'aucun plafond',
  asksNothing: 'n’exige rien',
  firstTrancheOnly: 'Ne porte que sur les cinq premières années, car les suivantes ont leurs propres règles.',
  servicesAlone:
    'Ce programme ne finance aucun projet : contrepartie, portefeuille, sélection et règles sont ici sans effet. Ses services en ont un.',
};
