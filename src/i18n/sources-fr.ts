/** Sources of assumptions in French, where they are a phrase rather than a reference. */

/** Phrases by the English source as the table of assumptions writes it. */
export const FRENCH_SOURCES: Readonly<Record<string, string>> = {
  'fitted to projects, money and forecasts, beside the prior':
    'Ajusté aux projets, à l’argent et aux prévisions, compte tenu de l’a priori',
  'fitted to members in 2023 and 2025': 'Ajusté aux membres en 2023 et en 2025',
  'not identified by any dated fact': 'Aucun fait daté ne permet de le déterminer',
  'not identified apart from bassImitation': 'Non déterminé séparément de bassImitation',
  '870 of 979': '870 sur 979 (millions de dollars)',
  'calls seen: 2 to 13.6': 'Appels observés : de 2 à 13,6',
  'mean over quarters 20 to 40 of the base run': 'Moyenne des trimestres 20 à 40 de la simulation de base',
  'real growth of 2020 to 2022: European Cluster Collaboration Platform (2023)':
    'Croissance réelle de 2020 à 2022 : European Cluster Collaboration Platform (2023)',
  'sign: Bronzini and Iachini 2014': 'Signe : Bronzini et Iachini 2014',
  'Denmark x4 to Bavaria +5 points': 'Du Danemark (× 4) à la Bavière (+5 points)',
  'US SBIR surveys (National Research Council)': 'Enquêtes SBIR des États-Unis (National Research Council)',
  'scaled to national business R&D of 1 % of GDP': 'Ramené à une R-D des entreprises de 1 % du PIB',
  'derived from 2.81 T and 19.6 M jobs': 'Calculé de 2,81 billions de dollars et 19,6 millions d’emplois',
  'bounded by Moretti and Thulin 2013': 'Borné par Moretti et Thulin 2013',
  '35,000 over 3.3 bn': '35 000 sur 3,3 milliards',
  'Treasury Board guidance and critics': 'Directives du Conseil du Trésor et leurs critiques',
  '63 % and 43 % survival at 5 and 10 years': 'Survie de 63 % et 43 % à 5 et 10 ans',
  'Statistics Canada, The Daily, 2012-01-25': 'Statistique Canada, Le Quotidien, 25 janvier 2012',
  'trend after the published path of 2020 to 2022': 'Tendance après le parcours publié de 2020 à 2022',
  'sensitivity: Innovate UK survival +14 points (What Works Centre)': 'Sensibilité : survie de +14 points (Innovate UK, What Works Centre)',
  'facts: gdp-2029; null results in France and Denmark argue for a wide prior':
    'Prévision publiée du PIB pour 2029; des résultats nuls en France et au Danemark invitent à une large plage',
  'Quebec pays about a fifth of the public share of Scale AI (model specification S9)':
    'Le Québec paie environ un cinquième de la part publique de Scale AI (processus S9 du modèle)',
  'ISED, objectives of the Global Innovation Clusters: 6.7 achieved, 1 asked':
    'ISDE, objectifs des grappes d’innovation mondiales : 6,7 atteints, 1 demandé',
  'off in headline results; 0.02 is the value with capital on (model specification S16)':
    'Absent des résultats présentés; 0,02 est la valeur avec capital de risque (processus S16 du modèle)',
  'Euroclusters: at most EUR 60,000 a firm (European Cluster Collaboration Platform 2023)':
    'Euroclusters : au plus 60 000 euros par entreprise (European Cluster Collaboration Platform 2023)',
  'Bloom, Schankerman and Van Reenen 2013; Lucking, Bloom and Van Reenen 2019':
    'Bloom, Schankerman et Van Reenen 2013; Lucking, Bloom et Van Reenen 2019',
};
