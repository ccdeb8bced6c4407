/**
 * Runs beside the one on the screen, once that is done: the same scenarios under the other kind of uncertainty, and the scenario on the screen
 * under the default assumptions, where a hand has changed some. They never keep the picture waiting.
 */
import { KEPT_WHOLE } from '../experiment/uncertainty/precision.ts';
import type { Uncertainty } from '../experiment/uncertainty/draw.ts';
import type { Ensemble } from '../experiment/ensemble.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { DEFAULT_ASSUMPTIONS, PARAMETERS } from '../model/parameters.ts';
import type { Runner } from '../runner/runner.ts';
import type { WorldCache } from '../runner/world-cache.ts';
import { EnsembleRun } from './ensemble-run.svelte.ts';
import { WALL_CLOCK, type Kind, type RunClock, type RunPlan } from './run-words.ts';

/** What runs beside the picture waits so long for the next edit, ms: whoever moves levers has all workers for the picture. */
export const BESIDE_DELAY = 800;

/** Whether any assumption of a scenario was set by hand. */
export function hasOwnAssumptions({ assumptions }: Scenario): boolean {
  return PARAMETERS.some(({ id }) => assumptions[id] !== DEFAULT_ASSUMPTIONS[id]);
}

function underDefaults(scenario: Scenario): Scenario {
  return { ...scenario, assumptions: DEFAULT_ASSUMPTIONS };
}

/** The kind of uncertainty that is not on the screen. */
export function otherUncertainty(uncertainty: Uncertainty): Uncertainty {
  return uncertainty === 'luck' ? 'assumptions' : 'luck';
}

/** The runs beside the picture. */
export class Companions {
  /** The scenarios on the screen under the other kind of uncertainty. */
  readonly other: EnsembleRun;
  /** The scenario on the screen alone, under the default assumptions; without a picture where it has them itself. */
  readonly baseline: EnsembleRun;

  #generation = 0;
  readonly #clock: RunClock;

  constructor(runner: Runner, clock: RunClock = WALL_CLOCK, cache: WorldCache | null = null) {
    this.#clock = clock;
    this.other = new EnsembleRun(runner, { clock, cache });
    this.baseline = new EnsembleRun(runner, { clock, cache });
  }

  /** The scenarios under the other kind of uncertainty, where that run has begun and is of these very scenarios; else null. */
  otherOf(scenarios: readonly Scenario[], { uncertainty, agents }: Kind): Ensemble | null {
    return this.other.ensembleOf(scenarios, { uncertainty: otherUncertainty(uncertainty), agents });
  }

  /** The run of a scenario under the default assumptions, once it is done and where the scenario has others; else null. */
  baselineOf(scenario: Scenario, kind: Kind): Ensemble | null {
    // A median over fewer futures than the picture's would differ by luck alone.
    if (this.baseline.status.kind !== 'done' || !hasOwnAssumptions(scenario)) return null;
    return this.baseline.ensembleOf([underDefaults(scenario)], kind);
  }

  /** Whether one of them is being run. */
  get busy(): boolean {
    return [this.other, this.baseline].some(({ status }) => status.kind === 'running');
  }

  /** Stops what runs; nothing runs until `follow`. */
  leave(): void {
    this.#generation += 1;
    this.other.pause();
    this.baseline.pause();
  }

  /** Runs beside a run that has ended after so many futures, once nothing has been edited for a while. */
  follow(scenarios: readonly Scenario[], active: number, plan: RunPlan, futures: number): void {
    const generation = ++this.#generation;
    this.#clock.later(() => {
      if (generation === this.#generation) this.#run(scenarios, active, plan, futures);
    }, BESIDE_DELAY);
  }

  #run(scenarios: readonly Scenario[], active: number, plan: RunPlan, futures: number): void {
    const replicates = Math.min(KEPT_WHOLE, futures);
    const shown = scenarios[active];
    if (shown && hasOwnAssumptions(shown)) {
      this.baseline.start([underDefaults(shown)], { ...plan, replicates, question: null });
    } else this.baseline.clear();
    this.other.start(scenarios, { ...plan, replicates, uncertainty: otherUncertainty(plan.uncertainty), question: null });
  }
}
