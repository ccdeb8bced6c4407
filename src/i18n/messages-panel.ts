/** Texts of the folds of the panel: levers beyond the core, money by year, services and the editor of clusters, in both languages. */
import type { LeverGroup } from '../model/policy.ts';
import type { Bilingual } from './language.ts';

/** The folds of levers, each called after the first group that it holds. */
export type LeverFoldId = Exclude<LeverGroup, 'rules'>;

/** The texts of the folds. Values arrive already formatted. */
export interface PanelMessages {
  readonly leverFolds: Readonly<Record<LeverFoldId, string>>;
  /** Of a scenario's title: the schedule was drawn. */
  readonly drawnShort: string;
  readonly drawYears: string;
  /** Beside the box in which its weight is typed. */
  yearShort(number: number): string;
  yearReadout(year: string, share: string, amount: string): string;
  yearWithoutMoney(year: string): string;
  weightSpoken(weight: string, share: string): string;
  weightLimits(most: string): string;
  readonly noWeightLeft: string;

  readonly programmeWithoutMoney: string;
  noServices(all: string): string;
  servicesScaled(asked: string): string;
  /** The same three where there are no projects beside services: what these take and what is never spent, no services, too much asked. */
  servicesTakeAlone(taken: string, unspent: string): string;
  noServicesAlone(all: string): string;
  servicesScaledAlone(asked: string): string;
  firstTrancheMatch(second: string): string;
  /** Of a lever that stands elsewhere but is paid in the same way. */
  countedIn(lever: string, share: string): string;
  /** A share of the money with what it comes to. */
  shareAndAmount(share: string, amount: string): string;

  clusterCount(count: number, changed: number): string;
  clusterFacts(region: string, stage: string, firms: string): string;
  moreClusters(count: number): string;
  /** On the button of a form that says what is added. */
  readonly add: string;
  readonly newClusters: string;
  clusterAdded(name: string): string;
  clusterRemoved(name: string): string;
  readonly clustersRestored: string;
  readonly oneClusterStays: string;
  /** Of a scenario's title. */
  plusCluster(name: string): string;
  withoutCluster(name: string): string;

  /** What a limit of 0 stands for. */
  readonly noLimit: string;
  readonly asksNothing: string;
  readonly firstTrancheOnly: string;
  /** Why a setting has no effect under the others. */
  readonly noSecondTranche: string;
  readonly onlyWithReviews: string;
  readonly onlyWithDataSharing: string;
  readonly onlyWithCapital: string;
  onlyWithMoneyFor(lever: string): string;
  readonly scoresUnread: string;
  readonly oneCluster: string;
  readonly everyClusterKept: string;
  readonly noProjects: string;
  /** Above the levers of a programme without projects. */
  readonly servicesAlone: string;
  readonly noCommercialLag: string;
  /** Why nothing is funded under the settings as they stand. */
  readonly noOtherCluster: string;
  readonly noMoneyInPeriod: string;
  readonly lineOutOfReach: string;
  readonly nothingAskedFor: string;
}

const ENGLISH: PanelMessages = {
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
  noSecondTranche: 'No effect here: the programme ends before its second five years.',
  onlyWithReviews: 'No effect here: it acts only with mid-term reviews.',
  onlyWithDataSharing: 'No effect here: it acts only when projects must share data.',
  onlyWithCapital: 'No effect here: there is no venture capital while the rate of deals is 0.',
  onlyWithMoneyFor: (lever) => `No effect here: no money goes to this lever: ${lever}.`,
  scoresUnread: 'No effect here: the selection rule does not look at scores.',
  oneCluster: 'No effect here: there is a single cluster.',
  everyClusterKept: 'No effect here: there are no more clusters than it keeps.',
  noProjects: 'No effect here: the programme funds no projects.',
  servicesAlone: 'This programme funds no projects: match, portfolio, selection and rules have no effect here. Its services have.',
  noCommercialLag: 'No effect here: projects earn as soon as they end, since the lag to revenue is 0.',
  noOtherCluster: 'Nothing is funded: projects need partners from other clusters, and there is a single cluster.',
  noMoneyInPeriod: 'Nothing is funded: the programme has no money in the years of its period.',
  lineOutOfReach: 'Next to nothing is funded: with these weights hardly any score reaches the lottery’s line.',
  nothingAskedFor: 'Nothing is funded: there are no projects, and no service is asked for.',
};

const FRENCH: PanelMessages = {
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
  noSecondTranche: 'Sans effet ici : le programme finit avant ses cinq années suivantes.',
  onlyWithReviews: 'Sans effet ici : n’agit qu’avec les examens à mi-parcours.',
  onlyWithDataSharing: 'Sans effet ici : n’agit que si les projets doivent partager des données.',
  onlyWithCapital: 'Sans effet ici : il n’y a pas de capital de risque tant que le nombre de tours est de 0.',
  onlyWithMoneyFor: (lever) => `Sans effet ici : aucun argent ne va à ce levier : ${lever}.`,
  scoresUnread: 'Sans effet ici : la règle de sélection ne regarde pas les notes.',
  oneCluster: 'Sans effet ici : il n’y a qu’une grappe.',
  everyClusterKept: 'Sans effet ici : il n’y a pas plus de grappes qu’il n’en garde.',
  noProjects: 'Sans effet ici : le programme ne finance aucun projet.',
  servicesAlone:
    'Ce programme ne finance aucun projet : contrepartie, portefeuille, sélection et règles sont ici sans effet. Ses services en ont un.',
  noCommercialLag: 'Sans effet ici : les projets rapportent dès leur fin, car le délai jusqu’aux revenus est de 0.',
  noOtherCluster: 'Rien n’est financé : il faut aux projets des partenaires d’autres grappes, et il n’y a qu’une grappe.',
  noMoneyInPeriod: 'Rien n’est financé : le programme n’a pas d’argent dans les années de sa période.',
  lineOutOfReach: 'Presque rien n’est financé : avec ces poids, presque aucune note n’atteint le seuil du tirage au sort.',
  nothingAskedFor: 'Rien n’est financé : il n’y a pas de projets, et aucun service n’est demandé.',
};

/** The texts by language, with ordinary spaces: typography is set in `messages.ts`. */
export const PANEL_MESSAGES: Bilingual<PanelMessages> = { en: ENGLISH, fr: FRENCH };
