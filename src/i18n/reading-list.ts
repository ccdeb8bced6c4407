/** What was read for the model, in the order of its parts, with how far. Nothing that was only recalled stands here. */
import type { FactReading } from '../experiment/facts.ts';
import { typographic, type Bilingual, type Language } from './language.ts';

interface Entry {
  /** The reference, the same in both languages. */
  readonly reference: string;
  readonly serves: Bilingual<string>;
  readonly read: Exclude<FactReading, 'recalled' | 'derived'>;
}

/** A reference in words of a language: what it was read for, and how far. */
export interface ReadEntry {
  readonly reference: string;
  readonly serves: string;
  readonly read: Entry['read'];
}

/* prettier-ignore */
const ENTRIES: readonly Entry[] = [
  { reference: 'European Cluster Collaboration Platform, Input paper, EU and Canada (December 2023)', read: 'figure', serves: { en: 'the programme’s figures, designs elsewhere', fr: 'les chiffres du programme, les dispositifs d’ailleurs' } },
  { reference: 'Innovation, Science and Economic Development Canada, Global Innovation Clusters', read: 'figure', serves: { en: 'targets, budgets, rules', fr: 'cibles, budgets, règles' } },
  { reference: 'Protein Industries Canada, Annual Reports 2022 to 2025', read: 'figure', serves: { en: 'published results and the forecast for 2029', fr: 'résultats publiés et prévision pour 2029' } },
  { reference: 'Parliamentary Budget Officer, Innovation Superclusters Initiative (2020)', read: 'secondary', serves: { en: 'an independent view of the targets', fr: 'un regard indépendant sur les cibles' } },
  { reference: 'Gilbert, Ahrweiler, Barbrook-Johnson, Narasimhan & Wilkinson 2018, JASSS 21(1) 14', read: 'abstract', serves: { en: 'what policy models are good for: understanding more than numbers', fr: 'à quoi servent les modèles de politiques : comprendre plus que chiffrer' } },
  { reference: 'Ahrweiler, Schilperoord, Pyka & Gilbert 2015, JASSS 18(4) 5', read: 'abstract', serves: { en: 'innovation networks under policy, one lever at a time', fr: 'les réseaux d’innovation sous une politique, un levier à la fois' } },
  { reference: 'Dosi, Lamperti, Mazzucato, Napoletano & Roventini 2023, JEDC 151', read: 'abstract', serves: { en: 'comparing instruments at equal public cost', fr: 'comparer des instruments à coût public égal' } },
  { reference: 'Brenner 2001, JASSS 4(3) 4', read: 'abstract', serves: { en: 'clusters have thresholds', fr: 'les grappes ont des seuils' } },
  { reference: 'Bloom, Schankerman & Van Reenen 2013, Econometrica 81(4)', read: 'abstract', serves: { en: 'social and private returns to R&D', fr: 'rendements sociaux et privés de la R-D' } },
  { reference: 'Bottazzi & Peri 2003', read: 'abstract', serves: { en: 'how far knowledge travels', fr: 'jusqu’où voyage le savoir' } },
  { reference: 'Dimos & Pugh 2016', read: 'abstract', serves: { en: '52 studies of subsidies: no crowding-out, no substantial additionality', fr: '52 études de subventions : ni éviction, ni additionnalité substantielle' } },
  { reference: 'Bronzini & Iachini 2014', read: 'abstract', serves: { en: 'small firms add R&D, large ones do not', fr: 'les petites entreprises ajoutent de la R-D, les grandes non' } },
  { reference: 'Falck, Heblich & Kipar 2010', read: 'abstract', serves: { en: 'Bavaria: more innovators, less R&D spending', fr: 'Bavière : plus d’innovateurs, moins de dépenses de R-D' } },
  { reference: 'Daly 2018', read: 'abstract', serves: { en: 'Denmark: productivity of participants', fr: 'Danemark : productivité des participants' } },
  { reference: 'Nishimura & Okamuro 2011', read: 'abstract', serves: { en: 'Japan: taking part alone has no effect', fr: 'Japon : participer ne suffit pas' } },
  { reference: 'Engel, Mitze, Patuelli & Reinkowski 2013', read: 'abstract', serves: { en: 'Germany: winners do better during treatment, the long run is open', fr: 'Allemagne : les gagnants font mieux pendant l’aide, la suite reste ouverte' } },
  { reference: 'What Works Centre for Local Economic Growth', read: 'secondary', serves: { en: '42 evaluations of innovation support', fr: '42 évaluations du soutien à l’innovation' } },
  { reference: 'Boardman, Moore & Vining 2010, Canadian Public Policy 36(3)', read: 'abstract', serves: { en: 'discount rates in Canada', fr: 'taux d’actualisation au Canada' } },
  { reference: 'Axtell 2001, Science 293', read: 'abstract', serves: { en: 'sizes of firms', fr: 'tailles des entreprises' } },
];

/** The reading list in words of a language. */
export function readingList(language: Language): readonly ReadEntry[] {
  return ENTRIES.map(({ reference, serves, read }) => ({ reference, serves: typographic(serves[language], language), read }));
}
