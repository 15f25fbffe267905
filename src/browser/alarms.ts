import browser from 'webextension-polyfill';

/** Sets an alarm, at milliseconds UTC, in place of the one of that name; `null` takes it away. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** Hears every alarm by its name. */
export function onAlarm(ring: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => ring(name));
}
