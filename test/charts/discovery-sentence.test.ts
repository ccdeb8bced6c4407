import { describe, expect, test } from 'vitest';
import {
  conditionClause,
  discoverySentence,
  saidCondition,
  type DiscoverySentenceInput,
  type SaidCondition,
} from '../../src/charts/discovery-sentence.ts';
import type { Restriction } from '../../src/experiment/robustness/readings.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

const NBSP = '\u00a0';
const en = MESSAGES.en.robustness.discovery;
const fr = MESSAGES.fr.robustness.discovery;
const restriction = (over: Partial<Restriction>): Restriction => ({
  id: 'assumptions.leakage',
  from: null,
  to: null,
  inside: null,
  quasiP: 0.001,
  reproduced: 1,
  ...over,
});
const without = restriction({ id: 'assumptions.existsWithout', from: 0.4187 });
const spillovers = restriction({ id: 'assumptions.spilloverReturn', to: 0.6 });
const duration = restriction({ id: 'assumptions.durationQuarters', from: 9 });

function sentence(
  restrictions: readonly Restriction[],
  language: 'en' | 'fr' = 'en',
  over: Partial<Pick<DiscoverySentenceInput, 'box' | 'levers' | 'futures' | 'failures'>> = {},
): string {
  return discoverySentence({
    language,
    words: MESSAGES[language].robustness.discovery,
    subject: 'A',
    levers: false,
    // Of 60 failures 27 lie inside, where 31 of 200 futures lie.
    box: { coverage: 27 / 60, mass: 31 / 200, restrictions },
    conditions: restrictions.map((one) => saidCondition(one, language)),
    futures: 200,
    failures: 60,
    leastFailures: 20,
    ...over,
  });
}

/** A condition on a number called x. */
const x = (over: Partial<SaidCondition>): SaidCondition => ({
  name: 'x',
  scale: 'continuous',
  from: null,
  to: null,
  inside: null,
  ...over,
});

describe('the sentence about a box', () => {
  test('says one condition, how surely it fails there, and how much of the failing that is', () => {
    expect(sentence([without])).toBe(
      'A fails mostly when “consortium exists anyway” is above 42%: 27 of 31 such futures fail, against 60 of 200 in all; they hold 45% of all failures and are 16% of all futures.',
    );
    expect(sentence([without], 'fr')).toBe(
      `A échoue surtout quand «${NBSP}consortium formé quand même${NBSP}» est au-dessus de 42${NBSP}%${NBSP}: l’échec y survient dans 27 futurs sur 31, contre 60 sur 200 en tout; ces futurs réunissent 45${NBSP}% de tous les échecs et forment 16${NBSP}% de tous les futurs.`,
    );
  });

  test('joins two conditions with a word, and three with a comma and a word', () => {
    expect(sentence([without, spillovers])).toMatch(/above 42% and “return of spillovers” is below 60% a year:/);
    expect(sentence([without, spillovers, duration])).toMatch(
      /above 42%, “return of spillovers” is below 60% a year and “project duration” is 9 quarters or more:/,
    );
    expect(sentence([without, spillovers], 'fr')).toMatch(
      /quand .* et que «\u00a0rendement des retombées\u00a0» est au-dessous de 60\u00a0% par an\u00a0:/,
    );
    expect(sentence([without, spillovers, duration], 'fr')).toMatch(
      /, que «\u00a0rendement.* et que «\u00a0durée des projets\u00a0» est d’au moins 9 trimestres/,
    );
  });

  test('keeps the order of the conditions, the most telling first', () => {
    const text = sentence([spillovers, without]);
    expect(text.indexOf('spillovers')).toBeLessThan(text.indexOf('exists anyway'));
  });

  test('says itself that it is not to be relied on where halves do not show its most telling condition again', () => {
    const once = { ...without, reproduced: 0.1 };
    expect(sentence([once, spillovers])).toMatch(
      /\. This is not yet to be relied on: of ten random halves of the futures, each with about 30 failures, only 1 showed/,
    );
    expect(sentence([{ ...without, reproduced: 0 }])).toContain('none showed the first condition again');
    expect(sentence([once], 'fr')).toContain('d’environ 30 échecs chacune, une seule a montré de nouveau');
    // The less telling ones may be lost in halves, and half of the halves is enough.
    expect(sentence([spillovers, once])).not.toContain('relied');
    expect(sentence([{ ...without, reproduced: 0.5 }])).not.toContain('relied');
  });

  test('where levers moved speaks of policies drawn around the scenario, not of the scenario', () => {
    expect(sentence([without], 'en', { levers: true })).toMatch(/^A policy drawn around A fails mostly when/);
    expect(sentence([without], 'fr', { levers: true })).toMatch(/^Une politique tirée autour de A échoue surtout quand/);
    expect(sentence([], 'en', { levers: true, box: null })).toContain(': a policy drawn around A fails in 60 of them.');
  });

  test('takes what few futures do not show for no finding; only many show that there is no pattern', () => {
    const none = { box: null } as const;
    expect(sentence([], 'en', none)).toMatch(/^With 200 futures, no pattern can be told from chance: A fails in 60 of them/);
    expect(sentence([], 'fr', none)).toMatch(/^Avec 200 futurs, aucune régularité ne se distingue du hasard\u00a0: A échoue dans 60/);
    expect(sentence([], 'en', none)).not.toContain('luck');
    expect(sentence([], 'en', { ...none, futures: 1000 })).toMatch(/^No pattern in 1,000 futures: .*luck/);
    expect(sentence([], 'en', { ...none, failures: 19 })).toMatch(/^Too few failures .*19 of 200 futures, and at least 20/);
  });

  test('says where nothing is left out', () => {
    expect(sentence([])).toMatch(/^Nothing is left out here: A fails in 60 of 200/);
  });
});

