/** The findings of the case study: five sentences made of its numbers, whatever these are. */
import { ownOf } from '../src/experiment/search/policy-search.ts';
import { RELATIVE, bestAtNoMoreCost } from './case-study-search.ts';
import { LEADING, type CaseStudy, type Explained } from './case-study-measure.ts';
import { factorInSentence, factorText, fixedPercent, listed, signedText, valueText } from './case-study-text.ts';

/** Sentences, the most important first. */
export function findings(study: CaseStudy): readonly string[] {
  return [promises(study), best(study), hinges(study), fails(study), frontier(study)];
}

/** Of 100 futures, in words. */
function ofHundred(share: number): string {
  const futures = Math.round(100 * share);
  if (share > 0 && futures === 0) return 'fewer than 1 of 100 futures';
  return futures === 1 ? '1 of 100 futures' : `${futures} of 100 futures`;
}

function promises({ compared: { assumptions } }: CaseStudy): string {
  const [jobs, gdp] = assumptions.targets[0].each;
  const cell = assumptions.rows.find(({ observer }) => observer === LEADING)?.cells[0].range;
  const additional = cell
    ? ` What it adds to GDP, beside what would have happened anyway, is a median of CAD ${valueText(LEADING, cell.p50)} M (${valueText(LEADING, cell.p05)} to ${valueText(LEADING, cell.p95)} in nine futures of ten).`
    : '';
  return `**The promises.** With what is not known about firms drawn anew in each future, the programme as designed reaches 50,000 gross job-years in ${ofHundred(jobs.probability)} and CAD 50 bn of gross GDP in ${ofHundred(gdp.probability)}.${additional}`;
}

function best({ options, compared: { assumptions } }: CaseStudy): string {
  const row = assumptions.rows.find(({ observer }) => observer === LEADING);
  const ranked = options
    .map(({ letter, name }, i) => ({ letter, name, difference: row?.cells[i].difference ?? null }))
    .flatMap(({ difference, ...option }) => (difference ? [{ ...option, ...difference }] : []))
    .sort((a, b) => b.meanDifference - a.meanDifference);
  const of = (one: (typeof ranked)[number]): string =>
    `*${one.name}* (${one.letter}), ${signedText(LEADING, one.meanDifference)} on average (${signedText(LEADING, one.low)} to ${signedText(LEADING, one.high)}), better in ${ofHundred(one.shareWon)}`;
  const better = ranked.filter(({ verdict }) => verdict === 'better');
  const worse = ranked.filter(({ verdict }) => verdict === 'worse').reverse();
  const said = [
    better.length > 0 ? `most is added to GDP (CAD M) by ${of(better[0])}` : 'no alternative does better on additional GDP',
    worse.length > 0 ? `least by ${of(worse[0])}` : 'none does worse',
  ];
  return `**The same money, spent otherwise.** Against the programme as designed, ${said.join('; ')}.`;
}

function hinges({ screening, indices }: CaseStudy): string {
  const named = indices.indices.filter(({ id }) => id !== 'luck' && id !== 'others');
  const luck = indices.indices.find(({ id }) => id === 'luck');
  const three = named.slice(0, 3);
  const alone = three.reduce((sum, { first }) => sum + Math.max(0, first.value), 0);
  const names = listed(three.map(({ id }) => (id === 'luck' || id === 'others' ? id : factorInSentence(id))));
  return `**What it hinges on.** Of ${screening.effects.length} assumptions three carry most of what is not known of additional GDP: ${names}; alone they make up about ${fixedPercent(alone)} of its variance, luck about ${fixedPercent(Math.max(0, luck?.first.value ?? 0))} (intervals are in the table).`;
}

/** The box of a discovery in words: its restrictions, what fails inside, and what it holds. */
export function boxInWords({ discovery }: Explained): string | null {
  if (!discovery || discovery.proposed === null) return null;
  const box = discovery.boxes[discovery.proposed];
  const sides = box.restrictions.map(({ id, from, to, inside }) => {
    const name = factorInSentence(id);
    if (inside) return `${name} is ${listed(inside.map((option) => factorText(id, option)))}`;
    if (from !== null && to !== null) return `${name} lies between ${factorText(id, from)} and ${factorText(id, to)}`;
    return from !== null ? `${name} is above ${factorText(id, from)}` : `${name} is below ${factorText(id, to ?? Number.NaN)}`;
  });
  const { density, mass } = box;
  const { futures, failures } = discovery;
  const inside = Math.round(mass * futures);
  const failing = Math.round(density * inside);
  const said = `when ${listed(sides)}: ${failing} of ${inside} such futures fail, against ${failures} of ${futures} in all`;
  const again = box.restrictions[0]?.reproduced ?? 0;
  return again < 0.5
    ? `${said} (not yet to be relied on: ${fixedPercent(again)} of random halves of the futures show the first condition again)`
    : said;
}

function fails({ explained }: CaseStudy): string {
  const words = boxInWords(explained[0]);
  const said = words === null ? 'no simple condition on the assumptions tells them apart' : `it does mostly ${words}`;
  return `**When it fails.** Taking the worst third of futures on additional GDP as failure of the programme as designed, ${said}.`;
}

function frontier(study: CaseStudy): string {
  const { state, frontier: found, verified } = study.search;
  const winner = bestAtNoMoreCost(study);
  const held = verified.filter(({ beaten }) => !beaten).length;
  const unbeaten = state.archive.filter(({ id }) => id !== ownOf(state)?.id).length;
  const start = `**The best that this money can buy.** Of ${state.judged} policies judged, ${unbeaten} are beaten by none in the luck of the search; of ${found.length} spread along them, ${held} are beaten by none in luck that the search had never seen either`;
  if (!winner) return `${start}; none of these gives more additional GDP than the programme as designed at no more public cost.`;
  return `${start}. At no more public cost than as designed, the best of them has an additional GDP of CAD ${valueText(LEADING, winner.gdp.value)} M (${valueText(LEADING, winner.gdp.low)} to ${valueText(LEADING, winner.gdp.high)}), ${RELATIVE(winner.gain)} than the programme as designed in the same futures, and ${RELATIVE(winner.jobsGain)} additional job-years; the search had promised ${RELATIVE(winner.optimism)} additional GDP than that.`;
}
