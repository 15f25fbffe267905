import { type PathTable, surfaceAt } from '../domain/pathTable.ts';
import type { Surface } from '../domain/surface.ts';
import { surfacesKey } from '../protocol/surfaces.ts';
import { recall } from './extension.ts';

/** How the paths of this page's host tell its surfaces; where the table is not there yet, nothing is known. */
export const UNKNOWN: PathTable = { rules: [], rest: 'other' };

export async function readTable(): Promise<PathTable> {
  const labels = location.hostname.toLowerCase().split('.');
  // A site the user added goes by its host: `pro.example.com` has no part of the label `pro`.
  const hosts = labels.map((_, at) => labels.slice(at).join('.'));
  return (
    ((await recall([...hosts, ...labels].map(surfacesKey))) as PathTable | undefined) ?? UNKNOWN
  );
}

/** The part of the platform that the page is on. */
export const surfaceNow = (table: PathTable): Surface => surfaceAt(table, location.pathname);

/**
 * Whether the browser brought the page back, as it does with a session of yesterday: that is nobody's
 * arrival. Going back from another site looks the same, and begins with the first touch.
 */
export function isRestored(): boolean {
  const { activation } = navigation;
  return activation?.navigationType === 'traverse' && !activation.from;
}

/** Whether a frame of the page has the focus, so that its input cannot be seen from here. */
export function isInFrame(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLIFrameElement;
}

/**
 * Whether somebody pressed a button or key in the page or any frame of it within the last 5 s: the
 * browser tells every frame above the one that was touched.
 */
export function wasActivated(): boolean {
  return navigator.userActivation.isActive;
}
