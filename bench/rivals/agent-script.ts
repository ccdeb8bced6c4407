/**
 * Two rivals in AgentScript, the NetLogo-like engine in JavaScript, installed on demand into a folder of its own. Firms are turtles; luck is its
 * own seeded generator, which it puts in the place of the engine's for the time of a run. In one a firm that closes dies, as the library has it;
 * in the other it stays, unseen, until an entrant takes it over, which spares the library its costliest operation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCells, expectedEntrants, poolKnowledge, type Cells } from './cells.ts';
import { laplace, normal, placeOf, poisson } from './draws.ts';
import { openness, WORLDS, type Census, type FirmRules, type FirmRun, type Population } from './population.ts';
import type { Rival } from './rival.ts';

/** A turtle of ours. */
interface Firm {
  closed: boolean;
  cluster: number;
  region: number;
  large: boolean;
  age: number;
  jobs: number;
  logJobs: number;
  productivity: number;
  knowledge: number;
  openKnowledge: number;
  die(): void;
}

/** What is used of the library. */
interface Turtles {
  readonly length: number;
  create(count: number, begin: (firm: Firm) => void): unknown;
  ask(act: (firm: Firm) => void): void;
  filter(keep: (firm: Firm) => boolean): Firm[];
}
interface Library {
  readonly Model: new (world: unknown) => { readonly turtles: Turtles };
  readonly World: { defaultOptions(most: number): unknown };
  readonly util: { randomSeed(seed: number): void; randomFloat(most: number): number };
}

const DYING = 'above 10,000 firms a run takes minutes, since an agent that dies moves all that follow it';
const FOLDER = join('bench', 'rivals', 'agentscript');

/** What its bundle asks of a browser while it loads; nothing is drawn. */
class NoCanvas {
  getContext(): object {
    return {};
  }
}

