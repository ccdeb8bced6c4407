/** A rival: the straightforward C of `firm-processes.c`, compiled for this machine; the population goes to it as a file of doubles. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirmRun, Population } from './population.ts';
import { NO_LIMIT, type Rival } from './rival.ts';

/** How it is compiled. */
export const COMPILER = { command: 'gcc', flags: ['-O3', '-march=native', '-std=c11'] } as const;

/** The C rival; its program and populations lie in `folder`. */
export function createCProgram(folder: string): Rival {
  const program = join(folder, 'firm-processes');
  const written = new WeakMap<Population, string>();
  let files = 0;

  function fileOf(population: Population): string {
    const known = written.get(population);
    if (known !== undefined) return known;
    const file = join(folder, `population-${files++}.bin`);
    writeFileSync(file, new Uint8Array(doublesOf(population).buffer));
    written.set(population, file);
    return file;
  }

  return {
    id: 'c',
    name: `C, ${COMPILER.command} ${COMPILER.flags.join(' ')}`,
    most: NO_LIMIT,
    async prepare(root) {
      mkdirSync(folder, { recursive: true });
      const source = join(root, 'bench', 'rivals', 'firm-processes.c');
      const compiled = spawnSync(COMPILER.command, [...COMPILER.flags, '-o', program, source, '-lm'], { encoding: 'utf8' });
      if (compiled.error) return 'there is no C compiler here';
      return compiled.status === 0 ? null : `it does not compile: ${compiled.stderr.split('\n')[0]}`;
    },
    run(population, quarters, seed) {
      const printed = execFileSync(program, [fileOf(population), String(quarters), String(seed)], { encoding: 'utf8' });
      return JSON.parse(printed) as FirmRun;
    },
  };
}

/** The compiler's name and version, or null where there is none. */
export function compilerVersion(): string | null {
  const asked = spawnSync(COMPILER.command, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.split('\n')[0]! : null;
}

/** The population in the order in which the program reads it: counts, numbers, tables, then firm by firm. */
export function doublesOf({ firms, columns, rules: r }: Population): Float64Array {
  const numbers = [
    ...[firms, r.clusters, r.regions, r.quarters, r.exitHazard.length],
    ...[r.weight, r.growthDrift, r.growthScale, r.growthSizeExponent, r.growthCap, r.logFewestJobs],
    ...[r.crowdedEntry, r.entrySpillover, r.entrantSizeMu, r.entrantSizeSd, r.productivityMean, r.productivitySd],
    ...[r.knowledgeKept, r.researchSmall, r.researchLarge, r.halfKnowledge, r.criticalMass, r.spilloverRate],
    ...r.exitHazard,
    ...r.sizeFactor,
    ...r.entryPerFirm,
    ...r.capacity,
    ...r.regionShare,
    ...r.macroIndex,
    ...r.cellWeight,
  ];
  const { cluster, region, large, age, jobs, productivity, knowledge, openKnowledge } = columns;
  const order = [cluster, region, large, age, jobs, productivity, knowledge, openKnowledge];
  const doubles = new Float64Array(numbers.length + firms * order.length);
  doubles.set(numbers);
  order.forEach((column, k) => {
    for (let i = 0; i < firms; i++) doubles[numbers.length + i * order.length + k] = column[i]!;
  });
  return doubles;
}
