/** Part `rivals`: the firm processes, by the model and by everybody else, at four sizes; and whether all of them compute the same. */
import { createFirmWorlds, populationOf, runFirms } from '../firm-processes.ts';
import type { NamedKernel } from '../kernels.ts';
import { interleave, type Contestant, type RoundLimits } from '../measure/rounds.ts';
import { spreadOf, spreadOfRatios } from '../measure/spread.ts';
import { agreementOf, type Agreement } from '../rivals/agreement.ts';
import type { Census, FirmRun } from '../rivals/population.ts';
import type { Rival } from '../rivals/rival.ts';
import type { FirmRow, FirmSize, RivalResults } from './results.ts';

/** A size: firms, the quarters that are timed, and how long that may take. */
interface Size {
  readonly firms: number;
  readonly quarters: number;
  readonly limits: RoundLimits;
}

const SIZES: readonly Size[] = [
  { firms: 1000, quarters: 40, limits: { warm: 8, least: 5, most: 15, seconds: 4 } },
  { firms: 10_000, quarters: 24, limits: { warm: 2, least: 5, most: 9, seconds: 20 } },
  { firms: 100_000, quarters: 6, limits: { least: 3, most: 7, seconds: 18 } },
  { firms: 1_000_000, quarters: 3, limits: { least: 3, most: 5, seconds: 18 } },
];

/** Firms, quarters and replicates of the check. */
const CHECK = { firms: 4000, quarters: 24, replicates: 24 } as const;

/** A rival that is ready, or the reason why it is not. */
export interface Entrant {
  readonly rival: Rival;
  readonly absent: string | null;
}

/** Gets every rival ready. */
export async function enrol(rivals: readonly Rival[], root: string): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  for (const rival of rivals) entrants.push({ rival, absent: await rival.prepare(root) });
  return entrants;
}

/** Runs the part; `say` tells how far it is. */
export async function runRivals(
  entrants: readonly Entrant[],
  kernels: readonly NamedKernel[],
  say: (text: string) => void,
): Promise<Omit<RivalResults, 'machine'>> {
  const agreements: { id: string; name: string; agreement: Agreement }[] = [];
  const ready = entrants.filter(({ absent }) => absent === null);
  const ours = checkRuns();
  for (const { rival } of ready) {
    say(`checking ${rival.name}`);
    const agreement = agreementOf(
      ours.censuses,
      ours.populations.map((population, r) => rival.run(population, CHECK.quarters, r).worlds),
    );
    agreements.push({ id: rival.id, name: rival.name, agreement });
  }
  const failed = new Set(agreements.filter(({ agreement }) => !agreement.agrees).map(({ id }) => id));
  const sizes: FirmSize[] = [];
  for (const size of SIZES) {
    say(`${size.firms} firms`);
    sizes.push(await runSize(size, entrants, kernels, failed));
  }
  return { model: kernels[kernels.length - 1]!.id, sizes, agreements };
}

/** The model's own replicates of the check, and the populations that they start from. */
function checkRuns(): { censuses: (readonly Census[])[]; populations: ReturnType<typeof populationOf>[] } {
  const create = createFirmWorlds(CHECK.firms);
  const populations = [];
  const censuses = [];
  for (let r = 0; r < CHECK.replicates; r++) {
    const state = create(r);
    populations.push(populationOf(state));
    censuses.push(runFirms(state, CHECK.quarters).worlds);
  }
  return { censuses, populations };
}

async function runSize(
  { firms, quarters, limits }: Size,
  entrants: readonly Entrant[],
  kernels: readonly NamedKernel[],
  failed: ReadonlySet<string>,
): Promise<FirmSize> {
  const population = populationOf(createFirmWorlds(firms)(0));
  const models = kernels.map(({ id, kernel }): Contestant => {
    const create = createFirmWorlds(firms, kernel);
    return { id, time: () => perStep(runFirms(create(0), quarters)) };
  });
  const running = entrants.filter(({ rival, absent }) => absent === null && firms <= rival.most.firms);
  const rivals = running.map(({ rival }): Contestant => ({
    id: rival.id,
    time: (round) => perStep(rival.run(population, quarters, round + 100)),
  }));
  const timings = await interleave([...models, ...rivals], limits);
  const reference = timings.get(kernels[kernels.length - 1]!.id)!;
  const row = (id: string, name: string, note: string): FirmRow => {
    const times = timings.get(id);
    if (!times) return { id, name, nanoseconds: null, overModel: null, note };
    return { id, name, nanoseconds: spreadOf(times), overModel: failed.has(id) ? null : spreadOfRatios(times, reference), note };
  };
  const rows = [
    ...kernels.map(({ id, name }) => row(id, name, '')),
    ...entrants.map(({ rival, absent }) => row(rival.id, rival.name, noteOf(rival, absent, firms, failed))),
  ];
  return { firms, quarters, rows };
}

function noteOf({ id, most }: Rival, absent: string | null, firms: number, failed: ReadonlySet<string>): string {
  if (absent !== null) return absent;
  if (firms > most.firms) return most.reason;
  return failed.has(id) ? 'does not compute the same: see the check' : '';
}

function perStep({ nanoseconds, firmSteps }: FirmRun): number {
  return nanoseconds / firmSteps;
}