/** Loads the library, installing it first where it is not there; throws where that fails. */
async function load(root: string): Promise<Library> {
  const bundle = join(root, FOLDER, 'node_modules', 'agentscript', 'dist', 'agentscript.js');
  if (!existsSync(bundle)) {
    const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    spawnSync('npm', install, { cwd: join(root, FOLDER), stdio: 'ignore', timeout: 120_000, shell: process.platform === 'win32' });
  }
  const globals = globalThis as { OffscreenCanvas?: unknown };
  globals.OffscreenCanvas ??= NoCanvas;
  return (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as Library;
}

class Economy {
  readonly turtles: Turtles;
  readonly cells: Cells;
  readonly rules: FirmRules;
  readonly random: () => number;
  /** Closed firms that wait for an entrant; null where firms die. */
  readonly free: Firm[] | null;
  spilt = 0;
  entries = 0;
  exits = 0;

  constructor({ Model, World, util }: Library, { columns, rules, firms }: Population, factor: number, reuses: boolean) {
    this.free = reuses ? [] : null;
    this.turtles = new Model(World.defaultOptions(0)).turtles;
    this.rules = rules;
    this.random = () => util.randomFloat(1);
    this.cells = createCells(rules);
    let i = 0;
    this.turtles.create(firms, (firm) => {
      firm.closed = false;
      firm.cluster = columns.cluster[i]!;
      firm.region = columns.region[i]!;
      firm.large = columns.large[i] === 1;
      firm.age = columns.age[i]!;
      firm.jobs = columns.jobs[i]!;
      firm.logJobs = Math.log(firm.jobs);
      firm.productivity = columns.productivity[i]!;
      firm.knowledge = columns.knowledge[i]!;
      firm.openKnowledge = columns.openKnowledge[i]! * factor;
      i += 1;
    });
  }

  /** Live firms. */
  get size(): number {
    return this.turtles.length - (this.free?.length ?? 0);
  }

  step(t: number): void {
    const { rules, cells } = this;
    for (const sums of [cells.open, cells.agents, cells.knowledge]) sums.fill(0);
    this.askFirms((firm) => this.learn(firm, rules.macroIndex[t]!));
    poolKnowledge(cells, rules);
    this.askFirms((firm) => this.absorb(firm));
    this.askFirms((firm) => this.grow(firm));
    const closing = this.turtles.filter((firm) => !firm.closed && this.closes(firm));
    closing.forEach((firm) => this.close(firm));
    this.exits += closing.length;
    for (let c = 0; c < rules.clusters; c++) this.enter(c);
  }

  private askFirms(act: (firm: Firm) => void): void {
    if (this.free === null) this.turtles.ask(act);
    else
      this.turtles.ask((firm) => {
        if (!firm.closed) act(firm);
      });
  }

  private close(firm: Firm): void {
    if (this.free === null) return firm.die();
    firm.closed = true;
    this.free.push(firm);
  }

  private learn(firm: Firm, index: number): void {
    const { rules, cells } = this;
    const research = firm.large ? rules.researchLarge : rules.researchSmall;
    firm.openKnowledge *= rules.knowledgeKept;
    firm.knowledge = rules.knowledgeKept * firm.knowledge + (research * index * firm.jobs * firm.productivity) / 4;
    cells.open[firm.cluster * rules.regions + firm.region]! += firm.openKnowledge;
    cells.agents[firm.cluster]! += 1;
    cells.knowledge[firm.cluster]! += firm.knowledge;
  }

  private absorb(firm: Firm): void {
    const heard = this.cells.pool[firm.cluster * this.rules.regions + firm.region]! - firm.openKnowledge;
    if (heard > 0) this.spilt += (firm.knowledge / (firm.knowledge + this.rules.halfKnowledge)) * heard;
  }

  private grow(firm: Firm): void {
    const { rules } = this;
    const sigma = rules.growthScale * Math.exp(-rules.growthSizeExponent * firm.logJobs);
    const change = rules.growthDrift - 0.5 * sigma * sigma + sigma * laplace(this.random);
    const capped = Math.max(-rules.growthCap, Math.min(rules.growthCap, change));
    firm.logJobs = Math.max(rules.logFewestJobs, firm.logJobs + capped);
    firm.jobs = Math.exp(firm.logJobs);
  }

  private closes(firm: Firm): boolean {
    const { exitHazard, sizeFactor } = this.rules;
    const size = firm.jobs < 5 ? 0 : firm.jobs < 20 ? 1 : firm.jobs < 100 ? 2 : 3;
    const hazard = exitHazard[Math.min(firm.age, exitHazard.length - 1)]! * sizeFactor[size]!;
    firm.age += 1;
    return this.random() < hazard;
  }

  private enter(c: number): void {
    const { rules, random, free } = this;
    const count = poisson(expectedEntrants(this.cells, rules, c), random);
    const taken = free === null ? [] : free.splice(Math.max(0, free.length - count));
    taken.forEach((firm) => this.open(firm, c));
    this.turtles.create(count - taken.length, (firm) => this.open(firm, c));
    this.entries += count;
  }

  private open(firm: Firm, c: number): void {
    const { rules, random } = this;
    const spread = rules.productivitySd;
    firm.closed = false;
    firm.cluster = c;
    firm.region = placeOf(rules.regionShare, c * rules.regions, rules.regions, random());
    firm.large = false;
    firm.age = 0;
    firm.logJobs = Math.max(0, rules.entrantSizeMu + rules.entrantSizeSd * normal(random));
    firm.jobs = Math.exp(firm.logJobs);
    firm.productivity = rules.productivityMean * Math.exp(spread * normal(random) - 0.5 * spread * spread);
    firm.knowledge = rules.researchSmall * firm.jobs * firm.productivity;
    firm.openKnowledge = 0;
  }

  census(): Census {
    const { weight, spilloverRate } = this.rules;
    let [jobs, knowledge] = [0, 0];
    this.askFirms((firm) => {
      jobs += firm.jobs;
      knowledge += firm.knowledge;
    });
    const [entries, exits, firms] = [this.entries * weight, this.exits * weight, this.size * weight];
    return { firms, jobs: jobs * weight, knowledge: knowledge * weight, spilt: this.spilt * weight * spilloverRate, entries, exits };
  }
}

/** AgentScript with firms that die, or with closed firms that entrants take over. */
export function createAgentScript(reuses: boolean): Rival {
  let library: Library | null = null;

  function run(population: Population, quarters: number, seed: number): FirmRun {
    if (library === null) throw new Error('found AgentScript not loaded, expected it ready');
    library.util.randomSeed(seed);
    const used = library;
    const economies = Array.from({ length: WORLDS }, (_, w) => new Economy(used, population, openness(w), reuses));
    let firmSteps = 0;
    const start = process.hrtime.bigint();
    for (let t = 0; t < quarters; t++) {
      for (const economy of economies) {
        firmSteps += economy.size;
        economy.step(t);
      }
    }
    const nanoseconds = Number(process.hrtime.bigint() - start);
    return { nanoseconds, firmSteps, worlds: economies.map((economy) => economy.census()) };
  }

  return {
    id: reuses ? 'agentscript-reusing' : 'agentscript',
    name: reuses ? 'AgentScript, closed agents used again' : 'AgentScript 0.10.27',
    most: reuses ? { firms: 100_000, reason: 'left out to save time' } : { firms: 10_000, reason: DYING },
    async prepare(root) {
      try {
        library = await load(root);
        return null;
      } catch {
        return 'it could not be installed';
      }
    },
    run(population, quarters, seed) {
      const usual = Math.random;
      try {
        return run(population, quarters, seed + 1);
      } finally {
        Math.random = usual;
      }
    },
  };
}
