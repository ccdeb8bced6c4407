/** Settings that differ, in words: names, values and units as the panel has them. */
import { describe, expect, test } from 'vitest';
import { settingText } from '../../src/components/difference-text.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/experiment/scenario.ts';
import { differencesFrom } from '../../src/experiment/settings.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { assumptionTerm, leverTerm } from '../../src/i18n/terms.ts';
import { CLUSTER_TEMPLATES, settingFromTemplate } from '../../src/model/cluster-design.ts';
import { PARAMETERS, type Assumptions } from '../../src/model/parameters.ts';
import { LEVERS, SCHEDULE_YEARS, type Lever, type Policy } from '../../src/model/policy.ts';

/** All differences of a scenario from the programme as published, as `name | from | to`. */
function said(change: Partial<Scenario>, language: Language = 'en', from: Scenario = DEFAULT_SCENARIO): readonly string[] {
  const scenario = { ...from, ...change };
  return differencesFrom(from, scenario).map((difference) => {
    const { name, from: before, to } = settingText(difference, scenario, language, MESSAGES[language]);
    return [name, before, to].join(' | ').replaceAll('\u00a0', ' ');
  });
}

const policy = (change: Partial<Policy>, language: Language = 'en') =>
  said({ policy: { ...DEFAULT_SCENARIO.policy, ...change } }, language);
const assumed = (change: Partial<Assumptions>, language: Language = 'en') =>
  said({ assumptions: { ...DEFAULT_SCENARIO.assumptions, ...change } }, language);

/** Another value that a lever may have. */
function moved(lever: Lever): unknown {
  if (lever.kind === 'choice') return lever.options.find((option) => option !== DEFAULT_SCENARIO.policy[lever.id]);
  if (lever.kind === 'schedule') return Array.from({ length: SCHEDULE_YEARS }, (_, year) => year + 1);
  return DEFAULT_SCENARIO.policy[lever.id] === lever.max ? lever.min : lever.max;
}

describe('a lever that differs', () => {
  test('is told as money, a date, a percentage, a count or an option, each in its language', () => {
    expect(policy({ budget: 2400 })).toEqual(['Federal budget | $1,681M | $2,400M']);
    expect(policy({ budget: 2400 }, 'fr')).toEqual(['Budget fédéral | 1 681 M$ | 2 400 M$']);
    expect(policy({ stopAtQuarter: 20 })).toEqual(['End | Mar 2028 | Mar 2023']);
    expect(policy({ ipOpenness: 0.45 })).toEqual([`${leverTerm('ipOpenness', 'en').name} | 30% | 45%`]);
    expect(policy({ minPartners: 4 })).toEqual([`${leverTerm('minPartners', 'en').name} | 2 | 4`]);
    expect(policy({ selection: 'lottery' })).toEqual(['Selection rule | Top score | Lottery above a line']);
  });

  test('is told by what 0 stands for where 0 is no amount', () => {
    expect(policy({ maxPerFirm: 5 })[0]).toMatch(/ \| no limit \| \$5M$/);
    expect(policy({ gateSmes: 0 })[0]).toMatch(/ \| 1 \| asks nothing$/);
  });

  test('is a list of years or clusters with all its numbers, so that two lists never read alike', () => {
    expect(policy({ matchRatio: 2 })).toEqual(['Industry match | as realised | 2 $ per public $']);
    expect(policy({ matchRatio: [1, 1.5, 2, 1, 1] })).toEqual(['Industry match | as realised | by cluster: 1 · 1.5 · 2 · 1 · 1']);
    expect(policy({ matchRatio: [1, 1.5, 2, 1, 1] }, 'fr')[0]).toMatch(/ \| par grappe : 1 · 1,5 · 2 · 1 · 1$/);
    expect(policy({ schedule: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })[0]).toMatch(/ \| drawn: 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10$/);
  });

  test.each(LEVERS)('$id has its name and two texts that differ, in both languages', (lever) => {
    for (const language of LANGUAGES) {
      const [row] = policy({ [lever.id]: moved(lever) }, language);
      const [name, from, to] = row!.split(' | ');
      expect(name).toBe(leverTerm(lever.id, language).name.replaceAll('\u00a0', ' '));
      expect(from).not.toBe(to);
      expect(row).not.toMatch(/undefined|NaN|–/);
    }
  });
});

