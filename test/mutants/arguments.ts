/** What the command line of the mutation tests asks for. */

/** Which mutants to try, and how. */
export interface Wish {
  /** Ends of source paths; none for all files. */
  readonly files: readonly string[];
  /** Only files whose text or tests changed since their kept result. */
  readonly changed: boolean;
  /** At most so many mutants, drawn by the seed; Infinity for all. */
  readonly sample: number;
  readonly seed: string;
  readonly workers: number;
  /** Only the tests that import the file: quicker, and survivors that others would kill count as survived. */
  readonly own: boolean;
  /** Whether results are kept in `results.json` and `docs/mutants.md`. */
  readonly keep: boolean;
  /** Only list the mutants. */
  readonly list: boolean;
  /** Only write the document anew, from what is kept. */
  readonly report: boolean;
}

const SAMPLE = 300;
const SWITCHES: readonly string[] = ['--all', '--changed', '--keep', '--own', '--list', '--report'];

/** What the words mean. Throws with the word that is not understood. */
export function readWish(words: readonly string[]): Wish {
  const files: string[] = [];
  const given = {
    changed: false,
    all: false,
    keep: false,
    own: false,
    list: false,
    report: false,
    sample: '',
    seed: 'mutants',
    workers: '2',
  };
  for (let n = 0; n < words.length; n++) {
    const word = words[n]!;
    const name = word.replace(/^--/, '');
    if (word === '--file') files.push(next(words, ++n, word));
    else if (word === '--sample' || word === '--seed' || word === '--workers') given[name as 'sample'] = next(words, ++n, word);
    else if (SWITCHES.includes(word)) given[name as 'all'] = true;
    else throw new Error(`${word} is not understood; known are --file, --sample, --seed, --workers, ${SWITCHES.join(', ')}`);
  }
  const whole = given.all || given.changed || files.length > 0;
  const sample = given.sample === '' ? (whole ? Infinity : SAMPLE) : countOf(given.sample, '--sample');
  const { changed, seed, list, own, report } = given;
  return {
    files,
    changed,
    seed,
    list,
    own,
    report,
    sample,
    workers: countOf(given.workers, '--workers'),
    keep: given.keep || sample === Infinity,
  };
}

function next(words: readonly string[], n: number, option: string): string {
  const word = words[n];
  if (word === undefined || word.startsWith('--')) throw new Error(`${option} wants a value after it`);
  return word;
}

function countOf(text: string, option: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} is ${text}, expected a whole number of at least 1`);
  return count;
}
