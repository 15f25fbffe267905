import { inLanguage } from '../language.ts';

/** How hours a week are written. */
export const { hours } = await inLanguage({
  en: () => import('./en/hours.ts'),
  de: () => import('./de/hours.ts'),
  es: () => import('./es/hours.ts'),
});
