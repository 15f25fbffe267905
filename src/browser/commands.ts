import browser from 'webextension-polyfill';

/** The keyboard commands of the manifest. */
export type Command = 'log-a-lead';

/** Hears a command's keys. What is not in the manifest is not heard. */
export function onCommand(hear: (command: Command) => void): void {
  browser.commands.onCommand.addListener((name) => {
    if (name === 'log-a-lead') hear(name);
  });
}
