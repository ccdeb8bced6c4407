/** Clusters of the user's own in words: stages of life, templates and the fields of a setting. */
import type { ClusterField, ClusterTemplate, Stage } from '../model/cluster-design.ts';
import type { Bilingual, Language } from './language.ts';
import { typeset, type BilingualTerm } from './term.ts';

/** A field of a cluster setting: its numbers, and its name, region and stage. */
export type ClusterFieldId = ClusterField['id'] | 'name' | 'region' | 'stage';

/** The stages of a cluster's life. */
export const STAGE_TERMS: Readonly<Record<Stage, BilingualTerm>> = typeset({
  emergent: {
    en: { name: 'Emergent', what: 'Few firms yet. Few projects reach a call, and each promises a little more.' },
    fr: { name: 'Émergente', what: 'Encore peu d’entreprises. Peu de projets arrivent à un appel, et chacun promet un peu plus.' },
  },
  growing: {
    en: { name: 'Growing', what: 'Firms are added every year. More projects reach a call, and each promises a little more.' },
    fr: {
      name: 'En croissance',
      what: 'Des entreprises s’ajoutent chaque année. Plus de projets arrivent à un appel, et chacun promet un peu plus.',
    },
  },
  sustaining: {
    en: { name: 'At its size', what: 'The number of firms is steady. It is the stage to which the others are compared.' },
    fr: { name: 'À maturité', what: 'Le nombre d’entreprises est stable. C’est le stade auquel les autres sont comparés.' },
  },
  declining: {
    en: {
      name: 'Declining',
      what: 'Firms are lost every year, or have grown too alike. Fewer projects reach a call, and each promises less.',
    },
    fr: {
      name: 'En déclin',
      what: 'Des entreprises disparaissent chaque année, ou se ressemblent trop. Moins de projets arrivent à un appel, et chacun promet moins.',
    },
  },
});

/** The templates from which a cluster of the user's own starts. */
export const TEMPLATE_TERMS: Readonly<Record<ClusterTemplate['id'], BilingualTerm>> = typeset({
  emergent: {
    en: {
      name: 'Emergent cluster',
      what: 'About 90 firms, small projects and little money, with room to grow. Every number is an assumption, sized beside the five published clusters.',
    },
    fr: {
      name: 'Grappe émergente',
      what: 'Environ 90 entreprises, de petits projets et peu d’argent, avec de la place pour croître. Chaque nombre est une hypothèse, à l’échelle des cinq grappes publiées.',
    },
  },
  growing: {
    en: {
      name: 'Growing cluster',
      what: 'About 600 firms, projects of medium size, not yet at its limits. Every number is an assumption, sized beside the five published clusters.',
    },
    fr: {
      name: 'Grappe en croissance',
      what: 'Environ 600 entreprises, des projets de taille moyenne, encore loin de ses limites. Chaque nombre est une hypothèse, à l’échelle des cinq grappes publiées.',
    },
  },
  mature: {
    en: {
      name: 'Mature cluster',
      what: 'About 2,000 firms, large projects and much money, at its size. Every number is an assumption, sized beside the five published clusters.',
    },
    fr: {
      name: 'Grappe à maturité',
      what: 'Environ 2 000 entreprises, de grands projets et beaucoup d’argent, arrivée à sa taille. Chaque nombre est une hypothèse, à l’échelle des cinq grappes publiées.',
    },
  },
});

