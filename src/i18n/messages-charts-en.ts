/** Texts about what can be done with a chart: layers, futures, full screen, table, picture, data, in English. */
import type { ChartMessages } from './messages-charts.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: ChartMessages = {
  options: (chart) => `Options of the chart: ${chart}`,
  layers: 'Shown',
  layerNames: {
    wide: 'nine futures of ten',
    narrow: 'half of the futures',
    median: 'median',
    futures: 'single futures',
    without: 'without the programme',
    reference: 'under default assumptions',
    published: 'published figures',
    targets: 'targets',
  },
  futuresOf: (some, all) => `single futures: ${some} of ${all}`,
  place: 'Where',
  clusters: 'Clusters',
  regions: 'Regions',
  fullScreen: 'Full screen',
  close: 'Close',
  saveAs: 'Save as',
  notYet: 'Can be saved once the results are up to date.',
  saved: (name) => `Saved as ${name}.`,
  notDrawn: 'This browser could not draw the picture. SVG and CSV can still be saved.',
  multiples: 'Charts by cluster and by region',
  outcome: 'Outcome',
  scale: 'Scale',
  scales: { common: 'One scale', own: 'Each its own' },
  enlarge: (place) => `${place}, large`,
  multiplesNote: (letter, others) =>
    `Bands and line: scenario ${letter}, nine futures of ten, half of them, median.${others ? ' Of the other scenarios only the median.' : ''}`,
};
