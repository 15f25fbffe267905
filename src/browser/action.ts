import browser from 'webextension-polyfill';
import type { Waiting } from './notifications.ts';

/** The icon on the toolbar: its badge and its popup. */
export interface Action {
  /** Writes the badge of one tab; `''` clears it. A tab that is gone has none. */
  badge(tabId: number, text: string, tone?: Tone): Promise<void>;
  /** Opens the popup without a click, saying why; whether the browser did. */
  openByItself(windowId: number, why: string): Promise<boolean>;
}

/** `over`: more minutes than she planned. */
export type Tone = 'plain' | 'over';

const POPUP = 'popup.html';
const INK = '#16201d';
const OVER = '#9a3412';
const PAPER = '#fbfcfa';

export const action: Action = { badge, openByItself };

async function badge(tabId: number, text: string, tone: Tone = 'plain'): Promise<void> {
  try {
    const color = tone === 'over' ? OVER : INK;
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: PAPER });
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    console.debug('The tab closed before its badge was written.', error);
  }
}

/**
 * Writes on the icon, in tabs without a badge of their own, how many things wait; what they are
 * stands in its title, which a pointer shows and a screen reader says.
 * @param said what waits, each thing in a line
 */
export async function badgeWaiting(waiting: Waiting, said: readonly string[]): Promise<void> {
  const count = waiting.followUps + (waiting.missed === null ? 0 : 1);
  await browser.action.setBadgeBackgroundColor({ color: INK });
  await browser.action.setBadgeTextColor({ color: PAPER });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  const name = browser.i18n.getMessage('name');
  await browser.action.setTitle({ title: [name, ...said].join('\n') });
}

/**
 * The popup reads from its own address that nobody asked for it, and why it opens: it must refuse
 * keys before the first message could tell it so. A click on the icon then opens the plain address again.
 */
function openByItself(windowId: number, why: string): Promise<boolean> {
  return openAs(`${POPUP}?${new URLSearchParams({ by: 'itself', for: why })}`, windowId);
}

/** Opens the popup of the tab in front at the form for a lead; whether the browser did. */
export async function openAtLead(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.windowId === undefined ? false : openAs(`${POPUP}?at=lead`, tab.windowId);
}

async function openAs(popup: string, windowId: number): Promise<boolean> {
  try {
    // The window may show another tab by the time it opens: the address holds for all of them.
    await browser.action.setPopup({ popup });
    await browser.action.openPopup({ windowId });
    return true;
  } catch (error) {
    console.info('The browser did not open the popup; the badge asks instead.', error);
    return false;
  } finally {
    await browser.action.setPopup({ popup: POPUP });
  }
}
