/** The text of `docs/search.md`: the search where the answer is known, and a search for policies judged anew in fresh luck. */
import { isBetter } from '../src/experiment/search/policy-search.ts';
import { OBJECTIVES, type Candidate, type SearchQuestion, type SearchState, type Verified } from '../src/experiment/search/readings.ts';
import { markdownTable } from '../src/experiment/validation/markdown.ts';
import { fixed, grouped } from '../src/experiment/validation/number-text.ts';

/** What was found on a known problem, a volume each run. */
export interface KnownFront {
  readonly id: string;
  readonly genes: number;
  readonly exact: number;
  readonly found: readonly number[];
}

/** A policy of a frontier: as searched, in fresh luck, and the paths of what it has otherwise than the scenario's own, which comes first. */
export interface JudgedPolicy {
  readonly candidate: Candidate;
  readonly verified: Verified;
  readonly changed: readonly string[];
}

/** A search for policies from beginning to end. */
export interface PolicySearch {
  readonly question: SearchQuestion;
  readonly state: SearchState;
  readonly policies: readonly JudgedPolicy[];
  readonly seconds: { readonly search: number; readonly verification: number };
  readonly workers: number;
}

/** What the document is stamped with. */
export interface SearchStamp {
  readonly model: string;
  readonly seed: string;
  readonly population: number;
  readonly generations: number;
}

/** Medians of NSGA-II as its own field publishes them, where the range of the costs is that of the front: see the note below the table. */
const PUBLISHED: Readonly<Record<string, number>> = { ZDT1: 0.6592, ZDT2: 0.3259, ZDT4: 0.6563 };
const NAMES = ['additional job-years', 'additional GDP, CAD M', 'public cost, CAD M', 'regions'];

/** The whole document. */
export function searchDocument(stamp: SearchStamp, known: readonly KnownFront[], search: PolicySearch): string {
  const parts = [opening(stamp), knownPart(stamp, known), policyPart(search), frontierPart(search), luckPart(search)];
  return `${parts.join('\n\n')}\n`;
}

