// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CORE_LEVERS, LEVER_FOLDS, leversOf } from '../../src/components/lever-folds.ts';
import { idleReasonOfAssumption, idleReasonOfLever } from '../../src/experiment/idle-settings.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { AssumptionId } from '../../src/model/parameters.ts';
import { LEVERS, type LeverId, type Policy } from '../../src/model/policy.ts';
import { choose, find, openedPage, textOf, type, unfold } from './opened-page.ts';

function under(policy: Partial<Policy>, scenario: Partial<Scenario> = {}): Scenario {
  return { ...DEFAULT_SCENARIO, ...scenario, policy: { ...DEFAULT_SCENARIO.policy, ...policy } };
}

const idle = (id: LeverId, scenario: Scenario): boolean => idleReasonOfLever(id, scenario) !== null;
const idleAssumption = (id: AssumptionId, scenario: Scenario): boolean => idleReasonOfAssumption(id, scenario) !== null;

describe('the panel', () => {
  test('shows every lever exactly once, in sight or in a fold', () => {
    const shown = [...CORE_LEVERS, ...LEVER_FOLDS.flatMap(leversOf)];
    expect([...shown].sort()).toEqual(LEVERS.map(({ id }) => id).sort());
  });

  test('has a control for each lever of its folds, called by its name', async () => {
    await openedPage();
    for (const fold of LEVER_FOLDS) {
      const details = unfold(MESSAGES.en.leverFolds[fold.id]);
      expect(find('.lever', details)).toHaveLength(leversOf(fold).length);
      for (const lever of find('.lever', details)) expect(find('input, select', lever).length).toBeGreaterThan(0);
    }
  });

  test('counts the changes of each fold at its title, and of all at the top', async () => {
    const { workspace } = await openedPage();
    workspace.set.setLever('taper', 0.5);
    workspace.set.setLever('gates', 'on');
    workspace.set.setLever('dataSharing', 'on');
    expect(textOf('summary .aside').slice(0, 6)).toEqual(['5, as published', '1 change', '', '', '2 changes', '']);
    expect(textOf('.levers .title button')).toEqual(['reset 3 levers']);
  });

  test('does not call a scenario as published whose clusters are not', async () => {
    const { workspace } = await openedPage();
    expect(textOf('.levers .title span')).toEqual(['as published']);
    workspace.set.removeCluster(0);
    expect(textOf('.levers .title span')).toEqual([]);
  });
});

describe('a lever that acts only under another', () => {
  test('is idle until then', () => {
    expect(['lotteryLine', 'portfolioSharpness', 'concentrateOn'].map((id) => idle(id as LeverId, DEFAULT_SCENARIO))).toEqual([true, true, true]); // prettier-ignore
    expect(idle('lotteryLine', under({ selection: 'lottery' }))).toBe(false);
    expect(idle('portfolioSharpness', under({ portfolio: 'performance' }))).toBe(false);
    expect(idle('concentrateOn', under({ portfolio: 'concentrate' }))).toBe(false);
    expect(idle('concentrateOn', under({ portfolio: 'concentrate', concentrateOn: 5 }))).toBe(true);
    expect(idle('gateIp', DEFAULT_SCENARIO)).toBe(true);
    expect(idle('gateIp', under({ gates: 'on' }))).toBe(false);
    expect(idle('secondBudget', under({ trancheRules: 'own' }))).toBe(false);
    expect(idle('secondBudget', under({ trancheRules: 'own', stopAtQuarter: 20 }))).toBe(true);
    expect(idle('expertise', under({ selection: 'first-come' }))).toBe(true);
    expect(CORE_LEVERS.filter((id) => idle(id, DEFAULT_SCENARIO) && !idleReasonOfLever(id, DEFAULT_SCENARIO)?.within)).toEqual([]);
  });

  test('holds for assumptions too', () => {
    expect(idleAssumption('brokerageEffect', DEFAULT_SCENARIO)).toBe(true);
    expect(idleAssumption('brokerageEffect', under({ brokerage: 0.01 }))).toBe(false);
    expect(idleAssumption('gateNoise', under({ midTermReview: 'on' }))).toBe(false);
    expect(idleAssumption('dealSize', DEFAULT_SCENARIO)).toBe(true);
    expect(idleAssumption('dealSize', under({}, { assumptions: { ...DEFAULT_SCENARIO.assumptions, dealRate: 0.02 } }))).toBe(false);
    expect(idleAssumption('spilloverReturn', DEFAULT_SCENARIO)).toBe(false);
  });

  test('is shown with its value, cannot be moved, and says why once for its group', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Gates and reviews');
    const fields = (): HTMLInputElement[] => find('.dependents input[type="text"]', fold) as HTMLInputElement[];
    expect(fields().map(({ disabled }) => disabled)).toEqual([true, true, true, true, true]);
    expect(textOf('.dependents > p', fold)).toHaveLength(1);
    (find('input[role="switch"]', fold)[0] as HTMLInputElement).click();
    expect(workspace.set.current.policy.gates).toBe('on');
    expect(fields().map(({ disabled }) => disabled)).toEqual([false, false, false, false, false]);
    expect(find('.dependents input[type="range"]', fold)).toHaveLength(5);
    expect(textOf('.dependents > p', fold)).toEqual([]);
  });
});

