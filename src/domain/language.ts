/** Every language the interface is written in, by its ISO 639 code. */
export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A stored or chosen language; `null` for one that is not spoken here. */
export function readLanguage(value: unknown): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}

/**
 * The language to speak: the chosen one, else the first the reader knows that is spoken here.
 * @param known language tags as the browser has them, the best known first
 */
export function languageFor(chosen: Language | null, known: readonly string[]): Language {
  const spoken = known.map((tag) => readLanguage(tag.split('-')[0]?.toLowerCase()));
  return chosen ?? spoken.find((language) => language !== null) ?? 'en';
}

/** Where the reader is, as a language tag: that of the region she chose, else the browser's. */
export const hereIn = <Tag extends string | undefined>(region: string | null, browser: Tag) =>
  region === null ? browser : `und-${region}`;
