/** Sources of assumptions, facts and patterns in French, where they are a phrase rather than a reference. */

/** Phrases by the English source as the tables of assumptions, facts and patterns write it. */
export const FRENCH_SOURCES: Readonly<Record<string, string>> = {
  'fitted to projects, money and forecasts, beside the prior':
    'Ajusté aux projets, à l’argent et aux prévisions, compte tenu de l’a priori',
  'fitted to members in 2023 and 2025': 'Ajusté aux membres en 2023 et en 2025',
  'not identified by any dated fact': 'Aucun fait daté ne permet de le déterminer',
  'no dated fact tells it apart from the pull of other members; only both together are fitted to members':
    'Aucun fait daté ne le distingue de l’attrait des autres membres; seuls les deux ensemble sont ajustés aux membres',
  'derived: 870 of the 979 million dollars allotted to the clusters reached projects by 31 March 2023':
    'Calculé : 870 des 979 millions de dollars attribués aux grappes sont arrivés aux projets au 31 mars 2023',
  'derived from the abstract of Deltas and Karkalakos, Regional Science and Urban Economics 43(1), 2013: 500 km further away spillovers are 55% to 70% lower':
    'Calculé du résumé de Deltas et Karkalakos, Regional Science and Urban Economics 43(1), 2013 : à 500 km de plus, les retombées sont de 55 % à 70 % plus faibles',
  'calls seen: 2 to 13.6': 'Appels observés : de 2 à 13,6',
  'mean over quarters 20 to 40 of the base run': 'Moyenne des trimestres 20 à 40 de la simulation de base',
  'real growth of 2020 to 2022: European Cluster Collaboration Platform (2023)':
    'Croissance réelle de 2020 à 2022 : European Cluster Collaboration Platform (2023)',
  'sign: Bronzini and Iachini 2014': 'Signe : Bronzini et Iachini 2014',
  'bounded by Danish firms that collaborate four times as often (DAMVAD) and by 5 points more firms that innovate in Bavaria (Falck, Heblich and Kipar 2010)':
    'Borné par des entreprises qui collaborent quatre fois plus souvent (Danemark, DAMVAD) et par 5 points d’entreprises innovantes de plus (Bavière, Falck, Heblich et Kipar 2010)',
  'US SBIR surveys (National Research Council)': 'Enquêtes SBIR des États-Unis (National Research Council)',
  'scaled to national business R&D of 1% of GDP': 'Ramené à une R-D des entreprises de 1 % du PIB',
  'derived: 2.81 trillion dollars of GDP (2022) over 19.6 million jobs (Labour Force Survey, April 2022) is 143,000; professional services lie lower, at about 103,000':
    'Calculé : 2,81 billions de dollars de PIB (2022) sur 19,6 millions d’emplois (Enquête sur la population active, avril 2022) font 143 000; les services professionnels sont plus bas, à environ 103 000',
  'bounded by Moretti and Thulin 2013': 'Borné par Moretti et Thulin 2013',
  'derived: 35,000 job-years over 3.3 billion dollars of GDP, as published about 2024-25 (Protein Industries Canada, Annual Report 2025)':
    'Calculé : 35 000 années-emplois sur 3,3 milliards de dollars de PIB, publiés vers 2024-2025 (Protein Industries Canada, rapport annuel 2025)',
  'Treasury Board guidance and critics': 'Directives du Conseil du Trésor et leurs critiques',
  'derived: 63% and 43% of firms alive after 5 and 10 years (Innovation, Science and Economic Development Canada 2018, as shown by onregionalecdev.com)':
    'Calculé : 63 % et 43 % des entreprises en vie après 5 et 10 ans (Innovation, Sciences et Développement économique Canada 2018, selon onregionalecdev.com)',
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
  // Of facts and of what the model is held against.
  "ISED, About Canada's Global Innovation Clusters (web page)": 'ISDE, À propos des grappes d’innovation mondiales du Canada (page Web)',
  'Protein Industries Canada, Annual Report 2022-23, ministerial foreword':
    'Protein Industries Canada, rapport annuel 2022-2023, avant-propos du ministre',
  'European Cluster Collaboration Platform, Input paper on the cluster policy landscapes and collaboration opportunities in the EU and Canada (December 2023)':
    'European Cluster Collaboration Platform, document de travail sur les politiques de grappes et les collaborations possibles dans l’UE et au Canada (décembre 2023)',
  'Protein Industries Canada, Annual Report 2025, ministerial foreword':
    'Protein Industries Canada, rapport annuel 2025, avant-propos du ministre',
  'Parliamentary Budget Officer, Innovation Superclusters Initiative, as reported':
    'Directeur parlementaire du budget, Initiative des supergrappes d’innovation, tel que rapporté',
  "Policy brief on Canada's federal cluster strategy (2017)": 'Note sur la stratégie fédérale canadienne de grappes (2017)',
  'StrategyCorp: Federal government awards innovation supercluster funding':
    'StrategyCorp, Federal government awards innovation supercluster funding (page Web)',
  'ISED news release via Mirage News': 'Communiqué d’ISDE repris par Mirage News',
  'NGen annual report 2020-21': 'NGen, rapport annuel 2020-2021',
  'ISED news release': 'Communiqué d’ISDE',
  'freetechvibes, report on a G7 conference; planetweb.ca, a tweet':
    'freetechvibes, compte rendu d’une conférence du G7; planetweb.ca, un gazouillis',
  'Protein Industries Canada, Growing Opportunity (magazine), spring 2021':
    'Protein Industries Canada, magazine Growing Opportunity, printemps 2021',
  'iPolitics via Farms.com, quoting ISED': 'iPolitics repris par Farms.com, citant ISDE',
  'RE$EARCH MONEY, 7 October 2020, on the report of the Parliamentary Budget Officer':
    'RE$EARCH MONEY, 7 octobre 2020, sur le rapport du directeur parlementaire du budget',
  "R&D Partners: Getting to know Canada's innovation superclusters (citing Government of Canada)":
    'R&D Partners, Getting to know Canada’s innovation superclusters (citant le gouvernement du Canada)',
  'Protein Industries Canada, annual report 2022-23': 'Protein Industries Canada, rapport annuel 2022-2023',
  'ISED, objectives of the Global Innovation Clusters': 'ISDE, objectifs des grappes d’innovation mondiales',
  'BetaKit via exbulletin': 'BetaKit repris par exbulletin',
  'Derived from the dated counts of projects; points held out were not used':
    'Calculé des décomptes datés de projets, sans les points mis de côté',
  'Protein Industries Canada, A year in review from the CEO': 'Protein Industries Canada, bilan de l’année par le chef de la direction',
  'Protein Industries Canada, annual report 2021-22, accomplishments': 'Protein Industries Canada, rapport annuel 2021-2022, réalisations',
  'Protein Industries Canada, annual report 2021-22': 'Protein Industries Canada, rapport annuel 2021-2022',
  'Protein Industries Canada, annual report 2021-22, technology programme':
    'Protein Industries Canada, rapport annuel 2021-2022, programme technologique',
  'Protein Industries Canada, annual report 2021-22, CEO message':
    'Protein Industries Canada, rapport annuel 2021-2022, message du chef de la direction',
  'Protein Industries Canada, annual report 2022-23, accomplishments': 'Protein Industries Canada, rapport annuel 2022-2023, réalisations',
  'NGen annual report 2020-21 (ratio derived)': 'NGen, rapport annuel 2020-2021 (rapport calculé)',
  'NGen annual report 2020-21, benefits': 'NGen, rapport annuel 2020-2021, avantages',
  'NGen annual report 2020-21, targets': 'NGen, rapport annuel 2020-2021, cibles',
  'NGen news release (derived)': 'Communiqué de NGen (calculé)',
  'NGen news release': 'Communiqué de NGen',
  'smartypants.net (release)': 'smartypants.net (communiqué)',
  'Derived from the other facts': 'Calculé des autres faits',
  'Adastra (release)': 'Adastra (communiqué)',
  'Scale AI release, tmcnet': 'Communiqué de Scale AI, tmcnet',
  'joltoo.com grant page': 'joltoo.com, page sur la subvention',
  "Canada's Ocean Supercluster, 2020: activation and momentum": 'Supergrappe des océans du Canada, 2020: activation and momentum',
  'BetaKit, Ocean Supercluster tops up 16 projects': 'BetaKit, la Supergrappe des océans complète 16 projets',
  'Derived from the other facts and the participations of the cluster paper':
    'Calculé des autres faits et des participations du document sur les grappes',
  'Bloom, Schankerman, Van Reenen, Econometrica 81(4), as summarised by richard-wilson.com':
    'Bloom, Schankerman, Van Reenen, Econometrica 81(4), selon le résumé de richard-wilson.com',
  'Econometrica abstract': 'Econometrica, résumé',
  'Howell, Financing Innovation (AER 107(4)), abstract': 'Howell, Financing Innovation (AER 107(4)), résumé',
  'Axtell, Science 293, abstract': 'Axtell, Science 293, résumé',
  'Riccaboni et al., PNAS, abstract': 'Riccaboni et al., PNAS, résumé',
  'Boardman, Moore, Vining 2010 Canadian Public Policy 36(3), abstract':
    'Boardman, Moore, Vining 2010, Analyse de politiques 36(3), résumé',
  'Boardman, Moore, Vining 2010, abstract': 'Boardman, Moore, Vining 2010, résumé',
  'Jenkins & Kuo, QED WP 1133, abstract': 'Jenkins et Kuo, QED WP 1133, résumé',
  'Statistics Canada, The Daily 2022-05-06, Table 2': 'Statistique Canada, Le Quotidien, 6 mai 2022, tableau 2',
  'Derived: GDP of the cluster paper and shares, over the Labour Force Survey of April 2022':
    'Calculé : PIB du document sur les grappes et parts, rapportés à l’Enquête sur la population active d’avril 2022',
  'Statistics Canada, The Daily 2023-12-08': 'Statistique Canada, Le Quotidien, 8 décembre 2023',
  'Statistics Canada, description of 15F0046X': 'Statistique Canada, description de 15F0046X',
  'CVCA year-end 2022': 'CVCA, bilan de l’année 2022',
  'Derived from the facts of clusters': 'Calculé des faits des grappes',
  'J. Lester, School of Public Policy blog': 'J. Lester, blogue de la School of Public Policy',
  'NRC summary report of IRAP evaluation 2017': 'CNRC, rapport sommaire de l’évaluation du PARI, 2017',
  'ISED, objectives of the Global Innovation Clusters; European Cluster Collaboration Platform, Input paper on the cluster policy landscapes and collaboration opportunities in the EU and Canada (December 2023)':
    'ISDE, objectifs des grappes d’innovation mondiales; European Cluster Collaboration Platform, document de travail sur les politiques de grappes et les collaborations possibles dans l’UE et au Canada (décembre 2023)',
  'Dimos and Pugh 2016, 52 studies: crowding-out rejected, no evidence of substantial additionality; the subsidy’s share is 870 of 2,290':
    'Dimos et Pugh 2016, 52 études : l’éviction est rejetée, sans preuve d’une additionnalité substantielle; la part de la subvention est de 870 sur 2 290',
  'Italian investment subsidies: employment +17 % over six years for marginal firms (abstract)':
    'Subventions italiennes à l’investissement : emploi +17 % en six ans pour les entreprises à la marge (résumé)',
  'Daly 2018, Denmark: labour productivity +7 % after four years (abstract)':
    'Daly 2018, Danemark : productivité du travail +7 % après quatre ans (résumé)',
  'Innovation, Science and Economic Development Canada 2018, as shown by onregionalecdev.com':
    'Innovation, Sciences et Développement économique Canada 2018, selon onregionalecdev.com',
  'Fu et al. 2005; Riccaboni et al. 2008 (abstracts)': 'Fu et al. 2005; Riccaboni et al. 2008 (résumés)',
  'Desmarchelier et al. 2015, the project network of Skywin 2006–2014: a small world (abstract)':
    'Desmarchelier et al. 2015, le réseau de projets de Skywin de 2006 à 2014 : un petit monde (résumé)',
  'Statistics Canada, The Daily, 2012-01-25: employer firms 2000 to 2008':
    'Statistique Canada, Le Quotidien, 25 janvier 2012 : employeurs de 2000 à 2008',
  'Newman, Strogatz and Watts 2001, for the comparison': 'Newman, Strogatz et Watts 2001, pour la comparaison',
  'sign: Bottazzi and Peri 2003 (abstract)': 'Signe : Bottazzi et Peri 2003 (résumé)',
  'assumption of the model (specification S6)': 'Hypothèse du modèle (processus S6)',
};