describe('a lever that chooses', () => {
  test('sets any of its options and leads back', async () => {
    const { workspace } = await openedPage();
    unfold('Money over time');
    choose('Second five years', 'own');
    expect(workspace.set.current.policy.trancheRules).toBe('own');
    expect(textOf('p.note').join()).toContain('first five years alone');
    (find('button.back')[0] as HTMLButtonElement).click();
    expect(workspace.set.currentChanges).toEqual([]);
  });
});

describe('money by year', () => {
  const bars = (): HTMLInputElement[] => find('.years input') as HTMLInputElement[];

  test('is drawn from the published years by moving a bar, in one step of undo for a gesture', async () => {
    const { workspace } = await openedPage();
    unfold('Money over time');
    const published = bars().map(({ value }) => Number(value));
    expect(published).toHaveLength(10);
    const third = bars()[2] as HTMLInputElement;
    for (const weight of ['20', '25']) {
      third.value = weight;
      third.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(workspace.set.current.policy.schedule).toEqual(published.map((weight, y) => (y === 2 ? 25 : weight)));
    expect(bars()[2]?.getAttribute('aria-valuetext')).toMatch(/^weight 25, \d+% of the money$/);
    workspace.set.undo();
    expect(workspace.set.current.policy.schedule).toBe('published');
  });

  test('takes a typed weight for the year that was looked at, refuses one outside its limits, and the last one’s removal', async () => {
    const { workspace } = await openedPage();
    unfold('Money over time');
    workspace.set.setLever('schedule', [0, 0, 0, 0, 0, 0, 0, 0, 0, 50]);
    bars()[9]?.dispatchEvent(new Event('focus'));
    const label = 'Year 10, 2027–28, typed';
    expect(type(label, '60').value).toBe('60');
    type(label, '101');
    expect(textOf('[role="alert"]')).toEqual(['A year’s weight lies between 0 and 100.']);
    type(label, '0');
    expect(textOf('[role="alert"]')).toEqual(['One year at least must have some money.']);
    expect(workspace.set.current.policy.schedule).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 60]);
  });

  test('names the year of its box and what that year gets, money or none', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Money over time');
    const said = (): string[] => [...textOf('.of', fold), ...textOf('.readout', fold)];
    expect(said()).toEqual(['Year 1', 'Year 1, 2018–19: no money']);
    workspace.set.setLever('schedule', [0, 0, 0, 0, 0, 0, 0, 0, 1, 3]);
    bars()[9]?.dispatchEvent(new Event('focus'));
    expect(said()).toEqual(['Year 10', 'Year 10, 2027–28: $1.26B, 75% of the money']);
    workspace.set.setLever('stopAtQuarter', 38);
    expect(said()[1]).toBe('Year 10, 2027–28: $630M, 60% of the money');
    workspace.set.setLever('stopAtQuarter', 36);
    expect(said()[1]).toBe('Year 10, 2027–28: no money');
    expect((find('input[aria-label="Year 10, 2027–28, typed"]')[0] as HTMLInputElement).value).toBe('3');
  });
});

describe('services', () => {
  test('say what they take together and what they leave, and warn where they ask for too much', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Services from the budget');
    const sentence = (): string => textOf('.bar + p', fold)[0] ?? '';
    expect(sentence()).toContain('$1.68B');
    type('Brokerage, typed', '10');
    type('Vouchers for SMEs, typed', '15%');
    expect([workspace.set.current.policy.brokerage, workspace.set.current.policy.vouchers]).toEqual([0.1, 0.15]);
    expect(sentence()).toMatch(/25% \(\$420M\).*75% \(\$1\.26B\)/);
    workspace.set.setLever('monitoring', 0.05);
    expect(sentence()).toContain('Independent monitoring (5%) is counted in.');
    for (const id of ['brokerage', 'vouchers'] as const) workspace.set.setLever(id, 0.2);
    workspace.set.setLever('training', 0.15);
    for (const id of ['virtualNetworks', 'international', 'accelerator'] as const) workspace.set.setLever(id, 0.1);
    expect(sentence()).toContain('They ask for 90%');
  });

  test('are amounts of the money that the period and the taper leave', async () => {
    const { workspace } = await openedPage();
    const fold = unfold('Services from the budget');
    const said = (): string => [...textOf('.bar + p', fold), ...textOf('.unit', fold)].join(' ');
    type('Brokerage, typed', '10');
    expect(said()).toMatch(/10% \(\$168M\).*90% \(\$1\.51B\).*\$168M/);
    workspace.set.setLever('stopAtQuarter', 20);
    expect(said()).toMatch(/10% \(\$97\.9M\).*90% \(\$881M\).*\$97\.9M/);
    workspace.set.setLever('stopAtQuarter', 40);
    workspace.set.setLever('schedule', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    workspace.set.setLever('taper', 1);
    // Of evenly spread money 19.5 of 40 quarters' worth is gone.
    expect(said()).toMatch(/10% \(\$86\.2M\)/);
    workspace.set.setLever('startAtQuarter', 40);
    expect(textOf('.bar + p', fold)).toEqual(['The programme has no money.']);
  });
});
