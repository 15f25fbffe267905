import { inLanguage } from '../language.ts';

/** The popup’s forms for a lead and a sale. */
export const { log } = await inLanguage({
  en: () => import('./en/log.ts'),
  de: () => import('./de/log.ts'),
  es: () => import('./es/log.ts'),
});
