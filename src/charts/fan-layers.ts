/** The parts of a fan chart that a reader may switch on and off. */
import { shows, type FanInput, type FanLayer, type FanLayers, type FanSeries } from './fan-input.ts';

/**
 * All of them, as they are offered: the bands of nine futures of ten and of half of them, the median, single futures, the world without the
 * programme, the line under the default assumptions, published figures, targets.
 */
export const FAN_LAYERS: readonly FanLayer[] = ['wide', 'narrow', 'median', 'futures', 'without', 'reference', 'published', 'targets'];

/** As many single futures as can still be told apart. */
const MOST_FUTURES = 60;

/** Positions of single futures evenly spread over all of them, `MOST_FUTURES` at most. */
function spreadOver(all: number): readonly number[] {
  const drawn = Math.min(MOST_FUTURES, all);
  return Array.from({ length: drawn }, (_, i) => Math.floor(((i + 0.5) * all) / drawn));
}

/** Beside its bands only the active scenario has single futures: those of several cannot be told apart. */
function withFutures(series: FanSeries): FanSeries {
  return series.active && series.band ? { ...series, drawn: spreadOver(series.replicates.length) } : series;
}

/** The description of what is left of a chart under these layers; what is switched off is not in it any more, but for bands and medians. */
export function withLayers(input: FanInput, layers: FanLayers): FanInput {
  const keep = <T>(layer: FanLayer, value: T, nothing: T): T => (shows({ layers }, layer) ? value : nothing);
  return {
    ...input,
    layers,
    series: keep('futures', input.series.map(withFutures), input.series),
    counterfactual: keep('without', input.counterfactual, null),
    counterfactualRange: keep('without', input.counterfactualRange, null),
    reference: keep('reference', input.reference, null),
    referenceWithout: keep('without', keep('reference', input.referenceWithout, null), null),
    published: keep('published', input.published, []),
    targets: keep('targets', input.targets, []),
  };
}