/** The fields of a cluster. */
export const CLUSTER_FIELD_TERMS: Readonly<Record<ClusterFieldId, BilingualTerm>> = typeset({
  name: {
    en: { name: 'Name', what: 'What the cluster is called on charts and in tables.' },
    fr: { name: 'Nom', what: 'Comment la grappe s’appelle dans les graphiques et les tableaux.' },
  },
  region: {
    en: { name: 'Home region', what: 'Where most of its firms are. Distance to other regions decides whom it works with and learns from.' },
    fr: {
      name: 'Région d’attache',
      what: 'Où se trouvent la plupart de ses entreprises. La distance aux autres régions décide avec qui elle travaille et de qui elle apprend.',
    },
  },
  stage: {
    en: {
      name: 'Stage of life',
      what: 'Stage in the first two years; after that it follows how many firms there are and how fast they grow in number.',
    },
    fr: {
      name: 'Stade de vie',
      what: 'Stade des deux premières années; ensuite, il suit le nombre de ses entreprises et la vitesse à laquelle il augmente.',
    },
  },
  firms: {
    en: {
      name: 'Number of firms',
      what: 'Firms in April 2018, all potential members. More firms bring more potential projects in proportion; below the critical mass nothing spills over.',
    },
    fr: {
      name: 'Nombre d’entreprises',
      what: 'Entreprises en avril 2018, toutes membres possibles. Plus il y en a, plus il y a de projets possibles, en proportion; sous la masse critique, il n’y a aucune retombée.',
    },
  },
  firstEnvelope: {
    en: {
      name: 'Envelope, first tranche',
      what: 'Weight of the cluster in the federal money of the first five years: the budget is shared in proportion to all envelopes. More money does not bring more potential projects.',
    },
    fr: {
      name: 'Enveloppe, première tranche',
      what: 'Poids de la grappe dans l’argent fédéral des cinq premières années : le budget se partage en proportion de toutes les enveloppes. Plus d’argent n’apporte pas plus de projets possibles.',
    },
  },
  secondEnvelope: {
    en: {
      name: 'Envelope, second tranche',
      what: 'Weight of the cluster in the federal money of the second five years: the budget is shared in proportion to all envelopes. At 0 it receives no new money then.',
    },
    fr: {
      name: 'Enveloppe, deuxième tranche',
      what: 'Poids de la grappe dans l’argent fédéral des cinq années suivantes : le budget se partage en proportion de toutes les enveloppes. À 0, elle ne reçoit alors plus d’argent nouveau.',
    },
  },
  meanProject: {
    en: {
      name: 'Size of projects',
      what: 'Mean total value of a project, public and private money together. Larger projects are fewer for the same money, and few small firms can pay their part.',
    },
    fr: {
      name: 'Taille des projets',
      what: 'Valeur totale moyenne d’un projet, argent public et privé ensemble. Plus ils sont gros, moins il y en a pour le même argent, et moins de petites entreprises peuvent payer leur part.',
    },
  },
  partners: {
    en: {
      name: 'Partners in a project',
      what: 'Mean size of a consortium. Larger consortia make more links through which knowledge travels.',
    },
    fr: {
      name: 'Partenaires d’un projet',
      what: 'Taille moyenne d’un consortium. Plus ils sont grands, plus ils créent de liens par où passe le savoir.',
    },
  },
  leverage: {
    en: {
      name: 'Match as realised',
      what: 'Partners’ dollars for each government dollar in its projects. It acts only while the industry match stands at “as realised”.',
    },
    fr: {
      name: 'Contrepartie réalisée',
      what: 'Dollars des partenaires pour chaque dollar public dans ses projets. N’agit que si la contrepartie de l’industrie est « comme réalisée ».',
    },
  },
  durationQuarters: {
    en: { name: 'Length of projects', what: 'Quarters from first payment to the end of a project. Longer projects bring results later.' },
    fr: {
      name: 'Durée d’un projet',
      what: 'Trimestres du premier versement à la fin d’un projet. Des projets plus longs donnent des résultats plus tard.',
    },
  },
});

const OWN_CLUSTER: Bilingual<(number: string) => string> = {
  en: (number) => `Own cluster ${number}`,
  fr: (number) => `Grappe ${number}`,
};

/** The name of a cluster of the user's own that has none: `own-3` is "Own cluster 3"; null where the id is no such cluster's. */
export function ownClusterName(id: string, language: Language): string | null {
  const number = /^own-([1-9]\d?)$/.exec(id)?.[1];
  return number === undefined ? null : OWN_CLUSTER[language](number);
}
