import { type Surface, surfaceOf } from '../domain/surface.ts';

let seen: { readonly href: string; readonly surface: Surface } | null = null;

/** The part of the platform that the page is on; an address that is the same is not read again. */
export function surfaceNow(): Surface {
  const { href } = location;
  if (seen?.href !== href) seen = { href, surface: surfaceOf(new URL(href)) };
  return seen.surface;
}

/** Whether a frame of the page has the focus, so that its input cannot be seen from here. */
export function isInFrame(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement;
}

/**
 * Whether somebody pressed a button or key in the page or any frame of it within the last 5 s: the
 * browser tells every frame above the one that was touched.
 */
export function wasActivated(): boolean {
  return navigator.userActivation?.isActive ?? false;
}
