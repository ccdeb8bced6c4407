/** Texts about what can be done with a chart: layers, futures, full screen, table, picture, data, in French. */
import type { ChartMessages } from './messages-charts.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: ChartMessages = {
  options: (chart) => `Options du graphique : ${chart}`,
  layers: 'Affiché',
  layerNames: {
    wide: 'neuf futurs sur dix',
    narrow: 'la moitié des futurs',
    median: 'médiane',
    futures: 'futurs un à un',
    without: 'sans programme',
    reference: 'sous les hypothèses par défaut',
    published: 'chiffres publiés',
    targets: 'cibles',
  },
  futuresOf: (some, all) => `futurs un à un : ${some} sur ${all}`,
  place: 'Où',
  clusters: 'Grappes',
  regions: 'Régions',
  fullScreen: 'Plein écran',
  close: 'Fermer',
  saveAs: 'Enregistrer en',
  notYet: 'L’enregistrement attend que les résultats soient à jour.',
  saved: (name) => `Enregistré sous ${name}.`,
  notDrawn: 'Ce navigateur n’a pas pu dessiner l’image. SVG et CSV restent possibles.',
  multiples: 'Graphiques par grappe et par région',
  outcome: 'Résultat',
  scale: 'Échelle',
  scales: { common: 'Même échelle', own: 'Chacun la sienne' },
  enlarge: (place) => `${place}, en grand`,
  multiplesNote: (letter, others) =>
    `Bandes et ligne : scénario ${letter}, neuf futurs sur dix, la moitié d’entre eux, médiane.${others ? ' Des autres scénarios, la médiane seule.' : ''}`,
};
