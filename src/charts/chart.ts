/** The one file that loads Chart.js, with only the parts that a fan chart needs; a Svelte attachment puts a chart on a canvas. */
import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration as LibraryConfiguration, ChartDataset, Plugin } from 'chart.js';

/** A chart of the library, as plugins see it. */
export type DrawnChart = Chart;
/** A plugin of the library. */
export type ChartPlugin = Plugin;
/** Any configuration of a line chart. */
export type ChartConfiguration = LibraryConfiguration<'line', { x: number; y: number }[]>;
/** A dataset of a line chart, in data units. */
export type LineDataset = ChartDataset<'line', { x: number; y: number }[]>;
/** What a chart says of one of its points, beside its data: the library's own tooltips are left out. */
export interface Reading {
  readonly title: string;
  readonly lines: readonly string[];
}

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

/** Detail of the `readout` event that a canvas sends when the keyboard moves along the chart; `text` is empty on leaving it. */
export interface Readout {
  readonly index: number | null;
  readonly text: string;
}

// Which attachment owns a canvas: written on the canvas, so that this file holds no state of its own.
const OWNER = Symbol('owner');
type Canvas = HTMLCanvasElement & { [OWNER]?: object };

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 4, PageDown: -4 };

function samePlugins(chart: Chart, configuration: ChartConfiguration): boolean {
  const ids = (plugins: readonly { id: string }[] | undefined): string => (plugins ?? []).map(({ id }) => id).join();
  return ids(chart.config.plugins) === ids(configuration.plugins);
}

function show(canvas: Canvas, configuration: ChartConfiguration): void {
  const chart = Chart.getChart(canvas);
  if (!chart || !samePlugins(chart, configuration)) {
    chart?.destroy();
    new Chart(canvas, configuration);
    return;
  }
  chart.data = configuration.data;
  chart.options = configuration.options ?? {};
  chart.update('none');
}

function announce(canvas: Canvas, detail: Readout): void {
  canvas.dispatchEvent(new CustomEvent<Readout>('readout', { detail, bubbles: true }));
}

function point(chart: Chart, index: number | null): void {
  const active = index === null ? [] : chart.data.datasets.map((_, datasetIndex) => ({ datasetIndex, index }));
  chart.setActiveElements(active);
  chart.update('none');
}

function readText(chart: Chart, index: number): string {
  const { readout } = chart.data as { readout?: (index: number) => Reading };
  const { title = '', lines = [] } = readout?.(index) ?? {};
  return [title, ...lines].join('; ');
}

function targetIndex(key: string, index: number | null, last: number): number | null | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  // Where nothing is read it is left to whatever the chart stands in.
  if (key === 'Escape') return index === null ? undefined : null;
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? undefined : Math.max(0, Math.min(last, (index ?? last - step) + step));
}

// Arrow keys move quarter by quarter, Page Up and Down year by year, Home and End to the ends, Escape away.
function onKey(event: KeyboardEvent): void {
  const canvas = event.currentTarget as Canvas;
  const chart = Chart.getChart(canvas);
  const last = (chart?.data.datasets[0]?.data.length ?? 0) - 1;
  if (!chart || last < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const index = targetIndex(event.key, chart.getActiveElements()[0]?.index ?? null, last);
  if (index === undefined) return;
  event.preventDefault();
  point(chart, index);
  announce(canvas, { index, text: index === null ? '' : readText(chart, index) });
}

function onBlur(event: FocusEvent): void {
  const canvas = event.currentTarget as Canvas;
  const chart = Chart.getChart(canvas);
  if (chart) point(chart, null);
  announce(canvas, { index: null, text: '' });
}

/**
 * An attachment that keeps a canvas showing a configuration: `<canvas {@attach chart(fanChart(input))}></canvas>`.
 * A changed configuration re-runs it and updates the same chart in place; removing the canvas destroys the chart.
 * The canvas takes the size of its parent, which must be positioned and have a height. `later` leaves the first drawing to a task of its
 * own, so that several charts that appear together do not keep the page busy in one go.
 */
export function chart(configuration: ChartConfiguration, later = false): (canvas: HTMLCanvasElement) => () => void {
  return (element) => {
    const canvas: Canvas = element;
    const owner = {};
    canvas[OWNER] = owner;
    canvas.tabIndex = 0;
    canvas.addEventListener('keydown', onKey);
    canvas.addEventListener('blur', onBlur);
    const draw = (): void => {
      if (canvas[OWNER] === owner) show(canvas, configuration);
    };
    if (later && !Chart.getChart(canvas)) setTimeout(draw);
    else draw();
    return () => {
      // Svelte tears down before it attaches anew: only when nobody has taken over by then is the chart really gone.
      queueMicrotask(() => {
        if (canvas[OWNER] !== owner) return;
        canvas.removeEventListener('keydown', onKey);
        canvas.removeEventListener('blur', onBlur);
        Chart.getChart(canvas)?.destroy();
      });
    };
  };
}
