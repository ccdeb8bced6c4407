/** Facts of the literature and of official statistics, in French. */
import type { FactWords } from './facts.ts';

/** What each fact says, and what to beware of, by its id; typography is set in `facts.ts`. */
/* prettier-ignore */
export const LITERATURE_FACTS_FR: Readonly<Record<string, FactWords>> = {
  'bsv-social': { what: 'Rendement social brut de la R-D' },
  'bsv-private': { what: 'Rendement privé brut de la R-D' },
  'bsv-ratio': { what: 'Rendements sociaux au moins deux fois les rendements privés; les petites entreprises en produisent de plus faibles' },
  'bsv-gamma': { what: 'Élasticité de la production au bassin de retombées technologiques' },
  hmm: { what: 'Élasticité à la R-D autour de 0,08, de 0,01 à 0,25; rendements privés souvent de 0,2 à 0,3' },
  'howell-vc': { what: 'Un octroi en début de parcours double à peu près la probabilité d’obtenir du capital de risque; davantage pour les entreprises contraintes', note: 'de 10 % à 19 %, et revenus × 2 : de mémoire seulement' },
  axtell: { what: 'P(taille > s) proportionnelle à 1/s; exposant 1,059 de mémoire' },
  'beta-size': { what: 'L’écart-type de la croissance diminue comme la taille^−β, β d’environ 0,2 (0,14 à 0,20 selon le nombre d’unités)' },
  'tbs-8': { what: 'Guide provisoire du Conseil du Trésor, 2007 : taux d’actualisation social réel' },
  'tbs-alt': { what: 'Autre taux d’actualisation social sous 50 ans, avec un prix fictif du capital de 1,26' },
  'tbs-jk': { what: 'Coût d’opportunité économique du capital au Canada, de 7,78 % à 8,39 %' },
  'tbs-7': { what: 'Taux utilisé depuis dans les analyses fédérales (3 % en sensibilité)' },
  'lfs-total': { what: 'Emploi, toutes les industries, désaisonnalisé' },
  'lfs-manuf': { what: 'Emploi, fabrication' },
  'lfs-pst': { what: 'Emploi, services professionnels, scientifiques et techniques' },
  'gdp-worker': { what: 'PIB par travailleur : 143 000 $ en tout; environ 150 000 $ dans la fabrication (139 000 $ aux prix de base); environ 103 000 $ dans les services professionnels (96 000 $)' },
  'io-2019': { what: 'Statistique Canada : employer les multiplicateurs de 2019, non de 2020, pour les analyses courantes' },
  'io-scope': { what: 'Les effets induits figurent dans les multiplicateurs nationaux; les provinciaux n’ont que le direct et l’indirect' },
  bis: { what: 'Moyennes du BIS Occasional Paper 1 : effet d’aubaine d’environ 0,4, déplacement de 0,2 à 0,3, fuites de 0,1 à 0,15, substitution d’environ 0,03' },
  'vc-2022': { what: 'Capital de risque investi au Canada' },
  'vc-2022-deals': { what: 'Tours de capital de risque (381 dans les technologies de l’information, 6,2 milliards de dollars); moyenne de 14,2 millions' },
  'ip-per-M': { what: 'Actifs de PI (non des brevets) par million de dollars : NGen 0,21, programme 0,37, Numérique 0,93, Protéines 0,95' },
  'ca-irap-bcr': { what: 'Évaluation du PARI : avantages de 1 568 millions de dollars pour des coûts de 137 (11,4), rejetée par John Lester parce que les emplois déplacés ailleurs n’en sont pas retirés' },
  'ca-irap-cost': { what: 'Coûts totaux du PARI' },
};
