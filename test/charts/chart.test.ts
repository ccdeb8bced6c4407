/** The attachment that keeps one chart on a canvas, with the library replaced by one that records what is asked of it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChartConfiguration } from '../../src/charts/chart.ts';

const library = vi.hoisted(() => {
  class FakeChart {
    static readonly all: FakeChart[] = [];
    static readonly register = (): undefined => undefined;
    static getChart(canvas: object): FakeChart | undefined {
      return FakeChart.all.find((chart) => chart.canvas === canvas && !chart.destroyed);
    }
    canvas: object;
    config: { plugins?: { id: string }[] };
    data: { datasets: { data: unknown[] }[] };
    options: object;
    destroyed = false;
    updates = 0;
    active: { index: number }[] = [];
    constructor(canvas: object, configuration: { data: FakeChart['data']; options: object; plugins?: { id: string }[] }) {
      this.canvas = canvas;
      this.config = { plugins: configuration.plugins };
      this.data = configuration.data;
      this.options = configuration.options;
      FakeChart.all.push(this);
    }
    readonly getActiveElements = (): { index: number }[] => this.active;
    readonly setActiveElements = (elements: { index: number }[]): void => {
      this.active = elements;
    };
    update(): void {
      this.updates++;
    }
    destroy(): void {
      this.destroyed = true;
    }
  }
  return { FakeChart };
});

vi.mock('chart.js', () => {
  const part = {};
  return {
    Chart: library.FakeChart,
    Filler: part,
    LinearScale: part,
    LineController: part,
    LineElement: part,
    PointElement: part,
  };
});

const { chart } = await import('../../src/charts/chart.ts');

class FakeCanvas extends EventTarget {
  tabIndex = -1;
}

const canvasOf = (): HTMLCanvasElement => new FakeCanvas() as unknown as HTMLCanvasElement;
const configuration = (length: number): ChartConfiguration =>
  ({ type: 'line', data: { datasets: [{ data: Array.from({ length }, (_, x) => ({ x, y: x })) }], readout: (quarter: number) => ({ title: `quarter ${quarter}`, lines: ['A 7', 'B 8'] }) }, options: {}, plugins: [{ id: 'marks' }] }) as ChartConfiguration; // prettier-ignore
const settled = (): Promise<void> => Promise.resolve();

function press(canvas: HTMLCanvasElement, key: string): { event: Event; heard: { index: number | null; text: string }[] } {
  const heard: { index: number | null; text: string }[] = [];
  const listen = (event: Event): void => void heard.push((event as CustomEvent<{ index: number | null; text: string }>).detail);
  canvas.addEventListener('readout', listen);
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key });
  canvas.dispatchEvent(event);
  canvas.removeEventListener('readout', listen);
  return { event, heard };
}

beforeEach(() => {
  library.FakeChart.all.length = 0;
});

describe('the chart attachment', () => {
  test('a changed configuration updates the same chart in place', async () => {
    const canvas = canvasOf();
    const detach = chart(configuration(3))(canvas);
    const next = configuration(5);
    detach();
    chart(next)(canvas);
    await settled();
    expect(library.FakeChart.all).toHaveLength(1);
    expect(library.FakeChart.all[0]).toMatchObject({ destroyed: false, updates: 1 });
    expect(library.FakeChart.all[0]?.data).toBe(next.data);
  });

  test('a canvas that is given up loses its chart and its keys', async () => {
    const canvas = canvasOf();
    chart(configuration(3))(canvas)();
    await settled();
    expect(library.FakeChart.all[0]?.destroyed).toBe(true);
    expect(press(canvas, 'End').event.defaultPrevented).toBe(false);
  });

  test('the same configuration attached anew keeps its chart', async () => {
    const canvas = canvasOf();
    const same = configuration(3);
    chart(same)(canvas)();
    chart(same)(canvas);
    await settled();
    expect(library.FakeChart.all[0]?.destroyed).toBe(false);
  });

  test('two canvases have two charts, and giving up one leaves the other', async () => {
    const [one, other] = [canvasOf(), canvasOf()];
    const detach = chart(configuration(3))(one);
    chart(configuration(3))(other);
    detach();
    await settled();
    expect(library.FakeChart.all.map(({ destroyed }) => destroyed)).toEqual([true, false]);
  });

  test('the keyboard walks the quarters, stays inside them, and says what it reads', () => {
    const canvas = canvasOf();
    chart(configuration(10))(canvas);
    expect(canvas.tabIndex).toBe(0);
    const walk = (key: string): number | null | undefined => press(canvas, key).heard[0]?.index;
    expect(['End', 'ArrowRight', 'PageDown', 'ArrowLeft', 'Home', 'ArrowLeft', 'PageUp'].map(walk)).toEqual([9, 9, 5, 4, 0, 0, 4]);
    expect(press(canvas, 'ArrowRight').heard).toEqual([{ index: 5, text: 'quarter 5; A 7; B 8' }]);
    expect(press(canvas, 'Escape').heard).toEqual([{ index: null, text: '' }]);
  });

  test('keys that mean nothing to a chart are left to the page', () => {
    const canvas = canvasOf();
    chart(configuration(10))(canvas);
    const { event, heard } = press(canvas, 'Tab');
    expect([event.defaultPrevented, heard]).toEqual([false, []]);
    expect(press(canvas, 'constructor').event.defaultPrevented).toBe(false);
  });
});
