import { useEffect, useRef } from 'preact/hooks';
import type { DrawnWeek, Names } from './weeksPlot.ts';

/** The weeks as a picture. The library that draws them is read after the first paint. */
export function WeeksChart({
  weeks,
  names,
  title,
}: {
  readonly weeks: readonly DrawnWeek[];
  readonly names: Names;
  /** The finding, which a screen reader reads instead of the picture. */
  readonly title: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = place.current;
    return at === null ? undefined : keepDrawn(at, weeks, names);
  }, [JSON.stringify(weeks)]);
  return (
    <figure class="weeks">
      <p class="narrow-name outcome" aria-hidden="true">
        ■ {names.sales} ○ {names.leads}
      </p>
      <div class="drawing" role="img" aria-label={title}>
        <div aria-hidden="true" ref={place} />
      </div>
      <p class="narrow-name time" aria-hidden="true">
        {names.hours}
      </p>
    </figure>
  );
}

/** Draws once and again whenever the place gets another width; returns how to stop. */
function keepDrawn(at: HTMLElement, weeks: readonly DrawnWeek[], names: Names): () => void {
  let wanted = true;
  let width = 0;
  const plot = import('./weeksPlot.ts');
  const draw = async () => {
    const next = Math.floor(at.clientWidth);
    if (next === width || next === 0) return;
    width = next;
    const { drawWeeks } = await plot;
    if (wanted && next === width) at.replaceChildren(drawWeeks(weeks, names, next));
  };
  const watcher = new ResizeObserver(() => void draw());
  watcher.observe(at);
  return () => {
    wanted = false;
    watcher.disconnect();
  };
}
