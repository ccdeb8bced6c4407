/** A chart as a file: picture or data, of what is shown. */
import { fanCsv, fanFileName } from '../charts/fan-csv.ts';
import type { FanInput } from '../charts/fan-input.ts';
import { fanSvg, type FanFrame } from '../charts/fan-svg.ts';
import { pngOf } from '../charts/picture.ts';

/** The kinds of file, in the order in which they are offered. */
export const CHART_FILES = ['png', 'svg', 'csv'] as const;
/** A kind of file. */
export type ChartFile = (typeof CHART_FILES)[number];

/** A file under its name. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Size of the chart in a picture, pixels: that of a figure across a page. */
const SIZE = { width: 760, height: 380 } as const;
/** Tells a spreadsheet that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What stands over a chart, large and small; a caption that begins with the title says it alone. */
export function headingOf(title: string, caption: string): readonly [heading: string, detail: string] {
  return caption.startsWith(title) ? [caption, ''] : [title, caption];
}

/** The numbers of one chart or of several as one file; `place` goes into its name. */
export function dataFile(inputs: readonly FanInput[], place: string): NamedFile {
  const outcome = inputs[0].outcome;
  return {
    name: fanFileName(outcome, place, 'csv'),
    content: new Blob([BYTE_ORDER_MARK, fanCsv(inputs)], { type: 'text/csv;charset=utf-8' }),
  };
}

/** A chart as a file of a kind; rejects where the browser cannot draw it. */
export async function chartFile(kind: ChartFile, input: FanInput, frame: Omit<FanFrame, 'width' | 'height'>): Promise<NamedFile> {
  const place = input.place?.id ?? 'whole';
  if (kind === 'csv') return dataFile([input], place);
  const picture = fanSvg(input, { ...frame, ...SIZE });
  const content = kind === 'png' ? await pngOf(picture) : new Blob([picture.text], { type: 'image/svg+xml' });
  return { name: fanFileName(input.outcome, place, kind), content };
}
