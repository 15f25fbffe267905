import type { Sender } from '../browser/runtime.ts';
import { type OwnSite, platformAt } from '../domain/ownSite.ts';
import type { Platform } from '../domain/platform.ts';

/** Who may speak to the worker: a content script in a page of a platform, or a page of our own. */
export type Speaker =
  | {
      readonly kind: 'script';
      readonly platform: Platform;
      readonly tabId: number;
      readonly windowId: number;
    }
  | { readonly kind: 'page' };

/**
 * `null` for everybody else: frames, other sites, tabs without a window.
 * @param sites the sites she added
 */
export function speakerOf(
  { url, tabId, windowId, frameId }: Sender,
  ownOrigin: string,
  sites: readonly OwnSite[],
): Speaker | null {
  if (url === null) return null;
  if (url.startsWith(ownOrigin)) return { kind: 'page' };
  const platform = URL.canParse(url) ? platformAt(new URL(url), sites) : null;
  if (platform === null || tabId === null || windowId === null || frameId !== 0) return null;
  return { kind: 'script', platform, tabId, windowId };
}
