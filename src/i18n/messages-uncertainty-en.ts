/** Texts about what is not known, in English. */
import type { UncertaintyMessages } from './messages-uncertainty.ts';

/** With ordinary spaces: typography is set when they are loaded. */
export const ENGLISH: UncertaintyMessages = {
  uncertaintyLabel: 'What differs between futures',
  uncertaintyHints: {
    luck: 'Every future lives under the assumptions as they stand; only luck differs.',
    assumptions:
      'Every future also draws the assumptions that are not known, each from its range: one draw a future, the same for all scenarios. An assumption that you set yourself is held. The middle moves too, since some defaults lie off the middle of what is believed.',
  },
  uncertainties: { luck: 'Luck only', assumptions: 'Luck and assumptions' },

  runUntil: 'Run until known',
  untilOptions: { targets: 'odds known to ±2 points', ranking: 'ranking known to ±2 points' },
  untilHint:
    'Goes on until the odds of each target, or how often each scenario does better than A, are known to ±2 points (95%), at most 5,000 futures.',
  knownSoFar: (done, expected, reached) => `${done} of about ${expected} futures, known to ±${reached}`,
  knownAfter: (reached, done, seconds) => `Known to ±${reached} after ${done} futures, ${seconds} s`,
  knownNoBetter: (reached, done, seconds) => `Known to ±${reached} only, after ${done} futures (the most), ${seconds} s`,

  sureHeading: 'How sure?',
  sureHint: 'Odds of each target, and of both in the same future.',
  both: 'Both targets',
  jobsTarget: (level, by) => `${level} jobs by ${by}`,
  gdpTarget: (level, by) => `${level} of GDP by ${by}`,
  runningBeside: 'running beside',
  futuresBehind: (count) => `${count} futures`,
  medianAndRange: (median, range) => `median ${median} ${range}`,

  hingesHeading: 'What it hinges on',
  hingesHint: (outcome) =>
    `${outcome} in futures whose draw of an assumption lies in its upper third, less those in its lower third, with the 95% interval.`,
  hingesWaiting: 'Shown once enough futures have drawn their assumptions.',
  hingesRow: (name, swing, range) => `${name}: ${swing} (${range})`,
  heldByHand: (count) => (count === 1 ? 'One assumption is held where you set it.' : `${count} assumptions are held where you set them.`),
};
