/** Texts about long work, in French. */
import type { JobMessages } from './messages-job.ts';

function left(seconds: number): string {
  if (seconds < 10) return 'encore quelques secondes';
  if (seconds < 55) return `encore environ ${10 * Math.ceil(seconds / 10)} secondes`;
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? 'encore environ une minute' : `encore environ ${minutes} minutes`;
}

/** The texts. */
export const FRENCH: JobMessages = {
  running: (done, planned) => `${done} sur ${planned}`,
  waiting: 'Cela commence; ce que la page montre déjà est terminé d’abord.',
  left,
  stop: 'Arrêter',
  goOn: 'Poursuivre',
  stopped: (done, planned) => `Arrêté après ${done} sur ${planned}. Ce qui est fait est conservé.`,
  nothingStopped: 'Arrêté avant que rien ne soit fait.',
  failed: (reason) => `L’exécution a échoué : ${reason}`,
  tryAgain: 'Réessayer',
  size: (worlds) => `soit ${worlds} simulations`,
  outdated: 'Des réglages ont changé depuis : voici ce qui avait été trouvé.',
};
