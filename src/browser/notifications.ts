import { api } from './api.ts';
import { isSamplePage } from './samplePage.ts';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the user lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return api.permissions.contains(PERMISSION);
}

/** Asks for it; only a click may. The sample asks for nothing. */
export async function askToNotify(): Promise<boolean> {
  if (isSamplePage()) return false;
  return api.permissions.request(PERMISSION);
}

/** What waits for her. */
export interface Waiting {
  /** Follow-ups that are due. */
  readonly followUps: number;
  /** Weeks that the review stands for besides the last; `null` where none is ready. */
  readonly missed: number | null;
}

/** Where a press on a notification leads. */
export type NotificationKind = 'follow-ups' | 'review';

/**
 * Shows what waits, in one notification; nothing where it is not allowed.
 * @param said its title, and the line below it
 */
export async function notifyWaiting(waiting: Waiting, said: readonly string[]): Promise<void> {
  if (!(await mayNotify())) return;
  const [title = '', message = ''] = said;
  const kind: NotificationKind = waiting.followUps > 0 ? 'follow-ups' : 'review';
  const iconUrl = api.runtime.getURL('icons/128.png');
  await api.notifications.create(kind, { type: 'basic', iconUrl, title, message });
}

/** The API is there only while it is allowed; the worker asks at each start. */
export function onNotificationClick(open: (kind: NotificationKind) => void): void {
  api.notifications?.onClicked.addListener((id) => open(id === 'review' ? 'review' : 'follow-ups'));
}
