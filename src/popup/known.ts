import { askWorker, type TabHere, tabHere } from '../browser/popup.ts';
import type { OpeningKind } from '../domain/nudge.ts';
import type { PopupView } from '../protocol/popup.ts';

/** What the popup knows of the store: this, or that it could not be read. */
export type Known =
  | { readonly kind: 'ready'; readonly view: PopupView; readonly tab: TabHere }
  | { readonly kind: 'failed' };

/** Reads from the worker what is to be shown over a tab. */
export async function readView(tab: TabHere | null, why: OpeningKind | null): Promise<Known> {
  if (tab === null) return { kind: 'failed' };
  const reply = await askWorker({ kind: 'popup view', tabId: tab.id, why });
  return reply.kind === 'view' ? { kind: 'ready', view: reply.view, tab } : { kind: 'failed' };
}

/**
 * Tells what she is asked as soon as it stands on the screen, so that it is asked once; what opened
 * by itself stands in the store before it opens.
 */
export function tellShown(
  { here, ended }: Pick<PopupView, 'here' | 'ended'>,
  why: OpeningKind | null,
): void {
  const asked = here.kind === 'asking' && why === null ? here.sessionId : null;
  if (asked !== null || ended !== null)
    void askWorker({ kind: 'view shown', asked, ended: ended?.sessionId ?? null });
}

/** The same for the tab in front, which may have moved on to another page. */
export async function readAgain(): Promise<Known> {
  const known = await readView(await tabHere(), null);
  // What the last visit brought is asked as the popup opens, and not later.
  if (known.kind === 'ready') tellShown({ here: known.view.here, ended: null }, null);
  return known;
}
