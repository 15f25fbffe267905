/**
 * The words are English, the dates are the reader's: the language of the words with the region of
 * the browser (`de-DE` reads `en-DE`).
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

/** The locale every date, plural and list on our pages is written in. */
export const LOCALE: string = localeOf(globalThis.navigator?.language);

/**
 * Figures and amounts are the reader's own, wholly: browsers know `en-DE`, but `en-BR` they write
 * as Americans do, and 1.234,56 would be a mistake. Digits are 0 to 9, as in the words beside them.
 * @param browser as for `localeOf`
 */
export function figuresOf(browser: string | undefined): string {
  try {
    return new Intl.Locale(browser ?? 'en-GB', { numberingSystem: 'latn' }).toString();
  } catch {
    return 'en-GB';
  }
}

/** The locale every figure and amount of money on our pages is written and read in. */
export const FIGURES: string = figuresOf(globalThis.navigator?.language);
