/** What the command line says to people, in English: its help, and a sentence for every problem. */
import { clip } from '../experiment/problems.ts';
import { PRESET_IDS } from '../experiment/scenario.ts';
import { problemSentence } from '../i18n/problems.ts';
import { LOOKS } from '../experiment/uncertainty/precision.ts';
import { mostForTelling } from '../experiment/uncertainty/telling.ts';
import { BATCH_LIMITS, BATCH_REPLICATES, PRECISION_LIMITS } from './batch-arguments.ts';
import { BATCH_QUARTERS, type LocatedProblem } from './batch-scenarios.ts';

const { '--replicates': replicates, '--workers': workers, '--quarters': quarters, '--firms': firms, '--samples': samples } = BATCH_LIMITS;

/** What `--help` prints. */
export const BATCH_HELP = `Usage: npm run -s batch -- [compare | why | sensitivity | discover | search] <preset | programmes | scenario.json | link>… [options]

Simulates scenarios side by side, in the same luck, and writes what came out. Every scenario is compared with the first.

compare   one table, scenarios by outcomes: ranges, paired differences, share of futures won, verdicts, whether there are enough
          futures, targets, and what differs in the settings
why       two scenarios: what each change contributes to their difference (Shapley values), and why some have no effect
sensitivity   one scenario: what an outcome hinges on (Morris, Sobol', one at a time); JSON
discover  regret and satisficing over futures of luck and assumptions, and what the futures in which the first fails have in common; JSON
search    the best policies for a budget that start from a scenario: the frontier, judged anew in fresh luck; JSON

Presets: ${PRESET_IDS.join(', ')}
programmes stands for all of them, e.g. programmes --public-cost 1681 --format table

  --replicates N     futures to simulate, ${replicates.min} to ${replicates.max} (${BATCH_REPLICATES})
  --seed TEXT        the seed of their luck (that of the file or link, else "default")
  --workers N        worker threads, ${workers.min} to ${workers.max} (as many as there are cores); results do not depend on it
  --quarters Q       quarters to simulate, ${quarters.min} to ${quarters.max} (that of the file or link, else ${BATCH_QUARTERS})
  --firms N          agents that stand for the firms, ${firms.min} to ${firms.max}; totals stay (one for every firm)
  --set path=value   sets a lever, an assumption or a cluster's field in every scenario, or with 2: before it in the second
                     alone, e.g. matchRatio=1.5, 2:budget=1000,
                     assumptions.leakage=0.2 or clusters.digital.firms=2000; a list has commas, e.g. schedule=1,1,1,1,1,0,0,0,0,0
  --uncertainty W    what differs between futures: luck, or assumptions (luck, and the assumptions that are not known) (luck)
  --precision P      goes on until known to ± P points (95 %), ${PRECISION_LIMITS.min} to ${PRECISION_LIMITS.max}, at most ${LOOKS.most} futures; then --replicates is not read
  --until Q          what is to be known: targets (the odds of each and of both), or ranking (how often each scenario does
                     better than the first); ranking where there are several scenarios, else targets
  --public-cost C    scales every scenario that costs something to C million dollars of public money; the others are left out
  --reference S      compare: the scenario that others are compared with, by its number or its name (that of the link, else 1)
  --method M         sensitivity: screening, indices, tornado, curve or map (screening); indices and tornado screen first
  --move W           sensitivity, discover: what is moved: assumptions, levers or both (assumptions)
  --factors A,B      sensitivity: the settings looked at, e.g. budget,assumptions.leakage (the first of a screening; one for curve,
                     two for map)
  --samples N        sensitivity: paths of a screening, rows of indices, else futures, ${samples.min} to ${samples.max}
  --fails F          discover: worst=33 (the worst 33 % of futures on the first outcome), behind=2 (worse than the second scenario), or
                     a target that is missed, e.g. additionalGdp=2400@40 (the first target that is neither always met nor never)
  --budget C         search: no policy plans more than C million dollars (what the scenario plans)
  --free A,B         search: what may change: money, match, shares, portfolio, selection, rules, services (all but money)
  --population N, --generations N, --replicates N, --fresh N
                     search: policies of a generation (even), generations, futures each is judged in, fresh ones for the frontier
  --resume FILE      search: goes on from what an earlier search of the same question wrote
  --at Q             compare, why and the analyses: the quarter that is read (40, or the last)
  --outcomes A,B     compare: the outcomes in the table; why: those whose difference is explained (additionalGdp)
  --target A=L@Q     compare: a target, e.g. members=9000@20, instead of those of the link or as announced; may be repeated
  --until-told A     compare: goes on until two scenarios are told apart on outcome A, or it would take more than ${mostForTelling()} futures
  --format F         json: everything; csv: one line per scenario, scope, observer and quarter; table: one line per scenario (json)
  --out FILE         writes to a file, whole or not at all, instead of standard output
  --progress         reports progress on standard error even where that is no terminal
  --anyway           runs what needs more memory than the machine may spare
  --help, --version

Exit codes: 0 done, 1 the run failed, 2 something asked for is wrong.
`;

type Sentence = (problem: LocatedProblem) => string;

