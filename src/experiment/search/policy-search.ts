/**
 * The search for policies: what may be changed, how the next generation comes about, which policies are left. Ask and tell: `proposalsOf`
 * says which policies to judge next, `toldOf` takes their scores; whoever runs them is none of its business. State in, state out.
 */
import { keyFromSeed, luckOf } from '../../model/luck.ts';
import { REGION_IDS } from '../../model/published.ts';
import { latinHypercube } from '../calibration/hypercube.ts';
import type { Scenario } from '../scenario.ts';
import { hypervolume } from './hypervolume.ts';
import { breed, survivors } from './nsga2.ts';
import { dominates, spreadOver, unbeaten } from './pareto.ts';
import { policySpace, type PolicySpace } from './policy-space.ts';
import { candidateId, faultsOfQuestion, questionId } from './question.ts';
import type { Candidate, Scores, SearchBox, SearchQuestion, SearchState } from './readings.ts';
import { costsOf } from './scores.ts';

/** Most policies of a frontier that is looked at. */
export const FRONTIER_SIZE = 40;
/** Of a policy near the scenario's own, the share of genes that are not its own. */
const OTHER_GENES = 0.25;
/** A stream of the keyed luck for the first generation, under a key of the search's own. */
const STREAM_OF_NEARBY = 68;
/** The number of the luck of the second hypercube, which no generation has. */
const SECOND_CUBE = -1;
/** How much further than the first generation's best the box of progress reaches. */
const BEYOND = 1.5;

/** A policy that waits for its scores. */
export type Proposal = Omit<Candidate, 'scores'>;

/** A search before its first generation. Throws a `RangeError` for a question that `faultsOfQuestion` finds fault with. */
export function startOf(question: SearchQuestion): SearchState {
  const [fault] = faultsOfQuestion(question);
  if (fault) throw new RangeError(`${fault.path}: found ${fault.found || 'nothing'}, expected ${fault.expected} (${fault.code})`);
  return { question: questionId(question), generation: 0, population: [], archive: [], judged: 0, progress: [] };
}

/** The policies of the next generation that were not judged yet; fewer than a population where some were. */
export function proposalsOf(question: SearchQuestion, state: SearchState): readonly Proposal[] {
  const space = policySpace(question);
  const known = new Set([...state.population, ...state.archive].map(({ id }) => id));
  const proposed: Proposal[] = [];
  const propose = (genes: readonly number[]): boolean => {
    const settings = space.settingsAt(genes);
    const id = candidateId(settings);
    if (known.has(id)) return false;
    known.add(id);
    proposed.push({ id, settings, genes, born: state.generation });
    return true;
  };
  const key = keyFromSeed(`search of ${question.scenario.seed}`);
  if (state.generation === 0) {
    for (const genes of firstGenes(space, question.population, key)) if (proposed.length < question.population) propose(genes);
  } else {
    const parents = state.population.map((candidate) => ({ genes: candidate.genes, costs: costsOf(candidate.scores) }));
    breed(parents, question.population, luckOf(key, state.generation), propose);
  }
  return proposed;
}

/** The first generation: the scenario's own policy, by turns one near it and one anywhere (a Latin hypercube), then others for those that do the same. */
function firstGenes({ genes, own }: PolicySpace, count: number, key: Int32Array): readonly (readonly number[])[] {
  const luck = luckOf(key, 0);
  const box = genes.map(() => ({ low: 0, high: 1 }));
  const words = new Float64Array(4);
  const anywhere = latinHypercube(box, count - 1, luck).map((point, n) => {
    if (n % 2 === 1) return point;
    luck.draw(STREAM_OF_NEARBY, n, genes.length, words);
    const always = Math.floor(words[0] * genes.length);
    return point.map((gene, g) => {
      luck.draw(STREAM_OF_NEARBY, n, g, words);
      return g === always || words[0] < OTHER_GENES ? gene : own[g];
    });
  });
  return [own, ...anywhere, ...latinHypercube(box, count, luckOf(key, SECOND_CUBE))];
}

