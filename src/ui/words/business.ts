import { inLanguage } from '../language.ts';

/** Kinds of business. */
export const { business } = await inLanguage({
  en: () => import('./en/business.ts'),
  de: () => import('./de/business.ts'),
  es: () => import('./es/business.ts'),
});
