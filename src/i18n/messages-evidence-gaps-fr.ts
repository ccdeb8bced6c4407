/** What was searched for and not found, and figures that conflict, each with what stands in its place; in French. */
import type { Gap } from './messages-evidence.ts';

/** What was not found. */
export const GAPS: readonly Gap[] = [
  {
    missing: 'Multiplicateurs par industrie et par province',
    instead: 'un multiplicateur pour les emplois et un pour le PIB, toute l’économie',
  },
  {
    missing: 'Valeur ajoutée sur revenu, par industrie',
    instead: 'ce que rapportent les projets compte directement comme valeur ajoutée',
  },
  { missing: 'R-D selon la taille de l’entreprise', instead: 'deux intensités, ramenées à la R-D nationale des entreprises' },
  {
    missing:
      'Repères d’effet d’aubaine, de déplacement, de fuites et de substitution : le tableau a été localisé (BIS 2009), ses chiffres n’ont pu être lus',
    instead: 'l’effet d’aubaine est simulé; les trois autres sont des hypothèses à large plage',
  },
  {
    missing: 'Comment les demandes sont notées, et combien il y en a : les appels observés en avaient de 2 à 13,6 par octroi',
    instead: 'la meilleure note est financée; trois projets possibles par octroi',
  },
  {
    missing: 'Ce que sont les emplois et le PIB des cibles sur dix ans, et l’étude derrière les résultats publiés',
    instead: 'chaque définition est offerte et nommée; l’étude est supposée parler de mars 2025',
  },
  {
    missing: 'Ce qu’apportent le maillage, la formation, les réseaux et les autres services',
    instead: 'leurs effets sont supposés, à partir de rien ou presque',
  },
  {
    missing: 'Si les effets durent après un programme : les études longues sont rares et se contredisent',
    instead: 'le savoir et les ventes s’usent à des rythmes supposés',
  },
  { missing: 'Bilans des programmes suédois et norvégien de grappes : trouvés, non lus', instead: 'non utilisés' },
];

/** Figures that conflict or mislead. */
export const TRAPS: readonly Gap[] = [
  {
    missing: 'Partenaires : 2 308, près de 2 400 et plus de 2 500, dans un même document',
    instead: 'ce sont des participations, non des organisations; l’écart sert de tolérance',
  },
  { missing: 'Investissement total : 2,29 ou 2,37 milliards de dollars', instead: 'le premier, qui nomme ses parties' },
  {
    missing: 'Les enveloppes des grappes font 1 681 millions de dollars; les budgets moins ce qui fut rendu, 1 689 millions',
    instead: 'les enveloppes sont des maximums; le budget par défaut est leur somme',
  },
  {
    missing: 'Les montants en euros du document sur les grappes ne suivent pas un seul taux de change',
    instead: 'dollars canadiens seulement; budgets étrangers à un taux supposé',
  },
  {
    missing: 'Les projets de la grappe Protéines valaient 478 millions de dollars en 2022 et 461 millions en 2023',
    instead: 'des projets ont fini sous leur budget; le chiffre le plus récent',
  },
  {
    missing: 'Les actifs de PI ne sont pas des brevets : ils comprennent droits d’auteur, marques et secrets',
    instead: 'comptés comme droits, jamais comme brevets',
  },
  { missing: 'Les « 1,8 million d’emplois » de l’Espagne', instead: 'un décompte, non l’effet d’un programme; non utilisé' },
  {
    missing: 'Clusters4Future dure trois ans dans une source, dix dans d’autres',
    instead: 'la bibliothèque des programmes dit ce qui est supposé',
  },
];
