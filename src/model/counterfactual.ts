/**
 * Counterfactuals that have been simulated before. A counterfactual depends on seed, replicate, assumptions and clusters, not on any policy:
 * when a lever moves, what it did is recalled from here, and only the scenario is simulated anew. Same bits either way.
 */
import { ALONE, type PotentialProjects, type Projects } from './entities/projects.ts';
import type { World } from './entities/world.ts';
import type { Numbers } from './numbers.ts';
import { annualValueOf } from './submodels/commercialise.ts';

/** What is read of a counterfactual, simulated or recalled, once a quarter has been stepped. */
export interface Counterfactual {
  readonly projects: Pick<Projects, 'status' | 'cost' | 'spending' | 'valueAdded' | 'spendFrom' | 'spendUntil'>;
  readonly firmsByCell: Float64Array;
  readonly spilloverByCell: Float64Array;
  /** Brings one that is recalled to where it stood at the beginning of quarter t, quarter after quarter from 0. */
  recall?(t: number): void;
}

/** What is kept of a counterfactual. Row k of the project columns is project `project[k]`, all that went ahead; cells quarter by quarter. */
export interface CounterfactualHistory {
  readonly project: Int32Array;
  readonly startedAt: Int32Array;
  readonly spendFrom: Int32Array;
  readonly spendUntil: Int32Array;
  readonly revenueFrom: Int32Array;
  readonly cost: Float64Array;
  /** Private value of every potential project, with what the stage of its cluster added when it arrived. */
  readonly value: Float64Array;
  /** `firmsByCell[t × cells + cell]` at the beginning of quarter t, 0…quarters; `spilloverByCell[t × cells + cell]` in quarter t. */
  readonly firmsByCell: Float64Array;
  readonly spilloverByCell: Float64Array;
}

/** Takes down a counterfactual while it is simulated. */
export interface Scribe {
  /** After quarter t − 1 has been stepped; 0 at the start. */
  note(t: number): void;
  history(): CounterfactualHistory;
}

/** A scribe for a counterfactual world that runs for so many quarters. */
export function createScribe(world: World, quarters: number): Scribe {
  const cells = world.firmsByCell.length;
  const firmsByCell = new Float64Array((quarters + 1) * cells);
  const spilloverByCell = new Float64Array(quarters * cells);
  return {
    note(t) {
      firmsByCell.set(world.firmsByCell, t * cells);
      if (t > 0) spilloverByCell.set(world.spilloverByCell, (t - 1) * cells);
    },
    history() {
      const { projects, potential } = world;
      const project = Int32Array.from(projects.status.keys()).filter((p) => projects.status[p] === ALONE);
      const whole = (column: Int32Array): Int32Array => project.map((p) => column[p]!);
      return {
        project,
        startedAt: whole(projects.startedAt),
        spendFrom: whole(projects.spendFrom),
        spendUntil: whole(projects.spendUntil),
        revenueFrom: whole(projects.revenueFrom),
        cost: Float64Array.from(project, (p) => projects.cost[p]!),
        value: potential.value.slice(),
        firmsByCell,
        spilloverByCell,
      };
    },
  };
}

/** A counterfactual out of memory. */
export type RecalledCounterfactual = Required<Counterfactual>;

/** Recalls a counterfactual among the replicate's potential projects, whose values become those that it found. */
export function recalled(
  history: CounterfactualHistory,
  potential: PotentialProjects,
  numbers: Numbers,
  cells: number,
): RecalledCounterfactual {
  potential.value.set(history.value);
  const rows = potential.count;
  const [status, spendFrom, spendUntil] = [new Uint8Array(rows), new Int32Array(rows), new Int32Array(rows)];
  const [cost, spending, valueAdded] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const [firmsByCell, spilloverByCell] = [new Float64Array(cells), new Float64Array(cells)];
  history.project.forEach((p, k) => {
    spendFrom[p] = history.spendFrom[k]!;
    spendUntil[p] = history.spendUntil[k]!;
    cost[p] = history.cost[k]!;
  });

  function moveProject(k: number, t: number): void {
    const p = history.project[k]!;
    const [from, until] = [history.spendFrom[k]!, history.spendUntil[k]!];
    status[p] = ALONE;
    spending[p] = t >= from && t < until ? history.cost[k]! / (until - from) : 0;
    valueAdded[p] = annualValueOf(numbers, potential, p, ALONE, history.cost[k]!, t - history.revenueFrom[k]!);
  }

  return {
    projects: { status, cost, spending, valueAdded, spendFrom, spendUntil },
    firmsByCell,
    spilloverByCell,
    recall(t) {
      firmsByCell.set(history.firmsByCell.subarray(t * cells, (t + 1) * cells));
      if (t === 0) return;
      spilloverByCell.set(history.spilloverByCell.subarray((t - 1) * cells, t * cells));
      for (let k = 0; k < history.project.length; k++) if (history.startedAt[k]! < t) moveProject(k, t - 1);
    },
  };
}

/** Histories by key, the oldest forgotten first. */
export interface CounterfactualMemory {
  find(key: string): CounterfactualHistory | undefined;
  keep(key: string, history: CounterfactualHistory): void;
}

/** A memory of at most so many bytes. */
export function createCounterfactualMemory(bytes: number): CounterfactualMemory {
  const kept = new Map<string, CounterfactualHistory>();
  let held = 0;
  const sizeOf = (history: CounterfactualHistory): number =>
    Object.values(history).reduce((sum: number, { byteLength }) => sum + byteLength, 0);
  return {
    find: (key) => kept.get(key),
    keep(key, history) {
      if (kept.has(key)) return;
      held += sizeOf(history);
      kept.set(key, history);
      for (const [oldest, forgotten] of kept) {
        if (held <= bytes) break;
        held -= sizeOf(forgotten);
        kept.delete(oldest);
      }
    },
  };
}
