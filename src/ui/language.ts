import { hereIn, type Language, languageFor, readLanguage } from '../domain/language.ts';
import type { Settings } from '../domain/settings.ts';

/** What is stored can only be read after the first paint, so a copy stands where it is read at once. */
const COPY = 'language';
const REGION_COPY = 'region';

type Choice = Pick<Settings, 'language' | 'region'>;

/** The language the settings name, as this browser last saw them; `null` for the browser's own. */
export const CHOSEN: Language | null = readLanguage(globalThis.localStorage?.getItem(COPY));

/** The language of every word on this page, until it is loaded again. */
export const LANGUAGE: Language = languageFor(CHOSEN, globalThis.navigator?.languages ?? []);

/** The region the settings name, as this browser last saw it; `null` for the browser's own. */
export const REGION: string | null = globalThis.localStorage?.getItem(REGION_COPY) ?? null;

/** Where the reader is, as a language tag: of the chosen region, or the browser's. */
export const HERE: string | undefined = hereIn(REGION, globalThis.navigator?.language);

/** What this page has chosen, to be compared with the settings. */
export const isSpoken = ({ language, region }: Choice): boolean =>
  language === CHOSEN && region === REGION;

/** Remembers a choice for the pages that open from now on; a browser may refuse to. */
export function remember({ language, region }: Choice): boolean {
  keep(COPY, language);
  keep(REGION_COPY, region);
  return localStorage.getItem(COPY) === language && localStorage.getItem(REGION_COPY) === region;
}

function keep(key: string, chosen: string | null): void {
  if (chosen === null) localStorage.removeItem(key);
  else localStorage.setItem(key, chosen);
}

/** The module of this page's language; no other one is loaded. */
export const inLanguage = <Part>(
  parts: {
    readonly [language in Language]: () => Promise<Part>;
  },
): Promise<Part> => parts[LANGUAGE]();
