/** Texts about how a run is run, in French. */
import type { RunMessages } from './messages-run.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const FRENCH: RunMessages = {
  modes: {
    quick: (futures) => `rapide : ${futures}`,
    standard: (futures) => `standard : ${futures}`,
    thorough: (futures) => `approfondi : ${futures}`,
  },
  modeHints: {
    quick: 'Une première impression : des chances à ±14 points près environ (95 %).',
    standard: 'L’usage courant : des chances à ±7 points près environ (95 %).',
    thorough: 'Pour de petites différences : des chances à ±3 points près environ (95 %).',
  },
  ownNumber: 'Un nombre à vous, ou celui d’un lien.',
  agents: 'Entreprises simulées',
  agentsPublished: (count) => `chaque entreprise (${count})`,
  agentsHint:
    'Une résolution : chaque agent représente une part des entreprises; les totaux restent. Plus d’agents prennent plus de temps et montrent plus de détail.',
  atResolution: (agents, firms) => `${agents} agents représentent ${firms} entreprises`,
  refined: (futures) => `${futures} futurs sont prêts :`,
  showRefined: 'les montrer',
  tooLarge: (needed, allowed) =>
    `Il faudrait environ ${needed} Go, plus que les ${allowed} Go dont cette page peut disposer; rien n’a été lancé.`,
  wouldFit: 'Ceci tiendrait :',
  nothingFits: 'Moins de scénarios demanderaient moins.',
  fitAgents: (count) => `avec ${count} agents`,
  fitPublished: 'avec un agent par entreprise',
  fitFutures: (count) => `avec ${count} futurs`,
};
