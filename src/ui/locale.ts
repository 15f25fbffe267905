/**
 * The words are English, the numbers and dates are the reader's: the language of the words with
 * the region of the browser (`de-DE` reads `en-DE`, whose thousands are dots).
 * @param browser the browser's language tag, or what is left of one; unreadable ones give `en-GB`
 */
export function localeOf(browser: string | undefined): string {
  try {
    const { region } = new Intl.Locale(browser ?? 'en-GB').maximize();
    return region === undefined ? 'en-GB' : `en-${region}`;
  } catch {
    return 'en-GB';
  }
}

/** The locale every number, date and plural on our pages is written in. */
export const LOCALE: string = localeOf(globalThis.navigator?.language);
