import { type Language, languageFor, readLanguage } from '../domain/language.ts';

/** What is stored can only be read after the first paint, so a copy stands where it is read at once. */
const COPY = 'language';

/** The language the settings name, as this browser last saw them; `null` for the browser's own. */
export const CHOSEN: Language | null = readLanguage(globalThis.localStorage?.getItem(COPY));

/** The language of every word on this page, until it is loaded again. */
export const LANGUAGE: Language = languageFor(CHOSEN, globalThis.navigator?.languages ?? []);

/** Remembers a choice for the pages that open from now on. */
export function rememberLanguage(chosen: Language | null): void {
  if (chosen === null) localStorage.removeItem(COPY);
  else localStorage.setItem(COPY, chosen);
}

/** Whether a choice could be remembered; a browser may refuse to. */
export const remembersLanguage = (chosen: Language | null): boolean =>
  readLanguage(localStorage.getItem(COPY)) === chosen;

/** The module of this page's language; no other one is loaded. */
export const inLanguage = <Part>(
  parts: {
    readonly [language in Language]: () => Promise<Part>;
  },
): Promise<Part> => parts[LANGUAGE]();
