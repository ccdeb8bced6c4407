/** Texts of the page about the model, in English. */
import type { AboutMessages } from './messages-about.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: AboutMessages = {
  title: 'About the model',
  lead: 'Fifty-Fifty is a laboratory for the design of innovation-cluster programmes. Its name is the programme’s: 50,000 jobs, $50 billion, and industry money matching public money one to one.',
  parts: {
    is: {
      title: 'What it is',
      paragraphs: [
        'An agent-based model: about 11,200 simulated firms and 120 research organisations in five clusters and six regions, quarter by quarter from April 2018. Firms join clusters, look for partners, weigh whether to invest with public money or without, learn from those they work with, grow, close and are founded. Clusters choose among what they are offered under the rules that a policy sets.',
        'It is meant for understanding and for comparing: which design does more, for whom, at what cost, and what that depends on.',
      ],
      points: [],
    },
    isNot: {
      title: 'What it is not',
      paragraphs: [],
      points: [
        'Not an official product of any government, and not endorsed by one.',
        'Not a forecast. The level of its results was fitted to a published forecast for 2029; what it can say is how results move when a design or an assumption does.',
        'Not an evaluation of any firm, cluster or project that exists. The firms are simulated; only totals were given to the model.',
      ],
    },
    odds: {
      title: 'How to read a probability',
      paragraphs: [
        '“30 of 100 futures” means: of a hundred simulated futures, thirty reached the target. It is a statement about the model under the assumptions that stand, not about the world. Beside it stands how far off the others were, which often says more.',
        'Few futures say little. The page shows single lines under eight, bands from eight, odds from twenty on, and a verdict only when the runs bear it; “cannot tell” is an answer.',
      ],
      points: [],
    },
    without: {
      title: 'With the programme and without',
      paragraphs: [
        'Every future is lived twice: with the programme, and without any. The same firms have the same ideas in both. What happens in both worlds is not the programme’s doing; what differs is. That is why the page tells gross results, which count everything that funded projects bring, from additional ones.',
        'Private money beside public money is therefore no proof of an effect: many of the projects would have gone ahead anyway.',
      ],
      points: [],
    },
    luck: {
      title: 'The same luck for every option',
      paragraphs: [
        'Options are compared in the same futures: if a project fails by bad luck in one, it fails in the other, unless the policy changed it. Differences between options are then seen with far fewer futures, and a lever without effect changes nothing at all.',
        'A scenario, a seed and a version of the model give the same numbers on any machine.',
      ],
      points: [],
    },
    unknown: {
      title: 'Two kinds of not knowing',
      paragraphs: [],
      points: [
        'Luck: which projects succeed, which firms grow, who meets whom. More futures show its spread; nothing makes it smaller.',
        'Assumptions: what nobody has measured well, such as how many consortia would exist without a programme. By choice, each future also draws these from their ranges; the bands are then wider, and more honest. Their middle moves too, since some defaults lie off the middle of what is believed: nine consortia of ten are taken to exist anyway, and five to ten of ten is what the evidence allows.',
        'A third kind no band shows: what the model leaves out.',
      ],
    },
    leftOut: {
      title: 'What it leaves out',
      paragraphs: [],
      points: [
        'Prices, wages, interest and trade: what one firm’s success costs others is an assumed share, not a market.',
        'Foreign firms and investors, and knowledge from abroad but for one lever.',
        'Jobs and output of firms outside funded projects: only what spills over to them is counted, not how they grow from it. Help for start-ups therefore shows its cost here, and its gain only in the number of firms.',
        'One simulated firm is one firm: the model has no weights that would let it stand for many.',
        'Provinces, but for Quebec’s share in one cluster; other programmes, tax credits, and politics.',
        'Who gains among people; regions are counted, households are not.',
        'Learning by governments and clusters beyond the rules that can be chosen.',
      ],
    },
  },
  trustTitle: 'How far it can be trusted',
  trustCounts: (met, predicted, fitted) =>
    `Of ${predicted} facts that the model was not given, ${met} lie within their tolerance; ${fitted} more were given to it and count for nothing here.`,
  trust: [
    'What is missed is shown with the reason, and nothing was bent to hide it.',
    'Limiting cases with known answers, accounting identities and the effect of every lever are tested with each change of the model.',
    'An evaluation like those of real programmes is run on the simulated firms, and held against the truth that only a simulation knows.',
  ],
  toEvidence: 'Facts, sources and assumptions',
  readingTitle: 'Reading list',
  readingLead: 'With how far each was read for this model.',
  versionTitle: 'Version and licence',
  version: (model) => `Model ${model}. Dollars as published, not deflated; fiscal years end on 31 March.`,
  licence: 'Open source under the MIT licence. Everything runs in this browser: nothing is sent anywhere.',
};
