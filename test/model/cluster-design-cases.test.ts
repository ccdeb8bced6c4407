/** Cluster settings and designs worked by hand: markets, templates by stage, every field of a design, Quebec’s part of the match. */
import { describe, expect, test } from 'vitest';
import {
  CLUSTER_IDS,
  CLUSTER_TEMPLATES,
  designOf,
  HOME_REGIONS,
  marketOf,
  OWN_CLUSTER_IDS,
  PUBLISHED_CLUSTERS,
  realisedMatch,
  sameClusters,
  settingFromTemplate,
  type ClusterSetting,
} from '../../src/model/cluster-design.ts';

const [, SCALE_AI, OCEAN, , NGEN] = PUBLISHED_CLUSTERS as [ClusterSetting, ClusterSetting, ClusterSetting, ClusterSetting, ClusterSetting];
const [EMERGENT, GROWING, MATURE] = CLUSTER_TEMPLATES;
/** A growing cluster of half as many firms again as its template has, with nothing else as in the template. */
const OWN: ClusterSetting = {
  ...settingFromTemplate(GROWING!, 'own-3', 'Boreal', 'QC'),
  firms: 900,
  firstEnvelope: 70,
  secondEnvelope: 30,
  meanProject: 9,
  partners: 7,
  leverage: 3,
  durationQuarters: 12,
};

/** Numbers to nine places. */
const near = (value: number): number => expect.closeTo(value, 9) as number;

/**
 * Projects that a second envelope absorbs: the money that reaches projects over the government’s money in one that is no response project.
 * Of a mean project M / (1 + leverage) is the government’s; 15 % are response projects of 0.65 M with a match of 0.7.
 */
function absorbed(money: number, mean: number, leverage: number): number {
  return money / ((mean / (1 + leverage) - (0.15 * 0.65 * mean) / 1.7) / 0.85);
}

describe('ids', () => {
  test('of own clusters count from 1 to 20, behind the five published ones', () => {
    expect([OWN_CLUSTER_IDS[0], OWN_CLUSTER_IDS[1], OWN_CLUSTER_IDS.at(-1), OWN_CLUSTER_IDS.length]).toEqual([
      'own-1',
      'own-2',
      'own-20',
      20,
    ]);
    expect(CLUSTER_IDS.slice(0, 7)).toEqual(['digital', 'scaleai', 'ocean', 'protein', 'ngen', 'own-1', 'own-2']);
    expect(CLUSTER_IDS).toHaveLength(25);
  });

  test('of home regions run from west to east, the North last', () => {
    expect(HOME_REGIONS).toEqual(['BC', 'PRA', 'ON', 'QC', 'ATL', 'NOR']);
  });
});

describe('the market of a cluster', () => {
  test.each([
    [367, 500],
    [734, 1000],
    [3147, 4287], // 4287.47
    [532, 725], // 724.80
  ])('of %d members in 2023 is %d firms: members over the diffusion of 0.734, rounded', (members, firms) => {
    expect(marketOf(members)).toBe(firms);
  });
});

describe('settings', () => {
  test('of a published cluster are its published figures, without a name of the user’s', () => {
    expect(OCEAN).toEqual({
      id: 'ocean',
      name: '',
      region: 'ATL',
      stage: 'sustaining',
      firms: 725,
      firstEnvelope: 153,
      secondEnvelope: 125,
      meanProject: 4.7,
      partners: 3,
      leverage: 1.94,
      durationQuarters: 8,
    });
  });

  test('of a template take its numbers and who the cluster is and where', () => {
    expect(settingFromTemplate(GROWING!, 'own-3', 'Boreal', 'QC')).toEqual({
      id: 'own-3',
      name: 'Boreal',
      region: 'QC',
      stage: 'growing',
      firms: 600,
      firstEnvelope: 120,
      secondEnvelope: 100,
      meanProject: 4,
      partners: 4.6,
      leverage: 1.6,
      durationQuarters: 8,
    });
  });

  test('are the same value by value, in the same order', () => {
    expect(sameClusters([OWN, OCEAN], [{ ...OWN }, { ...OCEAN }])).toBe(true);
    expect(sameClusters([OWN, OCEAN], [OCEAN, OWN])).toBe(false);
    expect(sameClusters([OWN, OCEAN], [OWN, { ...OCEAN, firms: 726 }])).toBe(false);
    expect(sameClusters([OWN, OCEAN], [OWN])).toBe(false);
  });
});

