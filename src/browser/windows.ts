import browser from 'webextension-polyfill';

/** The windows, as far as the worker needs them. */
export interface Windows {
  /** Whether a popup may open over a window now: in front, an ordinary one, not full screen. */
  isCalm(windowId: number): Promise<boolean>;
}

export const windows: Windows = { isCalm };

async function isCalm(windowId: number): Promise<boolean> {
  try {
    const { focused, type, state } = await browser.windows.get(windowId);
    return focused && type === 'normal' && state !== 'fullscreen' && state !== 'minimized';
  } catch {
    // The window closed in between.
    return false;
  }
}