/** The state after a generation: its proposals with their scores, in their order. */
export function toldOf(
  question: SearchQuestion,
  state: SearchState,
  proposals: readonly Proposal[],
  scores: readonly Scores[],
): SearchState {
  if (scores.length !== proposals.length) throw new RangeError(`found ${scores.length} scores, expected ${proposals.length}`);
  const judged = proposals.map((proposal, n): Candidate => ({ ...proposal, scores: scores[n] }));
  const population = living([...state.population, ...judged], question.population);
  const own = ownOf(state) ?? judged[0];
  const archive = archiveOf([...state.archive, ...judged], own);
  const box = state.box ?? boxOf(judged, question);
  return {
    ...state,
    generation: state.generation + 1,
    population,
    archive,
    judged: state.judged + judged.length,
    progress: [...state.progress, shareOf(archive, box)],
    box,
  };
}

const withCosts = (candidate: Candidate) => ({ candidate, costs: costsOf(candidate.scores) });

function living(all: readonly Candidate[], count: number): readonly Candidate[] {
  return survivors(all.map(withCosts), count).map(({ candidate }) => candidate);
}

/** The unbeaten ones, the scenario's own first, whatever it is worth; of those with the same scores the earliest. */
function archiveOf(all: readonly Candidate[], own: Candidate): readonly Candidate[] {
  return [own, ...unbeatenOf(all).filter(({ id }) => id !== own.id)];
}

function unbeatenOf(all: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  const first = all.filter(({ scores }) => !seen.has(scores.join()) && seen.add(scores.join()));
  return unbeaten(first.map(withCosts)).map(({ candidate }) => candidate);
}

/** The scenario's own policy, scaled down to the budget where it is beyond it; null before the first generation. */
export function ownOf({ archive }: SearchState): Candidate | null {
  return archive[0] ?? null;
}

/** From nothing gained at the highest cost to half as much again as the first generation's best, in every region, for nothing. */
function boxOf(judged: readonly Candidate[], { budget }: SearchQuestion): SearchBox {
  const most = (objective: number): number => Math.max(...judged.map(({ scores }) => scores[objective]));
  const gain = (objective: number): number => (most(objective) > 0 ? BEYOND * most(objective) : 1);
  return { worst: [0, 0, 1.1 * Math.max(budget, most(2)), 0], best: [gain(0), gain(1), 0, REGION_IDS.length] };
}

/** The share of a box that policies dominate. */
function shareOf(archive: readonly Candidate[], { worst, best }: SearchBox): number {
  const points = archive.map(({ scores }) => scores.map((score, i) => Math.max(0, 1 - (score - worst[i]) / (best[i] - worst[i]))));
  return hypervolume(points, [1, 1, 1, 1]);
}

/**
 * Policies of the archive that none beats, the scenario's own included only where it is not beaten; most additional job-years first. Of more
 * than `most` those that are spread over the frontier.
 */
export function frontierOf(state: SearchState, most: number = FRONTIER_SIZE): readonly Candidate[] {
  const left = unbeatenOf(state.archive);
  const spread = spreadOver(
    left.map(({ scores }) => costsOf(scores)),
    most,
  ).map((n) => left[n]);
  return spread.sort((a, b) => b.scores[0] - a.scores[0] || (a.id < b.id ? -1 : 1));
}

/** Whether one policy is as good as another on every objective and better on one. */
export function isBetter(scores: Scores, than: Scores): boolean {
  return dominates(costsOf(scores), costsOf(than));
}

/** A candidate as a scenario of its own, with everything else of the question's scenario. */
export function scenarioOf({ scenario }: SearchQuestion, { settings }: Pick<Candidate, 'settings'>, name: string): Scenario {
  return { ...scenario, name, notes: '', policy: settings.policy, clusters: settings.clusters };
}