describe('a condition', () => {
  test('has one end open, or neither', () => {
    expect(conditionClause(x({ from: '2' }), en)).toBe('“x” is above 2');
    expect(conditionClause(x({ to: '3' }), en)).toBe('“x” is below 3');
    expect(conditionClause(x({ from: '2', to: '3' }), en)).toBe('“x” is between 2 and 3');
    expect(conditionClause(x({ from: '2', to: '3' }), fr)).toBe(`«${NBSP}x${NBSP}» est entre 2 et 3`);
  });

  test('on whole numbers and dates includes its ends, and says a single one as such', () => {
    expect(conditionClause(x({ scale: 'whole', from: '2' }), en)).toBe('“x” is 2 or more');
    expect(conditionClause(x({ scale: 'whole', to: '3' }), en)).toBe('“x” is 3 or less');
    expect(conditionClause(x({ scale: 'whole', from: '2', to: '3' }), en)).toBe('“x” is from 2 to 3');
    expect(conditionClause(x({ scale: 'whole', from: '3', to: '3' }), en)).toBe('“x” is 3');
    expect(conditionClause(x({ scale: 'date', from: 'Mar 2020' }), en)).toBe('“x” is Mar 2020 or later');
    expect(conditionClause(x({ scale: 'date', to: 'mars 2020' }), fr)).toBe(`«${NBSP}x${NBSP}» est mars 2020 ou plus tôt`);
  });

  test('on options lists those inside', () => {
    expect(conditionClause(x({ scale: 'options', inside: ['a'] }), en)).toBe('“x” is a');
    expect(conditionClause(x({ scale: 'options', inside: ['a', 'b', 'c'] }), en)).toBe('“x” is a, b or c');
    expect(conditionClause(x({ scale: 'options', inside: ['a', 'b'] }), fr)).toBe(`«${NBSP}x${NBSP}» est a ou b`);
  });

  test('takes the name, the unit and the options of its setting', () => {
    expect(saidCondition(restriction({ id: 'policy.startAtQuarter', from: 4 }), 'en')).toMatchObject({ scale: 'date', from: 'Mar 2019' });
    expect(saidCondition(restriction({ id: 'policy.minPartners', from: 4 }), 'en')).toMatchObject({ scale: 'whole', from: '4' });
    expect(saidCondition(restriction({ id: 'policy.budget', to: 1234.567 }), 'fr')).toMatchObject({ to: `1,23${NBSP}G$` });
    // Logarithms are said to be such; what the name says is not said again; dollars stand before their number.
    expect(saidCondition(restriction({ id: 'assumptions.privateValueMu', to: -0.2412 }), 'en')).toMatchObject({ to: '−0.24 (logarithm)' });
    expect(saidCondition(restriction({ id: 'assumptions.potentialPerFunded', to: 2.242 }), 'en')).toMatchObject({ to: '2.2' });
    expect(saidCondition(restriction({ id: 'policy.matchRatio', from: 1.5 }), 'en')).toMatchObject({ from: '$1.5 per public $' });
    const selection = saidCondition(restriction({ id: 'policy.selection', inside: ['lottery'] }), 'fr');
    expect(selection.scale).toBe('options');
    expect(selection.inside).not.toEqual(['lottery']);
  });
});
