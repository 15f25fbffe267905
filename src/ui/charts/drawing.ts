/** Where a thing that can be read lies in its drawing, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture, and where each of its readings lies, in their order. */
export interface Drawing {
  readonly node: SVGElement | HTMLElement;
  readonly places: readonly Place[];
}

/** Draws at a width in pixels. */
export type Draw = (width: number) => Drawing;

/** The place under a point of the drawing, or `null`. */
export function placeAt(places: readonly Place[], x: number, y: number): number | null {
  const at = places.findIndex(
    ({ left, top, width, height }) => left <= x && x < left + width && top <= y && y < top + height,
  );
  return at === -1 ? null : at;
}

/**
 * Where a key leads from one reading to another, or `null` for a key that is not read.
 * @param columns readings in a row; rows are read up and down, a single row leaves these keys to the page
 */
export function movedBy(key: string, at: number, count: number, columns: number): number | null {
  const to = (next: number) => Math.min(count - 1, Math.max(0, next));
  const isGrid = columns < count;
  switch (key) {
    case 'ArrowLeft':
      return to(at - 1);
    case 'ArrowRight':
      return to(at + 1);
    case 'ArrowUp':
      return isGrid ? (at - columns < 0 ? at : at - columns) : null;
    case 'ArrowDown':
      return isGrid ? (at + columns >= count ? at : at + columns) : null;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