function opening({ model, seed }: SearchStamp): string {
  return `# The search for policies: where the answer is known, and what it finds

Written by \`npm run search\`: do not edit. Model ${model}, seed \`${seed}\`. Times are of the machine that wrote this; everything else is the same on any machine, for any number of workers.`;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function knownPart({ population, generations }: SearchStamp, known: readonly KnownFront[]): string {
  const rows = known.map(({ id, genes, exact, found }) => [
    id,
    String(genes),
    fixed(exact, 4),
    fixed(medianOf(found), 4),
    `${fixed(Math.min(...found), 4)} to ${fixed(Math.max(...found), 4)}`,
    `${fixed(100 * (medianOf(found) / exact), 1)} %`,
    id in PUBLISHED ? fixed(PUBLISHED[id], 4) : '–',
  ]);
  const heads = ['problem', 'genes', 'whole front', 'found (median)', 'least to most', 'of the whole', 'NSGA-II of jMetal (median)'];
  return `## Where the answer is known

Problems of Zitzler, Deb and Thiele (2000), whose fronts are known: ${known[0]?.found.length ?? 0} runs each, ${population} policies a generation, ${generations} generations (${fixed(population * generations, 0)} judged). Hypervolume: the area that a population dominates below the point (1, 1). *Whole front*: that of the front itself, which no finite population reaches.

${markdownTable(heads, rows)}

The last column is the median of the 25 runs that jMetal keeps in its repository (\`experiment/NSGAIIStudy/data/NSGAIIb\`, commit 68df5ee): NSGA-II with a population of 100, 25,000 judged, crossover 0.9 and both indices 20 as here. Its volumes are taken after costs are brought to the range of a reference front, which for these three fronts is 0 to 1 on both costs and so changes nothing; for ZDT3 and ZDT6 we could not read the range that was used, and compare with the whole front alone. Ours differs from NSGA-II of 2002 in that a front is thinned one by one, and in that genes are kept to nine decimals, which reaches limits sooner.`;
}

function policyPart({ question, state, policies, seconds, workers }: PolicySearch): string {
  const { population, generations, replicates, budget, quarter, free } = question;
  const fresh = policies[0]?.verified.replicates ?? 0;
  const share = state.progress
    .map((part, n) => [String(n + 1), fixed(part, 3)])
    .filter((_, n) => n === 0 || n % 5 === 4 || n === generations - 1);
  return `## A search for policies

The published programme (\`gic-2018-2028\`), default assumptions, luck alone; no policy plans more than the programme's own CAD ${fixed(budget, 0)} M; free: ${free.join(', ')}. Read at quarter ${quarter}. ${population} policies a generation, ${generations} generations, ${replicates} futures each, the same for all: ${fixed(state.judged, 0)} different policies, ${fixed(state.judged * replicates, 0)} simulations in ${fixed(seconds.search, 0)} s on ${workers} worker${workers === 1 ? '' : 's'}. Then the frontier${policies.length > 1 ? ` of ${policies.length - 1} policies` : ''} and the programme itself in ${fresh} futures that the search has never seen: ${fixed(policies.length * fresh, 0)} simulations in ${fixed(seconds.verification, 0)} s.

Share of the objectives' box that is dominated, by generation; where it no longer grows, more generations would hardly help:

${markdownTable(['generation', 'share'], share)}`;
}

/** A score as it was searched, and as it is in fresh luck with its interval. */
function pairOf({ candidate, verified }: JudgedPolicy, objective: number): string {
  const decimals = objective === 3 ? 2 : 0;
  const text = (value: number): string => fixed(value, decimals);
  return `${text(candidate.scores[objective])} → ${text(verified.scores[objective])} ± ${text(verified.within[objective])}`;
}

function frontierPart({ policies }: PolicySearch): string {
  const rows = policies.map((policy, n) => [
    n === 0 ? 'the programme itself' : String(n),
    ...OBJECTIVES.map((_, objective) => pairOf(policy, objective)),
    String(policy.changed.length),
    policy.verified.beaten ? 'yes' : 'no',
  ]);
  const heads = ['policy', ...NAMES, 'settings changed', 'beaten'];
  return `## The frontier

Each score as it was searched → in fresh luck ± half its 95 % interval. *Regions* are effective ones: 1 / Σ s², s the shares of additional job-years by region. *Beaten*: in fresh luck another of these is as good on everything and better on something.

${markdownTable(heads, rows)}`;
}

function luckPart({ policies }: PolicySearch): string {
  const [own, ...found] = policies;
  const share = (objective: number): string => {
    const ratios = found.map(({ verified }) => verified.optimism[objective] / Math.abs(verified.scores[objective])).filter(Number.isFinite);
    return ratios.length === 0 ? '–' : `${fixed(100 * medianOf(ratios), 1)} %`;
  };
  const rows = NAMES.map((name, objective) => [
    name,
    share(objective),
    String(found.filter(({ verified }) => verified.optimism[objective] > 0).length),
  ]);
  const better = found.filter(({ verified }) => isBetter(verified.scores, own.verified.scores));
  const promised = found.filter(({ candidate }) => isBetter(candidate.scores, own.candidate.scores));
  const cheap = found.filter(({ verified }) => verified.scores[2] <= own.verified.scores[2]);
  const best = (objective: number): string => {
    const most = Math.max(...cheap.map(({ verified }) => verified.scores[objective]));
    return `${grouped(most)} against ${grouped(own.verified.scores[objective])}`;
  };
  const gains =
    cheap.length === 0
      ? 'None of them costs no more than the programme.'
      : `Among those that cost no more than it, the most additional job-years are ${best(0)}, the most additional GDP CAD ${best(1)} M.`;
  return `## What fresh luck leaves of it

A policy is on the frontier partly because it was lucky in the futures that it was searched in. Optimism: what the search promised less what fresh luck gives (for cost the other way round), positive where it was too hopeful.

${markdownTable(['objective', 'median optimism', `too hopeful, of ${found.length}`], rows)}

Better than the published programme on all four objectives together (as good on each, better on one): as searched ${promised.length} of ${found.length}, in fresh luck ${better.length}. ${gains} A search optimises this model under its default assumptions, not the world.`;
}