describe('the design of an own cluster', () => {
  test('takes money, sizes and match from the setting, what follows the firms from the template in proportion to them', () => {
    expect(designOf(OWN)).toEqual({
      id: 'own-3',
      key: 7,
      region: 'QC',
      stage: 'growing',
      firms: 900,
      capacity: near(1620),
      envelopes: [70, 30],
      // The template’s 600 firms, 73.4 % of them members by 2023, times 1.5.
      members2023: near(660.6),
      // 120 × 0.889 of federal money, 2.6 dollars for each, 4 a project; times 1.5.
      projects2023: near(104.013),
      reference: near(330),
      projectsSecond: near(1.5 * absorbed(100 * 0.889, 4, 1.6)),
      meanProject: 9,
      partnersPerProject: 7,
      leverage: 3,
      durationQuarters: 12,
      composition: { sme: 50, large: 14, research: 16, other: 20 },
      commitment: { t0: 12, s: 1.7 },
      projectShare: 0.889,
      homeShare: null,
      provincial: false,
      asPublished: false,
    });
  });

  test.each([
    ['emergent', EMERGENT!, 80 / 90, 4],
    ['growing', GROWING!, 220 / 600, 1.8],
    ['sustaining', MATURE!, 350 / 2000, 1],
    ['declining', MATURE!, 350 / 2000, 0.7],
  ] as const)('of the stage %s stands on its template, and its place carries firms by its stage', (stage, template, perFirm, room) => {
    const design = designOf({ ...OWN, stage });
    expect(design.reference).toBeCloseTo(900 * perFirm, 9);
    expect(design.capacity).toBeCloseTo(900 * room, 9);
    expect(design.members2023).toBeCloseTo(660.6, 9);
    const { firms, firstEnvelope, secondEnvelope, leverage, meanProject } = template.setting;
    expect(design.projects2023).toBeCloseTo(((900 / firms) * (firstEnvelope * 0.889 * (1 + leverage))) / meanProject, 9);
    expect(design.projectsSecond).toBeCloseTo((900 / firms) * absorbed(secondEnvelope * 0.889, meanProject, leverage), 9);
  });
});

describe('the design of a published cluster', () => {
  test('with half as many firms again has half as many projects again, whatever its money', () => {
    const edited = { ...SCALE_AI, firms: 4287 * 1.5, firstEnvelope: 10, secondEnvelope: 20, leverage: 0.5, meanProject: 20 };
    expect(designOf(edited)).toEqual({
      id: 'scaleai',
      key: 1,
      region: 'QC',
      stage: 'sustaining',
      firms: 6430.5,
      capacity: 6430.5,
      envelopes: [10, 20],
      members2023: near(3147 * 1.5),
      projects2023: near(138),
      reference: near(532.5),
      projectsSecond: near(1.5 * absorbed(125 * 0.68, 5.4, 2.29)),
      meanProject: 20,
      partnersPerProject: 4.7,
      leverage: 0.5,
      durationQuarters: 5,
      composition: { sme: 232, large: 100, research: 53, other: 47 },
      commitment: { t0: 14, s: 1.75 },
      projectShare: 0.68,
      homeShare: null,
      provincial: true,
      asPublished: true,
    });
  });

  test('keeps its published regions and a province’s money only where it was', () => {
    const flags = (setting: ClusterSetting): unknown[] => {
      const { region, provincial, asPublished, homeShare } = designOf(setting);
      return [region, provincial, asPublished, homeShare];
    };
    expect(flags(SCALE_AI)).toEqual(['QC', true, true, null]);
    expect(flags({ ...SCALE_AI, region: 'ON' })).toEqual(['ON', false, false, null]);
    expect(flags(OCEAN)).toEqual(['ATL', false, true, null]);
    expect(flags({ ...OCEAN, region: 'QC' })).toEqual(['QC', false, false, null]);
    expect(flags(NGEN)).toEqual(['ON', false, true, 0.64]);
  });
});

describe('the match as realised', () => {
  test('of Scale AI in Quebec counts the province’s part as public: (1 + 2.29)(1 − 0.2) − 1 private dollars per public dollar', () => {
    expect(realisedMatch(SCALE_AI, 0.2)).toBeCloseTo(1.632, 12);
    expect(realisedMatch(SCALE_AI, 0)).toBeCloseTo(2.29, 12);
    expect(realisedMatch({ ...SCALE_AI, leverage: 3 }, 0.5)).toBeCloseTo(1, 12);
  });

  test('is never below nothing', () => {
    expect(realisedMatch(SCALE_AI, 0.9)).toBe(0);
    expect(realisedMatch({ ...SCALE_AI, leverage: 0.5 }, 0.2)).toBeCloseTo(0.2, 12);
  });

  test('of all others is their leverage: elsewhere, of other clusters, of own ones in Quebec', () => {
    expect(realisedMatch({ ...SCALE_AI, region: 'ON' }, 0.2)).toBe(2.29);
    expect(realisedMatch(OCEAN, 0.2)).toBe(1.94);
    expect(realisedMatch({ ...OCEAN, region: 'QC' }, 0.2)).toBe(1.94);
    expect(realisedMatch(OWN, 0.2)).toBe(3);
  });
});
