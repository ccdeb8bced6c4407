/** Texts about long work, in English. */
import type { JobMessages } from './messages-job.ts';

function left(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 55) return `about ${10 * Math.ceil(seconds / 10)} seconds left`;
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}

/** The texts. */
export const ENGLISH: JobMessages = {
  running: (done, planned) => `${done} of ${planned}`,
  waiting: 'Beginning; what the page shows already is finished first.',
  left,
  stop: 'Stop',
  goOn: 'Go on',
  stopped: (done, planned) => `Stopped after ${done} of ${planned}. What is done is kept.`,
  nothingStopped: 'Stopped before anything was done.',
  failed: (reason) => `It could not be run: ${reason}`,
  tryAgain: 'Try again',
  size: (worlds) => `${worlds} simulations`,
  outdated: 'Settings have changed since: this is what was found before.',
};
