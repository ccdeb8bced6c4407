/** Texts about how a run is run, in English. */
import type { RunMessages } from './messages-run.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: RunMessages = {
  modes: {
    quick: (futures) => `quick: ${futures}`,
    standard: (futures) => `standard: ${futures}`,
    thorough: (futures) => `thorough: ${futures}`,
  },
  modeHints: {
    quick: 'A first impression: odds to about ±14 points (95%).',
    standard: 'The usual: odds to about ±7 points (95%).',
    thorough: 'For small differences: odds to about ±3 points (95%).',
  },
  ownNumber: 'A number of your own, or of a link.',
  agents: 'Firms simulated',
  agentsPublished: (count) => `every firm (${count})`,
  agentsHint: 'A resolution: each agent stands for a share of the firms; totals stay. More agents take longer and show finer detail.',
  atResolution: (agents, firms) => `${agents} agents stand for ${firms} firms`,
  refined: (futures) => `${futures} futures are ready:`,
  showRefined: 'show them',
  tooLarge: (needed, allowed) => `This needs about ${needed} GB, more than the ${allowed} GB that this page may use, and was not started.`,
  wouldFit: 'This would fit:',
  nothingFits: 'Fewer scenarios would need less.',
  fitAgents: (count) => `with ${count} agents`,
  fitPublished: 'with an agent for every firm',
  fitFutures: (count) => `with ${count} futures`,
};
