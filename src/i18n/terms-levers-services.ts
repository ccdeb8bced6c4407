/** The services that a programme can pay for out of its own money, in words. */
import { typeset } from './term.ts';

/** Services, each a share of the programme's money, so that options stay comparable at equal public cost. */
export const SERVICE_LEVER_TERMS = typeset({
  brokerage: {
    en: {
      name: 'Brokerage',
      what: 'Share of the programme’s money that cluster organisations spend on bringing partners together. More projects reach a call, more firms join and links last longer, but less money is left to fund those projects; the size of the effect is assumed.',
    },
    fr: {
      name: 'Maillage',
      what: 'Part de l’argent du programme que les grappes consacrent à réunir des partenaires. Plus de projets arrivent à un appel, plus d’entreprises adhèrent et les liens durent plus longtemps, mais il reste moins d’argent pour financer ces projets; la taille de l’effet est supposée.',
    },
  },
  virtualNetworks: {
    en: {
      name: 'Virtual networks',
      what: 'Share of the programme’s money for networks at a distance. Distance matters less and knowledge crosses regions more easily, but less money is left for projects; the size of the effect is assumed.',
    },
    fr: {
      name: 'Réseaux virtuels',
      what: 'Part de l’argent du programme pour des réseaux à distance. La distance compte moins et le savoir passe mieux d’une région à l’autre, mais il reste moins d’argent pour les projets; la taille de l’effet est supposée.',
    },
  },
  singleWindow: {
    en: {
      name: 'Single window',
      what: 'Share of the programme’s money for one door to all of its help. Applying costs firms less and contracts come sooner, so projects that barely pay apply as well; less money is left to fund them, and the size of the effect is assumed.',
    },
    fr: {
      name: 'Guichet unique',
      what: 'Part de l’argent du programme pour une seule porte d’entrée à toute son aide. La demande coûte moins et les contrats viennent plus vite : des projets à peine rentables se présentent aussi. Il reste moins d’argent pour les financer, et la taille de l’effet est supposée.',
    },
  },
  training: {
    en: {
      name: 'Talent and training',
      what: 'Share of the programme’s money for talent and training. Firms take in more of the knowledge around them, which pays only where there is knowledge to take in; less money is left for projects, and the size of the effect is assumed.',
    },
    fr: {
      name: 'Talents et formation',
      what: 'Part de l’argent du programme pour les talents et la formation. Les entreprises absorbent mieux le savoir qui les entoure, ce qui ne rapporte que là où il y en a; il reste moins d’argent pour les projets, et la taille de l’effet est supposée.',
    },
  },
  international: {
    en: {
      name: 'International links',
      what: 'Share of the programme’s money for links abroad. They bring knowledge from elsewhere and demand for what projects make, but less money is left for projects; the size of both effects is assumed.',
    },
    fr: {
      name: 'Liens internationaux',
      what: 'Part de l’argent du programme pour des liens à l’étranger. Ils apportent du savoir d’ailleurs et une demande pour ce que font les projets, mais il reste moins d’argent pour les projets; la taille des deux effets est supposée.',
    },
  },
  accelerator: {
    en: {
      name: 'Accelerators',
      what: 'Share of the programme’s money for accelerators. More start-ups and spin-offs open, but new firms are small, many close and their jobs come late; less money is left for projects, and the size of the effect is assumed.',
    },
    fr: {
      name: 'Accélérateurs',
      what: 'Part de l’argent du programme pour des accélérateurs. Plus de jeunes pousses et d’essaimages voient le jour, mais elles sont petites, beaucoup ferment et leurs emplois viennent tard; il reste moins d’argent pour les projets, et la taille de l’effet est supposée.',
    },
  },
  vouchers: {
    en: {
      name: 'Vouchers for SMEs',
      what: 'Share of the programme’s money for small R&D vouchers to member SMEs. They add spending and knowledge; the sales that may follow are not counted, so read their effect as a lower bound. Less money is left for projects.',
    },
    fr: {
      name: 'Bons pour les PME',
      what: 'Part de l’argent du programme pour de petits bons de R-D aux PME membres. Ils ajoutent des dépenses et du savoir; les ventes qui peuvent suivre ne sont pas comptées : leur effet est donc un minimum. Il reste moins d’argent pour les projets.',
    },
  },
  commercialisation: {
    en: {
      name: 'Help to reach the market',
      what: 'Share of the programme’s money that helps funded projects to reach the market. First revenue comes sooner after a project’s end, by the same total in the end, so more of it falls before a given date; less money is left for projects, and the size of the effect is assumed.',
    },
    fr: {
      name: 'Aide à la commercialisation',
      what: 'Part de l’argent du programme qui aide les projets financés à gagner le marché. Le premier revenu vient plus tôt après la fin d’un projet, pour un total à terme inchangé : il en tombe donc plus avant une date donnée. Il reste moins d’argent pour les projets, et la taille de l’effet est supposée.',
    },
  },
});
