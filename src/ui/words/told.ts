import { inLanguage } from '../language.ts';

/** What is said after something was done, or could not be. */
export const { told } = await inLanguage({
  en: () => import('./en/leadsTold.ts'),
  de: () => import('./de/leadsTold.ts'),
  es: () => import('./es/leadsTold.ts'),
});
