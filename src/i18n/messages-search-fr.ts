/** Texts about search, in French. */
import type { SearchMessages } from './messages-search.ts';

const OF: SearchMessages['ofObjectives'] = {
  additionalJobYears: 'd’années-emplois additionnelles',
  additionalGdp: 'de PIB additionnel',
  publicCost: 'de coût fédéral',
  regions: 'de régions touchées',
};

/** The texts. */
export const FRENCH: SearchMessages = {
  allPolicies: (count) => `Montrer les ${count} politiques`,
  fewerPolicies: (count) => `Montrer les ${count} premières`,
  lead: 'Que peut-on obtenir de mieux d’un budget? Une recherche essaie de nombreuses politiques, garde celles qu’aucune autre ne bat et en tire les suivantes. Elle regarde quatre choses à la fois : les années-emplois additionnelles, le PIB additionnel, le coût fédéral et le nombre de régions que touchent les emplois additionnels.',
  start: (letter, title) =>
    `Elle part de ${letter}, ${title}. Ses hypothèses, ses grappes et toute part de sa politique qui n’est pas cochée ci-dessous restent telles quelles.`,
  budget: 'Budget, en millions de dollars',
  budgetHint: (letter, planned) => `Aucune politique ne peut prévoir de dépenser plus. ${letter} prévoit ${planned}.`,
  budgetBack: (letter) => `Comme le prévoit ${letter}`,
  budgetRefused: (min, max) => `Un budget va de ${min} à ${max}.`,
  free: 'Ce qui peut changer',
  groups: {
    money: { name: 'Somme d’argent', what: 'Le budget, de rien à la somme ci-dessus, la fin de l’argent, sa baisse progressive' },
    match: { name: 'Contrepartie de l’industrie', what: 'Combien de dollars l’industrie doit apporter pour chaque dollar fédéral' },
    shares: { name: 'Parts des grappes', what: 'Comment l’argent se partage entre les grappes; une grappe peut n’en rien recevoir' },
    portfolio: { name: 'Règle de portefeuille', what: 'Comment l’argent passe d’une grappe à l’autre pendant le programme' },
    selection: { name: 'Sélection des projets', what: 'Comment les projets sont choisis, et ce que compte leur note' },
    rules: { name: 'Règles des consortiums', what: 'Partenaires, PME, organismes de recherche, régions, propriété intellectuelle' },
    services: { name: 'Services offerts', what: 'Ce qui est payé sur l’argent du programme à côté des projets' },
  },
  effort: 'Profondeur',
  efforts: { quick: 'Rapide', usual: 'Habituelle', thorough: 'Poussée' },
  effortSize: (population, generations, replicates, winners, fresh) =>
    `${population} politiques à chacune des ${generations} générations, ${replicates} futurs chacune. Ensuite le point de départ et jusqu’à ${winners} politiques, les meilleures sur chaque plan et d’autres réparties le long de la frontière, sont jugés à nouveau dans ${fresh} futurs que la recherche n’a jamais vus.`,
  time: (minutes) => (minutes === 1 ? 'environ une minute ici' : `environ ${minutes} minutes ici`),
  readAt: 'Lire en',
  futuresDiffer: {
    luck: 'Seul le hasard diffère d’un futur à l’autre.',
    assumptions: 'Le hasard et les hypothèses qui ne sont pas connues diffèrent d’un futur à l’autre.',
  },
  begin: 'Chercher',
  job: 'Recherche de politiques',
  nothingFree: 'Cochez au moins une part de la politique qui peut changer.',
  noMoney: 'Ce scénario n’a pas d’argent avec quoi chercher : partez d’un scénario qui en a.',
  phases: {
    search: 'Recherche en cours',
    fresh: 'Les meilleures et d’autres le long de la frontière sont jugées avec de nouveaux tirages',
  },
  further: (generations) => `Chercher ${generations} générations de plus`,
  judgeAnew: 'Juger ce qui a été trouvé avec de nouveaux tirages',

  objectives: {
    additionalJobYears: 'Années-emplois additionnelles',
    additionalGdp: 'PIB additionnel',
    publicCost: 'Coût fédéral',
    regions: 'Régions touchées',
  },
  ofObjectives: OF,
  amounts: {
    additionalJobYears: (amount) => `${amount} années-emplois additionnelles`,
    additionalGdp: (amount) => `${amount} ${OF.additionalGdp}`,
    publicCost: (amount) => `${amount} ${OF.publicCost}`,
    regions: (amount) => `${amount} en nombre de régions`,
  },
  axis: (name, less) => `${name} (${less ? 'moins' : 'plus'}, c’est mieux)`,
  growth: 'Vaut-il la peine de poursuivre?',
  growthAxis: 'Ce que la frontière couvre de tout ce qui pourrait être atteint, par génération',
  generation: (number) => `génération ${number}`,
  growthSentence: (generations, grows) => {
    const so = `${generations} ${generations < 2 ? 'génération' : 'générations'} jusqu’ici.`;
    if (grows === null) return `${so} C’est trop peu pour dire s’il vaut la peine de poursuivre.`;
    return grows
      ? `${so} La frontière avançait encore dans les dernières : poursuivre aidera sans doute.`
      : `${so} La frontière n’avance plus : d’autres générations n’aideraient guère.`;
  },

  frontier: 'Meilleures politiques trouvées',
  frontierTerm: (letter, when, budget) =>
    `${letter === '' ? 'À partir d’un scénario qui n’est plus sur la table' : `À partir de ${letter}`}, d’ici ${when}, dans la limite de ${budget} : ce qu’aucune autre politique n’a battu avec les tirages de la recherche`,
  across: 'En largeur',
  upwards: 'En hauteur',
  dotSize: 'Taille des points',
  sameSize: 'toujours la même',
  chartLabel: (y, x) => `Politiques selon ${y} (vers le haut) et ${x} (vers la droite)`,
  keys: 'Les flèches du clavier parcourent les politiques, Entrée en ouvre une comme scénario.',
  legend: {
    fresh: 'avec de nouveaux tirages, intervalles à 95 %',
    promised: 'ce que la recherche avait promis',
    searched: 'avec les seuls tirages de la recherche',
    beaten: 'battue par une autre avec de nouveaux tirages',
    start: (letter) => (letter === '' ? 'point de départ de la recherche' : `${letter}, point de départ de la recherche`),
    size: (name) => `plus il est grand, plus il y en a : ${name}`,
  },
  policy: (number) => `Politique ${number}`,
  startName: (letter) => (letter === '' ? 'Point de départ' : `${letter}, point de départ`),
  theStart: 'le point de départ',
  readoutEmpty: 'Pointez un point, ou parcourez-les avec les flèches du clavier, pour lire ce que change une politique.',
  opens: 'Un clic ou Entrée l’ouvre comme scénario.',
  onlySearched: 'avec les seuls tirages de la recherche',
  isBeaten: 'battue par une autre avec de nouveaux tirages',

  futures: (count, written) => `${written} ${count < 2 ? 'futur' : 'futurs'}`,
  freshFutures: (count, written) => `${written} ${count < 2 ? 'nouveau futur' : 'nouveaux futurs'}`,
  searchFutures: (count, written) => `${written} ${count < 2 ? 'futur' : 'futurs'} de la recherche même, sans nouveau jugement`,
  judged: (policies, futures, { unbeaten, shown, stands }, letter) => {
    const start = letter === '' ? 'le point de départ' : letter;
    const found = unbeaten === 0 ? 'toutes les autres le sont' : unbeaten === 1 ? 'une seule ne l’est pas' : `${unbeaten} ne le sont pas`;
    const some = shown < unbeaten ? ` (${shown} d’entre elles, réparties le long de la frontière, sont montrées)` : '';
    return `${policies} politiques ont été jugées dans ${futures} chacune. Une politique est battue là où une autre fait aussi bien sur les quatre plans et mieux sur un. Avec les tirages de la recherche, ${found}${some}; ${start} ${stands ? 'n’est pas battu non plus' : 'est battu'}.`;
  },
  judgedAnew: ({ policies, shown, beaten }, futures, own) => {
    const all =
      policies < shown
        ? `${policies} des ${shown} politiques montrées, dont la meilleure sur chaque plan, ont été jugées`
        : policies < 2
          ? 'Elle a été jugée'
          : `Les ${policies} ont toutes été jugées`;
    const those =
      beaten === 0 ? 'aucune d’elles n’est battue' : beaten === 1 ? 'une d’elles est battue' : `${beaten} d’entre elles sont battues`;
    return `${all} à nouveau dans ${futures} : ce qui suit porte sur elles, et ± est un intervalle à 95 %. Là, ${those} par une autre jugée à nouveau${own}.`;
  },
  startThere: (start, beaten) => `, et ${start} ${beaten ? 'est battu' : 'ne l’est pas'}`,
  ownLuck: ', avec les seuls tirages de la recherche',
  atNoMoreCost: (start, basis) => `Sans coûter plus que ${start} au fédéral${basis}`,
  atAnyCost: (basis) => `À tout coût dans la limite du budget${basis}`,
  gain: (where, of, number, share, start, cost) =>
    `${where} : la politique ${number} apporte le plus ${of}, ${share} de plus que ${start}; coût fédéral ${cost}.`,
  gainUntold: (where, of, number, share) =>
    `${where} : la politique ${number} apporte le plus ${of}, mais ces ${share} ne se distinguent pas du hasard.`,
  noGain: (where, of) => `${where} : aucune n’apporte plus ${of}.`,
  trade: (from, x, to, y, amounts, basis) =>
    `L’arbitrage${basis} : passer de la politique ${from}, la meilleure en ${x}, à la politique ${to}, la meilleure en ${y}, c’est ${amounts}.`,
  tradeUntold: (from, x, to, y, amounts) =>
    `Entre ${x} et ${y}, aucun arbitrage ne se distingue du hasard : de la politique ${from}, la meilleure en ${x}, à la politique ${to}, la meilleure en ${y}, c’est ${amounts}.`,
  sameBest: (number, x, y, basis) =>
    `Entre ${x} et ${y}, pas d’arbitrage${basis} : la politique ${number} est la meilleure des deux côtés.`,
  promised: (list, start) => `Par rapport à ce que donnent de nouveaux tirages, la recherche promettait ${list}${start}.`,
  promisedStart: (letter, list) => `; pour ${letter}, que personne n’a retenu pour ses résultats, ${list}`,
  promisedMore: (share, of) => `${share} ${of} de plus`,
  promisedLess: (share, of) => `${share} ${of} de moins`,
  promisedAlike: (of) => `autant ${of}`,
  pickedBy: (points, name) => `${points} en ${name}`,
  pickedFlattered: (list) => `Retenir d’après les résultats a flatté au-delà du hasard que toutes partageaient : ${list}.`,
  pickedUntold: (list) =>
    `Ce que retenir d’après les résultats ajoute au hasard que toutes partageaient, ${list}, ne s’en distingue pas : aucune flatterie ne se voit au-delà du hasard de ces futurs.`,
  notFresh: 'Pas encore jugées avec de nouveaux tirages : les meilleures parmi beaucoup paraissent meilleures qu’elles ne sont.',
  and: ' et ',

  columns: { policy: 'Politique', changes: 'Ce qu’elle change', open: 'Ouvrir comme scénario' },
  searchedValue: (value) => `recherche : ${value}`,
  moreChanges: (count) => (count === 1 ? 'et un autre' : `et ${count} autres`),
  noChanges: 'rien',
  open: 'Ouvrir',
  openNamed: (name) => `Ouvrir comme scénario : ${name}`,
  scenarioName: (number, gain) => `Frontière ${number}${gain === '' ? '' : ` : ${gain}`}`,
  gainJobs: (share) => `${share} d’emplois`,
  scenarioNotes: (number, letter, when, budget, gain, basis) => {
    const search = `Politique ${number} d’une recherche${letter === '' ? '' : ` partie de ${letter}`} (d’ici ${when}, dans la limite de ${budget}).`;
    const start = letter === '' ? 'au point de départ' : `à ${letter}`;
    return gain === '' ? search : `${search} ${gain} : années-emplois additionnelles par rapport ${start}, moyenne sur ${basis}.`;
  },
  opened: (number, letter, start) => `La politique ${number} est ouverte : c’est le scénario ${letter}. ${start} reste à l’écran.`,
  there: (number, letter) => `La politique ${number} est déjà le scénario ${letter}.`,
  noRoom: 'Six scénarios au plus tiennent côte à côte : retirez-en un d’abord.',
  table: 'Les politiques en chiffres',
  tableNote: (futures) =>
    `Celles jugées à nouveau viennent d’abord : moyennes sur ${futures}, les mêmes pour toutes, avec la demi-largeur d’un intervalle à 95 % derrière ±; au-dessous, ce que la recherche avait promis.`,

  notes: [
    'La méthode est NSGA-II, une recherche évolutionnaire : ce qui réussit est combiné et varié, de génération en génération. Elle ne prouve pas qu’il n’existe rien de mieux.',
    'Une recherche tire le meilleur de ce modèle, non du monde : elle s’appuie sur tout ce en quoi le modèle a tort. Lisez ce qu’une politique change, et demandez-vous si cela a du sens, avant d’en lire les chiffres.',
    'Additionnel s’entend par rapport à l’absence de programme. Toutes les politiques vivent les mêmes tirages, si bien qu’elles ne diffèrent que par leurs réglages. Mais les meilleures parmi beaucoup ont aussi eu de la chance : c’est pourquoi elles sont jugées à nouveau. Même alors, la meilleure de celles-ci est un peu flattée.',
    'Jusqu’où chaque levier peut aller est un jugement de notre part : ce qu’un gouvernement pourrait choisir. Une politique qui prévoit plus que le budget y est ramenée.',
    'Régions touchées : le nombre de régions qui auraient la même concentration si chacune avait une part égale des années-emplois additionnelles (un sur la somme des carrés des parts). Un écart d’un dixième dit peu. Là où les futurs sont peu nombreux, il ressort trop bas, parce que le hasard rend les régions inégales : ce que la recherche en avait trouvé ne se compare pas aux nouveaux tirages.',
    'L’intervalle d’un écart prend les deux politiques pour indépendantes. Elles vivent les mêmes tirages, si bien qu’il est plutôt trop large que trop étroit. Les politiques qui n’ont pas été jugées à nouveau sont pâles : de celles-là, nul ne sait combien le hasard les a flattées.',
  ],
  basis: (simulations, policies, generations, futures, seed, version) =>
    `${simulations} simulations : ${policies} politiques en ${generations} générations, ${futures} chacune. Germe ${seed}, modèle ${version}.`,
  freshBasis: (policies, futures) => `Jugées à nouveau : ${policies} politiques dans ${futures} chacune, les mêmes pour toutes.`,
};
