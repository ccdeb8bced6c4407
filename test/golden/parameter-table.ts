/** The table of parameters that stands in ODD.md, as `npm run parameters` writes it. */
import { PARAMETERS, type Prior } from '../../src/model/parameters.ts';

const BEGIN = '<!-- parameters -->';
const END = '<!-- /parameters -->';

/** A prior in words: `uniform 0–0.3`. */
function priorText(prior: Prior): string {
  if (prior === null) return '–';
  switch (prior.dist) {
    case 'uniform':
    case 'uniform-int':
      return `${prior.dist} ${prior.a} to ${prior.b}`;
    case 'normal':
      return `normal ${prior.mean}, sd ${prior.sd}`;
    case 'lognormal':
      return `log-normal ${prior.median}, σ ${prior.sigma}, from ${prior.floor}`;
    case 'triangular':
      return `triangular ${prior.a}, ${prior.mode}, ${prior.b}`;
  }
}

/** The table of every parameter, one line each, in the order in which they are shown. */
export function parameterTable(): string {
  const rows = PARAMETERS.map(
    (p) =>
      `| \`${p.id}\` | ${p.symbol || '–'} | ${p.default} | ${p.unit || '–'} | ${p.min} to ${p.max} | ${priorText(p.prior)} | ${p.basis} | ${p.source || '–'} |`,
  );
  return ['| id | symbol | default | unit | limits | prior | basis | source |', '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

/** The text with the table between its marks; throws where a mark is missing. */
export function withParameterTable(text: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`found no ${BEGIN} … ${END}, expected both in ODD.md`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${parameterTable()}\n\n${text.slice(to)}`;
}
