import { inLanguage } from '../language.ts';

/** The popup over the page of a lead that is known. */
export const { knownLead } = await inLanguage({
  en: () => import('./en/knownLead.ts'),
  de: () => import('./de/knownLead.ts'),
  es: () => import('./es/knownLead.ts'),
});
