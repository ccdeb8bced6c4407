/** What a project adds to the totals when it is committed and stopped, worked by hand, and what of it counts as deadweight. */
import { describe, expect, test } from 'vitest';
import { LARGE, SME } from '../../src/model/entities/firms.ts';
import { ALONE, FUNDED, OTHER_PARTNER } from '../../src/model/entities/projects.ts';
import { tallyQuarter } from '../../src/model/tally-quarter.ts';
import { booked, books, C, entries, LIFE, P, type Books } from './books.ts';

/** Takes quarter t into the totals. */
function take({ tally, world, counterfactual }: Books, t: number): void {
  tallyQuarter(tally, world, counterfactual, t);
}

describe('a commitment', () => {
  /** Firm 0 of region 1 leads, an SME; a large firm, an organisation, research organisation 4 and another SME follow. */
  function committed(): Books {
    const given = books();
    const { projects, firms, research } = given.world;
    projects.cost[P] = 10;
    projects.government[P] = 3;
    projects.provincial[P] = 1;
    projects.newPairs[P] = 9;
    const at = projects.offset[P]!;
    projects.partner.set([0, 8, OTHER_PARTNER, -6, 9, 10], at);
    projects.size[P] = 5;
    firms.kind.fill(SME);
    firms.kind[8] = LARGE;
    firms.region.fill(5);
    firms.region[0] = 1;
    firms.region[9] = 1;
    research.region.fill(5);
    research.region[4] = 0;
    return given;
  }

  const expected = {
    projects: booked(1),
    federal: booked(3),
    provincial: booked(1),
    partners: booked(7),
    cost: booked(10),
    collaborations: booked(9),
    smes: booked(2),
    // The lead and the second SME in region 1, the large firm in 5, the research organisation in 0; who has no place counts with the lead.
    participations: booked(5, [1, 2, 0, 1, 0, 1]),
  };

  test('books all its money and partners, each participation where the partner is', () => {
    const given = committed();
    take(given, 2);
    expect(entries(given)).toEqual(expected);
  });

  test('is booked once, and only for projects on the list of funded ones', () => {
    const given = committed();
    given.world.projects.startedAt[P + 1] = 2;
    for (const t of [1, 2, 3]) take(given, t);
    expect(entries(given)).toEqual(expected);
  });

  test('counts as deadweight with what it costs without the programme, where it goes ahead without', () => {
    const given = committed();
    given.counterfactual.projects.status[P] = ALONE;
    given.counterfactual.projects.cost[P] = 8;
    given.counterfactual.projects.spendFrom[P] = 2;
    given.counterfactual.projects.spendUntil[P] = 2 + LIFE;
    take(given, 2);
    expect(entries(given)).toEqual({ ...expected, deadweightFederal: booked(3), deadweightCost: booked(8) });
  });
});

describe('a stop', () => {
  /** Planned with 24 over 8 quarters, 8 of them federal and 2.4 provincial; stopped in quarter 6 after 3: its columns hold what it spent. */
  function stopped(): Books {
    const given = books();
    const { projects } = given.world;
    projects.stopped[P] = 1;
    projects.spendUntil[P] = 6;
    projects.cost[P] = 9;
    projects.government[P] = 3;
    projects.provincial[P] = 0.9;
    return given;
  }
  const returned = { stopped: booked(1), federal: booked(-5), provincial: booked(-1.5), partners: booked(-10), cost: booked(-15) };

  test('takes what will not be spent out of the totals, once', () => {
    const given = stopped();
    for (const t of [4, 6, 7]) take(given, t);
    expect(entries(given)).toEqual(returned);
  });

  test('returns what counted as deadweight too, but leaves the cost of its twin alone', () => {
    const given = stopped();
    given.counterfactual.projects.status[P] = ALONE;
    take(given, 6);
    expect(entries(given)).toEqual({ ...returned, deadweightFederal: booked(-5) });
  });

  test('is not what a project has that runs to its end', () => {
    const given = stopped();
    given.world.projects.stopped[P] = 0;
    for (const t of [6, 7]) take(given, t);
    expect(entries(given)).toEqual({});
  });
});

describe('the twin without the programme', () => {
  /** Funded in quarter 6, spends 2 a quarter from 7 on; its twin of cost 12 spends 1.5 a quarter over 8 quarters. */
  function funded(from: number): Books {
    const given = books({ congestion: 0.2 });
    const { projects } = given.counterfactual;
    given.world.projects.startedAt[P] = 6;
    projects.status[P] = ALONE;
    projects.cost[P] = 12;
    projects.spendFrom[P] = from;
    projects.spendUntil[P] = from + LIFE;
    return given;
  }
  const commitment = { projects: booked(1), deadweightCost: booked(12) };

  test.each([
    ['that began 4 quarters before is taken over with half its cost', 2, 6],
    ['that has finished is taken over whole', -3, 12],
    ['that begins later is not taken over yet', 7, 0],
    ['that begins now is not either', 6, 0],
  ])('%s', (_, from, before) => {
    const given = funded(from);
    take(given, 6);
    expect(entries(given)).toEqual(before === 0 ? commitment : { ...commitment, 'deadweight.spending': booked(before) });
  });

  test('is taken over at commitment alone; from then on its own flows are deadweight', () => {
    const given = funded(2);
    given.world.projects.spending[P] = 2;
    given.counterfactual.projects.spending[P] = 1.5;
    given.counterfactual.projects.valueAdded[P] = 1;
    for (const t of [5, 7]) take(given, t);
    expect(entries(given)).toEqual({
      'gross.spending': booked(4),
      'deadweight.spending': booked(3),
      'deadweight.value': booked(0.5),
      'deadweight.valueNow': booked(1),
    });
  });

  test('counts only where it goes ahead', () => {
    const given = funded(2);
    given.counterfactual.projects.status[P] = FUNDED;
    given.counterfactual.projects.spending[P] = 1.5;
    given.counterfactual.projects.valueAdded[P] = 1;
    take(given, 6);
    expect(entries(given)).toEqual({ projects: booked(1) });
  });

  test('leaves the rest to be crowded, by congestion times the crowding of the cluster', () => {
    const given = funded(2);
    given.world.clusters.crowding.fill(0.9);
    given.world.clusters.crowding[C] = 0.5;
    given.world.projects.spending[P] = 5;
    given.world.projects.valueAdded[P] = 12;
    given.counterfactual.projects.spending[P] = 2;
    given.counterfactual.projects.valueAdded[P] = 4;
    take(given, 7);
    expect(entries(given)).toMatchObject({
      'crowded.spending': booked(0.3),
      'crowded.value': booked(0.2),
      'crowded.valueNow': booked(0.8),
    });
  });
});