/** Sentences for the problems that only the command line has; others have theirs among the messages of the page. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'unknown-option': ({ found, expected }) => `Found the option ${found}, which does not exist; nearest are ${expected}. See --help.`,
  'missing-value': ({ path }) => `Found ${path} at the end, expected a value after it.`,
  'value-not-wanted': ({ path, found }) => `Found ${path}=${found}, expected ${path} alone: it takes no value.`,
  'not-a-count': ({ path, found, expected }) => `Found "${found}" for ${path}, expected a whole number, ${expected}.`,
  'not-among': ({ path, found, expected }) => `Found "${found}" for ${path}, expected one of: ${expected}.`,
  'not-points': ({ found, expected }) => `Found "${found}" for --precision, expected points, ${expected}, e.g. 2.`,
  'no-setting': ({ found }) => `Found "${found}" for --set, expected path=value, e.g. --set matchRatio=1.5.`,
  'no-scenario': () => `Found no scenario, expected at least one preset (${PRESET_IDS.join(', ')}), scenario file or link. See --help.`,
  'unknown-preset': ({ found, expected }) =>
    `Found "${found}", which is neither a preset nor a file nor a link; the presets are ${expected}, the nearest first.`,
  'missing-file': ({ found }) => `Found no file that can be read at ${found}, expected a scenario file.`,
  'file-too-long': ({ found, expected }) => `Found a file of ${found} characters, expected at most ${expected}.`,
  'not-json': ({ found }) =>
    `Found a file that is not JSON (it begins "${found}"), expected a scenario, or for --resume a search, as JSON.`,
  'not-a-search': ({ input }) => `Found no state of a search in ${clip(input)}, expected what an earlier search wrote.`,
  'other-question': ({ input }) =>
    `Found in ${clip(input)} the search of another question, expected one of the same scenario, options and model version; more --generations may be asked for.`,
  'broken-state': ({ path, input }) => `Found in ${clip(input)} a search whose ${path} is damaged, expected it as it was written.`,
  'empty-link': () => 'Found a link with nothing after "#", expected a link made by Share.',
  'nothing-to-scale': () => 'Found no scenario that costs something, expected at least one for --public-cost to scale.',
  'inputs-disagree': ({ path, found }) =>
    `Found inputs that name different values (${found}), expected the same in all, or ${path} to decide: scenarios share one seed and one horizon.`,
  'too-much-memory': ({ found, expected }) =>
    `Found a run that would need ${found} of memory, expected at most ${expected}. To run it nevertheless, add --anyway.`,
  'no-such-scenario': ({ found, expected }) =>
    `Found "${found}" for --set, expected the number of a scenario, ${expected}, before the colon.`,
  'not-an-outcome': ({ path, found, expected }) => `Found "${found}" for ${path}, expected an outcome, e.g. ${expected}.`,
  'no-other': ({ found, expected }) =>
    `Found "behind=${found}" for --fails, expected the number or the name of another scenario than the first${expected === '' ? '; there is none' : `: ${expected}`}.`,
  'no-failure': ({ found }) =>
    `Found "${found}" for --fails, expected worst=percent (5 to 95), behind=scenario or outcome=level@quarter, e.g. worst=33.`,
  'not-even': ({ path, found }) => `Found ${found} for ${path}, expected an even number: policies are bred in pairs.`,
  'json-alone': ({ found, expected }) => `Found --format ${found}, expected json: ${expected} writes nothing else.`,
  'not-a-factor': ({ found, expected }) =>
    `Found "${found}" for --factors, which nothing moves here (it has no range, was set by hand, or its rule is not in force), expected e.g. ${expected}.`,
  'wrong-count': ({ path, found, expected }) => `Found ${found} settings for ${path}, expected ${expected}.`,
  'no-target': ({ found }) => `Found "${found}" for --target, expected outcome=level@quarter, e.g. members=9000@20.`,
  'not-of-command': ({ path, found, expected }) => `Found ${path}, which ${found} does not have, expected it with ${expected} only.`,
  'no-reference': ({ found, expected }) => `Found "${found}" for --reference, expected the number or the name of a scenario: ${expected}.`,
  'wrong-number': ({ path, found, expected }) => `Found ${found} scenarios for ${path}, expected ${expected}.`,
  'beyond-run': ({ path, found, expected }) =>
    `Found quarter ${found} for ${path}, expected at most ${expected}, the last that is simulated.`,
  'not-a-year': ({ path, found, expected }) =>
    `Found quarter ${found} for ${path}, expected the end of a fiscal year or the last quarter: ${expected}.`,
  'not-attributable': ({ found }) =>
    `Found the outcome ${found}, which is a ratio, expected a sum or a count: only these can be shared out.`,
  'not-writable': ({ found, expected }) => `Found that ${found} cannot be written (${expected}), expected a file in a folder that exists.`,
};

/** A problem as a sentence that says what was found and what was expected, after the file or link it stands in. */
export function batchSentence(problem: LocatedProblem): string {
  const words = SENTENCES[problem.code];
  if (words) return words(problem);
  const sentence = problemSentence(problem, 'en');
  return problem.input === '' ? sentence : `${clip(problem.input)}: ${sentence}`;
}
