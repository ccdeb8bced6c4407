/** Texts about what is not known: luck and assumptions, how long a run goes on, the odds under both, and what they hinge on; in both languages. */
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import type { Until } from '../experiment/plan.ts';
import type { Bilingual } from './language.ts';
import type { PageId } from './pages.ts';

/** The texts about uncertainty and the parts of the page. Values arrive already formatted. */
export interface UncertaintyMessages {
  readonly pages: Readonly<Record<PageId, string>>;
  readonly pagesLabel: string;

  readonly uncertaintyLabel: string;
  readonly uncertainties: Readonly<Record<Uncertainty, string>>;
  readonly uncertaintyHints: Readonly<Record<Uncertainty, string>>;

  readonly runUntil: string;
  readonly untilOptions: Readonly<Record<Exclude<Until, 'count'>, string>>;
  readonly untilHint: string;
  /** Under way: futures done, about how many it will take, how well it is known (points). */
  knownSoFar(done: string, expected: string, reached: string): string;
  knownAfter(reached: string, done: string, seconds: string): string;
  knownNoBetter(reached: string, done: string, seconds: string): string;

  readonly sureHeading: string;
  readonly sureHint: string;
  readonly both: string;
  readonly jobsTarget: string;
  readonly gdpTarget: string;
  readonly runningBeside: string;
  futuresBehind(count: string): string;
  medianAndRange(median: string, range: string): string;

  readonly hingesHeading: string;
  /** `outcome` is what is hinged on. */
  hingesHint(outcome: string): string;
  readonly hingesWaiting: string;
  /** A whole row in words. */
  hingesRow(name: string, swing: string, range: string): string;
  heldByHand(count: number): string;
}

const ENGLISH: UncertaintyMessages = {
  pages: { lab: 'Simulator', programmes: 'Programmes', effects: 'Net effects', evidence: 'Evidence', about: 'About the model' },
  pagesLabel: 'Parts of the page',

  uncertaintyLabel: 'What differs between futures',
  uncertainties: { luck: 'Luck only', assumptions: 'Luck and assumptions' },
  uncertaintyHints: {
    luck: 'Every future lives under the assumptions as they stand; only luck differs.',
    assumptions:
      'Every future also draws the assumptions that are not known, each from its range: one draw a future, the same for all scenarios. An assumption that you set yourself is held. The middle moves too, since some defaults lie off the middle of what is believed.',
  },

  runUntil: 'Run until known',
  untilOptions: { targets: 'odds known to ±2 points', ranking: 'ranking known to ±2 points' },
  untilHint:
    'Goes on until the odds of each target, or how often each scenario does better than A, are known to ±2 points (95%), at most 5,000 futures.',
  knownSoFar: (done, expected, reached) => `${done} of about ${expected} futures, known to ±${reached}`,
  knownAfter: (reached, done, seconds) => `Known to ±${reached} after ${done} futures, ${seconds} s`,
  knownNoBetter: (reached, done, seconds) => `Known to ±${reached} only, after ${done} futures (the most), ${seconds} s`,

  sureHeading: 'How sure?',
  sureHint: 'Odds of each target, and of both in the same future, by 31 March 2028.',
  both: 'Both targets',
  jobsTarget: '50,000 jobs',
  gdpTarget: '$50 billion of GDP',
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

const FRENCH: UncertaintyMessages = {
  pages: { lab: 'Simulateur', programmes: 'Programmes', effects: 'Effets nets', evidence: 'Sources', about: 'Le modèle' },
  pagesLabel: 'Parties de la page',

  uncertaintyLabel: 'Ce qui diffère d’un futur à l’autre',
  uncertainties: { luck: 'Hasard seul', assumptions: 'Hasard et hypothèses' },
  uncertaintyHints: {
    luck: 'Chaque futur vit sous les hypothèses telles qu’elles sont; seul le hasard diffère.',
    assumptions:
      'Chaque futur tire aussi les hypothèses mal connues, chacune dans son étendue : un tirage par futur, le même pour tous les scénarios. Une hypothèse que vous avez fixée reste fixe. Le milieu bouge aussi : certaines valeurs par défaut ne sont pas au milieu de ce que l’on croit.',
  },

  runUntil: 'Simuler jusqu’à savoir',
  untilOptions: { targets: 'chances connues à ±2 points', ranking: 'classement connu à ±2 points' },
  untilHint:
    'Continue jusqu’à ce que les chances de chaque cible, ou la fréquence à laquelle chaque scénario fait mieux que A, soient connues à ±2 points (95 %), 5 000 futurs au plus.',
  knownSoFar: (done, expected, reached) => `${done} futurs sur environ ${expected}, connu à ±${reached}`,
  knownAfter: (reached, done, seconds) => `Connu à ±${reached} après ${done} futurs, ${seconds} s`,
  knownNoBetter: (reached, done, seconds) => `Connu à ±${reached} seulement, après ${done} futurs (le maximum), ${seconds} s`,

  sureHeading: 'Avec quelle certitude?',
  sureHint: 'Chances d’atteindre chaque cible, et les deux dans le même futur, au 31 mars 2028.',
  both: 'Les deux cibles',
  jobsTarget: '50 000 emplois',
  gdpTarget: '50 milliards de dollars de PIB',
  runningBeside: 'simulé à côté',
  futuresBehind: (count) => `${count} futurs`,
  medianAndRange: (median, range) => `médiane ${median} ${range}`,

  hingesHeading: 'À quoi cela tient',
  hingesHint: (outcome) =>
    `${outcome} dans les futurs dont le tirage d’une hypothèse est dans son tiers supérieur, moins ceux du tiers inférieur, avec l’intervalle à 95 %.`,
  hingesWaiting: 'Affiché dès qu’assez de futurs ont tiré leurs hypothèses.',
  hingesRow: (name, swing, range) => `${name} : ${swing} (${range})`,
  heldByHand: (count) =>
    count === 1 ? 'Une hypothèse reste où vous l’avez fixée.' : `${count} hypothèses restent où vous les avez fixées.`,
};

/** The texts about uncertainty in both languages. */
export const UNCERTAINTY_MESSAGES: Bilingual<UncertaintyMessages> = { en: ENGLISH, fr: FRENCH };
