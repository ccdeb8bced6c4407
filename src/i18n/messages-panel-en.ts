/** Texts of the folds of the panel, in English. */
import type { PanelMessages } from './messages-panel.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: PanelMessages = {
  leverFolds: {
    money: 'Money over time',
    portfolio: 'Portfolio',
    selection: 'Selection and rules',
    gates: 'Gates and reviews',
    services: 'Services from the budget',
  },
  drawnShort: 'drawn',
  drawYears: 'Move a bar to draw your own years, for all clusters alike. What no project has taken by a tranche’s end lapses.',
  yearShort: (number) => `Year ${number}`,
  yearReadout: (year, share, amount) => `${year}: ${amount}, ${share} of the money`,
  yearWithoutMoney: (year) => `${year}: no money`,
  weightSpoken: (weight, share) => `weight ${weight}, ${share} of the money`,
  weightLimits: (most) => `A year’s weight lies between 0 and ${most}.`,
  noWeightLeft: 'One year at least must have some money.',

  programmeWithoutMoney: 'The programme has no money.',
  noServices: (all) => `No money goes to services: all of the programme’s money, ${all}, is for the clusters and their projects.`,
  servicesScaled: (asked) => `They ask for ${asked}: more than 60% is never given, so each gets less and does less.`,
  servicesTakeAlone: (taken, unspent) => `Services take ${taken} of the programme’s money; ${unspent} is never spent.`,
  noServicesAlone: (all) =>
    `No money goes to services, and there are no projects: of the programme’s money, ${all}, nothing is ever spent.`,
  servicesScaledAlone: (asked) => `They ask for ${asked}: more than all of the money is never given, so each gets less and does less.`,
  firstTrancheMatch: (second) => `Holds for the first five years alone: in the second, ${second} for all clusters and streams.`,
  countedIn: (lever, share) => `${lever} (${share}) is counted in.`,
  shareAndAmount: (share, amount) => `${share} (${amount})`,

  clusterCount: (count, changed) => (changed === 0 ? `${count}, as published` : `${count}, ${changed} changed`),
  clusterFacts: (region, stage, firms) => `${region} · ${stage} · ${firms} firms`,
  moreClusters: (count) => `and ${count} more`,
  add: 'Add',
  newClusters: 'New, by stage of life',
  clusterAdded: (name) => `${name} was added.`,
  clusterRemoved: (name) => `${name} was removed. Undo brings it back.`,
  clustersRestored: 'The five clusters stand as published again.',
  oneClusterStays: 'The last cluster stays.',
  plusCluster: (name) => `+ ${name}`,
  withoutCluster: (name) => `without ${name}`,

  noLimit: 'no limit',
  asksNothing: 'asks nothing',
  firstTrancheOnly: 'Scales the first five years alone, since the second have their own rules.',
  servicesAlone: 'This programme funds no projects: match, portfolio, selection and rules have no effect here. Its services have.',
};
