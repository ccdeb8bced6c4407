import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/experiment/check-scenario.ts';
import { plannedMoney } from '../../../src/experiment/equal-cost.ts';
import { percentages, sharedAnew } from '../../../src/experiment/search/cluster-shares.ts';
import { scenarioOf } from '../../../src/experiment/search/policy-search.ts';
import { policySpace } from '../../../src/experiment/search/policy-space.ts';
import { GENE_GROUPS, type GeneGroup, type SearchQuestion } from '../../../src/experiment/search/readings.ts';
import { differencesFrom } from '../../../src/experiment/settings.ts';
import { settingsOf, type Settings } from '../../../src/experiment/study/study.ts';
import { PUBLISHED_CLUSTERS } from '../../../src/model/cluster-design.ts';
import { LEVERS, type Policy } from '../../../src/model/policy.ts';
import { anyScenario } from '../arbitrary-scenario.ts';
import { QUICK, questionOf } from './questions.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const genesOf = (count: number) => fc.array(unit, { minLength: count, maxLength: count });
const withPolicy = (policy: Partial<Policy>) => ({ ...QUICK, policy: { ...QUICK.policy, ...policy } });

/** The settings at a point where only the named genes are not the scenario's own. */
function moved(question: SearchQuestion, genes: Readonly<Record<string, number>>): Settings {
  const space = policySpace(question);
  return space.settingsAt(space.genes.map((id, g) => (id in genes ? genes[id] : space.own[g])));
}

describe('every point is a legal policy within the budget', () => {
  test('of the published programme', () => {
    const question = questionOf();
    const space = policySpace(question);
    const property = fc.property(genesOf(space.genes.length), (genes) => {
      const settings = space.settingsAt(genes);
      expect(checkScenario(scenarioOf(question, { settings }, 'found'))).toMatchObject({ ok: true });
      expect(plannedMoney(settings)).toBeLessThanOrEqual(question.budget + 2e-6);
      expect(settings.assumptions).toEqual(QUICK.assumptions);
    });
    fc.assert(property, { numRuns: 15 });
  });

  test('of any scenario, for any budget', () => {
    const property = fc.property(
      anyScenario,
      fc.double({ min: 0.5, max: 20_000, noNaN: true }),
      fc.infiniteStream(unit),
      (scenario, budget, u) => {
        const question = questionOf(scenario, { budget });
        const space = policySpace(question);
        const genes = space.genes.map(() => u.next().value);
        const settings = space.settingsAt(genes);
        expect(checkScenario(scenarioOf(question, { settings }, 'found'))).toMatchObject({ ok: true });
        expect(plannedMoney(settings)).toBeLessThanOrEqual(budget + 1e-5);
      },
    );
    fc.assert(property, { numRuns: 15 });
  });
});

describe('the scenario itself', () => {
  test('its own genes are its own policy, to the last bit', () => {
    const question = questionOf();
    const { own, settingsAt } = policySpace(question);
    expect(settingsAt(own)).toEqual(settingsOf(QUICK));
  });

  test('scaled down to the budget where it is beyond, and nothing else', () => {
    const question = questionOf(QUICK, { budget: plannedMoney(QUICK) / 4 });
    const { own, settingsAt } = policySpace(question);
    const settings = settingsAt(own);
    expect(plannedMoney(settings)).toBeCloseTo(question.budget, 4);
    expect(differencesFrom(QUICK, settings).map(({ path }) => path)).toEqual(['policy.budget']);
  });

  test('any scenario whose money is within the budget is found at its own genes', () => {
    const property = fc.property(anyScenario, (scenario) => {
      const question = questionOf(scenario, { budget: plannedMoney(scenario) + 1 });
      const { own, settingsAt } = policySpace(question);
      expect(settingsAt(own)).toEqual(settingsOf(scenario));
    });
    fc.assert(property, { numRuns: 15 });
  });
});

describe('what is free', () => {
  const FOUND: Readonly<Record<GeneGroup, (path: string) => boolean>> = {
    money: (path) => ['policy.budget', 'policy.stopAtQuarter', 'policy.taper'].includes(path),
    match: (path) => path === 'policy.matchRatio',
    shares: (path) => /^clusters\..*\.(first|second)Envelope$/.test(path),
    portfolio: (path) => ['policy.portfolio', 'policy.portfolioSharpness', 'policy.concentrateOn'].includes(path),
    selection: (path) =>
      ['policy.selection', 'policy.lotteryLine', 'policy.expertise'].includes(path) || path.startsWith('policy.scoreWeight'),
    rules: (path) => LEVERS.some(({ id, group }) => group === 'rules' && path === `policy.${id}`),
    services: (path) => LEVERS.some(({ id, group }) => group === 'services' && path === `policy.${id}`),
  };

  test.each(GENE_GROUPS)('%s alone changes nothing else, but the budget where that would be beyond', (group) => {
    const question = questionOf(QUICK, { free: [group] });
    const { genes, settingsAt } = policySpace(question);
    const seen = new Set<string>();
    const property = fc.property(genesOf(genes.length), (point) => {
      for (const { path } of differencesFrom(QUICK, settingsAt(point))) {
        expect(FOUND[group](path) || path === 'policy.budget').toBe(true);
        seen.add(path);
      }
    });
    fc.assert(property, { numRuns: 12 });
    expect([...seen].some(FOUND[group])).toBe(true);
  });

  test('a second tranche with money of its own has genes for its share, its match and its partners', () => {
    const own = withPolicy({ trancheRules: 'own', secondBudget: 400 });
    const of = (scenario: typeof QUICK) => policySpace(questionOf(scenario)).genes;
    expect(of(QUICK)).not.toContain('secondBudget');
    expect(of(own)).toEqual(expect.arrayContaining(['secondBudget', 'secondMatch', 'secondMinPartners']));
    const question = questionOf(own);
    const half = moved(question, { budget: 1, secondBudget: 0.5 });
    expect(half.policy.secondBudget / half.policy.budget).toBeCloseTo(1, 6);
    expect(plannedMoney(half)).toBeCloseTo(question.budget, 3);
  });
});

