import type { Draw, Drawing } from './drawing.ts';

/**
 * Draws once and again whenever the place gets another width; returns how to stop. A place that
 * is not shown has no width and waits.
 */
export function keepDrawn(
  at: HTMLElement,
  load: () => Promise<Draw>,
  drawn: (drawing: Drawing) => void,
): () => void {
  let wanted = true;
  let width = 0;
  let loading: Promise<Draw> | null = null;
  const draw = async () => {
    const next = Math.floor(at.clientWidth);
    if (next === width || next === 0) return;
    width = next;
    loading ??= load();
    const make = await loading;
    if (!wanted || next !== width) return;
    const drawing = make(next);
    at.replaceChildren(drawing.node);
    drawn(drawing);
  };
  const watcher = new ResizeObserver(() => void draw());
  watcher.observe(at);
  return () => {
    wanted = false;
    watcher.disconnect();
  };
}
