import { signal } from '@preact/signals';
import { askWorker, type TabHere } from '../browser/popup.ts';
import type { PopupView } from '../protocol/popup.ts';

/** What the popup shows: where she is (asking, running or elsewhere), or a form on top of it. */
export type Screen = 'here' | 'change' | 'lead' | 'sale';

/** What the popup knows of the store: not yet, this, or that it could not be read. */
export type Known =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly view: PopupView; readonly tab: TabHere }
  | { readonly kind: 'failed' };

export const known = signal<Known>({ kind: 'loading' });
export const screen = signal<Screen>('here');
/** What was just done, in one sentence, until something else is. */
export const notice = signal<string | null>(null);
/** She put off setting a target, here and now. */
export const targetPutOff = signal(false);

/** Reads the view of a tab from the worker. */
export async function readView(tab: TabHere, by: 'itself' | 'click'): Promise<void> {
  const reply = await askWorker({ kind: 'popup view', tabId: tab.id, by });
  known.value =
    reply.kind === 'view' ? { kind: 'ready', view: reply.view, tab } : { kind: 'failed' };
}

/** Opens a form or goes back; what was said of the last one is over. */
export function show(next: Screen): void {
  notice.value = null;
  screen.value = next;
}

/** Goes back to where she is, with fresh figures. */
export async function goHome(tab: TabHere, said: string | null = null): Promise<void> {
  await readView(tab, 'click');
  notice.value = said;
  screen.value = 'here';
}
