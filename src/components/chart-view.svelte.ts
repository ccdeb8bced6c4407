/** How a reader looks at a chart: which of its layers, and where. */
import type { FanLayer, FanLayers } from '../charts/fan-input.ts';

/** The choices of one chart; whoever holds it keeps them while the chart is off the screen. */
export class ChartView {
  /** `whole`, the id of a cluster or the id of a region. */
  place: string = $state('whole');
  /** What has been switched. */
  layers: FanLayers = $state.raw({});

  /** Switches a layer. */
  show(layer: FanLayer, on: boolean): void {
    this.layers = { ...this.layers, [layer]: on };
  }
}
