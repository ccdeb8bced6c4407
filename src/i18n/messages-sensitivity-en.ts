/** Texts about sensitivity, in English. */
import type { SensitivityMessages } from './messages-sensitivity.ts';

function settingsOf(count: number): string {
  return count === 1 ? '1 setting' : `${count} settings`;
}

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: SensitivityMessages = {
  lead: 'Which settings a result hinges on, from a first sieve of all of them to the shape of a single one. Each step takes a press, and a minute or so; outcome and date can be changed afterwards without another run.',
  about: (letter, title) => `Looked at: scenario ${letter}, ${title}.`,
  futures: {
    luck: 'Its futures differ by luck alone.',
    assumptions: 'Its futures differ by luck and by drawn assumptions; that matters where levers are moved.',
  },
  agents: (count) => `${count} agents stand for the firms.`,
  agentsPublished: 'Every firm has its own agent.',
  outcome: 'Outcome',
  readAt: 'Read in',
  moved: 'What is moved',
  sets: { assumptions: 'Assumptions', levers: 'Levers', both: 'Assumptions and levers' },
  screening: '1. What matters at all',
  shares: '2. How much comes from what',
  tornado: '3. Low and high, one at a time',
  curve: '4. The shape of one setting',
  map: '5. Two settings at once',
  screeningLead:
    'Every setting is stepped one after the other from many starting points (Morris screening). The effect is how far the outcome moves, on average, per whole range of a setting; the spread says how much that depends on everything else.',
  sharesLead:
    'Everything is moved at once, luck too, and the outcome’s variance is divided among its sources (Sobol’ indices). What a setting explains alone would vanish if it were known; what it explains altogether includes its interplay with others.',
  tornadoLead: (most) =>
    `Each of the first ${most} settings of the screening, or of those chosen by hand under 2, is put at the low and at the high end of its range, all others staying as they are, in the same futures.`,
  curveLead: 'One setting goes over its whole range, in the same futures at every value.',
  mapLead: 'Two settings go over their ranges together: what one does may depend on where the other stands.',
  beginScreening: (settings) => `Screen ${settingsOf(settings)}`,
  beginShares: (settings) => (settings === 0 ? 'Divide the variance' : `Divide the variance among ${settingsOf(settings)}`),
  beginTornado: (settings) => (settings === 0 ? 'Move the first settings' : `Move ${settingsOf(settings)}`),
  beginCurve: 'Draw the curve',
  beginMap: 'Fill the map',
  trajectories: 'Starting points',
  rows: 'Rows of the design',
  top: 'Settings, from the top',
  goOn: 'Go on to this size',
  press: 'Nothing is run by itself: press the button above.',
  tooFew: 'Too little is done yet to tell.',
  noFactors: 'Nothing is left to move: every setting of this kind was set by hand or is not in force.',
  needsScreening: 'Screen the settings first, or choose some by hand under 2.',
  nothingScreened:
    'The screening found nothing that moves this outcome by this date: choose another outcome or date, or settings by hand under 2.',
  busy: 'Another of these studies is under way.',
  readAtNote: (when) => `This result goes no further than ${when}: it is read there.`,
  saveNumbers: 'Save numbers (CSV)',
  basis: (simulations, futures) => `From ${simulations} simulations in ${futures} different futures.`,
  held: {
    assumptions: 'Levers stay as the scenario has them, and so do assumptions that were set by hand.',
    levers: 'Assumptions stay as the scenario has them.',
    both: 'Levers and assumptions move together; assumptions that were set by hand stay.',
  },
  heldLeversDrawn: 'Assumptions are drawn anew in every future, and count as luck here.',
  heldOne: {
    luck: 'Everything else stays as the scenario has it.',
    assumptions: 'All other levers stay; the other assumptions are drawn anew in every future, the same for all values.',
  },
  rangesNote: 'The ranges of levers are a judgement of ours: what a government could choose. Wider ranges would make a lever matter more.',
  assumptionsNote: 'Assumptions move over what is believed of them (their priors); the ranges in the table hold nine tenths of that.',
  ratioNote: 'This outcome is a ratio. In futures without anything to divide by it is recorded as 0, and that enters what is shown here.',
  screeningNote:
    'Intervals hold 95% of what resampled starting points give. Above the diagonal, what a setting does depends on the others more than it is its own. Between options any change counts as a step, so that their effects have no direction.',
  sharesNote:
    'Intervals hold 95% of what resampled rows give. Small shares are known badly: estimates below 0 are shown as 0. More rows go on with the same study.',
  roughNote: 'Some intervals are wide: these shares are only roughly known, and need not add up. More rows narrow them.',
  contradicts: 'more alone than altogether',
  contradictsNote:
    'No part can explain more alone than altogether, nor all of them more than 100% together: where the estimates say so, beyond their intervals, the rows are too few.',
  tornadoNote:
    'Assumptions go from their 5% to their 95% value, levers over nine tenths of their range; of options the ends are the worst and the best. Bars are means of differences in the same future; lines hold 95% intervals.',
  curveNote: 'The inner band holds half of the futures, the outer one nine of ten; the vertical line is the scenario’s own value.',
  mapNote:
    'Cells are means over the same futures; their 95% intervals are in the table. The scenario’s own values may lie between two cells: the nearest one is marked.',
  byHand: 'Choose settings by hand',
  byHandHint: 'These take the place of the first ones of the screening, under 2 and under 3.',
  byHandCount: (count, most) => `${count} of at most ${most} chosen`,
  fromScreening: 'Back to the first of the screening',
  otherTop: 'For this outcome and date the screening puts other settings first than those that were looked at.',
  takeTop: 'Take those',
  showAll: (count) => `Show all ${count}`,
  showFirst: (count) => `Show the first ${count}`,
  plane: 'Effect and spread',
  planeHint: 'Further right: matters more. Higher: depends more on everything else.',
  planeDot: (name, effect, spread) => `${name}: effect ${effect}, spread ${spread}`,
  setting: 'Setting',
  assumptions: 'Assumptions',
  levers: 'Levers',
  across: 'Across',
  up: 'Upwards',
  effect: 'Effect (μ*)',
  spread: 'Spread (σ)',
  direction: 'More of it',
  raises: 'raises it',
  lowers: 'lowers it',
  mixed: 'goes both ways',
  movesBetween: 'Moves between',
  interval: '95% interval',
  alone: 'Explained alone',
  altogether: 'Explained altogether',
  others: 'All other settings together',
  luck: 'Luck',
  othersInSentence: 'all other settings together',
  luckInSentence: 'luck',
  interplay: 'Interplay',
  low: 'At the low end',
  high: 'At the high end',
  lowValue: 'Low end',
  highValue: 'High end',
  value: 'Value',
  median: 'Median',
  middleHalf: 'Middle half',
  nineTenths: 'Nine of ten futures',
  mean: 'Mean',
  meanAndInterval: 'Mean (95% interval)',
  medianAndBand: 'Median, nine of ten futures',
  own: 'this scenario',
  ownValue: (value) => `${value}, this scenario`,
  targetLine: (level) => `Target: ${level}`,
  readOut: 'Value of the setting; arrow keys read the curve out',
  highest: 'highest',
  and: (firsts, last) => `${firsts} and ${last}`,
  inLogarithms: (value) => `${value} in logarithms`,
  quoted: (name) => `“${name}”`,
  nothingMoves: (outcome, when) => `None of these settings moves ${outcome} by ${when}.`,
  nothingVaries: (outcome, when) => `Nothing of what was moved makes a difference to ${outcome} by ${when}.`,
  screeningSentence: (outcome, when, named) => `By ${when}, what moves ${outcome} most, with the mean effect of a whole range: ${named}.`,
  orderOpen: 'Intervals overlap among these: their order is open.',
  hardlyMatter: (hardly, all, seeming) => {
    const sure = `${hardly} of ${all} settings hardly ${hardly === 1 ? 'matters' : 'matter'}: even the upper end of their interval is below a tenth of the lower end of the first.`;
    const open = `${seeming} ${hardly > 0 ? 'more ' : `of ${settingsOf(all)} `}showed less than a tenth of the first effect, which more starting points may or may not confirm.`;
    if (hardly + seeming === 0) return `None of ${settingsOf(all)} showed less than a tenth of the first effect.`;
    return [...(hardly > 0 ? [sure] : []), ...(seeming > 0 ? [open] : [])].join(' ');
  },
  tooFewRows: (rows, outcome, when, mean, deviation) =>
    `${rows} rows are too few to divide the variance of ${outcome} by ${when} (mean ${mean}, standard deviation ${deviation}): the shares contradict one another. Go on with more rows.`,
  nothingAlone: 'nothing',
  indicesSentence: (outcome, when, named, interplay, mean, deviation) =>
    `Of the variance of ${outcome} by ${when} (mean ${mean}, standard deviation ${deviation}), this much comes from single sources: ${named}; from interplay, where one matters more or less depending on another: ${interplay}.`,
  tornadoSentence: (outcome, when, base, futures, named) =>
    `By ${when}, mean ${outcome} of the scenario is ${base} (${futures} futures). Furthest from it: ${named}.`,
  tornadoNamed: (name, low, atLow, high, atHigh) => `${name} (${low}: ${atLow}, ${high}: ${atHigh})`,
  course: ({ outcome, when, name, futures }, from, atFrom, to, atTo) =>
    `As ${name} goes from ${from} to ${to}, median ${outcome} by ${when} in ${futures} futures goes from ${atFrom} to ${atTo}`,
  stays: ({ outcome, when, name, futures }, from, to, at) =>
    `As ${name} goes from ${from} to ${to}, median ${outcome} by ${when} in ${futures} futures stays at ${at}.`,
  steepest: (from, to, change) => `; it changes fastest between ${from} and ${to} (${change})`,
  flat: (from, to) => `; it hardly changes between ${from} and ${to}`,
  optionsCourse: ({ outcome, when, name, futures }) =>
    `Each option of ${name} and what becomes of ${outcome} by ${when} in ${futures} futures.`,
  bestIsOwn: (value, mean) => `By the mean, best is what the scenario has, ${value} (${mean}).`,
  bestAt: (value, mean, gain, apart) =>
    `By the mean, best at ${value} (${mean}, ${gain} beside the scenario’s own value)${apart ? '' : ': their intervals overlap, so it may not be better at all'}.`,
  highestIsOwn: (value, mean) => `The mean is highest at what the scenario has, ${value} (${mean}).`,
  highestAt: (value, mean, gain, apart) =>
    `The mean is highest at ${value} (${mean}, ${gain} beside the scenario’s own value)${apart ? '' : ': their intervals overlap, so the difference may be none at all'}.`,
  moreMoney: 'A larger budget is also more money spent: that cost is not weighed here.',
  curveReadout: (value, median, half, nine) => `${value}: median ${median}, half of the futures ${half}, nine of ten ${nine}`,
  mapSentence: ({ outcome, when, futures }, highest, highestMean, lowest, lowestMean) =>
    `Mean ${outcome} by ${when} over ${futures} futures is highest with ${highest}: ${highestMean}. It is lowest with ${lowest}: ${lowestMean}.`,
  bothAt: (x, xValue, y, yValue) => `${x} at ${xValue} and ${y} at ${yValue}`,
  ownCell: (mean, gain) => `Nearest to the scenario it is ${mean}; the highest cell differs from that by ${gain}.`,
  ownCellHighest: 'The highest is the cell nearest to the scenario itself.',
  shades: (least, most) => `Shaded from ${least} (palest) to ${most} (darkest)`,
};
