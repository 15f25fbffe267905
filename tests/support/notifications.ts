import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { inWorker } from './inside.ts';

/** The browser's notifications: whether one of ours is shown, and a click on it. */
export interface Notifications {
  shown(): Promise<boolean>;
  click(): Promise<void>;
}

/** Without a screen Firefox has no system to show an alert, and says at once that it is over: this one keeps it. */
const KEEP_ALERTS = `(() => {
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert: (alert, observer) => { globalThis.keptAlert = { alert, observer }; },
    closeAlert: () => {},
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{6b1f0b8c-3f1e-4c43-9d1f-2f6f0c7b0e11}'), '', '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid) });
})()`;

/** In Firefox the browser's own question is answered with yes; still only a choice of hers may ask it. */
const ANSWER_YES =
  "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)";

/** From now on whatever is asked for is answered with yes; in Chromium, what the build was given. */
export async function answerYes(browser: Chromium | Firefox): Promise<void> {
  if (browser.kind === 'firefox') await browser.inWindow(ANSWER_YES);
}

/** From now on notifications can be seen, and asking for them is answered with yes. */
export async function watchNotifications(browser: Chromium | Firefox): Promise<Notifications> {
  if (browser.kind === 'chromium') {
    const shown = async () =>
      Boolean(
        await inWorker(browser, "chrome.notifications.getAll().then((all) => all['follow-ups'])"),
      );
    const click = async () =>
      void (await inWorker(browser, "chrome.notifications.onClicked.dispatch('follow-ups')"));
    return { shown, click };
  }
  await browser.inWindow(ANSWER_YES);
  await browser.inWindow(KEEP_ALERTS);
  return {
    shown: async () =>
      Boolean(await browser.inWindow("globalThis.keptAlert?.alert.title.includes('2') ?? false")),
    click: async () =>
      void (await browser.inWindow(
        "globalThis.keptAlert.observer.observe(null, 'alertclickcallback', 'follow-ups')",
      )),
  };
}
