/** Assumptions about the firms themselves, in words. */
import { typeset } from './term.ts';

/** How firms join, grow, leave, enter and differ. */
export const FIRM_TERMS = typeset({
  bassInnovation: {
    en: {
      name: 'Joining by own accord',
      what: 'Share of potential members that join in a quarter without seeing others do so; fitted to the published members.',
    },
    fr: {
      name: 'Adhésion spontanée',
      what: 'Part des membres possibles qui adhèrent en un trimestre sans l’exemple des autres; ajustée aux membres publiés.',
    },
  },
  bassImitation: {
    en: {
      name: 'Joining by example',
      what: 'How strongly members draw in others; fitted to the published members. A higher value makes membership take off later and faster.',
    },
    fr: {
      name: 'Adhésion par imitation',
      what: 'Force avec laquelle les membres en attirent d’autres; ajustée aux membres publiés. Plus elle est grande, plus l’adhésion s’emballe.',
    },
  },
  growthSd: {
    en: {
      name: 'Spread of growth',
      what: 'How much a one-job firm’s size varies in a year. A wider spread makes more winners, more losers, and futures that differ more.',
    },
    fr: {
      name: 'Dispersion de la croissance',
      what: 'Variation annuelle de la taille d’une entreprise d’un emploi. Plus elle est grande, plus il y a de gagnantes et de perdantes, et plus les futurs diffèrent.',
    },
  },
  growthSizeExponent: {
    en: {
      name: 'Steadiness of large firms',
      what: 'How fast the spread of growth falls with size. A higher value makes large firms steadier.',
    },
    fr: {
      name: 'Stabilité des grandes',
      what: 'Vitesse à laquelle la dispersion de la croissance baisse avec la taille. Plus elle est haute, plus les grandes sont stables.',
    },
  },
  exitShape: {
    en: {
      name: 'Shape of exit',
      what: 'How the risk of closing changes with age; below 1 it falls as firms grow older. Fitted to Canadian survival at five and ten years.',
    },
    fr: {
      name: 'Forme des fermetures',
      what: 'Comment le risque de fermer change avec l’âge; sous 1, il baisse quand l’entreprise vieillit. Ajustée à la survie canadienne à cinq et dix ans.',
    },
  },
  exitScale: {
    en: {
      name: 'Time scale of exit',
      what: 'Years by which about two thirds of firms have closed, before their size is considered. A longer time means fewer closures.',
    },
    fr: {
      name: 'Échelle des fermetures',
      what: 'Années au bout desquelles environ deux tiers des entreprises ont fermé, avant de tenir compte de leur taille. Plus elle est longue, moins il y a de fermetures.',
    },
  },
  entryRate: {
    en: { name: 'Entry rate', what: 'New employer firms in a year for each existing one, from Canadian statistics.' },
    fr: {
      name: 'Taux de création',
      what: 'Nouvelles entreprises employeuses par an pour chaque entreprise existante, selon la statistique canadienne.',
    },
  },
  sizeExponent: {
    en: {
      name: 'Inequality of sizes',
      what: 'Exponent of the distribution of firm sizes at the start; nearer 1 means that a few firms hold more of the jobs.',
    },
    fr: {
      name: 'Inégalité des tailles',
      what: 'Exposant de la distribution des tailles au départ; plus il est proche de 1, plus quelques entreprises concentrent les emplois.',
    },
  },
  largeShare: {
    en: { name: 'Share of large firms', what: 'Share of firms with 500 jobs or more among potential members.' },
    fr: { name: 'Part des grandes', what: 'Part des entreprises de 500 emplois ou plus parmi les membres possibles.' },
  },
  entrySpillover: {
    en: {
      name: 'Entry drawn by knowledge',
      what: 'How strongly new firms are drawn to where knowledge is. At 0 entry ignores spillovers.',
    },
    fr: {
      name: 'Création attirée par le savoir',
      what: 'Force avec laquelle le savoir attire de nouvelles entreprises. À 0, la création ignore les retombées.',
    },
  },
  homeShare: {
    en: { name: 'Firms in the home region', what: 'Share of a cluster’s firms in its home region, where no count is published.' },
    fr: {
      name: 'Entreprises de la région d’attache',
      what: 'Part des entreprises d’une grappe dans sa région d’attache, là où aucun décompte n’est publié.',
    },
  },
  technologySpread: {
    en: {
      name: 'Spread of technology',
      what: 'How far firms of one cluster lie apart in technology. Partners work best when neither too alike nor too different.',
    },
    fr: {
      name: 'Dispersion technologique',
      what: 'Écart technologique entre les entreprises d’une grappe. Des partenaires ni trop semblables ni trop différents travaillent le mieux ensemble.',
    },
  },
  productivitySd: {
    en: { name: 'Spread of productivity', what: 'How much value added per job differs between firms at the start, in logarithms.' },
    fr: {
      name: 'Dispersion de la productivité',
      what: 'Écart de valeur ajoutée par emploi entre les entreprises au départ, en logarithme.',
    },
  },
  growthDrift: {
    en: { name: 'Drift of firm size', what: 'Yearly growth of a surviving firm beyond the economy’s path. It is the same in every world.' },
    fr: {
      name: 'Tendance des tailles',
      what: 'Croissance annuelle d’une entreprise qui survit, au-delà de celle de l’économie. Elle est la même dans tous les mondes.',
    },
  },
  macroGrowth: {
    en: {
      name: 'Growth of the economy',
      what: 'Real yearly growth after the published years. It is the same with and without the programme.',
    },
    fr: {
      name: 'Croissance de l’économie',
      what: 'Croissance réelle annuelle après les années publiées. Elle est la même avec et sans programme.',
    },
  },
  macroPath: {
    en: {
      name: 'Published growth path',
      what: 'How far the economy follows its published path of 2020 to 2022: 1 in full, 0 the trend alone. It is the same with and without the programme.',
    },
    fr: {
      name: 'Trajectoire publiée',
      what: 'Dans quelle mesure l’économie suit sa trajectoire publiée de 2020 à 2022 : 1 tout à fait, 0 la tendance seule. Elle est la même avec et sans programme.',
    },
  },
  exitMicro: {
    en: { name: 'Exit under 5 jobs', what: 'Risk of closing of firms under 5 jobs, as a multiple of that of their age.' },
    fr: {
      name: 'Fermeture, moins de 5 emplois',
      what: 'Risque de fermer des entreprises de moins de 5 emplois, en multiple de celui de leur âge.',
    },
  },
  exitSmall: {
    en: { name: 'Exit, 5 to 19 jobs', what: 'Risk of closing of firms with 5 to 19 jobs, as a multiple of that of their age.' },
    fr: {
      name: 'Fermeture, 5 à 19 emplois',
      what: 'Risque de fermer des entreprises de 5 à 19 emplois, en multiple de celui de leur âge.',
    },
  },
  exitMedium: {
    en: { name: 'Exit, 20 to 99 jobs', what: 'Risk of closing of firms with 20 to 99 jobs, as a multiple of that of their age.' },
    fr: {
      name: 'Fermeture, 20 à 99 emplois',
      what: 'Risque de fermer des entreprises de 20 à 99 emplois, en multiple de celui de leur âge.',
    },
  },
  exitLarge: {
    en: { name: 'Exit, 100 jobs or more', what: 'Risk of closing of firms with 100 jobs or more, as a multiple of that of their age.' },
    fr: {
      name: 'Fermeture, 100 emplois ou plus',
      what: 'Risque de fermer des entreprises de 100 emplois ou plus, en multiple de celui de leur âge.',
    },
  },
  exitTreated: {
    en: {
      name: 'Survival of funded firms',
      what: 'Share by which a funded project lowers the risk of closing. It is 0 in the base; one British study found that funded firms survive more often.',
    },
    fr: {
      name: 'Survie des entreprises aidées',
      what: 'Part dont un projet financé abaisse le risque de fermer. Elle est de 0 au départ; une étude britannique a vu les entreprises aidées survivre plus souvent.',
    },
  },
  entrantSizeMu: {
    en: { name: 'Typical size of entrants', what: 'Size of a typical new firm, in logarithms of jobs: 0.6 means about two jobs.' },
    fr: {
      name: 'Taille typique à l’entrée',
      what: 'Taille d’une nouvelle entreprise typique, en logarithme des emplois : 0,6 correspond à environ deux emplois.',
    },
  },
  entrantSizeSd: {
    en: { name: 'Spread of entrants’ sizes', what: 'How much new firms differ in size, in logarithms.' },
    fr: { name: 'Dispersion à l’entrée', what: 'Écart de taille entre nouvelles entreprises, en logarithme.' },
  },
  inheritProbability: {
    en: { name: 'Chance of a spin-off', what: 'Chance that a new firm inherits the technology of an existing one.' },
    fr: { name: 'Chance d’essaimage', what: 'Chance qu’une nouvelle entreprise hérite de la technologie d’une entreprise existante.' },
  },
});
