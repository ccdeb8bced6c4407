/** What was searched for and not found, and figures that conflict, each with what stands in its place; in both languages. */
import type { Bilingual } from './language.ts';
import type { Gap } from './messages-evidence.ts';

/** What was not found. */
export const GAPS: Bilingual<readonly Gap[]> = {
  en: [
    { missing: 'Multipliers by industry and province', instead: 'one multiplier for jobs and one for GDP, whole economy' },
    { missing: 'Value added over revenue by industry', instead: 'what projects earn is counted as value added directly' },
    { missing: 'R&D by size of firm', instead: 'two intensities, scaled to national business R&D' },
    {
      missing:
        'Benchmarks of deadweight, displacement, leakage and substitution: the table was located (BIS 2009), its numbers could not be read',
      instead: 'deadweight is simulated; the other three are assumptions with wide ranges',
    },
    {
      missing: 'How applications are scored, and how many there are: calls seen had 2 to 13.6 for each award',
      instead: 'the best score is funded; three potential projects for each award',
    },
    {
      missing: 'What jobs and GDP mean in the ten-year targets, and the study behind the published results',
      instead: 'each definition is offered and named; the study date is assumed to be March 2025',
    },
    {
      missing: 'What brokerage, training, networks and other services bring',
      instead: 'effects are assumed, with ranges that begin at or near nothing',
    },
    {
      missing: 'Whether effects last beyond a programme: long-run studies are few and disagree',
      instead: 'knowledge and sales fade at assumed rates',
    },
    { missing: 'Reviews of the Swedish and Norwegian cluster programmes: found, not read', instead: 'not used' },
  ],
  fr: [
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
  ],
};

/** Figures that conflict or mislead. */
export const TRAPS: Bilingual<readonly Gap[]> = {
  en: [
    {
      missing: 'Partners: 2,308, nearly 2,400 and more than 2,500, in one paper',
      instead: 'they are participations, not organisations; the range is the tolerance',
    },
    { missing: 'Total investment: $2.29 billion or $2.37 billion', instead: 'the first, which names its parts' },
    {
      missing: 'Envelopes of the clusters add up to $1,681 million; budgets less what was returned come to $1,689 million',
      instead: 'envelopes are maxima; the default budget is their sum',
    },
    {
      missing: 'Euro amounts of the cluster paper do not follow one exchange rate',
      instead: 'Canadian dollars only; foreign budgets at an assumed rate',
    },
    {
      missing: 'Projects of the Protein cluster were worth $478 million in 2022 and $461 million in 2023',
      instead: 'projects closed below budget; the later figure',
    },
    { missing: 'IP assets are not patents: they include copyrights, marks and secrets', instead: 'counted as rights, never as patents' },
    { missing: 'Spain’s “1.8 million jobs”', instead: 'a count, not an effect of a programme; not used' },
    { missing: 'Clusters4Future runs three years in one source, ten in others', instead: 'the programme library says which is assumed' },
  ],
  fr: [
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
  ],
};