describe('an assumption that differs', () => {
  test('is told with its unit, where the name does not say it', () => {
    expect(assumed({ durationQuarters: 12 })[0]).toMatch(/ \| 8 quarters \| 12 quarters$/);
    expect(assumed({ displacement: 0.2 })[0]).toMatch(/ \| 40% \| 20%$/);
    expect(assumed({ dealSize: 3 }, 'fr')[0]).toMatch(/ \| 1,5 M\$ \| 3 M\$$/);
  });

  test.each(PARAMETERS)('$id has its name and two texts that differ, in both languages', (parameter) => {
    const other = parameter.default === parameter.max ? parameter.min : parameter.max;
    for (const language of LANGUAGES) {
      const [row] = assumed({ [parameter.id]: other }, language);
      const [name, from, to] = row!.split(' | ');
      expect(name).toBe(assumptionTerm(parameter.id, language).name.replaceAll('\u00a0', ' '));
      expect(from).not.toBe(to);
    }
  });
});

describe('clusters that differ', () => {
  const own = settingFromTemplate(CLUSTER_TEMPLATES[0]!, 'own-1', 'Aerospace', 'QC');
  const { clusters } = DEFAULT_SCENARIO;

  test('are told by what came and what went, by their own names', () => {
    expect(said({ clusters: [...clusters, own] })).toEqual(['Aerospace | not there | Quebec · Emergent · 90 firms']);
    expect(said({ clusters: [...clusters, { ...own, name: '' }] })).toEqual(['Own cluster 1 | not there | Quebec · Emergent · 90 firms']);
    const [gone] = said({ clusters: clusters.slice(1) });
    expect(gone).toMatch(/^[^|]+ \| [^|]+ firms \| not there$/);
    expect(said({}, 'en', { ...DEFAULT_SCENARIO, clusters: [...clusters, own] })).toEqual([]);
    const without = differencesFrom({ ...DEFAULT_SCENARIO, clusters: [...clusters, own] }, DEFAULT_SCENARIO);
    expect(settingText(without[0]!, DEFAULT_SCENARIO, 'fr', MESSAGES.fr).name).toBe('Aerospace');
  });

  test('are told field by field, a name by what it was called before', () => {
    const change = (part: object): Partial<Scenario> => ({ clusters: clusters.map((c, i) => (i === 0 ? { ...c, ...part } : c)) });
    expect(said(change({ firms: 1234 }))[0]).toMatch(/, Number of firms \| [\d,]+ \| 1,234$/);
    expect(said(change({ firstEnvelope: 12.5 }))[0]).toMatch(/ \| \$12\.5M$/);
    expect(said(change({ region: 'QC' }))[0]).toMatch(/, Home region \| \S.* \| Quebec$/);
    expect(said(change({ stage: 'growing' }), 'fr')[0]).toMatch(/ \| À maturité \| En croissance$/);
    expect(said(change({ name: 'Oceanic' }))[0]).toMatch(/^Oceanic, Name \| .+ \| Oceanic$/);
  });

  test('in another order are listed in both', () => {
    const [order] = said({ clusters: [clusters[1]!, clusters[0]!, ...clusters.slice(2)] });
    const [name, from, to] = order!.split(' | ');
    expect(name).toBe('Order of clusters');
    expect(from).not.toBe(to);
    expect(from!.split(' · ').sort()).toEqual(to!.split(' · ').sort());
  });
});

test('a path that leads nowhere is told as it is, and breaks nothing', () => {
  const text = settingText({ path: 'policy.unheardOf', value: 2, default: 1 }, DEFAULT_SCENARIO, 'en', MESSAGES.en);
  expect(text).toEqual({ name: 'policy.unheardOf', from: '1', to: '2' });
});
