import { inLanguage } from '../language.ts';

/** How a number that was typed should be written. */
export const { typed } = await inLanguage({
  en: () => import('./en/typed.ts'),
  de: () => import('./de/typed.ts'),
  es: () => import('./es/typed.ts'),
});
