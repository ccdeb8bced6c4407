/** `npm run search`: the search on problems whose fronts are known, then a search for policies as it is by default; writes `docs/search.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { plannedMoney } from '../src/experiment/equal-cost.ts';
import { scenarioFromPreset } from '../src/experiment/presets.ts';
import { frontierOf, ownOf } from '../src/experiment/search/policy-search.ts';
import { GENE_GROUPS, SEARCH_SIZES, type SearchQuestion } from '../src/experiment/search/readings.ts';
import { differencesFrom } from '../src/experiment/settings.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { runSearch, verifyCandidates } from '../src/runner/run-search.ts';
import type { Runner } from '../src/runner/runner.ts';
import { onThreads, readOptions } from './base-run.ts';
import { searchDocument, type KnownFront, type PolicySearch } from './search-document.ts';
import { ZDT } from './zdt.ts';
import { searchZdt, volumeFound } from './zdt-search.ts';

/** The quarter that is read: 31 March 2028, the end of the targets. */
const QUARTER = 40;
/** As published results have it: 25,000 policies judged. */
const KNOWN = { population: 100, generations: 250 } as const;

const say = (text: string): void => void process.stderr.write(`search: ${text}\n`);

/** The volumes found on every known problem, a run each seed. */
function knownFronts(runs: number, seed: string): readonly KnownFront[] {
  return ZDT.map((problem) => {
    const found = Array.from({ length: runs }, (_, run) =>
      volumeFound(searchZdt(problem, KNOWN.population, KNOWN.generations, `${seed} ${run}`)),
    );
    say(`${problem.id} done`);
    return { id: problem.id, genes: problem.genes, exact: problem.exact, found };
  });
}

/** A search with all parts of the policy free, on the published programme's own money, and its frontier in fresh luck. */
async function policySearch(runner: Runner, seed: string): Promise<PolicySearch> {
  const scenario = { ...scenarioFromPreset('gic-2018-2028'), seed };
  const budget = plannedMoney(scenario);
  const { freshReplicates, ...sizes } = SEARCH_SIZES;
  const question: SearchQuestion = {
    scenario,
    uncertainty: 'luck',
    agents: 'published',
    budget,
    free: GENE_GROUPS,
    quarter: QUARTER,
    ...sizes,
  };
  const started = performance.now();
  let said = 0;
  const state = await runSearch(runner, question, {
    onProgress: ({ state: { generation } }) => {
      if (generation > said) say(`generation ${(said = generation)} of ${question.generations}`);
    },
  });
  const searched = performance.now();
  const own = ownOf(state);
  if (!own) throw new Error('found no policy of the scenario, expected one');
  const candidates = [own, ...frontierOf(state).filter(({ id }) => id !== own.id)];
  const verified = await verifyCandidates(runner, question, candidates, freshReplicates);
  const changed = candidates.map(({ settings }) => differencesFrom(own.settings, settings).map(({ path }) => path));
  return {
    question,
    state,
    policies: candidates.map((candidate, n) => ({ candidate, verified: verified[n], changed: changed[n] })),
    seconds: { search: (searched - started) / 1000, verification: (performance.now() - searched) / 1000 },
    workers: runner.width,
  };
}

/** Runs both, writes the document. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { seed, counts } = readOptions(argv, 'search', { runs: [25, 3, 1000] });
  const known = knownFronts(counts.runs, seed);
  const search = await onThreads(counts.workers, (runner) => policySearch(runner, seed));
  const path = join(root, 'docs', 'search.md');
  writeFileSync(path, searchDocument({ model: MODEL_VERSION, seed, ...KNOWN }, known, search));
  process.stderr.write(`Written: ${path}\n`);
  return 0;
}
