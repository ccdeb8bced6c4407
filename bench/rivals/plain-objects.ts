/** A rival: an object for every firm, its methods in a class, uniforms from seedrandom. How such models are usually written in JavaScript. */
import seedrandom from 'seedrandom';
import { createCells, expectedEntrants, poolKnowledge, type Cells } from './cells.ts';
import { laplace, normal, placeOf, poisson, type Random } from './draws.ts';
import { openness, WORLDS, type Census, type FirmRules, type FirmRun, type Population } from './population.ts';
import { NO_LIMIT, type Rival } from './rival.ts';

class Firm {
  cluster: number;
  region: number;
  large: boolean;
  age: number;
  jobs: number;
  logJobs: number;
  productivity: number;
  knowledge: number;
  openKnowledge: number;

  constructor(cluster: number, region: number, large: boolean, age: number, jobs: number, productivity: number) {
    this.cluster = cluster;
    this.region = region;
    this.large = large;
    this.age = age;
    this.jobs = jobs;
    this.logJobs = Math.log(jobs);
    this.productivity = productivity;
    this.knowledge = 0;
    this.openKnowledge = 0;
  }

  learn(rules: FirmRules, index: number): void {
    const research = this.large ? rules.researchLarge : rules.researchSmall;
    this.openKnowledge *= rules.knowledgeKept;
    this.knowledge = rules.knowledgeKept * this.knowledge + (research * index * this.jobs * this.productivity) / 4;
  }

  absorb(rules: FirmRules, pool: Float64Array): number {
    const heard = pool[this.cluster * rules.regions + this.region]! - this.openKnowledge;
    return heard > 0 ? (this.knowledge / (this.knowledge + rules.halfKnowledge)) * heard : 0;
  }

  grow(rules: FirmRules, random: Random): void {
    const sigma = rules.growthScale * Math.exp(-rules.growthSizeExponent * this.logJobs);
    const change = rules.growthDrift - 0.5 * sigma * sigma + sigma * laplace(random);
    const capped = Math.max(-rules.growthCap, Math.min(rules.growthCap, change));
    this.logJobs = Math.max(rules.logFewestJobs, this.logJobs + capped);
    this.jobs = Math.exp(this.logJobs);
  }

  survives(rules: FirmRules, random: Random): boolean {
    const size = this.jobs < 5 ? 0 : this.jobs < 20 ? 1 : this.jobs < 100 ? 2 : 3;
    const hazard = rules.exitHazard[Math.min(this.age, rules.exitHazard.length - 1)]! * rules.sizeFactor[size]!;
    this.age += 1;
    return random() >= hazard;
  }
}

class Economy {
  firms: Firm[] = [];
  readonly cells: Cells;
  readonly rules: FirmRules;
  readonly random: Random;
  spilt = 0;
  entries = 0;
  exits = 0;

  constructor({ columns, rules, firms }: Population, factor: number, random: Random) {
    this.rules = rules;
    this.random = random;
    this.cells = createCells(rules);
    for (let i = 0; i < firms; i++) {
      const { cluster, region, large, age, jobs, productivity } = columns;
      const firm = new Firm(cluster[i]!, region[i]!, large[i] === 1, age[i]!, jobs[i]!, productivity[i]!);
      firm.knowledge = columns.knowledge[i]!;
      firm.openKnowledge = columns.openKnowledge[i]! * factor;
      this.firms.push(firm);
    }
  }

  step(t: number): void {
    this.learn(t);
    poolKnowledge(this.cells, this.rules);
    for (const firm of this.firms) this.spilt += firm.absorb(this.rules, this.cells.pool);
    for (const firm of this.firms) firm.grow(this.rules, this.random);
    const before = this.firms.length;
    this.firms = this.firms.filter((firm) => firm.survives(this.rules, this.random));
    this.exits += before - this.firms.length;
    for (let c = 0; c < this.rules.clusters; c++) this.enter(c);
  }

  private learn(t: number): void {
    const { open, agents, knowledge } = this.cells;
    for (const sums of [open, agents, knowledge]) sums.fill(0);
    for (const firm of this.firms) {
      firm.learn(this.rules, this.rules.macroIndex[t]!);
      open[firm.cluster * this.rules.regions + firm.region]! += firm.openKnowledge;
      agents[firm.cluster]! += 1;
      knowledge[firm.cluster]! += firm.knowledge;
    }
  }

  private enter(c: number): void {
    const { rules, random } = this;
    const count = poisson(expectedEntrants(this.cells, rules, c), random);
    for (let n = 0; n < count; n++) {
      const jobs = Math.exp(Math.max(0, rules.entrantSizeMu + rules.entrantSizeSd * normal(random)));
      const region = placeOf(rules.regionShare, c * rules.regions, rules.regions, random());
      const spread = rules.productivitySd;
      const productivity = rules.productivityMean * Math.exp(spread * normal(random) - 0.5 * spread * spread);
      const firm = new Firm(c, region, false, 0, jobs, productivity);
      firm.knowledge = rules.researchSmall * jobs * productivity;
      this.firms.push(firm);
    }
    this.entries += count;
  }

  census(): Census {
    const { weight, spilloverRate } = this.rules;
    let [jobs, knowledge] = [0, 0];
    for (const firm of this.firms) {
      jobs += firm.jobs;
      knowledge += firm.knowledge;
    }
    const [entries, exits, firms] = [this.entries * weight, this.exits * weight, this.firms.length * weight];
    return { firms, jobs: jobs * weight, knowledge: knowledge * weight, spilt: this.spilt * weight * spilloverRate, entries, exits };
  }
}

function run(population: Population, quarters: number, random: Random): FirmRun {
  const economies = Array.from({ length: WORLDS }, (_, w) => new Economy(population, openness(w), random));
  let firmSteps = 0;
  const start = process.hrtime.bigint();
  for (let t = 0; t < quarters; t++) {
    for (const economy of economies) {
      firmSteps += economy.firms.length;
      economy.step(t);
    }
  }
  const nanoseconds = Number(process.hrtime.bigint() - start);
  return { nanoseconds, firmSteps, worlds: economies.map((economy) => economy.census()) };
}

function objectsWith(id: string, name: string, source: (seed: string) => Random): Rival {
  return {
    id,
    name,
    most: NO_LIMIT,
    prepare: async () => null,
    run: (population, quarters, seed) => run(population, quarters, source(`bench ${seed}`)),
  };
}

/** Objects with seedrandom's own generator (ARC4). */
export const OBJECTS_WITH_SEEDRANDOM = objectsWith('objects-seedrandom', 'objects with seedrandom', (seed) => seedrandom(seed));

/** Objects with the fastest of seedrandom's generators. */
export const OBJECTS_WITH_ALEA = objectsWith('objects-alea', 'objects with seedrandom’s alea', (seed) => seedrandom.alea(seed));