describe('values', () => {
  test('lie on the steps of their levers; the whole of the money is spent at the top', () => {
    const question = questionOf();
    const settings = moved(question, { budget: 0.5, taper: 0.33, stopAtQuarter: 0.5, ipOpenness: 0.77 });
    expect(settings.policy.budget % 10).toBe(0);
    expect(settings.policy.ipOpenness).toBeCloseTo(0.75, 9);
    expect(Number.isInteger(settings.policy.stopAtQuarter)).toBe(true);
    const all = moved(question, { budget: 1, taper: 0.5 });
    expect(plannedMoney(all)).toBeCloseTo(question.budget, 4);
    expect(moved(question, { budget: 0 }).policy.budget).toBe(0);
  });

  test('half of the money is planned at half, whatever else the policy does', () => {
    const question = questionOf();
    for (const taper of [0, 1]) {
      const planned = plannedMoney(moved(question, { budget: 0.5, taper }));
      expect(planned).toBeLessThanOrEqual(question.budget / 2);
      expect(planned).toBeGreaterThan(question.budget / 2 - 10);
    }
  });

  test('a lever of a rule that is not in force stays what it was, so that equal policies are equal', () => {
    const question = questionOf();
    const base = settingsOf(QUICK);
    expect(moved(question, { portfolioSharpness: 0.9, concentrateOn: 0.1, lotteryLine: 0.1 })).toEqual(base);
    const performance = moved(question, { portfolio: 4.5 / 8, portfolioSharpness: 0.9 });
    expect(performance.policy).toMatchObject({ portfolio: 'performance', portfolioSharpness: 2.7 });
    expect(moved(question, { budget: 0, minPartners: 0.9, requireResearch: 0.9 }).policy).toMatchObject({
      minPartners: 2,
      requireResearch: 'off',
    });
  });

  test('the match stays as realised below a third, and is one value for all above', () => {
    const question = questionOf();
    expect(moved(question, { matchRatio: 0.3 }).policy.matchRatio).toBe('as-realised');
    expect(moved(question, { matchRatio: 1 / 3 }).policy.matchRatio).toBe(0.5);
    expect(moved(question, { matchRatio: 1 }).policy.matchRatio).toBe(3);
    expect(moved(questionOf(withPolicy({ matchRatio: 2 })), { matchRatio: 0 }).policy.matchRatio).toBe(0.5);
  });
});

describe('shares of the clusters', () => {
  test('per cents add up to a hundred, follow the weights, and leave none below two', () => {
    expect(percentages([1, 1, 1])).toEqual([34, 33, 33]);
    expect(percentages([1, 99])).toEqual([0, 100]);
    expect(percentages([3, 97])).toEqual([3, 97]);
    expect(percentages([0, 0])).toEqual([50, 50]);
    const property = fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), (weights) => {
      const whole = percentages(weights);
      expect(whole.reduce((sum, share) => sum + share, 0)).toBe(100);
      for (const share of whole) expect(share === 0 || share >= 2).toBe(true);
      weights.forEach((weight, a) => weights.forEach((other, b) => weight > other && expect(whole[a]).toBeGreaterThanOrEqual(whole[b])));
    });
    fc.assert(property);
  });

  test('the sum of all envelopes stays, split between the tranches as each cluster had it', () => {
    const total = (clusters: typeof PUBLISHED_CLUSTERS) => clusters.reduce((sum, c) => sum + c.firstEnvelope + c.secondEnvelope, 0);
    const anew = sharedAnew(PUBLISHED_CLUSTERS, [1, 0.5, 0, 0.5, 0.5]);
    expect(total(anew)).toBeCloseTo(total(PUBLISHED_CLUSTERS), 6);
    // Squares of the weights: 4 parts of 7, thrice 1 of 7, and nothing.
    expect(anew.map((c) => Math.round((100 * (c.firstEnvelope + c.secondEnvelope)) / total(anew)))).toEqual([57, 15, 0, 14, 14]);
    const part = ({ firstEnvelope, secondEnvelope }: (typeof anew)[number]) => firstEnvelope / (firstEnvelope + secondEnvelope);
    expect(part(anew[0])).toBeCloseTo(part(PUBLISHED_CLUSTERS[0]), 2);
    for (const { firstEnvelope } of anew) expect(Number.isInteger(firstEnvelope)).toBe(true);
  });
});
