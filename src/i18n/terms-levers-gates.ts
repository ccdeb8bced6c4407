/** The levers that look again at clusters and projects under way, in words. */
import { typeset } from './term.ts';

/** Yearly gates for clusters, reviews of projects, and what makes both less noisy. */
export const GATE_LEVER_TERMS = typeset({
  gates: {
    en: {
      name: 'Yearly gates',
      what: 'Whether each cluster is held every year against the thresholds below; it fails when it misses more than half of what is asked. Two failures warn, three wind it down: its commitments fall to nothing over a year, its money goes to the others, and projects under way finish. What is seen is noisy, so a good cluster can fail by bad luck.',
    },
    fr: {
      name: 'Jalons annuels',
      what: 'Si chaque grappe est confrontée chaque année aux seuils ci-dessous; elle échoue si elle manque plus de la moitié de ce qui est exigé. Deux échecs valent un avertissement, trois y mettent fin peu à peu : ses engagements tombent à zéro en un an, son argent va aux autres et les projets en cours se terminent. Ce qu’on observe est incertain : une bonne grappe peut échouer par malchance.',
    },
  },
  gateLeverage: {
    en: {
      name: 'Gate: private money',
      what: 'Least private dollars per public dollar in a cluster’s projects; 0 asks nothing. Leverage is not additionality: a high threshold is passed best with projects that would go ahead anyway. It acts only when gates are on.',
    },
    fr: {
      name: 'Jalon : argent privé',
      what: 'Nombre minimal de dollars privés par dollar public dans les projets d’une grappe; 0 n’exige rien. L’effet de levier n’est pas l’additionnalité : un seuil élevé se franchit le mieux avec des projets qui se feraient de toute façon. N’agit que si les jalons sont en vigueur.',
    },
  },
  gateSmes: {
    en: {
      name: 'Gate: SMEs per project',
      what: 'Least mean number of firms under 500 jobs in a cluster’s projects; 0 asks nothing. A higher threshold counts against clusters of large firms, whatever else they achieve. It acts only when gates are on.',
    },
    fr: {
      name: 'Jalon : PME par projet',
      what: 'Nombre moyen minimal d’entreprises de moins de 500 emplois par projet d’une grappe; 0 n’exige rien. Un seuil plus haut dessert les grappes de grandes entreprises, quoi qu’elles réussissent par ailleurs. N’agit que si les jalons sont en vigueur.',
    },
  },
  gatePartners: {
    en: {
      name: 'Gate: partners per project',
      what: 'Least mean number of partners in a cluster’s projects; 0 asks nothing. A higher threshold counts against clusters that work in small teams. It acts only when gates are on.',
    },
    fr: {
      name: 'Jalon : partenaires par projet',
      what: 'Nombre moyen minimal de partenaires par projet d’une grappe; 0 n’exige rien. Un seuil plus haut dessert les grappes qui travaillent en petites équipes. N’agit que si les jalons sont en vigueur.',
    },
  },
  gateIp: {
    en: {
      name: 'Gate: IP per project',
      what: 'Least IP rights per project of a cluster; 0 asks nothing. The programme’s published objective is 1, and 6.7 were reported; a count of rights says little about their worth. It acts only when gates are on.',
    },
    fr: {
      name: 'Jalon : PI par projet',
      what: 'Nombre minimal de droits de PI par projet d’une grappe; 0 n’exige rien. L’objectif publié du programme est de 1, et 6,7 ont été déclarés; un nombre de droits dit peu de leur valeur. N’agit que si les jalons sont en vigueur.',
    },
  },
  gateGrowth: {
    en: {
      name: 'Gate: growth of members',
      what: 'Least yearly growth of a cluster’s membership; 0 asks nothing. Membership slows as a cluster matures, so a high threshold counts against old clusters. It acts only when gates are on.',
    },
    fr: {
      name: 'Jalon : croissance des membres',
      what: 'Croissance annuelle minimale du nombre de membres d’une grappe; 0 n’exige rien. L’adhésion ralentit quand une grappe mûrit : un seuil élevé dessert les plus anciennes. N’agit que si les jalons sont en vigueur.',
    },
  },
  midTermReview: {
    en: {
      name: 'Mid-term reviews',
      what: 'Whether each project is judged again at half its life and stopped where its value looks too low; unspent money goes back to its cluster for others. The second look is noisy too, so some good projects are stopped.',
    },
    fr: {
      name: 'Examens à mi-parcours',
      what: 'Si chaque projet est jugé de nouveau à mi-parcours et arrêté là où sa valeur paraît trop faible; l’argent non dépensé revient à sa grappe pour d’autres. Ce second regard est lui aussi incertain : quelques bons projets sont arrêtés.',
    },
  },
  dataSharing: {
    en: {
      name: 'Data sharing required',
      what: 'Whether funded projects must share data on what they do. Scores, gates and mid-term reviews become less noisy, but applying costs firms more, so some no longer apply.',
    },
    fr: {
      name: 'Partage de données exigé',
      what: 'Si les projets financés doivent partager des données sur ce qu’ils font. Les notes, les jalons et les examens à mi-parcours deviennent moins incertains, mais la demande coûte plus aux entreprises, et certaines y renoncent.',
    },
  },
  monitoring: {
    en: {
      name: 'Independent monitoring',
      what: 'Share of the programme’s money for an independent monitoring body. More of it makes scores, gates and mid-term reviews less noisy, each dollar by less than the one before, and leaves less for projects; the size of the effect is assumed.',
    },
    fr: {
      name: 'Suivi indépendant',
      what: 'Part de l’argent du programme pour un organisme de suivi indépendant. Plus elle est grande, moins les notes, les jalons et les examens à mi-parcours sont incertains, chaque dollar y ajoutant moins que le précédent, et moins il reste pour les projets; la taille de l’effet est supposée.',
    },
  },
});
