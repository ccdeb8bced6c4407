/** The recorded evaluation is that of `docs/evaluation.md`: every number of it stands there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordedText } from '../../bench/evaluation-record.ts';
import { RECORDED_EVALUATION, type RecordedEstimate, type RecordedTrio } from '../../src/experiment/evaluation/recorded-evaluation.ts';
import { fixed } from '../../src/experiment/validation/number-text.ts';

const document = readFileSync(join(import.meta.dirname, '../../docs/evaluation.md'), 'utf8');
const { stamp, effects, biasTerms, studies } = RECORDED_EVALUATION;

/** Tables of a section of the document, each as rows of cells, heads and rules left out. */
function tablesOf(heading: string): string[][][] {
  const section = document.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split(/\n\n/)
    .filter((block) => block.startsWith('|'))
    .map((block) => block.split('\n').slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))); // prettier-ignore
}

const cell = ({ mean, reach }: RecordedEstimate, decimals = 1): string => `${fixed(mean, decimals)} ± ${fixed(reach, decimals)}`;
const cellsOf = ({ estimate, truth, bias }: RecordedTrio, decimals: number): string[] =>
  [estimate, truth, bias].map((one) => cell(one, decimals));

describe('the recorded evaluation', () => {
  test('is of the run of the document', () => {
    expect(document).toContain(`model ${stamp.model}, base run`);
    expect(document).toContain(`seed \`${stamp.seed}\`, ${stamp.replicates} replicates of ${stamp.quarters} quarters`);
  });

  test('has the effects of the document, in its order: firms under 500 jobs, then all', () => {
    const tables = tablesOf('Estimate, truth, bias');
    expect(tables).toHaveLength(2);
    for (const [n, group] of (['SME', 'all'] as const).entries()) {
      const own = effects.filter((effect) => effect.group === group);
      expect(own.map(({ unit, year4, year6 }) => [year4, year6].flatMap((trio) => cellsOf(trio, unit === 'count' ? 2 : 1)))).toEqual(
        tables[n]!.map((row) => row.slice(1)),
      );
    }
  });

  test('has the parts of the bias after six years, and they add up', () => {
    const [all, sme] = tablesOf('Where the bias comes from');
    const year6 = 3;
    for (const [group, table] of [
      ['all', all],
      ['SME', sme],
    ] as const) {
      // prettier-ignore
      const own = biasTerms.filter((term) => term.group === group);
      expect(own.map(({ value }) => cell(value))).toEqual(table!.map((row) => row[year6]));
      const value = (term: string): number => own.find((one) => one.term === term)!.value.mean;
      const parts = ['wouldHaveGained', 'controlsWouldHaveGained', 'onControls', 'early', 'otherFirms'].map(value);
      // Rounded to a tenth, five terms and their sum.
      expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - value('bias'))).toBeLessThanOrEqual(0.3);
      expect(Math.abs(value('truth') + value('bias') - value('estimate'))).toBeLessThanOrEqual(0.15);
    }
  });

  test('has what stands beside each study', () => {
    const table = tablesOf('Beside the literature')[0]!;
    const written = ({ mean, reach }: { mean: number; reach: number | null }, unit: string): string => {
      if (unit === 'times') return `× ${fixed(mean, 1)}`;
      return `${cell({ mean, reach: reach ?? 0 })}${unit === 'percent' ? ' %' : ' points'}`;
    };
    expect(studies.map(({ estimate, truth, unit }) => [written(estimate, unit), written(truth, unit)])).toEqual(
      table.map((row) => row.slice(3)),
    );
  });

  test('is written one row a line and read back as it is', () => {
    const text = recordedText(RECORDED_EVALUATION);
    expect(JSON.parse(text)).toEqual(RECORDED_EVALUATION);
    expect(text).toBe(readFileSync(join(import.meta.dirname, '../../src/experiment/evaluation/recorded-evaluation.json'), 'utf8'));
  });
});
