import browser from 'webextension-polyfill';
import { isSamplePage } from './samplePage.ts';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the user lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for it; only a click may. The sample asks for nothing. */
export async function askToNotify(): Promise<boolean> {
  if (isSamplePage()) return false;
  return browser.permissions.request(PERMISSION);
}

/** Shows how many follow-ups are due; nothing where it is not allowed. */
export async function notifyDue(count: number): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create('follow-ups', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: browser.i18n.getMessage(count === 1 ? 'oneDue' : 'severalDue', String(count)),
    message: browser.i18n.getMessage('dueNext'),
  });
}

/** The API is there only while it is allowed; the worker asks at each start. */
export function onNotificationClick(open: () => void): void {
  browser.notifications?.onClicked.addListener(() => open());
}
