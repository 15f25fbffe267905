import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { close, explain, explained, leave, stay } from './explaining.ts';

/**
 * A figure that tells how it came about, under the pointer and with the focus. With an address it
 * is the way to the rows behind it; without one it can be pressed, since a finger does not hover.
 */
export function Explained({
  by,
  href,
  children,
}: {
  /** The formula with the reader's numbers, and what counts. */
  readonly by: string;
  readonly href?: string | null;
  readonly children: ComponentChildren;
}) {
  const show = ({ currentTarget }: Event) =>
    currentTarget instanceof Element && explain(by, currentTarget);
  const heard = { onPointerEnter: show, onPointerLeave: leave, onFocus: show, onBlur: leave };
  if (href != null)
    return (
      <a class="explained" href={href} aria-description={by} {...heard}>
        {children}
      </a>
    );
  return (
    <button type="button" class="explained" aria-description={by} onClick={show} {...heard}>
      {children}
    </button>
  );
}

/** Where explanations are shown; one for the whole page. Screen readers have them with the figures. */
export function Explanation() {
  useEffect(() => close, []);
  const shown = explained.value;
  if (shown === null) return null;
  const { left, right, bottom, top } = shown.at;
  const below = bottom < innerHeight * 0.75;
  const place = {
    ...(left < innerWidth / 2 ? { left: `${left}px` } : { right: `${innerWidth - right}px` }),
    ...(below ? { top: `${bottom}px` } : { bottom: `${innerHeight - top}px` }),
  };
  return (
    <p
      class="explanation"
      aria-hidden="true"
      style={place}
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      {shown.said}
    </p>
  );
}
