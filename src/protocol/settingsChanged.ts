import * as v from 'valibot';

const SettingsChanged = v.strictObject({ kind: v.literal('settings changed') });

/** Whether a message of one of our pages says that it wrote the settings. */
export function isSettingsChanged(message: unknown): boolean {
  return v.safeParse(SettingsChanged, message).success;
}
