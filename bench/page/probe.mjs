/** What watches from inside the page: it is sent there as text, so it uses nothing from outside itself. */

/**
 * Notes on every frame what the page shows (`seen`, selectors by name): the first lines, the first bands, the end of the run, and after a lever
 * (an input event) the first new picture, the first new bands (those that are expected included) and the first bands of its own futures. Beside it, when the main thread was not free: long tasks where the engine tells
 * them, else gaps between timers. Everything in milliseconds since the page was opened, in `window.bench`.
 */
export function watch(seen) {
  const { document, PerformanceObserver } = globalThis;
  const record = { firstLines: null, firstBands: null, whole: null, lever: null, picture: null, newBands: null, ownBands: null, busy: [] };
  let changed = false;
  globalThis.bench = record;
  const shows = (selector) => document.querySelector(selector) !== null;

  function note() {
    const now = performance.now();
    const [lines, bands, done] = [shows(seen.lines), shows(seen.bands), shows(seen.done)];
    const [stale, expected] = [shows(seen.stale), shows(seen.expected)];
    if (lines) record.firstLines ??= now;
    if (lines && bands) record.firstBands ??= now;
    if (bands && done) record.whole ??= now;
    if (record.lever !== null) {
      changed ||= stale || expected || !done;
      if (changed && !stale) {
        record.picture ??= now;
        if (bands) record.newBands ??= now;
        if (bands && !expected) record.ownBands ??= now;
      }
    }
    globalThis.requestAnimationFrame(note);
  }

  globalThis.requestAnimationFrame(note);
  document.addEventListener('input', (event) => (record.lever ??= event.timeStamp), { capture: true });
  if (PerformanceObserver?.supportedEntryTypes?.includes('longtask')) {
    const keep = (list) => list.getEntries().forEach(({ startTime, duration }) => record.busy.push({ from: startTime, duration }));
    new PerformanceObserver(keep).observe({ type: 'longtask', buffered: true });
    return;
  }
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    if (now - last > 20) record.busy.push({ from: last, duration: now - last });
    last = now;
    globalThis.setTimeout(tick, 4);
  };
  tick();
}

/** The addresses of scripts that were asked for before the first picture. */
export function scriptsBefore(time) {
  const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < time);
  return asked.map(({ name }) => new globalThis.URL(name).pathname).filter((path) => path.endsWith('.js'));
}
