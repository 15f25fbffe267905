const KEPT = 'place';
/** Milliseconds in which a page has read its records and stands as it stood before. */
const PATIENCE = 3000;

interface Place {
  /** Pixels from the top of the page. */
  readonly scrolled: number;
  /** The id of what had the focus, and its pixels from the top of the window. */
  readonly focus: string;
  readonly top: number;
}

/** Remembers where the reader is, for the page that is loaded in place of this one. */
export function keepPlace(): void {
  const { activeElement } = document;
  const place: Place = {
    scrolled: scrollY,
    focus: activeElement?.id ?? '',
    top: activeElement?.getBoundingClientRect().top ?? 0,
  };
  sessionStorage.setItem(KEPT, JSON.stringify(place));
}

/** Brings the reader back to where she was before this page was loaded again. */
export function returnToPlace(): void {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return;
  sessionStorage.removeItem(KEPT);
  const place: Place = JSON.parse(kept);
  const until = performance.now() + PATIENCE;
  const attempt = () => {
    if (!standsAt(place) && performance.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
}

/** Whether the page is there already, and put where it was. Sentences of another language are longer or shorter. */
function standsAt({ scrolled, focus, top }: Place): boolean {
  if (focus !== '') {
    const element = document.getElementById(focus);
    element?.focus({ preventScroll: true });
    if (element) scrollBy(0, element.getBoundingClientRect().top - top);
    return element !== null;
  }
  scrollTo(0, scrolled);
  return Math.abs(scrollY - scrolled) < 1;
}
