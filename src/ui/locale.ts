import type { Language } from '../domain/language.ts';
import { CHOSEN, HERE, LANGUAGE } from './language.ts';

/**
 * The language of the words with the region of the browser: English words in Germany have the
 * dates of `en-DE`.
 * @param browser the browser's language tag, or what is left of one, or `und-DE` for a region that
 * was chosen; unreadable ones have no region
 */
export function localeOf(browser: string | undefined, language: Language): string {
  try {
    const { region } = new Intl.Locale(browser ?? HOME[language]).maximize();
    return region === undefined ? HOME[language] : `${language}-${region}`;
  } catch {
    return HOME[language];
  }
}

const HOME: { readonly [language in Language]: string } = { en: 'en-GB', de: 'de-DE', es: 'es-ES' };

/** The locale every date, plural and list on our pages is written in. */
export const LOCALE: string = localeOf(HERE, LANGUAGE);

/**
 * Figures and amounts are the reader's own, wholly: browsers know `en-DE`, but `en-BR` they write
 * as Americans do, and 1.234,56 would be a mistake. Only German or Spanish that was chosen brings
 * its figures along, since it says more of the reader than the browser does. A region that was
 * chosen says most. Digits are 0 to 9, as
 * in the words beside them.
 * @param browser as for `localeOf`
 */
export function figuresOf(browser: string | undefined, chosen: Language | null): string {
  const isRegion = browser?.startsWith('und-') === true;
  const own = isRegion || chosen === null || chosen === 'en' || browser?.startsWith(chosen);
  try {
    const tag = own ? (browser ?? 'en-GB') : localeOf(browser, chosen);
    const locale = new Intl.Locale(tag, { numberingSystem: 'latn' });
    return (isRegion ? locale.maximize() : locale).toString();
  } catch {
    return 'en-GB';
  }
}

/** The locale every figure and amount of money on our pages is written and read in. */
export const FIGURES: string = figuresOf(HERE, CHOSEN);

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** Says what language the page is in, and which way it is written. */
export function sayLanguage(page: HTMLElement): void {
  page.lang = LANGUAGE;
  const { script = '' } = new Intl.Locale(LOCALE).maximize();
  page.dir = RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}
